/** What the coach says about every exercise, in English: one file of words for each. */
import type { ExerciseId } from '../../../coach/catalogue/exercises';
import type { ExerciseWords } from '../../exercise-words';
import { armCircles } from './arm-circles';
import { backExtension } from './back-extension';
import { backpackRow } from './backpack-row';
import { bandPullApart } from './band-pull-apart';
import { bandPulldown } from './band-pulldown';
import { bandRow } from './band-row';
import { bentOverRow } from './bent-over-row';
import { bicepsCurl } from './biceps-curl';
import { birdDog } from './bird-dog';
import { calfRaise } from './calf-raise';
import { calmBreathing } from './calm-breathing';
import { cardio } from './cardio';
import { catCow } from './cat-cow';
import { chairSquat } from './chair-squat';
import { childsPose } from './childs-pose';
import { chinTuck } from './chin-tuck';
import { clamshell } from './clamshell';
import { curlUp } from './curl-up';
import { deadBug } from './dead-bug';
import { declinePushUp } from './decline-push-up';
import { doorwayStretch } from './doorway-stretch';
import { downwardDog } from './downward-dog';
import { dumbbellDeadlift } from './dumbbell-deadlift';
import { dumbbellPlank } from './dumbbell-plank';
import { faceDownPulldown } from './face-down-pulldown';
import { faceDownT } from './face-down-t';
import { faceDownW } from './face-down-w';
import { faceDownY } from './face-down-y';
import { facePull } from './face-pull';
import { farmerCarry } from './farmer-carry';
import { floorPlank } from './floor-plank';
import { floorSideCrunch } from './floor-side-crunch';
import { gluteBridge } from './glute-bridge';
import { goodMorningHinge } from './good-morning-hinge';
import { halfLift } from './half-lift';
import { halfMoon } from './half-moon';
import { hamstringStretch } from './hamstring-stretch';
import { hipFlexorStretch } from './hip-flexor-stretch';
import { hipHinge } from './hip-hinge';
import { inchworm } from './inchworm';
import { inclinePushUp } from './incline-push-up';
import { intervals } from './intervals';
import { kneeExtension } from './knee-extension';
import { kneePlank } from './knee-plank';
import { kneePushUp } from './knee-push-up';
import { kneeRock } from './knee-rock';
import { latPulldown } from './lat-pulldown';
import { lyingRest } from './lying-rest';
import { march } from './march';
import { neckTurns } from './neck-turns';
import { oneArmRow } from './one-arm-row';
import { oneLegBridge } from './one-leg-bridge';
import { oneLegCalfRaise } from './one-leg-calf-raise';
import { openBook } from './open-book';
import { overheadPress } from './overhead-press';
import { ownPace } from './own-pace';
import { pallofPress } from './pallof-press';
import { pelvicTilt } from './pelvic-tilt';
import { plankArmRaise } from './plank-arm-raise';
import { pushUp } from './push-up';
import { reverseFly } from './reverse-fly';
import { scapularPushUp } from './scapular-push-up';
import { seatedBandRow } from './seated-band-row';
import { seatedMarch } from './seated-march';
import { seatedTwist } from './seated-twist';
import { shoulderRolls } from './shoulder-rolls';
import { shoulderTap } from './shoulder-tap';
import { sideCrunch } from './side-crunch';
import { sidePlank } from './side-plank';
import { sidePlankKnees } from './side-plank-knees';
import { sitToStand } from './sit-to-stand';
import { slowWalk } from './slow-walk';
import { sphinx } from './sphinx';
import { splitSquat } from './split-squat';
import { standingSideBend } from './standing-side-bend';
import { stepUp } from './step-up';
import { suitcaseCarry } from './suitcase-carry';
import { sunFlow } from './sun-flow';
import { wallAngel } from './wall-angel';
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
