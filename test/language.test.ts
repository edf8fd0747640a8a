/** Holds everything the coach can say to what a voice can speak: words for numbers, no markup, no wake word, one question, last. */
import fc from 'fast-check';
import { newAthlete } from '../lambda/coach/athlete';
import { BODY_SIDES, KITS, LEVELS } from '../lambda/coach/catalogue/exercise';
import { EXERCISE_IDS, EXERCISES, MAIN_EXERCISE_IDS, type ExerciseId } from '../lambda/coach/catalogue/exercises';
import { FELT_PLACES, FORM_PARTS, FORM_RULES } from '../lambda/coach/form';
import { PROGRAMME_IDS } from '../lambda/coach/catalogue/programmes';
import { ACTIVITIES } from '../lambda/coach/elsewhere';
import { SHAPES, type ShapeWish } from '../lambda/coach/plan/shape-wish';
import { SPARABLE_IDS } from '../lambda/vocabulary';
import { COUNTINGS, TALKS } from '../lambda/coach/set/manner';
import { planExercise, planRoutine, type PlannedSet } from '../lambda/coach/plan/plan';
import { prescriptionOf, type SavedPrescription } from '../lambda/coach/plan/prescription';
import { WEEKDAYS, type Reminder } from '../lambda/coach/reminder';
import { ROUTINE_IDS, type RoutineId } from '../lambda/coach/catalogue/routines';
import { dayPeriod, monthPeriod, readPeriod, weekPeriod, yearPeriod, type Period } from '../lambda/coach/period';
import { CHANGES, WHYS, type Move } from '../lambda/coach/plan/own-dose';
import { MEASURES } from '../lambda/coach/progress';
import type { Tally } from '../lambda/coach/totals';
import { english } from '../lambda/language/en';
import { exerciseBook } from '../lambda/language/en/exercise-book';
import { capital, counted, length, list, number, roughly } from '../lambda/language/en/numbers';
import { LOCALES, localeOf } from '../lambda/language/locales';
import { escapeXml, toSsml } from '../lambda/language/ssml';
import { UNDONE } from '../lambda/conversation/take-back';
import { STEADY } from './coach/any-set';

const WAKE_WORD = /\b(alexa|amazon|echo|computer|ziggy)\b/i;
/** How our questions begin; a text that begins like this and has no question mark is read out flat. */
const ASKS = /^(Shall|Would|Which|What would|How many|Did you|Ready|Still|Next step)/;

/** Every reason for which a text cannot be spoken; none for a good one. */
function faults(text: string): readonly string[] {
  const found: string[] = [];
  if (text.trim() === '') found.push('empty');
  if (text !== text.trim() || / {2}/.test(text)) found.push('spaces');
  if (/\d/.test(text)) found.push('digit');
  if (/[<>&_*#%]/.test(text)) found.push('sign');
  if (/undefined|null|NaN|\[object/.test(text)) found.push('a value that is missing');
  if (WAKE_WORD.test(text)) found.push('wake word');
  if (/[.,?!:;]{2}/.test(text) || / [.,?!:;]/.test(text)) found.push('punctuation');
  if (/\?.*[^?]$/.test(text)) found.push('the question is not last');
  if ((text.match(/\?/g) ?? []).length > 1) found.push('more than one question');
  const last = text.split(/(?<=[.?!]) /).at(-1) ?? '';
  if (ASKS.test(last) && !last.endsWith('?')) found.push('a question without its mark');
  return found;
}

const spokenBadly = (texts: readonly string[]) =>
  texts.map((text) => ({ text, faults: faults(text) })).filter((spoken) => spoken.faults.length > 0);

describe('numbers', () => {
  test.each([
    [0, 'zero'],
    [1, 'one'],
    [12, 'twelve'],
    [20, 'twenty'],
    [21, 'twenty-one'],
    [99, 'ninety-nine'],
    [100, 'one hundred'],
    [101, 'one hundred and one'],
    [340, 'three hundred and forty'],
    [1000, 'one thousand'],
    [1250, 'one thousand two hundred and fifty'],
    [12_000, 'twelve thousand'],
    [2_000_000, 'two million'],
    [-3, 'minus three'],
  ])('%d is said as "%s"', (n, said) => {
    expect(number(n)).toBe(said);
  });

  test('are words up to a million, and no two are said alike', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(999_999), (one, other) => {
        expect(number(one)).toMatch(/^[a-z]+([ -][a-z]+)*$/);
        expect(number(one) === number(other)).toBe(one === other);
      }),
      { ...STEADY, numRuns: 2000 },
    );
  });

  test('go with one or with many', () => {
    expect([counted(1, 'round'), counted(2, 'round'), counted(0, 'round')]).toEqual([
      'one round',
      'two rounds',
      'zero rounds',
    ]);
    expect(counted(2, 'inch', 'inches')).toBe('two inches');
  });
});

