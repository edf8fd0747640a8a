/** Holds both stores to one promise: what is saved comes back, the first of two racing saves wins, and odd data is never a crash. */
import { deflateRawSync } from 'node:zlib';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { creditSet, newAthlete, withSession, type Athlete } from '../lambda/coach/athlete';
import { dateOf, dayNumber, zoneNamed } from '../lambda/coach/calendar';
import { EXERCISE_IDS } from '../lambda/coach/catalogue/exercises';
import { planRoutine } from '../lambda/coach/plan/plan';
import { training, trainingOf } from '../lambda/coach/session';
import { athleteIdOf } from '../lambda/store/athlete-key';
import { createDynamoStore } from '../lambda/store/dynamo-store';
import { createMemoryStore } from '../lambda/store/memory-store';
import { VersionConflict, type Store } from '../lambda/store/store';
import {
  ATHLETE_SCHEMA,
  readAthlete,
  UnreadableRecord,
  writeAthlete,
  type Document,
} from '../lambda/store/stored-athlete';
import { readDay } from '../lambda/store/stored-day';
import { connectionTo, openDatabase, type Database } from '../simulator/database';
import { heard, START, take } from './phases';
import { athleteIn, putIn } from './stored';

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
    version: 1,
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
    withoutSounds: true,
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

  test('gives back exactly what was saved, further on each time', async () => {
    const busy = busyAthlete();
    const saved = await putIn(store, id('busy'), busy);
    expect(saved).toEqual({ ...busy, version: saved.version });
    await expect(athleteIn(store, id('busy'))).resolves.toEqual(saved);
    const again = await putIn(store, id('busy'), saved);
    expect(again.version).toBeGreaterThan(saved.version);
  });

  test('gives back a new athlete too, whose fields are mostly empty', async () => {
    const saved = await putIn(store, id('new'), newAthlete(TODAY, 'Europe/Berlin'));
    await expect(athleteIn(store, id('new'))).resolves.toEqual(saved);
  });

  test('forgets a question that was dropped', async () => {
    const { asked: _asked, lastRoutine: _lastRoutine, ...quiet } = await putIn(store, id('asked'), busyAthlete());
    await putIn(store, id('asked'), quiet);
    const loaded = await athleteIn(store, id('asked'));
    expect(loaded).not.toHaveProperty('asked');
    expect(loaded).not.toHaveProperty('lastRoutine');
  });

  test('forgets an athlete with all their days, and nobody else', async () => {
    const [account, anna] = [id('home'), athleteIdOf(id('home'), 'anna')];
    for (const athleteId of [account, anna]) {
      await putIn(store, athleteId, newAthlete(TODAY, 'UTC'));
      await store.putDay(athleteId, { date: TODAY, totals: busyAthlete().today.totals });
    }
    await store.deleteAthlete(anna, 0);
    await expect(store.load(anna)).resolves.toBeUndefined();
    await expect(store.load(account)).resolves.toBeDefined();
    await putIn(store, anna, newAthlete(TODAY, 'UTC'));
    await store.deleteAthlete(account, 0);
    await expect(store.load(account)).resolves.toBeUndefined();
    await expect(store.load(anna)).resolves.toBeDefined();
    await expect(store.deleteAthlete(id('nobody'), 0)).resolves.toBeUndefined();
  });

  test('never meets a version again once somebody was forgotten', async () => {
    await putIn(store, id('reborn'), newAthlete(TODAY, 'UTC'));
    const before = await store.load(id('reborn'));
    await store.deleteAthlete(id('reborn'), 0);
    await putIn(store, id('reborn'), newAthlete(TODAY, 'UTC'));
    const now = await athleteIn(store, id('reborn'));
    if (!before) throw new Error('nobody was saved');
    await expect(store.save(id('reborn'), { ...before.athlete, streak: 9 }, before)).rejects.toThrow(VersionConflict);
    await expect(athleteIn(store, id('reborn'))).resolves.toEqual(now);
  });

  test('forgets an account with everybody in it, unless somebody was active since', async () => {
    const [account, ben] = [id('family'), athleteIdOf(id('family'), 'ben')];
    await putIn(store, account, { ...newAthlete(TODAY, 'UTC'), lastSeenAt: 1000 });
    await putIn(store, ben, { ...newAthlete(TODAY, 'UTC'), lastSeenAt: 2000 });
    await expect(store.deleteAccount(account, 1500)).resolves.toBe(false);
    await expect(store.load(account)).resolves.toBeDefined();
    await expect(store.deleteAccount(account, 2000)).resolves.toBe(true);
    await expect(store.load(account)).resolves.toBeUndefined();
    await expect(store.load(ben)).resolves.toBeUndefined();
  });

  test('refuses a save that was thought out on an older version, and keeps the newer one', async () => {
    await putIn(store, id('twice'), newAthlete(TODAY, 'UTC'));
    const first = await store.load(id('twice'));
    if (!first) throw new Error('nobody was saved');
    const second = await store.save(id('twice'), { ...first.athlete, heardSafetyNote: true }, first);
    await expect(store.save(id('twice'), first.athlete, first)).rejects.toThrow(VersionConflict);
    await expect(store.save(id('twice'), newAthlete(TODAY, 'UTC'), undefined)).rejects.toThrow(VersionConflict);
    await expect(athleteIn(store, id('twice'))).resolves.toEqual(second);
  });

  test('lets one of twenty racing saves win, for somebody new and for somebody known', async () => {
    for (let round = 0; round < 2; round += 1) {
      const from = await store.load(id('raced'));
      const outcomes = await Promise.allSettled(
        Array.from({ length: 20 }, (_, index) =>
          store.save(id('raced'), { ...newAthlete(TODAY, 'UTC'), recentRequests: [`racer ${index}`] }, from),
        ),
      );
      const winners = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      const losses = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
      expect(winners).toHaveLength(1);
      expect(losses.filter((reason) => !(reason instanceof VersionConflict))).toEqual([]);
      await expect(athleteIn(store, id('raced'))).resolves.toEqual(winners[0]);
    }
  });

  test('keeps athletes apart', async () => {
    await putIn(store, id('one'), { ...newAthlete(TODAY, 'UTC'), heardSafetyNote: true });
    await putIn(store, id('other'), newAthlete(TODAY, 'UTC'));
    expect((await athleteIn(store, id('one'))).heardSafetyNote).toBe(true);
    expect((await athleteIn(store, id('other'))).heardSafetyNote).toBe(false);
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
    await putIn(store, id('ranged'), busyAthlete());
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
  await putIn(store, 'diarist', busyAthlete());
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
  await expect(store.save('anybody', newAthlete(TODAY, 'UTC'), undefined)).rejects.toThrow();
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
const FREE = FIELDS.filter((field) => !['version', 'today', 'week', 'lifetime'].includes(field));

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

/** What nobody has done yet. */
const SAFE: Athlete = newAthlete('1970-01-01', 'UTC');

/** Of these no safe value can be made: it would be nothing done, and the next save would make it true. */
const RECORD: ReadonlySet<keyof Athlete> = new Set(['version', 'today', 'week', 'lifetime']);

const item = (athlete: Athlete): Document => ({ ...athlete, schema: ATHLETE_SCHEMA });

describe('odd stored data', () => {
  test.each<readonly [string, Document]>([
    ['nothing at all', {}],
    ['no version', { ...item(busyAthlete()), version: undefined }],
    ['a version that is a text', { ...item(busyAthlete()), version: 'x' }],
    ['a version of zero', { ...item(busyAthlete()), version: 0 }],
    ['a schema that is a text', { ...item(busyAthlete()), schema: 'three' }],
    ['packed data that is no bytes of ours', { schema: 2, version: 7, packed: new Uint8Array([1, 2, 3]) }],
    ['packed data that is no bytes', { schema: 2, version: 7, packed: 'bytes' }],
  ])('an item with %s cannot be read', (_what, odd) => {
    expect(() => readAthlete(odd)).toThrow(UnreadableRecord);
  });

  test('an item from newer code is refused as such', () => {
    expect(() => readAthlete({ ...item(busyAthlete()), schema: ATHLETE_SCHEMA + 1 })).toThrow(/newer/);
  });

  test.each(FREE)('a wrong %s is replaced or kept as it may be, and all the rest is kept', (field) => {
    const busy = busyAthlete();
    for (const [, wrong] of WRONG) {
      const { athlete, odd: named } = readAthlete({ ...item(busy), [field]: wrong });
      const { [field]: read, ...rest } = athlete;
      const { [field]: _original, ...expected } = busy;
      expect(rest).toEqual(expected);
      // Whatever is kept is of the right shape: reading it once more finds nothing odd.
      expect(readAthlete(item(athlete)).odd).toEqual([]);
      if (named.includes(field)) expect(read).toEqual(SAFE[field]);
    }
  });

  test.each([...RECORD])('a %s that is gone or not of its shape makes the whole record unreadable', (field) => {
    for (const wrong of ['nonsense', false, null, [1], undefined]) {
      expect(() => readAthlete({ ...item(busyAthlete()), [field]: wrong })).toThrow(UnreadableRecord);
    }
  });

  test.each(FREE.filter((field) => !OPTIONAL.has(field)))('a missing %s is safe', (field) => {
    const { [field]: _missing, ...without } = item(busyAthlete());
    expect(readAthlete(without).athlete[field]).toEqual(SAFE[field]);
  });

  test('exercises that nobody knows any more are dropped, the others stay', () => {
    const busy = busyAthlete();
    const { athlete, odd: named } = readAthlete({
      ...item(busy),
      bests: { 'push-up': 12, 'moon-walk': 3, march: 'many' },
      lifetime: { ...busy.lifetime, by: { ...busy.lifetime.by, 'moon-walk': { sets: 1, units: 2 } } },
    });
    expect(athlete.bests).toEqual({ 'push-up': 12 });
    expect(athlete.lifetime).toEqual(busy.lifetime);
    expect(named).toEqual([]);
  });

  test('a name that every object has is no exercise', () => {
    const stored = '{ "bests": { "__proto__": { "push-up": 5 }, "toString": 3 } }';
    const { athlete } = readAthlete({ ...item(busyAthlete()), ...(JSON.parse(stored) as Document) });
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
    const { athlete } = readAthlete({ ...item(busy), session: spoil({ ...busy.session }) });
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
    const { athlete } = readAthlete({ ...item(busy), session: { ...busy.session, ...change } });
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
      ...item(busy),
      recentRequests: many('request'),
      preferences: { ...busy.preferences, kit: many('ball') },
      session: { ...busy.session, runs: many(RUN) },
    });
    const choosing = readAthlete({ ...item(busy), session: { phase: 'choosing', offers: many('express-ten') } });
    expect(JSON.stringify(athlete).length).toBeLessThan(6144);
    expect(JSON.stringify(choosing.athlete).length).toBeLessThan(6144);
    expect(athlete.lifetime).toEqual(busy.lifetime);
  });

  test('comes through the database as safe values, and is named without its values', async () => {
    const busy = busyAthlete();
    await plant('odd', { ...item(busy), zone: 'Mars/Olympus', session: 'gone', plainSpeech: 'maybe' });
    odd.length = 0;
    await expect(athleteIn(dynamoStore(), 'odd')).resolves.toEqual({
      ...busy,
      zone: SAFE.zone,
      session: { phase: 'idle' },
      plainSpeech: false,
    });
    expect(odd).toEqual([['zone', 'session', 'plainSpeech']]);
  });

  test('what cannot be read is never written over', async () => {
    const spoilt = { ...item(busyAthlete()), lifetime: 'nonsense' };
    await plant('spoilt', spoilt);
    const before = await database.itemsOf('spoilt');
    const store = dynamoStore();
    await expect(store.load('spoilt')).rejects.toThrow(UnreadableRecord);
    await expect(store.save('spoilt', newAthlete(TODAY, 'UTC'), undefined)).rejects.toThrow(VersionConflict);
    await expect(database.itemsOf('spoilt')).resolves.toEqual(before);
  });
});

