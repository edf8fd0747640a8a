/** Holds both stores to one promise: what is saved comes back, the first of two racing saves wins, and odd data is never a crash. */
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { creditSet, newAthlete, withSession, type Athlete } from '../lambda/coach/athlete';
import { dateOf, dayNumber } from '../lambda/coach/calendar';
import { EXERCISE_IDS } from '../lambda/coach/catalogue/exercises';
import { planRoutine } from '../lambda/coach/plan/plan';
import { training, trainingOf } from '../lambda/coach/session';
import { athleteIdOf } from '../lambda/store/athlete-key';
import { createDynamoStore } from '../lambda/store/dynamo-store';
import { createMemoryStore } from '../lambda/store/memory-store';
import { readAthlete, readDay } from '../lambda/store/read-athlete';
import { VersionConflict, type Store } from '../lambda/store/store';
import { connectionTo, openDatabase, type Database } from '../simulator/database';
import { heard, START, take } from './phases';

const TODAY = '2026-11-23';

const PLAN = planRoutine('home-bodyweight', { level: 'intermediate' });

/** Somebody in the middle of a workout, with every field filled. */
function busyAthlete(): Athlete {
  const fresh = newAthlete(TODAY, 'America/New_York');
  const begun = withSession(fresh, { ...training(PLAN, 1000), phase: 'rest', since: 2000 });
  const credited = creditSet(creditSet(begun, 0, 60), 5, 8);
  if (!('plan' in credited.session)) throw new Error('no training');
  return {
    ...credited,
    heardSafetyNote: true,
    preferences: {
      level: 'advanced',
      paceSeconds: -1,
      restSeconds: 15,
      speech: 'slow',
      talk: 'brief',
      counting: 'beep',
      nonStop: true,
      kit: ['ball'],
      noFloor: true,
      goalDays: 3,
      noImpact: true,
      without: ['cat-cow'],
    },
    explained: { 'push-up': 2, march: 1 },
    session: {
      ...trainingOf(credited.session),
      place: { set: 5, units: 3 },
      phase: 'set',
      soundAt: 5000,
      runs: [{ set: 5, from: 3, units: 5, startsAtMs: 8000, everyMs: 5000, doneAfterMs: 5000 }],
      end: { set: 6, units: 0 },
    },
    asked: { about: 'count-instead', exercise: 'push-up', amount: 30 },
    lastRoutine: 'home-bodyweight',
    lastTrained: '2026-11-20',
    doses: {
      'push-up': {
        amount: 10,
        sets: 2,
        extraRest: 30,
        easy: 1,
        missed: 1,
        upOn: '2026-11-20',
        instead: 'decline-push-up',
        move: { what: 'amount', by: 2, why: 'easy', on: '2026-11-20' },
      },
    },
    recentRequests: ['one', 'two'],
    plainSpeech: true,
    praised: 3,
    prescriptions: [
      {
        name: 'physio set',
        exercise: 'floor-plank',
        sets: 6,
        target: { measure: 'hold', seconds: 15 },
        restSeconds: 5,
      },
    ],
    lastSeenAt: 1_790_000_000_000,
    zoneCheckedAt: 1_789_000_000_000,
    reminder: { days: ['monday', 'thursday'], time: '19:00', token: 'reminder-1' },
    forgetsOldDays: true,
  };
}

let database: Database;
let client: DynamoDBClient;
const odd: string[][] = [];

beforeAll(async () => {
  database = await openDatabase();
  client = new DynamoDBClient(connectionTo(database.endpoint));
});

afterAll(async () => {
  client.destroy();
  await database.close();
});

const dynamoStore = (table = database.tableName): Store =>
  createDynamoStore({
    table,
    // The machine that tests may be busy: nothing here is about how long an answer takes.
    connection: { ...connectionTo(database.endpoint), requestHandler: { requestTimeout: 30_000 } },
    onOddData: (fields) => odd.push([...fields]),
  });

