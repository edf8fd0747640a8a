/** The one parser of stored data: whatever is odd becomes a safe value and is named, never a crash. */
import type { Athlete, DayRecord, Preferences } from '../coach/athlete';
import { newAthlete } from '../coach/athlete';
import { isDate, isTimeZone, keepOffset } from '../coach/calendar';
import { KITS, LEVELS } from '../coach/catalogue/exercise';
import { EXERCISE_IDS, type ExerciseId } from '../coach/catalogue/exercises';
import { COUNTINGS, TALKS } from '../coach/set/manner';
import { PRESCRIPTION_LIMITS, type SavedPrescription } from '../coach/plan/prescription';
import { AMBIGUOUS_WORDS, type Question } from '../coach/question';
import { isTime, WEEKDAYS, type SetReminder } from '../coach/reminder';
import { CHANGES, WHYS } from '../coach/plan/own-dose';
import { ROUTINE_IDS } from '../coach/catalogue/routines';
import type { Session } from '../coach/session';
import { LONGEST_PHASE_SECONDS } from '../coach/set/tempo';
import { TOPIC_IDS, type TopicId } from '../coach/catalogue/topic-ids';
import type { Totals } from '../coach/totals';
import { GOAL_DAYS } from '../coach/week';
import {
  finite,
  flag,
  isRecord,
  list,
  ODD,
  oneOf,
  otherwise,
  record,
  recordWith,
  sound,
  text,
  variant,
  whole,
  type Shape,
} from './shape';

const count = whole(0);
/** No set is longer than an hour of seconds; anything beyond was never written by us. */
const size = whole(1, 3600);
const instant = finite;
const date = text((value) => isDate(value));
const timeZoneName = text((value) => isTimeZone(value));
const exercise = oneOf(EXERCISE_IDS);
const routine = oneOf(ROUTINE_IDS);
const topic = oneOf(TOPIC_IDS);
const tally = record({ sets: count, units: count });
/** Exercises that are no longer in the catalogue are dropped, the rest is kept. */
const totals = record({
  sessions: otherwise(count, 0),
  seconds: otherwise(count, 0),
  by: byExercise(tally),
});

const target = variant('measure', {
  reps: record({ reps: size }),
  hold: record({ seconds: size }),
  steady: record({ seconds: size }),
  intervals: record({ rounds: size, workSeconds: size, easySeconds: count }),
});
const tempo = record({ lower: count, pause: count, lift: count, squeeze: count, starts: oneOf(['lower', 'lift']) });
const plannedSet = recordWith(
  {
    exercise,
    part: oneOf(['warm-up', 'work', 'cool-down']),
    target,
    set: count,
    of: count,
    restSeconds: count,
  },
  { tempo },
);
const plan = recordWith({ level: oneOf(LEVELS), sets: list(plannedSet, 1, 60) }, { routine });
const place = record({ set: count, units: count });
const run = record({
  set: count,
  from: count,
  units: whole(0, 7200),
  startsAtMs: count,
  everyMs: whole(1),
  doneAfterMs: count,
});
const training = { plan, place, startedAt: instant, done: totals };
const last = { last: record({ set: count, units: count, date, bestBefore: count }) };
const session = variant('phase', {
  idle: record({}),
  choosing: record({ offers: list(routine, 0, ROUTINE_IDS.length) }),
  briefing: recordWith(training, { ...last, step: count }),
  set: recordWith({ ...training, soundAt: instant, runs: list(run, 0, 60), end: place }, last),
  rest: recordWith({ ...training, since: instant }, last),
  paused: recordWith({ ...training, since: instant }, last),
  rating: recordWith(training, { ...last, rated: isTrue }),
});
/** A place outside its plan would mean a set that does not exist. */
const soundSession = sound(session, (read) => !('place' in read) || read.place.set <= read.plan.sets.length);

