/** Local dates as `YYYY-MM-DD`: the athlete's day, week and the distance between days, free of time zones once made. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format is slow and using it is fast, so each zone's is kept. Throws RangeError for an unknown zone. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const kept = formats.get(timeZone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, made);
  return made;
}

export function isTimeZone(timeZone: string): boolean {
  try {
    formatFor(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** The date on the athlete's wall at an instant (milliseconds since 1970). */
export function localDate(atMs: number, timeZone: string): string {
  return formatFor(timeZone).format(atMs);
}

/** The time on the athlete's wall, HH:MM. */
export function localTime(atMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(atMs);
}

const hourFormats = new Map<string, Intl.DateTimeFormat>();

/** The hour, 0 to 23, on the athlete's wall at an instant. */
export function localHour(atMs: number, timeZone: string): number {
  const kept =
    hourFormats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  hourFormats.set(timeZone, kept);
  return Number(kept.format(atMs));
}

export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
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
