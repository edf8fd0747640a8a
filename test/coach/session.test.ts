/** Holds the place in a session to what an interrupted sound says, and spoken numbers to the units they stand for. */
import fc from 'fast-check';
import { EXERCISE_IDS, EXERCISES } from '../../lambda/coach/catalogue/exercises';
import { planExercise, planRoutine, unitsIn } from '../../lambda/coach/plan/plan';
import {
  IDLE,
  isActive,
  isFinished,
  placeAfter,
  reached,
  setAt,
  spokenUnits,
  training,
  trainingOf,
  unitsFromSpoken,
  type Session,
} from '../../lambda/coach/session';
import type { Run } from '../../lambda/coach/set/timeline';
import { anySet, anySetOf, blockOf, setOf, STEADY } from './any-set';

const PLAN = planExercise('push-up', 'intermediate', { target: { measure: 'reps', reps: 12 }, sets: 2 });
const STARTED = training(PLAN, 1000);
const RUN: Run = { set: 0, from: 0, units: 12, startsAtMs: 8000, everyMs: 5000, doneAfterMs: 5000 };
const SOUNDING = { ...STARTED, soundAt: 1000, runs: [RUN], end: { set: 1, units: 0 } };

test('a training begins at the first unit of its first set, with nothing done', () => {
  expect(STARTED).toMatchObject({ place: { set: 0, units: 0 }, startedAt: 1000, done: { sessions: 0, by: {} } });
  expect(isFinished(STARTED)).toBe(false);
  expect(isFinished({ ...STARTED, place: { set: 2, units: 0 } })).toBe(true);
  expect(setAt(STARTED)).toBe(PLAN.sets[0]);
  expect(setAt(STARTED, 2)).toBeUndefined();
});

test('only what has a plan is active', () => {
  const resting: Session = { ...STARTED, phase: 'rest', since: 0 };
  expect([IDLE, { phase: 'choosing', offers: [] } as const, resting].map(isActive)).toEqual([false, false, true]);
});

test('the bare training leaves behind what belongs to a phase', () => {
  const last = { set: 0, units: 3, date: '2026-11-21', bestBefore: 0 };
  expect(trainingOf({ ...SOUNDING, last })).toEqual({ ...STARTED, last });
  expect(trainingOf(SOUNDING)).toEqual(STARTED);
});

describe('an interrupted sound', () => {
  test.each([
    [0, 0],
    [12_999, 0],
    [13_000, 1],
    [46_000, 7],
    [67_999, 11],
  ])('stands after %d ms at %d reps of its set', (elapsedMs, units) => {
    expect(reached(SOUNDING, elapsedMs)).toEqual({ set: 0, units, whole: false, bySet: new Map([[0, units]]) });
  });

  test('is whole from the end of its last rep on, before the closing words are over', () => {
    expect(reached(SOUNDING, 68_000)).toEqual({ set: 1, units: 0, whole: true, bySet: new Map([[0, 12]]) });
  });

  test('stands at the set that was being counted when several run on', () => {
    const two: Run = { set: 1, from: 0, units: 12, startsAtMs: 80_000, everyMs: 5000, doneAfterMs: 5000 };
    const both = { ...SOUNDING, runs: [RUN, two], end: { set: 2, units: 0 } };
    expect(reached(both, 75_000)).toMatchObject({ set: 0, units: 12, whole: false });
    expect(reached(both, 91_000)).toMatchObject({ set: 1, units: 2, whole: false });
    expect(reached(both, 140_000)).toMatchObject({ set: 2, units: 0, whole: true });
  });

  test('that was to end inside a long set leaves the place there', () => {
    fc.assert(
      fc.property(anySet, (any) => {
        const { timeline, end } = blockOf(any);
        const place = { set: 0, units: any.from };
        const sounding = { ...training(any.plan, 0), place, soundAt: 0, runs: timeline.runs, end };
        const stood = reached(sounding, timeline.totalMs);
        expect({ set: stood.set, units: stood.units }).toEqual(end);
        expect(stood.whole).toBe(true);
      }),
      STEADY,
    );
  });
});

test('the place after some units is inside the set, or at the start of the next', () => {
  expect(placeAfter(PLAN, 0, 0)).toEqual({ set: 0, units: 0 });
  expect(placeAfter(PLAN, 0, 11)).toEqual({ set: 0, units: 11 });
  expect(placeAfter(PLAN, 0, 12)).toEqual({ set: 1, units: 0 });
  expect(placeAfter(PLAN, 0, 15)).toEqual({ set: 1, units: 0 });
  expect(placeAfter(PLAN, 1, 12)).toEqual({ set: 2, units: 0 });
});

describe('the number a person says', () => {
  test('counts each side from one when sides are done one after the other', () => {
    const [set] = planExercise('side-crunch', 'beginner').sets;
    if (!set) throw new Error('no set');
    expect([0, 3, 8, 9, 16].map((units) => spokenUnits(set, units))).toEqual([
      { count: 0, side: 1 },
      { count: 3, side: 1 },
      { count: 8, side: 1 },
      { count: 1, side: 2 },
      { count: 8, side: 2 },
    ]);
  });

  test('counts through when sides take turns', () => {
    const [set] = planExercise('plank-arm-raise', 'intermediate').sets;
    if (!set) throw new Error('no set');
    expect(spokenUnits(set, 5)).toEqual({ count: 5, side: 1 });
  });

  test('is understood as the units it was said for', () => {
    fc.assert(
      fc.property(anySetOf(EXERCISE_IDS), ({ set, from }) => {
        const { count } = spokenUnits(set, from);
        expect(unitsFromSpoken(set, count, from)).toBe(from);
      }),
      STEADY,
    );
  });

  test('mends the side that was being counted: "it was five" on the other side is the first side and five', () => {
    const [set] = planExercise('side-crunch', 'beginner').sets;
    if (!set) throw new Error('no set');
    expect(unitsFromSpoken(set, 5, 3)).toBe(5);
    expect(unitsFromSpoken(set, 5, 10)).toBe(13);
  });
});

test('every set of every routine has units to do, as many on one side as on the other', () => {
  for (const id of ['express-ten', 'home-dumbbell', 'yoga-destress'] as const) {
    const plan = planRoutine(id, { level: 'intermediate' });
    for (const [index] of plan.sets.entries()) {
      const set = setOf(plan, index);
      expect(unitsIn(set)).toBeGreaterThan(0);
      if (EXERCISES[set.exercise].sides !== 'together') expect(unitsIn(set) % 2).toBe(0);
    }
  }
});
