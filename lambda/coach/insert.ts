/** Putting sets into a session that is under way: they come in before the next one, and what was broken off waits behind them. */
import type { Plan, PlannedSet } from './plan/plan';
import { howManySides } from './plan/sides';
import { countsOwnRounds } from './rounds';
import { LIMITS } from './plan/target';
import { isUnderWay, training, trainingOf, type Session } from './session';

/** A plan is stored whole, so it cannot grow for ever; what waits longest is let go first. */
const MOST_SETS = 40;

/** A session with a plan's sets before the next one, nothing dropped; a session of its own where none is under way. */
export function inserted(session: Session, plan: Plan, atMs: number): Session {
  if (!isUnderWay(session) || session.place.set + plan.sets.length > MOST_SETS) {
    return { ...training(plan, atMs), phase: 'rest', since: atMs };
  }
  const kept = trainingOf(session);
  const { set, units } = kept.place;
  const rest = kept.plan.sets.slice(set);
  // A set that was broken off keeps what was done of it; the rest of it waits behind the new one.
  const sets: readonly PlannedSet[] = [
    ...kept.plan.sets.slice(0, set),
    ...plan.sets,
    ...shortened(rest, units).slice(0, Math.max(MOST_SETS - set - plan.sets.length, 0)),
  ];
  const { last: _last, ...moved } = kept;
  // How many rounds there were of it is asked at the end of the session that takes it in.
  const asked = countsOwnRounds(plan) && plan.shape ? { shape: plan.shape } : {};
  return { ...moved, plan: { ...kept.plan, ...asked, sets }, place: { set, units: 0 }, phase: 'rest', since: atMs };
}

/** The sets still to do when `units` of the first are done: its target shrinks to what is left. */
function shortened(sets: readonly PlannedSet[], units: number): readonly PlannedSet[] {
  const [first, ...others] = sets;
  if (!first || units === 0) return sets;
  const sides = howManySides(first);
  const { target } = first;
  const left = (whole: number) => Math.max(whole - Math.floor(units / sides), 1);
  switch (target.measure) {
    case 'reps':
      return [{ ...first, target: { ...target, reps: left(target.reps) } }, ...others];
    case 'hold':
    case 'steady':
      return [
        { ...first, target: { ...target, seconds: Math.max(left(target.seconds), LIMITS.hold.least) } },
        ...others,
      ];
    case 'intervals':
      return [{ ...first, target: { ...target, rounds: left(target.rounds) } }, ...others];
  }
}
