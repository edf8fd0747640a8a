/** Plays a screenplay: what the athlete says goes through the real model and handler; what stands below must come back. */
import type { Database } from '../simulator/database';
import type { Device } from '../simulator/device';
import { personIdOf } from '../simulator/envelope';
import { SERVICE_MOODS, type ServiceMood } from '../simulator/services';
import type { Turn } from '../simulator/turn-report';

export interface Screenplay {
  readonly title: string;
  readonly locale: string;
  readonly device: 'speaker' | 'show';
  readonly services: ServiceMood;
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly lines: readonly Line[];
}

interface Line {
  readonly number: number;
  readonly word: string;
  readonly text: string;
}

/** A Monday morning in New York. */
const USUAL_START = Date.parse('2026-11-23T15:00:00Z');

/** The first line is the title, with "(locale, device)" at its end, or "(locale, device, services MOOD)"; "at INSTANT" may follow. Lines with # are remarks. */
export function parseScreenplay(source: string): Screenplay {
  const lines = source.split('\n').map((text, index) => ({ number: index + 1, text: text.trim() }));
  const [head, ...rest] = lines.filter(({ text }) => text !== '' && !text.startsWith('#'));
  const title = /^(.*?)\s*\((\S+), (speaker|show)[^)]*\)$/.exec(head?.text ?? '');
  if (!title) throw new Error('The first line must be "Title (locale, speaker|show)".');
  const start = /^at (\S+)$/.exec(rest[0]?.text ?? '');
  return {
    title: title[1] ?? '',
    locale: title[2] ?? 'en-US',
    device: title[3] === 'show' ? 'show' : 'speaker',
    services: SERVICE_MOODS.find((mood) => head?.text.includes(`services ${mood}`)) ?? 'ready',
    startsAt: start ? Date.parse(start[1] ?? '') : USUAL_START,
    lines: rest.slice(start ? 1 : 0).map(parseLine),
  };
}

function parseLine({ number, text }: { readonly number: number; readonly text: string }): Line {
  const passing = /^\((\d+) (second|minute|hour|day)s? pass(?:es)?\)$/.exec(text);
  if (passing) return { number, word: 'pass', text: String(Number(passing[1]) * (UNIT_MS[passing[2] ?? ''] ?? 0)) };
  const speaks = /^\((\w+) speaks\)$/.exec(text);
  if (speaks) return { number, word: 'voice', text: speaks[1] ?? '' };
  const tap = /^tap (.+)$/.exec(text);
  if (tap) return { number, word: 'tap', text: tap[1] ?? '' };
  const line = /^(\w+):\s*(.*)$/.exec(text);
  if (!line) throw new Error(`Line ${number} is nothing a screenplay knows: ${text}`);
  return { number, word: line[1] ?? '', text: line[2] ?? '' };
}

const UNIT_MS: Readonly<Record<string, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** Whether a text is as written: exactly, or piece by piece where "..." stands for anything. */
function matches(written: string, text: string): boolean {
  if (!written.includes('...')) return written === text;
  const pieces = written.split('...').map((piece) => piece.trim());
  const pattern = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*');
  return new RegExp(`^\\s*${pattern}\\s*$`).test(text);
}

interface Stored {
  readonly session?: {
    readonly phase: string;
    readonly plan?: { readonly sets: readonly { readonly exercise: string; readonly set: number }[] };
    readonly place?: { readonly set: number; readonly units: number };
  };
  readonly lifetime?: { readonly by: Readonly<Record<string, { readonly units: number }>> };
}

/** "(anna speaks)": whose voice is recognised from now on; "(somebody speaks)": nobody's. */
function hearVoice(device: Device, name: string): void {
  device.hearVoice(name === 'somebody' ? undefined : name);
}

/** How fast everything in an answer is said, as a share of the usual: "100%", or several where it is not of one piece. */
function rateOf({ response }: Turn): string {
  const spoken = JSON.stringify(response?.response ?? {}).match(/<speak>(?:<prosody rate=\\"\d+%\\">)?/g) ?? [];
  return [...new Set(spoken.map((start) => /\d+%/.exec(start)?.[0] ?? '100%'))].join(' and ');
}

/** The keys of all that is stored of everybody in the household, each with the day on which it goes, if it does. */
function keptIn(items: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(items).map(([key, item]) => {
    const expiresAt: unknown = (item as Readonly<Record<string, unknown>>)['expiresAt']; // an item is a record
    return typeof expiresAt === 'number'
      ? `${key} until ${new Date(expiresAt * 1000).toISOString().slice(0, 10)}`
      : key;
  });
  return kept.length > 0 ? kept.sort().join(', ') : 'nothing';
}

/** The hot item of whoever speaks. */
function storedIn(items: Readonly<Record<string, unknown>>, { voice }: Device): Stored {
  const key = voice === undefined ? 'NOW' : `PERSON#${personIdOf(voice)}#NOW`;
  return items[key] ?? {}; // our own item
}

