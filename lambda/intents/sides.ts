/** Which side: one alone, the other one now, which begins, one more of one; and how many each of them came to. */
import { withSession, type Athlete } from '../coach/athlete';
import { BODY_SIDES, type BodySide } from '../coach/catalogue/exercise';
import type { ExerciseId } from '../coach/catalogue/exercises';
import { wishesToday, wishingToday } from '../coach/only-today';
import { preferring } from '../coach/plan/circumstances';
import { redosed } from '../coach/plan/redose';
import {
  beginningOn,
  bothSides,
  onlySide,
  otherSide,
  sideInHand,
  sidesSoFar,
  tallyOf,
  weakerSide,
  type SideRefusal,
} from '../coach/plan/side-wish';
import { firstSideOf, otherSideOf } from '../coach/plan/sides';
import { isActive, isUnderWay, setAt, type ActiveSession } from '../coach/session';
import type { SideWish } from '../coach/question';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, askThere, asking, madeIt } from '../conversation/next-question';
import { tellingIn } from '../conversation/slots';
import { soundSet } from '../conversation/sound-set';
import type { Reply } from '../reply';

export const sideHandlers: Handlers<'ChooseSideIntent'> = { ChooseSideIntent: chooseSide };

function chooseSide(turn: Turn): Reply {
  const { athlete, slots } = turn;
  const { asked } = athlete;
  const side = tellingIn(slots, 'side', 'SIDE');
  const order = tellingIn(slots, 'order', 'SIDE_ORDER');
  const isForGood = tellingIn(slots, 'when', 'WHEN') === 'on';
  const wish: SideWish = order ?? (asked?.about === 'which-side' && side !== undefined ? asked.wish : 'other');
  if (side === 'both' || (side === undefined && order === 'again')) return bothAgain(turn);
  if (order === 'first') return firstSide(turn, side);
  const session = underWay(athlete);
  if (!session) return askAgain(turn, athlete, sentences(madeIt(turn, athlete), turn.words.prompts.nothingAheadOfIt));
  switch (wish) {
    case 'only':
      return onlyOn(turn, session, named(session, side), isForGood);
    case 'again':
      return oneMore(turn, session, side === 'weak' ? weakerSide(session) : named(session, side));
    default:
      return switchTo(turn, session, named(session, side));
  }
}

function underWay({ session }: Athlete): ActiveSession | undefined {
  return isActive(session) ? session : undefined;
}

type SaidSide = 'left' | 'right' | 'both' | 'other' | 'weak' | undefined;

/** The side that is meant, seen from the one in hand. */
function named(session: ActiveSession, side: SaidSide): BodySide | undefined {
  if (side === 'left' || side === 'right') return side;
  const set = setAt(session);
  const inHand = set && sideInHand(set, session.place.units);
  return side === 'other' && inHand ? otherSideOf(inHand) : undefined;
}

function refused(turn: Turn, why: SideRefusal, side?: BodySide): Reply {
  const { prompts } = turn.words;
  const said = {
    sideless: prompts.bothAtOnce,
    turns: prompts.sidesTakeTurns,
    done: side ? prompts.sideIsDone(side) : prompts.bothAtOnce,
  }[why];
  return askAgain(turn, turn.athlete, sentences(madeIt(turn, turn.athlete), said));
}

/** Into a running count it goes straight on; elsewhere with the question of the place. */
function wentOn(turn: Turn, athlete: Athlete, said: string): Reply {
  const isCounted = turn.interrupted && isUnderWay(athlete.session);
  return isCounted ? soundSet(turn, athlete, said) : askThere(turn, athlete, said);
}

function onlyOn(turn: Turn, session: ActiveSession, side: BodySide | undefined, isForGood: boolean): Reply {
  const { athlete, words } = turn;
  const set = setAt(session);
  if (!set || !firstSideOf(set)) return refused(turn, 'sideless');
  if (!side) return whichSide(turn, 'only');
  const { exercise } = set;
  const changed = onlySide(session, side);
  if (typeof changed === 'string') return refused(turn, changed, side);
  const today = wishingToday(athlete, { onlySide: { ...wishesToday(athlete).onlySide, [exercise]: side } });
  const there = withSession(today, changed.session);
  const said = changed.set ? words.prompts.onlySide(side, changed.set) : words.prompts.sideIsDone(side);
  if (!isForGood) return wentOn(turn, there, said);
  return ask(there, madeIt(turn, athlete), asking(turn, there, { about: 'side-for-good', exercise, side }));
}

