/** Weights in English: what was lifted, what to take, what stands at home. */
import type { ExerciseId } from '../../coach/catalogue/exercises';
import { EXERCISES } from '../../coach/catalogue/exercises';
import type { Jump, Load, LoadUnit, Weights } from '../../coach/plan/loads';
import { plural } from './amounts';
import { capital, list, number } from './numbers';

/** "seven and a half"; other parts of a number are told to one place. */
function amountOf(amount: number): string {
  const whole = Math.floor(amount);
  const tenths = Math.round((amount - whole) * 10);
  if (tenths === 0 || tenths === 10) return number(whole + (tenths === 10 ? 1 : 0));
  return tenths === 5 ? `${number(whole)} and a half` : `${number(whole)} point ${number(tenths)}`;
}

type Weight = Pick<Load, 'amount' | 'unit'>;

const UNIT: Readonly<Record<Exclude<LoadUnit, 'plates'>, readonly [string, string]>> = {
  kilos: ['kilo', 'kilos'],
  pounds: ['pound', 'pounds'],
};

function weightOf({ amount, unit }: Weight): string {
  if (unit === 'plates') return `plate ${amountOf(amount)}`;
  return `${amountOf(amount)} ${UNIT[unit][amount === 1 ? 0 : 1]}`;
}

const inHand = (id: ExerciseId) => (EXERCISES[id].load === 'each-hand' ? ' each' : '');

export const loadPrompts = {
  loadNoted: (id: ExerciseId, load: Weight) => `${capital(weightOf(load))}${inHand(id)}, noted.`,
  loadDoubted: (id: ExerciseId, load: Weight) => `${capital(weightOf(load))}${inHand(id)}, is that right?`,
  whatLoad: 'What did you lift?',
  noLoadIn: (id: ExerciseId) => `I note no weight for ${plural(id)}.`,
  loadToday: (id: ExerciseId, load: Weight, isEased: boolean) =>
    `With ${weightOf(load)}${inHand(id)}${isEased ? ', lighter after the break' : ''}.`,
  takeLighter: 'Take a lighter one, then.',
  loadNeedsUnit: 'Say it with its unit, like eight kilos or fifteen pounds.',
  loadTooBig: (most: number) => `${capital(number(most))} is the most I note.`,
  lastLoad: (id: ExerciseId, load: Weight) => `Last time you used ${weightOf(load)}${inHand(id)} for ${plural(id)}.`,
  nextLoad: (load: Weight, jump: Jump) => {
    switch (jump) {
      case 'take':
        return `Once all sets come easily, take ${weightOf(load)} and go back to eight reps.`;
      case 'when-clean':
        return `Once all sets are whole twice running, do two sets with ${weightOf(load)}.`;
      case 'bridge':
        return `First go up to fifteen reps. Then do one set with ${weightOf(load)}, and the others as now.`;
      case 'stay':
        return `The next, ${weightOf(load)}, is a big step. Stay, and lower for four.`;
    }
  },
  firstLoad: "Pick one that you could lift fifteen times. We'll do eight.",
  lighter: (id: ExerciseId, load: Weight) => `One lighter, then. ${capital(weightOf(load))}${inHand(id)}.`,
  heavier: (id: ExerciseId, load: Weight) => `Next set, ${weightOf(load)}${inHand(id)}.`,
  lowerSlowly: 'Stay with these, and take four seconds to lower.',
  weightsNoted: ({ unit, amounts }: Weights) =>
    `${capital(list(amounts.map((amount) => amountOf(amount))))} ${unit === 'plates' ? 'plates' : unit}. I'll plan with those.`,
  weightsOdd: 'I know weights of home and gym, up to sixty kilos or a hundred and thirty pounds.',
};
