/** The programmes as rows: six weeks to a stronger back at three levels, on a chair, ten minutes a day, at the gym; a yoga week. */
import type { Programme, ProgrammeDay, Stage, Work } from './programme';

const STANDING_DAY = { warmUp: 'standing', coolDown: 'standing' } as const;
const FLOOR_DAY = { warmUp: 'floor', coolDown: 'floor' } as const;
const CHAIR_DAY = { warmUp: 'chair', coolDown: 'chair' } as const;

const BEGINNER: readonly Stage[] = [
  {
    weeks: 2,
    days: [
      {
        ...STANDING_DAY,
        work: [
          ['chair-squat', 2, 6],
          ['incline-push-up', 2, 6],
          ['backpack-row', 2, 8],
          ['glute-bridge', 2, 8],
          ['dead-bug', 1, 4],
          ['calf-raise', 1, 10],
        ],
      },
      {
        ...FLOOR_DAY,
        work: [
          ['good-morning-hinge', 1, 8],
          ['face-down-w', 1, 8],
          ['bird-dog', 1, 4],
          ['side-plank-knees', 1, 10],
          ['wall-angel', 1, 6],
          ['suitcase-carry', 1, 20],
        ],
      },
      {
        ...STANDING_DAY,
        work: [
          ['sit-to-stand', 2, 6],
          ['wall-push-up', 2, 8],
          ['backpack-row', 2, 8],
          ['clamshell', 1, 8],
          ['pelvic-tilt', 1, 8],
          ['hip-flexor-stretch', 1, 20],
        ],
      },
    ],
  },
  {
    weeks: 2,
    days: [
      {
        ...STANDING_DAY,
        work: [
          ['chair-squat', 2, 8],
          ['incline-push-up', 2, 8],
          ['backpack-row', 2, 10],
          ['glute-bridge', 2, 10],
          ['dead-bug', 2, 4],
          ['calf-raise', 1, 12],
        ],
      },
      {
        ...FLOOR_DAY,
        work: [
          ['good-morning-hinge', 2, 8],
          ['face-down-w', 2, 8],
          ['bird-dog', 2, 4],
          ['side-plank-knees', 2, 10],
          ['wall-angel', 1, 6],
          ['suitcase-carry', 2, 20],
        ],
      },
      {
        ...STANDING_DAY,
        work: [
          ['sit-to-stand', 2, 8],
          ['wall-push-up', 2, 10],
          ['backpack-row', 2, 10],
          ['clamshell', 1, 10],
          ['dead-bug', 1, 5],
          ['hip-flexor-stretch', 1, 20],
        ],
      },
    ],
  },
  {
    weeks: 1,
    days: [
      {
        ...STANDING_DAY,
        work: [
          ['chair-squat', 2, 10],
          ['incline-push-up', 2, 10],
          ['backpack-row', 3, 10],
          ['glute-bridge', 2, 12],
          ['dead-bug', 2, 5],
          ['calf-raise', 1, 15],
        ],
      },
      {
        ...FLOOR_DAY,
        work: [
          ['good-morning-hinge', 2, 10],
          ['face-down-w', 2, 10],
          ['bird-dog', 2, 5],
          ['side-plank-knees', 2, 15],
          ['wall-angel', 1, 8],
          ['suitcase-carry', 2, 25],
        ],
      },
      {
        ...STANDING_DAY,
        work: [
          ['chair-squat', 2, 10],
          ['incline-push-up', 2, 8],
          ['backpack-row', 2, 12],
          ['clamshell', 2, 10],
          ['dead-bug', 2, 5],
          ['hip-flexor-stretch', 1, 20],
        ],
      },
    ],
  },
];

