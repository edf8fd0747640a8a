/** What the owner promised people: to see, correct, take along, delete; and that a restore brings nobody back who was forgotten. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type AttributeValue,
  CreateTableCommand,
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { athleteIdOf } from '../lambda/store/athlete-key';
import { readReferenceCode, referenceCodeOf } from '../lambda/store/reference-code';
import { exported, findBy, forget, list, restoreAll, restoreOne, set, show } from '../scripts/owner/acts';
import { openOwnersTable, type OwnersTable } from '../scripts/owner/owners-table';
import { createStandingClock } from '../simulator/clock';
import { connectionTo, openDatabase, type Database } from '../simulator/database';
import { createDevice, type Device } from '../simulator/device';
import { earsFor } from '../simulator/hear/ears';
import { loadHandler } from '../simulator/skill';
import { PROJECT_FOLDER } from './synthesised';

const STARTS_AT = Date.parse('2026-11-23T15:00:00Z');
/** As the pretend Echo makes its account ids. */
const ACCOUNT = 'amzn1.ask.account.';
const ANNA = `${ACCOUNT}anna`;
const BEN = `${ACCOUNT}ben`;
/** Of Anna's home, known by her voice. */
const CLEO = athleteIdOf(ANNA, 'amzn1.ask.person.cleo');

let database: Database;
let client: DynamoDBClient;
let handler: Awaited<ReturnType<typeof loadHandler>>;
let table: OwnersTable;
const clock = createStandingClock(STARTS_AT);

beforeAll(async () => {
  database = await openDatabase();
  client = new DynamoDBClient(connectionTo(database.endpoint));
  handler = await loadHandler({ database, bundle: false });
  table = openOwnersTable(database.tableName, connectionTo(database.endpoint));
});

afterAll(async () => {
  client.destroy();
  await database.close();
});

const talking = (athleteId: string): Device =>
  createDevice({
    handler,
    ...earsFor('en-US'),
    clock,
    locale: 'en-US',
    athleteId: athleteId.slice(ACCOUNT.length),
    device: 'speaker',
    itemsOf: database.itemsOf,
  });

/** Twelve push-ups, counted to the end. */
async function train(athleteId: string): Promise<void> {
  const device = talking(athleteId);
  await device.say('open steady coach');
  await device.say('count twelve push ups');
  await device.pass(120_000);
  await device.say('stop');
}

const pushUpsOf = async (athleteId: string, from = table): Promise<number | undefined> =>
  (await from.store.load(athleteId))?.athlete.lifetime.by['push-up']?.units;

/** A table as a restore to this moment makes it: all that lies in the other one now. */
async function restoredNow(name: string): Promise<OwnersTable> {
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
  for (const Item of await everything()) await client.send(new PutItemCommand({ TableName: name, Item }));
  return openOwnersTable(name, connectionTo(database.endpoint));
}

/** Somebody else in the same home, as a recognised voice leaves them. */
async function copyTo(athleteId: string): Promise<void> {
  const kept = await table.store.load(ANNA);
  if (kept) await table.store.save(athleteId, kept.athlete, undefined);
}

/** Every test begins with the same people. */
let people: readonly Record<string, AttributeValue>[];

beforeAll(async () => {
  await train(ANNA);
  await train(BEN);
  await copyTo(CLEO);
  await table.put({
    pk: `ATHLETE#${ANNA}`,
    sk: 'DAY#2026-11-20',
    totals: { sessions: 1, seconds: 60, by: {} },
    schema: 1,
  });
  people = await everything();
}, 60_000);

beforeEach(async () => {
  for (const { pk, sk } of await everything()) {
    if (pk && sk) await client.send(new DeleteItemCommand({ TableName: database.tableName, Key: { pk, sk } }));
  }
  for (const Item of people) await client.send(new PutItemCommand({ TableName: database.tableName, Item }));
  clock.advanceTo(clock.now() + 300_000);
});

async function everything(): Promise<readonly Record<string, AttributeValue>[]> {
  return (await client.send(new ScanCommand({ TableName: database.tableName }))).Items ?? [];
}

