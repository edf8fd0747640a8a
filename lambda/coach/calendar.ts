/** Local dates as `YYYY-MM-DD`: the athlete's day, week and the distance between days, free of time zones once made. */

import * as v from 'valibot';
import { instant, text, whole, type Read } from './shapes';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** How far ahead a zone is looked at. Laws change, so not for ever. */
const SPAN_DAYS = 30;
/** Nowhere is further from UTC than this. */
const FARTHEST_MINUTES = 14 * 60;

/** YYYY-MM-DD. */
export const date = text(isDate);

/** As the IANA names it: America/New_York. Whether there is such a zone is asked when it is first used. */
export const zoneName = text((name) => /^[A-Za-z][\w+/-]{0,63}$/.test(name));

/**
 * A place's clock: a zone, and how far it is from UTC for a while. The first format of a process costs more than a whole turn, so
 * what a zone's clock does next is kept with the athlete instead of being asked of the system each time.
 */
export const zoneShape = v.object({
  name: zoneName,
  /** From `from` up to, not including, `until` (milliseconds since 1970) the clock stands `minutes` from UTC. */
  from: instant,
  until: instant,
  minutes: whole(-FARTHEST_MINUTES, FARTHEST_MINUTES),
});
export type Zone = Read<typeof zoneShape>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock of a zone does at an instant and from then on. Throws RangeError for an unknown zone. */
export function zoneAt(name: string, atMs: number): Zone {
  const minutes = systemOffset(atMs, name);
  let last = atMs;
  let step = DAY_MS;
  // Day by day as long as the clock is not changed, and then by halves up to the change.
  while (step >= 1 && last < atMs + SPAN_DAYS * DAY_MS) {
    if (systemOffset(last + step, name) === minutes) last += step;
    else step = Math.floor(step / 2);
  }
  return { name, from: atMs, until: last + 1, minutes };
}

/** The same zone, asked of the system again if what is known of it does not hold at that instant. One that is none becomes UTC. */
export function renewed(zone: Zone, atMs: number): Zone {
  if (zone.from <= atMs && atMs < zone.until) return zone;
  return zoneAt(isTimeZone(zone.name) ? zone.name : 'UTC', atMs);
}

/** A zone of which only the name is known; its clock is looked up when it is first asked. */
export function zoneNamed(name: string): Zone {
  return { name, from: 0, until: 0, minutes: 0 };
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
  try {
    systemOffset(0, timeZone);
    return true;
  } catch {
    return false;
  }
}

/** The wall clock at an instant, `YYYY-MM-DDTHH:MM…`. */
function onTheWall(atMs: number, zone: Zone): string {
  return new Date(atMs + renewed(zone, atMs).minutes * MINUTE_MS).toISOString();
}

/** The date on the athlete's wall at an instant (milliseconds since 1970). */
export function localDate(atMs: number, zone: Zone): string {
  return onTheWall(atMs, zone).slice(0, 10);
}

/** The time on the athlete's wall, HH:MM. */
export function localTime(atMs: number, zone: Zone): string {
  return onTheWall(atMs, zone).slice(11, 16);
}

/** The hour, 0 to 23, on the athlete's wall at an instant. */
export function localHour(atMs: number, zone: Zone): number {
  return Number(localTime(atMs, zone).slice(0, 2));
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
