/** Why a set is not what it was: said once, when the set is next introduced. */
import type { Athlete } from '../coach/athlete';
import type { PlannedSet } from '../coach/plan/plan';
import type { Turn } from './handler';

/** Why this set is not what it was, while that is news. */
export function whyLine({ words }: Turn, athlete: Athlete, set: PlannedSet): string {
  const move = newsOf(athlete, set);
  return move ? words.prompts.whyMoved(set, move, athlete.today.date) : '';
}

/** The athlete once the reason has been given. */
export function toldWhy(athlete: Athlete, set: PlannedSet): Athlete {
  const dose = athlete.doses[set.exercise];
  if (!dose || !newsOf(athlete, set)) return athlete;
  const { move: _told, ...kept } = dose;
  return { ...athlete, doses: { ...athlete.doses, [set.exercise]: kept } };
}

/** Which weight it is done with, at its first set, where that is known. */
export function loadLine({ words }: Turn, { loads }: Athlete, { exercise, part, set, goesOn }: PlannedSet): string {
  const load = loads?.[exercise];
  const isFirst = part === 'work' && set === 1 && !goesOn;
  return load && isFirst ? words.prompts.loadToday(exercise, load, load.eased ?? false) : '';
}

function newsOf({ doses }: Athlete, { exercise, part, set, target }: PlannedSet) {
  const dose = doses[exercise];
  const amount = target.measure === 'reps' ? target.reps : target.measure === 'hold' ? target.seconds : undefined;
  // A number that the athlete named owes nothing to the last rating.
  const isOwn = dose !== undefined && part === 'work' && set === 1 && amount === dose.amount;
  return isOwn ? dose.move : undefined;
}
