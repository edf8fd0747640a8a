/** Reads an APL for Audio document as a device would play it: what is heard when, and how long the whole lasts. */
import { SOUNDS } from '../lambda/audio/sounds';
import { plainText, speakingTimeMs } from './speaking-time';

/** One thing heard: `tag` is the component's description ("rep 3", "talk"), empty when it has none. */
export interface Slot {
  atMs: number;
  ms: number;
  say: string;
  tag: string;
}

interface Sound {
  ms: number;
  slots: Slot[];
}

/** A counted rep, second or round. */
export interface Count {
  atMs: number;
  say: string;
  rep: number;
}

type Component = Record<string, unknown>;

const MS_PER_AUDIO = 1000; // sound effects are short and their true length is not known here
const NOTHING: Sound = { ms: 0, slots: [] };

function isComponent(value: unknown): value is Component {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function children(component: Component): Component[] {
  const items = component['items'] ?? component['item'] ?? [];
  return (Array.isArray(items) ? items : [items]).filter(isComponent);
}

const isTrimmed = (component: Component) => component['duration'] === 'trimToParent';

/** APL for Audio measures a Mixer by its children that are not trimmed to it. */
function longest(components: Component[], lengths: number[]): number {
  const untrimmed = lengths.filter((_, index) => !isTrimmed(components[index] ?? {}));
  return Math.max(0, ...(untrimmed.length > 0 ? untrimmed : lengths));
}

function measureSequencer(component: Component): Sound {
  let ms = 0;
  const slots: Slot[] = [];
  for (const part of children(component).map(measure)) {
    slots.push(...part.slots.map((slot) => ({ ...slot, atMs: slot.atMs + ms })));
    ms += part.ms;
  }
  return { ms, slots };
}

function measureMixer(component: Component): Sound {
  const items = children(component);
  const parts = items.map(measure);
  const ms = longest(
    items,
    parts.map((part) => part.ms),
  );
  const heard = parts
    .flatMap((part) => part.slots)
    .filter((slot) => slot.atMs < ms)
    .map((slot) => ({ ...slot, ms: Math.min(slot.ms, ms - slot.atMs) }));
  if (items.some((item) => children(item).length > 0)) {
    return { ms, slots: heard.sort((a, b) => a.atMs - b.atMs) };
  }
  // A mixer of plain leaves is one slot: its silence is the length, its speech what is said in it.
  const tag = text(component['description']);
  const say = heard.map((slot) => slot.say).filter(Boolean);
  return { ms, slots: tag || heard.length > 0 ? [{ atMs: 0, ms, say: say.join(' '), tag }] : [] };
}

function measure(component: Component): Sound {
  const tag = text(component['description']);
  switch (component['type']) {
    case 'Sequencer':
      return measureSequencer(component);
    case 'Mixer':
      return measureMixer(component);
    case 'Selector':
      return measure(children(component)[0] ?? {});
    case 'Silence': {
      const ms = Number(component['duration']) || 0;
      return { ms, slots: tag ? [{ atMs: 0, ms, say: '', tag }] : [] };
    }
    case 'Speech': {
      const content = text(component['content']);
      const ms = speakingTimeMs(content);
      return { ms, slots: [{ atMs: 0, ms, say: plainText(content), tag }] };
    }
    case 'Audio':
      return { ms: MS_PER_AUDIO, slots: [{ atMs: 0, ms: MS_PER_AUDIO, say: nameOf(text(component['source'])), tag }] };
    default:
      return NOTHING;
  }
}

/** What stands for a sound where words are shown: "(beep)". */
function nameOf(source: string): string {
  const [name = 'sound'] = Object.entries(SOUNDS).find(([, sound]) => sound.source === source) ?? [];
  return `(${name})`;
}

/** Lays out an APLA document in time, from its first millisecond. */
export function measureSound(document: unknown): Sound {
  const template = isComponent(document) ? document['mainTemplate'] : undefined;
  const root = isComponent(template) ? children(template)[0] : undefined;
  return root ? measure(root) : NOTHING;
}

/** The counts among the slots: phase words, cues and talk are left out. */
export function countsIn(slots: Slot[]): Count[] {
  return slots.flatMap(({ atMs, say, tag }) => {
    const counted = /^(?:rep|second|round) (\d+)$/.exec(tag);
    return counted ? [{ atMs, say, rep: Number(counted[1]) }] : [];
  });
}
