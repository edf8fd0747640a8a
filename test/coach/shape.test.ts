/** Shapes of work: what is asked for becomes the plan it should be, and what cannot be done leads to something that can. */
import fc from 'fast-check';
import { EXERCISES, EXERCISE_IDS } from '../../lambda/coach/catalogue/exercises';
import { LEVELS } from '../../lambda/coach/catalogue/exercise';
import { planSeconds, workSeconds, type Plan } from '../../lambda/coach/plan/plan';
import { SHAPE_LIMITS, shapePlan } from '../../lambda/coach/plan/shape';
import { SHAPES, type ShapeWish } from '../../lambda/coach/plan/shape-wish';
import { STEADY } from './any-set';

const now = { level: 'intermediate', kit: ['dumbbells'] } as const;
const moves = (...ids: ShapeWish['moves'][number]['exercise'][]) => ids.map((exercise) => ({ exercise }));

function planOf(wish: ShapeWish, who: Parameters<typeof shapePlan>[1] = now): Plan {
  const shaped = shapePlan(wish, who);
  if ('hindrance' in shaped) throw new Error(shaped.hindrance);
  return shaped.plan;
}

const hindranceOf = (wish: ShapeWish, who: Parameters<typeof shapePlan>[1] = now) => {
  const shaped = shapePlan(wish, who);
  return 'hindrance' in shaped ? shaped.hindrance : undefined;
};

test('a superset goes back and forth with ten seconds between, and rests after each round', () => {
  const { sets } = planOf({ shape: 'superset', moves: moves('bent-over-row', 'push-up'), rounds: 3 });
  expect(sets.map(({ exercise, restSeconds }) => [exercise, restSeconds])).toEqual([
    ['bent-over-row', 10],
    ['push-up', 75],
    ['bent-over-row', 10],
    ['push-up', 75],
    ['bent-over-row', 10],
    ['push-up', 75],
  ]);
});

test('two moves for the same muscles are no superset, and a partner is named', () => {
  const shaped = shapePlan({ shape: 'superset', moves: moves('bent-over-row', 'face-down-t') }, now);
  expect(shaped).toMatchObject({
    hindrance: 'same-muscles',
    instead: { moves: [{ exercise: 'bent-over-row' }, { exercise: 'push-up' }] },
  });
});

test('a circuit of three moves, three rounds, thirty seconds between', () => {
  const { sets } = planOf({
    shape: 'circuit',
    moves: moves('push-up', 'bent-over-row', 'floor-plank'),
    rounds: 3,
    restSeconds: 30,
  });
  expect(sets).toHaveLength(9);
  expect(sets.slice(0, 3).map(({ restSeconds }) => restSeconds)).toEqual([30, 30, 60]);
});

test.each(LEVELS)(
  'a circuit holds no more sets than a session of level %s, and says how many rounds that is',
  (level) => {
    const five = moves('push-up', 'bent-over-row', 'floor-plank', 'chair-squat', 'glute-bridge');
    const most = Math.floor({ beginner: 12, intermediate: 16, advanced: 20 }[level] / five.length);
    const now = { level, kit: ['dumbbells'] } as const;
    expect(planOf({ shape: 'circuit', moves: five }, now).shape?.rounds).toBe(Math.min(most, 3));
    expect(planOf({ shape: 'circuit', moves: five }, now).sets).toHaveLength(5 * Math.min(most, 3));
    expect(shapePlan({ shape: 'circuit', moves: five, rounds: most + 1 }, now)).toMatchObject({
      hindrance: 'too-many-sets',
      instead: { rounds: most },
    });
  },
);

test('moves that take turns each minute alternate, and so do rounds of a superset', () => {
  const everyMinute = planOf({ shape: 'emom', moves: moves('push-up', 'chair-squat'), seconds: 360 });
  expect(everyMinute.sets.map(({ exercise }) => exercise)).toEqual([0, 1, 2].flatMap(() => ['push-up', 'chair-squat']));
  expect(everyMinute.sets.map(({ set, of }) => [set, of])).toEqual([1, 1, 2, 2, 3, 3].map((set) => [set, 3]));
});

test('every minute on the minute fills each minute', () => {
  const { sets } = planOf({ shape: 'emom', moves: [{ exercise: 'push-up', amount: 8 }], seconds: 600 });
  expect(sets).toHaveLength(10);
  expect(sets.map((set) => workSeconds(set) + set.restSeconds)).toEqual(sets.map(() => 60));
});

test('more than a minute holds is offered smaller', () => {
  expect(shapePlan({ shape: 'emom', moves: [{ exercise: 'push-up', amount: 15 }] }, now)).toMatchObject({
    hindrance: 'too-much-a-minute',
    instead: { moves: [{ exercise: 'push-up', amount: 8 }] },
  });
});

