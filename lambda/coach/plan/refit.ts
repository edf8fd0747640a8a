/** A plan under way, fitted anew once something is left out of it: what is done stays, stand-ins begin afresh. */
import { planExercise, suited, type Circumstances, type Plan, type PlannedSet } from './plan';

/** The plan with everything from set `from` on that does not suit any more replaced, or dropped where nothing stands in. */
export function refit(plan: Plan, from: number, now: Omit<Circumstances, 'level'>): Plan {
  // What is under way overrules the level: it was asked for, or chosen before.
  const circumstances: Circumstances = { ...now, level: 'intermediate' };
  const left = plan.sets.slice(from);
  const fitted = left.flatMap((set): readonly PlannedSet[] => {
    const exercise = suited(set.exercise, circumstances);
    if (exercise === set.exercise) return [set];
    // A stand-in that comes anyway would be done twice.
    if (!exercise || left.some((other) => other.exercise === exercise)) return [];
    const { target } = planExercise(exercise, plan.level, now).sets[0] ?? set;
    const { tempo: _tempo, ...bare } = set;
    return [{ ...bare, ...numberedAnew(set, left), exercise, target }];
  });
  return { ...plan, sets: [...plan.sets.slice(0, from), ...fitted] };
}

/** Which set of how many it is for an exercise that takes over at the first of `left`. */
export function numberedAnew(set: PlannedSet, left: readonly PlannedSet[]): Pick<PlannedSet, 'set' | 'of'> {
  const gone = (left.find(({ exercise }) => exercise === set.exercise)?.set ?? 1) - 1;
  return { set: set.set - gone, of: set.of - gone };
}
