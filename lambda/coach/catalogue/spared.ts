/** Parts of the body that somebody wishes to spare today, and the moves that would load them. */
import type { ExerciseId } from './exercises';

export const SPARED = ['wrists', 'kneeling', 'overhead', 'neck', 'knees', 'legs'] as const;
export type Spared = (typeof SPARED)[number];

const ON_HANDS: readonly ExerciseId[] = [
  'dumbbell-plank',
  'plank-arm-raise',
  'push-up',
  'floor-plank',
  'knee-plank',
  'wall-plank',
  'shoulder-tap',
  'incline-push-up',
  'knee-push-up',
  'wall-push-up',
  'decline-push-up',
  'cat-cow',
  'bird-dog',
  'scapular-push-up',
  'downward-dog',
  'inchworm',
  'sun-flow',
];
const ON_KNEES: readonly ExerciseId[] = [
  'knee-plank',
  'shoulder-tap',
  'knee-push-up',
  'cat-cow',
  'childs-pose',
  'bird-dog',
  'scapular-push-up',
  'hip-flexor-stretch',
  'side-plank-knees',
  'downward-dog',
  'sun-flow',
];

const LOADING: Readonly<Record<Spared, ReadonlySet<ExerciseId>>> = {
  wrists: new Set(ON_HANDS),
  kneeling: new Set(ON_KNEES),
  overhead: new Set<ExerciseId>([
    'lat-pulldown',
    'band-pulldown',
    'face-down-pulldown',
    'face-down-y',
    'overhead-press',
    'wall-angel',
    'half-moon',
    'downward-dog',
    'sun-flow',
  ]),
  neck: new Set<ExerciseId>([
    'side-crunch',
    'floor-side-crunch',
    'curl-up',
    'back-extension',
    'face-down-w',
    'face-down-t',
    'face-down-y',
    'face-down-pulldown',
    'neck-turns',
    'chin-tuck',
    'sphinx',
    'half-moon',
    'overhead-press',
  ]),
  knees: new Set<ExerciseId>([
    ...ON_KNEES,
    'chair-squat',
    'split-squat',
    'step-up',
    'sit-to-stand',
    'knee-extension',
    'intervals',
  ]),
  legs: new Set<ExerciseId>([
    'sit-to-stand',
    'chair-squat',
    'split-squat',
    'step-up',
    'calf-raise',
    'one-leg-calf-raise',
    'knee-extension',
    'hip-flexor-stretch',
    'seated-march',
  ]),
};

export function isLoading(id: ExerciseId, spared: readonly Spared[]): boolean {
  return spared.some((each) => LOADING[each].has(id));
}

/** What can take the place of a move that would load what is to be spared, when none of its siblings can; the first that suits. */
export const SPARING_MOVES: readonly ExerciseId[] = [
  'dead-bug',
  'glute-bridge',
  'pallof-press',
  'band-row',
  'calf-raise',
  'hip-hinge',
  'seated-band-row',
  'standing-side-bend',
  'seated-march',
  'band-pull-apart',
  'shoulder-rolls',
];
