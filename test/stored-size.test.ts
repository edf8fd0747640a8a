/** The hot item stays small for ever: the heaviest athlete there can be, as DynamoDB itself measures what is stored. */
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { newAthlete, type Athlete } from '../lambda/coach/athlete';
import { KITS } from '../lambda/coach/catalogue/exercise';
import { EXERCISE_IDS } from '../lambda/coach/catalogue/exercises';
import { CHANGES, WHYS, type OwnDose } from '../lambda/coach/plan/own-dose';
import { PRESCRIPTION_LIMITS } from '../lambda/coach/plan/prescription';
import { WEEKDAYS } from '../lambda/coach/reminder';
import { isActive } from '../lambda/coach/session';
import { TOPIC_IDS } from '../lambda/coach/catalogue/topic-ids';
import type { Totals } from '../lambda/coach/totals';
import { localeOf } from '../lambda/language/locales';
import { createDynamoStore } from '../lambda/store/dynamo-store';
import { MOST_BYTES, packed, unpacked } from '../lambda/store/pack-athlete';
import { readAthlete } from '../lambda/store/read-athlete';
import { turn } from '../lambda/turn';
import { connectionTo, openDatabase, type Database } from '../simulator/database';
import { itemBytes } from '../simulator/item-size';
import { heard, START } from './phases';

let database: Database;
let client: DynamoDBClient;

beforeAll(async () => {
  database = await openDatabase();
  client = new DynamoDBClient(connectionTo(database.endpoint));
});

afterAll(async () => {
  client.destroy();
  await database.close();
});

/** Numbers without a pattern that could be packed away, the same in every run. */
function createNoise(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

const tables = (noise: (below: number) => number) => {
  const byExercise = <T>(value: () => T) =>
    // the keys are all the exercise ids there are
    Object.fromEntries(EXERCISE_IDS.map((id) => [id, value()])) as Record<(typeof EXERCISE_IDS)[number], T>;
  const oneOf = <T>(all: readonly [T, ...T[]]): T => all[noise(all.length)] ?? all[0];
  const totals = (sets: number, units: number): Totals => ({
    sessions: noise(sets),
    seconds: noise(units),
    by: byExercise(() => ({ sets: 1 + noise(sets), units: 1 + noise(units) })),
  });
  const text = (letters: string, length: number) =>
    Array.from({ length }, () => letters.charAt(noise(letters.length))).join('');
  const date = () => `20${10 + noise(80)}-1${noise(3)}-${10 + noise(19)}`;
  return { byExercise, oneOf, totals, text, date };
};

/** Ten years of everything: every exercise done and rated, every preference told, every place taken. */
function veteran(seed: number): Athlete {
  const noise = createNoise(seed);
  const { byExercise, oneOf, totals, text, date } = tables(noise);
  const dose = (): OwnDose => ({
    amount: 1 + noise(120),
    sets: 1 + noise(6),
    extraRest: noise(90),
    easy: noise(99),
    missed: noise(99),
    upOn: date(),
    instead: oneOf(EXERCISE_IDS),
    move: { what: oneOf(CHANGES), by: noise(240) - 120, why: oneOf(WHYS), on: date() },
  });
  const tempo = () => ({
    lower: 1 + noise(9),
    pause: noise(9),
    lift: 1 + noise(9),
    squeeze: noise(9),
    starts: 'lower' as const,
  });
  return {
    ...newAthlete('2016-11-21', 'America/Argentina/ComodRivadavia'),
    version: 98_765,
    heardSafetyNote: true,
    preferences: {
      level: 'intermediate',
      paceSeconds: 4,
      restSeconds: 90,
      speech: 'slow',
      talk: 'full',
      counting: 'beep',
      nonStop: true,
      kit: KITS,
      noFloor: true,
      noImpact: true,
      without: EXERCISE_IDS,
      goalDays: 7,
    },
    explained: byExercise(() => noise(3)),
    lastRoutine: 'home-bodyweight',
    doses: byExercise(dose),
    lastTrained: '2026-11-22',
    today: { date: '2026-11-23', totals: totals(99, 9999) },
    week: { monday: '2026-11-23', daysBefore: 6, totals: totals(999, 99_999) },
    lastWeek: { monday: '2026-11-16', totals: totals(999, 99_999) },
    streak: 520,
    lifetime: totals(99_999, 9_999_999),
    bests: byExercise(() => 1 + noise(3600)),
    heardTips: [...TOPIC_IDS].sort((one, other) => one.length - other.length),
    recentRequests: Array.from({ length: 6 }, () => text('0123456789abcdef-', 16)),
    prescriptions: Array.from({ length: PRESCRIPTION_LIMITS.saved }, () => ({
      name: text('abcdefghijklmnopqrstuvwxyz', PRESCRIPTION_LIMITS.nameLength),
      exercise: oneOf(EXERCISE_IDS),
      sets: 1 + noise(10),
      target: { measure: 'reps' as const, reps: 1 + noise(30) },
      restSeconds: noise(180),
      tempo: tempo(),
    })),
    praised: 5,
    lastSeenAt: START + noise(1_000_000),
    zoneCheckedAt: START + noise(1_000_000),
    reminder: {
      days: WEEKDAYS,
      time: '18:30',
      timeZone: 'America/Argentina/ComodRivadavia',
      token: text('0123456789abcdef-', 36),
    },
    forgetsOldDays: true,
    session: { phase: 'idle' },
  };
}

/** In the middle of the longest workout there is, with a block sounding that runs through its rests. */
function inLongestWorkout(athlete: Athlete): Athlete {
  const { preferences } = athlete;
  const { language } = localeOf('en-US');
  const wide: Athlete = {
    ...athlete,
    preferences: { ...preferences, noFloor: false, noImpact: false, without: [], talk: 'brief' },
  };
  const say = (now: Athlete, intent: 'StartWorkoutIntent' | 'ReadyIntent', n: number) =>
    turn(
      {
        kind: 'intent',
        intent,
        slots:
          intent === 'ReadyIntent' ? {} : { routine: heard('bodyweight', 'home-bodyweight'), duration: heard('PT45M') },
        requestId: `amzn1.echo-api.request.${n}`,
        at: START + n * 1000,
        newSession: n === 1,
        thread: {},
      },
      { athlete: now, words: language, locale: 'en-US', audioDelayMs: 0 },
    ).athlete;
  const started = say({ ...wide, doses: {} }, 'StartWorkoutIntent', 1);
  const { session } = say(started, 'ReadyIntent', 2);
  if (!isActive(session)) throw new Error('no workout was started');
  return { ...athlete, session: { ...session, done: athlete.week.totals } };
}

/** Sets and runs of which no two are alike: more than any plan of ours holds, as many as the parser takes from a plan. */
function inNoisyWorkout(athlete: Athlete, seed: number): Athlete {
  const noise = createNoise(seed);
  const { oneOf } = tables(noise);
  return {
    ...athlete,
    session: {
      phase: 'set',
      startedAt: START,
      soundAt: START + noise(1_000_000),
      plan: {
        level: 'advanced',
        sets: Array.from({ length: 40 }, () => ({
          exercise: oneOf(EXERCISE_IDS),
          part: 'work',
          target: { measure: 'reps', reps: 1 + noise(30) },
          set: 1 + noise(6),
          of: 1 + noise(6),
          restSeconds: noise(180),
        })),
      },
      place: { set: 12, units: 3 },
      end: { set: 30, units: 0 },
      done: athlete.today.totals,
      runs: Array.from({ length: 16 }, (_, index) => ({
        set: 12 + index,
        from: noise(30),
        units: 1 + noise(60),
        startsAtMs: index * 12_000 + noise(9999),
        everyMs: 1000 + noise(9000),
        doneAfterMs: 1000 + noise(9000),
      })),
      last: { set: 11, units: 12, date: '2026-11-23', bestBefore: 30 },
    },
  };
}

async function storedBytes(id: string, athlete: Athlete): Promise<number> {
  const store = createDynamoStore({
    table: database.tableName,
    connection: connectionTo(database.endpoint),
  });
  await store.save(id, { ...athlete, version: 0 });
  await expect(store.load(id)).resolves.toEqual({ ...athlete, version: 1 });
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: database.tableName,
      Key: { pk: { S: `ATHLETE#${id}` }, sk: { S: 'NOW' } },
    }),
  );
  return itemBytes(Item ?? {});
}

