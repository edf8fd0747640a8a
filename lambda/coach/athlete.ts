/** The athlete as the coach knows them: preferences, the session, today, this week and since the start. One stored item. */
import type { Kit, Level } from './catalogue/exercise';
import type { ExerciseId } from './catalogue/exercises';
import type { RoutineId } from './catalogue/routines';
import type { TopicId } from './catalogue/topic-ids';
import { unitMs, unitsIn } from './plan/plan';
import { dateOf, dayNumber, daysBetween, isTimeZone, localDate } from './calendar';
import type { Counting, Talk } from './set/manner';
import type { SavedPrescription } from './plan/prescription';
import type { Question } from './question';
import type { SetReminder } from './reminder';
import { IDLE, isActive, setAt, type ActiveSession, type Session } from './session';
import { NO_TOTALS, countSession, credit, type Credit, type Totals } from './totals';
import { firstWeeks, GOAL_DAYS, hasWork, weekCounts, weeksOn, type Weeks } from './week';
import type { OwnDoses } from './plan/own-dose';
import { afterBreak } from './plan/progression';

export interface Preferences {
  readonly level: Level;
  /** Seconds added to each rep and each rest; negative is faster, shorter. */
  readonly paceSeconds: number;
  readonly restSeconds: number;
  /** How fast the coach talks. */
  readonly speech: 'slow' | 'usual';
  readonly talk: Talk;
  readonly counting: Counting;
  /** Sets run into one another, rests included; `undefined`: only in interval sessions. */
  readonly nonStop?: boolean;
  /** What is at hand; `undefined` until somebody says so. */
  readonly kit?: readonly Kit[];
  readonly noFloor?: boolean;
  readonly noImpact?: boolean;
  /** Exercises that are left out of every plan. */
  readonly without?: readonly ExerciseId[];
  /** Days of training a week that the athlete set out to do. */
  readonly goalDays?: number;
}

/** What was done on one day of the athlete's own calendar. */
export interface DayRecord {
  readonly date: string;
  readonly totals: Totals;
}

/** A day that is over, as it is put away. */
export interface ClosedDay extends DayRecord {
  /** Seconds since 1970 after which it may go; for ever without. */
  readonly expiresAt?: number;
}

export interface Athlete extends Weeks {
  /** Counts the saves; 0 has never been saved. */
  readonly version: number;
  readonly timeZone: string;
  /** The day of the first turn. */
  readonly startedOn: string;
  readonly heardSafetyNote: boolean;
  readonly preferences: Preferences;
  /** How often each exercise has been explained in full. */
  readonly explained: Readonly<Partial<Record<ExerciseId, number>>>;
  readonly session: Session;
  /** What the coach asked last; "yes" answers this and nothing else. */
  readonly asked?: Question;
  readonly lastRoutine?: RoutineId;
  readonly doses: OwnDoses;
  /** The last day before today with anything on record. */
  readonly lastTrained?: string;
  readonly today: DayRecord;
  readonly lifetime: Totals;
  /** Most units in one set. */
  readonly bests: Readonly<Partial<Record<ExerciseId, number>>>;
  /** Tips given since all of them had been, so that none comes twice. */
  readonly heardTips: readonly TopicId[];
  /** How the ids of the last few requests end, so that one delivered twice counts once. */
  readonly recentRequests: readonly string[];
  /** The device told us that it could not render APL for Audio; it gets plain speech. */
  readonly plainSpeech: boolean;
  /** Sets that the athlete has put together and named. */
  readonly prescriptions: readonly SavedPrescription[];
  /** Which words of praise were said last, so that they are not said twice running. */
  readonly praised?: number;
  /** When the last request came that changed anything, milliseconds since 1970. */
  readonly lastSeenAt?: number;
  /** When the device last told its time zone, or refused to. */
  readonly zoneCheckedAt?: number;
  readonly reminder?: SetReminder;
  /** Before this day no training is offered: it was finished for the day, whatever the reason. */
  readonly restsUntil?: string;
  /** The athlete asked for days to be forgotten a year after them. */
  readonly forgetsOldDays?: boolean;
}

export function newAthlete(today: string, timeZone: string): Athlete {
  return {
    version: 0,
    timeZone,
    startedOn: today,
    heardSafetyNote: false,
    preferences: { level: 'beginner', paceSeconds: 0, restSeconds: 0, speech: 'usual', talk: 'full', counting: 'up' },
    explained: {},
    session: IDLE,
    today: { date: today, totals: NO_TOTALS },
    ...firstWeeks(today),
    lifetime: NO_TOTALS,
    bests: {},
    doses: {},
    heardTips: [],
    recentRequests: [],
    plainSpeech: false,
    prescriptions: [],
  };
}

/**
 * The athlete on the morning of a new day: yesterday is closed, and with it the week where it ends. Days only go on:
 * after a flight west the day that was begun lasts until the calendar there has caught up, so none is written twice.
 */