describe('lengths of time', () => {
  test.each([
    [1, 'one second'],
    [45, 'forty-five seconds'],
    [60, 'one minute'],
    [61, 'one minute and one second'],
    [90, 'one minute and thirty seconds'],
    [120, 'two minutes'],
    [3600, 'one hour'],
    [5400, 'one hour and thirty minutes'],
  ])('%d seconds are "%s"', (seconds, said) => {
    expect(length(seconds)).toBe(said);
  });

  test.each([
    [10, 'under a minute'],
    [29, 'under a minute'],
    [31, 'about one minute'],
    [570, 'about ten minutes'],
    [569.4, 'about nine minutes'],
    [3600, 'about one hour'],
    [4500, 'about one hour and fifteen minutes'],
  ])('%d seconds are roughly "%s"', (seconds, said) => {
    expect(roughly(seconds)).toBe(said);
  });

  test('can always be spoken', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (seconds) => {
        expect(faults(length(seconds))).toEqual([]);
        expect(faults(roughly(seconds))).toEqual([]);
      }),
      STEADY,
    );
  });
});

test('lists are joined as a person joins them', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c']), list(['a', 'b'], 'or')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
    'a or b',
  ]);
  expect(capital('the set')).toBe('The set');
});

const ONE_SIDED: readonly PlannedSet[] = (['bird-dog', 'one-arm-row', 'side-plank'] as const).flatMap((id) =>
  planExercise(id, 'intermediate').sets.map((set) => ({ ...set, only: 'left' as const })),
);
/** Every exercise at every dose, first set and last, and at the ends of what can be asked for. */
const SETS: readonly PlannedSet[] = [
  ...EXERCISE_IDS.flatMap((id) => LEVELS.flatMap((level) => planExercise(id, level).sets)),
  ...ROUTINE_IDS.flatMap((id) => planRoutine(id, { level: 'intermediate' }).sets),
  ...planExercise('push-up', 'beginner', { target: { measure: 'reps', reps: 1 } }).sets,
  ...planExercise('push-up', 'beginner', { target: { measure: 'reps', reps: 30 }, sets: 6 }).sets,
  ...planExercise('half-moon', 'beginner', { target: { measure: 'hold', seconds: 120 } }).sets,
  ...planExercise('cardio', 'beginner', { target: { measure: 'steady', seconds: 3600 } }).sets,
  ...ONE_SIDED,
];
const SAVED: readonly SavedPrescription[] = SETS.map((set) => ({
  name: 'physio set',
  ...prescriptionOf(set),
}));
const AMOUNTS = [0, 1, 2, 7, 12, 29, 30, 59, 60, 61, 90, 120, 300] as const;
const SECONDS = [0, 5, 30, 59, 60, 90, 571.5, 1428, 3600, 5000] as const;
const SIDES = [1, 2] as const;

const tally = (units: number): Tally => ({ sets: 1, units });
type Done = readonly (readonly [ExerciseId, Tally])[];
const DONES: readonly Done[] = [
  [['push-up', tally(1)]],
  [
    ['push-up', tally(42)],
    ['dumbbell-plank', tally(90)],
  ],
  EXERCISE_IDS.map((id) => [id, tally(1234)] as const),
  MAIN_EXERCISE_IDS.map((id) => [id, tally(1)] as const),
];