describe('the code that people can ask for', () => {
  test('is nine digits, always the same, and another one for everybody', () => {
    const codes = Array.from({ length: 2000 }, (_, at) => referenceCodeOf(`amzn1.ask.account.${at}`));
    for (const code of codes) expect(code).toMatch(/^\d{9}$/);
    expect(new Set(codes).size).toBe(2000);
    expect(referenceCodeOf(ANNA)).toBe(referenceCodeOf(ANNA));
    expect(referenceCodeOf(CLEO)).not.toBe(referenceCodeOf(ANNA));
  });

  test.each(['123456789', '123 456 789', '123-456-789', ' 123.456.789 '])(
    'is read however it was written down: %p',
    (text) => {
      expect(readReferenceCode(text)).toBe('123456789');
    },
  );

  test.each(['', '12345678', '1234567890', '12345678x', 'anna'])('%p is none', async (text) => {
    expect(readReferenceCode(text)).toBeUndefined();
    await expect(findBy(text, table)).rejects.toThrow('is no reference code: it is nine digits.');
  });

  test.each([ANNA, BEN, CLEO])('finds %s and nobody else', async (athleteId) => {
    expect(await findBy(referenceCodeOf(athleteId), table)).toBe(athleteId);
  });

  test('of nobody is told so', async () => {
    await expect(findBy('000 000 000', table)).rejects.toThrow('Nobody in steady-coach has the code 000 000 000.');
  });
});

test('everybody is listed by code, and no line holds an id', async () => {
  const rows = await list(table);
  expect(rows.map(({ code }) => code.replaceAll(' ', '')).sort()).toEqual(
    [ANNA, BEN, CLEO].map(referenceCodeOf).sort(),
  );
  expect(JSON.stringify(rows)).not.toContain('amzn1');
});

test('one person is shown in short', async () => {
  expect(await show(table, ANNA)).toMatchObject({
    sinceTheStart: { 'push-up': '1 sets, 12' },
    storedDays: 1,
    preferences: { level: 'beginner' },
  });
});

test('one person takes everything along, also what only newer code knows, and nothing of anybody else', async () => {
  const items = await table.itemsOf(BEN);
  await table.put({ ...items[0], mood: { of: 'newer code' } });
  const text = JSON.stringify(await exported(table, BEN, STARTS_AT));
  const all = JSON.parse(text) as { now: Record<string, unknown>; days: { date: string }[]; referenceCode: string };
  expect(all.now).toMatchObject({ mood: { of: 'newer code' }, lifetime: { by: { 'push-up': { units: 12 } } } });
  expect(all.days).toEqual([]);
  expect(all.referenceCode.replaceAll(' ', '')).toBe(referenceCodeOf(BEN));
  const stored = Object.keys(items[0] ?? {}).filter((name) => name !== 'pk' && name !== 'sk');
  for (const name of stored) expect(all.now).toHaveProperty(name);
  expect(await exported(table, ANNA, STARTS_AT)).toMatchObject({ days: [{ date: '2026-11-20' }] });
});

describe('a field is mended', () => {
  test('and the next turn goes by it', async () => {
    expect(await set(table, ANNA, 'preferences.level', 'advanced')).toBe('beginner');
    expect((await table.store.load(ANNA))?.athlete.preferences.level).toBe('advanced');
    await train(ANNA);
    expect((await table.store.load(ANNA))?.athlete.preferences.level).toBe('advanced');
    expect(await pushUpsOf(ANNA)).toBe(24);
  });

  test('a count that was wrong is put right', async () => {
    await set(table, ANNA, 'lifetime.by.push-up.units', '10');
    expect(await pushUpsOf(ANNA)).toBe(10);
  });

  test.each([
    ['preferences.level', 'champion', /^preferences\.level cannot be champion/],
    ['lifetime.by.push-up.units', 'many', /cannot be many/],
    ['mood', 'good', /There is no field "mood"/],
    ['preferences.mood', 'good', /There is no field "preferences\.mood"/],
    ['version', '1', /There is no field "version"/],
    ['__proto__.level', 'x', /There is no field/],
  ])('%s = %s is refused, and nothing changes', async (field, value, refusal) => {
    const before = await table.itemsOf(ANNA);
    await expect(set(table, ANNA, field, value)).rejects.toThrow(refusal);
    expect(await table.itemsOf(ANNA)).toEqual(before);
  });

  test('not in a record that cannot be read', async () => {
    const [item] = (await table.itemsOf(BEN)).filter(({ sk }) => sk === 'NOW');
    await table.put({ ...item, schema: 99 });
    await expect(set(table, BEN, 'preferences.level', 'advanced')).rejects.toThrow(
      /Their record is newer and is left alone/,
    );
    expect((await list(table)).find(({ code }) => code.replaceAll(' ', '') === referenceCodeOf(BEN))?.state).toBe(
      'newer',
    );
  });
});

