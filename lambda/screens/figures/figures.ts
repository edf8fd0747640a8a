/** The figure of every exercise; one that is not drawn yet shows the posture it is done in. */
import type { Position } from '../../coach/catalogue/exercise';
import { EXERCISES, EXERCISE_IDS, type ExerciseId } from '../../coach/catalogue/exercises';
import type { Figure } from './figure';
import { floorFigures } from './floor-figures';
import { standingFigures } from './standing-figures';

export const DRAWN: Readonly<Partial<Record<ExerciseId, Figure>>> = { ...floorFigures, ...standingFigures };

const POSTURES: Readonly<Record<Position, Figure>> = {
  standing: standingFigures['hip-hinge'],
  seated: standingFigures['calm-breathing'],
  prone: floorFigures['face-down-w'],
  'hands-and-knees': floorFigures['cat-cow'],
  'side-lying': floorFigures['floor-side-crunch'],
  lying: floorFigures['lying-rest'],
  kneeling: floorFigures['childs-pose'],
};

export const FIGURES = Object.fromEntries(
  EXERCISE_IDS.map((id) => [id, DRAWN[id] ?? POSTURES[EXERCISES[id].position]]),
) as Readonly<Record<ExerciseId, Figure>>; // a row for each id
