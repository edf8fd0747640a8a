/** The figures as tables: printed, and kept in docs/performance.md between its marks, with the raw ones beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'oxfmt';
import { PROJECT_FOLDER } from '../infra/bundle';
import type { Raw } from './bench';
import { isNoisy, NOISY, type Figure } from './figures';
import type { Target } from './targets';
import type { WarmTurn } from './warm-turns';

const PAGE = join(PROJECT_FOLDER, 'docs', 'performance.md');
const RAW = join(PROJECT_FOLDER, 'docs', 'performance.json');
const MARKS = ['<!-- figures -->', '<!-- end of figures -->'] as const;

type Row = readonly (string | number)[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const digits = (value: number): string => {
  const places = value === 0 || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(places);
};
const spread = (figure: Figure): string =>
  `${digits(figure.median)} (${digits(figure.low)} to ${digits(figure.high)})${isNoisy(figure) ? ' *' : ''}`;

const turnCells = ({ cpuMs, wallMs, asked }: WarmTurn): Row => [
  spread(cpuMs),
  spread(wallMs),
  digits(asked.requests),
  digits(asked.bytes),
  digits(asked.readUnits),
  digits(asked.writeUnits),
];
const TURN_HEAD: Row = ['CPU ms', 'wall ms', 'requests', 'bytes', 'read units', 'write units'];

function tables(targets: readonly Target[], raw: Raw): string {
  const { machine, cold, warm, histories, peerHistories, memory, bundleBytes } = raw;
  const runs = cold.bareNodeMs.runs;
  return [
    `Node ${machine.node}, ${machine.cores} cores of ${machine.cpu}, ${machine.at.slice(0, 10)}. Medians, with the middle half in brackets;` +
      ` a star marks a spread beyond ${NOISY * 100} % of the median: such a figure says more of the machine.`,
    '',
    table(
      ['target', 'value', 'limit', 'met'],
      targets.map(({ name, value, limit, unit, ok }) => [name, `${digits(value)} ${unit}`, limit, ok ? 'yes' : 'NO']),
    ),
    '',
    `Cold start, ${runs} processes each, in turn: start of the process to the first answer. \`node -e 0\` takes ${spread(cold.bareNodeMs)} ms.`,
    '',
    table(
      ['handler', 'total ms', 'CPU ms', 'load ms', 'RSS MB'],
      Object.entries(cold.starts).map(([name, { totalMs, cpuMs, loadMs, rssMb }]) => [
        name,
        spread(totalMs),
        spread(cpuMs),
        spread(loadMs),
        digits(rssMb.median),
      ]),
    ),
    '',
    'Warm turns, each with its database on the same machine:',
    '',
    table(
      ['turn', ...TURN_HEAD],
      Object.entries(warm).map(([name, measured]) => [name, ...turnCells(measured)]),
    ),
    '',
    'The same turns with a history behind them, ours and the official adapter’s (whose item is full at some 4,600 sets):',
    '',
    table(
      ['sets stored', 'turn', ...TURN_HEAD],
      [
        ...histories.map(({ sets, turn, measured }): Row => [sets, turn, ...turnCells(measured)]),
        ...peerHistories.map(({ sets, turn, measured }): Row => [`official, ${sets}`, turn, ...turnCells(measured)]),
      ],
    ),
    '',
    `Memory: ${memory.map(({ turns, rssMb, heldMb }) => `${digits(rssMb)} MB after ${turns} turns (${digits(heldMb)} MB held)`).join(', ')}.` +
      ` Bundle: ${digits(bundleBytes / 1000)} KB.`,
  ].join('\n');
}

export async function write(
  { targets, raw }: { targets: readonly Target[]; raw: Raw },
  { say, keep }: { say: (line: string) => void; keep: boolean },
): Promise<void> {
  const figures = tables(targets, raw);
  say(figures);
  if (!keep) return;
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split(MARKS[0]);
  const after = rest.split(MARKS[1])[1] ?? '';
  const text = `${before}${MARKS[0]}\n\n${figures}\n\n${MARKS[1]}${after}`;
  writeFileSync(PAGE, (await format(PAGE, text)).code);
  writeFileSync(RAW, `${JSON.stringify({ targets, raw }, undefined, 1)}\n`);
  say(`\nWritten to docs/performance.md; the raw figures are in docs/performance.json.`);
}
