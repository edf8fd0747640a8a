/** What of a set has been told: how it goes, the first times, and why it is not what it was, once. */
import type { Athlete } from './athlete';
import type { Move } from './plan/own-dose';
import type { Plan, PlannedSet } from './plan/plan';

/** How often an exercise is explained in full before a cue is enough. */
const EXPLAIN_TIMES = 2;

/** Whether a set's exercise is still to be explained before its first set. */
export function needsExplaining({ preferences, explained }: Athlete, set: PlannedSet): boolean {
  if (preferences.talk === 'brief') return false;
  return set.set === 1 && !set.goesOn && (explained[set.exercise] ?? 0) < EXPLAIN_TIMES;
}

/** What is explained in full takes so much longer than a cue: all its steps, and how to get out of it (measured, test/whole-workouts.test.ts). */
const FULL_TALK_SECONDS = 15;

/** Seconds by which a plan takes longer while some of its work is new. */
export function longerWhileNew(athlete: Athlete, { sets }: Plan): number {
  const fresh = sets.filter((set) => set.part === 'work' && needsExplaining(athlete, set));
  return new Set(fresh.map(({ exercise }) => exercise)).size * FULL_TALK_SECONDS;
}

/** Why a set is not what it was, while that is news. */
export function newsOf({ doses }: Athlete, { exercise, part, set, target }: PlannedSet): Move | undefined {
  const dose = doses[exercise];
  const amount = target.measure === 'reps' ? target.reps : target.measure === 'hold' ? target.seconds : undefined;
  // A number that the athlete named owes nothing to the last rating.
  const isOwn = dose !== undefined && part === 'work' && set === 1 && amount === dose.amount;
  return isOwn ? dose.move : undefined;
}

/** The athlete once the reason has been given. */
export function toldWhy(athlete: Athlete, set: PlannedSet): Athlete {
  const dose = athlete.doses[set.exercise];
  if (!dose || !newsOf(athlete, set)) return athlete;
  const { move: _told, ...kept } = dose;
  return { ...athlete, doses: { ...athlete.doses, [set.exercise]: kept } };
}

/** The athlete once a set has been introduced in the middle of a sound: with its reason, and explained where that was due. */
export function introduced(athlete: Athlete, set: PlannedSet, isNew = isExplained(athlete, set)): Athlete {
  const after = toldWhy(athlete, set);
  if (!isNew) return after;
  return { ...after, explained: { ...after.explained, [set.exercise]: (after.explained[set.exercise] ?? 0) + 1 } };
}

function isExplained(athlete: Athlete, set: PlannedSet): boolean {
  return set.part === 'work' && needsExplaining(athlete, set);
}
