/** English dates as AMAZON.DATE sends them: 2026-11-21, 2026-W47, 2026-W47-WE, 2026-11, 2026, 2026-SU. */
import * as chrono from 'chrono-node/en';
import type { Reading } from './hearing-language';
import { readNumber } from './numbers';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** Month names that are also everyday words count only after one of these. */
const ALSO_WORDS = new Set(['march', 'may']);
const MONTH_LEADS = new Set(['in', 'for', 'since', 'during', 'of', 'last', 'next', 'this']);
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
const SHIFTS: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
};
/** Days away from today. */
const DAYS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  'day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
};
/** What may stand before a day's name, or begin "in three days" and "a week ago". */
const DAY_LEADS = new Set([...Object.keys(SHIFTS), 'the', 'on', 'in', 'a', 'an']);
const DAY_UNIT = /^(day|week)s?$/;
const PAST = new Set(['last', 'past', 'ago']);
const LONGEST = 5;

const WEEKDAY = /^(mon|tues?|wed(nes)?|thurs?|fri|sat(ur)?|sun)day$/;
const ORDINAL =
  /^(\d+(st|nd|rd|th)|first|second|third|(four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|\w+tie)th)$/;

const two = (part: number) => String(part).padStart(2, '0');
const writeMonth = (day: Date) => `${day.getFullYear()}-${two(day.getMonth() + 1)}`;
const writeDay = (day: Date) => `${writeMonth(day)}-${two(day.getDate())}`;
/** Noon keeps a shift by days clear of changes between summer and winter time. */
const shiftDays = (now: Date, days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);

/** ISO 8601: weeks begin on Monday and belong to the year of their Thursday. */
function writeWeek(day: Date): string {
  const thursday = shiftDays(day, 3 - ((day.getDay() + 6) % 7));
  const firstDay = new Date(thursday.getFullYear(), 0, 1, 12);
  const week = Math.floor(Math.round((thursday.getTime() - firstDay.getTime()) / 86_400_000) / 7) + 1;
  return `${thursday.getFullYear()}-W${two(week)}`;
}

/** The period that a word such as "week" or "march" names, `shift` periods away from now. */
function writePeriod(word: string, shift: number, now: Date): string | undefined {
  if (word === 'week') return writeWeek(shiftDays(now, shift * 7));
  if (word === 'weekend') return `${writeWeek(shiftDays(now, shift * 7))}-WE`;
  if (word === 'month') return writeMonth(new Date(now.getFullYear(), now.getMonth() + shift, 1));
  if (word === 'year') return String(now.getFullYear() + shift);
  const season = SEASONS[word];
  if (season !== undefined) return `${now.getFullYear() + shift}-${season}`;
  const month = MONTHS.indexOf(word);
  if (month === -1) return undefined;
  // The skill asks dates about what was done, so a bare "December" heard in November is last year's.
  const latestYear = now.getFullYear() - (month > now.getMonth() ? 1 : 0);
  return writeMonth(new Date(shift === 1 ? latestYear + 1 : latestYear, month, 1));
}

/** "last week", "the past month", "this weekend", "october", "october 2025", "2025". */
function readPeriod(words: readonly string[], start: number, now: Date): Reading | undefined {
  const first = words[start] ?? '';
  if (/^20\d\d$/.test(first)) return { end: start + 1, value: first };
  const at = first === 'the' || first === 'my' ? start + 1 : start;
  const shift = SHIFTS[words[at] ?? ''];
  const nameAt = shift === undefined ? at : at + 1;
  const name = words[nameAt] ?? '';
  const month = MONTHS.indexOf(name);
  const isBare = shift === undefined;
  // "the weekend", "my week"
  if (isBare && month === -1 && at === start) return undefined;
  if (isBare && ALSO_WORDS.has(name) && !MONTH_LEADS.has(words[start - 1] ?? '')) return undefined;
  const year = words[nameAt + 1] ?? '';
  if (isBare && month !== -1 && /^20\d\d$/.test(year)) return { end: nameAt + 2, value: `${year}-${two(month + 1)}` };
  const value = writePeriod(name, shift ?? 0, now);
  return value === undefined ? undefined : { end: nameAt + 1, value };
}

function readNamedDay(words: readonly string[], start: number, now: Date): Reading | undefined {
  for (let end = Math.min(words.length, start + 4); end > start; end -= 1) {
    const days = DAYS[words.slice(start, end).join(' ')];
    if (days !== undefined) return { end, value: writeDay(shiftDays(now, days)) };
  }
  return undefined;
}