/** Puts an item as it is, past everything the store would refuse. */
async function plant(athleteId: string, item: Readonly<Record<string, unknown>>): Promise<void> {
  await client.send(
    new PutItemCommand({
      TableName: database.tableName,
      Item: {
        ...marshall(item, { removeUndefinedValues: true }),
        pk: { S: `ATHLETE#${athleteId}` },
        sk: { S: 'NOW' },
      },
    }),
  );
}

const STORES: readonly (readonly [string, () => Store])[] = [
  ['the store in memory', createMemoryStore],
  ['the store in DynamoDB', () => dynamoStore()],
];

describe.each(STORES)('%s', (name, open) => {
  let store: Store;
  const id = (athlete: string) => `${name}/${athlete}`;

  beforeAll(() => {
    store = open();
  });

  test('knows nobody who was never saved', async () => {
    await expect(store.load(id('nobody'))).resolves.toBeUndefined();
  });

  test('gives back exactly what was saved, one version on', async () => {
    const busy = busyAthlete();
    const saved = await store.save(id('busy'), busy);
    expect(saved).toEqual({ ...busy, version: 1 });
    await expect(store.load(id('busy'))).resolves.toEqual(saved);
  });

  test('gives back a new athlete too, whose fields are mostly empty', async () => {
    const saved = await store.save(id('new'), newAthlete(TODAY, 'Europe/Berlin'));
    await expect(store.load(id('new'))).resolves.toEqual(saved);
  });

  test('forgets a question that was dropped', async () => {
    const first = await store.save(id('asked'), busyAthlete());
    const { asked: _asked, lastRoutine: _lastRoutine, ...quiet } = first;
    await store.save(id('asked'), quiet);
    const loaded = await store.load(id('asked'));
    expect(loaded).not.toHaveProperty('asked');
    expect(loaded).not.toHaveProperty('lastRoutine');
  });

  test('forgets an athlete with all their days, and nobody else', async () => {
    const [account, anna] = [id('home'), athleteIdOf(id('home'), 'anna')];
    for (const athleteId of [account, anna]) {
      await store.save(athleteId, newAthlete(TODAY, 'UTC'));
      await store.putDay(athleteId, { date: TODAY, totals: busyAthlete().today.totals });
    }
    await store.deleteAthlete(anna);
    await expect(store.load(anna)).resolves.toBeUndefined();
    await expect(store.load(account)).resolves.toBeDefined();
    await store.save(anna, newAthlete(TODAY, 'UTC'));
    await store.deleteAthlete(account);
    await expect(store.load(account)).resolves.toBeUndefined();
    await expect(store.load(anna)).resolves.toBeDefined();
    await expect(store.deleteAthlete(id('nobody'))).resolves.toBeUndefined();
  });

  test('forgets an account with everybody in it, unless somebody was active since', async () => {
    const [account, ben] = [id('family'), athleteIdOf(id('family'), 'ben')];
    await store.save(account, { ...newAthlete(TODAY, 'UTC'), lastSeenAt: 1000 });
    await store.save(ben, { ...newAthlete(TODAY, 'UTC'), lastSeenAt: 2000 });
    await expect(store.deleteAccount(account, 1500)).resolves.toBe(false);
    await expect(store.load(account)).resolves.toBeDefined();
    await expect(store.deleteAccount(account, 2000)).resolves.toBe(true);
    await expect(store.load(account)).resolves.toBeUndefined();
    await expect(store.load(ben)).resolves.toBeUndefined();
  });

  test('refuses a save that was thought out on an older version, and keeps the newer one', async () => {
    const first = await store.save(id('twice'), newAthlete(TODAY, 'UTC'));
    const second = await store.save(id('twice'), { ...first, heardSafetyNote: true });
    await expect(store.save(id('twice'), first)).rejects.toThrow(VersionConflict);
    await expect(store.save(id('twice'), newAthlete(TODAY, 'UTC'))).rejects.toThrow(VersionConflict);
    await expect(store.load(id('twice'))).resolves.toEqual(second);
  });

  test('lets one of twenty racing saves win, for somebody new and for somebody known', async () => {
    for (const version of [0, 1]) {
      const from: Athlete = { ...newAthlete(TODAY, 'UTC'), version };
      const outcomes = await Promise.allSettled(
        Array.from({ length: 20 }, (_, index) =>
          store.save(id('raced'), { ...from, recentRequests: [`racer ${index}`] }),
        ),
      );
      const winners = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      const losses = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
      expect(winners).toHaveLength(1);
      expect(losses.filter((reason) => !(reason instanceof VersionConflict))).toEqual([]);
      await expect(store.load(id('raced'))).resolves.toEqual(winners[0]);
    }
  });

  test('keeps athletes apart', async () => {
    await store.save(id('one'), { ...newAthlete(TODAY, 'UTC'), heardSafetyNote: true });
    await store.save(id('other'), newAthlete(TODAY, 'UTC'));
    expect((await store.load(id('one')))?.heardSafetyNote).toBe(true);
    expect((await store.load(id('other')))?.heardSafetyNote).toBe(false);
  });

  test('takes a finished day as often as it comes', async () => {
    const { today } = busyAthlete();
    await store.putDay(id('day'), today);
    await expect(store.putDay(id('day'), today)).resolves.toBeUndefined();
    await expect(store.load(id('day'))).resolves.toBeUndefined();
  });

  test('gives the days of a range in order, of one athlete, both ends included', async () => {
    const { totals } = busyAthlete().today;
    const dates = ['2026-11-23', '2026-10-31', '2026-11-01', '2025-11-01', '2026-11-30', '2026-12-01'];
    for (const date of dates) await store.putDay(id('ranged'), { date, totals });
    await store.save(id('ranged'), busyAthlete());
    await store.putDay(id('ranged neighbour'), { date: '2026-11-02', totals });
    await expect(store.daysBetween(id('ranged'), '2026-11-01', '2026-11-30')).resolves.toEqual(
      ['2026-11-01', '2026-11-23', '2026-11-30'].map((date) => ({ date, totals })),
    );
    await expect(store.daysBetween(id('ranged'), '2027-01-01', '2027-12-31')).resolves.toEqual([]);
  });
});

