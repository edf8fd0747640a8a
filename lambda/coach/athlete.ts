/** The athlete as the coach knows them: preferences, the session, today, this week and since the start. One stored item. */
import * as v from 'valibot';
import { BODY_SIDES, KITS, LEVELS } from './catalogue/exercise';
import { byExercise, exercise } from './catalogue/exercise-shapes';
import { EXERCISE_IDS } from './catalogue/exercises';
import { ROUTINE_IDS } from './catalogue/routines';
import { TOPIC_IDS } from './catalogue/topic-ids';
import { unitMs, unitsIn } from './plan/plan';
import {
  date,
  dateOf,
  dayNumber,
  daysBetween,
  isTimeZone,
  localDate,
  localHour,
  renewed,
  zoneAt,
  zoneNamed,
  zoneShape,
} from './calendar';
import { COUNTINGS, TALKS } from './set/manner';
import { PACE_LIMITS } from './set/tempo';
import { loadsAfterBreak, loadShape, weightsShape } from './plan/loads';
import { EASING } from './plan/easing';
import { enrolmentShape } from './plan/programme';
import { SPARED } from './catalogue/spared';
import { awayShape, elsewhereShape, ELSEWHERE_LIMITS, isWeekAway } from './elsewhere';
import { wishShape } from './plan/shape-wish';
import { PRESCRIPTION_LIMITS, savedName, savedPrescriptionShape } from './plan/prescription';
import { questionShape } from './question';
import { setReminderShape, type SetReminder } from './reminder';
import { IDLE, isActive, sessionShape, setAt, type ActiveSession, type Session } from './session';
import { count, instant, maybe, otherwise, those, whole, type Read } from './shapes';
import { NO_TOTALS, countSession, credit, totalsShape, type Credit, type Totals } from './totals';
import { firstWeeks, GOAL_DAYS, hasWork, weekCounts, weeksOn, weeksShape } from './week';
import { ownDosesShape } from './plan/own-dose';
import { breakReached } from './plan/breaks';
import { afterBreak } from './plan/progression';

const preferences = v.intersect([
  v.object({
    level: otherwise(v.picklist(LEVELS), 'beginner'),
    /** Seconds added to each rep and each rest; negative is faster, shorter. */
    paceSeconds: otherwise(whole(PACE_LIMITS.fastest, PACE_LIMITS.slowest), 0),
    restSeconds: otherwise(whole(-60, 90), 0),
    /** How fast the coach talks. */
    speech: otherwise(v.picklist(['slow', 'usual']), 'usual'),
    talk: otherwise(v.picklist(TALKS), 'full'),
    counting: otherwise(v.picklist(COUNTINGS), 'up'),
  }),
  maybe({
    /** Sets run into one another, rests included; missing: only in interval sessions. */
    nonStop: v.boolean(),
    /** Seconds of rest after a set of work, whatever is planned. */
    restsOf: whole(0, 180),
    /** What is at hand; missing until somebody says so. */
    kit: those(v.picklist(KITS), KITS.length),
    noFloor: v.boolean(),
    noImpact: v.boolean(),
    /** Exercises that are left out of every plan. */
    without: those(exercise, EXERCISE_IDS.length),
    /** The side that begins. */
    firstSide: v.picklist(BODY_SIDES),
    /** Exercises that are done on one side alone. */
    onlySide: byExercise(v.picklist(BODY_SIDES)),
    /** Days of training a week that the athlete set out to do. */
    goalDays: whole(GOAL_DAYS.least, GOAL_DAYS.most),
  }),
]);
export type Preferences = Read<typeof preferences>;

const USUAL_PREFERENCES = {
  level: 'beginner',
  paceSeconds: 0,
  restSeconds: 0,
  speech: 'usual',
  talk: 'full',
  counting: 'up',
} as const satisfies Preferences;

/** What was done on one day of the athlete's own calendar. */
const dayRecord = v.object({ date, totals: totalsShape });
export type DayRecord = Read<typeof dayRecord>;

/** A day that is over, as it is put away. */
const closedDay = v.object({
  ...dayRecord.entries,
  /** Seconds since 1970 after which it may go; for ever without. */
  expiresAt: v.exactOptional(count),
});
export type ClosedDay = Read<typeof closedDay>;

/** Wishes that hold for one day only. */
const onlyTodayShape = v.object({
  on: date,
  spared: v.exactOptional(those(v.picklist(SPARED), SPARED.length)),
  noFloor: v.exactOptional(v.boolean()),
  noImpact: v.exactOptional(v.boolean()),
  seated: v.exactOptional(v.boolean()),
  easy: v.exactOptional(v.boolean()),
  onlySide: v.exactOptional(byExercise(v.picklist(BODY_SIDES))),
});
export type OnlyToday = Read<typeof onlyTodayShape>;

