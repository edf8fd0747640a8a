/** A weekly reminder to train: the days, the hour on the athlete's own clock, and when it rings first. */
import * as v from 'valibot';
import { dateOf, dayNumber, localDate, localTime, zoneName, type Zone } from './calendar';
import { list, text, type Read } from './shapes';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** In the order of the week, none twice. */
export const reminderDays = list(v.picklist(WEEKDAYS), 1, WEEKDAYS.length);
/** HH:MM, 24 hours. */
export const reminderTime = text(isTime);

/** On that day only; without it every week. */
export const onlyOnce = v.exactOptional(v.literal(true));

const reminder = v.object({ days: reminderDays, time: reminderTime, once: onlyOnce });
export type Reminder = Read<typeof reminder>;

/** One that rings, with the name that Alexa gave it. */
export const setReminderShape = v.object({
  ...reminder.entries,
  /** Alexa's names for a reminder are 36 characters. */
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** Whose clock it rings by; unknown of reminders that were set before this was kept. */
  timeZone: v.exactOptional(zoneName),
});
export type SetReminder = Read<typeof setReminderShape>;

/** Whether it rings by the clock of a place that the athlete has left. */
export function isLeftBehind({ timeZone }: SetReminder, here: string): boolean {
  return timeZone !== undefined && timeZone !== here;
}

export function inWeekOrder(days: readonly Weekday[]): readonly Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}

export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** When it rings first after an instant, as a local time without a zone: 2026-11-26T19:00:00.000. */
export function firstRing({ days, time }: Reminder, atMs: number, zone: Zone): string {
  const today = dayNumber(localDate(atMs, zone));
  const from = localTime(atMs, zone) < time ? today : today + 1;
  const day = [0, 1, 2, 3, 4, 5, 6].map((ahead) => from + ahead).find((at) => days.includes(weekdayOf(at)));
  return `${dateOf(day ?? from)}T${time}:00.000`;
}

/** The weekday of a date. */
export function weekdayOn(date: string): Weekday {
  return weekdayOf(dayNumber(date));
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(day: number): Weekday {
  return WEEKDAYS[(day + 3) % 7] ?? 'monday';
}

/** A reminder as one word, to be handed out and read back: "monday,thursday@19:00". */
export function writeReminder({ days, time, once }: Reminder): string {
  return `${days.join(',')}@${time}${once ? '@once' : ''}`;
}

export function readReminder(text: string): Reminder | undefined {
  const [names = '', time = '', often] = text.split('@');
  const days = WEEKDAYS.filter((day) => names.split(',').includes(day));
  return days.length > 0 && isTime(time) ? { days, time, ...(often === 'once' ? { once: true } : {}) } : undefined;
}
