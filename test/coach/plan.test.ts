/** Holds plans to their arithmetic, to the athlete's circumstances and to the minutes that were asked for. */
import fc from 'fast-check';
import { choosePlan, MINUTES, sizedPlan } from '../../lambda/coach/plan/choose';
import { KITS, LEVELS, type Kit, type Level } from '../../lambda/coach/catalogue/exercise';
import { EXERCISE_IDS, EXERCISES, MAIN_EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/catalogue/exercises';
import {
  kitOf,
  planExercise,
  planRoutine,
  planSeconds,
  suited,
  unitsIn,
  workSeconds,
  type Circumstances,
  type Plan,
} from '../../lambda/coach/plan/plan';
import { ROUTINE_IDS, ROUTINES, type RoutineId } from '../../lambda/coach/catalogue/routines';
import { STEADY } from './any-set';

/** A change of sides, announced and silent; the table does not count it. */
const TURN = 6;
/** Getting off a ball and round to the other side; moving a block. */
const ON_THE_BALL = 15;
const WITH_A_BLOCK = 12;
/** Two sided stretches end the session. */
const COOL_DOWN_TURNS = 2 * TURN;
/** The table gives the warm-up half a minute of talk; ours runs by itself, with one change of sides. */
const WARM_UP_BY_ITSELF = TURN - 30;

/**
 * The time of each routine at the intermediate level as the fact base works it out (content.md, section B), and what we
 * count besides. All of ours rest once more than the table does: after the last set, before what eases down.
 */
const TABLE: Readonly<Record<RoutineId, { readonly seconds: number; readonly besides: number }>> = {
  // Its face-down W goes at five seconds a rep, as at home, not at the row's six; the warm-up is two seconds shorter.
  // Legs: eight squats of six seconds a round, told in twenty; for them two W's, ten seconds of plank and two hinges less.
  'express-ten': {
    seconds: 570,
    besides: 20 - 2 * 10 - 2 + TURN + 2 * (8 * 6 + 20) + 20 - 2 * 2 * 5 - 2 * 10 - 2 * 4,
  },
  // Legs and a loaded pull: squats, rows and bridges come, the W and the balance (58 s with its turn) go.
  'home-bodyweight': {
    seconds: 1356,
    besides:
      30 +
      2 * 2 * TURN +
      WARM_UP_BY_ITSELF +
      COOL_DOWN_TURNS +
      2 * (12 * 6 + 30 + 10 * 6 + 30 + 12 * 6 + 30 - (10 * 5 + 30) - (58 + 30)) +
      20,
  },
  'home-dumbbell': { seconds: 1573, besides: 30 + 2 * TURN + WARM_UP_BY_ITSELF + COOL_DOWN_TURNS },
  // The table warms up a minute longer at the gym.
  'gym-back': { seconds: 1965, besides: 45 + 2 * ON_THE_BALL + WARM_UP_BY_ITSELF - 60 + COOL_DOWN_TURNS },
  // The table gives no talk to its four gentle moves.
  'yoga-destress': { seconds: 649, besides: 15 + 2 * TURN + 2 * WITH_A_BLOCK + 4 * 20 },
  // Nor to the intervals and the walk after them.
  'interval-finisher': { seconds: 840, besides: 2 * 20 },
};

describe('the length of a routine', () => {
  test.each(ROUTINE_IDS)('%s agrees with the arithmetic of the fact base', (id) => {
    const { seconds, besides } = TABLE[id];
    const length = planSeconds(planRoutine(id, { level: 'intermediate' }));
    expect(length).toBe(seconds + besides);
  });

  test.each([
    // A beginner goes fast for a quarter of a minute six times (the trainer's table), five seconds less than content.md has it.
    ['beginner', 600 - 6 * 5],
    ['advanced', 940],
  ] as const)('the interval finisher at the %s level too', (level, seconds) => {
    expect(planSeconds(planRoutine('interval-finisher', { level }))).toBe(seconds + 2 * 20);
  });

  test('is the sum of its work, its rests but the last, and the talk before each new exercise', () => {
    const plan = planExercise('push-up', 'advanced');
    expect(plan.sets).toHaveLength(3);
    expect(plan.sets.map(workSeconds)).toEqual([75, 75, 75]);
    expect(planSeconds(plan)).toBe(3 * 75 + 2 * 60 + 20);
  });

  test('shrinks with every set that is done', () => {
    for (const id of ROUTINE_IDS) {
      const plan = planRoutine(id, { level: 'intermediate' });
      const left = plan.sets.map((_, index) => planSeconds(plan, index));
      expect(left).toEqual([...left].sort((a, b) => b - a));
      expect(planSeconds(plan, plan.sets.length)).toBe(0);
    }
  });

  test('grows from level to level', () => {
    for (const id of ROUTINE_IDS) {
      const lengths = LEVELS.map((level) => planSeconds(planRoutine(id, { level })));
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    }
  });
});

describe('a set', () => {
  test('holds both sides: reps alternate or follow, seconds are held on each', () => {
    const units = (exercise: ExerciseId) => unitsIn({ exercise, target: { measure: 'reps', reps: 10 } });
    expect([units('push-up'), units('side-crunch'), units('plank-arm-raise')]).toEqual([10, 20, 20]);
    expect(unitsIn({ exercise: 'half-moon', target: { measure: 'hold', seconds: 20 } })).toBe(40);
    expect(unitsIn({ exercise: 'march', target: { measure: 'steady', seconds: 60 } })).toBe(60);
  });

  test('takes what the fact base gives it: seconds at its own tempo', () => {
    const seconds = (id: ExerciseId, reps: number) => {
      const [set] = planExercise(id, 'intermediate', { target: { measure: 'reps', reps } }).sets;
      return set && workSeconds(set);
    };
    expect(seconds('push-up', 10)).toBe(50);
    expect(seconds('bent-over-row', 10)).toBe(60);
    expect(seconds('plank-arm-raise', 3)).toBe(36);
    expect(seconds('side-crunch', 10)).toBe(120 + ON_THE_BALL);
  });
});

const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record(
  {
    level: fc.constantFrom<Level>(...LEVELS),
    kit: fc.subarray<Kit>([...KITS]),
    noFloor: fc.boolean(),
    noImpact: fc.boolean(),
    without: fc.subarray<ExerciseId>([...EXERCISE_IDS]),
  },
  { requiredKeys: ['level'] },
);

const standsOrSits = (id: ExerciseId): boolean => ['standing', 'seated'].includes(EXERCISES[id].position);

describe('a stand-in', () => {
  test('is found, or known to be missing, for every exercise, and fits all that was said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXERCISE_IDS), anyCircumstances, (id, now) => {
        const standIn = suited(id, now);
        if (standIn === undefined) return;
        const { kit, orKit, impact, dose } = EXERCISES[standIn];
        if (now.kit && !(orKit && now.kit.includes(orKit))) {
          expect(kit.filter((piece) => !now.kit?.includes(piece))).toEqual([]);
        }
        if (now.noFloor) expect(standsOrSits(standIn)).toBe(true);
        if (now.noImpact) expect(impact).toBeUndefined();
        expect(now.without ?? []).not.toContain(standIn);
        expect(dose[now.level]).not.toBeNull();
      }),
      { ...STEADY, numRuns: 2000 },
    );
  });

  test('exists for every exercise without any kit, at every level', () => {
    for (const level of LEVELS) {
      const missing = EXERCISE_IDS.filter((id) => suited(id, { level, kit: [] }) === undefined);
      expect(missing).toEqual([]);
    }
  });

  test('exists off the floor for every exercise that can be asked for', () => {
    for (const level of LEVELS) {
      const missing = MAIN_EXERCISE_IDS.filter((id) => suited(id, { level, kit: [], noFloor: true }) === undefined);
      expect(missing).toEqual([]);
    }
  });

  test('is the exercise itself when nothing speaks against it', () => {
    for (const id of EXERCISE_IDS) expect(suited(id, { level: 'advanced' })).toBe(id);
  });
});

