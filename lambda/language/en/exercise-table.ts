/** What the coach says about every exercise, in English: one file of words for each. */
import type { ExerciseId } from '../../coach/catalogue/exercises';
import type { ExerciseWords } from '../exercise-words';
import { armCircles } from './exercises/arm-circles';
import { backExtension } from './exercises/back-extension';
import { backpackRow } from './exercises/backpack-row';
import { bandPullApart } from './exercises/band-pull-apart';
import { bandPulldown } from './exercises/band-pulldown';
import { bandRow } from './exercises/band-row';
import { bentOverRow } from './exercises/bent-over-row';
import { bicepsCurl } from './exercises/biceps-curl';
import { birdDog } from './exercises/bird-dog';
import { calfRaise } from './exercises/calf-raise';
import { calmBreathing } from './exercises/calm-breathing';
import { cardio } from './exercises/cardio';
import { catCow } from './exercises/cat-cow';
import { chairSquat } from './exercises/chair-squat';
import { childsPose } from './exercises/childs-pose';
import { chinTuck } from './exercises/chin-tuck';
import { clamshell } from './exercises/clamshell';
import { curlUp } from './exercises/curl-up';
import { deadBug } from './exercises/dead-bug';
import { declinePushUp } from './exercises/decline-push-up';
import { doorwayStretch } from './exercises/doorway-stretch';
import { downwardDog } from './exercises/downward-dog';
import { dumbbellDeadlift } from './exercises/dumbbell-deadlift';
import { dumbbellPlank } from './exercises/dumbbell-plank';
import { faceDownPulldown } from './exercises/face-down-pulldown';
import { faceDownT } from './exercises/face-down-t';
import { faceDownW } from './exercises/face-down-w';
import { faceDownY } from './exercises/face-down-y';
import { facePull } from './exercises/face-pull';
import { farmerCarry } from './exercises/farmer-carry';
import { floorPlank } from './exercises/floor-plank';
import { floorSideCrunch } from './exercises/floor-side-crunch';
import { gluteBridge } from './exercises/glute-bridge';
import { goodMorningHinge } from './exercises/good-morning-hinge';
import { halfLift } from './exercises/half-lift';
import { halfMoon } from './exercises/half-moon';
import { hamstringStretch } from './exercises/hamstring-stretch';
import { hipFlexorStretch } from './exercises/hip-flexor-stretch';
import { hipHinge } from './exercises/hip-hinge';
import { inchworm } from './exercises/inchworm';
import { inclinePushUp } from './exercises/incline-push-up';
import { intervals } from './exercises/intervals';
import { kneeExtension } from './exercises/knee-extension';
import { kneePlank } from './exercises/knee-plank';
import { kneePushUp } from './exercises/knee-push-up';
import { kneeRock } from './exercises/knee-rock';
import { latPulldown } from './exercises/lat-pulldown';
import { lyingRest } from './exercises/lying-rest';
import { march } from './exercises/march';
import { neckTurns } from './exercises/neck-turns';
import { oneArmRow } from './exercises/one-arm-row';
import { oneLegBridge } from './exercises/one-leg-bridge';
import { oneLegCalfRaise } from './exercises/one-leg-calf-raise';
import { openBook } from './exercises/open-book';
import { overheadPress } from './exercises/overhead-press';
import { ownPace } from './exercises/own-pace';
import { pallofPress } from './exercises/pallof-press';
import { pelvicTilt } from './exercises/pelvic-tilt';
import { plankArmRaise } from './exercises/plank-arm-raise';
import { pushUp } from './exercises/push-up';
import { reverseFly } from './exercises/reverse-fly';
import { scapularPushUp } from './exercises/scapular-push-up';
import { seatedBandRow } from './exercises/seated-band-row';
import { seatedMarch } from './exercises/seated-march';
import { seatedTwist } from './exercises/seated-twist';
import { shoulderRolls } from './exercises/shoulder-rolls';
import { shoulderTap } from './exercises/shoulder-tap';
import { sideCrunch } from './exercises/side-crunch';
import { sidePlank } from './exercises/side-plank';
import { sidePlankKnees } from './exercises/side-plank-knees';
import { sitToStand } from './exercises/sit-to-stand';
import { slowWalk } from './exercises/slow-walk';
import { sphinx } from './exercises/sphinx';
import { splitSquat } from './exercises/split-squat';
import { standingSideBend } from './exercises/standing-side-bend';
import { stepUp } from './exercises/step-up';
import { suitcaseCarry } from './exercises/suitcase-carry';
import { sunFlow } from './exercises/sun-flow';
import { wallAngel } from './exercises/wall-angel';
import { wallPlank } from './exercises/wall-plank';
import { wallPushUp } from './exercises/wall-push-up';
import { warriorThree } from './exercises/warrior-three';

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
  'bird-dog': birdDog,
  'dead-bug': deadBug,
  'pelvic-tilt': pelvicTilt,
  'glute-bridge': gluteBridge,
  'one-leg-bridge': oneLegBridge,
  'side-plank-knees': sidePlankKnees,
  'side-plank': sidePlank,
  'back-extension': backExtension,
  'curl-up': curlUp,
  'pallof-press': pallofPress,
  'suitcase-carry': suitcaseCarry,
  'farmer-carry': farmerCarry,
  'face-down-t': faceDownT,
  'face-down-y': faceDownY,
  'backpack-row': backpackRow,
  'band-row': bandRow,
  'seated-band-row': seatedBandRow,
  'band-pull-apart': bandPullApart,
  'band-pulldown': bandPulldown,
  'face-pull': facePull,
  'reverse-fly': reverseFly,
  'overhead-press': overheadPress,
  'wall-angel': wallAngel,
  'scapular-push-up': scapularPushUp,
  'biceps-curl': bicepsCurl,
  'sit-to-stand': sitToStand,
  'chair-squat': chairSquat,
  'split-squat': splitSquat,
  'step-up': stepUp,
  'calf-raise': calfRaise,
  'one-leg-calf-raise': oneLegCalfRaise,
  'good-morning-hinge': goodMorningHinge,
  'dumbbell-deadlift': dumbbellDeadlift,
  clamshell,
  'seated-march': seatedMarch,
  'seated-twist': seatedTwist,
  'knee-extension': kneeExtension,
  'open-book': openBook,
  'hip-flexor-stretch': hipFlexorStretch,
  'chin-tuck': chinTuck,
  'shoulder-rolls': shoulderRolls,
  'neck-turns': neckTurns,
  'knee-rock': kneeRock,
  'downward-dog': downwardDog,
  sphinx,
  'half-lift': halfLift,
  inchworm,
  'sun-flow': sunFlow,
  'own-pace': ownPace,
};
