/** The stretch of the calendar that a progress question is about, read from the dates Alexa sends; always whole local days. */
import { dateOf, dayNumber, isDate, mondayOf } from './calendar';

export interface Period {
  readonly kind: 'day' | 'weekend' | 'week' | 'month' | 'year';
  readonly from: string;
  /** The last day of it, included. */
  readonly to: string;
}

/** Alexa fills a bare weekday with the coming one, at most this far ahead. */
const WEEK_DAYS = 7;

const daysFrom = (date: string, days: number) => dateOf(dayNumber(date) + days);

/**
 * The period that `said` names, seen from `today`. A question about progress looks back, so a weekday or a month that
 * Alexa puts into the future is the last one. `ahead`: a time that is still to come. `unclear`: a season, a decade.
 */
export function readPeriod(said: string, today: string): Period | 'ahead' | 'unclear' {
  const period = parse(said, today);
  if (!period) return 'unclear';
  if (period.from <= today) return period;
  const days = dayNumber(period.from) - dayNumber(today);
  // Today's own weekday means the one a week ago: nobody calls today by its name.
  if (period.kind === 'day' && days <= WEEK_DAYS)
    return dayPeriod(daysFrom(period.from, days === WEEK_DAYS ? -2 * WEEK_DAYS : -WEEK_DAYS));
  if (period.kind === 'month' && days <= 366)
    return monthPeriod(Number(said.slice(0, 4)) - 1, Number(said.slice(5, 7)));
  return 'ahead';
}

function parse(said: string, today: string): Period | undefined {
  if (said === 'PRESENT_REF') return dayPeriod(today);
  if (isDate(said)) return dayPeriod(said);
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(said);
  if (week) return weekOf(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(said);
  if (month) return monthPeriod(Number(month[1]), Number(month[2]));
  return /^\d{4}$/.test(said) ? yearPeriod(Number(said)) : undefined;
}

export function dayPeriod(date: string): Period {
  return { kind: 'day', from: date, to: date };
}

/** The whole week, Monday to Sunday, that a date lies in. */
export function weekPeriod(date: string): Period {
  const from = mondayOf(date);
  return { kind: 'week', from, to: daysFrom(from, 6) };
}

/** ISO 8601: the first week of a year is the one with its fourth of January. */
function weekOf(year: number, week: number, weekend: boolean): Period | undefined {
  if (week < 1 || week > 53) return undefined;
  const monday = daysFrom(mondayOf(`${four(year)}-01-04`), (week - 1) * WEEK_DAYS);
  return weekend ? { kind: 'weekend', from: daysFrom(monday, 5), to: daysFrom(monday, 6) } : weekPeriod(monday);
}

export function monthPeriod(year: number, month: number): Period {
  const from = `${four(year)}-${two(month)}-01`;
  const next = month === 12 ? `${four(year + 1)}-01-01` : `${four(year)}-${two(month + 1)}-01`;
  return { kind: 'month', from, to: daysFrom(next, -1) };
}

export function yearPeriod(year: number): Period {
  return { kind: 'year', from: `${four(year)}-01-01`, to: `${four(year)}-12-31` };
}

/** The period of the same kind before this one; a single day has none worth comparing with. */
export function periodBefore({ kind, from }: Period): Period | undefined {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  switch (kind) {
    case 'day':
    case 'weekend':
      return undefined;
    case 'week':
      return weekPeriod(daysFrom(from, -WEEK_DAYS));
    case 'month':
      return month === 1 ? monthPeriod(year - 1, 12) : monthPeriod(year, month - 1);
    case 'year':
      return yearPeriod(year - 1);
  }
}

const two = (part: number) => String(part).padStart(2, '0');
const four = (year: number) => String(year).padStart(4, '0');