describe('somebody is forgotten', () => {
  test('and nobody else of their home; what stays is a fingerprint', async () => {
    expect(await forget(table, CLEO, clock.now())).toBe(1);
    expect(await table.itemsOf(CLEO)).toEqual([]);
    expect(await table.itemsOf(ANNA)).toHaveLength(2);
    const ledger = JSON.stringify(await table.ledgerItems());
    expect(ledger).not.toMatch(/amzn1|cleo/);
    expect((await table.ledger()).deletedAt(CLEO)).toBeGreaterThan(0);
    expect((await table.ledger()).deletedAt(BEN)).toBeUndefined();
    await expect(forget(table, CLEO, clock.now())).rejects.toThrow('Nothing is kept of them in steady-coach.');
  });

  test('a fingerprint outlasts the backups, and then goes by itself', async () => {
    await forget(table, BEN, clock.now());
    const days = (await table.ledgerItems()).map(
      ({ deletedAt, expiresAt }) => (Number(expiresAt) * 1000 - Number(deletedAt)) / 86_400_000,
    );
    for (const kept of days) expect(kept).toBeGreaterThan(35);
  });

  test('aloud, or by disabling the skill, is written down in the same way', async () => {
    const device = talking(BEN);
    await device.say('open steady coach');
    await device.say('delete everything');
    await device.say('yes');
    expect(await table.itemsOf(BEN)).toEqual([]);
    expect((await table.ledger()).deletedAt(BEN)).toBeGreaterThan(0);
    await table.store.deleteAccount(ANNA, clock.now() + 86_400_000);
    expect((await table.ledger()).deletedAt(CLEO)).toBeGreaterThan(0);
  });
});

describe('a restore', () => {
  test('gives one person back what they had; days since then stay, and everybody else is left alone', async () => {
    const restored = await restoredNow('restored-one');
    await train(ANNA);
    await train(BEN);
    await table.put({
      pk: `ATHLETE#${ANNA}`,
      sk: 'DAY#2026-11-21',
      totals: { sessions: 1, seconds: 60, by: {} },
      schema: 1,
    });
    const stale = await table.store.load(ANNA);
    expect(await findBy(referenceCodeOf(ANNA), table, restored)).toBe(ANNA);
    expect(await restoreOne(table, restored, ANNA)).toBe(2);
    expect(await pushUpsOf(ANNA)).toBe(12);
    expect(await pushUpsOf(BEN)).toBe(24);
    expect((await table.itemsOf(ANNA)).map(({ sk }) => sk)).toEqual(['DAY#2026-11-20', 'DAY#2026-11-21', 'NOW']);
    // A turn that was under way meanwhile does not save over it.
    if (!stale) throw new Error('Nobody was there before.');
    await expect(table.store.save(ANNA, stale.athlete, stale)).rejects.toThrow();
    await train(ANNA);
    expect(await pushUpsOf(ANNA)).toBe(24);
  });

  test('brings back somebody whose record was lost', async () => {
    const restored = await restoredNow('restored-lost');
    const [{ pk, sk } = {}] = (await table.itemsOf(BEN)).filter((item) => item['sk'] === 'NOW');
    await table.put({ pk, sk, garbage: true });
    expect(await restoreOne(table, restored, BEN).catch(String)).toBe(1);
    expect(await pushUpsOf(BEN)).toBe(12);
  });

  test.each([
    ['newer', { schema: 99 }, /^Newer code wrote what restored-newer holds/],
    ['spoilt', { version: 'x' }, /^What restored-spoilt holds of them cannot be read either/],
  ] as const)('never puts a record that is %s in the place of what is there', async (what, change, refusal) => {
    const restored = await restoredNow(`restored-${what}`);
    const [item = {}] = (await restored.itemsOf(ANNA)).filter(({ sk }) => sk === 'NOW');
    await restored.put({ ...item, ...change });
    const before = await table.itemsOf(ANNA);
    const said = restoreOne(table, restored, ANNA).catch((error: unknown) => (error as Error).message); // what it throws
    expect(await said).toMatch(refusal);
    expect(await table.itemsOf(ANNA)).toEqual(before);
    await expect(restoreOne(table, table, ANNA)).rejects.toThrow(/^--from is steady-coach itself/);
  });

  test('brings nobody back who was forgotten since, alone or all at once', async () => {
    const restored = await restoredNow('restored-all');
    await forget(table, BEN, clock.now());
    await table.store.deleteAccount(ANNA, clock.now() + 86_400_000);
    await expect(restoreOne(table, restored, BEN)).rejects.toThrow(/forgotten at their own wish/);
    await expect(restoreOne(table, restored, CLEO)).rejects.toThrow(/forgotten at their own wish/);
    expect(await restoreAll(table, restored)).toEqual({ stay: 0, forgotten: 3 });
    expect(await list(restored)).toEqual([]);
    // The next restore knows it, too.
    expect((await restored.ledger()).deletedAt(CLEO)).toBeGreaterThan(0);
  });

  test('keeps whoever came back after they had been forgotten', async () => {
    await forget(table, BEN, clock.now());
    clock.advanceTo(clock.now() + 60_000);
    await train(BEN);
    const restored = await restoredNow('restored-back');
    expect(await restoreAll(table, restored)).toMatchObject({ forgotten: 0 });
    expect(await pushUpsOf(BEN, restored)).toBe(12);
  });
});