/** Number words of a stretch as digits, which is what chrono reads; `ends` tells where each new word ended. */
function withDigits(words: readonly string[], start: number): { parts: string[]; ends: number[] } {
  const parts: string[] = [];
  const ends: number[] = [];
  for (let at = start; at < Math.min(words.length, start + LONGEST);) {
    const isOrdinal = ORDINAL.test(words[at] ?? '') || ORDINAL.test(words[at + 1] ?? '');
    const number = isOrdinal ? undefined : readNumber(words, at);
    parts.push(number ? String(number.amount) : (words[at] ?? ''));
    at = number?.end ?? at + 1;
    ends.push(at);
  }
  return { parts, ends };
}

/** Whether a calendar day can begin at this word; chrono is too slow to be asked about every one. */
function mayBeginDay(words: readonly string[], start: number): boolean {
  const isName = (word: string) => WEEKDAY.test(word) || MONTHS.includes(word);
  const [first = '', ...ahead] = words.slice(start, start + LONGEST);
  if (isName(first)) return true;
  const mayLead = DAY_LEADS.has(first) || ORDINAL.test(first) || readNumber(words, start) !== undefined;
  return mayLead && ahead.some((word) => isName(word) || word === 'ago' || (first === 'in' && DAY_UNIT.test(word)));
}

/** Weekdays, days of a month and "three days ago"; without a past word they lie ahead, as with Alexa. */
function readCalendarDay(words: readonly string[], start: number, now: Date): Reading | undefined {
  if (!mayBeginDay(words, start)) return undefined;
  const { parts, ends } = withDigits(words, start);
  const forwardDate = !parts.some((word) => PAST.has(word));
  for (let count = parts.length; count > 0; count -= 1) {
    const [found] = chrono.parse(parts.slice(0, count).join(' '), now, { forwardDate });
    if (found?.index !== 0) return undefined;
    const day = found.start;
    // "monday at noon" is a date and a time: try again with fewer words
    if (day.isCertain('hour')) continue;
    const end = ends[found.text.split(' ').length - 1];
    const isDay = day.isCertain('day') || day.isCertain('weekday');
    return isDay && end !== undefined ? { end, value: writeDay(day.date()) } : undefined;
  }
  return undefined;
}

/** "the twenty third": the next day of that number, as with Alexa. */
function readDayOfMonth(words: readonly string[], start: number, now: Date): Reading | undefined {
  if (words[start] !== 'the') return undefined;
  const at = start + 1;
  const end = [at + 2, at + 1].find((last) => ORDINAL.test(words[last - 1] ?? '') && last <= words.length);
  const number = end === undefined ? undefined : ordinalOf(words.slice(at, end));
  if (end === undefined || number === undefined) return undefined;
  const ahead = [0, 1, 2]
    .map((months) => new Date(now.getFullYear(), now.getMonth() + months, number, 12))
    .find((day) => day.getDate() === number && writeDay(day) >= writeDay(now));
  return ahead && { end, value: writeDay(ahead) };
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fifth: 5,
  eighth: 8,
  ninth: 9,
  twelfth: 12,
  twentieth: 20,
  thirtieth: 30,
};

/** "23rd", "third", "twenty third" as a number; `undefined` for what is no day of a month. */
function ordinalOf(words: readonly string[]): number | undefined {
  const [first = '', second] = words;
  const tens = second === undefined ? 0 : { twenty: 20, thirty: 30 }[first];
  const last = second ?? first;
  if (tens === undefined) return undefined;
  const ones = /^\d/.test(last)
    ? parseInt(last, 10)
    : (ORDINALS[last] ?? readNumber([last.replace(/th$/, '')], 0)?.amount);
  const number = ones === undefined ? 0 : tens + ones;
  return number >= 1 && number <= 31 ? number : undefined;
}

/** AMAZON.DATE in the listener's local time. A month's bare name is its latest one that has begun. */
export function readDateSlot(words: readonly string[], start: number, now: Date): Reading | undefined {
  const readings = [readNamedDay, readCalendarDay, readDayOfMonth, readPeriod].map((read) => read(words, start, now));
  return readings.reduce((best, next) => (next && next.end > (best?.end ?? 0) ? next : best), undefined);
}
