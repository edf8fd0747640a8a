/** How long it takes to get from one position into another: quiet that belongs to no count. */
import type { Position } from '../catalogue/exercise';
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';

type Height = 'standing' | 'chair' | 'floor';

const HEIGHT: Readonly<Record<Position, Height>> = {
  standing: 'standing',
  seated: 'chair',
  prone: 'floor',
  'hands-and-knees': 'floor',
  'side-lying': 'floor',
  lying: 'floor',
  kneeling: 'floor',
};

/** Seconds between two heights (our choice): getting up takes longer than lying down, and nobody should hurry it. */
const SECONDS: Readonly<Record<Height, Readonly<Record<Height, number>>>> = {
  standing: { standing: 0, chair: 6, floor: 15 },
  chair: { standing: 6, chair: 0, floor: 15 },
  floor: { standing: 20, chair: 20, floor: 10 },
};

/** Seconds to settle into `next` after `before`; none where the position stays. */
export function settlingSeconds(before: ExerciseId, next: ExerciseId): number {
  const from = EXERCISES[before].position;
  const to = EXERCISES[next].position;
  return from === to ? 0 : SECONDS[HEIGHT[from]][HEIGHT[to]];
}
