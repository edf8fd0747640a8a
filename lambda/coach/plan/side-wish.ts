/** Wishes about sides in a session under way: one side alone, the other one now, and which of them begins. */
import type { BodySide } from '../catalogue/exercise';
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';
import { isFinished, trainingOf, type ActiveSession, type Session, type Training } from '../session';
import { turnSecondsOf, unitsIn, type Plan, type PlannedSet } from './plan';
import { bySideOf, firstSideOf, howManySides, otherSideOf, sidesOf, type BySide } from './sides';
import { targetOf } from './target';

/** `sideless`: it has no sides; `turns`: they change with every rep; `done`: nothing of that side is left. */
export type SideRefusal = 'sideless' | 'turns' | 'done';

export interface Sidewise {
  readonly session: Session;
  /** What comes next of it, where anything does. */
  readonly set?: PlannedSet;
}

/** What a set came to by side; a count that was told for a side stands. */
export function tallyOf(set: PlannedSet, units: number, left?: number): BySide | undefined {
  const counted = bySideOf(set, units, unitsIn(set) / howManySides(set));
  return counted && left !== undefined ? { left, right: Math.max(units - left, 0) } : counted;
}

/** One side alone, from here on in this session. */
export function onlySide(session: ActiveSession, side: BodySide): Sidewise | SideRefusal {
  const { plan, place } = session;
  const at = plan.sets[place.set];
  if (!at || !firstSideOf(at)) return 'sideless';
  const { done, left } = piecesOf(at, place.units);
  const these = left.filter(({ only }) => only === side);
  const after = plan.sets.slice(place.set + 1).flatMap((set): readonly PlannedSet[] => {
    if (set.exercise !== at.exercise) return [set];
    return set.only && set.only !== side ? [] : [aloneOn(set, side)];
  });
  return resumed(session, done, these, after);
}

/** Both sides again, from here on. */
export function bothSides(session: ActiveSession): Session {
  const { plan, place } = session;
  const exercise = plan.sets[place.set]?.exercise;
  const sets = plan.sets.map((set, index) => {
    if (index < place.set || set.exercise !== exercise || (index === place.set && place.units > 0)) return set;
    const { only: _only, ...both } = set;
    return both;
  });
  return { ...session, plan: { ...plan, sets } };
}

/** The side that is not in hand: now where a set is being counted, first where one is ahead. */
export function otherSide(session: ActiveSession): (Sidewise & { readonly left?: PlannedSet }) | SideRefusal {
  const { plan, place } = session;
  const at = plan.sets[place.set];
  const first = at && firstSideOf(at);
  if (!at || !first) return 'sideless';
  const after = plan.sets.slice(place.set + 1);
  if (place.units === 0) {
    const turned = at.only ? aloneOn(at, otherSideOf(at.only)) : { ...at, firstSide: otherSideOf(first) };
    return resumed(session, [], [turned], after);
  }
  if (sidesOf(at) === 'alternate') return 'turns';
  const { done, left } = piecesOf(at, place.units);
  const inHand = sideInHand(at, place.units) ?? first;
  const others = at.only ? [aloneOn(at, otherSideOf(at.only))] : left.filter(({ only }) => only !== inHand);
  if (others.length === 0) return 'done';
  const these = left.filter(({ only }) => only === inHand);
  const [kept] = these;
  return { ...resumed(session, done, [...others, ...these], after), ...(kept ? { left: kept } : {}) };
}

/** The side that is being counted, or begins next. */
export function sideInHand(set: PlannedSet, units: number): BodySide | undefined {
  const first = firstSideOf(set);
  return first && sidesOf(set) === 'each' && units >= unitsIn(set) / 2 ? otherSideOf(first) : first;
}

/** The side that begins, in all that is ahead. */
export function beginningOn(session: ActiveSession, side: BodySide): ActiveSession {
  const { place, plan } = session;
  return { ...session, plan: inSides(plan, { first: side }, place.set + (place.units > 0 ? 1 : 0)) };
}

/** The side that came to less in the last set; none where they are even. */
export function weakerSide({ last, plan }: ActiveSession): BodySide | undefined {
  const set = last && plan.sets[last.set];
  const by = set && tallyOf(set, last.units, last.left);
  return by && by.left !== by.right ? (by.left < by.right ? 'left' : 'right') : undefined;
}

