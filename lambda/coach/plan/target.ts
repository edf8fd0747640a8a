/** What one set asks for, and how much can be asked of it. */
import * as v from 'valibot';
import type { Dose } from '../catalogue/exercise';
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';
import { count, whole, type Read } from '../shapes';

/** No set is longer than an hour of seconds; anything beyond was never written by us. */
export const LONGEST_SIZE = 3600;
export const size = whole(1, LONGEST_SIZE);

/** Reps and hold seconds are for each side. */
export const targetShape = v.variant('measure', [
  v.object({ measure: v.literal('reps'), reps: size }),
  v.object({ measure: v.literal('hold'), seconds: size }),
  v.object({ measure: v.literal('steady'), seconds: size }),
  v.object({ measure: v.literal('intervals'), rounds: size, workSeconds: size, easySeconds: count }),
]);
export type Target = Read<typeof targetShape>;

/** What can be asked of one set; more is split or offered smaller. Seconds, except reps, rounds and sets. */
export const LIMITS = {
  reps: { least: 1, most: 30 },
  hold: { least: 5, most: 120 },
  steady: { least: 30, most: 3600 },
  intervals: { least: 1, most: 12 },
  sets: { least: 1, most: 10 },
} as const;

/** As many sets as can be asked for, nearest to what was said. */
export function setsWithinLimits(said: number): number {
  return Math.min(Math.max(said, LIMITS.sets.least), LIMITS.sets.most);
}

/** How long the plain timer runs. */
export const TIMER_SECONDS = { least: 30, most: 900 } as const;

/** A target of `amount` reps, seconds or rounds of an exercise. */
export function targetOf(id: ExerciseId, amount: number): Target {
  const { intermediate } = EXERCISES[id].dose;
  switch (intermediate.measure) {
    case 'reps':
      return { measure: 'reps', reps: amount };
    case 'hold':
    case 'steady':
      return { measure: intermediate.measure, seconds: amount };
    case 'intervals':
      return {
        measure: 'intervals',
        rounds: amount,
        workSeconds: intermediate.workSeconds,
        easySeconds: intermediate.easySeconds,
      };
  }
}

/** Reps, seconds or rounds that a beginner does in one set. */
export function usualAmount(id: ExerciseId): number {
  const { beginner, intermediate } = EXERCISES[id].dose;
  return sizeOf(targetOfDose(beginner ?? intermediate));
}

/** Reps, seconds or rounds. */
export function sizeOf(target: Target): number {
  switch (target.measure) {
    case 'reps':
      return target.reps;
    case 'hold':
    case 'steady':
      return target.seconds;
    case 'intervals':
      return target.rounds;
  }
}

export function targetOfDose(dose: Dose): Target {
  switch (dose.measure) {
    case 'reps':
      return { measure: 'reps', reps: dose.reps };
    case 'hold':
      return { measure: 'hold', seconds: dose.seconds };
    case 'steady':
      return { measure: 'steady', seconds: dose.seconds };
    case 'intervals':
      return {
        measure: 'intervals',
        rounds: dose.rounds,
        workSeconds: dose.workSeconds,
        easySeconds: dose.easySeconds,
      };
  }
}
