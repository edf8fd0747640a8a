/** A day on which training is over: the way back is one question, and then it starts gently. */
import { trainingAgain } from '../coach/athlete';
import { isUnderWay } from '../coach/session';
import { whereLeft } from './go-on';
import { ask, sentences, type Turn } from './handler';
import { asking } from './next-question';
import type { Reply } from '../reply';

/** "Are you well, and cleared?", to whoever wants to train although the day is over. */
export function askWhetherCleared(turn: Turn): Reply {
  return ask(turn.athlete, '', asking(turn, turn.athlete, { about: 'cleared' }));
}

/** "My doctor says I can": gently, from the place that was kept, or with something easy. */
export function cleared(turn: Turn): Reply {
  const athlete = trainingAgain(turn.athlete);
  const { session } = athlete;
  const { safety } = turn.words;
  if (isUnderWay(session))
    return ask(
      athlete,
      sentences(safety.cleared, whereLeft(turn, session)),
      asking(turn, athlete, { about: 'resume' }),
    );
  const asked = asking(turn, athlete, { about: 'start', routine: 'express-ten', gently: true });
  return ask(athlete, safety.cleared, asked);
}
