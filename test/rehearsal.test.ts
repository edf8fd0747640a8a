/** A deployment rehearsed: the function asset of the template, unpacked and run by itself with the environment it is given. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { METRIC_DIMENSIONS, METRIC_NAMES, metricNamespace } from '../lambda/alexa/metric-names';
import { TABLES } from '../infra/bundle';
import { createStandingClock } from '../simulator/clock';
import { openDatabase, type Database } from '../simulator/database';
import { createDevice, type Device } from '../simulator/device';
import { SKILL_ID, type DeviceKind } from '../simulator/envelope';
import { earsFor } from '../simulator/hear/ears';
import type { Turn } from '../simulator/turn-report';
import { startLambda, type LambdaProcess } from './lambda-process';
import {
  assetFolder,
  coachIn,
  newFolder,
  PROJECT_FOLDER,
  readTemplate,
  resourcesOf,
  synthesiseUnchecked,
  type Template,
} from './synthesised';

const STARTS_AT = Date.parse('2026-11-23T15:00:00Z');
const ANOTHER_SKILL = 'amzn1.ask.skill.11111111-1111-1111-1111-111111111111';

const assembly = newFolder();
const unpacked = newFolder();
const clock = createStandingClock(STARTS_AT);
let database: Database;
let lambda: LambdaProcess;
let device: Device;

/** The environment that the template gives, where the local database has the place of the table. */
function givenEnvironment(template: Template): Record<string, string> {
  const tables = new Set(resourcesOf(template, 'AWS::DynamoDB::GlobalTable').map(([id]) => id));
  const { Variables } = coachIn(template).Properties['Environment'] as {
    Variables: Record<string, string | { Ref: string }>;
  }; // as CloudFormation writes it
  return Object.fromEntries(
    Object.entries(Variables).map(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      if (!tables.has(value.Ref)) throw new Error(`${name} is ${value.Ref}, which is no table`);
      return [name, database.tableName];
    }),
  );
}

function createSpeaker(
  handler: (event: RequestEnvelope) => Promise<ResponseEnvelope>,
  kind: DeviceKind = 'speaker',
): Device {
  return createDevice({
    handler,
    ...earsFor('en-US'),
    clock,
    locale: 'en-US',
    athleteId: 'rehearsal',
    device: kind,
    itemsOf: database.itemsOf,
  });
}

beforeAll(async () => {
  await synthesiseUnchecked(assembly);
  database = await openDatabase();
  const template = readTemplate(assembly);
  const { Code, Handler } = coachIn(template).Properties;
  // Without the source maps: they are for people who read a stack trace, the code does not need them.
  cpSync(assetFolder(assembly, Code), unpacked, { recursive: true, filter: (file) => !file.endsWith('.map') });
  lambda = startLambda(unpacked, String(Handler), {
    ...givenEnvironment(template),
    // What Lambda itself provides, and the way to the local database.
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
  });
  device = createSpeaker(lambda.invoke);
}, 60_000);

afterAll(async () => {
  lambda.stop();
  await database.close();
  rmSync(assembly, { recursive: true });
  rmSync(unpacked, { recursive: true });
});

async function say(speaker: Device, text: string): Promise<Turn> {
  const turn = (await speaker.say(text)).at(-1);
  if (!turn) throw new Error(`Nothing answered "${text}".`);
  return turn;
}

test('there is nothing but its own files that the function could load', () => {
  const above = (folder: string): readonly string[] =>
    folder === dirname(folder) ? [folder] : [folder, ...above(dirname(folder))];
  for (const folder of above(unpacked)) expect(existsSync(join(folder, 'node_modules'))).toBe(false);
  const beside = Object.keys(TABLES);
  const files = beside.map((name) => `${basename(name, '.json')}.json`);
  expect(readdirSync(unpacked).sort()).toEqual([...files, 'index.js'].sort());
  const code = readFileSync(join(unpacked, 'index.js'), 'utf8');
  const wanted = new Set([...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name));
  // Event streams are for a protocol that is never spoken: were they wanted, this rehearsal would fail.
  const foreign = [...wanted].filter((name) => !isBuiltin(name) && name !== '@smithy/core/event-streams');
  expect(foreign.sort()).toEqual([...beside].sort());
});

test('a launch is answered with one question and an open microphone', async () => {
  const turn = await say(device, 'open steady coach');
  expect(turn.error).toBeUndefined();
  expect(turn.heard.type).toBe('LaunchRequest');
  expect(turn.mic).toBe('open');
  expect(turn.speech).toMatch(/\?$/);
});