const NOW = '2026-11-24';
const PERIODS: readonly Period[] = [
  ...['2026-11-24', '2026-11-23', '2026-11-20', '2026-11-17', '2026-11-02', '2024-02-29', '2005-12-31'].map(dayPeriod),
  ...['2026-11-24', '2026-11-17', '2026-08-03', '2009-01-01'].map(weekPeriod),
  ...[monthPeriod(2026, 11), monthPeriod(2026, 10), monthPeriod(2026, 1), monthPeriod(2019, 12)],
  ...['2026-W48-WE', '2026-W47-WE', '2026-W02-WE', '2026', '2025', '2000'].map((said) =>
    readPeriod(said, NOW, '2000-01-01'),
  ),
].filter((period) => typeof period === 'object' && 'kind' in period);
const COMING: readonly Period[] = [
  ...['2026-12-25', '2027-01-03', '2031-02-28'].map(dayPeriod),
  ...['2026-12-01', '2027-03-01'].map(weekPeriod),
  ...[monthPeriod(2026, 12), monthPeriod(2028, 1), yearPeriod(2027), yearPeriod(2031)],
  ...['2026-12-05', '2027-01-02'].map((from): Period => ({ kind: 'weekend', from, to: from })),
];
const MOVES: readonly Move[] = CHANGES.flatMap((what) =>
  WHYS.flatMap((why) =>
    [-5, 0, 1, 2, 30].flatMap((by) => ['2026-11-23', '2026-11-19', '2026-10-01'].map((on) => ({ what, why, by, on }))),
  ),
);
const SUMS = [
  { now: 0 },
  { now: 1 },
  { now: 42, before: 0 },
  { now: 42, before: 36 },
  { now: 42, before: 42 },
  { now: 42, before: 4200 },
];

function pairs<A, B>(some: readonly A[], others: readonly B[]): (readonly [A, B])[] {
  return some.flatMap((one) => others.map((other) => [one, other] as const));
}

const { words: _words, calls: _calls, ...explaining } = exerciseBook;
const prompts = { ...english.prompts, ...explaining };
type Prompts = typeof prompts;

type Spoken = {
  [Name in keyof Prompts]: Prompts[Name] extends (...args: never[]) => string ? Name : never;
}[keyof Prompts];
type Arguments = { readonly [Name in Spoken]: readonly Readonly<Parameters<Prompts[Name]>>[] };

const sets = SETS.map((set) => [set] as const);
const exercises = EXERCISE_IDS.map((id) => [id] as const);
const bodySides = BODY_SIDES.map((side) => [side] as const);
const routineAndSeconds = pairs<RoutineId, number>(ROUTINE_IDS, SECONDS);

/** What one side of a set holds, as a person counts it. */
function wholeOf({ target }: PlannedSet): number {
  switch (target.measure) {
    case 'reps':
      return target.reps;
    case 'intervals':
      return target.rounds;
    case 'hold':
    case 'steady':
      return target.seconds;
  }
}

/** How much of a set may be done: nothing, a little, half, nearly all, all. */
const partsOf = (set: PlannedSet): readonly number[] => {
  const whole = wholeOf(set);
  return [...new Set([0, 1, Math.ceil(whole / 2), whole - 1, whole])].filter((done) => done >= 0);
};
const setAndDone = SETS.flatMap((set) => pairs(partsOf(set), SIDES).map(([done, side]) => [set, done, side] as const));
const setAndNext = setAndDone
  .filter(([set, done]) => done < wholeOf(set))
  .map(([set, done, side]) => [set, done + 1, side] as const);
const setAndCount = SETS.flatMap((set) => partsOf(set).map((done) => [set, done] as const));

const REMINDERS: readonly Reminder[] = pairs(
  [WEEKDAYS, WEEKDAYS.slice(0, 5), WEEKDAYS.slice(5), ...WEEKDAYS.map((day) => [day])],
  ['00:00', '00:05', '06:30', '11:59', '12:00', '12:30', '16:45', '19:00', '23:59'],
).map(([days, time]) => ({ days, time }));

const WISHES: readonly ShapeWish[] = SHAPES.flatMap((shape): readonly ShapeWish[] => [
  { shape, moves: [{ exercise: 'push-up', amount: 8 }, { exercise: 'bent-over-row' }], rounds: 1 },
  { shape, moves: [], seconds: 480, workSeconds: 40, easySeconds: 20, down: true },
]);
const HINDRANCES = [
  ...([
    'one-move',
    'same-muscles',
    'too-many-moves',
    'too-many-sets',
    'too-long',
    'too-short',
    'too-much-a-minute',
  ] as const),
  ...(['too-tall', 'too-much', 'work-over-easy', 'too-hard-yet', 'too-little-rest-yet', 'nothing-fits'] as const),
];
const LOADS = [
  { amount: 8, unit: 'kilos' },
  { amount: 7.5, unit: 'pounds' },
  { amount: 1, unit: 'pounds' },
  { amount: 6, unit: 'plates' },
] as const;