const INTERMEDIATE: readonly Stage[] = [
  {
    weeks: 2,
    days: [
      {
        ...STANDING_DAY,
        work: [
          ['chair-squat', 2, 12],
          ['bent-over-row', 3, 8],
          ['push-up', 2, 8],
          ['side-plank', 2, 15],
          ['bird-dog', 2, 5],
          ['calf-raise', 1, 15],
        ],
      },
      {
        ...FLOOR_DAY,
        work: [
          ['dumbbell-deadlift', 2, 8],
          ['overhead-press', 2, 8],
          ['face-down-y', 2, 8],
          ['dead-bug', 2, 6],
          ['suitcase-carry', 2, 30],
        ],
      },
      {
        ...STANDING_DAY,
        work: [
          ['split-squat', 2, 6],
          ['one-arm-row', 2, 8],
          ['glute-bridge', 2, 12],
          ['reverse-fly', 2, 8],
          ['floor-plank', 2, 25],
        ],
      },
    ],
  },
  {
    weeks: 2,
    days: [
      {
        ...STANDING_DAY,
        work: [
          ['chair-squat', 3, 12],
          ['bent-over-row', 3, 10],
          ['push-up', 3, 8],
          ['side-plank', 2, 20],
          ['bird-dog', 2, 6],
          ['calf-raise', 2, 15],
        ],
      },
      {
        ...FLOOR_DAY,
        work: [
          ['dumbbell-deadlift', 3, 8],
          ['overhead-press', 2, 10],
          ['face-down-y', 2, 10],
          ['dead-bug', 2, 7],
          ['suitcase-carry', 2, 35],
        ],
      },
      {
        ...STANDING_DAY,
        work: [
          ['split-squat', 2, 8],
          ['one-arm-row', 2, 10],
          ['one-leg-bridge', 2, 6],
          ['reverse-fly', 2, 10],
          ['floor-plank', 2, 30],
        ],
      },
    ],
  },
  {
    weeks: 1,
    days: [
      {
        ...STANDING_DAY,
        work: [
          ['chair-squat', 3, 15],
          ['bent-over-row', 3, 12],
          ['push-up', 3, 10],
          ['side-plank', 2, 25],
          ['bird-dog', 2, 7],
          ['calf-raise', 2, 18],
        ],
      },
      {
        ...FLOOR_DAY,
        work: [
          ['dumbbell-deadlift', 3, 10],
          ['overhead-press', 3, 10],
          ['face-down-y', 3, 10],
          ['dead-bug', 2, 8],
          ['suitcase-carry', 2, 40],
        ],
      },
      {
        ...STANDING_DAY,
        work: [
          ['split-squat', 2, 10],
          ['one-arm-row', 3, 10],
          ['one-leg-bridge', 2, 8],
          ['reverse-fly', 2, 12],
          ['floor-plank', 2, 35],
        ],
      },
    ],
  },
];

