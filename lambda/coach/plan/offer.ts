/** The workout that is offered unasked, and a workout as it would be done once the offer is taken. */
import type { Athlete } from '../athlete';
import { ROUTINE_IDS, type RoutineId } from '../catalogue/routines';
import { asToday } from '../only-today';
import type { Question } from '../question';
import { sizedPlan } from './choose';
import { circumstancesOf } from './circumstances';
import { planRoutine, planSeconds, type Plan } from './plan';

export type Offer = Omit<Extract<Question, { readonly about: 'start' }>, 'about'>;

/** By turns: none needs kit that nobody has mentioned. */
const OFFERED: readonly RoutineId[] = ['express-ten', 'home-bodyweight', 'yoga-destress'];

/** The next one by turns, so that no two days are alike. */
export function nextOffered({ lastRoutine }: Athlete): RoutineId {
  const last = lastRoutine ? OFFERED.indexOf(lastRoutine) : -1;
  return OFFERED[(last + 1) % OFFERED.length] ?? ROUTINE_IDS[0];
}

/** What "yes" to an offer begins, before the wishes of today. */
export function planOffered(athlete: Athlete, { routine, seconds, gently }: Offer): Plan {
  const now = circumstancesOf(athlete, gently ? { level: 'beginner' } : {});
  return seconds === undefined ? planRoutine(routine, now) : sizedPlan(routine, now, seconds);
}

/** How long it takes, as today shall be. */
export function offeredSeconds(athlete: Athlete, offer: Offer): number {
  return planSeconds(asToday(athlete, planOffered(athlete, offer)));
}