test('a finished day stands under its own key, whole, beside the athlete', async () => {
  const { today } = busyAthlete();
  const store = dynamoStore();
  await store.save('diarist', busyAthlete());
  await store.putDay('diarist', today);
  const items = await database.itemsOf('diarist');
  expect(Object.keys(items).sort()).toEqual([`DAY#${TODAY}`, 'NOW']);
  expect(items[`DAY#${TODAY}`]).toMatchObject({ totals: today.totals });
  expect(items[`DAY#${TODAY}`]).not.toHaveProperty('expiresAt');
  await store.putDay('diarist', { ...today, expiresAt: 1_800_000_000 });
  expect((await database.itemsOf('diarist'))[`DAY#${TODAY}`]).toMatchObject({ expiresAt: 1_800_000_000 });
});

test('a history longer than a page of the database comes whole', async () => {
  const full = Object.fromEntries(EXERCISE_IDS.map((each) => [each, { sets: 9999, units: 99_999 }]));
  const totals = { sessions: 3, seconds: 3000, by: full };
  const store = dynamoStore();
  const dates = Array.from({ length: 400 }, (_, day) => dateOf(dayNumber('2023-01-01') + day));
  for (let at = 0; at < dates.length; at += 10) {
    await Promise.all(dates.slice(at, at + 10).map((date) => store.putDay('veteran of years', { date, totals })));
  }
  const days = await store.daysBetween('veteran of years', '2023-01-01', '2026-12-31');
  expect(days.map(({ date }) => date)).toEqual(dates);
}, 60_000);

