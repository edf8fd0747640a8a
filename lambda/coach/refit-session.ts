/** What a session under way becomes when something is left out of it: the place moves on where its own set went. */
import { withSession, type Athlete } from './athlete';
import type { Circumstances } from './plan/plan';
import { refit } from './plan/refit';
import { IDLE, isFinished, isUnderWay, trainingOf } from './session';

/** `undefined` when the session is not touched by it, or there is none. */
export function refitted(athlete: Athlete, now: Omit<Circumstances, 'level'>, atMs: number): Athlete | undefined {
  const { session } = athlete;
  if (!isUnderWay(session)) return undefined;
  const { set } = session.place;
  const plan = refit(session.plan, set, { ...now, doses: athlete.doses });
  if (JSON.stringify(plan.sets) === JSON.stringify(session.plan.sets)) return undefined;
  if (plan.sets[set]?.exercise === session.plan.sets[set]?.exercise) {
    return withSession(athlete, { ...session, plan });
  }
  const { last, ...kept } = trainingOf(session);
  // A credit of the set that went is not to be corrected any more.
  const moved = { ...kept, ...(last && last.set < set ? { last } : {}), plan, place: { set, units: 0 } };
  if (!isFinished(moved)) return withSession(athlete, { ...moved, phase: 'rest', since: atMs });
  return withSession(athlete, plan.sets.length > 0 ? { ...moved, phase: 'rating' } : IDLE);
}
