/** How much is ahead: the dose for now, for the next set or from now on, one set more, and rests of a length that was told. */
import { withSession, type Athlete } from '../coach/athlete';
import { sizeOf } from '../coach/plan/target';
import { redosed, rested, type DoseScope, type DoseWish } from '../coach/plan/redose';
import { preferring } from '../coach/plan/circumstances';
import { longerRest, REST_LIMITS } from '../coach/set/rest';
import { isActive, isUnderWay, setAt, type ActiveSession } from '../coach/session';
import { goOn } from '../conversation/brief';
import { sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, askThere, madeIt, restLeftSeconds } from '../conversation/next-question';
import { exerciseIn, numberIn, secondsIn, tellingIn, type Read } from '../conversation/slots';
import { soundSet } from '../conversation/sound-set';
import type { Reply } from '../reply';
import { restNow } from './pace';

export const doseHandlers: Handlers<'ChangeDoseIntent' | 'RestForIntent'> = {
  ChangeDoseIntent: changeDose,
  RestForIntent: restFor,
};

/** The number that was told; "two less" is said of the set at hand. */
function countIn({ slots, athlete: { session } }: Turn): Read<number> {
  const count = numberIn(slots, 'count');
  const way = tellingIn(slots, 'way', 'MORE_OR_FEWER');
  const set = isActive(session) ? setAt(session) : undefined;
  if (typeof count !== 'number' || !way || !set || set.target.measure === 'intervals') return count;
  return Math.max(sizeOf(set.target) + (way === 'fewer' ? -count : count), 1);
}

function wishIn(turn: Turn): DoseWish | undefined {
  const { slots } = turn;
  const count = countIn(turn);
  const seconds = secondsIn(slots, 'duration');
  const unit = tellingIn(slots, 'unit', 'UNIT');
  const more = tellingIn(slots, 'more', 'MORE_SETS');
  const named = exerciseIn(slots);
  const scope: DoseScope = tellingIn(slots, 'when', 'WHEN') ?? 'on';
  const exercise = named === 'unclear' || named === undefined ? {} : { exercise: named };
  if (more) return more === 'less' ? { scope, oneLess: true } : { scope, oneMore: true };
  const amount = typeof seconds === 'number' ? seconds : count;
  if (typeof amount !== 'number') return undefined;
  return unit === 'sets' ? { scope, sets: amount } : { ...exercise, scope, amount };
}

function changeDose(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session } = athlete;
  const wish = wishIn(turn);
  if (!wish || !isActive(session)) return askAgain(turn, athlete, sentences(madeIt(turn, athlete), prompts.needNumber));
  const changed = redosed(session, wish);
  if (!changed) return askAgain(turn, athlete, sentences(madeIt(turn, athlete), prompts.nothingAheadOfIt));
  if ('outOfRange' in changed) {
    const { outOfRange } = changed;
    const said = outOfRange === 'sets' ? prompts.setsOutOfRange : prompts.doseOutOfRange(outOfRange);
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), said));
  }
  const there = withSession(athlete, changed.session);
  const said = saidOf(turn, wish, changed);
  // In the middle of a count nobody wants to be asked: it goes straight on, towards the new number.
  const goesOn = turn.interrupted && isActive(there.session) && there.session.place.units === changed.done;
  if (goesOn) return soundSet(turn, there, said);
  return askThere(turn, there, said);
}

function saidOf(
  { words: { prompts } }: Turn,
  { oneMore, oneLess, sets, scope }: DoseWish,
  { set, done }: Extract<ReturnType<typeof redosed>, { set: unknown }>,
): string {
  if (oneMore) return prompts.oneMoreSet(set);
  if (sets !== undefined || oneLess) return prompts.setsNow(set);
  return done > 0 ? prompts.doseNowAt(set, done) : prompts.doseNow(set, scope);
}

/** "Make my rests thirty seconds", between workouts: from now on. */
function restsForGood(turn: Turn): Reply {
  const { athlete, words, slots } = turn;
  const { prompts } = words;
  const seconds = secondsIn(slots, 'duration') ?? numberIn(slots, 'count');
  if (typeof seconds !== 'number' || seconds < 0) return askAgain(turn, athlete, prompts.nothingAheadOfIt);
  if (seconds > REST_LIMITS.longest) return askAgain(turn, athlete, prompts.restTooLong(REST_LIMITS.longest));
  // What was added to each rest before was added to another length.
  return askAgain(turn, preferring(athlete, { restsOf: seconds, restSeconds: 0 }), prompts.restsFromNowOn(seconds));
}

/** Seconds of rest after the set in hand, as they are now. */
function wholeRestIn(session: ActiveSession, { restSeconds }: Athlete['preferences']): number {
  return Math.max((setAt(session)?.restSeconds ?? 0) + restSeconds, 0);
}

/** A rest of exactly that: now where one is running, and from now on in this session. */
function restFor(turn: Turn): Reply {
  const { athlete, words, slots } = turn;
  const { prompts } = words;
  const { session, preferences } = athlete;
  if (!isUnderWay(session)) return restsForGood(turn);
  const told = secondsIn(slots, 'duration') ?? numberIn(slots, 'count');
  // "No rest" names no length.
  const wanted = told ?? 0;
  if (wanted === 'unclear' || wanted < 0)
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), prompts.needNumber));
  if (wanted > REST_LIMITS.longest) {
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), prompts.restTooLong(REST_LIMITS.longest)));
  }
  const isMore = tellingIn(slots, 'amount', 'AMOUNT') === 'more';
  if (isMore && session.phase === 'rest') {
    const longer = longerRest(restLeftSeconds(turn, athlete), wanted);
    return restNow(turn, athlete, longer, prompts.moreRestNow(wanted));
  }
  // The athlete's own taste is added to every rest, so it is taken off here.
  const all = isMore ? Math.min(wanted + wholeRestIn(session, preferences), REST_LIMITS.longest) : wanted;
  const planned = Math.max(all - preferences.restSeconds, 0);
  const there: Athlete = withSession(athlete, rested(session, planned));
  if (session.phase !== 'rest') return askThere(turn, there, sentences(madeIt(turn, athlete), prompts.restsNow(all)));
  return wanted < REST_LIMITS.shortest ? goOn(turn, there, prompts.restsNow(wanted)) : restNow(turn, there, wanted);
}
