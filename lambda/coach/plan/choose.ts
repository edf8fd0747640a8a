/** Chooses and sizes a routine: by name, by minutes, by place and by what is at hand. */
import { EXERCISES } from '../catalogue/exercises';
import { hasWork, planRoutine, planSeconds, type Circumstances, type Plan } from './plan';
import { ROUTINES, ROUTINE_IDS, type RoutineId } from '../catalogue/routines';

/** Workouts can be asked for in these lengths. */
export const MINUTES = { shortest: 5, usual: 10, longest: 45 } as const;

export interface Wish {
  readonly routine?: RoutineId;
  readonly seconds?: number;
  readonly place?: 'home' | 'gym';
  /** What was done last; taken again only if nothing else fits. */
  readonly last?: RoutineId;
  /** Taken when the wish leaves it open. */
  readonly otherwise: RoutineId;
}

const SIZES = [1, 2, 3, 4, 5] as const;

/** A routine sized as near to a length as its rounds or sets allow. */
export function sizedPlan(id: RoutineId, now: Circumstances, seconds: number): Plan {
  return SIZES.map((size) => planRoutine(id, now, size)).reduce((best, plan) =>
    Math.abs(planSeconds(plan) - seconds) < Math.abs(planSeconds(best) - seconds) ? plan : best,
  );
}

export function choosePlan(now: Circumstances, wish: Wish): Plan {
  const { seconds } = wish;
  if (wish.routine)
    return seconds === undefined ? planRoutine(wish.routine, now) : sizedPlan(wish.routine, now, seconds);
  const fitting = ROUTINE_IDS.filter((id) => fits(id, now, wish) && hasWork(planRoutine(id, now)));
  const fresh = fitting.filter((id) => id !== wish.last);
  const candidates = [fresh, fitting].find((ids) => ids.length > 0) ?? [wish.otherwise];
  if (seconds === undefined) {
    const preferred = candidates.includes(wish.otherwise) ? wish.otherwise : (candidates[0] ?? wish.otherwise);
    return planRoutine(preferred, now);
  }
  return candidates
    .map((id) => sizedPlan(id, now, seconds))
    .reduce((best, plan) =>
      Math.abs(planSeconds(plan) - seconds) < Math.abs(planSeconds(best) - seconds) ? plan : best,
    );
}

/** A strength routine that suits the place, and uses the kit that was named if any. */
function fits(id: RoutineId, now: Circumstances, wish: Wish): boolean {
  const routine = ROUTINES[id];
  if (!routine.isStrength) return false;
  if (wish.place === 'gym') return routine.place === 'gym';
  if (routine.place === 'gym') return now.kit?.includes('cable') ?? false;
  const uses = routine.stations.flatMap(({ exercise }) => EXERCISES[exercise].kit);
  return now.kit && now.kit.length > 0 ? uses.some((piece) => now.kit?.includes(piece)) : uses.length === 0;
}
