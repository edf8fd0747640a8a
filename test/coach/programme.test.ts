/** Programmes: what each session holds, how long it takes, when it is due, and what a missed day does to it. */
import fc from 'fast-check';
import { LEVELS } from '../../lambda/coach/catalogue/exercise';
import { EXERCISES } from '../../lambda/coach/catalogue/exercises';
import { PROGRAMME_IDS } from '../../lambda/coach/catalogue/programmes';
import { isLoading, SPARED } from '../../lambda/coach/catalogue/spared';
import { planSeconds, suited } from '../../lambda/coach/plan/plan';
import { EXERCISE_IDS } from '../../lambda/coach/catalogue/exercises';
import {
  afterSession,
  checkPlan,
  dueOn,
  eased,
  sessionAt,
  sessionPlan,
  sessionsIn,
  weeksIn,
  type Enrolment,
} from '../../lambda/coach/plan/programme';
import { STEADY } from './any-set';

const START: Enrolment = { id: 'stronger-back', startedOn: '2026-11-30', done: 0 };

test.each(PROGRAMME_IDS)('every session of %s has work at every level, and there is an end', (id) => {
  for (const level of LEVELS) {
    for (let index = 0; index < sessionsIn(id, level); index += 1) {
      expect(sessionPlan({ id, index }, { level })?.sets.some(({ part }) => part === 'work')).toBe(true);
    }
    expect(sessionAt(id, level, sessionsIn(id, level))).toBeUndefined();
  }
});

test('six weeks to a stronger back: five that grow, and one that is easy and ends with the check', () => {
  expect([weeksIn('stronger-back', 'beginner'), sessionsIn('stronger-back', 'beginner')]).toEqual([6, 18]);
  expect(sessionAt('stronger-back', 'beginner', 0)?.work[0]).toEqual(['chair-squat', 2, 6]);
  expect(sessionAt('stronger-back', 'beginner', 6)?.work[0]).toEqual(['chair-squat', 2, 8]);
  expect(sessionAt('stronger-back', 'beginner', 12)?.work[0]).toEqual(['chair-squat', 2, 10]);
  const sixth = [15, 16, 17].map((index) => sessionAt('stronger-back', 'intermediate', index));
  expect(sixth.map((session) => [session?.week, session?.isEasy, session?.isCheck])).toEqual([
    [6, true, false],
    [6, true, false],
    [6, true, true],
  ]);
});

test('an easier week has forty per cent fewer sets', () => {
  expect([3, 2, 1].map((sets) => eased(['push-up', sets, 10])[1])).toEqual([2, 1, 1]);
});

/** Minutes of the fact base, which counts no explanations; ours may differ by what a stand-in or a turn adds. */
test.each([
  ['beginner', 0, 23],
  ['beginner', 1, 15],
  ['intermediate', 6, 37],
  ['advanced', 12, 45],
] as const)('%s, session %d takes about %d minutes', (level, index, minutes) => {
  const plan = sessionPlan({ id: 'stronger-back', index }, { level });
  const talk = new Set(plan?.sets.filter(({ part }) => part === 'work').map(({ exercise }) => exercise)).size * 20;
  const seconds = plan ? planSeconds(plan) - talk : 0;
  expect(Math.abs(seconds / 60 - minutes)).toBeLessThan(0.2 * minutes);
});

test('a chair programme stays on the chair but for standing up from it', () => {
  for (let index = 0; index < sessionsIn('chair', 'beginner'); index += 1) {
    const plan = sessionPlan({ id: 'chair', index }, { level: 'beginner' });
    const off = plan?.sets.filter(({ exercise }) => suited(exercise, { level: 'beginner', seated: true }) !== exercise);
    expect(off).toEqual([]);
  }
});

test('without kit every day of every programme still has work, and none of it asks for any', () => {
  for (const id of PROGRAMME_IDS) {
    for (let index = 0; index < sessionsIn(id, 'intermediate'); index += 1) {
      const plan = sessionPlan({ id, index }, { level: 'intermediate', kit: [] });
      expect(plan?.sets.filter(({ exercise }) => EXERCISES[exercise].kit.length > 0)).toEqual([]);
      expect(plan?.sets.some(({ part }) => part === 'work')).toBe(true);
    }
  }
});

test('the next session is due after a day between; a missed day only moves it', () => {
  expect(dueOn(START, 'beginner', '2026-11-30')).toMatchObject({ kind: 'due', index: 0, slipped: false });
  const one = afterSession(START, { id: 'stronger-back', index: 0 }, '2026-11-30');
  expect(dueOn(one, 'beginner', '2026-11-30')).toEqual({ kind: 'later', index: 1, on: '2026-12-02' });
  expect(dueOn(one, 'beginner', '2026-12-01')).toEqual({ kind: 'later', index: 1, on: '2026-12-02' });
  expect(dueOn(one, 'beginner', '2026-12-02')).toMatchObject({ kind: 'due', index: 1, slipped: false });
  expect(dueOn(one, 'beginner', '2026-12-05')).toMatchObject({
    kind: 'due',
    index: 1,
    slipped: true,
    stepsBack: false,
  });
});

test('two weeks away go back to the start of the week, four a week further, and never before the first', () => {
  const midway: Enrolment = { ...START, done: 8, lastOn: '2026-12-01' };
  expect(dueOn(midway, 'beginner', '2026-12-15')).toMatchObject({ index: 6, stepsBack: true });
  expect(dueOn(midway, 'beginner', '2026-12-29')).toMatchObject({ index: 3, stepsBack: true });
  expect(dueOn({ ...midway, done: 1 }, 'beginner', '2027-03-01')).toMatchObject({ index: 0 });
});

test('a little each day may be done each day; past the end it is finished', () => {
  const daily: Enrolment = { id: 'back-care', startedOn: '2026-11-30', done: 1, lastOn: '2026-11-30' };
  expect(dueOn(daily, 'beginner', '2026-12-01')).toMatchObject({ kind: 'due', index: 1 });
  expect(dueOn({ ...START, done: 18, lastOn: '2026-12-30' }, 'beginner', '2026-12-31')).toEqual({ kind: 'finished' });
});

test('the check can be taken by itself', () => {
  const work = checkPlan({ level: 'beginner' }).sets.filter(({ part }) => part === 'work');
  expect(work.map(({ exercise }) => exercise)).toEqual(['incline-push-up', 'sit-to-stand', 'side-plank-knees']);
});

test('what is to be spared is spared', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...EXERCISE_IDS),
      fc.subarray([...SPARED]),
      fc.constantFrom(...LEVELS),
      fc.boolean(),
      (id, spared, level, noFloor) => {
        const instead = suited(id, { level, spared, noFloor });
        if (instead) expect(isLoading(instead, spared)).toBe(false);
      },
    ),
    { ...STEADY, numRuns: 1000 },
  );
});
