/** An easier or harder sibling takes the place of the exercise at hand, for all its sets that are left. */
import { EXERCISE_IDS, EXERCISES, type ExerciseId } from './catalogue/exercises';
import { planExercise, suited, type Circumstances, type PlannedSet } from './plan/plan';
import { howManySides } from './plan/sides';
import type { Target } from './plan/target';
import { numberedAnew } from './plan/refit';
import type { Totals } from './totals';
import { setAt, trainingOf, type ActiveSession, type Session } from './session';

export interface Swapped {
  readonly session: Session;
  readonly exercise: ExerciseId;
}

export type Pointer = 'first' | 'second' | 'third' | 'last' | 'other' | 'next';

/** The exercise that a word points at: the next, the first, the last of what is planned; `undefined` where it points at none. */
export function pointedAt(session: ActiveSession, which: Pointer): ExerciseId | undefined {
  const { plan, place, last } = session;
  const ahead = plan.sets.slice(place.set);
  const [atHand] = ahead;
  const isBegun = place.units > 0 || (last !== undefined && plan.sets[last.set]?.exercise === atHand?.exercise);
  // Of a workout that has just been introduced the first is what was named so.
  if (which === 'first' && place.set === 0 && !isBegun) return atHand?.exercise;
  const work = [...new Set(plan.sets.filter(({ part }) => part === 'work').map(({ exercise }) => exercise))];
  switch (which) {
    case 'first':
      return work[0];
    case 'second':
    case 'other':
      return work[1];
    case 'third':
      return work[2];
    case 'last':
      return work.at(-1);
    case 'next': {
      const isNow = session.phase === 'rest' && !isBegun;
      return isNow ? atHand?.exercise : ahead.find(({ exercise }) => exercise !== atHand?.exercise)?.exercise;
    }
  }
}

/** Another move for the same muscles, not done today and not ahead, in the place of one that is; `undefined` where there is none. */
export function otherFor(
  session: ActiveSession,
  from: ExerciseId,
  now: Circumstances,
  today: Totals,
  atMs: number,
): Swapped | undefined {
  const set = session.plan.sets.slice(session.place.set).find(({ exercise }) => exercise === from);
  if (set?.part !== 'work') return undefined;
  const { pattern, measure } = EXERCISES[from];
  const planned = new Set(session.plan.sets.map(({ exercise }) => exercise));
  const alike = EXERCISE_IDS.filter(
    (id) => EXERCISES[id].pattern === pattern && !planned.has(id) && suited(id, { ...now, kit: now.kit ?? [] }) === id,
  );
  const fresh = alike.filter((id) => today.by[id] === undefined);
  const found = fresh.length > 0 ? fresh : alike;
  const id = found.find((each) => EXERCISES[each].measure === measure) ?? found[0];
  return id && inItsPlace(session, from, id, 'own', now, atMs);
}

/** An exercise that was named, in the place of one that is ahead; what of the dose fits it is kept. */
export function namedFor(
  session: ActiveSession,
  from: ExerciseId,
  to: ExerciseId,
  now: Circumstances,
  atMs: number,
): Swapped | undefined {
  const id = suited(to, { ...now, level: 'intermediate', without: [] });
  return id && id !== from ? inItsPlace(session, from, id, 'kept', now, atMs) : undefined;
}

/** An easier or harder version that can be done here. Asking for it overrules the level. */
export function siblingOf(exercise: ExerciseId, way: 'easier' | 'harder', now: Circumstances): ExerciseId | undefined {
  const sibling = EXERCISES[exercise][way];
  const id = sibling && suited(sibling, { ...now, level: 'intermediate' });
  return id === exercise ? undefined : id;
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
  const id = way === 'harder' && set.part !== 'work' ? undefined : siblingOf(set.exercise, way, now);
  return id && inItsPlace(session, set.exercise, id, way === 'easier' ? 'left' : 'own', now, atMs);
}

/** Which dose a stand-in takes: its own, what is left of the set in hand, or the one that was planned, where it is counted alike. */
type DoseOf = 'own' | 'left' | 'kept';

/** Another exercise for all sets of one that are left. */
function inItsPlace(
  session: ActiveSession,
  from: ExerciseId,
  id: ExerciseId,
  doseOf: DoseOf,
  now: Circumstances,
  atMs: number,
): Swapped | undefined {
  const left = session.plan.sets.slice(session.place.set);
  const set = left.find(({ exercise }) => exercise === from);
  if (!set) return undefined;
  const isAtHand = left[0] === set;
  const own = planExercise(id, now.level).sets[0]?.target ?? set.target;
  const target = doseOf === 'kept' && isCountedAlike(set, own) ? set.target : own;
  const first = doseOf === 'own' || !isAtHand ? target : whatIsLeft(set, session.place.units, target);
  const { tempo: _tempo, ...bare } = set;
  const sets = session.plan.sets.map((planned, index) =>
    index >= session.place.set && planned.exercise === from
      ? {
          ...bare,
          ...numberedAnew(planned, left),
          exercise: id,
          target: index === session.place.set ? first : target,
          restSeconds: planned.restSeconds,
        }
      : planned,
  );
  // What is in hand, or over, stays as it is.
  if (!isAtHand) return { exercise: id, session: { ...session, plan: { ...session.plan, sets } } };
  const { last: _last, ...kept } = trainingOf(session);
  const place = { set: session.place.set, units: 0 };
  return {
    exercise: id,
    session: { ...kept, plan: { ...session.plan, sets }, place, phase: 'rest', since: atMs },
  };
}

/** Whether a number for one is a number for the other. */
function isCountedAlike({ target }: PlannedSet, other: Target): boolean {
  return target.measure === other.measure && target.measure !== 'intervals';
}

/** A set that was begun goes on from the rep it is at: no more reps than were left. */
function whatIsLeft(set: PlannedSet, units: number, target: Target): Target {
  if (units === 0 || set.target.measure !== 'reps' || target.measure !== 'reps') return target;
  const left = set.target.reps - Math.floor(units / howManySides(set));
  return { measure: 'reps', reps: Math.max(Math.min(left, target.reps), 1) };
}
