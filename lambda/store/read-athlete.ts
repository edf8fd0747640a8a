/** The one parser of stored data: whatever is odd becomes a safe value and is named, never a crash. */
import * as v from 'valibot';
import type { Athlete, DayRecord, Preferences } from '../coach/athlete';
import { newAthlete } from '../coach/athlete';
import { isDate, isTimeZone, keepOffset, type OffsetSpan } from '../coach/calendar';
import { KITS, LEVELS } from '../coach/exercise';
import { EXERCISE_IDS } from '../coach/exercises';
import { COUNTINGS, TALKS } from '../coach/manner';
import { PRESCRIPTION_LIMITS, type SavedPrescription } from '../coach/prescription';
import { AMBIGUOUS_WORDS, type Question } from '../coach/question';
import { isTime, WEEKDAYS, type SetReminder } from '../coach/reminder';
import { CHANGES, WHYS } from '../coach/own-dose';
import { ROUTINE_IDS, type RoutineId } from '../coach/routines';
import type { Session } from '../coach/session';
import { LONGEST_PHASE_SECONDS } from '../coach/tempo';
import { TOPIC_IDS, type TopicId } from '../coach/topics';
import type { Totals } from '../coach/totals';
import { GOAL_DAYS } from '../coach/week';
import { unpacked } from './pack-athlete';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** No set is longer than an hour of seconds; anything beyond was never written by us. */
const size = v.pipe(count, v.minValue(1), v.maxValue(3600));
const instant = v.pipe(v.number(), v.finite());
const date = v.pipe(
  v.string(),
  v.check((text) => isDate(text)),
);
const timeZoneName = v.pipe(
  v.string(),
  v.check((text) => isTimeZone(text)),
);
const exercise = v.picklist(EXERCISE_IDS);
const routine = v.picklist(ROUTINE_IDS);
const topic = v.picklist(TOPIC_IDS);
const tally = v.object({ sets: count, units: count });
/** Exercises that are no longer in the catalogue are dropped, the rest is kept. */
const totals = v.object({
  sessions: v.fallback(count, 0),
  seconds: v.fallback(count, 0),
  by: v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((by) => pickKnown(by, tally)),
  ),
});