/** What each prompt may be called with; a prompt without its row does not compile. */
const ARGUMENTS: Arguments = {
  offerFirst: routineAndSeconds,
  shapeStarts: pairs(WISHES, [90, 600]),
  roundsOutOfRange: [[40]],
  roundsNoted: [
    [0, []],
    [1, [{ exercise: 'push-up', amount: 8 }]],
    [
      7,
      [
        { exercise: 'push-up', amount: 56 },
        { exercise: 'chair-squat', amount: 70 },
      ],
    ],
  ],
  forGoodSay: exercises,
  shallILeaveOut: exercises,
  noOther: exercises,
  thatIsIt: exercises,
  kitUnused: KITS.map((kit) => [kit] as const),
  moveElsewhereNoted: pairs(EXERCISE_IDS, [1, 20]),
  besides: [
    [[{ activity: 'walking', seconds: 1800, on: '2026-11-23' }]],
    [
      [
        { activity: 'a class', seconds: 3600, on: '2026-11-23' },
        { exercise: 'push-up', units: 20, on: '2026-11-23' },
      ],
    ],
  ],
  restsFromNowOn: [[0], [1], [30], [90]],
  restsAre: [[0], [1], [30], [150]],
  restsAsPlanned: [[0], [1], [30], [-15]],
  setTakenOff: SETS.map((set) => [set] as const),
  backAt: SETS.map((set) => [set] as const),
  alreadyIn: pairs(EXERCISE_IDS, ['standing', 'seated'] as const),
  nothingForPart: [[['foot']], [['upper-back', 'arm']]],
  partWorkoutStarts: [
    [['leg'], 600, 0],
    [['upper-back', 'arm'], 900, 45],
  ],
  otherNow: pairs(EXERCISE_IDS.slice(0, 6), EXERCISE_IDS.slice(6, 12)),
  shapeLeftOut: [[['push-up']], [['push-up', 'lat-pulldown']]],
  shapeSwapped: pairs(EXERCISE_IDS.slice(0, 6), EXERCISE_IDS.slice(6, 12)),
  shapeHindered: HINDRANCES.map((each) => [each] as const),
  shapeInstead: WISHES.map((wish) => [wish] as const),
  shapeSaved: WISHES.map((wish) => ['monday back', wish] as const),
  loadNoted: pairs(EXERCISE_IDS, LOADS),
  loadTooBig: [[500]],
  loadDoubted: pairs(EXERCISE_IDS, LOADS),
  noLoadIn: exercises,
  lastLoad: pairs(EXERCISE_IDS, LOADS),
  nextLoad: pairs(LOADS, ['take', 'when-clean', 'bridge', 'stay'] as const),
  loadToday: pairs(pairs(EXERCISE_IDS, LOADS), [true, false]).map(([[id, load], eased]) => [id, load, eased] as const),
  ratedOne: pairs(EXERCISE_IDS, ['up', 'one-more', 'repeat', 'rest', 'down'] as const),
  feltNoted: exercises,
  whichFelt: [[true], [false]],
  notInIt: exercises,
  lighter: pairs(EXERCISE_IDS, LOADS),
  heavier: pairs(EXERCISE_IDS, LOADS),
  weightsNoted: [[{ unit: 'kilos', amounts: [4, 6, 10] }], [{ unit: 'pounds', amounts: [7.5] }]],
  aboutProgramme: PROGRAMME_IDS.flatMap((id) => [
    [id, 6, 3],
    [id, 1, 1],
  ]),
  offerDay: PROGRAMME_IDS.map((id) => [id, { week: 1, day: 2 }, 1400] as const),
  dayStarts: PROGRAMME_IDS.flatMap((id) => [0, 60].map((more) => [id, { week: 6, day: 3 }, 600, more] as const)),
  nextDay: [
    ['2026-11-26', NOW],
    ['2026-12-20', NOW],
  ],
  whereInProgramme: PROGRAMME_IDS.map((id) => [id, { week: 2, day: 1 }, 3, 18] as const),
  programmeDone: PROGRAMME_IDS.map((id) => [id, 18] as const),
  noProgrammeFor: EXERCISE_IDS.map((id) => [id] as const),
  leftProgramme: PROGRAMME_IDS.map((id) => [id] as const),
  checkResult: [[[['push-up', 11, 6]]], [[['side-plank', 40, undefined]]]],
  sparedToday: SPARABLE_IDS.map((each) => [each] as const),
  putIn: [[['dead-bug', 'glute-bridge']], [['dead-bug']]],
  somethingFor: [[['band-row', 'biceps-curl']]],
  elsewhereNoted: pairs(ACTIVITIES, [60, 1800, 7200]),
  elsewhereThisWeek: [[120], [5400]],
  awayUntil: [
    ['2026-12-09', NOW],
    ['2027-02-01', NOW],
  ],
  sideNow: EXERCISE_IDS.map((id) => [id, 'right', { side: 'left', units: 4 }] as const),
  sideNext: bodySides,
  sideIsNow: bodySides,
  sideIsDone: bodySides,
  onlySide: pairs(BODY_SIDES, [...SETS, undefined]),
  onlySideForGood: pairs(BODY_SIDES, EXERCISE_IDS),
  onlySideKept: pairs(BODY_SIDES, EXERCISE_IDS),
  firstSideKept: bodySides,
  oneMoreOnSide: ONE_SIDED.map((set) => [set] as const),
  bySides: EXERCISE_IDS.map((id) => [id, { left: 6, right: 4 }] as const),
  correctedSide: EXERCISE_IDS.map((id) => [id, 'left', 4] as const),
  lastTime: DONES.flatMap((done) => [[done, 'today'] as const, [done, 'this-week'] as const]),
  offerRoutine: routineAndSeconds,
  lostTouch: sets,
  didYouFinish: sets,
  offerAgain: ROUTINE_IDS.map((id) => [id] as const),
  underWay: ROUTINE_IDS.map((id) => [id] as const),
  workoutStarts: pairs(pairs(routineAndSeconds, LEVELS), [0, 90]).map(
    ([[[id, seconds], level], more]) => [id, level, seconds, more] as const,
  ),
  kitNeeded: [...KITS.map((kit) => [[kit]] as const), [KITS]],
  whichWorkout: [...ROUTINE_IDS.map((id) => [[id]] as const), [ROUTINE_IDS]],
  someExercises: [[MAIN_EXERCISE_IDS.slice(0, 3)], [EXERCISE_IDS]],
  noSuited: exercises,
  amountsOf: exercises,
  shallWeDo: pairs(EXERCISE_IDS, [...AMOUNTS, 30, 60, 600, 3600]),
  countStands: pairs(SETS.slice(0, 60), [0, 1, 8]),
  putDown: pairs(SETS.slice(0, 60), [0, 1, 8]),
  shapeMeans: SHAPES.map((shape) => [shape] as const),
  holdIt: pairs(EXERCISE_IDS, [...AMOUNTS, 30, 60]),
  insteadOf: pairs(EXERCISE_IDS, EXERCISE_IDS),
  introduce: pairs(SETS, ['First,', 'Next,']),
  explain: EXERCISE_IDS.map((exercise) => [{ exercise }] as const),
  beforeTheFirst: pairs(EXERCISE_IDS, LEVELS).filter((args) => exerciseBook.beforeTheFirst(...args) !== ''),
  onlyTheLast: exercises,
  form: pairs(EXERCISE_IDS, [...FORM_PARTS, ...FORM_RULES]),
  adjust: pairs(EXERCISE_IDS, FELT_PLACES),
  step: EXERCISE_IDS.flatMap((id) => exerciseBook.words[id].steps.map((_, index) => [id, index] as const)),
  cue: sets,
  restThen: [45, 60, 0].flatMap((seconds) =>
    SETS.flatMap((set) => [[seconds, set, true] as const, [seconds, set, false] as const]),
  ),
  restLeftThen: [45, 0].flatMap((seconds) =>
    SETS.flatMap((set) => [[seconds, set, true] as const, [seconds, set, false] as const]),
  ),
  moreRestThen: [[5], [40], [75]],
  shallWeTry: exercises,
  leadIn: sets,
  leadInFrom: setAndNext,
  runningOn: sets,
  howManyOf: exercises,
  howManyOfSet: sets,
  sizes: exercises,
  prescribed: [
    ...SAVED.map(({ exercise, ...asked }) => [exercise, { ...asked, sets: 3 }] as const),
    ['push-up', { sets: 2, restSeconds: 5, tempo: { lower: 3, pause: 0, lift: 2, squeeze: 0, starts: 'lower' } }],
  ],
  tempoNow: [[3], [14]],
  savedStarts: [['physio set']],
  savedAs: SAVED.map((saved) => [saved] as const),
  savedInstead: pairs(SAVED, EXERCISE_IDS),
  savedSets: [[[]], [SAVED.slice(0, 1)], [SAVED.slice(0, 3)], [SAVED.slice(0, 8)]],
  howToChange: SAVED.map((saved) => [saved] as const),
  shallIDeleteSet: SAVED.map((saved) => [saved] as const),
  deletedSet: [['physio set']],
  praiseMore: pairs(EXERCISE_IDS, [1, 2, 30]),
  praiseToday: pairs(EXERCISE_IDS, [1, 36, 340]),
  mannerSettings: pairs(COUNTINGS, TALKS).flatMap(([counting, talk]) =>
    [undefined, true, false].map((nonStop) => {
      const usual = { ...newAthlete('2026-11-23', 'UTC').preferences, counting, talk };
      return [nonStop === undefined ? usual : { ...usual, nonStop, speech: 'slow', paceSeconds: -1, restSeconds: 15 }];
    }),
  ),
  setDone: sets,
  partDone: setAndCount
    .filter(([set, done]) => done > 0 && done < wholeOf(set))
    .map(([set, done]) => [set, done, wholeOf(set) - done] as const),
  readyForSet: sets,
  readyForNext: sets,
  readyToHear: sets,
  workoutDone: [
    [{ moves: 0, sets: 0, of: 10 }],
    [{ moves: 2, sets: 4, of: 10 }],
    [{ moves: 1, sets: 1, of: 1 }],
    [{ moves: 6, sets: 12, of: 12 }],
  ],
  exerciseDone: pairs(SETS, [[], ...DONES]),
  restStarts: [...pairs([5, 30, 60, 90, 180], SETS), [30, undefined]],
  restChanged: [[15], [-15]],
  restAtLimit: [[true], [false]],
  made: setAndDone.map(([set, done, side]) => [set, done, wholeOf(set), side] as const),
  goOnFrom: setAndNext,
  goOnWith: sets,
  youWereAt: setAndNext.filter(([, next]) => next > 1),
  youWereBefore: sets,
  takenBack: [...UNDONE.map((one) => [[one]] as const), [['pace', 'rest']]],
  heardWords: [
    [[], []],
    [['make it', 'eight'], ['dose']],
    [['slower'], UNDONE],
    [['the computer crashed', 'Alexa'], []],
  ],
  placeNow: setAndNext,
  missedAgain: [['idle'], ['briefing'], ['rest'], ['paused'], ['rating']],
  corrected: setAndCount,
  correctedSides: setAndCount,
  onlyTheLastSet: sets,
  doseNow: pairs(SETS, ['now', 'next', 'on'] as const),
  doseNowAt: setAndCount.filter(([, done]) => done > 0),
  doseOutOfRange: [['reps'], ['hold'], ['steady'], ['intervals'], ['sets']],
  setsNow: sets,
  oneMoreSet: sets,
  restsNow: [[0], [5], [30], [90]],
  moreRestNow: [[15], [30], [60]],
  restTooLong: [[180]],
  correctedUnchanged: setAndCount,
  skippedExercise: exercises,
  fromTheTop: sets,
  easierNow: exercises,
  harderNow: exercises,
  slower: [[3], [5], [10]],
  faster: [[3], [5], [10]],
  timeLeft: pairs([...SECONDS], [1, 2, 20]),
  restLeft: [[5], [61]],
  nextIs: [...pairs(SETS.slice(0, 40), SETS), ...SETS.map((set) => [set, undefined] as const)],
  progressIn: pairs(PERIODS, DONES).flatMap(([period, done]) => [
    [period, NOW, done, 1, 40] as const,
    [period, NOW, done, 3, 4000, 2] as const,
    [period, NOW, [], 1, 600, 7] as const,
  ]),
  stillToCome: COMING.map((ahead) => [ahead, NOW] as const),
  onlyDone: COMING.map((ahead) => [ahead, NOW] as const),
  progressEver: DONES.flatMap((done) => [
    ['2024-02-29', NOW, done, 340, 360_000] as const,
    [NOW, NOW, done, 1, 90] as const,
  ]),
  progressMeasure: pairs(pairs(MEASURES, [undefined, ...PERIODS]), SUMS).map(
    ([[measure, period], sums]) => [measure, period, NOW, sums] as const,
  ),
  progressExercise: pairs(pairs(EXERCISE_IDS, [undefined, ...PERIODS]), SUMS).flatMap(([[id, period], sums]) => [
    [id, 'units', period, NOW, sums] as const,
    [id, 'sets', period, NOW, sums] as const,
  ]),
  inAll: pairs(EXERCISE_IDS, [1, 12_345]),
  notYetDone: exercises,
  nothingThen: PERIODS.map((period) => [period, NOW] as const),
  rated: (['up', 'one-more', 'repeat', 'rest', 'down'] as const).map((outcome) => [outcome] as const),
  whyMoved: pairs(MOVES, SETS.slice(0, 60)).map(([move, set]) => [set, move, NOW] as const),
  levelSet: LEVELS.map((level) => [level] as const),
  kitSet: [[[]], [['ball']], [KITS]],
  leftOut: exercises,
  broughtBack: exercises,
  settings: [
    [{ level: 'beginner', paceSeconds: 0, restSeconds: 0, speech: 'usual', talk: 'full', counting: 'up' }, 2],
    [
      {
        level: 'advanced',
        paceSeconds: 0,
        restSeconds: 0,
        speech: 'usual',
        talk: 'full',
        counting: 'up',
        kit: [],
        noFloor: true,
      },
      1,
    ],
    [
      {
        level: 'advanced',
        paceSeconds: 0,
        restSeconds: 0,
        speech: 'usual',
        talk: 'full',
        counting: 'up',
        kit: KITS,
        noImpact: true,
        without: EXERCISE_IDS,
      },
      7,
    ],
  ],
  comparison: pairs(PERIODS, PERIODS)
    .flatMap(([now, before]) =>
      SUMS.map(
        ({ now: n, before: m = 0 }) =>
          [
            { now, before },
            { now: n, before: m },
          ] as const,
      ),
    )
    .flatMap(([periods, sums]) =>
      (['push-up', 'floor-plank', ...MEASURES, { now: 3, before: 1 }] as const).map(
        (of) => [periods, NOW, sums, of] as const,
      ),
    ),
  notAhead: exercises,
  dayPlan: ['2026-11-25', '2026-11-28', '2027-01-31'].flatMap((date) => [
    [date, NOW, 'yoga-destress', 10] as const,
    [date, NOW, 'home-bodyweight', 0] as const,
    [date, NOW, undefined, 30] as const,
  ]),
  weekPlan: [
    [10, 10, 5],
    [20, 40, 5],
  ],
  todayWalkToo: [[10], [20]],
  startedLater: [
    ['2024-02-29', NOW],
    [NOW, NOW],
  ],
  bestSet: pairs(EXERCISE_IDS, [1, 30, 3600]),
  bestSets: [[[['push-up', 12]]], [EXERCISE_IDS.map((id) => [id, 20] as const)]],
  goalSet: [[1], [7]],
  goalStays: [[1], [2]],
  goalMet: [
    [3, 3],
    [4, 3],
    [1, 1],
  ],
  goalLeft: [
    [0, 1, 7],
    [2, 3, 4],
    [1, 5, 2],
    [2, 3, 0],
    [0, 7, 1],
  ],
  streak: [[1], [2], [520]],
  streakNeeds: pairs([1, 6], [0, 3]),
  placeKept: sets,
  offerReminder: pairs(REMINDERS, [true, false]),
  deletedButReminder: REMINDERS.map((reminder) => [reminder] as const),
  reminderSet: REMINDERS.map((reminder) => [reminder] as const),
  reminderMoved: REMINDERS.map((reminder) => [reminder] as const),
  yourReminder: REMINDERS.map((reminder) => [reminder] as const),
  referenceCode: [['123456789'], ['000000000']],
  whatIKnow: pairs([0, 1, 4321], [0, 1, 8]).flatMap(([sets, saved]) => [
    [{ sets, saved, goalDays: undefined, reminder: undefined, forgetsOldDays: false }] as const,
    [{ sets, saved, goalDays: 3, reminder: REMINDERS[0], forgetsOldDays: true }] as const,
  ]),
  someTopics: [[['water', 'fiber', 'matcha']]],
};

