/** Mending a count: "it was eight" changes what was put down for the last set, in every total at once. */
import { creditSet, withSession } from '../coach/athlete';
import { unitsIn } from '../coach/plan/plan';
import { isActive, placeAfter, setAt, trainingOf, unitsFromSpoken } from '../coach/session';
import type { Reply } from '../reply';
import { ask, type Handlers, type Turn } from '../conversation/handler';
import { exerciseIn, numberIn, type Read } from '../conversation/slots';
import { askAgain, askThere, howMany } from '../conversation/next-question';

/** More than this in one set is taken for a slip of the ear. */
const MOST_CREDITABLE = 300;
/** So is more than three times what the set asked for, if it is this much: an age, a price, a time of day. */
const LEAST_LIMIT = 50;

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
  if (said > Math.min(MOST_CREDITABLE, Math.max(LEAST_LIMIT, unitsIn(set) * 3))) {
    return ask(athlete, prompts.countOutOfRange, howMany(turn, athlete));
  }
  const units = unitsFromSpoken(set, said, last.units);
  if (units === last.units) return askThere(turn, athlete, prompts.correctedUnchanged(set, said));
  const credited = creditSet(athlete, last.set, units);
  if (!isActive(credited.session)) return askThere(turn, credited);
  // In a set that was broken off, the count goes on from the corrected number; a set that is over stays over.
  const brokenOff = session.phase === 'paused' && (session.place.set === last.set || session.place.units === 0);
  const place = brokenOff ? placeAfter(session.plan, last.set, units) : session.place;
  const moved = { ...trainingOf(credited.session), place };
  const there = withSession(
    credited,
    session.phase === 'rating'
      ? { ...moved, phase: 'rating', ...(session.rated ? { rated: true } : {}) }
      : session.phase === 'rest'
        ? { ...moved, phase: 'rest', since: session.since }
        : { ...moved, phase: 'paused', since: turn.now },
  );
  return askThere(turn, there, prompts.corrected(set, said));
}
