/** What one answer sounds like: its speech first, then its APL for Audio, laid out on one time line. */
import type { Directive, ui } from 'ask-sdk-model';
import { measureSound, type Slot } from './sound';
import { plainText, speakingTimeMs } from './speaking-time';

export interface Spoken {
  /** Everything said as talk, so it ends with the question that opens the microphone. */
  text: string;
  ssml: string | null;
  ms: number;
  /** The slots of the sound, from the first word of the speech on. */
  timeline: Slot[];
}

function ssmlOf(speech: ui.OutputSpeech | undefined): string | null {
  if (speech === undefined) return null;
  return speech.type === 'SSML' ? speech.ssml : speech.text;
}

/** The slots named "talk" belong to the conversation; counts, phase words and cues do not. */
const isTalk = (slot: Slot) => slot.tag === 'talk';

export function hear(speech: ui.OutputSpeech | undefined, directives: Directive[] = []): Spoken {
  const ssml = ssmlOf(speech);
  let ms = speakingTimeMs(ssml ?? '');
  const timeline: Slot[] = [];
  for (const directive of directives) {
    if (directive.type !== 'Alexa.Presentation.APLA.RenderDocument') continue;
    const startsAtMs = ms;
    const sound = measureSound(directive.document);
    timeline.push(...sound.slots.map((slot) => ({ ...slot, atMs: startsAtMs + slot.atMs })));
    ms += sound.ms;
  }
  const said = [plainText(ssml ?? ''), ...timeline.filter(isTalk).map((slot) => slot.say)];
  return { text: said.filter(Boolean).join(' '), ssml, ms, timeline };
}
