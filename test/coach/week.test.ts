/** Holds the streak to its rule: a week counts when its goal was met or missed by one day. */
import { newAthlete, onDay, type Athlete } from '../../lambda/coach/athlete';
import { dateOf, dayNumber } from '../../lambda/coach/calendar';
import type { Totals } from '../../lambda/coach/totals';
import { weekCounts } from '../../lambda/coach/week';

const MONDAY = '2026-08-31';
const WORK: Totals = { sessions: 1, seconds: 60, by: { 'push-up': { sets: 1, units: 10 } } };

test.each([
  [0, 1, false],
  [1, 1, true],
  [0, 2, false],
  [1, 2, true],
  [1, 3, false],
  [2, 3, true],
  [5, 7, false],
  [6, 7, true],
])('%d days with a goal of %d: %p', (days, goal, counts) => {
  expect(weekCounts(days, goal)).toBe(counts);
});

/** The athlete on the Monday after weeks with so many days of training each. */
function after(daysByWeek: readonly number[], goalDays?: number): Athlete {
  const fresh = newAthlete(MONDAY, 'UTC');
  let athlete: Athlete = goalDays ? { ...fresh, preferences: { ...fresh.preferences, goalDays } } : fresh;
  daysByWeek.forEach((days, week) => {
    for (let day = 0; day < days; day += 1) {
      athlete = onDay(athlete, dateOf(dayNumber(MONDAY) + week * 7 + day));
      athlete = { ...athlete, today: { ...athlete.today, totals: WORK } };
    }
  });
  return onDay(athlete, dateOf(dayNumber(MONDAY) + daysByWeek.length * 7));
}

test.each<readonly [readonly number[], number | undefined, number]>([
  [[], undefined, 0],
  [[2, 2, 2], undefined, 3],
  [[2, 1, 2], undefined, 3],
  [[2, 0, 2], undefined, 1],
  [[2, 2, 0], undefined, 0],
  [[3, 2, 1], 3, 0],
  [[1, 3, 2], 3, 2],
  [[7, 6], 7, 2],
  [Array.from({ length: 520 }, () => 2), undefined, 520],
])('weeks of %j days with a goal of %p make a streak of %d', (days, goal, streak) => {
  expect(after(days, goal).streak).toBe(streak);
});

test('a week that was skipped altogether ends the streak and leaves no last week', () => {
  const athlete = after([2, 2]);
  const later = onDay(athlete, dateOf(dayNumber(athlete.today.date) + 14));
  expect(later.streak).toBe(0);
  expect(later.lastWeek.totals.sessions).toBe(0);
});

test('days only go on: nothing is closed twice after a flight west', () => {
  const athlete = after([2]);
  expect(onDay(athlete, dateOf(dayNumber(athlete.today.date) - 1))).toBe(athlete);
});
