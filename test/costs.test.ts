/** What a turn costs the table, measured in a month of somebody's training, against what docs/deploy.md reckons with. */
import { DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStandingClock } from '../simulator/clock';
import { connectionTo, openDatabase, type Database } from '../simulator/database';
import { createDevice } from '../simulator/device';
import { earsFor } from '../simulator/hear/ears';
import { itemBytes, readUnits, writeUnits } from '../simulator/item-size';
import { loadHandler } from '../simulator/skill';
import { PROJECT_FOLDER } from './synthesised';

const STARTS_AT = Date.parse('2026-11-02T18:00:00Z');
const DAY_MS = 86_400_000;
/** Three sessions a week for a month, as the page says. */
const DAYS = Array.from({ length: 4 }, (_, week) => [0, 2, 4].map((day) => 7 * week + day)).flat();
const SESSION = [
  'open steady coach',
  'start the express workout',
  ...Array.from({ length: 8 }, () => ['ready', '+70s', 'medium']).flat(),
  'how am I doing',
  'stop',
];

let database: Database;

beforeAll(async () => {
  database = await openDatabase();
});

afterAll(() => database.close());

test('a turn reads and writes what the cost table reckons with', async () => {
  const client = new DynamoDBClient(connectionTo(database.endpoint));
  const handler = await loadHandler({ database, bundle: false });
  const clock = createStandingClock(STARTS_AT);
  const athlete = { pk: { S: 'ATHLETE#amzn1.ask.account.costs' }, sk: { S: 'NOW' } };
  const now = async () =>
    (await client.send(new GetItemCommand({ TableName: database.tableName, Key: athlete }))).Item ?? {};
  const sum = { turns: 0, read: 0, written: 0 };
  for (const day of DAYS) {
    clock.advanceTo(STARTS_AT + day * DAY_MS);
    const device = createDevice({
      handler,
      ...earsFor('en-US'),
      clock,
      locale: 'en-US',
      athleteId: 'costs',
      device: 'speaker',
    });
    for (const line of SESSION) {
      const before = await now();
      const [, seconds] = /^\+(\d+)s$/.exec(line) ?? [];
      const turns = seconds === undefined ? await device.say(line) : await device.pass(Number(seconds) * 1000);
      if (!turns.some(({ heard }) => heard.type !== 'none')) continue;
      const after = await now();
      sum.turns += 1;
      sum.read += readUnits(itemBytes(before), true);
      if (after['version']?.N !== before['version']?.N) sum.written += writeUnits(itemBytes(after));
    }
  }
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: database.tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': athlete.pk },
    }),
  );
  client.destroy();
  const stored = Items.reduce((bytes, item) => bytes + itemBytes(item), 0);

  const page = readFileSync(join(PROJECT_FOLDER, 'docs/deploy.md'), 'utf8');
  const stated = (pattern: RegExp): number => Number(pattern.exec(page)?.[1]);
  const measured = {
    reads: sum.read / sum.turns,
    writes: sum.written / sum.turns,
    storedKb: stored / 1024,
  };
  expect(sum.turns).toBeGreaterThan(100);
  // As it stands there, to a quarter: a figure for money, not for speed.
  const close = (value: number, said: number): void => {
    expect({ value, said, isClose: Math.abs(value - said) <= 0.25 * said }).toEqual({ value, said, isClose: true });
  };
  close(measured.reads, stated(/reads ([\d.]+) units/));
  close(measured.writes, stated(/writes ([\d.]+) units/));
  close(measured.storedKb, stated(/keeps ([\d.]+) KB after a month/));
}, 180_000);