/** All texts that a prompt can give: the text itself, its variants, or what it says of a spread of arguments. */
function textsOf(name: keyof Prompts): readonly string[] {
  const prompt: unknown = prompts[name];
  if (typeof prompt === 'string') return [prompt];
  if (Array.isArray(prompt)) return prompt.map(String);
  const speak = prompts[name as Spoken] as (...args: readonly unknown[]) => string; // its row fits it, by the type
  const rows: readonly (readonly unknown[])[] = ARGUMENTS[name as Spoken]; // all that is left are functions
  return rows.map((row) => speak(...row));
}

const NAMES = Object.keys(prompts) as (keyof Prompts)[]; // an object literal has no keys but its own

/** Leads into a sentence rather than being one. */
const FRAGMENTS: readonly (keyof Prompts)[] = ['first', 'next'];

describe('what the coach says', () => {
  test.each(NAMES)('%s can be spoken with everything it may be called with', (name) => {
    const texts = textsOf(name);
    expect(texts.length).toBeGreaterThan(0);
    expect(spokenBadly(texts)).toEqual([]);
    if (!FRAGMENTS.includes(name)) expect(texts.filter((text) => !/^[A-Z].*[.?]$/.test(text))).toEqual([]);
  });

  test.each(
    NAMES.filter((name) => /^(which|shallWe|offer|readyFor|readyTo|goOn|howMany|anythingElse|nothingElse)/.test(name)),
  )('%s asks', (name) => {
    expect(textsOf(name).filter((text) => !text.endsWith('?'))).toEqual([]);
  });
});