test('a stored day that makes no sense is left out', () => {
  const { totals } = busyAthlete().today;
  expect(readDay({ sk: 'DAY#2026-11-23', totals })).toEqual({ date: '2026-11-23', totals });
  expect(readDay({ sk: 'DAY#2026-11-31', totals })).toBeUndefined();
  expect(readDay({ sk: 'DAY#2026-11-23', totals: 'many' })).toBeUndefined();
  expect(readDay({})).toBeUndefined();
});

test('a table that does not exist is an error, not an empty athlete', async () => {
  const store = dynamoStore('no-such-table');
  await expect(store.load('anybody')).rejects.toThrow();
  await expect(store.save('anybody', newAthlete(TODAY, 'UTC'))).rejects.toThrow();
});

test('a database that cannot be reached is an error too', async () => {
  const store = createDynamoStore({
    table: 'steady-coach',
    connection: connectionTo('http://127.0.0.1:1'),
  });
  await expect(store.load('anybody')).rejects.toThrow();
});

const RUN = { set: 5, from: 3, units: 5, startsAtMs: 8000, everyMs: 5000, doneAfterMs: 5000 } as const;
const NO_TEMPO = { lower: 0, pause: 0, lift: 0, squeeze: 0, starts: 'lower' } as const;
/** More than any memory or patience: it must be found out before anything is scored. */
const BILLION = 1e9;
const reps = (count: number) => ({ measure: 'reps', reps: count });
const hold = (seconds: number) => ({ measure: 'hold', seconds });
const hundredOf = <T>(value: T): readonly T[] => Array.from({ length: 100 }, () => value);

const READY = { intent: 'ReadyIntent' } as const;
const NEXT = { intent: 'AMAZON.NextIntent' } as const;
const HELP = { intent: 'AMAZON.HelpIntent' } as const;
const CORRECT = { intent: 'CorrectCountIntent', slots: { count: heard('6') } } as const;

function withFirstSet(change: Readonly<Record<string, unknown>>) {
  const [first, ...others] = PLAN.sets;
  return { ...PLAN, sets: [{ ...first, ...change }, ...others] };
}

/** One of each type that DynamoDB can hold. */
const WRONG: readonly (readonly [string, unknown])[] = [
  ['a text', 'nonsense'],
  ['a number', -7.5],
  ['a huge number', 1e30],
  ['a truth value', false],
  ['nothing', null],
  ['a list', [1, 'two', null]],
  ['a map', { a: { b: 1 } }],
  ['an empty map', {}],
];

const FIELDS = Object.keys(busyAthlete()) as (keyof Athlete)[]; // an object literal has no keys but its own

/** What not every athlete has. */
const OPTIONAL: ReadonlySet<keyof Athlete> = new Set([
  'asked',
  'lastRoutine',
  'lastTrained',
  'lastSeenAt',
  'zoneCheckedAt',
  'reminder',
  'forgetsOldDays',
  'praised',
] as const);

/** Fields that keep what they can when something beside it is odd, so a wrong map is no oddity to them. */
const SAFE: Athlete = readAthlete({}).athlete;

