/** Mending a count: "it was eight" changes what was put down for the last set, in every total at once. */
import { BODY_SIDES, type BodySide } from '../coach/catalogue/exercise';
import type { PlannedSet } from '../coach/plan/plan';
import { tallyOf } from '../coach/plan/side-wish';
import { countsOwnRounds } from '../coach/rounds';
import {
  isActive,
  isFinished,
  isUnheard,
  lastSetOf,
  setAt,
  spokenUnits,
  unitsFromSpoken,
  type LastCredit,
} from '../coach/session';
import type { Reply } from '../reply';
import { ask, type Handlers, type Turn } from '../conversation/handler';
import { exerciseIn, numberIn, tellingIn, type Read } from '../conversation/slots';
import { askAgain, askThere, howMany } from '../conversation/next-question';
import { mostCreditable, corrected } from '../coach/correct';
import { toldOfUnheard } from '../coach/settle';
import { countRounds } from './shapes';
import { TELLING_IDS } from '../vocabulary';

export const correctHandlers: Handlers<'CorrectCountIntent' | 'AdjustCountIntent'> = {
  CorrectCountIntent: (turn) => (isOfEarlierSet(turn) ? onlyTheLast(turn) : correct(turn, countIn(turn))),
  AdjustCountIntent: adjust,
};

/** "None" is a number too. */
function countIn({ slots }: Turn): Read<number> {
  return tellingIn(slots, 'none', 'NONE') ? 0 : numberIn(slots, 'count');
}

/** By so many more or fewer than were put down. */
function adjust(turn: Turn): Reply {
  const { session } = turn.athlete;
  const by = numberIn(turn.slots, 'count');
  const last = isActive(session) ? session.last : undefined;
  const set = last && isActive(session) ? setAt(session, last.set) : undefined;
  if (!set || !last || typeof by !== 'number') return correct(turn, by === undefined ? undefined : 'unclear');
  const way = tellingIn(turn.slots, 'way', 'MORE_OR_FEWER') === 'fewer' ? -1 : 1;
  const { count } = spokenUnits(set, last.units);
  return correct(turn, Math.max(count + way * by, 0));
}

/** A set was named, and it is not the one that was done last. */
function isOfEarlierSet({ slots, athlete: { session } }: Turn): boolean {
  const last = lastSetOf(session);
  const which = tellingIn(slots, 'which', 'ORDINAL');
  const named = numberIn(slots, 'set') ?? (which === undefined ? undefined : ORDINALS[which]);
  return last !== undefined && typeof named === 'number' && named !== last.set;
}

/** "Last" and "other" name no number. */
const ORDINALS: Readonly<Record<(typeof TELLING_IDS.ORDINAL)[number], number | undefined>> = {
  first: 1,
  second: 2,
  third: 3,
  last: undefined,
  other: undefined,
};

function onlyTheLast(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { session } = athlete;
  const last = lastSetOf(session);
  return last ? askAgain(turn, athlete, words.prompts.onlyTheLastSet(last)) : correct(turn, undefined);
}

/** "Four on the left": of that side alone. */
function correctSide(turn: Turn, set: PlannedSet, last: LastCredit, side: BodySide, said: number): Reply {
  const { athlete, words } = turn;
  const tally = tallyOf(set, last.units, last.left);
  if (!tally || (set.only && set.only !== side)) return askAgain(turn, athlete, words.prompts.bothAtOnce);
  const by = { ...tally, [side]: said };
  const there = corrected(athlete, by.left + by.right, turn.now, by.left);
  return askThere(turn, there, words.prompts.correctedSide(set.exercise, side, said));
}

export function correct(turn: Turn, said: Read<number>): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session } = athlete;
  const last = isActive(session) ? session.last : undefined;
  // What can be told wrong of time at one's own pace is how many rounds went into it.
  if (isActive(session) && isFinished(session) && countsOwnRounds(session.plan))
    return countRounds(turn, said ?? 'unclear');
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
  const side = BODY_SIDES.find((each) => each === tellingIn(turn.slots, 'side', 'SIDE'));
  if (side) return correctSide(turn, set, last, side, said);
  const isPerSide = tellingIn(turn.slots, 'each', 'EACH') === 'each';
  const units = unitsFromSpoken(set, said, last.units, isPerSide);
  const unheard = session.phase === 'paused' ? session.unheard : undefined;
  if (units === last.units && !unheard) return askThere(turn, athlete, prompts.correctedUnchanged(set, said));
  const mended = corrected(athlete, units, turn.now);
  const there = unheard ? toldOfUnheard(mended, unheard, turn.now) : mended;
  const isOfBoth = units === said * 2 && said > 0;
  if (isUnheard(there)) return ask(there, prompts.corrected(set, said), howMany(turn, there));
  return askThere(turn, there, isOfBoth ? prompts.correctedSides(set, said) : prompts.corrected(set, said));
}
