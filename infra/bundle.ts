/** Writes the files that Lambda runs: `index.js`, and beside it what it loads later; as the command `npm run build` into `dist/lambda`. */
import { buildSync } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const PROJECT_FOLDER = join(__dirname, '..');
const BUILT_FOLDER = join(PROJECT_FOLDER, 'dist', 'lambda');

/** Loaded by the first device with a screen: nobody else waits for it. Named as `lambda/index.ts` imports it. */
const SCREENS = './screens/render';

/**
 * Returns the folder. The same sources give the same bytes, wherever they are written. `readable` keeps names, for a profile:
 * what deploys is small.
 */
export function bundle(folder: string = BUILT_FOLDER, { readable = false } = {}): string {
  const { outputFiles } = buildSync({
    absWorkingDir: PROJECT_FOLDER,
    entryPoints: ['lambda/index.ts', `lambda/${SCREENS}.ts`],
    external: [SCREENS],
    outbase: 'lambda',
    outdir: BUILT_FOLDER,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: !readable,
    sourcemap: true,
    // The map is for line numbers; the sources are in the repository.
    sourcesContent: false,
    mainFields: ['module', 'main'],
    alias: { 'ask-sdk-model': './infra/no-service-clients.ts' },
    // Node starts its second module loader for one `import()`: about 15 ms of every cold start.
    supported: { 'dynamic-import': false },
    logLevel: 'warning',
  });
  for (const { path, contents } of outputFiles) {
    const file = join(folder, relative(BUILT_FOLDER, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  return folder;
}

if (require.main === module) bundle();