describe('what newer code has stored', () => {
  /** As newer code might: unknown fields, ids, phases and questions, at every depth. */
  const newer = (athlete: Athlete): Document => ({
    ...item(athlete),
    restsUntil: 1_790_000_000_000,
    loads: { 'push-up': { kilograms: 5 } },
    preferences: { ...athlete.preferences, kit: ['ball', 'kettlebell'], level: 'expert', voice: 'low' },
    lifetime: {
      ...athlete.lifetime,
      by: { ...athlete.lifetime.by, 'moon-walk': { sets: 1, units: 2 } },
      kilograms: 900,
    },
    doses: { ...athlete.doses, 'moon-walk': { amount: 3 }, 'push-up': { ...athlete.doses['push-up'], load: 5 } },
    heardTips: ['water', 'moon-dust'],
    prescriptions: [
      { ...athlete.prescriptions[0], load: 5 },
      { name: 'moon set', exercise: 'moon-walk', sets: 2 },
    ],
    asked: { about: 'how-was-the-moon' },
    session: { ...athlete.session, restsUntil: 7, plan: { ...PLAN, programme: 'moon' } },
  });

  test('is carried along by every change that this code makes', () => {
    const stored = newer(busyAthlete());
    const before = readAthlete(stored);
    const { asked: _asked, ...lasting } = stored;
    expect(writeAthlete(before.athlete, before)).toEqual(lasting);
    const changed: Athlete = {
      ...before.athlete,
      version: 9,
      preferences: { ...before.athlete.preferences, kit: ['ball', 'bench'], noFloor: false },
      lifetime: {
        ...before.athlete.lifetime,
        seconds: 77,
        by: { ...before.athlete.lifetime.by, march: { sets: 1, units: 9 } },
      },
      heardTips: ['water', 'fiber'],
      prescriptions: [],
      doses: {},
    };
    const written = writeAthlete(changed, before);
    expect(written).toMatchObject({
      version: 9,
      restsUntil: 1_790_000_000_000,
      loads: { 'push-up': { kilograms: 5 } },
      preferences: { kit: ['ball', 'bench', 'kettlebell'], level: 'expert', voice: 'low', noFloor: false },
      lifetime: {
        seconds: 77,
        kilograms: 900,
        by: { 'moon-walk': { sets: 1, units: 2 }, march: { sets: 1, units: 9 } },
      },
      heardTips: ['water', 'fiber', 'moon-dust'],
      prescriptions: [{ name: 'moon set', exercise: 'moon-walk', sets: 2 }],
      doses: { 'moon-walk': { amount: 3 } },
    });
    // What the athlete took away on purpose is gone.
    expect(written['doses']).toEqual({ 'moon-walk': { amount: 3 } });
  });

  test('survives an hour in which old and new code take turns on one athlete', async () => {
    const store = dynamoStore();
    await plant('canary', newer(busyAthlete()));
    const steps = [
      READY,
      HELP,
      NEXT,
      { intent: 'AMAZON.PauseIntent' },
      { intent: 'AdjustIntent', slots: { pace: heard('slower', 'slower') } },
      CORRECT,
    ] as const;
    const theirs = new Map<string, number>();
    for (let minute = 0; minute < 60; minute += 1) {
      if (minute % 2 === 0) {
        // Newer code changes what only it knows of.
        const { NOW } = await database.itemsOf('canary');
        const { loads, version, ...rest } = NOW as Record<string, unknown>;
        theirs.set(`move-${minute}`, minute);
        await plant('canary', {
          ...rest,
          loads: { ...(loads as object), ...Object.fromEntries(theirs) },
          version: Number(version) + 1,
        });
        continue;
      }
      const kept = await store.load('canary');
      if (!kept) throw new Error('nobody was saved');
      const { athlete } = take(kept.athlete, steps[((minute - 1) / 2) % steps.length] ?? HELP, START + minute * 60_000);
      await store.save('canary', athlete, kept);
    }
    const { NOW } = await database.itemsOf('canary');
    expect(NOW).toMatchObject({
      restsUntil: 1_790_000_000_000,
      loads: { 'push-up': { kilograms: 5 }, ...Object.fromEntries(theirs) },
      preferences: { kit: ['ball', 'kettlebell'], level: 'expert', voice: 'low' },
      lifetime: { kilograms: 900, by: { 'moon-walk': { sets: 1, units: 2 } } },
      doses: { 'moon-walk': { amount: 3 }, 'push-up': { load: 5 } },
      heardTips: ['water', 'moon-dust'],
      prescriptions: [{ load: 5 }, { name: 'moon set', exercise: 'moon-walk', sets: 2 }],
    });
    // And what the older code did is there as well.
    const { preferences, lifetime } = await athleteIn(store, 'canary');
    expect(preferences.paceSeconds).toBe(4);
    expect(lifetime.by['chair-squat']?.units).toBeGreaterThan(0);
  }, 60_000);

  test('of an older shape is read once, and written in the shape of now', async () => {
    const { zone, ...busy } = busyAthlete();
    const rest = { ...busy, timeZone: zone.name, utcOffset: { timeZone: zone.name, from: 0, until: 9, minutes: -300 } };
    const { version: _version, lastSeenAt, ...packed } = rest;
    const inside = new Uint8Array(deflateRawSync(JSON.stringify(packed)));
    const wanted = { ...busyAthlete(), zone: zoneNamed(zone.name), version: 7 };
    const store = dynamoStore();
    for (const [name, stored] of [
      ['plain of before', { ...rest, schema: 1, version: 7 }],
      ['packed', { schema: 2, version: 7, lastSeenAt, packed: inside }],
    ] as const) {
      await plant(name, stored);
      const found = await athleteIn(store, name);
      expect(found).toEqual(wanted);
      await putIn(store, name, found);
      const { NOW } = await database.itemsOf(name);
      expect(NOW).toEqual({ ...wanted, version: expect.any(Number) as number, schema: ATHLETE_SCHEMA });
      expect((await athleteIn(store, name)).version).toBeGreaterThan(7);
    }
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
  const saved = await putIn(dynamoStore(), 'veteran', athlete);
  await expect(athleteIn(dynamoStore(), 'veteran')).resolves.toEqual(saved);
  expect(JSON.stringify(saved).length).toBeLessThan(24_576);
});

test('DynamoDB forgets a long history, whose days go in many batches', async () => {
  const store = dynamoStore();
  const { totals } = busyAthlete().today;
  await putIn(store, 'long-history', newAthlete(TODAY, 'UTC'));
  const dates = Array.from({ length: 130 }, (_, index) => dateOf(dayNumber(TODAY) - index));
  await Promise.all(dates.map((date) => store.putDay('long-history', { date, totals })));
  expect(Object.keys(await database.itemsOf('long-history'))).toHaveLength(131);
  await store.deleteAthlete('long-history', 0);
  await expect(database.itemsOf('long-history')).resolves.toEqual({});
});
