/** The figure of every exercise; it does not compile while one is missing. */
import type { ExerciseId } from '../../coach/catalogue/exercises';
import type { Figure } from './figure';
import { floorFigures } from './floor-figures';
import { loadedFigures } from './loaded-figures';
import { lyingFigures } from './lying-figures';
import { seatedFigures } from './seated-figures';
import { standingFigures } from './standing-figures';

export const FIGURES: Readonly<Record<ExerciseId, Figure>> = {
  ...floorFigures,
  ...standingFigures,
  ...lyingFigures,
  ...seatedFigures,
  ...loadedFigures,
};
