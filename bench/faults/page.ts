/** The figures of the bench as a page: docs/faults.md, between its marks. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format } from 'oxfmt';
import { PROJECT_FOLDER } from '../../infra/bundle';
import type { FaultFigures } from './each-fault';
import type { HostileFigures } from './hostile';
import type { KillFigures } from './kills';
import type { LoadFigures } from './load';

export interface Figures {
  readonly faults: readonly FaultFigures[];
  readonly kills: KillFigures;
  readonly hostile: HostileFigures;
  readonly load: LoadFigures;
}

const PAGE = join(PROJECT_FOLDER, 'docs', 'faults.md');
/** What was measured last of each part. */
const RAW = join(PROJECT_FOLDER, 'docs', 'faults.json');
const MARKS = ['<!-- figures -->', '<!-- end of figures -->'] as const;

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What has been measured so far, part by part. */
function tablesOf({ faults, kills, hostile, load }: Partial<Figures>): string {
  const cpu = cpus()[0]?.model ?? 'unknown';
  return [
    `Node ${process.versions.node}, ${cpus().length} cores of ${cpu}, ${new Date().toISOString().slice(0, 10)}.`,
    ...(faults ? [table(FAULT_HEAD, faults.map(cellsOf))] : []),
    ...(kills
      ? [
          `Killed in the middle of a turn: ${kills.kills} times; ${kills.relaunched} relaunches answered, the slowest after ${kills.slowestMs} ms;` +
            ` ${kills.lost} reps lost, ${kills.doubled} counted that were not done.`,
        ]
      : []),
    ...(hostile
      ? [
          `Hostile requests: ${hostile.requests}; ${hostile.throws} thrown, ${hostile.invalid} answers that Alexa would not take, ${hostile.leaks} leaks; ${hostile.heapMb} MB of heap at the end.`,
        ]
      : []),
    ...(load
      ? [
          `Load: ${load.athletes} athletes on one process, its database beside it: ${load.turnsPerSecond} turns a second, half of them within ${load.p50Ms} ms,` +
            ` 99 of 100 within ${load.p99Ms} ms; ${load.errors} errors; the totals of ${load.exact} athletes are exact.`,
        ]
      : []),
  ].join('\n\n');
}

const FAULT_HEAD = ['fault', 'injected', 'answered', 'apologised', 'place kept', 'slowest ms', 'lost', 'doubled', 'swallowed', 'phantom'] as const; // oxfmt-ignore

function cellsOf(row: FaultFigures): readonly (string | number)[] {
  const { name, injected, answered, apologised, placeKept, slowestMs, lost, doubled, swallowed, phantom } = row;
  return [name, injected, answered, apologised, placeKept, slowestMs, lost, doubled, swallowed, phantom];
}

/** Keeps what was measured now beside what was measured before of the other parts; gives the tables of all that has been measured. */
export async function keepFigures(measured: Partial<Figures>): Promise<string> {
  const before = existsSync(RAW) ? (JSON.parse(readFileSync(RAW, 'utf8')) as Partial<Figures>) : {}; // as it was written here
  const figures = { ...before, ...measured };
  writeFileSync(RAW, `${JSON.stringify(figures, undefined, 2)}\n`);
  const tables = tablesOf(figures);
  const [head = '', rest = ''] = readFileSync(PAGE, 'utf8').split(MARKS[0]);
  const text = `${head}${MARKS[0]}\n\n${tables}\n\n${MARKS[1]}${rest.split(MARKS[1])[1] ?? ''}`;
  writeFileSync(PAGE, (await format(PAGE, text)).code);
  return tables;
}
