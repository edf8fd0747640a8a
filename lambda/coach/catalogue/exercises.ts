/** The exercises: what each is called, and its row, which lies beside what Lambda runs (infra/bundle.ts). */
import { EXERCISE_IDS, type ExerciseId } from './exercise-ids';
import { EXERCISES } from './exercise-rows';

export { EXERCISE_IDS, EXERCISES, type ExerciseId };

/** The ones an athlete can pick from; helper moves only ever stand beside them. */
export const MAIN_EXERCISE_IDS: readonly ExerciseId[] = EXERCISE_IDS.filter((id) => !EXERCISES[id].helper);