describe('the words of a count', () => {
  const words = english.counting('usual');

  test('can be spoken', () => {
    const texts = [
      ...Array.from({ length: 120 }, (_, index) => words.count(index + 1)),
      ...[10, 60, 110].map((seconds) => words.toGo(seconds)),
      ...[1, 2, 59].map((minutes) => words.minutes(minutes)),
      ...[1, 2, 12].flatMap((n) => [words.round(n, 12), words.countWith(n, 'down')]),
      ...[words.halfWay, words.twoMore, words.lastOne, words.moveIn, words.moveOut, words.switchSides],
      ...[words.easy, words.breatheOut, words.holdForm, words.tenSeconds],
    ];
    expect(spokenBadly(texts)).toEqual([]);
  });

  test('take longer to say the longer they are, and longer still when talk is slow', () => {
    const slow = english.counting('slow');
    fc.assert(
      fc.property(fc.constantFrom(...EXERCISE_IDS), (id) => {
        const [one = '', two = ''] = exerciseBook.words[id].steps;
        expect(words.speakingMs(`${one} ${two}`)).toBeGreaterThan(words.speakingMs(one));
        expect(slow.speakingMs(one)).toBeGreaterThan(words.speakingMs(one));
      }),
      STEADY,
    );
    expect(words.speakingMs('')).toBe(0);
  });
});

