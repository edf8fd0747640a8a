/** Each fault that was once seen is held by a test that exists, and the README shows what it promises. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');

const rows = read('docs/screens-and-page.md')
  .split('\n')
  .flatMap((line) => {
    const [, number = '', , , held = ''] = line.split('|').map((cell) => cell.trim());
    const [, file = '', title = ''] = /^`([\w.-]+)`: (.+)$/.exec(held) ?? [];
    return /^\d+$/.test(number) ? [{ number: Number(number), file, title }] : [];
  });

test('there are twenty-one of them', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
});

test.each(rows)('row $number is held by "$title"', ({ file, title }) => {
  const folder = readdirSync(__dirname).includes(file) ? 'test/screens' : 'test';
  expect(title).not.toBe('');
  expect(read(join(folder, file))).toContain(title);
});

test('the README shows in its first lines a moving set, a sound, the page, figures and two commands', () => {
  const readme = read('README.md');
  const top = readme.slice(0, readme.indexOf('\n## '));
  const at = ['docs/set.gif', 'docs/set.wav', 'docs/page.png', 'median ms', 'npm start', 'npm run listen'].map((part) =>
    top.indexOf(part),
  );
  expect(at).toEqual([...at].sort((one, other) => one - other));
  expect(at).not.toContain(-1);
  expect(statSync(join(PROJECT, 'docs/set.wav')).size).toBeLessThan(300_000);
});