export function onDay(athlete: Athlete, date: string): Athlete {
  if (date <= athlete.today.date) return athlete;
  const { today, preferences } = athlete;
  const lastTrained = hasWork(today.totals) ? today.date : athlete.lastTrained;
  const eased = lastTrained
    ? afterBreak(
        athlete.doses,
        preferences.level,
        { before: daysBetween(lastTrained, today.date), now: daysBetween(lastTrained, date) },
        lastTrained,
      )
    : { doses: athlete.doses, level: preferences.level };
  return {
    ...athlete,
    today: { date, totals: NO_TOTALS },
    ...weeksOn(athlete, today.totals, goalOf(athlete), date),
    ...(lastTrained ? { lastTrained } : {}),
    doses: eased.doses,
    preferences: { ...preferences, level: eased.level },
  };
}

const WEEK_MS = 7 * 86_400_000;

/** Whether the device should be asked for its time zone again. */
export function isZoneDue({ zoneCheckedAt }: Athlete, atMs: number): boolean {
  return zoneCheckedAt === undefined || Math.abs(atMs - zoneCheckedAt) >= WEEK_MS;
}

/** The athlete after the device was asked for its time zone; the zone stays when it told none that exists. */
export function inZone(athlete: Athlete, timeZone: string | undefined, atMs: number): Athlete {
  const isKnown = timeZone !== undefined && isTimeZone(timeZone);
  if (!isKnown) return { ...athlete, zoneCheckedAt: atMs };
  // Whoever is new has never been in the zone that was assumed.
  const there = athlete.version === 0 ? newAthlete(localDate(atMs, timeZone), timeZone) : { ...athlete, timeZone };
  return { ...there, zoneCheckedAt: atMs };
}

/** The athlete with another reminder, or with none. */
export function withReminder(athlete: Athlete, reminder: SetReminder | undefined): Athlete {
  const { reminder: _reminder, ...rest } = athlete;
  return reminder ? { ...rest, reminder } : rest;
}

/** A finished day as it is put away, with its end if the athlete asked for one. */
export function closed({ forgetsOldDays }: Athlete, day: DayRecord): ClosedDay {
  if (!forgetsOldDays) return day;
  const DAYS_KEPT = 365;
  return { ...day, expiresAt: (dayNumber(day.date) + DAYS_KEPT) * 86_400 };
}

export function goalOf({ preferences }: Athlete): number {
  return preferences.goalDays ?? GOAL_DAYS.usual;
}

export function daysThisWeek({ week, today }: Athlete): number {
  return week.daysBefore + (hasWork(today.totals) ? 1 : 0);
}

/** Weeks in a row that counted; this one is among them as soon as it does. */
export function weeksInARow(athlete: Athlete): number {
  return athlete.streak + (weekCounts(daysThisWeek(athlete), goalOf(athlete)) ? 1 : 0);
}

/** Puts `units` of set `set` down (counted from the set's start); what was put down of it before is replaced. */
export function creditSet(athlete: Athlete, set: number, units: number): Athlete {
  const { session } = athlete;
  if (!isActive(session)) return athlete;
  const planned = setAt(session, set);
  if (!planned) return athlete;
  const before = unitsPutDown(session, set);
  if (units === before) return athlete;
  const change: Credit = {
    exercise: planned.exercise,
    sets: (units > 0 ? 1 : 0) - (before > 0 ? 1 : 0),
    units: units - before,
    seconds: Math.round(((units - before) * unitMs(planned, athlete.preferences)) / 1000),
  };
  const bestBefore = session.last?.set === set ? session.last.bestBefore : (athlete.bests[planned.exercise] ?? 0);
  // A session that goes on the next day is that day's session too: nobody trains in no session.
  const isFirst = [session.done, athlete.today.totals].some(({ by }) => Object.keys(by).length === 0);
  const count = (totals: Totals) => credit(isFirst ? countSession(totals) : totals, change);
  return {
    ...athlete,
    session: {
      ...session,
      done: count(session.done),
      last: { set, units, date: athlete.today.date, bestBefore },
    },
    today: { ...athlete.today, totals: count(athlete.today.totals) },
    week: { ...athlete.week, totals: count(athlete.week.totals) },
    lifetime: count(athlete.lifetime),
    bests: { ...athlete.bests, [planned.exercise]: Math.max(bestBefore, units) },
  };
}

/** Units already credited for a set of the running session. */
function unitsPutDown(session: ActiveSession, set: number): number {
  if (session.last?.set === set) return session.last.units;
  if (session.place.set === set) return session.place.units;
  const planned = setAt(session, set);
  return planned && set < session.place.set ? unitsIn(planned) : 0;
}

/** The athlete with another session; the training's totals stay with it. */
export function withSession(athlete: Athlete, session: Session): Athlete {
  return { ...athlete, session };
}

/** The athlete, with training over for today. The reason is nobody's business, and is kept nowhere. */
export function restingToday(athlete: Athlete): Athlete {
  return { ...athlete, restsUntil: dateOf(dayNumber(athlete.today.date) + 1) };
}

export function isResting({ restsUntil, today }: Athlete): boolean {
  return restsUntil !== undefined && today.date < restsUntil;
}

/** The athlete, free to train. */
export function trainingAgain({ restsUntil: _over, ...athlete }: Athlete): Athlete {
  return athlete;
}
