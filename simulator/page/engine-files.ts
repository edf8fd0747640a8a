/** The screen engine and its fonts, from the installed packages, so that nothing is fetched from anywhere else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { PROJECT_FOLDER } from '../options';

export interface File {
  readonly type: string;
  readonly body: Buffer | string;
}

/** The engine's own addresses for fonts and packages, and ours. */
const ADDRESSES = [
  ['https://d1gkjrhppbyzyh.cloudfront.net/', '/fonts/'],
  ['https://d2na8397m465mh.cloudfront.net/packages/', '/packages/'],
] as const;

const installed = (path: string) => join(PROJECT_FOLDER, 'node_modules', path);

/** It only hooks on to the engine's loading, so it must be called in the very task that loads it: a second script may be too late. */
const STARTS = '\n;window.engineReady = AplRenderer.initEngine();\n';

let engine: File | undefined;

function engineFile(): File {
  engine ??= {
    type: 'text/javascript',
    body:
      ADDRESSES.reduce(
        (script, [theirs, ours]) => script.replaceAll(theirs, ours),
        readFileSync(installed('apl-viewhost-web/index.js'), 'utf8'),
      ) + STARTS,
  };
  return engine;
}

/** Any of Amazon's fonts becomes the free one that is closest to it: bold or regular. */
function fontFile(name: string): File {
  const weight = /bold|_bd|_he|heavy/i.test(name) ? '700' : '400';
  const file = `@fontsource/open-sans/files/open-sans-latin-${weight}-normal.woff2`;
  return { type: 'font/woff2', body: readFileSync(installed(file)) };
}

/** A script of ours for the browser, made from TypeScript on the spot. */
export function browserScript(entry: string): File {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return { type: 'text/javascript', body: outputFiles[0]?.text ?? '' };
}

export function engineFileAt(path: string): File | undefined {
  if (path === '/viewhost.js') return engineFile();
  if (path.startsWith('/fonts/')) return fontFile(path);
  return undefined;
}
