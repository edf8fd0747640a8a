/** Holds the doses to the rules of progression: one change at a time, one step up a week, back after a break. */
import { newAthlete, onDay, type Athlete } from '../../lambda/coach/athlete';
import { dateOf, dayNumber } from '../../lambda/coach/calendar';
import type { ExerciseId } from '../../lambda/coach/catalogue/exercises';
import { grownInto, type OwnDose, type OwnDoses } from '../../lambda/coach/plan/own-dose';
import { planExercise, planRoutine, unitsIn, type Plan } from '../../lambda/coach/plan/plan';
import { easedPlan } from '../../lambda/coach/plan/eased';
import { isEasingWeek, strainedBy } from '../../lambda/coach/plan/easing';
import { isRateable, rate } from '../../lambda/coach/plan/progression';
import type { Totals } from '../../lambda/coach/totals';

const MONDAY = '2026-11-02';
const on = (days: number) => dateOf(dayNumber(MONDAY) + days);

function dose(amount: number, more: Partial<OwnDose> = {}): OwnDose {
  return { amount, sets: 2, extraRest: 0, easy: 0, missed: 0, ...more };
}

function planOf(id: ExerciseId, doses: OwnDoses): Plan {
  return planExercise(id, 'beginner', { doses });
}

function done(plan: Plan, share = 1): Totals {
  const by: Record<string, { sets: number; units: number }> = {};
  for (const set of plan.sets) {
    const was = by[set.exercise]?.units ?? 0;
    by[set.exercise] = { sets: 1, units: was + Math.floor(unitsIn(set) * share) };
  }
  return { sessions: 1, seconds: 60, by };
}

/** Sessions of one exercise, a day number and an effort each; a share below 1 is cut short. */
function train(
  id: ExerciseId,
  from: OwnDose,
  sessions: readonly (readonly [day: number, effort: number, share?: number])[],
  fits = true,
): OwnDoses {
  return sessions.reduce<OwnDoses>(
    (doses, [day, effort, share]) => {
      const plan = planOf(grownInto(id, doses), doses);
      return rate(doses, { plan, done: done(plan, share), effort, today: on(day), fits: () => fits }).doses;
    },
    { [id]: from },
  );
}

test.each<readonly [string, OwnDose, readonly (readonly [number, number, number?])[], Partial<OwnDose>]>([
  ['one session with something left: the same again', dose(8), [[0, 6]], { amount: 8, easy: 1 }],
  ['two sessions with something left: one rep more', dose(8), [[0, 6], [2, 7]], { amount: 9, easy: 0 }],
  ['one with much left: one rep more', dose(8), [[0, 4]], { amount: 9, easy: 0 }],
  ['an eight keeps the tally', dose(8), [[0, 7], [2, 8], [4, 7]], { amount: 9, easy: 0 }],
  ['three at eight: half a step', dose(8), [[0, 8], [2, 8], [4, 8]], { amount: 9, move: { what: 'amount', by: 1, why: 'steady', on: on(4) } }],
  ['four easy sessions in one week: one step', dose(8), [[0, 3], [1, 3], [2, 3], [3, 3]], { amount: 9 }],
  ['easy for eight days: two steps', dose(8), [[0, 3], [1, 3], [7, 3], [8, 3]], { amount: 10 }],
  ['up to twelve reps, not beyond', dose(11), [[0, 3], [2, 3]], { amount: 12 }],
  ['twelve reps: one set more', dose(12), [[0, 3], [2, 3]], { amount: 12, sets: 3 }],
  ['easy but cut short: the same again', dose(8), [[0, 3, 0.5], [2, 6]], { amount: 8, easy: 1 }],
  ['nine: more rest', dose(8), [[0, 9]], { amount: 8, extraRest: 30 }],
  ['nine twice: then two reps fewer', dose(8), [[0, 9], [2, 9]], { amount: 6, extraRest: 30 }],
  ['easy after more rest: the usual rest', dose(8, { extraRest: 30 }), [[0, 4], [2, 4]], { amount: 8, extraRest: 0 }],
  ['ten: two reps fewer', dose(8), [[0, 10]], { amount: 6 }],
  ['ten at the fewest reps: a set fewer', dose(4), [[0, 10]], { amount: 4, sets: 1 }],
  ['cut short once: the same again', dose(8), [[0, 7, 0.5]], { amount: 8, missed: 1 }],
  ['cut short twice: two reps fewer', dose(8), [[0, 7, 0.5], [2, 7, 0.5]], { amount: 6, missed: 0 }],
  ['cut short, whole, cut short: the same again', dose(8), [[0, 7, 0.5], [2, 7], [4, 7, 0.5]], { amount: 8, missed: 1 }],
])('%s', (_, from, sessions, expected) => {
  expect(train('push-up', from, sessions)['push-up']).toMatchObject(expected);
}); // oxfmt-ignore

