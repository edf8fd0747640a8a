/** Mending a count: "it was eight" changes what was put down for the last set, in every total at once. */
import { isActive, setAt, unitsFromSpoken } from '../coach/session';
import type { Reply } from '../reply';
import { ask, type Handlers, type Turn } from '../conversation/handler';
import { exerciseIn, numberIn, type Read } from '../conversation/slots';
import { askAgain, askThere, howMany } from '../conversation/next-question';
import { mostCreditable, corrected } from '../coach/correct';

export const correctHandlers: Handlers<'CorrectCountIntent'> = {
  CorrectCountIntent: (turn) => correct(turn, numberIn(turn.slots, 'count')),
};

export function correct(turn: Turn, said: Read<number>): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session } = athlete;
  const last = isActive(session) ? session.last : undefined;
  if (!isActive(session) || last?.date !== athlete.today.date) {
    return askAgain(turn, athlete, prompts.nothingToCorrect);
  }
  const set = setAt(session, last.set);
  if (!set) return askAgain(turn, athlete, prompts.nothingToCorrect);
  const named = exerciseIn(turn.slots);
  if (named && named !== set.exercise) return askAgain(turn, athlete, prompts.onlyTheLast(set.exercise));
  if (said === undefined || said === 'unclear' || said < 0) {
    return ask(athlete, prompts.needNumber, howMany(turn, athlete));
  }
  if (said > mostCreditable(set)) {
    return ask(athlete, prompts.countOutOfRange, howMany(turn, athlete));
  }
  const units = unitsFromSpoken(set, said, last.units);
  if (units === last.units) return askThere(turn, athlete, prompts.correctedUnchanged(set, said));
  const there = corrected(athlete, units, turn.now);
  return askThere(turn, there, prompts.corrected(set, said));
}