test('a device with a screen gets one, and what goes with it', async () => {
  const turn = await say(createSpeaker(lambda.invoke, 'show'), 'open steady coach');
  expect(turn.error).toBeUndefined();
  expect(turn.screen?.document).toBeTruthy();
});

test('twelve push-ups are counted, and what was done is kept when the athlete interrupts', async () => {
  const set = await say(device, 'count twelve push ups');
  expect(set.counts.map(({ rep }) => rep)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const gaps = set.counts.slice(1).map(({ atMs }, index) => atMs - (set.counts[index]?.atMs ?? 0));
  expect(new Set(gaps).size).toBe(1);

  await device.pass(31_000);
  const paused = await say(device, 'pause');
  expect(paused.heard.intent).toBe('AMAZON.PauseIntent');
  expect(paused.interrupted).not.toBeNull();
  expect(paused.saved?.length).toBeGreaterThan(0);
});

test('a request meant for another skill is refused', async () => {
  const stranger = createSpeaker((event) =>
    lambda.invoke(JSON.parse(JSON.stringify(event).replaceAll(SKILL_ID, ANOTHER_SKILL)) as RequestEnvelope),
  );
  const turn = await say(stranger, 'open steady coach');
  expect(turn.error).toMatch(/skill id/i);
});

test('an alarm that the athlete takes back is counted, once', async () => {
  const speaker = createSpeaker(lambda.invoke);
  for (const line of ['open steady coach', 'my chest hurts', 'no', 'help']) await say(speaker, line);
  expect(lambda.logLines.filter((line) => line.includes('"AlarmsTakenBack":1'))).toHaveLength(1);
});

/** What Lambda writes of each invocation by itself: https://docs.aws.amazon.com/lambda/latest/dg/nodejs-logging.html */
const LAMBDAS_LINES = [
  'START RequestId: 8f507cfc-aaaa-4b2c-9c1d-0123456789ab Version: 12',
  'END RequestId: 8f507cfc-aaaa-4b2c-9c1d-0123456789ab',
  'REPORT RequestId: 8f507cfc-aaaa-4b2c-9c1d-0123456789ab\tDuration: 12.01 ms\tBilled Duration: 13 ms\tMemory Size: 1769 MB\tMax Memory Used: 90 MB',
];
/** CloudWatch counts so many bytes more for each line: DOC of PutLogEvents. */
const LINE_BYTES = 26;

test('a turn logs what the cost table reckons with', () => {
  const lines = lambda.logLines.filter((line) => line.includes('CloudWatchMetrics'));
  const bytesOf = (all: readonly string[]) => all.reduce((sum, line) => sum + line.length + LINE_BYTES, 0);
  const kilobytes = (bytesOf(lines) / lines.length + bytesOf(LAMBDAS_LINES)) / 1024;
  const [, said] = /logs ([\d.]+) KB/.exec(readFileSync(join(PROJECT_FOLDER, 'docs/deploy.md'), 'utf8')) ?? [];
  expect(kilobytes.toFixed(1)).toBe(said);
});

test('every turn is reported in lines that CloudWatch counts, and no line names the athlete', () => {
  const lines = lambda.logLines.filter((line) => line.includes('CloudWatchMetrics'));
  expect(lines.length).toBeGreaterThanOrEqual(3);
  for (const line of lines) {
    const { _aws: report, ...fields } = JSON.parse(line) as {
      _aws: { CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string }[] }[] };
      intent: string;
    };
    expect(report.CloudWatchMetrics).toHaveLength(1);
    const [directive] = report.CloudWatchMetrics;
    expect(directive).toMatchObject({ Namespace: metricNamespace('prod'), Dimensions: METRIC_DIMENSIONS });
    expect(METRIC_NAMES).toEqual(expect.arrayContaining(directive?.Metrics.map(({ Name }) => Name) ?? []));
    // The trace: a turn is found by its request, and slow intents by their name, but what is said of health is not named.
    expect(fields).toMatchObject({
      Alias: 'live',
      Locale: 'en-US',
      requestId: expect.stringMatching(/^amzn1\.echo-api\.request\./) as string,
    });
    expect(fields.intent).toMatch(/^LaunchRequest$|^IntentRequest$|Intent$/);
  }
  expect(lambda.logLines.join('\n')).not.toContain('rehearsal');
});