describe('odd stored data', () => {
  test('an empty item is somebody new', () => {
    expect(readAthlete({}).athlete).toEqual(newAthlete('1970-01-01', 'UTC'));
  });

  test.each([undefined, null, 7, 'text', [], [[]], true])('%p instead of an item is somebody new', (item) => {
    expect(readAthlete(item).athlete).toEqual(newAthlete('1970-01-01', 'UTC'));
  });

  test.each(FIELDS)('a wrong %s is replaced or kept as it may be, and all the rest is kept', (field) => {
    const busy = busyAthlete();
    for (const [, wrong] of WRONG) {
      const { athlete, odd: named } = readAthlete({ ...busy, [field]: wrong });
      const { [field]: read, ...rest } = athlete;
      const { [field]: _original, ...expected } = busy;
      expect(rest).toEqual(expected);
      // Whatever is kept is of the right shape: reading it once more finds nothing odd.
      expect(readAthlete(athlete).odd).toEqual([]);
      if (named.includes(field)) expect(read).toEqual(SAFE[field]);
    }
  });

  test.each(FIELDS.filter((field) => !OPTIONAL.has(field)))('a missing %s is safe', (field) => {
    const { [field]: _missing, ...without } = busyAthlete();
    const { athlete, odd: named } = readAthlete(without);
    expect(athlete[field]).toEqual(SAFE[field]);
    expect(named).toEqual([field]);
  });

  test('exercises that nobody knows any more are dropped, the others stay', () => {
    const busy = busyAthlete();
    const { athlete, odd: named } = readAthlete({
      ...busy,
      bests: { 'push-up': 12, 'moon-walk': 3, march: 'many' },
      lifetime: { ...busy.lifetime, by: { ...busy.lifetime.by, 'moon-walk': { sets: 1, units: 2 } } },
    });
    expect(athlete.bests).toEqual({ 'push-up': 12 });
    expect(athlete.lifetime).toEqual(busy.lifetime);
    expect(named).toEqual([]);
  });

  test('a name that every object has is no exercise', () => {
    const stored = '{ "bests": { "__proto__": { "push-up": 5 }, "toString": 3 } }';
    const { athlete } = readAthlete(JSON.parse(stored));
    expect(athlete.bests).toEqual({});
  });

  test.each<readonly [string, (session: Record<string, unknown>) => unknown]>([
    ['in a phase that nobody knows', (session) => ({ ...session, phase: 'dancing' })],
    ['without a plan', ({ plan: _plan, ...session }) => session],
    ['with an empty plan', (session) => ({ ...session, plan: { ...PLAN, sets: [] } })],
    ['at a place beyond its plan', (session) => ({ ...session, place: { set: PLAN.sets.length + 1, units: 0 } })],
    ['at a place before its plan', (session) => ({ ...session, place: { set: -1, units: 0 } })],
    ['with a run of no length', (session) => ({ ...session, runs: [{ ...RUN, everyMs: 0 }] })],
    [
      'with an exercise that nobody knows',
      (session) => ({ ...session, plan: withFirstSet({ exercise: 'moon-walk' }) }),
    ],
    ['with a set of a billion reps', (session) => ({ ...session, plan: withFirstSet({ target: reps(BILLION) }) })],
    ['with a hold of a billion seconds', (session) => ({ ...session, plan: withFirstSet({ target: hold(BILLION) }) })],
    ['with a set of half a rep', (session) => ({ ...session, plan: withFirstSet({ target: reps(0.5) }) })],
    ['with a thousand sets', (session) => ({ ...session, plan: { ...PLAN, sets: PLAN.sets.flatMap(hundredOf) } })],
  ])('a session %s is let go, and the record is kept', (_, spoil) => {
    const busy = busyAthlete();
    const { athlete } = readAthlete({ ...busy, session: spoil({ ...busy.session }) });
    expect({ ...athlete, session: athlete.session.phase }).toEqual({ ...busy, session: 'idle' });
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['at a unit beyond its set', { place: { set: 5, units: 4000 } }],
    ['that ends beyond its plan', { end: { set: 999, units: 0 } }],
    ['with a run of a set that does not exist', { runs: [{ ...RUN, set: 99 }] }],
    ['with a run of a billion reps', { runs: [{ ...RUN, units: BILLION }] }],
    ['with a tempo of no length', { plan: withFirstSet({ tempo: NO_TEMPO }) }],
    ['with a credit for a set that does not exist', { last: { set: 99, units: 5, date: TODAY } }],
  ])('a session %s is answered everywhere, and puts nothing absurd on record', (_, change) => {
    const busy = busyAthlete();
    const { athlete } = readAthlete({ ...busy, session: { ...busy.session, ...change } });
    for (const step of [{ kind: 'launch' }, READY, NEXT, HELP, CORRECT] as const) {
      const reply = take(athlete, step, START);
      expect(reply.say !== '' || reply.sound !== undefined).toBe(true);
      expect(reply.athlete.lifetime.by['push-up']?.units ?? 0).toBeLessThan(100);
      expect(reply.athlete.lifetime.seconds).toBeLessThan(3600);
    }
  });

  test('lists without end are cut or let go: what is kept stays small', () => {
    const many = (value: unknown) => Array.from({ length: 20_000 }, () => value);
    const busy = busyAthlete();
    const { athlete } = readAthlete({
      ...busy,
      recentRequests: many('request'),
      preferences: { ...busy.preferences, kit: many('ball') },
      session: { ...busy.session, runs: many(RUN) },
    });
    const choosing = readAthlete({ ...busy, session: { phase: 'choosing', offers: many('express-ten') } });
    expect(JSON.stringify(athlete).length).toBeLessThan(6144);
    expect(JSON.stringify(choosing.athlete).length).toBeLessThan(6144);
    expect(athlete.lifetime).toEqual(busy.lifetime);
  });

  test('comes through the database as safe values, and is named without its values', async () => {
    const busy = busyAthlete();
    await plant('odd', { ...busy, version: 3, timeZone: 'Mars/Olympus', session: 'gone', plainSpeech: 'maybe' });
    odd.length = 0;
    const loaded = await dynamoStore().load('odd');
    expect(loaded).toEqual({ ...busy, version: 3, timeZone: 'UTC', session: { phase: 'idle' }, plainSpeech: false });
    expect(odd).toEqual([['timeZone', 'session', 'plainSpeech']]);
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['nothing at all', {}],
    ['a version that is a text', { ...busyAthlete(), version: 'x' }],
    ['a version below zero', { ...busyAthlete(), version: -1 }],
    ['a version of zero', { ...busyAthlete(), version: 0 }],
  ])('an item with %s can be saved again, so that nobody is locked out', async (what, item) => {
    await plant(what, item);
    const store = dynamoStore();
    const loaded = await store.load(what);
    if (!loaded) throw new Error('nothing was loaded');
    const saved = await store.save(what, { ...loaded, heardSafetyNote: true });
    await expect(store.load(what)).resolves.toEqual(saved);
    await expect(store.save(what, loaded)).rejects.toThrow(VersionConflict);
  });
});