/** What each side came to in the set in hand, or in the one that was done last; its pieces are one set. */
export function sidesSoFar({
  last,
  place,
  plan,
}: ActiveSession): { readonly exercise: ExerciseId; readonly by: BySide } | undefined {
  const index = place.units > 0 ? place.set : last?.set;
  const set = index === undefined ? undefined : plan.sets[index];
  if (index === undefined || !set) return undefined;
  const first = Math.max(
    plan.sets.findLastIndex((each, at) => at <= index && !each.goesOn),
    0,
  );
  const tallies = plan.sets.slice(first, index + 1).map((piece, offset) => {
    const at = first + offset;
    const isLast = last?.set === at;
    if (at < index) return tallyOf(piece, unitsIn(piece));
    return tallyOf(piece, isLast ? last.units : place.units, isLast ? last.left : undefined);
  });
  const by = { left: 0, right: 0 };
  for (const tally of tallies) {
    if (!tally) return undefined;
    by.left += tally.left;
    by.right += tally.right;
  }
  return { exercise: set.exercise, by };
}

/** A plan whose moves begin on the side that somebody likes, and are done on one side alone where they wish. */
export function inSides(
  plan: Plan,
  {
    first,
    only,
  }: { readonly first?: BodySide; readonly only?: Readonly<Partial<Record<PlannedSet['exercise'], BodySide>>> },
  from = 0,
): Plan {
  if (!first && !only) return plan;
  const sets = plan.sets.map((set, index) => {
    const alone = only?.[set.exercise];
    const own = EXERCISES[set.exercise].firstSide;
    if (index < from || !own) return set;
    if (alone) return aloneOn(set, alone);
    return first && !set.only ? { ...set, firstSide: first } : set;
  });
  return { ...plan, sets };
}

function aloneOn(set: PlannedSet, side: BodySide): PlannedSet {
  const { firstSide: _first, ...others } = set;
  return { ...others, only: side };
}

/** A set that was begun, cut by side into what is done of it and what is left. */
function piecesOf(
  set: PlannedSet,
  units: number,
): { readonly done: readonly PlannedSet[]; readonly left: readonly PlannedSet[] } {
  const each = unitsIn(set) / howManySides(set);
  const did = tallyOf(set, units);
  const first = firstSideOf(set);
  if (!did || !first) return { done: [], left: [set] };
  const order = set.only ? [first] : [first, otherSideOf(first)];
  const piece = (side: BodySide, amount: number): readonly PlannedSet[] =>
    amount > 0 ? [{ ...aloneOn(set, side), target: targetOf(set.exercise, amount) }] : [];
  return {
    done: order.flatMap((side) => piece(side, did[side])),
    left: order.flatMap((side) => piece(side, each - did[side])),
  };
}

/** The session with the set at hand in pieces: they are one set, with the time to change sides between them. */
function resumed(
  session: ActiveSession,
  done: readonly PlannedSet[],
  these: readonly PlannedSet[],
  after: readonly PlannedSet[],
): Sidewise {
  const { plan, place, last } = session;
  const pieces = [...done, ...these].map((piece, index, all): PlannedSet => {
    const { goesOn: _goesOn, ...own } = piece;
    const between = index < all.length - 1 ? { restSeconds: turnSecondsOf(EXERCISES[piece.exercise]) } : {};
    return { ...own, ...between, ...(index > 0 || piece.goesOn ? { goesOn: true as const } : {}) };
  });
  const sets = [...plan.sets.slice(0, place.set), ...pieces, ...after];
  const lastDone = done.at(-1);
  const put =
    last && lastDone && last.set === place.set
      ? { last: { ...last, set: place.set + done.length - 1, units: unitsIn(lastDone) } }
      : {};
  const moved: Training = {
    ...trainingOf(session),
    ...put,
    plan: { ...plan, sets },
    place: { set: place.set + done.length, units: 0 },
  };
  const next = [...these, ...after].find(({ exercise }) => exercise === plan.sets[place.set]?.exercise);
  return { session: there(session, moved), ...(next ? { set: next } : {}) };
}

function there(session: ActiveSession, moved: Training): Session {
  if (isFinished(moved)) return { ...moved, phase: 'rating' };
  switch (session.phase) {
    case 'briefing':
      return { ...moved, phase: 'briefing' };
    case 'rest':
      return { ...moved, phase: 'rest', since: session.since };
    default:
      return { ...moved, phase: 'paused', since: 'since' in session ? session.since : session.startedAt };
  }
}
