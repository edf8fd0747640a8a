/** Holds the start of the skill to its word: what is missing or odd in the environment is refused in one sentence that names it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, SettingsError } from '../lambda/settings';

const COMPLETE = {
  TABLE_NAME: 'steady-coach',
  AWS_REGION: 'us-east-1',
  AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:4567',
  SKILL_ID: 'amzn1.ask.skill.1',
  AUDIO_DELAY_MS: '1800',
  STAGE: 'prod',
} as const;

type Name = keyof typeof COMPLETE;

function refusal(change: Readonly<Partial<Record<Name, string | undefined>>>): string {
  try {
    readSettings({ ...COMPLETE, ...change });
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'accepted';
}

test('a complete environment is read as it stands', () => {
  expect(readSettings(COMPLETE)).toEqual({
    table: 'steady-coach',
    // A local database asks nobody who they are, but the SDK must sign as somebody.
    connection: { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } },
    skillId: 'amzn1.ask.skill.1',
    audioDelayMs: 1800,
    stage: 'prod',
    metrics: true,
  });
});

/** What Lambda gives every function. */
const IN_THE_CLOUD = {
  TABLE_NAME: 'steady-coach',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: 'token',
} as const;

test('in the cloud only the table must be there, and what Lambda gives by itself', () => {
  const settings = readSettings(IN_THE_CLOUD);
  expect(settings.table).toBe('steady-coach');
  // Region and keys are the SDK's own business.
  expect(settings.connection).toBeUndefined();
  expect(settings.skillId).toBeUndefined();
  expect(settings.audioDelayMs).toBeGreaterThan(0);
  expect(settings.stage).toBe('local');
});

test.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])('%s is missed where no local database is named', (name) => {
  expect(() => readSettings({ ...IN_THE_CLOUD, [name]: undefined })).toThrow(`Set ${name} to `);
});

test.each(['18.20.4', '20.18.1', '16.0.0'])('Node %s is told that it is too old, in one sentence', (node) => {
  expect(() => readSettings(COMPLETE, node)).toThrow(
    `Steady Coach needs Node 20.19 or newer, and this is Node ${node}.`,
  );
});

test.each(['20.19.0', '22.0.0', '24.11.0'])('Node %s is new enough', (node) => {
  expect(readSettings(COMPLETE, node)).toEqual(readSettings(COMPLETE));
});

test('the oldest Node is the one that package.json names', () => {
  const { engines } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  expect(() => readSettings(COMPLETE, '0.0')).toThrow(engines.node.replace('>=', 'Node '));
});

test('what may be left out may also be empty', () => {
  expect(readSettings({ ...IN_THE_CLOUD, AWS_ENDPOINT_URL_DYNAMODB: '', SKILL_ID: '', AUDIO_DELAY_MS: '' })).toEqual(
    readSettings(IN_THE_CLOUD),
  );
});

test.each<[Name, string | undefined]>([
  ['TABLE_NAME', undefined],
  ['TABLE_NAME', ''],
  ['TABLE_NAME', '  '],
  ['AWS_REGION', undefined],
  ['AWS_REGION', ''],
  ['AWS_REGION', '  '],
  ['AWS_ENDPOINT_URL_DYNAMODB', 'localhost'],
  ['AWS_ENDPOINT_URL_DYNAMODB', 'localhost:8000'],
  ['AWS_ENDPOINT_URL_DYNAMODB', 'not a url'],
  ['AUDIO_DELAY_MS', 'soon'],
  ['AUDIO_DELAY_MS', '-1'],
  ['AUDIO_DELAY_MS', '10001'],
  ['AUDIO_DELAY_MS', 'Infinity'],
  ['AUDIO_DELAY_MS', 'NaN'],
  ['STAGE', 'Prod 1'],
])('%s set to %p is refused in one sentence that names it', (name, value) => {
  const message = refusal({ [name]: value });
  expect(message).toContain(`Set ${name} to `);
  expect(message).toMatch(/^[A-Z][^.]*\.$/);
  expect(message.split('\n')).toHaveLength(1);
});

test('nothing but the names of variables is told: their values stay out of the message', () => {
  for (const name of ['AWS_ENDPOINT_URL_DYNAMODB', 'AUDIO_DELAY_MS'] as const) {
    expect(refusal({ [name]: 'a secret' })).toMatch(new RegExp(`^Set ${name} to (?!.*secret)`));
  }
});
