/** What English says once, before the first time, about the gravest caution of a move. */
import type { Caution, Level } from '../../coach/catalogue/exercise';
import { EXERCISES, type ExerciseId } from '../../coach/catalogue/exercises';
import { exerciseWords } from './tables';

/** The gravest first; what is not here is told when somebody asks what to be careful with. */
const LINES: readonly (readonly [Caution, string])[] = [
  ['heart', 'Skip this one with a heart condition, in pregnancy, or if exercise is new to you.'],
  ['bone-density', 'Skip this one with osteoporosis, or after a spine fracture.'],
  ['disc', 'With a disc injury, ask first which moves suit you.'],
  ['band', "Look your band over for cracks, and never let go while it's stretched."],
  ['balance', 'Keep a wall or a chair within reach.'],
  ['knee', 'Go only as deep as your knees like.'],
];

export function beforeTheFirst(id: ExerciseId, level: Level): string {
  const { warning, asBeginner = '' } = exerciseWords()[id];
  const { cautions } = EXERCISES[id];
  const caution = warning ?? LINES.find(([each]) => cautions.includes(each))?.[1] ?? '';
  return [caution, level === 'beginner' ? asBeginner : ''].filter((line) => line !== '').join(' ');
}
