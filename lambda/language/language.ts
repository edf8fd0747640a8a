/** What a language must fill for the coach to speak it. The compiler is the checklist. */
import type { ExerciseId } from '../coach/exercises';
import type { RoutineId } from '../coach/routines';
import type { CountWords } from '../coach/timeline';
import type { prompts } from './en/prompts';
import type { ExerciseWords } from './exercise-words';
import type { RoutineWords } from './routine-words';
import type { SafetyWords } from './safety-words';
import type { ScreenWords } from './screen-words';

/** English was written first, so its prompts are the list of what there is to say. */
export type Prompts = typeof prompts;

export interface Language {
  readonly prompts: Prompts;
  readonly exercises: Readonly<Record<ExerciseId, ExerciseWords>>;
  readonly routines: Readonly<Record<RoutineId, RoutineWords>>;
  readonly safety: SafetyWords;
  readonly screens: ScreenWords;
  /** The words of a count, timed for how fast the coach talks. */
  counting(this: void, speech: 'slow' | 'usual'): CountWords;
  readonly slowRatePercent: number;
}
