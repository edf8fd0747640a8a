/** A pose per step: the exercise's own key poses where it has them, else its movement spread over the steps. */
import type { ExerciseId } from '../../coach/catalogue/exercises';
import type { ShownStep } from '../../screen';
import type { Family } from '../family';
import type { Figure } from '../figures/figure';
import { figureRow } from '../figures/figures';
import { figureData, figureOf } from './figure-data';
import { blockFit, lineFit } from './fit';

/** Rooms of the text in `documents/steps.ts`. */
const ROOMS = {
  large: { w: 600, h: 388, gap: 0, least: 34, usual: 64 },
  small: { w: 536, h: 236, gap: 0, least: 26, usual: 44 },
  round: { w: 380, h: 150, gap: 0, least: 20, usual: 28 },
} as const;

/** Width of the title, and its largest type. */
const TITLE = { large: [880, 64], small: [680, 40], round: [1, 0] } as const;

interface ShownSteps {
  readonly title: string;
  readonly exercise: ExerciseId;
  readonly steps: readonly ShownStep[];
  readonly of: number;
}

/** `of`: how many steps the exercise has, of which these are all or one. */
export function stepsData({ title, exercise, steps, of }: ShownSteps, family: Family) {
  const [wide, most] = TITLE[family];
  const figure: Figure = figureRow(exercise);
  const own = figure.steps;
  const data = own ? figureData({ ...figure, poses: own.poses }) : figureOf(exercise);
  const poseAt = (index: number) => {
    if (own) return ((own.at[Math.min(index, own.at.length - 1)] ?? 0) * data.last) / (own.poses.length - 1);
    return (data.last * index) / Math.max(1, of - 1);
  };
  const strip = Array.from({ length: of }, (_, index) => ({ k: index, pose: poseAt(index) }));
  return {
    figures: [data],
    of,
    last: steps.length - 1,
    strip: of > 1 ? strip : [],
    fits: { step: longestFit(steps, family), title: lineFit([title], wide, most, 'bold') },
    steps: steps.map(({ text, atMs, index }) => {
      const pose = poseAt(index);
      return { text, at: atMs, k: index, pose, moves: pose - (index > 0 ? poseAt(index - 1) : pose) };
    }),
  };
}

function longestFit(steps: readonly ShownStep[], family: Family) {
  const fits = steps.map(({ text }) => blockFit([text], ROOMS[family]));
  return {
    size: Math.min(...fits.map(({ size }) => size)),
    most: Math.min(...fits.map(({ most }) => most)),
  };
}
