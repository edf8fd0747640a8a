/** An easier session: forty per cent fewer sets of what is ahead, and never none. */
import type { Plan, PlannedSet } from './plan';

const SHARE = 0.6;

export function easedPlan(plan: Plan, from = 0): Plan {
  const fewer = (of: number) => Math.max(Math.round(of * SHARE), 1);
  const ahead = plan.sets.slice(from);
  const work = ahead.filter(({ part }) => part === 'work');
  const inSets = work.filter((each) => each.set <= fewer(each.of));
  // Where each move has one set, it is moves that are left out, the last first.
  const kept = new Set(inSets.length < work.length ? inSets : work.slice(0, fewer(work.length)));
  const left = ahead.filter((each) => each.part !== 'work' || kept.has(each));
  const sets = (left.length > 0 ? left : ahead).map((each): PlannedSet =>
    each.part === 'work' ? { ...each, of: Math.max(fewer(each.of), each.set) } : each,
  );
  return { ...plan, sets: [...plan.sets.slice(0, from), ...sets] };
}
