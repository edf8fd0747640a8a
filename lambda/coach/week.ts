/** The week: the goal of so many days, and the streak of weeks that kept to it, one missed day forgiven. */
import * as v from 'valibot';
import { count, whole, type Read } from './shapes';
import { NO_TOTALS, setsIn, totalsShape, type Totals } from './totals';
import { date as dateShape, dateOf, dayNumber, daysBetween, mondayOf } from './calendar';

/** Days of training a week; without a word from the athlete two, the least that is advised for strength. */
export const GOAL_DAYS = { least: 1, usual: 2, most: 7 } as const;

export const weeksShape = v.object({
  week: v.object({
    monday: dateShape,
    /** Days before today on which anything was done. */
    daysBefore: whole(0, 6),
    totals: totalsShape,
  }),
  lastWeek: v.object({ monday: dateShape, totals: totalsShape }),
  /** Weeks in a row that counted, up to and with last week, each judged by the goal of its time. */
  streak: count,
});
export type Weeks = Read<typeof weeksShape>;

export function firstWeeks(today: string): Weeks {
  const monday = mondayOf(today);
  return {
    week: { monday, daysBefore: 0, totals: NO_TOTALS },
    lastWeek: { monday: dateOf(dayNumber(monday) - 7), totals: NO_TOTALS },
    streak: 0,
  };
}

export function hasWork(totals: Totals): boolean {
  return setsIn(totals) > 0;
}

/** A week counts when its goal was met or missed by one day; a week without any training never does. */
export function weekCounts(days: number, goal: number): boolean {
  return daysToKeepStreak(days, goal) <= 0;
}

/** Days still to come before this week counts. */
export function daysToKeepStreak(days: number, goal: number): number {
  return Math.max(goal - 1, 1) - days;
}

/** Days of the week on which something can still be done: today is one of them, unless it has been used. */
export function daysLeft({ week }: Pick<Weeks, 'week'>, today: Totals, date: string): number {
  return 7 - daysBetween(week.monday, date) - (hasWork(today) ? 1 : 0);
}

/** The weeks once the day `today` is over and `date`, later than it, has begun. */
export function weeksOn({ week, lastWeek, streak }: Weeks, today: Totals, goal: number, date: string): Weeks {
  const days = week.daysBefore + (hasWork(today) ? 1 : 0);
  const monday = mondayOf(date);
  if (monday === week.monday) return { week: { ...week, daysBefore: days }, lastWeek, streak };
  const isNext = daysBetween(week.monday, monday) === 7;
  const fresh = firstWeeks(date);
  return {
    week: fresh.week,
    lastWeek: isNext ? { monday: week.monday, totals: week.totals } : fresh.lastWeek,
    streak: isNext && weekCounts(days, goal) ? streak + 1 : 0,
  };
}
