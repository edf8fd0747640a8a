/** A day on which training is over: the way back is one question, and then it starts gently. */
import { trainingAgain } from '../coach/athlete';
import { isUnderWay } from '../coach/session';
import { ask, type Turn } from './handler';
import { goOnQuestion } from './next-question';
import type { Reply } from '../reply';

/** "Are you well, and cleared?", to whoever wants to train although the day is over. */
export function askWhetherCleared({ athlete, words }: Turn): Reply {
  return ask(athlete, '', { text: words.safety.areYouWell, asked: { about: 'cleared' } });
}

/** "My doctor says I can": gently, from the place that was kept, or with something easy. */
export function cleared(turn: Turn): Reply {
  const { prompts, safety } = turn.words;
  const athlete = trainingAgain(turn.athlete);
  const { session } = athlete;
  if (isUnderWay(session)) {
    return ask(athlete, safety.cleared, { text: goOnQuestion(turn, session), asked: { about: 'resume' } });
  }
  return ask(athlete, safety.cleared, {
    text: prompts.offerAgain('express-ten'),
    asked: { about: 'start', routine: 'express-ten', gently: true },
  });
}
