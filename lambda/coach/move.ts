/** Moving about in a session: on to a later place, back to an earlier one, a set from its start again. */
import type { ExerciseId } from './catalogue/exercises';
import { inserted } from './insert';
import type { PlannedSet } from './plan/plan';
import { isFinished, trainingOf, type ActiveSession, type Session } from './session';
import type { Place } from './set/block';

/** The session at another place, resting; past the end all its sets are over. */
export function movedTo(session: ActiveSession, place: Place, atMs: number): Session {
  const moved = { ...trainingOf(session), place };
  return isFinished(moved)
    ? { ...moved, phase: 'rating' }
    : { ...moved, phase: 'rest', since: session.phase === 'rest' ? session.since : atMs };
}

/** A set from its first unit again. What was done of it before stays on the record. */
export function begunAgain(session: ActiveSession, set: number, atMs: number): Session {
  const { last: _last, ...kept } = trainingOf(session);
  return { ...kept, place: { set, units: 0 }, phase: 'paused', since: atMs };
}

/** The start of the set after the one at hand. */
export function afterThis({ place }: ActiveSession): Place {
  return { set: place.set + 1, units: 0 };
}

/** Inside a set, back is its start; at its start, back is the one before. Less than 0: there is none. */
export function setBefore({ place: { set, units } }: ActiveSession): number {
  return units > 0 ? set : set - 1;
}

/** The start of the first set ahead that is wanted, or the end. */
export function firstAfter({ plan, place }: ActiveSession, wanted: (set: PlannedSet) => boolean): Place {
  const ahead = plan.sets.findIndex((set, index) => index > place.set && wanted(set));
  return { set: ahead < 0 ? plan.sets.length : ahead, units: 0 };
}

/**
 * The next sets of an exercise that are ahead, put in front of the set at hand, whose place is kept; what has all been done
 * comes once more. `undefined`: the plan has none.
 */
export function broughtNext(session: ActiveSession, exercise: ExerciseId, atMs: number): Session | undefined {
  const { plan, place } = session;
  const isIt = (set: PlannedSet | undefined) => set?.exercise === exercise;
  const first = plan.sets.findIndex((set, index) => index > place.set && isIt(set));
  if (isIt(plan.sets[place.set])) return movedTo(session, place, atMs);
  if (first < 0) {
    const again = plan.sets.findLast((set) => set.part === 'work' && isIt(set));
    return again && inserted(session, { ...plan, sets: [again] }, atMs);
  }
  const after = plan.sets.findIndex((set, index) => index > first && !isIt(set));
  const end = after < 0 ? plan.sets.length : after;
  const without = plan.sets.filter((_, index) => index < first || index >= end);
  return inserted(
    { ...session, plan: { ...plan, sets: without } },
    { ...plan, sets: plan.sets.slice(first, end) },
    atMs,
  );
}

/** What "skip" passes over where nothing is named: the rest that runs, the exercise just introduced, else the set. */
export function skippedUnnamed({ phase }: ActiveSession): 'rest' | 'exercise' | 'set' {
  return phase === 'rest' ? 'rest' : phase === 'briefing' ? 'exercise' : 'set';
}
