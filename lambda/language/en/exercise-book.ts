/** All that English can explain about exercises. */
import type { ExerciseBook } from '../exercise-words';
import { amountOf } from './amounts';
import { beforeTheFirst } from './cautions';
import { isMirrored, type Sided } from '../../coach/plan/sides';
import { adjustmentFor, formOf } from './form';
import { number } from './numbers';
import { exerciseWords } from './tables';

/** The words are written for the side that usually begins; for the other one left is right. */
function onItsSide(text: string, set: Sided): string {
  if (!isMirrored(set)) return text;
  // "Right over your hands" is no side.
  return text.replace(/\b(left|right)\b(?! (over|under)\b)/gi, (side) => OTHER_SIDE[side] ?? side);
}

const OTHER_SIDE: Readonly<Record<string, string>> = { left: 'right', right: 'left', Left: 'Right', Right: 'Left' };

/** "Left foot stands first." where no other comes after it. */
const alone = (call: string) => call.replace(/ first\.$/, '.');

export const exerciseBook: ExerciseBook = {
  get words() {
    return exerciseWords();
  },
  calls: (set) => {
    const { sides, takingTurns, ...others } = exerciseWords()[set.exercise];
    const said = (text: string) => onItsSide(text, set);
    return {
      ...others,
      ...(sides
        ? { sides: { first: set.only ? alone(said(sides.first)) : said(sides.first), turn: said(sides.turn) } }
        : {}),
      ...(takingTurns ? { takingTurns: [said(takingTurns[0]), said(takingTurns[1])] } : {}),
    };
  },
  explain: (set) => {
    const { position, steps } = exerciseWords()[set.exercise];
    return onItsSide((position === undefined ? steps : [position, ...steps]).join(' '), set);
  },
  beforeTheFirst,
  form: formOf,
  adjust: adjustmentFor,
  step: (id, index) => {
    const { steps } = exerciseWords()[id];
    return `${index === 0 ? 'First' : index === steps.length - 1 ? 'Last step' : `Step ${number(index + 1)}`}: ${steps[index] ?? ''}`;
  },
  runningOn: (set) => `Next, ${amountOf(set)}. ${exerciseWords()[set.exercise].steps.slice(0, 2).join(' ')}`,
};