const phaseSeconds = whole(1, LONGEST_PHASE_SECONDS);
const setCount = whole(1, PRESCRIPTION_LIMITS.sets);
const restSeconds = whole(0, PRESCRIPTION_LIMITS.restSeconds);
const draft = recordWith(
  {},
  {
    exercise,
    sets: setCount,
    amount: size,
    seconds: size,
    restSeconds,
    tempo: recordWith({}, { pace: oneOf(['slow', 'quick']), down: phaseSeconds, up: phaseSeconds }),
  },
);
/** Not a literal: that is looked up in the tables of Unicode as soon as this file is read, by everybody. */
const nameForm = () => new RegExp('^\\p{Ll}+(?: \\p{Ll}+)*$', 'u');
const savedName = text((name) => name.length <= PRESCRIPTION_LIMITS.nameLength && nameForm().test(name));
const prescription = recordWith({ name: savedName, exercise, sets: setCount, target, restSeconds }, { tempo });

const days = list(oneOf(WEEKDAYS), 1, WEEKDAYS.length);
const time = text((value) => isTime(value));
/** Alexa's names for a reminder are 36 characters. */
const token = text((value) => value.length >= 1 && value.length <= 200);
const reminder = recordWith({ days, time, token }, { timeZone: timeZoneName });

const nothingMore = record({});
const question = variant('about', {
  start: recordWith({ routine }, { seconds: count, gently: isTrue }),
  more: record({ topic }),
  'did-you-mean': record({ word: oneOf(AMBIGUOUS_WORDS) }),
  prescription: record({ draft }),
  'delete-prescription': record({ name: savedName }),
  'count-instead': record({ exercise, amount: count }),
  'reminder-days': recordWith({}, { time }),
  'reminder-time': record({ days }),
  'set-reminder': record({ days, time }),
  ready: nothingMore,
  resume: nothingMore,
  'finished-set': nothingMore,
  'how-many': nothingMore,
  'how-hard': nothingMore,
  'which-exercise': nothingMore,
  'which-workout': nothingMore,
  'next-step': nothingMore,
  'start-over': nothingMore,
  'what-else': nothingMore,
  'delete-everything': nothingMore,
  'another-tip': nothingMore,
  'which-topic': nothingMore,
  'what-name': nothingMore,
  cleared: nothingMore,
});
const preferences = recordWith(
  {
    level: otherwise(oneOf(LEVELS), 'beginner'),
    paceSeconds: otherwise(whole(-2, 4), 0),
    restSeconds: otherwise(whole(-60, 90), 0),
    speech: otherwise(oneOf(['slow', 'usual']), 'usual'),
    talk: otherwise(oneOf(TALKS), 'full'),
    counting: otherwise(oneOf(COUNTINGS), 'up'),
  },
  {
    nonStop: flag,
    kit: list(oneOf(KITS), 0, KITS.length),
    noFloor: flag,
    noImpact: flag,
    without: list(exercise, 0, EXERCISE_IDS.length),
    goalDays: whole(GOAL_DAYS.least, GOAL_DAYS.most),
  },
);
const ownDose = recordWith(
  {
    amount: whole(1, 120),
    sets: whole(1, 6),
    extraRest: whole(0, 90),
    easy: whole(0, 99),
    missed: whole(0, 99),
  },
  {
    upOn: date,
    instead: exercise,
    move: record({ what: oneOf(CHANGES), by: whole(-120, 120), why: oneOf(WHYS), on: date }),
  },
);
const utcOffset = record({
  timeZone: text(() => true),
  from: instant,
  until: instant,
  minutes: whole(-14 * 60, 14 * 60),
});

export interface ReadResult {
  readonly athlete: Athlete;
  /** Names of the fields that were odd and have been replaced. Never their values. */
  readonly odd: readonly string[];
}

/** Entries of known exercises whose value fits. */
function byExercise<T>(shape: Shape<T>): Shape<Readonly<Partial<Record<ExerciseId, T>>>> {
  return (value) => {
    if (!isRecord(value)) return ODD;
    const known: Partial<Record<ExerciseId, T>> = {};
    for (const id of EXERCISE_IDS) {
      const read = id in value ? shape(value[id]) : ODD;
      if (read !== ODD) known[id] = read;
    }
    return known;
  };
}

function isTrue(value: unknown): true | typeof ODD {
  return value === true ? true : ODD;
}

/** Each is read by itself, so that an odd one takes no other with it. */
function prescriptions(value: unknown): readonly SavedPrescription[] | typeof ODD {
  if (!Array.isArray(value)) return ODD;
  return value
    .map(prescription)
    .filter((read) => read !== ODD)
    .slice(0, PRESCRIPTION_LIMITS.saved);
}

