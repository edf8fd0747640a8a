/** The documents keep to the code: every place that the device checklist names exists, and the costs follow from their prices. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEMORY_MB } from '../infra/coach-stack';
import { SETTING_NAMES } from '../infra/settings';
import { METRIC_DIMENSIONS, METRIC_NAMES } from '../lambda/alexa/metric-names';
import { PROJECT_FOLDER } from './synthesised';

const read = (path: string): string => readFileSync(join(PROJECT_FOLDER, path), 'utf8');

/** The cells of each row of a table, without its head. */
const rowsOf = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
    .filter(([first = '']) => /^\d/.test(first)); // oxfmt-ignore

describe('the device checklist', () => {
  const rows = rowsOf(read('docs/device-checklist.md'));

  test('has its rows, numbered', () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.map(([number]) => Number(number))).toEqual(rows.map((_, index) => index + 1));
  });

  test.each(rows)('row %s (%s) names a place that exists', (_number, _say, _hear, change = '') => {
    const places = [...change.matchAll(/((?:`\w+`(?:, | and )?)+) in `([\w./-]+)`/g)];
    expect(places.length).toBeGreaterThan(0);
    for (const [, names = '', file = ''] of places) {
      expect(existsSync(join(PROJECT_FOLDER, file))).toBe(true);
      const words = new Set(read(file).match(/\w+/g));
      for (const [, name = ''] of names.matchAll(/`(\w+)`/g)) expect([...words]).toContain(name);
    }
  });

  test('lists each file that says its assumption is unconfirmed', () => {
    const named = read('docs/device-checklist.md');
    const files = readdirSync(join(PROJECT_FOLDER, 'lambda'), { recursive: true, encoding: 'utf8' });
    const unsure = files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `lambda/${file}`)
      .filter((file) => read(file).includes('UNCONFIRMED'));
    expect(unsure.length).toBeGreaterThanOrEqual(7);
    for (const file of unsure) expect(named).toContain(`\`${file}\``);
  });
});

describe('the costs', () => {
  const page = read('docs/deploy.md');
  /** A number that stands in the page's words, so that prices and assumptions are said once. */
  const stated = (pattern: RegExp): number => {
    const [, number] = pattern.exec(page) ?? [];
    if (number === undefined) throw new Error(`docs/deploy.md does not state ${String(pattern)}`);
    return Number(number.replace(/,/g, ''));
  };

  test.each(rowsOf(page).filter((cells) => cells.length === 8))(
    'for %s users follow from the prices and assumptions above them',
    (users, turnsCell, lambdaCell, databaseCell, storedCell, logsCell, fixedCell, sumCell) => {
      const turns = Number(users.replace(/,/g, '')) * stated(/trains (\d+) times/) * stated(/(\d+) turns each/);
      const gigabytes = MEMORY_MB / 1024;
      const seconds =
        (turns * stated(/computes (\d+) ms/) + (turns / stated(/(\d+) turns each/)) * stated(/starts in (\d+) ms/)) /
        1000;
      const lambda =
        gigabytes * seconds * stated(/\$([\d.]+) a GB-second/) +
        (turns / 1e6) * stated(/\$([\d.]+) a million requests/);
      const database =
        (turns / 1e6) *
        (stated(/reads ([\d.]+) units/) * stated(/\$([\d.]+) a million reads/) +
          stated(/writes ([\d.]+) units/) * stated(/\$([\d.]+) a million writes/));
      const storedGb = (Number(users.replace(/,/g, '')) * stated(/about (\d+) KB after a year/)) / 1024 / 1024;
      const stored = storedGb * (stated(/\$([\d.]+) a GB of the table/) + stated(/\$([\d.]+) a GB of its backups/));
      const logs =
        // And the one that is made out of the log.
        (METRIC_NAMES.length * METRIC_DIMENSIONS.length + 1) * stated(/\$([\d.]+) a metric/) +
        ((turns * stated(/logs (\d+) KB/)) / 1024 / 1024) * stated(/\$([\d.]+) a GB of logs/);
      const fixed =
        stated(/alarms look at (\d+) metrics/) * stated(/\$([\d.]+) an alarm/) +
        stated(/\$([\d.]+) a dashboard/) +
        stated(/\$([\d.]+) a secret/);
      const money = (dollars: number) => dollars.toFixed(2);

      expect(turnsCell).toBe(turns.toLocaleString('en-US'));
      expect([lambdaCell, databaseCell, storedCell, logsCell, fixedCell]).toEqual(
        [lambda, database, stored, logs, fixed].map(money),
      );
      expect(sumCell).toBe(money(lambda + database + stored + logs + fixed));
    },
  );

  test.each(rowsOf(/## From a thousand([^]*?)## What a million/.exec(read('docs/scale.md'))?.[1] ?? ''))(
    'the scale of %s athletes follows from the same figures',
    (users, turnsCell, meanCell, peakCell, atOnceCell, readCell, writeCell, keptCell, costCell) => {
      const people = Number(users.replace(/,/g, ''));
      const turns = people * stated(/trains (\d+) times/) * stated(/(\d+) turns each/);
      const mean = turns / (30 * 86_400);
      const peak = 10 * mean;
      expect(turnsCell).toBe(turns.toLocaleString('en-US'));
      expect([meanCell, peakCell]).toEqual([mean.toFixed(1), peak.toFixed(0)]);
      // Of a turn that lasts twice as long as it computes.
      expect(atOnceCell).toBe(`${Math.ceil((peak * 2 * stated(/computes (\d+) ms/)) / 1000)}`);
      expect(readCell).toBe((peak * stated(/reads ([\d.]+) units/)).toFixed(0));
      expect(writeCell).toBe((peak * stated(/writes ([\d.]+) units/)).toFixed(0));
      expect(keptCell).toBe(((people * stated(/about (\d+) KB after a year/)) / 1024 / 1024).toFixed(1));
      const same = rowsOf(page).find(([first]) => first === users);
      if (same) expect(costCell).toBe(same[7]);
    },
  );

  test('every setting is explained', () => {
    for (const name of SETTING_NAMES) expect(page).toContain(`\`${name}\``);
  });
});

describe('what the documents say to type', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'docs/deploy.md', 'docs/operations.md', 'docs/scale.md'];
  const text = pages.map(read).join('\n');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  const all = (pattern: RegExp): readonly string[] => [
    ...new Set([...text.matchAll(pattern)].map(([, found = '']) => found)),
  ];

  test.each(all(/npm run (?:--silent )?([\w:-]+)/g))('npm run %s is there', (name) => {
    expect(scripts).toHaveProperty([name]);
  });

  test.each(all(/npm run deploy -- (--[\w-]+)/g))('a deployment knows %s', (option) => {
    expect(read('infra/deployment/deploy.ts')).toMatch(new RegExp(`\\b'?${option.slice(2)}'?: \\{ type`));
  });

  test.each(all(/npm run athlete -- (\w+)/g))('the owner can %s', (act) => {
    expect(read('scripts/athlete.ts')).toContain(`case '${act}'`);
  });

  test('every runbook has something to type or to say', () => {
    const [, runbooks = ''] = /## Runbooks([^]*?)## Everyday acts/.exec(read('docs/operations.md')) ?? [];
    const each = runbooks.split(/^### /m).slice(1);
    expect(each.length).toBeGreaterThan(13);
    for (const runbook of each)
      expect(runbook).toMatch(
        /`[^`]*(aws |npm |filter |live|open steady coach|settings|Latency|lookalikes)[^`]*`|_".*"_|simulator|device/,
      );
  });
});
