/** What a programme is: weeks of days that grow, with an easier week and a check at the end. */
import type { Level } from './exercise';
import type { ExerciseId } from './exercises';
import type { Lead } from './routine';

/** Sets and reps, or the seconds of a hold or of steady work; for each side where there are two. */
export type Work = readonly [exercise: ExerciseId, sets: number, amount: number];

export interface ProgrammeDay {
  readonly warmUp: Lead;
  readonly coolDown: Lead;
  readonly work: readonly Work[];
}

/** Some weeks with the same days, which come by turns. */
export interface Stage {
  readonly weeks: number;
  readonly days: readonly ProgrammeDay[];
}

export interface Programme {
  readonly stages: Readonly<Record<Level, readonly Stage[]>>;
  readonly daysAWeek: number;
  /** Days that must lie between two sessions: one where muscles need it, none where a little each day is meant. */
  readonly restDays: 0 | 1;
  /** easy: a last week with fewer sets; easy-and-check: its last day is the strength test. */
  readonly ending: 'none' | 'easy' | 'easy-and-check';
}
