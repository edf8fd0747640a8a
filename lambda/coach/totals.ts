/** What was done in a stretch of time, per exercise and over all; every credit and correction is one addition here. */
import * as v from 'valibot';
import { byExercise } from './catalogue/exercise-shapes';
import type { ExerciseId } from './catalogue/exercises';
import { count, otherwise, type Read } from './shapes';

const tally = v.object({
  /** Sets that were worked at; a corrected or resumed set counts once. */
  sets: count,
  /** Reps over both sides, seconds held or moved, or rounds: the exercise says which. */
  units: count,
});
export type Tally = Read<typeof tally>;

export const totalsShape = v.object({
  sessions: otherwise(count, 0),
  /** Seconds of work, rests not included. */
  seconds: otherwise(count, 0),
  by: byExercise(tally),
});
export type Totals = Read<typeof totalsShape>;

/** A change to totals: positive for a credit, negative where a correction takes units back. */
export interface Credit {
  readonly exercise: ExerciseId;
  readonly sets: number;
  readonly units: number;
  readonly seconds: number;
}

export const NO_TOTALS: Totals = { sessions: 0, seconds: 0, by: {} };

export function credit(totals: Totals, change: Credit): Totals {
  const was = totals.by[change.exercise] ?? { sets: 0, units: 0 };
  const is = { sets: Math.max(was.sets + change.sets, 0), units: Math.max(was.units + change.units, 0) };
  return {
    sessions: totals.sessions,
    seconds: Math.max(totals.seconds + change.seconds, 0),
    by: { ...totals.by, [change.exercise]: is },
  };
}

export function countSession(totals: Totals): Totals {
  return { ...totals, sessions: totals.sessions + 1 };
}

export function setsIn(totals: Totals): number {
  return Object.values(totals.by).reduce((sum, tally) => sum + tally.sets, 0);
}

/** Exercises of some totals, the most worked first. */
export function byMost(totals: Totals): readonly (readonly [ExerciseId, Tally])[] {
  return Object.entries(totals.by)
    .map(([id, tally]) => [id as ExerciseId, tally] as const) // keys of `by` are exercise ids by its type
    .filter(([id, tally]) => tally.units > 0 && !LEAD_MOVES.has(id))
    .sort(([, a], [, b]) => b.sets - a.sets || b.units - a.units);
}

/** Moves that only warm up or cool down are not worth a mention in a summary. */
const LEAD_MOVES: ReadonlySet<ExerciseId> = new Set([
  'march',
  'arm-circles',
  'hip-hinge',
  'slow-walk',
  'doorway-stretch',
  'hamstring-stretch',
]);
