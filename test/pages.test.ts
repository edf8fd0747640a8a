/** The two pages that people are promised: filled in from the settings, with nothing left to fill in, and true about where progress lies. */
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readSettings, type Settings } from '../infra/settings';
import { newFolder, PROJECT_FOLDER } from './synthesised';

const OWN: Settings = {
  ...readSettings(join(PROJECT_FOLDER, 'infra/example-settings.json')),
  ownerName: 'Ann Owner',
  ownerAddress: '2 Road, Town',
  ownerEmail: 'ann@example.org',
};
const run = promisify(execFile);
const folder = newFolder();

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** `npm run pages` with these settings. */
async function pagesOf(change: Partial<Settings> = {}): Promise<{ privacy: string; terms: string; said: string }> {
  const file = join(folder, 'settings.json');
  const out = join(folder, 'pages');
  writeFileSync(file, JSON.stringify({ ...OWN, ...change }));
  const tsx = join(PROJECT_FOLDER, 'node_modules/.bin/tsx');
  const { stdout } = await run(tsx, ['infra/pages.ts', '--settings', file, '--out', out], { cwd: PROJECT_FOLDER });
  const page = (name: string) => readFileSync(join(out, name, 'index.html'), 'utf8');
  return { privacy: page('privacy'), terms: page('terms'), said: stdout };
}

test('both are whole, with no gap and no word for whoever publishes them', async () => {
  const { privacy, terms, said } = await pagesOf();
  for (const html of [privacy, terms]) {
    expect(html).not.toMatch(/\{\{|\[your|npm run|settings/);
    expect(html).toContain('Ann Owner, 2 Road, Town, <a href="mailto:ann@example.org">');
    expect(html).toMatch(/<title>[^<]*Steady Coach<\/title>/);
    expect(html).toContain('<html lang="en">');
  }
  expect(privacy).toMatch(/<strong>the United States<\/strong>[^]*<strong>30<\/strong>/);
  expect(terms).toContain('<strong>the United States of America</strong>');
  expect(said).toContain('Publish them at https://example.com/steady-coach/privacy');
});

test.each<[Partial<Settings>, RegExp]>([
  [
    { ownerName: 'Example Owner', ownerEmail: 'hello@example.com' },
    /^ownerName is still the example's\.\nownerEmail is still the example's\.\n$/,
  ],
  [{ ownerAddress: '[your address]' }, /^ownerAddress is "\[your address\]", but must be/],
])('%j is refused by name', async (change, refusal) => {
  const failed: unknown = await pagesOf(change).catch((error: unknown) => error);
  expect(failed).toMatchObject({ stderr: expect.stringMatching(refusal) as string, code: 1 });
});

test('they say where Europeans are kept, and what an owner wrote is text, not markup', async () => {
  const { privacy } = await pagesOf({
    regionEU: 'eu-west-1',
    logRetentionDays: 7,
    ownerName: '<script>x</script> & Sons',
  });
  expect(privacy).toMatch(
    /the United States \(everybody else\), Ireland \(people in Europe and India\)[^]*<strong>7<\/strong>/,
  );
  expect(privacy).not.toContain('<script>');
});
