/** One word into a running count, which goes on with the same rep; anywhere else the place is asked for. */
import { isUnderWay } from '../coach/session';
import type { Reply } from '../reply';
import { sentences, type Turn } from './handler';
import { askAgain, madeIt } from './next-question';
import { soundSet } from './sound-set';

export function oneWord(turn: Turn, ways: readonly string[]): Reply {
  const { athlete } = turn;
  const said = turn.pick(ways);
  const isCounting = turn.interrupted && isUnderWay(athlete.session);
  return isCounting ? soundSet(turn, athlete, said) : askAgain(turn, athlete, sentences(said, madeIt(turn, athlete)));
}
