/** The timeline as APL for Audio: each slot a Mixer of a Silence of its length and the words, so nothing can drift. */
import type { Moment, SoundName, Tag, Timeline } from '../coach/set/timeline';
import { escapeXml } from '../language/ssml';
import { SOUNDS } from './sounds';

interface Silence {
  readonly type: 'Silence';
  readonly duration: number;
}
interface Speech {
  readonly type: 'Speech';
  readonly content: string;
  readonly contentType?: 'SSML';
  /**
   * Cut to the length of the Mixer, which the Silence sets. UNCONFIRMED on a device: a Mixer lasts as long as its children
   * that are not trimmed, https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apla-mixer.html
   */
  readonly duration: 'trimToParent';
}
interface Audio {
  readonly type: 'Audio';
  readonly source: string;
  readonly duration: 'trimToParent';
  /** https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apla-filters.html */
  readonly filter?: readonly [{ readonly type: 'Volume'; readonly amount: string }];
}
interface Slot {
  readonly type: 'Mixer';
  /** What the slot counts, for those who read the document: "rep 3", "second 10", "talk". */
  readonly description?: string;
  readonly items: readonly [Silence, Speech | Audio];
}

export interface AplaDocument {
  readonly type: 'APLA';
  readonly version: '0.91';
  readonly mainTemplate: {
    readonly parameters: readonly ['payload'];
    readonly items: readonly [{ readonly type: 'Sequencer'; readonly items: readonly (Slot | Silence)[] }];
  };
}

export interface Hearing {
  /** Slows what is talked, never the count: a count keeps its slot. */
  readonly talkPercent?: number;
  /** False where the sound library failed: silence stands in place of its sounds. */
  readonly hasSounds?: boolean;
}

export function toApla(timeline: Timeline, { talkPercent = 100, hasSounds = true }: Hearing = {}): AplaDocument {
  const slots = timeline.moments.map(({ sound, ...moment }) =>
    slot(sound && hasSounds ? { ...moment, sound } : moment, talkPercent),
  );
  return {
    type: 'APLA',
    version: '0.91',
    mainTemplate: { parameters: ['payload'], items: [{ type: 'Sequencer', items: slots }] },
  };
}

function slot({ ms, say, tag, sound }: Moment, talkPercent: number): Slot | Silence {
  const silence: Silence = { type: 'Silence', duration: ms };
  if (say === '' && !sound) return silence;
  const description = describe(tag);
  return {
    type: 'Mixer',
    ...(description ? { description } : {}),
    items: [silence, sound ? audio(sound) : speech(say, tag.kind === 'talk' ? talkPercent : 100)],
  };
}

function audio(sound: SoundName): Audio {
  const { source, volume } = SOUNDS[sound];
  return {
    type: 'Audio',
    source,
    duration: 'trimToParent',
    ...(volume ? { filter: [{ type: 'Volume', amount: volume }] } : {}),
  };
}

function speech(say: string, percent: number): Speech {
  return percent === 100
    ? { type: 'Speech', content: say, duration: 'trimToParent' }
    : {
        type: 'Speech',
        content: `<speak><prosody rate="${percent}%">${escapeXml(say)}</prosody></speak>`,
        contentType: 'SSML',
        duration: 'trimToParent',
      };
}

function describe(tag: Tag): string | undefined {
  switch (tag.kind) {
    case 'talk':
      return 'talk';
    case 'rep':
    case 'second':
    case 'round':
      return `${tag.kind} ${tag.n}`;
    case 'call':
      return undefined;
  }
}
