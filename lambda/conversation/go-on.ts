/** Where a set was left, and the question that goes on with it. */
import { nextUnit, setAt, type ActiveSession } from '../coach/session';
import type { Turn } from './handler';

/** Where a set goes on, as a person counts it: "from rep eight". */
export function goOnQuestion({ words: { prompts } }: Turn, session: ActiveSession): string {
  const set = setAt(session);
  if (!set) return prompts.whatElse;
  const { count, side } = nextUnit(set, session.place.units);
  return prompts.goOnFrom(set, count, side);
}

/** Where somebody stopped; the question after it need not name it. */
export function whereLeft({ words: { prompts } }: Turn, session: ActiveSession): string {
  const set = setAt(session);
  if (!set) return '';
  const { count, side } = nextUnit(set, session.place.units);
  return session.place.units > 0 ? prompts.youWereAt(set, count, side) : prompts.youWereBefore(set);
}
