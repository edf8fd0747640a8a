/** An easier or harder sibling takes the place of the exercise at hand, for all its sets that are left. */
import { EXERCISE_IDS, EXERCISES, type ExerciseId } from './catalogue/exercises';
import { planExercise, suited, type Circumstances, type PlannedSet } from './plan/plan';
import { howManySides } from './plan/sides';
import type { Target } from './plan/target';
import { numberedAnew } from './plan/refit';
import type { Totals } from './totals';
import { setAt, trainingOf, type ActiveSession, type Session } from './session';

interface Swapped {
  readonly session: Session;
  readonly exercise: ExerciseId;
}

/** Another move for the same muscles, not done today and not ahead, in the place of the one at hand; `undefined` where there is none. */
export function otherAtHand(
  session: ActiveSession,
  now: Circumstances,
  today: Totals,
  atMs: number,
): Swapped | undefined {
  const set = setAt(session);
  if (set?.part !== 'work') return undefined;
  const { pattern, measure } = EXERCISES[set.exercise];
  const planned = new Set(session.plan.sets.map(({ exercise }) => exercise));
  const alike = EXERCISE_IDS.filter(
    (id) => EXERCISES[id].pattern === pattern && !planned.has(id) && suited(id, { ...now, kit: now.kit ?? [] }) === id,
  );
  const fresh = alike.filter((id) => today.by[id] === undefined);
  const found = fresh.length > 0 ? fresh : alike;
  const id = found.find((each) => EXERCISES[each].measure === measure) ?? found[0];
  return id && inItsPlace(session, id, false, now, atMs);
}

/** `undefined` where there is no sibling that can be done. */
export function swappedAtHand(
  session: ActiveSession,
  way: 'easier' | 'harder',
  now: Circumstances,
  atMs: number,
): Swapped | undefined {
  const set = setAt(session);
  if (!set) return undefined;
  // Nobody warms up or cools down any harder.
  const sibling = way === 'harder' && set.part !== 'work' ? undefined : EXERCISES[set.exercise][way];
  // Asking for it overrules the level.
  const id = sibling && suited(sibling, { ...now, level: 'intermediate' });
  return id && id !== set.exercise ? inItsPlace(session, id, way === 'easier', now, atMs) : undefined;
}

/** Another exercise for all sets of the one at hand that are left. */
function inItsPlace(
  session: ActiveSession,
  id: ExerciseId,
  isEasier: boolean,
  now: Circumstances,
  atMs: number,
): Swapped | undefined {
  const set = setAt(session);
  if (!set) return undefined;
  const { target } = planExercise(id, now.level).sets[0] ?? set;
  const first = isEasier ? whatIsLeft(set, session.place.units, target) : target;
  const { tempo: _tempo, ...bare } = set;
  const left = session.plan.sets.slice(session.place.set);
  const sets = session.plan.sets.map((planned, index) =>
    index >= session.place.set && planned.exercise === set.exercise
      ? {
          ...bare,
          ...numberedAnew(planned, left),
          exercise: id,
          target: index === session.place.set ? first : target,
          restSeconds: planned.restSeconds,
        }
      : planned,
  );
  const { last: _last, ...kept } = trainingOf(session);
  const place = { set: session.place.set, units: 0 };
  return {
    exercise: id,
    session: { ...kept, plan: { ...session.plan, sets }, place, phase: 'rest', since: atMs },
  };
}

/** A set that was begun goes on from the rep it is at: no more reps than were left. */
function whatIsLeft(set: PlannedSet, units: number, target: Target): Target {
  if (units === 0 || set.target.measure !== 'reps' || target.measure !== 'reps') return target;
  const left = set.target.reps - Math.floor(units / howManySides(set));
  return { measure: 'reps', reps: Math.max(Math.min(left, target.reps), 1) };
}
