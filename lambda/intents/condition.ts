/** How somebody is, where it stops nothing: tired, well, of some age, cleared by a doctor. A running count goes on after one word. */
import { cleared } from '../conversation/finished-for-today';
import { GENTLY_FROM_YEARS } from '../coach/safety';
import { isUnderWay } from '../coach/session';
import { sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, madeIt } from '../conversation/next-question';
import { numberIn, tellingIn } from '../conversation/slots';
import { soundSet } from '../conversation/sound-set';
import type { Reply } from '../reply';

export const conditionHandlers: Handlers<'ThankIntent' | 'SayTiredIntent' | 'SayAgeIntent' | 'SayClearedIntent'> = {
  ThankIntent: (turn) => goesOn(turn, turn.words.prompts.goodToHear),
  SayTiredIntent: (turn) => goesOn(turn, turn.words.prompts.cheer),
  // Children are the policy's affair; whoever else tells an age hears that it fits.
  SayAgeIntent: (turn) => {
    const age = numberIn(turn.slots, 'age');
    const isOwn = tellingIn(turn.slots, 'kin', 'KIN') === undefined;
    const { prompts } = turn.words;
    return typeof age === 'number' && age >= GENTLY_FROM_YEARS && isOwn
      ? goesOn(turn, [prompts.fineAtThatAge])
      : goesOn(turn, prompts.goodToHear);
  },
  SayClearedIntent: cleared,
};

/** One word into a running count, which goes on with the same rep; anywhere else the place is asked for. */
function goesOn(turn: Turn, ways: readonly string[]): Reply {
  const { athlete } = turn;
  const said = turn.pick(ways);
  const isCounting = turn.interrupted && isUnderWay(athlete.session);
  return isCounting ? soundSet(turn, athlete, said) : askAgain(turn, athlete, sentences(said, madeIt(turn, athlete)));
}