describe('a plan', () => {
  const exercisesOf = (plan: Plan) => [...new Set(plan.sets.map(({ exercise }) => exercise))];

  test.each(ROUTINE_IDS)('of %s needs nothing when nothing is at hand', (id) => {
    for (const level of LEVELS) {
      const plan = planRoutine(id, { level, kit: [] });
      expect(kitOf(plan)).toEqual([]);
      expect(plan.sets.some(({ part }) => part === 'work')).toBe(true);
    }
  });

  test.each(ROUTINE_IDS)('of %s stays off the floor when asked to', (id) => {
    for (const level of LEVELS) {
      const plan = planRoutine(id, { level, noFloor: true });
      expect(exercisesOf(plan).filter((exercise) => !standsOrSits(exercise))).toEqual([]);
      expect(plan.sets.some(({ part }) => part === 'work')).toBe(true);
    }
  });

  test('numbers the sets of each exercise from one to as many as there are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROUTINE_IDS),
        anyCircumstances,
        fc.integer({ min: 1, max: 4 }),
        (id, now, size) => {
          const plan = planRoutine(id, now, size);
          const work = plan.sets.filter(({ part }) => part === 'work');
          for (const exercise of new Set(work.map((set) => set.exercise))) {
            const sets = work.filter((set) => set.exercise === exercise);
            expect(sets.map(({ set }) => set)).toEqual(sets.map((_, index) => index + 1));
            expect(sets.map(({ of }) => of)).toEqual(sets.map(() => sets.length));
          }
        },
      ),
      STEADY,
    );
  });

  test('rests between the rounds of a circuit, and not longer than a move after the last one', () => {
    const { sets } = planRoutine('home-bodyweight', { level: 'intermediate' });
    const lastOnes = sets.filter(({ exercise }) => exercise === 'floor-side-crunch');
    expect(lastOnes[0]?.restSeconds).toBe(60);
    expect(lastOnes[1]?.restSeconds).toBeLessThanOrEqual(30);
  });

  test('of one exercise takes the dose of the level, or exactly what was asked', () => {
    expect(planExercise('bent-over-row', 'intermediate').sets.map(({ target }) => target)).toEqual(
      Array.from({ length: 3 }, () => ({ measure: 'reps', reps: 10 })),
    );
    const asked = planExercise('bent-over-row', 'beginner', { target: { measure: 'reps', reps: 12 }, sets: 4 });
    expect(asked.sets).toHaveLength(4);
    expect(asked.sets[3]).toMatchObject({ target: { measure: 'reps', reps: 12 }, set: 4, of: 4, part: 'work' });
    expect(planExercise('push-up', 'beginner', { target: { measure: 'reps', reps: 12 } }).sets).toHaveLength(1);
  });

  test('of an exercise that a level should not do takes the next dose rather than none', () => {
    expect(planExercise('plank-arm-raise', 'beginner').sets[0]?.target).toEqual({ measure: 'reps', reps: 3 });
  });
});