/** Reads the fields of a stored item, whatever they are. `today` and `timeZone` serve an athlete of whom nothing can be read. */
export function readAthlete(item: unknown, today = '1970-01-01', timeZone = 'UTC'): ReadResult {
  const fields = isRecord(item) ? item : {};
  const odd: string[] = [];
  const fresh = newAthlete(today, timeZone);
  const read = <T>(name: string, shape: Shape<T>, safe: T): T => {
    const value = shape(fields[name]);
    if (value !== ODD) return value;
    odd.push(name);
    return safe;
  };
  const readIfThere = <T>(name: string, shape: Shape<T>): T | undefined =>
    fields[name] === undefined ? undefined : read<T | undefined>(name, shape, undefined);
  const offset = readIfThere('utcOffset', utcOffset);
  // Only of the very zone that it was kept for: what is odd there must still be found out.
  if (offset && offset.timeZone === fields['timeZone']) keepOffset(offset.timeZone, offset);
  const asked: Question | undefined = readIfThere('asked', question);
  const lastRoutine = readIfThere('lastRoutine', routine);
  const praised = readIfThere('praised', whole(0, 99));
  const lastSeenAt = readIfThere('lastSeenAt', instant);
  const zoneCheckedAt = readIfThere('zoneCheckedAt', instant);
  const rings: SetReminder | undefined = readIfThere('reminder', reminder);
  const forgetsOldDays = readIfThere('forgetsOldDays', flag);
  const lastTrained = readIfThere('lastTrained', date);
  const restsUntil = readIfThere('restsUntil', date);
  const athlete: Athlete = {
    version: read('version', count, 0),
    timeZone: read('timeZone', timeZoneName, fresh.timeZone),
    startedOn: read('startedOn', date, fresh.startedOn),
    heardSafetyNote: read('heardSafetyNote', flag, fresh.heardSafetyNote),
    preferences: read<Preferences>('preferences', preferences, fresh.preferences),
    explained: read('explained', byExercise(count), fresh.explained),
    session: read<Session>('session', soundSession, fresh.session),
    ...(asked ? { asked } : {}),
    ...(lastRoutine ? { lastRoutine } : {}),
    today: read<Athlete['today']>('today', record({ date, totals }), fresh.today),
    week: read<Athlete['week']>('week', record({ monday: date, daysBefore: whole(0, 6), totals }), fresh.week),
    lastWeek: read<Athlete['lastWeek']>('lastWeek', record({ monday: date, totals }), fresh.lastWeek),
    streak: read('streak', count, fresh.streak),
    lifetime: read<Totals>('lifetime', totals, fresh.lifetime),
    bests: read('bests', byExercise(count), fresh.bests),
    doses: read<Athlete['doses']>('doses', byExercise(ownDose), fresh.doses),
    ...(lastTrained ? { lastTrained } : {}),
    ...(restsUntil ? { restsUntil } : {}),
    heardTips: read<readonly TopicId[]>('heardTips', list(topic, 0, TOPIC_IDS.length), fresh.heardTips),
    recentRequests: read<readonly string[]>(
      'recentRequests',
      list(
        text(() => true),
        0,
        20,
      ),
      fresh.recentRequests,
    ),
    ...(praised === undefined ? {} : { praised }),
    plainSpeech: read('plainSpeech', flag, fresh.plainSpeech),
    prescriptions: read<readonly SavedPrescription[]>('prescriptions', prescriptions, fresh.prescriptions),
    ...(lastSeenAt === undefined ? {} : { lastSeenAt }),
    ...(zoneCheckedAt === undefined ? {} : { zoneCheckedAt }),
    ...(rings ? { reminder: rings } : {}),
    ...(forgetsOldDays ? { forgetsOldDays } : {}),
  };
  return { athlete, odd };
}

/** Reads a stored day; one whose key or totals make no sense is left out of every sum. */
export function readDay(item: Readonly<Record<string, unknown>>): DayRecord | undefined {
  const day = String(item['sk']).replace(/^(?:PERSON#[^#]*#)?DAY#/, '');
  const read = totals(item['totals']);
  return isDate(day) && read !== ODD ? { date: day, totals: read } : undefined;
}
