/** Holds the built file to what it may bring to every start: an option that no longer fits a package is found here. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { bundle, PROJECT_FOLDER, TABLES } from '../infra/bundle';

/** The bench aims at 700 KB (docs/performance.md says what came of it); from here on nobody may add to it unseen. */
const MOST_BYTES = 735_000;

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
let packages: readonly string[];

beforeAll(() => {
  bundle(folder);
  const { sources } = JSON.parse(readFileSync(join(folder, 'index.js.map'), 'utf8')) as { sources: string[] };
  packages = sources.filter((source) => source.includes('node_modules/'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const from = (name: RegExp) => packages.filter((source) => name.test(source));

test.each([
  ['looks for keys beside the environment', /credential-provider-(?!env)|token-providers|nested-clients/],
  ['speaks in event streams', /event-?stream/i],
  ['is there twice, once for require and once for import', /@(aws-sdk|smithy)\/.*\/dist-cjs\//],
  ['is a tool of ours', /dynalite|jest|esbuild|fast-check|aws-cdk/],
])('nothing in it %s', (_what, unwanted) => {
  expect(from(unwanted)).toEqual([]);
});

test.each([
  ['Amazon’s own door', /\/ask-sdk-core\//],
  ['Amazon’s own database client', /\/@aws-sdk\/client-dynamodb\//],
  ['its document client', /\/@aws-sdk\/lib-dynamodb\//],
  ['keys from the environment', /\/@aws-sdk\/credential-provider-env\//],
  ['the schema library', /\/valibot\//],
])('%s is in it', (_what, wanted) => {
  expect(from(wanted)).not.toEqual([]);
});

test('it is one file, no larger than it has come to be, with its tables beside it', () => {
  const tables = Object.keys(TABLES).map((name) => `${basename(name, '.json')}.json`);
  expect(readdirSync(folder).sort()).toEqual([...tables, 'index.js', 'index.js.map'].sort());
  expect(statSync(join(folder, 'index.js')).size).toBeLessThanOrEqual(MOST_BYTES);
});

test('every letter of it is ASCII: one other, which only a regular expression lets through, doubles what is read and compiled', () => {
  const others = [...readFileSync(join(folder, 'index.js'), 'utf8').matchAll(/.{0,20}[^\0-\x7f].{0,20}/g)];
  expect(others.map(([found]) => found)).toEqual([]);
});

test.each(Object.entries(TABLES))('%s is the same in a file as in the sources', (name, from) => {
  const source: unknown = jest.requireActual(join(PROJECT_FOLDER, from, name));
  const written: unknown = JSON.parse(readFileSync(join(folder, `${basename(name, '.json')}.json`), 'utf8'));
  // A function, a date or a field without a value would not come through.
  expect(written).toStrictEqual({ ...(source as object) }); // a module is an object
});

test('its handler takes no callback: Lambda refuses one that could, from Node 24 on', () => {
  Object.assign(process.env, {
    TABLE_NAME: 'any',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1',
  });
  const { handler } = jest.requireActual<{ handler: (...given: unknown[]) => unknown }>(join(folder, 'index.js'));
  expect(handler.length).toBeLessThan(3);
});