const target = v.variant('measure', [
  v.object({ measure: v.literal('reps'), reps: size }),
  v.object({ measure: v.literal('hold'), seconds: size }),
  v.object({ measure: v.literal('steady'), seconds: size }),
  v.object({
    measure: v.literal('intervals'),
    rounds: size,
    workSeconds: size,
    easySeconds: count,
  }),
]);
const tempo = v.object({
  lower: count,
  pause: count,
  lift: count,
  squeeze: count,
  starts: v.picklist(['lower', 'lift']),
});
const plannedSet = v.object({
  exercise,
  part: v.picklist(['warm-up', 'work', 'cool-down']),
  target,
  set: count,
  of: count,
  restSeconds: count,
  tempo: v.exactOptional(tempo),
});
const plan = v.object({
  routine: v.exactOptional(routine),
  level: v.picklist(LEVELS),
  sets: v.pipe(v.array(plannedSet), v.minLength(1), v.maxLength(60)),
});
const place = v.object({ set: count, units: count });
const run = v.object({
  set: count,
  from: count,
  units: v.pipe(count, v.maxValue(7200)),
  startsAtMs: count,
  everyMs: v.pipe(count, v.minValue(1)),
  doneAfterMs: count,
});
const training = {
  plan,
  place,
  startedAt: instant,
  done: totals,
  last: v.exactOptional(v.object({ set: count, units: count, date, bestBefore: count })),
};
const session = v.variant('phase', [
  v.object({ phase: v.literal('idle') }),
  v.object({ phase: v.literal('choosing'), offers: v.pipe(v.array(routine), v.maxLength(ROUTINE_IDS.length)) }),
  v.object({ phase: v.literal('briefing'), ...training, step: v.exactOptional(count) }),
  v.object({
    phase: v.literal('set'),
    ...training,
    soundAt: instant,
    runs: v.pipe(v.array(run), v.maxLength(60)),
    end: place,
  }),
  v.object({ phase: v.literal('rest'), ...training, since: instant }),
  v.object({ phase: v.literal('paused'), ...training, since: instant }),
  v.object({ phase: v.literal('rating'), ...training, rated: v.exactOptional(v.literal(true)) }),
]);
const phaseSeconds = v.exactOptional(v.pipe(count, v.minValue(1), v.maxValue(LONGEST_PHASE_SECONDS)));
const setCount = v.pipe(count, v.minValue(1), v.maxValue(PRESCRIPTION_LIMITS.sets));
const restSeconds = v.pipe(count, v.maxValue(PRESCRIPTION_LIMITS.restSeconds));
const draft = v.object({
  exercise: v.exactOptional(exercise),
  sets: v.exactOptional(setCount),
  amount: v.exactOptional(size),
  seconds: v.exactOptional(size),
  restSeconds: v.exactOptional(restSeconds),
  tempo: v.exactOptional(
    v.object({ pace: v.exactOptional(v.picklist(['slow', 'quick'])), down: phaseSeconds, up: phaseSeconds }),
  ),
});
const savedName = v.pipe(v.string(), v.maxLength(PRESCRIPTION_LIMITS.nameLength), v.regex(/^\p{Ll}+(?: \p{Ll}+)*$/u));
const prescription = v.object({
  name: savedName,
  exercise,
  sets: setCount,
  target,
  restSeconds,
  tempo: v.exactOptional(tempo),
});
/** Each is read by itself, so that an odd one takes no other with it. */
const prescriptions = v.pipe(
  v.array(v.unknown()),
  v.transform((all) =>
    all
      .flatMap((one) => {
        const read = v.safeParse(prescription, one);
        return read.success ? [read.output] : [];
      })
      .slice(0, PRESCRIPTION_LIMITS.saved),
  ),
);
const days = v.pipe(v.array(v.picklist(WEEKDAYS)), v.minLength(1), v.maxLength(WEEKDAYS.length));
const time = v.pipe(
  v.string(),
  v.check((text) => isTime(text)),
);
/** Alexa's names for a reminder are 36 characters. */
const reminder = v.object({
  days,
  time,
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  timeZone: v.exactOptional(timeZoneName),
});
const question = v.variant('about', [
  v.object({ about: v.literal('start'), routine, seconds: v.exactOptional(count) }),
  v.object({ about: v.literal('more'), topic }),
  v.object({ about: v.literal('did-you-mean'), word: v.picklist(AMBIGUOUS_WORDS) }),
  v.object({ about: v.literal('prescription'), draft }),
  v.object({ about: v.literal('delete-prescription'), name: savedName }),
  v.object({ about: v.literal('count-instead'), exercise, amount: count }),
  v.object({ about: v.literal('reminder-days'), time: v.exactOptional(time) }),
  v.object({ about: v.literal('reminder-time'), days }),
  v.object({ about: v.literal('set-reminder'), days, time }),
  v.object({
    about: v.picklist([
      'ready',
      'resume',
      'finished-set',
      'how-many',
      'how-hard',
      'which-exercise',
      'which-workout',
      'next-step',
      'start-over',
      'what-else',
      'delete-everything',
      'another-tip',
      'which-topic',
      'what-name',
    ]),
  }),
]);
const preferences = v.object({
  level: v.fallback(v.picklist(LEVELS), 'beginner'),
  paceSeconds: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(4)), 0),
  restSeconds: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(-60), v.maxValue(90)), 0),
  speech: v.fallback(v.picklist(['slow', 'usual']), 'usual'),
  talk: v.fallback(v.picklist(TALKS), 'full'),
  counting: v.fallback(v.picklist(COUNTINGS), 'up'),
  nonStop: v.exactOptional(v.boolean()),
  kit: v.exactOptional(v.pipe(v.array(v.picklist(KITS)), v.maxLength(KITS.length))),
  noFloor: v.exactOptional(v.boolean()),
  noImpact: v.exactOptional(v.boolean()),
  without: v.exactOptional(v.pipe(v.array(exercise), v.maxLength(EXERCISE_IDS.length))),
  goalDays: v.exactOptional(v.pipe(count, v.minValue(GOAL_DAYS.least), v.maxValue(GOAL_DAYS.most))),
});

const ownDose = v.object({
  amount: v.pipe(count, v.minValue(1), v.maxValue(120)),
  sets: v.pipe(count, v.minValue(1), v.maxValue(6)),
  extraRest: v.pipe(count, v.maxValue(90)),
  easy: v.pipe(count, v.maxValue(99)),
  missed: v.pipe(count, v.maxValue(99)),
  upOn: v.exactOptional(date),
  instead: v.exactOptional(exercise),
  move: v.exactOptional(
    v.object({
      what: v.picklist(CHANGES),
      by: v.pipe(v.number(), v.integer(), v.minValue(-120), v.maxValue(120)),
      why: v.picklist(WHYS),
      on: date,
    }),
  ),
});

export interface ReadResult {
  readonly athlete: Athlete;
  /** Names of the fields that were odd and have been replaced. Never their values. */
  readonly odd: readonly string[];
}

function byExercise<S extends v.GenericSchema>(value: S) {
  return v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((by) => pickKnown(by, value)),
  );
}

