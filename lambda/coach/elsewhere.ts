/** What was done without the coach, noted as it was told and counted apart; and breaks, of which only the dates are kept. */
import * as v from 'valibot';
import { date, dateOf, dayNumber } from './calendar';
import { exercise } from './catalogue/exercise-shapes';
import { whole, type Read } from './shapes';

export const ACTIVITIES = [
  'walking',
  'running',
  'cycling',
  'swimming',
  'yoga',
  'gardening',
  'a class',
  'training',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** A day of it and no more; what is longer was misheard. */
export const ELSEWHERE_LIMITS = { seconds: { least: 60, most: 6 * 3600 }, units: 1000, kept: 30 } as const;

export const elsewhereShape = v.union([
  v.object({
    activity: v.picklist(ACTIVITIES),
    seconds: whole(ELSEWHERE_LIMITS.seconds.least, ELSEWHERE_LIMITS.seconds.most),
    on: date,
  }),
  /** A move of ours, in its units of both sides. */
  v.object({ exercise, units: whole(1, ELSEWHERE_LIMITS.units), on: date }),
]);
export type Elsewhere = Read<typeof elsewhereShape>;

/** The notes with one more; the same on the same day is added up, and the oldest goes when there are many. */
export function noted(notes: readonly Elsewhere[], note: Elsewhere): readonly Elsewhere[] {
  const same = notes.find((each) => each.on === note.on && kindOf(each) === kindOf(note));
  const others = notes.filter((each) => each !== same);
  return [...others, same ? together(note, same) : note].slice(-ELSEWHERE_LIMITS.kept);
}

const kindOf = (note: Elsewhere) => ('activity' in note ? note.activity : note.exercise);

function together(note: Elsewhere, before: Elsewhere): Elsewhere {
  if ('activity' in note && 'activity' in before) {
    return { ...note, seconds: Math.min(note.seconds + before.seconds, ELSEWHERE_LIMITS.seconds.most) };
  }
  return 'exercise' in note && 'exercise' in before
    ? { ...note, units: Math.min(note.units + before.units, ELSEWHERE_LIMITS.units) }
    : note;
}

/** Seconds of activities told of since a day. */
export function elsewhereSince(notes: readonly Elsewhere[], from: string): number {
  return notes.filter(({ on }) => on >= from).reduce((sum, note) => sum + ('seconds' in note ? note.seconds : 0), 0);
}

/** What was told of on days from one to another. */
export function elsewhereIn(notes: readonly Elsewhere[], from: string, to: string): readonly Elsewhere[] {
  return notes.filter(({ on }) => on >= from && on <= to);
}

/** Days, the first and the last of them included. Never why. */
export const awayShape = v.object({ from: date, until: date });
export type Away = Read<typeof awayShape>;

/** A break of more than three months is a new start. */
const MOST_DAYS_AWAY = 92;

/** A break from today on; `undefined` for one that is over before it begins, or that nobody would call a break. */
export function awayFor(today: string, until: string): Away | undefined {
  const days = dayNumber(until) - dayNumber(today);
  return days < 1 || days > MOST_DAYS_AWAY ? undefined : { from: today, until };
}

export function awayForDays(today: string, days: number): Away | undefined {
  return awayFor(today, dateOf(dayNumber(today) + days));
}

/** Whether a week has at least four days in a break, so that it neither counts nor is held against a streak. */
export function isWeekAway(monday: string, away: Away | undefined): boolean {
  if (!away) return false;
  const first = dayNumber(monday);
  const days = Math.min(first + 6, dayNumber(away.until)) - Math.max(first, dayNumber(away.from)) + 1;
  return days >= 4;
}
