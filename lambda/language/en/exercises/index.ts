/** What the coach says about every exercise, in English: one file of words for each. */
import type { ExerciseId } from '../../../coach/catalogue/exercises';
import type { ExerciseWords } from '../../exercise-words';
import { armCircles } from './arm-circles';
import { bentOverRow } from './bent-over-row';
import { calmBreathing } from './calm-breathing';
import { cardio } from './cardio';
import { catCow } from './cat-cow';
import { childsPose } from './childs-pose';
import { declinePushUp } from './decline-push-up';
import { doorwayStretch } from './doorway-stretch';
import { dumbbellPlank } from './dumbbell-plank';
import { faceDownPulldown } from './face-down-pulldown';
import { faceDownW } from './face-down-w';
import { floorPlank } from './floor-plank';
import { floorSideCrunch } from './floor-side-crunch';
import { halfMoon } from './half-moon';
import { hamstringStretch } from './hamstring-stretch';
import { hipHinge } from './hip-hinge';
import { inclinePushUp } from './incline-push-up';
import { intervals } from './intervals';
import { kneePlank } from './knee-plank';
import { kneePushUp } from './knee-push-up';
import { latPulldown } from './lat-pulldown';
import { lyingRest } from './lying-rest';
import { march } from './march';
import { oneArmRow } from './one-arm-row';
import { plankArmRaise } from './plank-arm-raise';
import { pushUp } from './push-up';
import { shoulderTap } from './shoulder-tap';
import { sideCrunch } from './side-crunch';
import { slowWalk } from './slow-walk';
import { standingSideBend } from './standing-side-bend';
import { wallPlank } from './wall-plank';
import { wallPushUp } from './wall-push-up';
import { warriorThree } from './warrior-three';

export const exercises: Readonly<Record<ExerciseId, ExerciseWords>> = {
  'dumbbell-plank': dumbbellPlank,
  'plank-arm-raise': plankArmRaise,
  'push-up': pushUp,
  'side-crunch': sideCrunch,
  'bent-over-row': bentOverRow,
  'lat-pulldown': latPulldown,
  'warrior-three': warriorThree,
  'half-moon': halfMoon,
  cardio,
  intervals,
  'floor-plank': floorPlank,
  'knee-plank': kneePlank,
  'wall-plank': wallPlank,
  'shoulder-tap': shoulderTap,
  'incline-push-up': inclinePushUp,
  'knee-push-up': kneePushUp,
  'wall-push-up': wallPushUp,
  'decline-push-up': declinePushUp,
  'floor-side-crunch': floorSideCrunch,
  'standing-side-bend': standingSideBend,
  'one-arm-row': oneArmRow,
  'face-down-w': faceDownW,
  'face-down-pulldown': faceDownPulldown,
  'cat-cow': catCow,
  'hip-hinge': hipHinge,
  'childs-pose': childsPose,
  'doorway-stretch': doorwayStretch,
  'hamstring-stretch': hamstringStretch,
  'lying-rest': lyingRest,
  march,
  'arm-circles': armCircles,
  'slow-walk': slowWalk,
  'calm-breathing': calmBreathing,
};
