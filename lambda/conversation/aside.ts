/** An answer on the side: said, and back to the set, or, outside training, on to the next thing. */
import { isUnderWay } from '../coach/session';
import type { Reply } from '../reply';
import { ask, sentences, type Prompt, type Turn } from './handler';
import { madeIt, promptFor } from './next-question';
import { turnedTo, type About } from './thread';

/** Says a line, then goes back to the set, or, outside training, offers the next thing. */
export function aside(turn: Turn, said: string, offer: Prompt, told?: About): Reply {
  const { athlete } = turn;
  const { session } = athlete;
  const training = isUnderWay(session);
  const note = athlete.heardSafetyNote ? '' : turn.words.prompts.generalInformation;
  const reply = ask(
    athlete,
    sentences(note, said, training ? madeIt(turn, athlete) : ''),
    training ? promptFor(turn, athlete) : offer,
  );
  return { ...reply, thread: turnedTo(turn.input.thread, told) };
}
