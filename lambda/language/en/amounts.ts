/** How much of an exercise, in English: "twelve push-ups", "a thirty second plank", "eight rows a side". */
import type { ExerciseId } from '../../coach/catalogue/exercises';
import { EXERCISES } from '../../coach/catalogue/exercises';
import type { Tally } from '../../coach/totals';
import { counted, duration, length, number } from './numbers';
import { exerciseWords } from './tables';
import type { Sided } from '../../coach/plan/sides';
import type { Target } from '../../coach/plan/target';

export const name = (id: ExerciseId): string => exerciseWords()[id].name;
export const plural = (id: ExerciseId): string => exerciseWords()[id].plural;

interface Amount extends Sided {
  readonly target: Target;
}

const aSide = ({ exercise, only }: Amount) => {
  if (only) return ` on the ${only}`;
  return EXERCISES[exercise].sides === 'together' ? '' : ' a side';
};

/** What a set asks for, with the exercise: "twelve push-ups". */
export function amountOf(set: Amount): string {
  const { exercise: id, target } = set;
  switch (target.measure) {
    case 'reps':
      return `${target.reps === 1 ? `one ${name(id)}` : `${number(target.reps)} ${plural(id)}`}${aSide(set)}`;
    case 'hold':
      return `${name(id)} for ${length(target.seconds)}${aSide(set)}`;
    case 'steady':
      return `${name(id)} for ${length(target.seconds)}`;
    case 'intervals':
      return `${counted(target.rounds, 'round')} of ${length(target.workSeconds)} hard and ${length(target.easySeconds)} easy`;
  }
}

/** What a set asks for, when the exercise has just been named: "twelve reps". */
export function bareAmount(set: Amount): string {
  const { target } = set;
  switch (target.measure) {
    case 'reps':
      return `${counted(target.reps, 'rep')}${aSide(set)}`;
    case 'hold':
    case 'steady':
      return `${length(target.seconds)}${target.measure === 'hold' ? aSide(set) : ''}`;
    case 'intervals':
      return counted(target.rounds, 'round');
  }
}

/** Units of an exercise that were done: "forty-two push-ups", "two minutes of planks". */
export function didUnits(id: ExerciseId, units: number): string {
  switch (EXERCISES[id].measure) {
    case 'reps':
      return units === 1 ? `one ${name(id)}` : `${number(units)} ${plural(id)}`;
    case 'intervals':
      return `${counted(units, 'round')} of intervals`;
    case 'hold':
    case 'steady':
      return `${duration(units)} of ${plural(id)}`;
  }
}

export function did(id: ExerciseId, { units }: Tally): string {
  return didUnits(id, units);
}

/** Units alone: "seven", "twenty seconds", "three rounds". */
export function unitsOf(id: ExerciseId, units: number): string {
  const measure = EXERCISES[id].measure;
  if (measure === 'reps') return number(units);
  return measure === 'intervals' ? counted(units, 'round') : duration(units);
}
