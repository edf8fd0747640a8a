/** Several processes on a fresh machine want a browser at the same moment; each must get one that is whole. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { unpackBrowser } from './launch-browser';

const PROJECT = join(__dirname, '..', '..');
const SCRIPT = `const { unpackBrowser } = require('./test/screens/launch-browser.ts');
unpackBrowser(process.argv[1]).then((folder) => console.log(folder));`;

async function unpackElsewhere(parent: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', SCRIPT, parent], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return (await text(child.stdout)).trim();
}

test('two that unpack at once share one browser that runs, and leave nothing half done', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'steady-coach-test-'));
  try {
    const [first, second] = await Promise.all([unpackBrowser(parent), unpackElsewhere(parent)]);
    expect(first).toBe(second);
    expect(readdirSync(parent)).toHaveLength(1);
    const env = { ...process.env, LD_LIBRARY_PATH: join(first, 'al2023', 'lib') };
    expect(execFileSync(join(first, 'chromium'), ['--version'], { env }).toString()).toMatch(/\d+\.\d+/);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}, 120_000);
