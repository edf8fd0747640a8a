/** A timeline cut into beats, one after another without a gap: what is going on at each instant, for those who show it. */
import { LISTENING_MS } from './listening';
import { EXERCISES } from '../catalogue/exercises';
import { tempoOf, unitsInOneGo, type Plan, type PlannedSet } from '../plan/plan';
import { halvesOf, paced } from './tempo';
import type { Run, Timeline } from './timeline';

export type BeatKind =
  | 'ready'
  | 'reps'
  /** Moving into a hold, and out of it. */
  | 'into'
  | 'hold'
  | 'out'
  /** Going on for a time, without a count. */
  | 'steady'
  /** The hard and the easy part of a round. */
  | 'hard'
  | 'easy'
  /** Changing sides within a set. */
  | 'turn'
  | 'rest'
  | 'over';

export interface Beat {
  readonly kind: BeatKind;
  readonly atMs: number;
  readonly endMs: number;
  /** Index of the set in its plan; a rest has the one that comes next. */
  readonly set: number;
  readonly side: 1 | 2;
  /** Units of this side (or, of a round, its number less one) that were done when the beat began, and of how many. */
  readonly from: number;
  readonly of: number;
  /** Milliseconds of one unit. */
  readonly everyMs: number;
  /** Reps: milliseconds of the first half, and of the moving part of each half. */
  readonly rep?: { readonly halfMs: number; readonly thereMs: number; readonly backMs: number };
}

export interface Sounded {
  readonly plan: Plan;
  readonly paceSeconds: number;
  /** The set at hand where the sound counts nothing. */
  readonly set: number;
}

export function beatsOf(timeline: Timeline, sounded: Sounded): readonly Beat[] {
  const beats: Beat[] = [];
  let atMs = 0;
  let before: Run | undefined;
  const add = (until: number, beat: Omit<Beat, 'atMs' | 'endMs'>) => {
    if (until <= atMs) return;
    beats.push({ ...beat, atMs, endMs: until });
    atMs = until;
  };
  for (const run of timeline.runs) {
    const set = sounded.plan.sets[run.set];
    if (!set) continue;
    const still = stillBeat(run, set);
    const moveMs = set.target.measure === 'hold' ? (EXERCISES[set.exercise].moveSeconds ?? 0) * 1000 : 0;
    const turning = before?.set === run.set && still.side === 2;
    const resting = timeline.restsAtMs?.includes(atMs) === true;
    add(run.startsAtMs - moveMs, { ...still, kind: turning ? 'turn' : resting ? 'rest' : 'ready' });
    add(run.startsAtMs, { ...still, kind: 'into' });
    for (const [until, beat] of workBeats(run, set, still, sounded.paceSeconds)) add(until, beat);
    add(atMs + moveMs, { ...still, kind: 'out' });
    before = run;
  }
  const last = before;
  const set = sounded.plan.sets[last?.set ?? sounded.set];
  const rest: Omit<Beat, 'atMs' | 'endMs'> =
    last && set
      ? { ...stillBeat(last, set), kind: 'over' }
      : { kind: 'rest', set: sounded.set, side: 1, from: 0, of: 0, everyMs: 1000 };
  // A rest ends when its closing question is asked.
  if (!last) add(closingAt(timeline), rest);
  add(timeline.totalMs, { ...rest, kind: 'over' });
  return beats;
}

/** The beats of a sound, and of the one that follows when nobody says anything. `leadMs`: speech before the second. */
export function beatsWithSilence(
  beats: readonly Beat[],
  soundMs: number,
  later: readonly Beat[],
  leadMs: number,
): readonly Beat[] {
  if (later.length === 0) return beats;
  const startsAtMs = soundMs + LISTENING_MS + leadMs;
  const moved = later.map((beat) => ({ ...beat, atMs: beat.atMs + startsAtMs, endMs: beat.endMs + startsAtMs }));
  return [...beats.slice(0, -1), ...beats.slice(-1).map((beat) => ({ ...beat, endMs: startsAtMs })), ...moved];
}

function closingAt({ moments, totalMs }: Timeline): number {
  const last = moments.at(-1);
  return last?.tag.kind === 'talk' && moments.length > 1 ? last.atMs : totalMs;
}

/** What all beats around a run have in common. */
function stillBeat({ from, everyMs, set }: Run, planned: PlannedSet): Omit<Beat, 'atMs' | 'endMs' | 'kind'> {
  const perSide = unitsInOneGo(planned);
  const second = from >= perSide;
  return { set, side: second ? 2 : 1, from: second ? from - perSide : from, of: perSide, everyMs };
}

function* workBeats(
  run: Run,
  planned: PlannedSet,
  still: Omit<Beat, 'atMs' | 'endMs' | 'kind'>,
  paceSeconds: number,
): Generator<readonly [until: number, beat: Omit<Beat, 'atMs' | 'endMs'>]> {
  const endMs = run.startsAtMs + run.units * run.everyMs;
  switch (planned.target.measure) {
    case 'reps': {
      const tempo = tempoOf(planned);
      if (!tempo) return;
      const [first, second] = halvesOf(paced(tempo, paceSeconds));
      // Where the sound keeps its own time (plain speech), the halves stretch with it.
      const stretch = run.everyMs / (first.ms + second.ms);
      const rep = {
        halfMs: first.ms * stretch,
        thereMs: first.movingMs * stretch,
        backMs: second.movingMs * stretch,
      };
      yield [endMs, { ...still, kind: 'reps', rep }];
      return;
    }
    case 'hold':
      yield [endMs, { ...still, kind: 'hold' }];
      return;
    case 'steady':
      yield [endMs, { ...still, kind: 'steady' }];
      return;
    case 'intervals':
      for (let round = 0; round < run.units; round += 1) {
        const startMs = run.startsAtMs + round * run.everyMs;
        const from = still.from + round;
        yield [startMs + run.doneAfterMs, { ...still, kind: 'hard', from, everyMs: 1000 }];
        if (round + 1 < run.units) yield [startMs + run.everyMs, { ...still, kind: 'easy', from, everyMs: 1000 }];
      }
  }
}