test('a hold grows by five seconds up to forty-five', () => {
  expect(train('floor-plank', dose(20), [[0, 3], [2, 3]])['floor-plank']).toMatchObject({ amount: 25 });
  expect(train('floor-plank', dose(43), [[0, 3], [2, 3]])['floor-plank']).toMatchObject({ amount: 45 });
}); // oxfmt-ignore

test('at the top of everything the harder variation begins at its own dose, and comes back when it is too much', () => {
  const up = train('push-up', dose(12, { sets: 3 }), [[0, 3]]);
  expect(grownInto('push-up', up)).toBe('decline-push-up');
  expect(up['decline-push-up']).toMatchObject({ amount: 8, move: { what: 'variation', by: 1, why: 'easy' } });
  const least: OwnDoses = { ...up, 'decline-push-up': dose(4, { sets: 1 }) };
  const plan = planOf('decline-push-up', least);
  const down = rate(least, { plan, done: done(plan), effort: 10, today: on(9), fits: () => true }).doses;
  expect(grownInto('push-up', down)).toBe('push-up');
  expect(down['push-up']).toMatchObject({ amount: 12, move: { what: 'variation', by: -1 } });
});

test('a harder variation that cannot be done leaves the dose at its top', () => {
  const kept = train('push-up', dose(12, { sets: 3 }), [[0, 3], [2, 3]], false); // oxfmt-ignore
  expect(grownInto('push-up', kept)).toBe('push-up');
  expect(kept['push-up']).toMatchObject({ amount: 12, sets: 3 });
});

test('in a circuit nobody gets a set of his own', () => {
  const doses: OwnDoses = { 'push-up': dose(12, { easy: 1 }) };
  const plan = planRoutine('express-ten', { level: 'intermediate', doses });
  const after = rate(doses, { plan, done: done(plan), effort: 3, today: on(0), fits: () => true }).doses;
  expect(grownInto('push-up', after)).toBe('decline-push-up');
});

test('every step says what changed and why, by one change', () => {
  const { move } = train('push-up', dose(8), [[0, 4]])['push-up'] ?? {};
  expect(move).toEqual({ what: 'amount', by: 1, why: 'easy', on: on(0) });
});

test('a plan takes the stored doses, and the flow does not', () => {
  const doses: OwnDoses = { 'push-up': dose(11, { extraRest: 30 }), 'warrior-three': dose(40) };
  const usual = planRoutine('express-ten', { level: 'intermediate' });
  const grown = planRoutine('express-ten', { level: 'intermediate', doses });
  const pushUp = (plan: Plan) => plan.sets.find(({ exercise }) => exercise === 'push-up');
  expect(pushUp(grown)?.target).toEqual({ measure: 'reps', reps: 11 });
  expect(pushUp(grown)?.restSeconds).toBe((pushUp(usual)?.restSeconds ?? 0) + 30);
  const now = { level: 'beginner', doses } as const;
  expect(planRoutine('yoga-destress', now)).toEqual(planRoutine('yoga-destress', { level: 'beginner' }));
  expect(isRateable(planRoutine('yoga-destress', now))).toBe(false);
  expect(isRateable(grown)).toBe(true);
});

describe('a break', () => {
  const work: Totals = { sessions: 1, seconds: 60, by: { 'push-up': { sets: 1, units: 10 } } };
  const fresh = newAthlete(MONDAY, 'UTC');
  const trained: Athlete = {
    ...fresh,
    preferences: { ...fresh.preferences, level: 'intermediate' },
    doses: { 'push-up': dose(12) },
    today: { date: MONDAY, totals: work },
  };

  test.each([
    [1, 12, 'intermediate'],
    [7, 12, 'intermediate'],
    [13, 12, 'intermediate'],
    [14, 10, 'intermediate'],
    [27, 10, 'intermediate'],
    [28, 6, 'beginner'],
    [365, 6, 'beginner'],
  ])('of %d days: %d push-ups, %s level', (days, amount, level) => {
    const back = onDay(trained, on(days));
    expect(back.doses['push-up']?.amount).toBe(amount);
    expect(back.preferences.level).toBe(level);
  });

  test('is taken back once, however often the skill is opened in it', () => {
    let athlete = trained;
    for (const day of [10, 14, 15, 20, 27]) athlete = onDay(athlete, on(day));
    expect(athlete.doses['push-up']).toMatchObject({ amount: 10, move: { why: 'gap', on: MONDAY } });
    expect(onDay(athlete, on(40)).doses['push-up']).toMatchObject({ amount: 6, move: { why: 'restart' } });
  });
});

