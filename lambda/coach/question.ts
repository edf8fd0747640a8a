/** What the coach can have asked last, so that "yes", "no" and a bare number have one meaning. */
import type { ExerciseId } from './exercises';
import type { RoutineId } from './routines';

export type Question =
  /** "Shall we start with ...?" */
  | { readonly about: 'start'; readonly routine: RoutineId; readonly seconds?: number }
  /** "Ready?" for the set at the present place. */
  | { readonly about: 'ready' }
  /** "Shall we go on?" with the session that was left. */
  | { readonly about: 'resume' }
  /** "Did you finish all twelve?" about a set during which we lost touch. */
  | { readonly about: 'finished-set' }
  /** "How many did you do?" */
  | { readonly about: 'how-many' }
  /** "Shall I count thirty?" when the number was out of range. */
  | { readonly about: 'count-instead'; readonly exercise: ExerciseId; readonly amount: number }
  | { readonly about: 'which-exercise' }
  /** "Which one, ...?" among routines. */
  | { readonly about: 'which-workout' }
  | { readonly about: 'next-step' }
  | { readonly about: 'start-over' }
  | { readonly about: 'what-else' };
