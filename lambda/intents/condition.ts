/** How somebody is, where it stops nothing: tired, well, of some age, cleared by a doctor. A running count goes on after one word. */
import { cleared } from '../conversation/finished-for-today';
import { GENTLY_FROM_YEARS } from '../coach/safety';
import type { Handlers } from '../conversation/handler';
import { oneWord } from '../conversation/one-word';
import { numberIn, tellingIn } from '../conversation/slots';

export const conditionHandlers: Handlers<'ThankIntent' | 'SayTiredIntent' | 'SayAgeIntent' | 'SayClearedIntent'> = {
  ThankIntent: (turn) => oneWord(turn, turn.words.prompts.goodToHear),
  SayTiredIntent: (turn) => oneWord(turn, turn.words.prompts.cheer),
  // Children are the policy's affair; whoever else tells an age hears that it fits.
  SayAgeIntent: (turn) => {
    const age = numberIn(turn.slots, 'age');
    const isOwn = tellingIn(turn.slots, 'kin', 'KIN') === undefined;
    const { prompts } = turn.words;
    return typeof age === 'number' && age >= GENTLY_FROM_YEARS && isOwn
      ? oneWord(turn, [prompts.fineAtThatAge])
      : oneWord(turn, prompts.goodToHear);
  },
  SayClearedIntent: cleared,
};
