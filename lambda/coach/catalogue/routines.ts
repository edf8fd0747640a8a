/** The routines as rows (content.md, section B). Minutes are never written here: plan.ts computes them from tempo, dose and rest. */
import type { Dose, Level } from './exercise';
import type { Lead, Routine, Station } from './routine';

export const ROUTINE_IDS = [
  'express-ten',
  'home-bodyweight',
  'home-dumbbell',
  'gym-back',
  'yoga-destress',
  'interval-finisher',
] as const;
export type RoutineId = (typeof ROUTINE_IDS)[number];

const reps = (sets: number, count: number): Dose => ({ measure: 'reps', sets, reps: count });
const hold = (sets: number, seconds: number): Dose => ({ measure: 'hold', sets, seconds });
const steady = (seconds: number): Dose => ({ measure: 'steady', sets: 1, seconds });
const always = (dose: Dose): Readonly<Record<Level, Dose>> => ({ beginner: dose, intermediate: dose, advanced: dose });

/** Moves that come before the work: four minutes in full, a minute and a half in short. */
export const WARM_UPS: Readonly<Record<Lead, readonly Station[]>> = {
  full: [
    { exercise: 'march' },
    { exercise: 'arm-circles' },
    { exercise: 'cat-cow' },
    { exercise: 'hip-hinge' },
    { exercise: 'wall-push-up', dose: always(reps(1, 7)) },
  ],
  short: [{ exercise: 'march' }, { exercise: 'hip-hinge', dose: always(reps(1, 5)) }],
  standing: [
    { exercise: 'march' },
    { exercise: 'shoulder-rolls', dose: always(reps(1, 6)) },
    { exercise: 'hip-hinge' },
    { exercise: 'chair-squat', dose: always(reps(1, 5)) },
    { exercise: 'wall-push-up', dose: always(reps(1, 7)) },
  ],
  floor: [
    { exercise: 'march' },
    { exercise: 'hip-hinge', dose: always(reps(1, 6)) },
    { exercise: 'cat-cow' },
    { exercise: 'pelvic-tilt', dose: always(reps(1, 5)) },
  ],
  chair: [
    { exercise: 'seated-march', dose: always(steady(60)) },
    { exercise: 'shoulder-rolls', dose: always(reps(1, 8)) },
    { exercise: 'seated-twist', dose: always(reps(1, 3)) },
    { exercise: 'neck-turns', dose: always(reps(1, 2)) },
  ],
  none: [],
};

/** Moves that ease down: three minutes in full, one in short. */
export const COOL_DOWNS: Readonly<Record<Lead, readonly Station[]>> = {
  full: [
    { exercise: 'slow-walk' },
    { exercise: 'childs-pose' },
    { exercise: 'doorway-stretch' },
    { exercise: 'hamstring-stretch' },
  ],
  short: [
    { exercise: 'hamstring-stretch', dose: always(hold(1, 15)) },
    { exercise: 'childs-pose', dose: always(hold(1, 30)) },
  ],
  standing: [{ exercise: 'slow-walk' }, { exercise: 'doorway-stretch' }, { exercise: 'hamstring-stretch' }],
  floor: [
    { exercise: 'childs-pose' },
    { exercise: 'knee-rock', dose: always(reps(1, 4)) },
    { exercise: 'open-book', dose: always(reps(1, 3)) },
  ],
  chair: [
    { exercise: 'hamstring-stretch' },
    { exercise: 'shoulder-rolls', dose: always(reps(1, 5)) },
    { exercise: 'calm-breathing' },
  ],
  none: [],
};

