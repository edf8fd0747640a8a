/** Writes `index.js`, the one file that Lambda runs; as the command `npm run build` into `dist/lambda`. */
import { buildSync } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const PROJECT_FOLDER = join(__dirname, '..');
const BUILT_FOLDER = join(PROJECT_FOLDER, 'dist', 'lambda');

/** Returns the folder. The same sources give the same bytes, wherever they are written. */
export function bundle(folder: string = BUILT_FOLDER): string {
  const { outputFiles } = buildSync({
    absWorkingDir: PROJECT_FOLDER,
    entryPoints: ['lambda/index.ts'],
    outfile: join(BUILT_FOLDER, 'index.js'),
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    sourcemap: true,
    // The map is for line numbers; the sources are in the repository.
    sourcesContent: false,
    mainFields: ['module', 'main'],
    // Node starts its second module loader for one `import()`: about 15 ms of every cold start.
    supported: { 'dynamic-import': false },
    logLevel: 'warning',
  });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(join(folder, basename(path)), contents);
  return folder;
}

if (require.main === module) bundle();
