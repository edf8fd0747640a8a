/** Holds every total to one rule: it is the sum of what was put down for each set, whatever was corrected on the way. */
import fc from 'fast-check';
import { creditSet, newAthlete, onDay, withSession, type Athlete } from '../../lambda/coach/athlete';
import { planRoutine, unitMs, unitsIn, type Plan } from '../../lambda/coach/plan/plan';
import { ROUTINE_IDS } from '../../lambda/coach/catalogue/routines';
import { placeAfter, training, trainingOf } from '../../lambda/coach/session';
import { countSession, credit, NO_TOTALS, setsIn, type Credit, type Totals } from '../../lambda/coach/totals';
import { anyLevel, setOf, STEADY } from './any-set';

const TODAY = '2026-11-21';

interface Step {
  /** Units that were counted of the set at hand, as a share of it. */
  readonly share: number;
  /** What the athlete says it was, one time after another. */
  readonly corrections: readonly number[];
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  corrections: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }),
});

/** Goes through a plan set by set; a set is counted, corrected, and left for the next one. */
function trainThrough(plan: Plan, steps: readonly Step[]): { athlete: Athlete; putDown: ReadonlyMap<number, number> } {
  const putDown = new Map<number, number>();
  const fresh = newAthlete(TODAY, 'UTC');
  let athlete: Athlete = withSession(fresh, { ...training(plan, 0), phase: 'paused', since: 0 });
  steps.slice(0, plan.sets.length).forEach(({ share, corrections }, set) => {
    for (const units of [Math.round(share * unitsIn(setOf(plan, set))), ...corrections]) {
      athlete = creditSet(athlete, set, units);
      putDown.set(set, units);
    }
    if (!('plan' in athlete.session)) throw new Error('no training');
    athlete = withSession(athlete, {
      ...trainingOf(athlete.session),
      place: { set: set + 1, units: 0 },
      phase: 'rest',
      since: 0,
    });
  });
  return { athlete, putDown };
}

/** Totals worked out from scratch. */
function sumOf(plan: Plan, putDown: ReadonlyMap<number, number>): Omit<Totals, 'sessions'> {
  const by: Record<string, { sets: number; units: number }> = {};
  let seconds = 0;
  for (const [index, units] of putDown) {
    if (units === 0) continue;
    const set = setOf(plan, index);
    const was = by[set.exercise] ?? { sets: 0, units: 0 };
    by[set.exercise] = { sets: was.sets + 1, units: was.units + units };
    seconds += (units * unitMs(set, { paceSeconds: 0 })) / 1000;
  }
  return { by, seconds };
}

/** Without the exercises of which nothing is left after a correction. */
function worked({ by, seconds }: Totals): Omit<Totals, 'sessions'> {
  return { by: Object.fromEntries(Object.entries(by).filter(([, { units }]) => units > 0)), seconds };
}

test('all totals are the sum of the sets, whatever corrections were made', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROUTINE_IDS), anyLevel, fc.array(anyStep, { maxLength: 20 }), (id, level, steps) => {
      const plan = planRoutine(id, { level });
      const { athlete, putDown } = trainThrough(plan, steps);
      const expected = sumOf(plan, putDown);
      const done = 'done' in athlete.session ? athlete.session.done : NO_TOTALS;
      for (const totals of [done, athlete.today.totals, athlete.week.totals, athlete.lifetime]) {
        expect(worked(totals)).toEqual(expected);
        expect(totals.sessions).toBeLessThanOrEqual(1);
      }
    }),
    STEADY,
  );
});

test('a session counts once it has anything on record, and only once', () => {
  const plan = planRoutine('express-ten', { level: 'beginner' });
  const fresh = withSession(newAthlete(TODAY, 'UTC'), { ...training(plan, 0), phase: 'paused', since: 0 });
  expect(creditSet(fresh, 0, 0).lifetime.sessions).toBe(0);
  const begun = creditSet(fresh, 0, 10);
  expect([begun.today.totals.sessions, begun.week.totals.sessions, begun.lifetime.sessions]).toEqual([1, 1, 1]);
  expect(creditSet(creditSet(begun, 0, 4), 1, 2).lifetime.sessions).toBe(1);
});