/** A row at the very top of its reps and sets, rated easy. */
function atTheTop(from: Partial<OwnDose>, heavier: boolean): OwnDose | undefined {
  const doses: OwnDoses = { 'bent-over-row': dose(12, { sets: 3, easy: 1, ...from }) };
  const plan = planOf('bent-over-row', doses);
  const rating = { plan, done: done(plan), effort: 6, today: on(0), fits: () => false, heavier: () => heavier };
  return rate(doses, rating).doses['bent-over-row'];
}

test('past the top comes a heavier weight, and eight reps of it', () => {
  expect(atTheTop({ slower: 1 }, true)).toMatchObject({ amount: 8, sets: 3, move: { what: 'load', by: 1 } });
  expect(atTheTop({ slower: 1 }, true)?.slower).toBeUndefined();
});

test('without a weight or a harder move the way down takes a second longer, then two, then it is told once', () => {
  expect(atTheTop({}, false)).toMatchObject({ amount: 12, slower: 1, move: { what: 'tempo', by: 1 } });
  expect(atTheTop({ slower: 1 }, false)).toMatchObject({ slower: 2, move: { what: 'tempo', by: 1 } });
  expect(atTheTop({ slower: 2 }, false)).toMatchObject({ slower: 2, topped: true, move: { why: 'top' } });
});

test('a slower way down is heard in the plan, and is the first to go when it was too much', () => {
  const doses: OwnDoses = { 'bent-over-row': dose(12, { sets: 3, slower: 2 }) };
  const plan = planOf('bent-over-row', doses);
  expect(plan.sets.map(({ tempo }) => tempo?.lower)).toEqual([5, 5, 5]);
  const after = rate(doses, { plan, done: done(plan), effort: 10, today: on(0), fits: () => false }).doses;
  expect(after['bent-over-row']).toMatchObject({ amount: 12, sets: 3, move: { what: 'tempo', by: -1 } });
  expect(after['bent-over-row']?.slower).toBeUndefined();
});

test('a rating that names an exercise moves that one alone', () => {
  const plan = planRoutine('express-ten', { level: 'intermediate' });
  const rating = { plan, done: done(plan), effort: 10, today: on(0), fits: () => true };
  expect(Object.keys(rate({}, { ...rating, only: 'push-up' }).doses)).toEqual(['push-up']);
  const felt = rate({}, { ...rating, effort: 8, felt: { 'push-up': 10 } }).doses;
  expect(felt['push-up']?.move).toMatchObject({ why: 'very-hard' });
  expect(felt['chair-squat']?.move).toBeUndefined();
});

test('after a long break each session is a step, until what was done before is reached', () => {
  const before = { 'push-up': dose(12, { sets: 3 }) };
  const trained: Athlete = { ...newAthlete(MONDAY, 'UTC'), doses: before, lastTrained: MONDAY };
  let doses: OwnDoses = onDay(trained, on(30)).doses;
  const amounts: number[] = [];
  for (let session = 0; session < 8; session += 1) {
    const plan = planOf('push-up', doses);
    doses = rate(doses, { plan, done: done(plan), effort: 6, today: on(31 + session), fits: () => false }).doses;
    amounts.push((doses['push-up']?.amount ?? 0) * (doses['push-up']?.sets ?? 0));
    expect(doses['push-up']?.move?.why).toBe(session < 4 ? 'back' : doses['push-up']?.move?.why);
  }
  expect(amounts.slice(0, 4)).toEqual([...amounts.slice(0, 4)].sort((one, other) => one - other));
  expect(doses['push-up']).toMatchObject({ amount: 12, sets: 3 });
  expect(doses['push-up']?.backTo).toBeUndefined();
});

test('three signs of too much within a fortnight make a week easier, two or an old one do not', () => {
  const day = (athlete: Athlete, days: number): Athlete => ({
    ...athlete,
    today: { ...athlete.today, date: on(days) },
  });
  const strained = (days: readonly number[]): Athlete =>
    days.reduce((athlete, each) => strainedBy(day(athlete, each)), newAthlete(MONDAY, 'UTC'));
  expect(isEasingWeek(strained([0, 4]))).toBe(false);
  expect(isEasingWeek(strained([0, 10, 15]))).toBe(false);
  const easing = strained([0, 4, 9]);
  expect(isEasingWeek(easing)).toBe(true);
  expect([isEasingWeek(day(easing, 16)), isEasingWeek(day(easing, 17))]).toEqual([true, false]);
});

test('an easy session has two thirds of its sets, where each move has one of its moves, and never none', () => {
  const work = (plan: Plan) => plan.sets.filter(({ part }) => part === 'work');
  expect(work(easedPlan(planExercise('push-up', 'intermediate', { sets: 3 }))).map(({ of }) => of)).toEqual([2, 2]);
  expect(work(easedPlan(planRoutine('home-bodyweight', { level: 'beginner' })))).toHaveLength(4);
  expect(work(easedPlan(planExercise('push-up', 'intermediate', { sets: 1 })))).toHaveLength(1);
});
