/** Leaving: at once, from anywhere, with the place kept. */
import { withSession, type Athlete } from '../coach/athlete';
import { IDLE, isActive, isFinished, setAt } from '../coach/session';
import { setsIn } from '../coach/totals';
import type { Reply } from '../reply';
import { sentences, tell, type Handlers, type Turn } from '../conversation/handler';

export const leaveHandlers: Handlers<
  'AMAZON.StopIntent' | 'AMAZON.CancelIntent' | 'AMAZON.NavigateHomeIntent' | 'LeaveIntent'
> = {
  LeaveIntent: (turn) => farewell(turn, turn.athlete),
  'AMAZON.StopIntent': (turn) => farewell(turn, turn.athlete),
  'AMAZON.CancelIntent': (turn) => farewell(turn, turn.athlete),
  'AMAZON.NavigateHomeIntent': (turn) => farewell(turn, turn.athlete),
};

export function farewell(turn: Turn, athlete: Athlete): Reply {
  const { prompts } = turn.words;
  const { session } = athlete;
  if (isActive(session) && !isFinished(session)) {
    const set = setAt(session);
    return tell(athlete, sentences(set ? prompts.placeKept(set) : '', turn.pick(prompts.bye)));
  }
  const trained = isActive(session) && setsIn(session.done) > 0;
  return tell(withSession(athlete, IDLE), turn.pick(trained ? prompts.wellTrained : prompts.bye));
}
