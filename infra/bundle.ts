/** Writes the files that Lambda runs: `index.js`, and beside it the parts that it loads later; as the command `npm run build` into `dist/lambda`. */
import { buildSync, transformSync } from 'esbuild';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { toCommonJs, type Chunk } from './common-js';

export const PROJECT_FOLDER = join(__dirname, '..');
const BUILT_FOLDER = join(PROJECT_FOLDER, 'dist', 'lambda');

const COMMON = { platform: 'node', target: 'node20', sourcesContent: false, logLevel: 'warning' } as const;

/**
 * Returns the folder. The same sources give the same bytes, wherever they are written. `readable` keeps names, for a profile:
 * what deploys is small.
 */
export function bundle(folder: string = BUILT_FOLDER, { readable = false } = {}): string {
  mkdirSync(folder, { recursive: true });
  const files = cut(readable);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  const named = new Set(files.map(({ name }) => name));
  // What an earlier build left would be deployed too.
  for (const name of readdirSync(folder)) if (!named.has(name)) rmSync(join(folder, name), { recursive: true });
  return folder;
}

/** One file for what every start needs, one for each `import()`, and those for what two of them share. */
function cut(readable: boolean): readonly Chunk[] {
  const { outputFiles } = buildSync({
    ...COMMON,
    absWorkingDir: PROJECT_FOLDER,
    entryPoints: ['lambda/index.ts'],
    outdir: BUILT_FOLDER,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    minifyIdentifiers: !readable,
    minifySyntax: !readable,
    sourcemap: 'inline',
    mainFields: ['module', 'main'],
    // Behind a protocol that nobody here speaks: neither is left in the code.
    external: ['@smithy/core/event-streams'],
  });
  const chunks = outputFiles.map(({ path, text }) => ({ name: relative(BUILT_FOLDER, path), text }));
  // An ES module takes Node 8 ms longer to start, and its second loader, which one `import()` wakes, 15.
  return toCommonJs(chunks, 'index.js').flatMap(({ name, text }) => {
    const { code, map } = transformSync(text, {
      ...COMMON,
      minifyWhitespace: !readable,
      // The map is for line numbers; the sources are in the repository.
      sourcemap: true,
      sourcefile: name,
    });
    return [
      { name, text: `${code}//# sourceMappingURL=${name}.map\n` },
      { name: `${name}.map`, text: map },
    ];
  });
}

if (require.main === module) bundle();
