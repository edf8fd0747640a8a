/** Words that mean two things: one question settles it, and nothing is taken for what it is not. */
import { AMBIGUOUS_WORDS, type AmbiguousWord } from '../coach/question';
import type { Heard } from '../input';
import type { Reply } from '../reply';
import { ask, type Turn } from './handler';
import { madeIt, asking } from './next-question';

/** The question about a word with two meanings, if that is what was heard. */
export function didYouMean(turn: Turn, heard: Heard | undefined): Reply | undefined {
  const said = heard?.said.toLowerCase();
  const word = AMBIGUOUS_WORDS.find((id) => said !== undefined && turn.words.ambiguous[id].said.includes(said));
  return word && askWhich(turn, word);
}

function askWhich(turn: Turn, word: AmbiguousWord): Reply {
  return ask(turn.athlete, madeIt(turn, turn.athlete), asking(turn, turn.athlete, { about: 'did-you-mean', word }));
}