test('a best is the most units of one set, and follows a correction like every other number', () => {
  const plan = planRoutine('express-ten', { level: 'beginner' });
  const fresh = withSession(newAthlete(TODAY, 'UTC'), { ...training(plan, 0), phase: 'paused', since: 0 });
  const { exercise } = setOf(plan, 0);
  const experienced: Athlete = { ...fresh, bests: { [exercise]: 25 } };
  expect(creditSet(fresh, 0, 30).bests[exercise]).toBe(30);
  expect(creditSet(experienced, 0, 20).bests[exercise]).toBe(25);
  expect(creditSet(creditSet(fresh, 0, 30), 0, 20).bests[exercise]).toBe(20);
  expect(creditSet(creditSet(experienced, 0, 30), 0, 20).bests[exercise]).toBe(25);
  expect(creditSet(creditSet(experienced, 0, 20), 0, 30).bests[exercise]).toBe(30);
});

test('a new day closes the day and keeps the week; a new week closes both; the lifetime stays', () => {
  const plan = planRoutine('express-ten', { level: 'beginner' });
  const fresh = withSession(newAthlete(TODAY, 'UTC'), { ...training(plan, 0), phase: 'paused', since: 0 });
  const saturday = creditSet(fresh, 0, 10);
  const sunday = onDay(saturday, '2026-11-22');
  const monday = onDay(sunday, '2026-11-23');
  expect(onDay(saturday, TODAY)).toBe(saturday);
  expect(sunday.today).toEqual({ date: '2026-11-22', totals: NO_TOTALS });
  expect(sunday.week).toEqual({ ...saturday.week, daysBefore: 1 });
  expect(monday.week).toEqual({ monday: '2026-11-23', daysBefore: 0, totals: NO_TOTALS });
  expect(monday.lastWeek).toEqual({ monday: '2026-11-16', totals: saturday.week.totals });
  expect(monday.lifetime).toEqual(saturday.lifetime);
});

test('a set that goes on after midnight gives the new day only what was done on it', () => {
  const plan = planRoutine('express-ten', { level: 'beginner' });
  const fresh = withSession(newAthlete(TODAY, 'UTC'), {
    ...training(plan, 0),
    place: { set: 0, units: 0 },
    phase: 'paused',
    since: 0,
  });
  const { exercise } = setOf(plan, 0);
  const before = creditSet(fresh, 0, 40);
  if (!('plan' in before.session)) throw new Error('no training');
  const place = placeAfter(plan, 0, 40);
  const after = creditSet(
    onDay(withSession(before, { ...trainingOf(before.session), place, phase: 'paused', since: 0 }), '2026-11-22'),
    0,
    60,
  );
  expect(after.today.totals.by[exercise]?.units).toBe(20);
  expect(after.lifetime.by[exercise]?.units).toBe(60);
  expect([before.today.totals.sessions, after.today.totals.sessions, after.lifetime.sessions]).toEqual([1, 1, 2]);
});

describe('one addition', () => {
  const anyCredit: fc.Arbitrary<Credit> = fc.record({
    exercise: fc.constantFrom('push-up' as const, 'march' as const),
    sets: fc.integer({ min: -2, max: 2 }),
    units: fc.integer({ min: -40, max: 40 }),
    seconds: fc.integer({ min: -200, max: 200 }),
  });

  test('never leaves anything below zero', () => {
    fc.assert(
      fc.property(fc.array(anyCredit, { maxLength: 20 }), (credits) => {
        const totals = credits.reduce(credit, NO_TOTALS);
        expect(totals.seconds).toBeGreaterThanOrEqual(0);
        for (const { sets, units } of Object.values(totals.by)) expect(Math.min(sets, units)).toBeGreaterThanOrEqual(0);
      }),
      STEADY,
    );
  });

  test('touches its own exercise only, and changes nothing that was handed in', () => {
    const before: Totals = Object.freeze({ sessions: 2, seconds: 50, by: { march: { sets: 1, units: 60 } } });
    const after = credit(before, { exercise: 'push-up', sets: 1, units: 10, seconds: 50 });
    expect(after).toEqual({
      sessions: 2,
      seconds: 100,
      by: { march: { sets: 1, units: 60 }, 'push-up': { sets: 1, units: 10 } },
    });
    expect(before.by).toEqual({ march: { sets: 1, units: 60 } });
    expect([countSession(after).sessions, setsIn(after)]).toEqual([3, 2]);
  });
});
