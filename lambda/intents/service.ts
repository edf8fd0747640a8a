/** Finishes the sentence of a turn that wanted something done outside: what came of it decides what is said. */
import type { Athlete } from '../coach/athlete';
import type { Effect, Outcome } from '../effect';
import type { Reply } from '../reply';
import type { Turn } from '../conversation/handler';
import { launchedAfterMove } from './launch';
import { afterForgetting } from './privacy';
import { afterReminder } from './reminders';

/** `stored`: the athlete as loaded, before anything of this turn. */
export function afterService(turn: Turn, effect: Effect, outcome: Outcome, stored: Athlete): Reply {
  switch (effect.do) {
    case 'forget-everything':
      return afterForgetting(turn, effect, outcome, stored);
    case 'move-reminder':
      return launchedAfterMove(turn, effect, outcome);
    default:
      return afterReminder(turn, effect, outcome);
  }
}
