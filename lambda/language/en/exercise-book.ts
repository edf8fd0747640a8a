/** All that English can explain about exercises. */
import type { ExerciseBook } from '../exercise-words';
import { amountOf } from './amounts';
import { beforeTheFirst } from './cautions';
import { exercises } from './exercises';
import { adjustmentFor, formOf } from './form';
import { number } from './numbers';

export const exerciseBook: ExerciseBook = {
  words: exercises,
  explain: (id) => {
    const { position, steps } = exercises[id];
    return (position === undefined ? steps : [position, ...steps]).join(' ');
  },
  beforeTheFirst,
  form: formOf,
  adjust: adjustmentFor,
  step: (id, index) => {
    const { steps } = exercises[id];
    return `${index === 0 ? 'First' : index === steps.length - 1 ? 'Last step' : `Step ${number(index + 1)}`}: ${steps[index] ?? ''}`;
  },
  runningOn: (set) =>
    `Next, ${amountOf(set.exercise, set.target)}. ${exercises[set.exercise].steps.slice(0, 2).join(' ')}`,
};
