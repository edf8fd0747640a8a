/** Writes the one file that Lambda runs, with its source map; as the command `npm run build` into `dist/lambda`. */
import { buildSync, type BuildOptions } from 'esbuild';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const PROJECT_FOLDER = join(__dirname, '..');
const BUILT_FOLDER = join(PROJECT_FOLDER, 'dist', 'lambda');

/** Tables that lie beside the file that Lambda runs, by their names there. */
const TABLES: Readonly<Record<string, string>> = {
  'food-table.json': 'lambda/coach/catalogue/food-table.json',
  'food-names.json': 'lambda/language/en/food-names.json',
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
  external: ['@smithy/core/event-streams', ...Object.keys(TABLES).map((name) => `./${name}`)],
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
    // As short as can be: the lines are for people.
    const table: unknown = JSON.parse(readFileSync(join(PROJECT_FOLDER, from), 'utf8'));
    writeFileSync(join(folder, name), JSON.stringify(table));
  }
  return folder;
}

if (require.main === module) bundle();
