/** All that English can explain about exercises. */
import type { ExerciseBook } from '../exercise-words';
import { amountOf } from './amounts';
import { beforeTheFirst } from './cautions';
import { adjustmentFor, formOf } from './form';
import { number } from './numbers';
import { exerciseWords } from './tables';

export const exerciseBook: ExerciseBook = {
  get words() {
    return exerciseWords();
  },
  explain: (id) => {
    const { position, steps } = exerciseWords()[id];
    return (position === undefined ? steps : [position, ...steps]).join(' ');
  },
  beforeTheFirst,
  form: formOf,
  adjust: adjustmentFor,
  step: (id, index) => {
    const { steps } = exerciseWords()[id];
    return `${index === 0 ? 'First' : index === steps.length - 1 ? 'Last step' : `Step ${number(index + 1)}`}: ${steps[index] ?? ''}`;
  },
  runningOn: (set) =>
    `Next, ${amountOf(set.exercise, set.target)}. ${exerciseWords()[set.exercise].steps.slice(0, 2).join(' ')}`,
};