describe('choosing by minutes', () => {
  const asked = fc.integer({ min: MINUTES.shortest, max: MINUTES.longest });
  const nearEnough = (minutes: number) => Math.max(3, minutes / 5);

  test('comes within three minutes, or a fifth of what was asked', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...LEVELS), fc.boolean(), (minutes, level, emptyHanded) => {
        const now: Circumstances = { level, ...(emptyHanded ? { kit: [] } : {}) };
        const plan = choosePlan(now, { seconds: minutes * 60, otherwise: 'express-ten' });
        expect(Math.abs(planSeconds(plan) / 60 - minutes)).toBeLessThanOrEqual(nearEnough(minutes));
      }),
      STEADY,
    );
  });

  test('takes the nearest size of the routine that was named', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...ROUTINE_IDS), anyCircumstances, (minutes, routine, now) => {
        const off = (plan: Plan) => Math.abs(planSeconds(plan) - minutes * 60);
        const plan = choosePlan(now, { routine, seconds: minutes * 60, otherwise: 'express-ten' });
        expect(plan.routine).toBe(routine);
        for (const size of [1, 2, 3, 4]) expect(off(plan)).toBeLessThanOrEqual(off(planRoutine(routine, now, size)));
      }),
      STEADY,
    );
  });

  test('keeps the level and the circumstances', () => {
    const plan = sizedPlan('home-dumbbell', { level: 'beginner', kit: [], noFloor: true }, 900);
    expect(plan.level).toBe('beginner');
    expect(kitOf(plan)).toEqual([]);
    expect(plan.sets.filter(({ exercise }) => !standsOrSits(exercise))).toEqual([]);
  });
});

describe('choosing by what is at hand', () => {
  const choose = (now: Partial<Circumstances>, place?: 'home' | 'gym') =>
    choosePlan({ level: 'intermediate', ...now }, { otherwise: 'express-ten', ...(place ? { place } : {}) }).routine;

  test('finds the routine that uses it', () => {
    expect(choose({ kit: ['dumbbells'] })).toBe('home-dumbbell');
    expect(choose({ kit: ['cable'] })).toBe('gym-back');
    expect(choose({}, 'gym')).toBe('gym-back');
    expect(choose({ kit: [] })).toBe('express-ten');
  });

  test('never offers the gym, yoga or intervals to somebody who asked for none of them', () => {
    fc.assert(
      fc.property(asKit, fc.integer({ min: 5, max: 60 }), (kit, minutes) => {
        const { routine = 'express-ten' } = choosePlan(
          { level: 'beginner', kit },
          { seconds: minutes * 60, place: 'home', otherwise: 'home-bodyweight' },
        );
        expect(['yoga-destress', 'interval-finisher']).not.toContain(routine);
        if (!kit.includes('cable')) expect(ROUTINES[routine].place).toBe('home');
      }),
      STEADY,
    );
  });
});

const asKit = fc.subarray<Kit>([...KITS]);
