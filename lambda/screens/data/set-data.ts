/** What count, ring, word and figure do in each beat of a set or a rest. */
import { EXERCISES, type ExerciseId } from '../../coach/catalogue/exercises';
import type { ShownBeat } from '../../screen';
import type { Family } from '../family';
import { figureRow } from '../figures/figures';
import { figureData, figureOf, roomFor } from './figure-data';
import { blockFit, lineFit, type Fit, type Room } from './fit';

type Kind = ShownBeat['kind'];

export function setData(beats: readonly ShownBeat[], family: Family) {
  const ids = [...new Set(beats.map(({ exercise }) => exercise))];
  // The swapped figure follows its own, where sides change with every rep.
  const firsts = ids.flatMap((id) => [
    { id, swapped: false },
    ...(EXERCISES[id].sides === 'alternate' ? [{ id, swapped: true }] : []),
  ]);
  const seconds = ids.flatMap((id) => {
    const { second } = figureRow(id);
    return second ? [{ id, second }] : [];
  });
  const sets = beats[0]?.sets ?? 1;
  const viewsOf = (id: ExerciseId) => {
    const second = seconds.findIndex((one) => one.id === id);
    return { figure: firsts.findIndex((one) => one.id === id), second: second === -1 ? -1 : firsts.length + second };
  };
  // Most beats share their words with others: these are sent once.
  const written = new Map<string, number>();
  const texts: ReturnType<typeof textOf>[] = [];
  const told = beats.map((beat) => {
    const text = { ...textOf(beat), ...viewsOf(beat.exercise) };
    const key = JSON.stringify(text);
    const index = written.get(key) ?? texts.push(text) - 1;
    written.set(key, index);
    return { beat, text: index };
  });
  return {
    figures: [
      ...firsts.map(({ id, swapped }) => figureOf(id, swapped)),
      ...seconds.map(({ second }) => figureData(second)),
    ],
    gaps: Array.from({ length: sets - 1 }, (_, index) => `M${Math.round((1000 * (index + 1)) / sets)},0 v16`).join(' ') || 'M0,0',
    fits: FITS[family](beats, ids),
    last: beats.length - 1,
    texts,
    beats: told.map(({ beat, text }) => ({
      at: beat.atMs,
      end: beat.endMs,
      every: beat.everyMs,
      from: beat.from,
      of: beat.of,
      kind: beat.kind,
      text,
      place: beat.place,
      label: beat.label,
      under: beat.under,
      parts: partsOf(beat),
      ...spanOf(beat),
      ...poseOf(beat),
    })),
  };
} // oxfmt-ignore

/** What a beat has in common with others of its exercise and kind. */
function textOf({ title, labelRound, name, words, goal, needs, kit, kind, cues, sides, exercise }: ShownBeat) {
  return {
    title,
    ready: labelRound,
    name,
    words,
    turnsOf: words.length,
    goal,
    needs,
    kit: kind === 'rest' ? kit : '',
    cues,
    cueOf: Math.max(1, cues.length),
    cueEvery: CUE_EVERY[kind] ?? 30,
    swaps: kind === 'reps' && sides === 'alternate',
    mood: MOODS[kind] ?? 'work',
    period: figureRow(exercise).roundMs ?? 1,
    ...countOf(kind),
  };
}

/** Units after which the next cue is shown: reps, or seconds. */
const CUE_EVERY: Readonly<Partial<Record<Kind, number>>> = { reps: 2, hold: 10 };
const MOODS: Readonly<Partial<Record<Kind, string>>> = { rest: 'rest', hard: 'hard', easy: 'rest' };
/** More notches than this are a blur. */
const MOST_NOTCHES = 24;

function partsOf({ kind, of }: ShownBeat): number {
  return (kind === 'reps' || kind === 'ready') && of > 1 && of <= MOST_NOTCHES ? of : 1;
}

/** Widths and heights in units, as they stand in `documents/set.ts`. */
const FITS: Readonly<Record<Family, (beats: readonly ShownBeat[], ids: readonly ExerciseId[]) => object>> = {
  large: (beats, ids) => ({
    figure: roomFor(ids, 744, 420),
    figureRest: roomFor(ids, 440, 330),
    under: underFit(beats, 48, 36),
    large: lineFit(namesIn(beats), 1176, 152),
    phase: lineFit(wordsIn(beats), 872, 152, 'bold'),
    cue: cueFit(beats, { w: 300, h: 136, gap: 0, least: 26, usual: 48 }),
  }),
  small: (beats, ids) => ({
    figure: roomFor(ids, 432, 236),
    figureRest: roomFor(ids, 300, 224),
    under: underFit(beats, 32, 24),
    title: lineFit(beats.map(({ name }) => name), 896, 152, 'bold'),
    rest: lineFit(namesIn(beats), 896, 152),
    phase: lineFit(wordsIn(beats), 896, 152, 'bold'),
    cue: cueFit(beats, { w: 212, h: 160, gap: 0, least: 20, usual: 32 }),
  }),
  round: (beats) => ({
    rest: lineFit(namesIn(beats), 340, 44),
    phase: lineFit(beats.flatMap(({ words, labelRound }) => [...words, labelRound]), 384, 116, 'bold'),
  }),
}; // oxfmt-ignore