const ADVANCED: readonly Stage[] = [
  {
    weeks: 2,
    days: [
      {
        ...STANDING_DAY,
        work: [
          ['chair-squat', 3, 12],
          ['bent-over-row', 3, 10],
          ['push-up', 3, 12],
          ['side-plank', 2, 30],
          ['dumbbell-plank', 2, 40],
          ['one-leg-calf-raise', 2, 10],
        ],
      },
      {
        ...FLOOR_DAY,
        work: [
          ['dumbbell-deadlift', 3, 10],
          ['overhead-press', 3, 10],
          ['band-pulldown', 3, 12],
          ['back-extension', 2, 10],
          ['suitcase-carry', 2, 40],
        ],
      },
      {
        ...STANDING_DAY,
        work: [
          ['step-up', 2, 10],
          ['one-arm-row', 2, 10],
          ['one-leg-bridge', 2, 8],
          ['face-down-y', 2, 10],
          ['dead-bug', 2, 8],
          ['bird-dog', 1, 8],
        ],
      },
    ],
  },
  {
    weeks: 2,
    days: [
      {
        ...STANDING_DAY,
        work: [
          ['chair-squat', 3, 15],
          ['bent-over-row', 3, 12],
          ['push-up', 3, 15],
          ['side-plank', 2, 35],
          ['plank-arm-raise', 2, 4],
          ['one-leg-calf-raise', 2, 12],
        ],
      },
      {
        ...FLOOR_DAY,
        work: [
          ['dumbbell-deadlift', 3, 12],
          ['overhead-press', 3, 12],
          ['band-pulldown', 3, 15],
          ['back-extension', 2, 12],
          ['suitcase-carry', 3, 40],
        ],
      },
      {
        ...STANDING_DAY,
        work: [
          ['step-up', 2, 12],
          ['one-arm-row', 3, 10],
          ['one-leg-bridge', 2, 8],
          ['face-pull', 2, 12],
          ['dead-bug', 2, 8],
          ['pallof-press', 1, 10],
        ],
      },
    ],
  },
  {
    weeks: 1,
    days: [
      {
        ...STANDING_DAY,
        work: [
          ['split-squat', 3, 8],
          ['bent-over-row', 3, 12],
          ['decline-push-up', 3, 8],
          ['side-plank', 3, 35],
          ['plank-arm-raise', 2, 5],
          ['one-leg-calf-raise', 2, 15],
        ],
      },
      {
        ...FLOOR_DAY,
        work: [
          ['dumbbell-deadlift', 3, 8],
          ['overhead-press', 3, 8],
          ['band-pulldown', 3, 15],
          ['back-extension', 3, 12],
          ['suitcase-carry', 3, 45],
        ],
      },
      {
        ...STANDING_DAY,
        work: [
          ['step-up', 2, 12],
          ['one-arm-row', 3, 12],
          ['one-leg-bridge', 2, 10],
          ['face-pull', 2, 15],
          ['dead-bug', 2, 10],
          ['pallof-press', 1, 12],
        ],
      },
    ],
  },
];

const CHAIR_ONE: readonly Work[] = [
  ['seated-band-row', 2, 8],
  ['knee-extension', 2, 5],
  ['overhead-press', 2, 8],
  ['sit-to-stand', 2, 6],
  ['calf-raise', 1, 10],
  ['chin-tuck', 1, 5],
];
const CHAIR_TWO: readonly Work[] = [
  ['band-pull-apart', 2, 8],
  ['sit-to-stand', 2, 6],
  ['biceps-curl', 2, 8],
  ['pallof-press', 1, 6],
  ['knee-extension', 2, 5],
  ['hip-flexor-stretch', 1, 20],
];
const chairDays = (change: (work: Work) => Work): readonly ProgrammeDay[] =>
  [CHAIR_ONE, CHAIR_TWO].map((work) => ({ ...CHAIR_DAY, work: work.map(change) }));
const CHAIR: readonly Stage[] = [
  { weeks: 2, days: chairDays(([exercise, , amount]) => [exercise, 1, amount]) },
  { weeks: 2, days: chairDays((work) => work) },
  { weeks: 1, days: chairDays(([exercise, sets, amount]) => [exercise, sets, amount + 2]) },
];

/** Falling sets of bird dogs and side planks, not to tiredness; one thing grows every second week. */
const dailyTen = (birdDogs: readonly [number, number], planks: readonly [number, number]): readonly ProgrammeDay[] => [
  {
    warmUp: 'none',
    coolDown: 'none',
    work: [
      ['march', 1, 60],
      ['cat-cow', 1, 6],
      ['pelvic-tilt', 1, 8],
      ['bird-dog', 1, birdDogs[0]],
      ['side-plank-knees', 1, planks[0]],
      ['glute-bridge', 1, 8],
      ['bird-dog', 1, birdDogs[1]],
      ['side-plank-knees', 1, planks[1]],
      ['open-book', 1, 4],
      ['hip-hinge', 1, 8],
    ],
  },
];
const BACK_CARE: readonly Stage[] = [
  { weeks: 2, days: dailyTen([4, 3], [10, 8]) },
  { weeks: 2, days: dailyTen([5, 4], [10, 8]) },
  { weeks: 2, days: dailyTen([5, 4], [12, 10]) },
];

