/** Writes `dist/lambda/index.js`, the one file that Lambda runs; also the command `npm run build`. */
import { buildSync } from 'esbuild';
import { join } from 'node:path';

export const PROJECT_FOLDER = join(__dirname, '..');
export const FUNCTION_FOLDER = join(PROJECT_FOLDER, 'dist', 'lambda');

/** Returns the folder that becomes the function's code. The same sources give the same bytes. */
export function bundle(folder: string = FUNCTION_FOLDER): string {
  buildSync({
    absWorkingDir: PROJECT_FOLDER,
    entryPoints: ['lambda/index.ts'],
    outfile: join(folder, 'index.js'),
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
  return folder;
}

if (require.main === module) bundle();