/** What the last turn changed, as it was before; what is missing was not touched. `null`: there was none. */
const undo = v.object({
  /** How the id of the request ends that made the change. */
  of: v.pipe(v.string(), v.maxLength(64)),
  preferences: v.exactOptional(preferences),
  doses: v.exactOptional(ownDosesShape),
  loads: v.exactOptional(v.nullable(byExercise(loadShape))),
  weights: v.exactOptional(v.nullable(weightsShape)),
  prescriptions: v.exactOptional(those(savedPrescriptionShape, PRESCRIPTION_LIMITS.saved)),
  reminder: v.exactOptional(v.nullable(setReminderShape)),
  forgetsOldDays: v.exactOptional(v.boolean()),
  session: v.exactOptional(sessionShape),
  onlyToday: v.exactOptional(v.nullable(onlyTodayShape)),
  elsewhere: v.exactOptional(v.nullable(those(elsewhereShape, ELSEWHERE_LIMITS.kept))),
  /** The set whose count was mended: what was put down for it before, and since. */
  put: v.exactOptional(v.object({ set: count, was: count, is: count })),
  /** Rounds that were put down before. */
  rounds: v.exactOptional(count),
});
export type Undo = Read<typeof undo>;

/** So many days that could not be put away are more than any outage lasts. */
const MOST_CLOSED_DAYS = 30;

/** Tests that are kept; the first is what the last is told beside. */
const MOST_CHECKS = 12;

const checkShape = v.object({ on: date, by: byExercise(count) });
export type Check = Read<typeof checkShape>;

const savedShapeShape = v.object({ name: savedName, ...wishShape.entries });

const heardTips = those(v.picklist(TOPIC_IDS), TOPIC_IDS.length);

/** All that is known of an athlete: type, parser and safe values in one. Whatever is added must be optional or have a safe value. */
export const athleteShape = v.object({
  /** Counts the saves, from a random start; 0 has never been saved. */
  version: count,
  zone: v.optional(zoneShape, zoneNamed('UTC')),
  /** The day of the first turn. */
  startedOn: date,
  heardSafetyNote: v.optional(v.boolean(), false),
  preferences: v.optional(preferences, USUAL_PREFERENCES),
  /** How often each exercise has been explained in full. */
  explained: v.optional(byExercise(count), {}),
  session: v.optional(sessionShape, IDLE),
  /** What the coach asked last; "yes" answers this and nothing else. */
  asked: v.exactOptional(questionShape),
  lastRoutine: v.exactOptional(v.picklist(ROUTINE_IDS)),
  doses: v.optional(ownDosesShape, {}),
  /** The last day before today with anything on record. */
  lastTrained: v.exactOptional(date),
  today: dayRecord,
  /** Days that are over and may not have been put away yet; they ride along until they have. */
  closedDays: v.exactOptional(those(closedDay, MOST_CLOSED_DAYS)),
  ...weeksShape.entries,
  lifetime: v.optional(totalsShape, NO_TOTALS),
  /** Most units in one set. */
  bests: v.optional(byExercise(count), {}),
  /** Tips given since all of them had been, so that none comes twice. */
  heardTips: v.optional(heardTips, []),
  /** How the ids of the last few requests end, so that one delivered twice counts once. */
  recentRequests: v.optional(those(v.pipe(v.string(), v.maxLength(64)), 20), []),
  /** The device told us that it could not render APL for Audio; it gets plain speech. */
  plainSpeech: v.optional(v.boolean(), false),
  /** It could not get one of Alexa's own sounds; beeps and ticks are left out. */
  withoutSounds: v.optional(v.boolean(), false),
  /** Sets that the athlete has put together and named. */
  prescriptions: v.optional(those(savedPrescriptionShape, PRESCRIPTION_LIMITS.saved), []),
  /** Which words of praise were said last, so that they are not said twice running. */
  praised: v.exactOptional(whole(0, 99)),
  /** When the last request came that changed anything, milliseconds since 1970. */
  lastSeenAt: v.exactOptional(instant),
  /** When the device last told its time zone, or refused to. */
  zoneCheckedAt: v.exactOptional(instant),
  /** What was lifted last, for each exercise with a weight. */
  loads: v.exactOptional(byExercise(loadShape)),
  /** What stands at home. */
  weights: v.exactOptional(weightsShape),
  /** On how many days a move was skipped, swapped or disliked, and when last. */
  passedOver: v.exactOptional(byExercise(v.object({ days: count, on: date }))),
  programme: v.exactOptional(enrolmentShape),
  /** Shapes of work that the athlete has named. */
  shapes: v.exactOptional(those(savedShapeShape, PRESCRIPTION_LIMITS.saved)),
  /** What the strength tests came to, in units of each exercise. */
  checks: v.exactOptional(those(checkShape, MOST_CHECKS)),
  /** What holds for one day only. */
  onlyToday: v.exactOptional(onlyTodayShape),
  /** Days on which training was too much, and until when it is easier therefore. */
  strained: v.exactOptional(those(date, EASING.kept)),
  easyUntil: v.exactOptional(date),
  elsewhere: v.exactOptional(those(elsewhereShape, ELSEWHERE_LIMITS.kept)),
  away: v.exactOptional(awayShape),
  reminder: v.exactOptional(setReminderShape),
  /** The last change, so that it can be taken back. */
  undo: v.exactOptional(undo),
  /** Before this day no training is offered: it was finished for the day, whatever the reason. */
  restsUntil: v.exactOptional(date),
  /** The athlete asked for days to be forgotten a year after them. */
  forgetsOldDays: v.exactOptional(v.boolean()),
});
export type Athlete = Read<typeof athleteShape>;