test('the hot item stays small with every exercise on the record and a whole workout under way', async () => {
  const full = Object.fromEntries(EXERCISE_IDS.map((id) => [id, { sets: 9999, units: 99_999 }]));
  const totals = { sessions: 9999, seconds: 9_999_999, by: full };
  const counts = Object.fromEntries(EXERCISE_IDS.map((id) => [id, 9999]));
  const athlete: Athlete = {
    ...busyAthlete(),
    today: { date: TODAY, totals },
    week: { monday: TODAY, daysBefore: 0, totals },
    lastWeek: { monday: '2026-11-16', totals },
    lifetime: totals,
    bests: counts,
    explained: counts,
  };
  const saved = await dynamoStore().save('veteran', athlete);
  await expect(dynamoStore().load('veteran')).resolves.toEqual(saved);
  expect(JSON.stringify(saved).length).toBeLessThan(24_576);
});

test('DynamoDB forgets a long history, whose days go in many batches', async () => {
  const store = dynamoStore();
  const { totals } = busyAthlete().today;
  await store.save('long-history', newAthlete(TODAY, 'UTC'));
  const dates = Array.from({ length: 130 }, (_, index) => dateOf(dayNumber(TODAY) - index));
  await Promise.all(dates.map((date) => store.putDay('long-history', { date, totals })));
  expect(Object.keys(await database.itemsOf('long-history'))).toHaveLength(131);
  await store.deleteAthlete('long-history');
  await expect(database.itemsOf('long-history')).resolves.toEqual({});
});