export const ROUTINES: Readonly<Record<RoutineId, Routine>> = {
  'express-ten': {
    order: 'circuit',
    rounds: { beginner: 2, intermediate: 2, advanced: 2 },
    restBetweenRoundsSeconds: 20,
    warmUp: 'short',
    coolDown: 'short',
    place: 'home',
    isStrength: true,
    stations: [
      // Big muscles first: the legs, then push and pull.
      { exercise: 'chair-squat', dose: { intermediate: reps(1, 8), advanced: reps(1, 10) }, restSeconds: 20 },
      { exercise: 'face-down-w', dose: { intermediate: reps(1, 8), advanced: reps(1, 8) }, restSeconds: 20 },
      { exercise: 'push-up', dose: { intermediate: reps(1, 8), advanced: reps(1, 8) }, restSeconds: 20 },
      { exercise: 'floor-plank', dose: { intermediate: hold(1, 20), advanced: hold(1, 30) }, restSeconds: 20 },
    ],
  },
  'home-bodyweight': {
    order: 'circuit',
    rounds: { beginner: 1, intermediate: 2, advanced: 2 },
    restBetweenRoundsSeconds: 60,
    warmUp: 'full',
    coolDown: 'full',
    place: 'home',
    isStrength: true,
    stations: [
      { exercise: 'chair-squat', restSeconds: 30 },
      { exercise: 'push-up', dose: { intermediate: reps(1, 8) }, restSeconds: 30 },
      { exercise: 'backpack-row', restSeconds: 30 },
      { exercise: 'glute-bridge', restSeconds: 30 },
      { exercise: 'floor-plank', restSeconds: 30 },
      { exercise: 'floor-side-crunch', restSeconds: 30 },
    ],
  },
  'home-dumbbell': {
    order: 'straight',
    rounds: { beginner: 1, intermediate: 1, advanced: 1 },
    restBetweenRoundsSeconds: 0,
    warmUp: 'full',
    coolDown: 'full',
    place: 'home',
    isStrength: true,
    stations: [
      { exercise: 'bent-over-row', restSeconds: 75 },
      { exercise: 'push-up', restSeconds: 60 },
      { exercise: 'dumbbell-plank', restSeconds: 40 },
      { exercise: 'plank-arm-raise', restSeconds: 30 },
      { exercise: 'floor-side-crunch', restSeconds: 30 },
    ],
  },
  'gym-back': {
    order: 'straight',
    rounds: { beginner: 1, intermediate: 1, advanced: 1 },
    restBetweenRoundsSeconds: 0,
    warmUp: 'full',
    coolDown: 'full',
    place: 'gym',
    isStrength: true,
    stations: [
      { exercise: 'lat-pulldown', restSeconds: 90 },
      { exercise: 'bent-over-row', restSeconds: 90 },
      { exercise: 'push-up', restSeconds: 60 },
      { exercise: 'side-crunch', restSeconds: 45 },
    ],
  },
  'yoga-destress': {
    order: 'straight',
    rounds: { beginner: 1, intermediate: 1, advanced: 1 },
    restBetweenRoundsSeconds: 0,
    warmUp: 'none',
    coolDown: 'none',
    place: 'home',
    isStrength: false,
    stations: [
      { exercise: 'calm-breathing', restSeconds: 0 },
      {
        exercise: 'cat-cow',
        tempo: { starts: 'lift', lower: 4, pause: 0, lift: 4, squeeze: 0 },
        restSeconds: 0,
      },
      {
        exercise: 'warrior-three',
        dose: { beginner: hold(1, 15), intermediate: hold(2, 20), advanced: hold(2, 30) },
        restSeconds: 15,
      },
      {
        exercise: 'half-moon',
        dose: { beginner: hold(1, 15), intermediate: hold(2, 20), advanced: hold(2, 30) },
        restSeconds: 15,
      },
      { exercise: 'childs-pose', dose: always(hold(1, 60)), restSeconds: 0 },
      { exercise: 'lying-rest', restSeconds: 0 },
    ],
  },
  'interval-finisher': {
    order: 'straight',
    rounds: { beginner: 1, intermediate: 1, advanced: 1 },
    restBetweenRoundsSeconds: 0,
    warmUp: 'none',
    coolDown: 'none',
    place: 'home',
    isStrength: false,
    stations: [
      { exercise: 'intervals', restSeconds: 0 },
      { exercise: 'slow-walk', dose: always(steady(180)), restSeconds: 0 },
    ],
  },
};
