/** The documents keep to the code: every place that the device checklist names exists, and the costs follow from their prices. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEMORY_MB } from '../infra/coach-stack';
import { SETTING_NAMES } from '../infra/settings';
import { METRIC_DIMENSIONS, METRIC_NAMES } from '../lambda/alexa/metric-names';
import { ASK_COMMANDS, AWS_COMMANDS, WITHOUT_REGION, type Command } from './outside-commands';
import { PROJECT_FOLDER } from './synthesised';

const read = (path: string): string => readFileSync(join(PROJECT_FOLDER, path), 'utf8');

/** The cells of each row of a table, without its head. */
const rowsOf = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
    .filter(([first = '']) => /^\d/.test(first)); // oxfmt-ignore

describe('what once went wrong', () => {
  const [, section = ''] = read('docs/faults.md').split('## What once went wrong');
  const rows = rowsOf(section);

  test('has its 21 rows, numbered', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  });

  test.each(rows)('row %s (%s) names tests that are there', (_number, _what, held = '') => {
    let file = '';
    const named = [...held.matchAll(/`([\w./-]+)`|"([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, path, title] of named) {
      if (path !== undefined) file = read(path);
      if (title !== undefined) expect(file).toContain(title);
    }
  });
});

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

  const money = (dollars: number) => dollars.toFixed(2);
  /** What a month costs with so many people, part by part, from the prices and assumptions that the page states. */
  const month = (users: number) => {
    const turns = users * stated(/trains (\d+) times/) * stated(/(\d+) turns each/);
    const gigabytes = MEMORY_MB / 1024;
    const seconds =
      (turns * stated(/computes (\d+) ms/) + (turns / stated(/(\d+) turns each/)) * stated(/starts in (\d+) ms/)) /
      1000;
    const storedGb = (users * stated(/about (\d+) KB after a year/)) / 1024 / 1024;
    const parts = [
      gigabytes * seconds * stated(/\$([\d.]+) a GB-second/) + (turns / 1e6) * stated(/\$([\d.]+) a million requests/),
      (turns / 1e6) *
        (stated(/reads ([\d.]+) units/) * stated(/\$([\d.]+) a million reads/) +
          stated(/writes ([\d.]+) units/) * stated(/\$([\d.]+) a million writes/)),
      storedGb * (stated(/\$([\d.]+) a GB of the table/) + stated(/\$([\d.]+) a GB of its backups/)),
      // And the one that is made out of the log.
      (METRIC_NAMES.length * METRIC_DIMENSIONS.length + 1) * stated(/\$([\d.]+) a metric/) +
        ((turns * stated(/logs ([\d.]+) KB/)) / 1024 / 1024) * stated(/\$([\d.]+) a GB of logs/),
      stated(/alarms look at (\d+) metrics/) * stated(/\$([\d.]+) an alarm/) +
        stated(/\$([\d.]+) a dashboard/) +
        stated(/\$([\d.]+) a secret/),
    ];
    return { turns, parts, sum: parts.reduce((sum, part) => sum + part, 0) };
  };

  test.each(rowsOf(page).filter((cells) => cells.length === 8))(
    'for %s users follow from the prices and assumptions above them',
    (users, turnsCell, ...cells) => {
      const { turns, parts, sum } = month(Number(users.replace(/,/g, '')));
      expect(turnsCell).toBe(turns.toLocaleString('en-US'));
      expect(cells).toEqual([...parts, sum].map(money));
    },
  );

  test('what further locales and the log of a million cost follows from them, too', () => {
    const { length } = METRIC_NAMES;
    const dollars = (length * stated(/\$([\d.]+) a metric/)).toFixed(2);
    expect(page.replace(/\n/g, ' ')).toContain(`adds up to ${dollars} for its ${length} metrics`);
    const gigabytes = (480e6 * stated(/logs ([\d.]+) KB/)) / 1024 / 1024;
    const cost = gigabytes * stated(/\$([\d.]+) a GB of logs/);
    expect(read('docs/scale.md')).toContain(`${gigabytes.toFixed(0)} GB a month, ${cost.toFixed(0)} dollars`);
  });

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
      expect(costCell).toBe(money(month(people).sum));
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

  /** Which of our programs knows which options: what its own table of them holds. */
  const OPTIONS_OF: Readonly<Record<string, string>> = {
    deploy: 'infra/deployment/deploy.ts',
    pages: 'infra/pages.ts',
    athlete: 'scripts/athlete.ts',
  };

  test.each(Object.entries(OPTIONS_OF))('npm run %s knows every option that stands behind it', (name, file) => {
    const told = [...text.matchAll(new RegExp(`npm run ${name} --\\s+([^\\n\`]*)`, 'g'))].flatMap(([, rest = '']) => [
      ...rest.matchAll(/(?<=--)[a-z][a-z-]*/g),
    ]);
    if (name !== 'pages') expect(told.length).toBeGreaterThan(5);
    for (const [option] of told) expect(read(file)).toMatch(new RegExp(`\\b'?${option}'?: \\{ type`));
  });

  test.each(all(/npm run athlete -- (\w+)/g))('the owner can %s', (act) => {
    expect(read('scripts/athlete.ts')).toContain(`case '${act}'`);
  });

  /** In the documents and in what a deployment says, each to its end: a line may go on in the next one. */
  const written = [text, read('docs/device-checklist.md'), read('infra/deployment/preflight.ts')]
    .join('\n')
    .replace(/\\\n\s*/g, '');
  const outside = (pattern: RegExp): readonly (readonly [string, readonly string[]])[] =>
    [...written.matchAll(pattern)]
      // A program that is only named is told nothing.
      .filter(([whole]) => whole.includes('--'))
      .map(
        ([, one = '', two = '', rest = '']) =>
          [`${one} ${two}`, [...rest.matchAll(/(?<=--)[a-z][a-z0-9-]*/g)].map(([it]) => it)] as const,
      );
  const isKnown = (options: readonly string[], { needs, may }: Command, everywhere: readonly string[]): void => {
    expect(options).toEqual(expect.arrayContaining([...needs]));
    for (const option of options) expect([...needs, ...may, ...everywhere]).toContain(option);
  };

  const ofAws = outside(
    /\baws (?!configure|sso)([a-z][a-z0-9-]+) ([a-z][a-z0-9-]+)([^\n`"#]*(?:"[^"\n]*"[^\n`"#]*)*)/g,
  );
  test.each(ofAws)('aws %s knows what it is told, and where', (command, options) => {
    expect(AWS_COMMANDS).toHaveProperty([command]);
    isKnown(options, AWS_COMMANDS[command] ?? { needs: [], may: [] }, ['region', 'query', 'output']);
    if (!WITHOUT_REGION.includes(command)) expect(options).toContain('region');
  });

  const ofAsk = outside(/\bask(?:-cli)? (smapi|util|dialog|configure) ?([a-z-]*)([^\n`#]*)/g);
  test.each(ofAsk)('ask %s knows what it is told', (command, options) => {
    const name = command.startsWith('dialog') ? 'dialog ' : command;
    expect(ASK_COMMANDS).toHaveProperty([name]);
    isKnown(options, ASK_COMMANDS[name] ?? { needs: [], may: [] }, []);
  });

  test('there are as many of them as have been read', () => {
    expect(new Set(ofAws.map(([command]) => command)).size).toBeGreaterThan(20);
    expect(new Set(ofAsk.map(([command]) => command)).size).toBeGreaterThan(8);
  });

  test('the log is asked for what is written there', () => {
    const source = ['skill.ts', 'take-turns.ts', 'log.ts', 'figures.ts', 'metrics.ts']
      .map((file) => read(`lambda/alexa/${file}`))
      .join('\n');
    const events = all(/filter event (?:=|like) "([\w-]+)"/g);
    expect(events.length).toBeGreaterThan(3);
    for (const event of events) expect(source).toMatch(new RegExp(`['\`]${event}`));
    const fields = all(/count\(\) by ([\w, ]+)/g).flatMap((names) => names.split(', '));
    expect(fields.length).toBeGreaterThan(3);
    for (const field of fields) {
      if (field !== 'event') expect(source).toMatch(new RegExp(`\\b${field}\\??: `));
    }
    for (const name of all(/filter (?:ispresent\()?([A-Z]\w+)(?:\)| > 0)/g)) expect(METRIC_NAMES).toContain(name);
  });

  test('every figure is explained', () => {
    for (const name of METRIC_NAMES) expect(read('docs/operations.md')).toContain(`| \`${name}\` `);
  });

  test('every runbook has something to type or to say', () => {
    const [, runbooks = ''] = /## Runbooks([^]*?)## Everyday acts/.exec(read('docs/operations.md')) ?? [];
    const each = runbooks.split(/^### /m).slice(1);
    expect(each.length).toBeGreaterThan(13);
    // A command to its end, or what the log is asked.
    for (const runbook of each) expect(runbook).toMatch(/`(?:aws [a-z]|npm run |filter )[^`]+`/);
  });
});

describe('the figures at the top of the README', () => {
  /** How the bench calls each of its rows. */
  const NAMES: Readonly<Record<string, string>> = {
    'the official ask-sdk, its read included': 'official ask-sdk, its read included',
    'an empty skill on the same packages, as most build it': 'bare skill, esbuild defaults',
    'Steady Coach, a returning athlete': 'Steady Coach, a returning athlete',
  };
  const { raw } = JSON.parse(read('docs/performance.json')) as Bench;

  test.each(Object.entries(NAMES))('%s', (called, name) => {
    const row = read('README.md')
      .split('\n')
      .find((line) => line.startsWith(`| ${called} `));
    const start = raw.cold.starts[name];
    expect(row?.split('|').map((cell) => cell.trim())[2]).toBe(String(Math.round(start?.totalMs.median ?? NaN)));
  });
});

/** As much of the bench's file as is read here. */
interface Bench {
  readonly raw: {
    readonly cold: { readonly starts: Readonly<Record<string, { readonly totalMs: { readonly median: number } }>> };
  };
}