const namesIn = (beats: readonly ShownBeat[]) =>
  beats.flatMap(({ name, kind, kit }) => (kind === 'rest' ? [name, kit] : [name]));
const wordsIn = (beats: readonly ShownBeat[]) => beats.flatMap(({ words, label }) => [...words, label]);

/** The same type for all of them, or it would jump from cue to cue. */
function cueFit(beats: readonly ShownBeat[], room: Room): Fit {
  const fits = beats.flatMap(({ cues }) => cues).map((cue) => blockFit([cue], room));
  return { size: Math.min(...fits.map(({ size }) => size)), most: Math.min(...fits.map(({ most }) => most)) };
}

function underFit(beats: readonly ShownBeat[], few: number, many: number): number {
  return Math.max(...beats.map(({ under }) => under.length)) <= 8 ? few : many;
}

/** How far the whole workout has come when a beat begins and ends: sets weigh the same, so that the bar tells how many. */
function spanOf({ kind, set, sets, from, of, side, sides, atMs, endMs, everyMs }: ShownBeat) {
  const goes = sides === 'each' ? 2 : 1;
  const done = (units: number) => share((set + (side - 1 + Math.min(1, units / Math.max(1, of))) / goes) / sets);
  const still = (units: number) => ({ b0: done(units), b1: done(units) });
  switch (kind) {
    case 'ready':
    case 'into':
    case 'rest':
      return still(from);
    case 'turn':
      return still(0);
    case 'out':
    case 'over':
      return still(of || 1);
    case 'hard':
      return { b0: done(from), b1: done(from + 0.5) };
    case 'easy':
      return { b0: done(from + 0.5), b1: done(from + 1) };
    case 'reps':
    case 'hold':
    case 'steady':
      return { b0: done(from), b1: done(from + (endMs - atMs) / everyMs) };
  }
}
const share = (value: number) => Math.round(value * 10_000) / 10_000;

function poseOf(beat: ShownBeat) {
  return {
    mirror: (beat.side === 2) === beat.isMirrored ? 1 : -1,
    ...(beat.rep ? { half: beat.rep.halfMs, there: beat.rep.thereMs, back: beat.rep.backMs } : {}),
    motion: motionOf(beat),
  };
}

/** Poses that are held without time of their own to move into them are taken up at the end of the lead-in, and left after. */
const SLIDING: Readonly<Partial<Record<Kind, string>>> = { ready: 'late', turn: 'turn', over: 'leave' };

function motionOf({ kind, exercise }: ShownBeat): string {
  const { roundMs } = figureRow(exercise);
  if (kind === 'rest') return roundMs === undefined ? 'loop' : 'round';
  if (roundMs !== undefined && MOVING.has(kind)) return 'round';
  const { tempo, moveSeconds = 0 } = EXERCISES[exercise];
  const slides = tempo === undefined && moveSeconds === 0 && roundMs === undefined;
  return (slides ? SLIDING[kind] : undefined) ?? MOTIONS[kind];
}

const MOVING: ReadonlySet<Kind> = new Set(['into', 'hold', 'out', 'steady', 'hard', 'easy']);
const MOTIONS: Readonly<Record<Kind, string>> = {
  ready: 'start',
  reps: 'rep',
  into: 'into',
  hold: 'end',
  out: 'out',
  steady: 'end',
  hard: 'end',
  easy: 'start',
  turn: 'start',
  rest: 'loop',
  over: 'start',
};

function countOf(kind: Kind): { readonly show: string; readonly ring: string } {
  switch (kind) {
    case 'reps':
      return { show: 'up', ring: 'whole' };
    case 'hold':
    case 'steady':
      return { show: 'down', ring: 'whole' };
    case 'hard':
    case 'easy':
    case 'rest':
      return { show: 'left', ring: 'beat' };
    case 'ready':
    case 'turn':
      return { show: 'last', ring: 'none' };
    case 'into':
    case 'out':
      return { show: 'none', ring: 'none' };
    case 'over':
      return { show: 'none', ring: 'full' };
  }
}
