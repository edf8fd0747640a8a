/** "Shall I leave out planks from now on?", once, to somebody who has passed over a move again or cannot stand it. */
import type { Athlete } from '../coach/athlete';
import type { ExerciseId } from '../coach/catalogue/exercises';
import type { Reply } from '../reply';
import { ask, type Turn } from './handler';
import { asking } from './next-question';

export function askToLeaveOut(turn: Turn, athlete: Athlete, exercise: ExerciseId, before: string): Reply {
  return ask(athlete, before, asking(turn, athlete, { about: 'leave-out', exercise }));
}