/** "From now on?" "Yes." */
export function keepOnlySide(turn: Turn, exercise: ExerciseId, side: BodySide): Reply {
  const { athlete, words } = turn;
  const only = { ...athlete.preferences.onlySide, [exercise]: side };
  return askThere(turn, preferring(athlete, { onlySide: only }), words.prompts.onlySideKept(side, exercise));
}

function bothAgain(turn: Turn): Reply {
  const { athlete, words } = turn;
  const session = underWay(athlete);
  const exercise = session && setAt(session)?.exercise;
  const without = (sides: Athlete['preferences']['onlySide']) =>
    Object.fromEntries(Object.entries(sides ?? {}).filter(([id]) => exercise !== undefined && id !== exercise));
  const today = wishingToday(athlete, { onlySide: without(wishesToday(athlete).onlySide) });
  const kept = athlete.preferences.onlySide
    ? preferring(today, { onlySide: without(athlete.preferences.onlySide) })
    : today;
  return wentOn(turn, session ? withSession(kept, bothSides(session)) : kept, words.prompts.bothSidesAgain);
}

/** The side that begins, in all that is ahead and from now on. */
function firstSide(turn: Turn, said: SaidSide): Reply {
  const { athlete, words } = turn;
  const session = underWay(athlete);
  const side = session ? named(session, said) : BODY_SIDES.find((each) => each === said);
  if (!side) return whichSide(turn, 'first');
  const kept = preferring(athlete, { firstSide: side });
  const there = session ? withSession(kept, beginningOn(session, side)) : kept;
  return wentOn(turn, there, words.prompts.firstSideKept(side));
}

function oneMore(turn: Turn, session: ActiveSession, side: BodySide | undefined): Reply {
  const { athlete, words } = turn;
  const { last } = session;
  const set = setAt(session, last && session.place.units === 0 ? last.set : session.place.set);
  if (!set || !firstSideOf(set)) return refused(turn, 'sideless');
  if (!side) return whichSide(turn, 'again');
  const changed = redosed(session, { oneMore: true, only: side, scope: 'on' });
  if (!changed || 'outOfRange' in changed) {
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), words.prompts.setsOutOfRange));
  }
  return wentOn(turn, withSession(athlete, changed.session), words.prompts.oneMoreOnSide(changed.set));
}

/** "Other side": the side that is not in hand, from its first rep; the one that is left keeps its count. */
function switchTo(turn: Turn, session: ActiveSession, side: BodySide | undefined): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const set = setAt(session);
  const inHand = set && sideInHand(set, session.place.units);
  if (!set || !inHand) return refused(turn, 'sideless');
  if (side === inHand) {
    return wentOn(turn, athlete, session.place.units > 0 ? prompts.sideIsNow(side) : prompts.sideNext(side));
  }
  const other = otherSideOf(inHand);
  const changed = otherSide(session);
  if (typeof changed === 'string') return refused(turn, changed, other);
  const there = withSession(athlete, changed.session);
  return wentOn(
    turn,
    there,
    session.place.units === 0
      ? prompts.sideNext(other)
      : prompts.sideNow(set.exercise, other, {
          side: inHand,
          units: tallyOf(set, session.place.units)?.[inHand] ?? 0,
        }),
  );
}

function whichSide(turn: Turn, wish: SideWish): Reply {
  return ask(turn.athlete, madeIt(turn, turn.athlete), asking(turn, turn.athlete, { about: 'which-side', wish }));
}

/** "How many on the left?" */
export function howManyBySide(turn: Turn): Reply | undefined {
  const { athlete, words } = turn;
  const session = underWay(athlete);
  const sides = session && sidesSoFar(session);
  return sides && askAgain(turn, athlete, words.prompts.bySides(sides.exercise, sides.by));
}