/** Plays every line; throws an Error naming the first line that does not hold, with what happened instead. */
export async function play(
  { lines }: Screenplay,
  device: Device,
  itemsOf: Database['itemsOf'],
  userId: string,
  /** Told of each line that does not hold, and what there was instead; then nothing is thrown. */
  onMiss: (line: Line, is: string) => void = ({ number, word, text }, is) => {
    throw new Error(`Line ${number}: ${word}: ${text}\n  but it is: ${is}`);
  },
): Promise<void> {
  const stored = async (): Promise<Stored> => storedIn(await itemsOf(userId), device);
  let turns: readonly Turn[] = [];
  let spoken: Turn[] = [];
  let before: Stored = {};
  let last: Turn | undefined;

  const act = async (work: () => Promise<Turn[]>) => {
    before = await stored();
    turns = await work();
    spoken = turns.filter(({ speech }) => speech !== '');
    last = turns.at(-1);
    const failed = turns.find(({ error }) => error !== undefined);
    if (failed) throw new Error(`the skill failed: ${failed.error ?? ''}`);
  };

  const found: Readonly<Record<string, () => Promise<string> | string>> = {
    coach: () => {
      const turn = spoken.shift();
      if (!turn) return `nothing: ${JSON.stringify(turns.map(({ heard, note }) => ({ heard, note })))}`;
      last = turn;
      return turn.speech;
    },
    reprompt: () => last?.reprompt ?? '',
    alexa: () => last?.note ?? 'nothing',
    mic: () => last?.mic ?? 'unknown',
    heard: () => (last ? heardIn(last) : 'nothing'),
    ends: () => turns.find(({ heard }) => heard.type === 'SessionEndedRequest')?.heard.reason ?? 'nothing',
    sound: async () => soundOf(last, await stored()),
    saves: async () => savedUnits(before, await stored()),
    rate: () => (last ? rateOf(last) : 'unknown'),
    keeps: async () => keptIn(await itemsOf(userId)),
    place: async () => placeOf(await stored()),
  };

  for (const line of lines) {
    const { number, word, text } = line;
    if (word === 'you') await act(() => device.say(text));
    else if (word === 'pass') await act(() => device.pass(Number(text)));
    else if (word === 'tap') await act(() => device.tap(text));
    else if (word === 'voice') hearVoice(device, text);
    else {
      const find = found[word];
      if (!find) throw new Error(`Line ${number}: "${word}:" is nothing a screenplay knows.`);
      const is = await find();
      if (!matches(text, is)) onMiss(line, is);
    }
  }
}

/** Does one action and tells in a screenplay's own lines what came of it. */
export async function reportOf(
  { word, text }: Line,
  device: Device,
  itemsOf: Database['itemsOf'],
  userId: string,
): Promise<readonly string[]> {
  const stored = async (): Promise<Stored> => storedIn(await itemsOf(userId), device);
  if (word === 'voice') {
    hearVoice(device, text);
    return [];
  }
  const before = await stored();
  const turns = await (word === 'you'
    ? device.say(text)
    : word === 'tap'
      ? device.tap(text)
      : device.pass(Number(text)));
  const after = await stored();
  const lines = turns.flatMap((turn) => [
    ...(turn.heard.type === 'IntentRequest' ? [`heard: ${heardIn(turn)}`] : []),
    ...(turn.heard.type === 'SessionEndedRequest' ? [`ends:  ${turn.heard.reason ?? ''}`] : []),
    ...(turn.speech === '' ? [] : [`coach: ${turn.speech}`]),
    ...(turn.note === undefined ? [] : [`alexa: ${turn.note}`]),
    ...(turn.counts.length > 0 ? [`sound: ${soundOf(turn, after)}`] : []),
    ...(turn.error === undefined ? [] : [`ERROR: ${turn.error}`]),
  ]);
  const saved = savedUnits(before, after);
  return [...lines, ...(saved === 'nothing' ? [] : [`saves: ${saved}`])];
}

/** "12 reps of push-up, 5 s each", "30 seconds of floor-plank", "6 rounds of intervals, 80 s each", or "52 s" of rest. */
function soundOf(turn: Turn | undefined, { session }: Stored): string {
  if (!turn || turn.timeline.length === 0) return 'nothing';
  const { counts, timeline } = turn;
  const first = counts[0];
  if (!first) return `${Math.round(turn.soundMs / 1000)} s`;
  const exercise = session?.plan?.sets[session.place?.set ?? 0]?.exercise ?? 'nothing';
  const tag = timeline.find(({ tag: name }) => /^(rep|second|round) /.test(name))?.tag.split(' ')[0] ?? '';
  if (tag === 'second') return `seconds of ${exercise}`;
  const gaps = new Set(counts.slice(1).map(({ atMs }, index) => (atMs - (counts[index]?.atMs ?? 0)) / 1000));
  const from = first.rep > 1 ? `, from ${tag} ${first.rep}` : '';
  return `${counts.length} ${tag}s of ${exercise}, ${[...gaps].join(' and ')} s each${from}`;
}

/** "StartExerciseIntent exercise=push-up amount=12". */
function heardIn({ heard }: Turn): string {
  const slots = Object.entries(heard.slots ?? {}).map(([name, { id, value }]) => `${name}=${id ?? value}`);
  return [heard.intent ?? heard.type, ...slots].join(' ');
}

function savedUnits(before: Stored, after: Stored): string {
  const changes = Object.entries(after.lifetime?.by ?? {}).flatMap(([exercise, { units }]) => {
    const added = units - (before.lifetime?.by[exercise]?.units ?? 0);
    return added === 0 ? [] : [`${added} of ${exercise}`];
  });
  return changes.length > 0 ? changes.join(', ') : 'nothing';
}

/** "paused, set 1 of push-up, 7 done". */
function placeOf({ session }: Stored): string {
  if (!session?.plan || !session.place) return session?.phase ?? 'nowhere';
  const set = session.plan.sets[session.place.set];
  return set
    ? `${session.phase}, set ${set.set} of ${set.exercise}, ${session.place.units} done`
    : `${session.phase}, at the end`;
}