export function newAthlete(today: string, timeZone: string): Athlete {
  return {
    version: 0,
    zone: zoneNamed(timeZone),
    startedOn: today,
    heardSafetyNote: false,
    preferences: USUAL_PREFERENCES,
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
    withoutSounds: false,
    prescriptions: [],
  };
}

/** Somebody who comes for the first time, as yet assumed to be in that zone. */
export function newcomer(atMs: number, timeZone: string): Athlete {
  const zone = zoneAt(timeZone, atMs);
  return { ...newAthlete(localDate(atMs, zone), timeZone), zone };
}

/** A visit is over when nothing was said for so long, and at the latest at this hour of the night. */
const VISIT = { silenceMs: 30 * 60_000, endsAtHour: 4 } as const;

/** The athlete at an instant: on their own day there. A visit that runs over midnight stays on the day it began. */
export function atInstant(athlete: Athlete, atMs: number): Athlete {
  const zone = renewed(athlete.zone, atMs);
  const there = zone === athlete.zone ? athlete : { ...athlete, zone };
  const silenceMs = atMs - (athlete.lastSeenAt ?? -Infinity);
  const isSameVisit = silenceMs >= 0 && silenceMs < VISIT.silenceMs && localHour(atMs, zone) < VISIT.endsAtHour;
  return isSameVisit ? there : onDay(there, localDate(atMs, zone));
}

/**
 * The athlete on the morning of a new day: yesterday is closed, and with it the week where it ends. Days only go on:
 * after a flight west the day that was begun lasts until the calendar there has caught up, so none is written twice.
 */
export function onDay(athlete: Athlete, date: string): Athlete {
  if (date <= athlete.today.date) return athlete;
  const { today, preferences } = athlete;
  const lastTrained = hasWork(today.totals) ? today.date : athlete.lastTrained;
  // Who has never trained has been away from nothing.
  const away = {
    before: lastTrained ? daysBetween(lastTrained, today.date) : 0,
    now: lastTrained ? daysBetween(lastTrained, date) : 0,
  };
  const eased = lastTrained
    ? afterBreak(athlete.doses, preferences.level, away, lastTrained)
    : { doses: athlete.doses, level: preferences.level };
  const loads =
    athlete.loads && breakReached(away) ? loadsAfterBreak(athlete.loads, away.now, athlete.weights) : athlete.loads;
  const isWorthKeeping = Object.keys(today.totals.by).length > 0;
  return {
    ...athlete,
    today: { date, totals: NO_TOTALS },
    ...(isWorthKeeping ? { closedDays: [...(athlete.closedDays ?? []), closed(athlete, today)] } : {}),
    ...(isWeekAway(athlete.week.monday, athlete.away)
      ? { ...weeksOn(athlete, today.totals, goalOf(athlete), date), streak: athlete.streak }
      : weeksOn(athlete, today.totals, goalOf(athlete), date)),
    ...(lastTrained ? { lastTrained } : {}),
    doses: eased.doses,
    ...(loads ? { loads } : {}),
    preferences: { ...preferences, level: eased.level },
  };
}

/** The athlete once their closed days have been put away. */
export function withoutClosedDays(athlete: Athlete): Athlete {
  const { closedDays: _closedDays, ...rest } = athlete;
  return rest;
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
  if (athlete.version === 0) return { ...newcomer(atMs, timeZone), zoneCheckedAt: atMs };
  const zone = timeZone === athlete.zone.name ? athlete.zone : zoneAt(timeZone, atMs);
  return { ...athlete, zone, zoneCheckedAt: atMs };
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
    // What goes on with a set is no set of its own.
    sets: planned.goesOn ? 0 : (units > 0 ? 1 : 0) - (before > 0 ? 1 : 0),
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
      // The first set of a move is measured against nothing, and beats nothing.
      ...(bestBefore > 0 ? { bestsBefore: { [planned.exercise]: bestBefore, ...session.bestsBefore } } : {}),
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
