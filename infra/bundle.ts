/** Writes the one file that Lambda runs, with its source map; as the command `npm run build` into `dist/lambda`. */
import { buildSync, type BuildOptions } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const PROJECT_FOLDER = join(__dirname, '..');
const BUILT_FOLDER = join(PROJECT_FOLDER, 'dist', 'lambda');

/**
 * Tables that lie beside the file that Lambda runs, as JSON, whatever they are written in. Each is required by this very name,
 * from its own folder in the sources and from beside the file when built; so the name must be one that nothing else bears.
 */
export const TABLES: Readonly<Record<string, string>> = {
  './food-table.json': 'lambda/coach/catalogue',
  './food-names.json': 'lambda/language/en',
  './exercise-rows': 'lambda/coach/catalogue',
  './topic-rows': 'lambda/coach/catalogue',
  './claim-rows': 'lambda/coach/catalogue',
  './programme-rows': 'lambda/coach/catalogue',
  './absent-rows': 'lambda/coach/food',
  './instead-rows': 'lambda/coach/food',
  './known-rows': 'lambda/coach/food',
  './family-rows': 'lambda/coach/food',
  './home-rows': 'lambda/coach/food',
  './exercise-table': 'lambda/language/en',
  './care-table': 'lambda/language/en',
  './food-word-table': 'lambda/language/en',
  './topic-table': 'lambda/language/en',
  './telling-table': 'lambda/language/en',
  './figure-table': 'lambda/screens/figures',
  './page-table': 'lambda/screens/documents',
};

/** How the skill is built, so that the bench can build its peers alike. test/bundle.test.ts holds what they keep out. */
export const BUNDLE_OPTIONS = {
  absWorkingDir: PROJECT_FOLDER,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // An ES module takes Node longer to start.
  format: 'cjs',
  minify: true,
  // Of ES modules the bundler leaves out what nobody uses.
  mainFields: ['module', 'main'],
  // One import() wakes Node's second loader, which takes some milliseconds.
  supported: { 'dynamic-import': false },
  // Of the places where the SDK looks for keys, Lambda fills one: ten milliseconds of every start.
  alias: { '@aws-sdk/credential-provider-node': './infra/env-credentials.ts' },
  // Behind a protocol that DynamoDB does not speak: seven more.
  // Large tables lie beside the file, and are read by the first who asks.
  external: ['@smithy/core/event-streams', ...Object.keys(TABLES)],
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Returns the folder. The same sources give the same bytes, wherever they are written. `readable` keeps names, for a profile. */
export function bundle(folder: string = BUILT_FOLDER, { readable = false } = {}): string {
  // What an earlier build left would be deployed too.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = buildSync({
    ...BUNDLE_OPTIONS,
    minify: !readable,
    entryPoints: ['lambda/index.ts'],
    // The map names its sources as they lie from here, so the bytes do not depend on the folder.
    outfile: join(BUILT_FOLDER, 'index.js'),
    write: false,
    sourcemap: true,
  });
  for (const { path, contents } of outputFiles) writeFileSync(join(folder, basename(path)), contents);
  for (const [name, from] of Object.entries(TABLES)) {
    // oxlint-disable-next-line typescript/no-require-imports -- the names stand in a table
    const table: unknown = require(join(PROJECT_FOLDER, from, name));
    writeFileSync(join(folder, `${basename(name, '.json')}.json`), JSON.stringify(table));
  }
  return folder;
}

if (require.main === module) bundle();
