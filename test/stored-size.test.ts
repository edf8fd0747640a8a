/** The hot item stays small for ever: the heaviest athlete there can be, as DynamoDB itself measures what is stored. */
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { newAthlete, type Athlete } from '../lambda/coach/athlete';
import { KITS } from '../lambda/coach/catalogue/exercise';
import { EXERCISE_IDS } from '../lambda/coach/catalogue/exercises';
import { CHANGES, WHYS, type OwnDose } from '../lambda/coach/plan/own-dose';
import { PRESCRIPTION_LIMITS } from '../lambda/coach/plan/prescription';
import { WEEKDAYS } from '../lambda/coach/reminder';
import type { Plan } from '../lambda/coach/plan/plan';
import { isActive } from '../lambda/coach/session';
import { TOPIC_IDS } from '../lambda/coach/catalogue/topic-ids';
import { NO_TOTALS, type Totals } from '../lambda/coach/totals';
import { localeOf } from '../lambda/language/locales';
import { createDynamoStore } from '../lambda/store/dynamo-store';
import { turn } from '../lambda/turn';
import { connectionTo, openDatabase, type Database } from '../simulator/database';
import { itemBytes, writeUnits, type WireItem } from '../simulator/item-size';
import { heard, START, take } from './phases';
import { athleteIn, putIn } from './stored';

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
  return { ...athlete, session: { ...session, done: doneIn(session.plan, athlete.week.totals) } };
}

/** A session has done what is in its plan, and nothing else. */
function doneIn({ sets }: Plan, { by, ...sums }: Totals): Totals {
  const planned = new Set<string>(sets.map(({ exercise }) => exercise));
  return { ...sums, by: Object.fromEntries(Object.entries(by).filter(([id]) => planned.has(id))) };
}

/** Sets and runs of which no two are alike: more than any plan of ours holds, as many as the parser takes from a plan. */
function inNoisyWorkout(athlete: Athlete, seed: number): Athlete {
  const noise = createNoise(seed);
  const { oneOf } = tables(noise);
  const plan: Plan = {
    level: 'advanced',
    sets: Array.from({ length: 40 }, () => ({
      exercise: oneOf(EXERCISE_IDS),
      part: 'work',
      target: { measure: 'reps', reps: 1 + noise(30) },
      set: 1 + noise(6),
      of: 1 + noise(6),
      restSeconds: noise(180),
    })),
  };
  return {
    ...athlete,
    session: {
      phase: 'set',
      startedAt: START,
      soundAt: START + noise(1_000_000),
      plan,
      place: { set: 12, units: 3 },
      end: { set: 30, units: 0 },
      done: doneIn(plan, athlete.today.totals),
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

async function stored(id: string, athlete: Athlete): Promise<WireItem> {
  const store = createDynamoStore({ table: database.tableName, connection: connectionTo(database.endpoint) });
  const saved = await putIn(store, id, athlete);
  await expect(athleteIn(store, id)).resolves.toEqual(saved);
  const { Item = {} } = await client.send(
    new GetItemCommand({ TableName: database.tableName, Key: { pk: { S: `ATHLETE#${id}` }, sk: { S: 'NOW' } } }),
  );
  return Item;
}

const storedBytes = async (id: string, athlete: Athlete) => itemBytes(await stored(id, athlete));
const unitsOf = (item: WireItem) => writeUnits(itemBytes(item));

/** As long as a user id of Alexa is. */
const idOf = (name: string) => `amzn1.ask.account.${name.padEnd(207, 'A')}`;

/** With a load for each move, as it may be kept one day. */
function withLoads(item: WireItem): WireItem {
  const load = marshall({ kilograms: 12.5, steps: 3, saidOn: '2026-11-23' }, { convertTopLevelContainer: true });
  return { ...item, loads: { M: Object.fromEntries(EXERCISE_IDS.map((id) => [id, load])) } };
}

test.each([1, 2, 3])(
  'the heaviest athlete, in the longest workout, takes 40 units at most to save (%i)',
  async (seed) => {
    const athlete = inLongestWorkout(veteran(seed));
    // The fixture is what it claims to be.
    expect(athlete.session).toMatchObject({ phase: 'set' });
    expect('plan' in athlete.session && athlete.session.plan.sets.length).toBeGreaterThanOrEqual(28);
    const item = withLoads(await stored(idOf(`heavy-${seed}`), athlete));
    expect(Object.keys(item['doses']?.M ?? {}).length).toBeGreaterThanOrEqual(80);
    expect(unitsOf(item)).toBeLessThanOrEqual(40);
  },
);

test.each([1, 2, 3])('so does one whose sets are all different (%i)', async (seed) => {
  const athlete = inNoisyWorkout(veteran(seed), seed);
  expect(unitsOf(withLoads(await stored(idOf(`noisy-${seed}`), athlete)))).toBeLessThanOrEqual(40);
});

test('a set turn of somebody who has trained for ten weeks takes 6 units at most', async () => {
  const { by, ...sums } = veteran(6).lifetime;
  const few = <T>(table: Readonly<Partial<Record<string, T>>>) => Object.fromEntries(Object.entries(table).slice(0, 8));
  const totals = { ...sums, by: few(by) };
  const { explained, doses } = veteran(6);
  const ordinary: Athlete = {
    ...newAthlete('2026-11-23', 'America/New_York'),
    heardSafetyNote: true,
    explained: few(explained),
    doses: few(doses),
    today: { date: '2026-11-23', totals: NO_TOTALS },
    week: { monday: '2026-11-23', daysBefore: 1, totals },
    lastWeek: { monday: '2026-11-16', totals },
    lifetime: totals,
    bests: few(veteran(6).bests),
    lastTrained: '2026-11-22',
    lastRoutine: 'home-bodyweight',
    recentRequests: veteran(6).recentRequests,
    lastSeenAt: START,
    zoneCheckedAt: START,
  };
  const heardTwelve = { exercise: heard('push ups', 'push-up'), amount: heard('12') };
  const counting = take(ordinary, { intent: 'StartExerciseIntent', slots: heardTwelve }, START).athlete;
  expect(counting.session.phase).toBe('set');
  expect(unitsOf(await stored(idOf('ordinary'), counting))).toBeLessThanOrEqual(6);
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
