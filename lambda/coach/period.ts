/** The stretch of the calendar that a progress question is about, read from the dates Alexa sends; always whole local days. */
import { dateOf, dayNumber, isDate, mondayOf } from './calendar';

export interface Period {
  readonly kind: 'day' | 'weekend' | 'week' | 'month' | 'year';
  readonly from: string;
  /** The last day of it, included. */
  readonly to: string;
}

export type Days = Pick<Period, 'from' | 'to'>;

/** Alexa fills what was left open with the coming one: a weekday is at most this far ahead, "the third", "May the third". */
const WEEK_DAYS = 7;
const MONTH_DAYS = 31;
const YEAR_DAYS = 366;

const daysFrom = (date: string, days: number) => dateOf(dayNumber(date) + days);

/** A time that is still to come, and the last one of its number, which the same words may have meant. */
export interface Ahead {
  readonly ahead: Period;
  readonly instead?: Period;
}

/**
 * The period that `said` names, seen from `today`. A question about progress looks back, so a weekday or a weekend that Alexa
 * puts into the future is the last one. Alexa sends the same for "the third" and "December the third": both are given.
 * What was before the athlete started cannot be meant. `unclear`: a season, a decade.
 */
export function readPeriod(said: string, today: string, startedOn: string): Period | Ahead | 'unclear' {
  const period = parse(said, today);
  if (!period) return 'unclear';
  if (period.from <= today) return period;
  const days = dayNumber(period.from) - dayNumber(today);
  const lastYear = (back: Period | undefined) => (back && back.to >= startedOn ? back : { ahead: period });
  switch (period.kind) {
    case 'day': {
      if (days <= WEEK_DAYS) return weekdayBack(period.from, days);
      if (days > MONTH_DAYS) return lastYear(days <= YEAR_DAYS ? yearBack(period.from) : undefined);
      const instead = monthBack(period.from);
      return { ahead: period, ...(instead && instead.to >= startedOn ? { instead } : {}) };
    }
    case 'weekend': {
      const from = daysFrom(period.from, -WEEK_DAYS);
      return from <= today ? { ...period, from, to: daysFrom(from, 1) } : { ahead: period };
    }
    case 'month': {
      const back = monthPeriod(Number(said.slice(0, 4)) - 1, Number(said.slice(5, 7)));
      return lastYear(days <= YEAR_DAYS ? back : undefined);
    }
    case 'week':
    case 'year':
      return { ahead: period };
  }
}

/** The last day of the same weekday. Today's own means the one a week ago: nobody calls today by its name. */
function weekdayBack(date: string, days: number): Period {
  return dayPeriod(daysFrom(date, days === WEEK_DAYS ? -2 * WEEK_DAYS : -WEEK_DAYS));
}

/** The day of the same number a month before, if that month has one. */
function monthBack(date: string): Period | undefined {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return ifDate(`${month === 1 ? `${four(year - 1)}-12` : `${four(year)}-${two(month - 1)}`}${date.slice(7)}`);
}

/** The same date a year before, if that year has it. */
function yearBack(date: string): Period | undefined {
  return ifDate(`${four(Number(date.slice(0, 4)) - 1)}${date.slice(4)}`);
}

const ifDate = (date: string) => (isDate(date) ? dayPeriod(date) : undefined);

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
