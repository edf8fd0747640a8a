/** Where a set goes on, as a person counts it: "from rep eight". */
import { unitsIn, type PlannedSet } from '../coach/plan/plan';
import { setAt, spokenUnits, type ActiveSession } from '../coach/session';
import type { Turn } from './handler';

export function goOnQuestion({ words: { prompts } }: Turn, session: ActiveSession): string {
  const set = setAt(session);
  if (!set) return prompts.whatElse;
  const { count, side } = nextUnit(set, session.place.units);
  return prompts.goOnFrom(set, count, side);
}

/** The unit that comes next in a set, as a person counts it. */
export function nextUnit(set: PlannedSet, units: number): { readonly count: number; readonly side: 1 | 2 } {
  return spokenUnits(set, Math.min(units + 1, unitsIn(set)));
}