const GYM_ONE: readonly Work[] = [
  ['lat-pulldown', 3, 10],
  ['dumbbell-deadlift', 3, 8],
  ['push-up', 2, 10],
  ['face-pull', 2, 12],
  ['pallof-press', 2, 10],
  ['side-plank', 2, 20],
];
const GYM_TWO: readonly Work[] = [
  ['bent-over-row', 3, 10],
  ['chair-squat', 3, 12],
  ['overhead-press', 3, 8],
  ['lat-pulldown', 2, 12],
  ['suitcase-carry', 2, 30],
  ['calf-raise', 2, 15],
];
const GYM_THREE: readonly Work[] = [
  ['split-squat', 2, 8],
  ['one-arm-row', 3, 10],
  ['incline-push-up', 2, 12],
  ['reverse-fly', 2, 10],
  ['floor-plank', 2, 30],
  ['bird-dog', 2, 6],
];
const gymDays = (fewer: number): readonly ProgrammeDay[] =>
  [GYM_ONE, GYM_TWO, GYM_THREE].map((work) => ({
    ...STANDING_DAY,
    work: work.map(([exercise, sets, amount]): Work => [exercise, Math.max(sets - fewer, 1), amount]),
  }));
const GYM: readonly Stage[] = [
  { weeks: 2, days: gymDays(1) },
  { weeks: 3, days: gymDays(0) },
];

const calmDay = (...work: readonly Work[]): ProgrammeDay => ({ warmUp: 'none', coolDown: 'none', work });
const YOGA: readonly Stage[] = [
  {
    weeks: 1,
    days: [
      calmDay(
        ['calm-breathing', 1, 60],
        ['cat-cow', 1, 8],
        ['sun-flow', 1, 120],
        ['half-lift', 1, 4],
        ['downward-dog', 1, 20],
        ['sphinx', 1, 20],
        ['childs-pose', 1, 40],
      ),
      calmDay(
        ['calm-breathing', 1, 30],
        ['cat-cow', 1, 6],
        ['sun-flow', 1, 180],
        ['warrior-three', 1, 20],
        ['childs-pose', 1, 30],
        ['lying-rest', 1, 120],
      ),
      calmDay(
        ['calm-breathing', 1, 60],
        ['open-book', 1, 6],
        ['knee-rock', 1, 6],
        ['hip-flexor-stretch', 1, 30],
        ['lying-rest', 1, 120],
      ),
      calmDay(
        ['cat-cow', 1, 6],
        ['half-lift', 1, 4],
        ['warrior-three', 2, 20],
        ['half-moon', 2, 20],
        ['childs-pose', 1, 60],
        ['lying-rest', 1, 120],
      ),
      calmDay(
        ['seated-march', 1, 45],
        ['seated-twist', 1, 4],
        ['half-lift', 1, 4],
        ['neck-turns', 1, 3],
        ['calm-breathing', 1, 120],
      ),
      calmDay(
        ['calm-breathing', 1, 90],
        ['sphinx', 2, 30],
        ['knee-rock', 1, 6],
        ['hip-flexor-stretch', 1, 30],
        ['childs-pose', 1, 60],
        ['lying-rest', 1, 160],
      ),
    ],
  },
];

const always = (stages: readonly Stage[]): Programme['stages'] => ({
  beginner: stages,
  intermediate: stages,
  advanced: stages,
});

export const PROGRAMMES = {
  'stronger-back': {
    stages: { beginner: BEGINNER, intermediate: INTERMEDIATE, advanced: ADVANCED },
    daysAWeek: 3,
    restDays: 1,
    ending: 'easy-and-check',
  },
  chair: { stages: always(CHAIR), daysAWeek: 3, restDays: 1, ending: 'easy' },
  'back-care': { stages: always(BACK_CARE), daysAWeek: 7, restDays: 0, ending: 'none' },
  gym: { stages: always(GYM), daysAWeek: 3, restDays: 1, ending: 'easy-and-check' },
  'yoga-week': { stages: always(YOGA), daysAWeek: 6, restDays: 0, ending: 'none' },
} satisfies Readonly<Record<string, Programme>>;