/** As long as a user id of Alexa is. */
const idOf = (name: string) => `amzn1.ask.account.${name.padEnd(207, 'A')}`;

test.each([1, 2, 3])('the heaviest athlete, in the longest workout, is within 10 KB (%i)', async (seed) => {
  const athlete = inLongestWorkout(veteran(seed));
  // The fixture is what it claims to be.
  expect(athlete.session).toMatchObject({ phase: 'set' });
  expect('plan' in athlete.session && athlete.session.plan.sets.length).toBeGreaterThanOrEqual(28);
  expect(JSON.stringify(athlete).length).toBeGreaterThan(3 * MOST_BYTES);
  expect(await storedBytes(idOf(`heavy-${seed}`), athlete)).toBeLessThanOrEqual(MOST_BYTES);
});

test.each([1, 2, 3])('so is one whose sets are all different (%i)', async (seed) => {
  const athlete = inNoisyWorkout(veteran(seed), seed);
  expect(await storedBytes(idOf(`noisy-${seed}`), athlete)).toBeLessThanOrEqual(MOST_BYTES);
});

test('ten years more weigh no more than their digits', async () => {
  const veteranNow = inLongestWorkout(veteran(4));
  const { sessions, seconds } = veteranNow.lifetime;
  const later: Athlete = {
    ...veteranNow,
    lifetime: { ...veteranNow.lifetime, sessions: sessions * 2, seconds: seconds * 2 },
  };
  const [now, then] = [await storedBytes(idOf('now'), veteranNow), await storedBytes(idOf('then'), later)];
  expect(Math.abs(then - now) / now).toBeLessThan(0.01);
});

test('an athlete stored plain, as it used to be, is read whole', () => {
  const athlete = inLongestWorkout(veteran(5));
  expect(readAthlete({ ...athlete, schema: 1 })).toEqual({ athlete, odd: [] });
});

test.each([
  ['no bytes of ours', new Uint8Array([1, 2, 3])],
  ['cut short', packed(newAthlete('2026-11-23', 'UTC')).packed.slice(0, 60)],
])('packed data that is %s becomes a new athlete of that version, and is named', (_what, bytes) => {
  const fields = unpacked({ schema: 2, version: 7, packed: bytes });
  const { athlete, odd } = readAthlete(fields, '2026-11-23', 'UTC');
  expect(athlete).toEqual({ ...newAthlete('2026-11-23', 'UTC'), version: 7 });
  expect(odd).toContain('lifetime');
});