test.each([
  [{ amount: 10 }, false, [2, 4, 6, 8, 10]],
  [{ amount: 10 }, true, [10, 8, 6, 4, 2]],
  [{ amount: 5 }, false, [1, 2, 3, 4, 5]],
] as const)('a ladder to %j, down: %s', ({ amount }, down, rungs) => {
  const { sets } = planOf({ shape: 'ladder', moves: [{ exercise: 'push-up', amount }], down });
  expect(sets.map(({ target }) => (target.measure === 'reps' ? target.reps : 0))).toEqual(rungs);
  expect(sets.map((set) => set.restSeconds)).toEqual(sets.map((set) => Math.min(Math.max(workSeconds(set), 10), 30)));
});

test('thirty on, thirty off warms up first; a beginner rests at least as long as they work', () => {
  const wish: ShapeWish = { shape: 'intervals', moves: [], workSeconds: 40, easySeconds: 20, rounds: 8 };
  expect(planOf(wish).sets.at(0)?.part).toBe('warm-up');
  expect(planOf(wish).sets.at(-1)?.target).toEqual({
    measure: 'intervals',
    rounds: 8,
    workSeconds: 40,
    easySeconds: 20,
  });
  expect(shapePlan(wish, { level: 'beginner' })).toMatchObject({
    hindrance: 'work-over-easy',
    instead: { easySeconds: 40 },
  });
});

test.each([
  [{ shape: 'superset', moves: moves('push-up') }, 'one-move'],
  [{ shape: 'circuit', moves: [] }, 'which-moves'],
  [{ shape: 'emom', moves: moves('push-up'), seconds: 3000 }, 'too-long'],
  [{ shape: 'ladder', moves: [{ exercise: 'push-up', amount: 30 }] }, 'too-tall'],
  [{ shape: 'intervals', moves: [], rounds: 40 }, 'too-long'],
  [{ shape: 'intervals', moves: [], workSeconds: 600 }, 'too-long'],
] as const)('%j cannot be done', (wish, hindrance) => {
  expect(hindranceOf(wish)).toBe(hindrance);
});

test('tabata and racing the clock wait for a later level', () => {
  expect(hindranceOf({ shape: 'tabata', moves: [] }, { level: 'beginner' })).toBe('too-little-rest-yet');
  expect(hindranceOf({ shape: 'amrap', moves: moves('push-up', 'chair-squat') }, { level: 'beginner' })).toBe(
    'too-hard-yet',
  );
});

const anyWish: fc.Arbitrary<ShapeWish> = fc.record(
  {
    shape: fc.constantFrom(...SHAPES),
    moves: fc.array(
      fc.record(
        { exercise: fc.constantFrom(...EXERCISE_IDS), amount: fc.integer({ min: 1, max: 300 }) },
        { requiredKeys: ['exercise'] },
      ),
      { maxLength: 10 },
    ),
    rounds: fc.integer({ min: 1, max: 60 }),
    seconds: fc.integer({ min: 1, max: 7200 }),
    restSeconds: fc.integer({ min: 0, max: 600 }),
    workSeconds: fc.integer({ min: 1, max: 900 }),
    easySeconds: fc.integer({ min: 1, max: 900 }),
    down: fc.boolean(),
  },
  { requiredKeys: ['shape', 'moves'] },
);

test('whatever is asked for is done, or becomes something that can be done in a few steps', () => {
  fc.assert(
    fc.property(anyWish, fc.constantFrom(...LEVELS), (wish, level) => {
      let asked: ShapeWish | undefined = wish;
      for (let step = 0; asked && step < 8; step += 1) {
        const shaped = shapePlan(asked, { level });
        if (!('hindrance' in shaped)) {
          expect(shaped.plan.sets.length).toBeGreaterThan(0);
          expect(shaped.plan.sets.length).toBeLessThanOrEqual(40);
          expect(planSeconds(shaped.plan)).toBeLessThan(2 * 3600);
          return;
        }
        asked = shaped.instead;
      }
      expect(asked).toBeUndefined();
    }),
    { ...STEADY, numRuns: 1500 },
  );
});

test('no two moves of an offered superset share a pattern', () => {
  for (const exercise of EXERCISE_IDS) {
    const shaped = shapePlan({ shape: 'superset', moves: [{ exercise }] }, { level: 'intermediate', kit: [] });
    const [one, other] = 'hindrance' in shaped ? (shaped.instead?.moves ?? []) : [];
    if (one && other) expect(EXERCISES[one.exercise].pattern).not.toBe(EXERCISES[other.exercise].pattern);
  }
  expect(SHAPE_LIMITS.superset.between).toBe(10);
});
