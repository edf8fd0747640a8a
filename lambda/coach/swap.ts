/** An easier or harder sibling takes the place of the exercise at hand, for all its sets that are left. */
import { EXERCISES, type ExerciseId } from './catalogue/exercises';
import { planExercise, suited, type Circumstances } from './plan/plan';
import { numberedAnew } from './plan/refit';
import { setAt, trainingOf, type ActiveSession, type Session } from './session';

/** `undefined` where there is no sibling that can be done. */
export function swappedAtHand(
  session: ActiveSession,
  way: 'easier' | 'harder',
  now: Circumstances,
  atMs: number,
): { readonly session: Session; readonly exercise: ExerciseId } | undefined {
  const set = setAt(session);
  if (!set) return undefined;
  // Nobody warms up or cools down any harder.
  const sibling = way === 'harder' && set.part !== 'work' ? undefined : EXERCISES[set.exercise][way];
  // Asking for it overrules the level.
  const id = sibling && suited(sibling, { ...now, level: 'intermediate' });
  if (!id || id === set.exercise) return undefined;
  const { target } = planExercise(id, now.level).sets[0] ?? set;
  const { tempo: _tempo, ...bare } = set;
  const left = session.plan.sets.slice(session.place.set);
  const sets = session.plan.sets.map((planned, index) =>
    index >= session.place.set && planned.exercise === set.exercise
      ? { ...bare, ...numberedAnew(planned, left), exercise: id, target, restSeconds: planned.restSeconds }
      : planned,
  );
  const { last: _last, ...kept } = trainingOf(session);
  const place = { set: session.place.set, units: 0 };
  return {
    exercise: id,
    session: { ...kept, plan: { ...session.plan, sets }, place, phase: 'rest', since: atMs },
  };
}
