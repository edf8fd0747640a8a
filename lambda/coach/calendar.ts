/** Local dates as `YYYY-MM-DD`: the athlete's day, week and the distance between days, free of time zones once made. */

/** A stretch of time in which a zone keeps one distance from UTC: from `from` up to, not including, `until` (ms since 1970). */
export interface OffsetSpan {
  readonly from: number;
  readonly until: number;
  /** What is added to UTC to get the time on the wall. */
  readonly minutes: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** How far ahead a zone is looked at. Laws change, so not for ever. */
const SPAN_DAYS = 30;

const formats = new Map<string, Intl.DateTimeFormat>();
const spans = new Map<string, OffsetSpan>();

/**
 * The first format of a process costs more than a whole turn, so what a zone's clock does next is worth keeping: the store
 * puts it away with the athlete, and tells it here when they come back.
 */
export function keepOffset(timeZone: string, span: OffsetSpan): void {
  spans.set(timeZone, span);
}

/** What is known of a zone at an instant; asks the system if nothing is. Throws RangeError for an unknown zone. */
export function offsetSpanAt(atMs: number, timeZone: string): OffsetSpan {
  const kept = spans.get(timeZone);
  if (kept && kept.from <= atMs && atMs < kept.until) return kept;
  const minutes = systemOffset(atMs, timeZone);
  let last = atMs;
  let step = DAY_MS;
  // Day by day as long as the clock is not changed, and then by halves up to the change.
  while (step >= 1 && last < atMs + SPAN_DAYS * DAY_MS) {
    if (systemOffset(last + step, timeZone) === minutes) last += step;
    else step = Math.floor(step / 2);
  }
  const span = { from: atMs, until: last + 1, minutes };
  spans.set(timeZone, span);
  return span;
}

function systemOffset(atMs: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  // "11/24/2026, GMT-05:00", or "GMT" alone for none.
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(atMs)) ?? [];
  const distance = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -distance : distance;
}

export function isTimeZone(timeZone: string): boolean {
  if (spans.has(timeZone)) return true;
  try {
    systemOffset(0, timeZone);
    return true;
  } catch {
    return false;
  }
}

/** The wall clock at an instant, `YYYY-MM-DDTHH:MM…`. */
function onTheWall(atMs: number, timeZone: string): string {
  return new Date(atMs + offsetSpanAt(atMs, timeZone).minutes * MINUTE_MS).toISOString();
}

/** The date on the athlete's wall at an instant (milliseconds since 1970). */
export function localDate(atMs: number, timeZone: string): string {
  return onTheWall(atMs, timeZone).slice(0, 10);
}

/** The time on the athlete's wall, HH:MM. */
export function localTime(atMs: number, timeZone: string): string {
  return onTheWall(atMs, timeZone).slice(11, 16);
}

/** The hour, 0 to 23, on the athlete's wall at an instant. */
export function localHour(atMs: number, timeZone: string): number {
  return Number(localTime(atMs, timeZone).slice(0, 2));
}

export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The Monday that begins the week of a date. */
export function mondayOf(date: string): string {
  const day = dayNumber(date);
  // 1970-01-01 was a Thursday.
  return dateOf(day - ((day + 3) % 7));
}

export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  // The thirtieth of February parses, as a day in March.
  return !Number.isNaN(dayNumber(text)) && dateOf(dayNumber(text)) === text;
}
