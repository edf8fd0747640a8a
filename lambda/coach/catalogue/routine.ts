/** What a routine is: stations in order, done in rounds or set by set, between a warm-up and a cool-down. */
import type { Dose, Level, Tempo } from './exercise';
import type { ExerciseId } from './exercises';

/** One exercise of a routine. Where it gives no dose for a level, the exercise's own stands. */
export interface Station {
  readonly exercise: ExerciseId;
  readonly dose?: Readonly<Partial<Record<Level, Dose>>>;
  readonly tempo?: Tempo;
  /** Seconds after each set; without it the exercise's own. */
  readonly restSeconds?: number;
}

/** straight: all sets of a station before the next; circuit: one set of each station, round after round. */
export type Order = 'straight' | 'circuit';

/** full, short: before and after routines; standing, floor, chair: those of a programme's days. */
export type Lead = 'full' | 'short' | 'standing' | 'floor' | 'chair' | 'none';

export interface Routine {
  readonly order: Order;
  /** Circuits only; 1 for straight routines. */
  readonly rounds: Readonly<Record<Level, number>>;
  readonly restBetweenRoundsSeconds: number;
  readonly warmUp: Lead;
  readonly coolDown: Lead;
  readonly place: 'home' | 'gym';
  /** Its doses grow with the athlete, and it counts as strength in the week. */
  readonly isStrength: boolean;
  readonly stations: readonly Station[];
}
