/** Changing what is ahead: how much of it, for now, for the next set or from here on, and how many sets. */
import type { BodySide } from '../catalogue/exercise';
import type { ExerciseId } from '../catalogue/exercises';
import { isFinished, setAt, trainingOf, type ActiveSession, type Session } from '../session';
import { unitsIn, type PlannedSet } from './plan';
import { howManySides } from './sides';
import { LIMITS, targetOf } from './target';

/** `now`: the set at hand. `next`: the one after it. `on`: every set of the exercise from here. */
export type DoseScope = 'now' | 'next' | 'on';

export interface DoseWish {
  /** Of the exercise at hand, or of this one. */
  readonly exercise?: ExerciseId;
  /** Reps of each side, seconds or rounds. */
  readonly amount?: number;
  readonly sets?: number;
  /** One set more than is planned, or one less. */
  readonly oneMore?: boolean;
  readonly oneLess?: boolean;
  /** Of that side alone. */
  readonly only?: BodySide;
  readonly scope: DoseScope;
}

export type Redosed =
  | { readonly session: Session; readonly set: PlannedSet; /** Units of it that are done. */ readonly done: number }
  | { readonly outOfRange: keyof typeof LIMITS }
  /** None of it is ahead. */
  | undefined;

export function redosed(session: ActiveSession, wish: DoseWish): Redosed {
  if (wish.oneLess) return oneLess(session);
  return wish.oneMore
    ? oneMore(session, wish.only)
    : wish.sets === undefined
      ? sized(session, wish)
      : numbered(session, wish.sets);
}

/** The first set that a wish is about. */
function firstOf(session: ActiveSession, { exercise, scope }: DoseWish): number {
  const { plan, place } = session;
  const isBegun = place.units > 0 || session.phase === 'paused' || session.phase === 'set';
  const from = scope === 'next' && isBegun ? place.set + 1 : place.set;
  const wanted = exercise ?? plan.sets[from]?.exercise;
  return plan.sets.findIndex((set, index) => index >= from && set.exercise === wanted);
}

function sized(session: ActiveSession, wish: DoseWish): Redosed {
  const { plan, place } = session;
  const first = firstOf(session, wish);
  const at = plan.sets[first];
  if (!at || wish.amount === undefined) return undefined;
  const limits = LIMITS[at.target.measure];
  if (wish.amount < limits.least || wish.amount > limits.most) return { outOfRange: at.target.measure };
  const target = targetOf(at.exercise, wish.amount);
  const sets = plan.sets.map((set, index) =>
    index === first || (wish.scope === 'on' && index > first && set.exercise === at.exercise)
      ? { ...set, target }
      : set,
  );
  const changed = { ...at, target };
  const done = first === place.set ? place.units : 0;
  const moved = { ...session, plan: { ...plan, sets } };
  if (done < unitsIn(changed)) return { session: moved, set: changed, done };
  // As many as are wanted have been done already: the set is over.
  const over = { ...trainingOf(moved), place: { set: first + 1, units: 0 } };
  const next: Session = isFinished(over)
    ? { ...over, phase: 'rating' }
    : { ...over, phase: 'paused', since: sinceOf(session) };
  return { session: next, set: changed, done };
}

function sinceOf(session: ActiveSession): number {
  return 'since' in session ? session.since : session.startedAt;
}

/** So many sets of the exercise at hand, the ones that are over counted in. */
function numbered(session: ActiveSession, wanted: number): Redosed {
  const at = setAt(session);
  if (!at) return undefined;
  if (wanted < LIMITS.sets.least || wanted > LIMITS.sets.most) return { outOfRange: 'sets' };
  const of = Math.max(wanted, at.set);
  const { plan, place } = session;
  const before = plan.sets.slice(0, place.set);
  const after = plan.sets.slice(place.set).filter(({ exercise }) => exercise !== at.exercise);
  const these = Array.from({ length: of - at.set + 1 }, (_, index) => ({ ...at, set: at.set + index, of }));
  const sets = [...before.map((set) => (set.exercise === at.exercise ? { ...set, of } : set)), ...these, ...after];
  return { session: { ...session, plan: { ...plan, sets } }, set: { ...at, of }, done: place.units };
}

/** One more of the set that was done last, or of the one at hand. */
function oneMore(session: ActiveSession, only?: BodySide): Redosed {
  const { plan, place, last } = session;
  const index = last && (place.units === 0 || isFinished(session)) ? last.set : place.set;
  const at = plan.sets[index];
  if (!at) return undefined;
  const of = at.of + 1;
  if (of > LIMITS.sets.most) return { outOfRange: 'sets' };
  const lastOfIt = plan.sets.reduce((found, set, where) => (set.exercise === at.exercise ? where : found), index);
  const { goesOn: _goesOn, ...whole } = at;
  const more: PlannedSet = {
    ...whole,
    set: of,
    of,
    ...(only ? { only, target: targetOf(at.exercise, ofOneSide(plan.sets, index)) } : {}),
  };
  const numberedAnew = plan.sets.map((set) => (set.exercise === at.exercise ? { ...set, of } : set));
  const sets = [...numberedAnew.slice(0, lastOfIt + 1), more, ...numberedAnew.slice(lastOfIt + 1)];
  const longer = { ...session, plan: { ...plan, sets } };
  const next: Session = isFinished(session)
    ? { ...trainingOf(longer), phase: 'rest', since: sinceOf(session) }
    : longer;
  return { session: next, set: more, done: 0 };
}

/** Without the last set of the exercise at hand; where exercises take turns, without the last round of them all. */
function oneLess(session: ActiveSession): Redosed {
  const { plan, place } = session;
  const at = setAt(session);
  if (!at) return undefined;
  const after = plan.sets.slice(place.set + 1);
  const takesTurns = after.some(({ exercise }) => exercise === at.exercise) && after[0]?.exercise !== at.exercise;
  const goes = (set: PlannedSet, index: number) =>
    index > place.set && set.of > 1 && set.set === set.of && (takesTurns || set.exercise === at.exercise);
  const shorter = new Set(plan.sets.filter(goes).map(({ exercise }) => exercise));
  if (!shorter.has(at.exercise)) return undefined;
  const sets = plan.sets
    .filter((set, index) => !goes(set, index))
    .map((set) => (shorter.has(set.exercise) ? { ...set, of: set.of - 1 } : set));
  return { session: { ...session, plan: { ...plan, sets } }, set: { ...at, of: at.of - 1 }, done: place.units };
}

/** What one side of a set is to come to, its pieces together. */
function ofOneSide(sets: readonly PlannedSet[], index: number): number {
  const from = Math.max(
    sets.findLastIndex((set, at) => at <= index && !set.goesOn),
    0,
  );
  const to = sets.findIndex((set, at) => at > index && !set.goesOn);
  const pieces = sets.slice(from, to === -1 ? undefined : to);
  const side = pieces[0]?.only;
  return pieces
    .filter(({ only }) => only === side)
    .reduce((sum, piece) => sum + unitsIn(piece) / howManySides(piece), 0);
}

/** The rest after each set that is ahead, and after the one that has just been done. */
export function rested(session: ActiveSession, seconds: number): Session {
  const from = Math.max(session.place.set - 1, 0);
  const sets = session.plan.sets.map((set, index) =>
    index >= from && set.part === 'work' ? { ...set, restSeconds: seconds } : set,
  );
  return { ...session, plan: { ...session.plan, sets } };
}