/** Entries of known exercises whose value fits. */
function pickKnown<S extends v.GenericSchema>(
  by: Readonly<Record<string, unknown>>,
  value: S,
): Partial<Record<(typeof EXERCISE_IDS)[number], v.InferOutput<S>>> {
  const known: Partial<Record<(typeof EXERCISE_IDS)[number], v.InferOutput<S>>> = {};
  for (const id of EXERCISE_IDS) {
    const read = v.safeParse(value, by[id]);
    if (read.success) known[id] = read.output;
  }
  return known;
}

/** A place outside its plan would mean a set that does not exist. */
const soundSession = v.pipe(
  session,
  v.check((read) => !('place' in read) || read.place.set <= read.plan.sets.length),
);
const utcOffset = v.object({
  timeZone: v.string(),
  from: instant,
  until: instant,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(-14 * 60), v.maxValue(14 * 60)),
});

/** Reads a stored item, whatever it is. `today` and `timeZone` serve an athlete of whom nothing can be read. */
export function readAthlete(item: unknown, today = '1970-01-01', timeZone = 'UTC'): ReadResult {
  const stored = v.safeParse(v.record(v.string(), v.unknown()), item);
  const fields = stored.success ? unpacked(stored.output) : {};
  const odd: string[] = [];
  const fresh = newAthlete(today, timeZone);
  const read = <T>(name: string, schema: v.GenericSchema<unknown, T>, safe: T): T => {
    const result = v.safeParse(schema, fields[name]);
    if (result.success) return result.output;
    odd.push(name);
    return safe;
  };
  const offset = read<(OffsetSpan & { readonly timeZone: string }) | undefined>(
    'utcOffset',
    v.optional(utcOffset),
    undefined,
  );
  // Only of the very zone that it was kept for: what is odd there must still be found out.
  if (offset && offset.timeZone === fields['timeZone']) keepOffset(offset.timeZone, offset);
  const asked = read<Question | undefined>('asked', v.optional(question), undefined);
  const lastRoutine = read<RoutineId | undefined>('lastRoutine', v.optional(routine), undefined);
  const praised = read<number | undefined>('praised', v.optional(v.pipe(count, v.maxValue(99))), undefined);
  const lastSeenAt = read<number | undefined>('lastSeenAt', v.optional(instant), undefined);
  const zoneCheckedAt = read<number | undefined>('zoneCheckedAt', v.optional(instant), undefined);
  const rings = read<SetReminder | undefined>('reminder', v.optional(reminder), undefined);
  const forgetsOldDays = read<boolean | undefined>('forgetsOldDays', v.optional(v.boolean()), undefined);
  const lastTrained = read<string | undefined>('lastTrained', v.optional(date), undefined);
  const athlete: Athlete = {
    version: read('version', count, 0),
    timeZone: read('timeZone', timeZoneName, fresh.timeZone),
    startedOn: read('startedOn', date, fresh.startedOn),
    heardSafetyNote: read('heardSafetyNote', v.boolean(), fresh.heardSafetyNote),
    preferences: read<Preferences>('preferences', preferences, fresh.preferences),
    explained: read('explained', byExercise(count), fresh.explained),
    session: read<Session>('session', soundSession, fresh.session),
    ...(asked ? { asked } : {}),
    ...(lastRoutine ? { lastRoutine } : {}),
    today: read<Athlete['today']>('today', v.object({ date, totals }), fresh.today),
    week: read<Athlete['week']>(
      'week',
      v.object({ monday: date, daysBefore: v.pipe(count, v.maxValue(6)), totals }),
      fresh.week,
    ),
    lastWeek: read<Athlete['lastWeek']>('lastWeek', v.object({ monday: date, totals }), fresh.lastWeek),
    streak: read('streak', count, fresh.streak),
    lifetime: read<Totals>('lifetime', totals, fresh.lifetime),
    bests: read('bests', byExercise(count), fresh.bests),
    doses: read<Athlete['doses']>('doses', byExercise(ownDose), fresh.doses),
    ...(lastTrained ? { lastTrained } : {}),
    heardTips: read<readonly TopicId[]>(
      'heardTips',
      v.pipe(v.array(topic), v.maxLength(TOPIC_IDS.length)),
      fresh.heardTips,
    ),
    recentRequests: read<readonly string[]>(
      'recentRequests',
      v.pipe(v.array(v.string()), v.maxLength(20)),
      fresh.recentRequests,
    ),
    ...(praised === undefined ? {} : { praised }),
    plainSpeech: read('plainSpeech', v.boolean(), fresh.plainSpeech),
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
  const read = v.safeParse(totals, item['totals']);
  return isDate(day) && read.success ? { date: day, totals: read.output } : undefined;
}