describe('the words of an exercise', () => {
  test.each(EXERCISE_IDS)('%s can be spoken', (id) => {
    const { sides, phases, form, felt, round, synonyms: _synonyms, ...words } = exerciseBook.words[id];
    const texts = [
      ...[words, sides ?? {}, phases ?? {}, form, felt].flatMap((rows) => Object.values(rows).flat()),
      ...(round?.calls ?? []).map(([, said]) => said),
    ];
    expect(spokenBadly(texts)).toEqual([]);
  });

  test.each(EXERCISE_IDS)('%s has words for its sides and phases if it has any', (id) => {
    const { sides, tempo } = EXERCISES[id];
    expect(exerciseBook.words[id].sides !== undefined).toBe(sides !== 'together');
    expect(exerciseBook.words[id].phases !== undefined).toBe(tempo !== undefined);
  });

  test('no name or synonym belongs to two exercises', () => {
    const names = EXERCISE_IDS.flatMap((id) => [exerciseBook.words[id].name, ...exerciseBook.words[id].synonyms]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

test('routines have names, and words that can be spoken', () => {
  const rows = ROUTINE_IDS.map((id) => english.routines[id]);
  expect(spokenBadly(rows.flatMap(({ name, spoken, about }) => [name, spoken, about]))).toEqual([]);
  const names = rows.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe('SSML', () => {
  test('escapes every sign that means something to it', () => {
    expect(escapeXml('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
    expect(toSsml('Ready & able?')).toBe('<speak>Ready &amp; able?</speak>');
  });

  test('makes paragraphs of blank lines, and slows the whole when asked to', () => {
    expect(toSsml('One.\n\nTwo.')).toBe('<speak><p>One.</p><p>Two.</p></speak>');
    expect(toSsml('One.', 80)).toBe('<speak><prosody rate="80%">One.</prosody></speak>');
    expect(toSsml('')).toBe('<speak></speak>');
  });
});

test('a locale that nobody planned for is answered in English', () => {
  expect(localeOf('xx-XX')).toBe(LOCALES['en-US']);
  expect(localeOf(undefined)).toBe(LOCALES['en-US']);
});
