/** Stretches of the calendar as a person names them in English: "yesterday", "on Tuesday", "last week", "in October". */
import { daysBetween, mondayOf } from '../../coach/calendar';
import { periodBefore, type Period } from '../../coach/period';
import { number } from './numbers';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
] as const; // oxfmt-ignore
const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
  twenty: 'twentieth',
  thirty: 'thirtieth',
};

/** "first", "twenty-second": for the days of a month. */
function ordinal(n: number): string {
  const words = number(n).split('-');
  const last = words.pop() ?? '';
  return [...words, IRREGULAR[last] ?? `${last}th`].join('-');
}

/** "twenty twenty-six", "two thousand and five". */
function year(n: number): string {
  const [century, rest] = [Math.floor(n / 100), n % 100];
  if (rest === 0) return century % 10 === 0 ? number(n) : `${number(century)} hundred`;
  if (century % 10 === 0 && rest < 10) return `${number(century * 100)} and ${number(rest)}`;
  return `${number(century)} ${rest < 10 ? `oh ${number(rest)}` : number(rest)}`;
}

const yearOf = (date: string) => Number(date.slice(0, 4));
const monthName = (date: string) => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
const unlessNow = (date: string, today: string) => (yearOf(date) === yearOf(today) ? '' : ` ${year(yearOf(date))}`);

/** "November the third", with its year where that is not this one. */
export function dayName(date: string, today: string): string {
  return `${monthName(date)} the ${ordinal(Number(date.slice(8)))}${unlessNow(date, today)}`;
}

export function weekdayName(date: string): string {
  return DAYS[daysBetween(mondayOf(date), date)] ?? '';
}

function onDay(date: string, today: string): string {
  const ago = daysBetween(date, today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  if (ago === 7) return 'a week ago today';
  return ago < 7 ? `on ${weekdayName(date)}` : `on ${dayName(date, today)}`;
}

/** A day that is still to come: "tomorrow", "on Wednesday", "on December the third". */
export function comingDay(date: string, today: string): string {
  const ahead = daysBetween(today, date);
  if (ahead === 1) return 'tomorrow';
  return ahead < 7 ? `on ${weekdayName(date)}` : `on ${dayName(date, today)}`;
}

/** The name of a stretch of time that is still to come: "December the twenty-fifth", "next week", "January twenty twenty-seven". */
export function comingPeriod({ kind, from }: Period, today: string): string {
  const weeks = daysBetween(mondayOf(today), mondayOf(from)) / 7;
  switch (kind) {
    case 'day':
      return dayName(from, today);
    case 'weekend':
      return weeks === 1 ? 'next weekend' : `the weekend of ${dayName(from, today)}`;
    case 'week':
      return weeks === 1 ? 'next week' : `the week of ${dayName(from, today)}`;
    case 'month':
      return `${monthName(from)}${unlessNow(from, today)}`;
    case 'year':
      return yearOf(from) === yearOf(today) + 1 ? 'next year' : year(yearOf(from));
  }
}

/** When a period was, seen from today: fits after a statement, and with a capital before one. */
export function when({ kind, from }: Period, today: string): string {
  const weeksAgo = daysBetween(mondayOf(from), mondayOf(today)) / 7;
  switch (kind) {
    case 'day':
      return onDay(from, today);
    case 'weekend':
      return weeksAgo === 0
        ? 'this weekend'
        : weeksAgo === 1
          ? 'last weekend'
          : `on the weekend of ${dayName(from, today)}`;
    case 'week':
      return weeksAgo === 0 ? 'this week' : weeksAgo === 1 ? 'last week' : `in the week of ${dayName(from, today)}`;
    case 'month': {
      const months = yearOf(today) * 12 + Number(today.slice(5, 7)) - yearOf(from) * 12 - Number(from.slice(5, 7));
      return months === 0
        ? 'this month'
        : months === 1
          ? 'last month'
          : `in ${monthName(from)}${unlessNow(from, today)}`;
    }
    case 'year': {
      const years = yearOf(today) - yearOf(from);
      return years === 0 ? 'this year' : years === 1 ? 'last year' : `in ${year(yearOf(from))}`;
    }
  }
}

/** What a period is compared with: "last week" for this one, "the week before" for all others. */
export function thanBefore(period: Period, today: string): string {
  const before = periodBefore(period);
  return before && isRunning(period, today) ? when(before, today) : `the ${period.kind} before`;
}

export function isRunning({ to }: Period, today: string): boolean {
  return to >= today;
}
