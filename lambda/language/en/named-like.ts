/** The moves whose names end with what was said: "planks" are planks of every kind. */
import { EXERCISE_IDS, type ExerciseId } from '../../coach/catalogue/exercises';
import { exerciseWords } from './tables';

const plain = (name: string) => ` ${name.toLowerCase().replaceAll('-', ' ').trim()}`;

export function namedLike(said: string): readonly ExerciseId[] {
  return EXERCISE_IDS.filter((id) => plain(exerciseWords()[id].plural).endsWith(plain(said)));
}
