/** Why a set is not what it was: said once, when the set is next introduced. */
import type { Athlete } from '../coach/athlete';
import { newsOf } from '../coach/told';
import type { PlannedSet } from '../coach/plan/plan';
import type { Turn } from './handler';

/** Why this set is not what it was, while that is news. */
export function whyLine({ words }: Turn, athlete: Athlete, set: PlannedSet): string {
  const move = newsOf(athlete, set);
  return move ? words.prompts.whyMoved(set, move, athlete.today.date) : '';
}

/** Which weight it is done with, at its first set, where that is known. */
export function loadLine({ words }: Turn, { loads }: Athlete, { exercise, part, set, goesOn }: PlannedSet): string {
  const load = loads?.[exercise];
  const isFirst = part === 'work' && set === 1 && !goesOn;
  return load && isFirst ? words.prompts.loadToday(exercise, load, load.eased ?? false) : '';
}
