/** Help in every state, and what to say when nothing was understood or it is not for us: the place is kept, the way on is named. */
import type { Athlete } from '../coach/athlete';
import type { Language } from '../language/language';
import { sentences, type Handlers } from '../conversation/handler';
import { askAgain, madeIt } from '../conversation/next-question';

export const helpHandlers: Handlers<'AMAZON.HelpIntent' | 'AMAZON.FallbackIntent' | 'SmallTalkIntent'> = {
  'AMAZON.HelpIntent': (turn) => {
    const { athlete, words } = turn;
    const hint = turn.interrupted ? words.prompts.helpSet : helpFor(words, athlete);
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), hint));
  },
  'AMAZON.FallbackIntent': (turn) => {
    const { athlete, words } = turn;
    const sorry = turn.pick(words.prompts.notUnderstood);
    const hint = helpFor(words, athlete);
    return askAgain(turn, athlete, sentences(sorry, madeIt(turn, athlete), hint));
  },
  SmallTalkIntent: (turn) => {
    const { athlete, words } = turn;
    return askAgain(turn, athlete, sentences(turn.pick(words.prompts.notForUs), madeIt(turn, athlete)));
  },
};

function helpFor({ prompts }: Language, { session, asked }: Athlete): string {
  if (asked?.about === 'how-hard') return prompts.helpRating;
  switch (session.phase) {
    case 'idle':
    case 'choosing':
    case 'rating':
      return prompts.helpIdle;
    case 'briefing':
      return prompts.helpBriefing;
    case 'set':
      return prompts.helpSet;
    case 'rest':
      return prompts.helpRest;
    case 'paused':
      return prompts.helpPaused;
  }
}