describe('the command', () => {
  const run = promisify(execFile);
  const athlete = (...args: string[]) =>
    run(join(PROJECT_FOLDER, 'node_modules/.bin/tsx'), ['scripts/athlete.ts', ...args], {
      cwd: PROJECT_FOLDER,
      env: {
        ...process.env,
        AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
      },
    });

  test('exports, then deletes, as the runbook says', async () => {
    const code = referenceCodeOf(BEN);
    const { stdout } = await athlete('export', '--table', 'steady-coach', '--code', code);
    expect(JSON.parse(stdout)).toMatchObject({ now: { lifetime: { by: { 'push-up': { units: 12 } } } } });
    expect((await athlete('delete', '--table', 'steady-coach', '--code', code, '--yes')).stdout).toContain(
      'items are gone',
    );
    await expect(athlete('show', '--table', 'steady-coach', '--code', code)).rejects.toThrow(
      /Nobody in steady-coach has the code/,
    );
  }, 60_000);

  test('gives one person back, then makes the restored table fit for all, as the runbook says', async () => {
    const [anna, ben] = [ANNA, BEN].map(referenceCodeOf);
    await restoredNow('restored-command');
    const both = ['--table', 'steady-coach', '--from', 'restored-command'];
    await athlete(
      'set',
      '--table',
      'steady-coach',
      '--code',
      `${anna}`,
      '--field',
      'preferences.level',
      '--value',
      'advanced',
    );
    expect((await athlete('restore', ...both, '--code', `${anna}`)).stdout).toMatch(/^2 items are back/);
    expect((await table.store.load(ANNA))?.athlete.preferences.level).toBe('beginner');
    await athlete('delete', '--table', 'steady-coach', '--code', `${ben}`, '--yes');
    expect((await athlete('restore', ...both, '--everybody')).stdout).toMatch(
      /^restored-command holds 2 people; 1 who had been forgotten since have gone again\.\nNow put "tableName": "restored-command"/,
    );
    // Once more, after the deployment: nobody goes who should not.
    expect((await athlete('restore', ...both, '--everybody')).stdout).toMatch(
      /^restored-command holds 2 people; 0 who/,
    );
    expect((await athlete('list', '--table', 'restored-command')).stdout.match(/\d{3} \d{3} \d{3}/g)).toHaveLength(2);
  }, 60_000);

  test('works on the conversations of this machine with --local', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'steady-coach-owner-'));
    const own = await openDatabase(folder);
    const kept = await table.store.load(ANNA);
    if (!kept) throw new Error('Nobody is there.');
    await openOwnersTable(own.tableName, connectionTo(own.endpoint)).store.save(ANNA, kept.athlete, undefined);
    await own.close();
    const { stdout } = await athlete('export', '--local', '--data', folder, '--code', referenceCodeOf(ANNA));
    expect(JSON.parse(stdout)).toMatchObject({ now: { lifetime: { by: { 'push-up': { units: 12 } } } } });
    rmSync(folder, { recursive: true });
  }, 60_000);

  test.each([
    [['show', '--table', 'steady-coach'], '--code is missing'],
    [['restore', '--table', 'steady-coach', '--code', '123456789'], '--from is missing'],
    [['forgive', '--table', 'steady-coach'], 'npm run athlete -- ACT'],
    [['list'], '--table is missing'],
    [['show', '--tabel', 'x'], "Unknown option '--tabel'"],
    [['list', '--table', 'gone'], 'ResourceNotFoundException'],
  ])(
    '%p is refused in plain words',
    async (args, refusal) => {
      const failed: unknown = await athlete(...args).then(
        () => undefined,
        (error: unknown) => error,
      );
      const { stderr } = failed as { stderr: string }; // what execFile rejects with
      expect(stderr).toContain(refusal);
      expect(stderr).not.toContain('    at ');
    },
    60_000,
  );
});
