/** The figures of the bench as a page: docs/faults.md, between its marks. */
import { readFileSync, writeFileSync } from 'node:fs';
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
const MARKS = ['<!-- figures -->', '<!-- end of figures -->'] as const;

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function tablesOf({ faults, kills, hostile, load }: Figures): string {
  const cpu = cpus()[0]?.model ?? 'unknown';
  return [
    `Node ${process.versions.node}, ${cpus().length} cores of ${cpu}, ${new Date().toISOString().slice(0, 10)}.`,
    table(
      [
        'fault',
        'injected',
        'answered',
        'apologised',
        'place kept',
        'slowest ms',
        'lost',
        'doubled',
        'swallowed',
        'phantom',
      ],
      faults.map((row) => [
        row.name, row.injected, row.answered, row.apologised, row.placeKept, row.slowestMs, row.lost, row.doubled, row.swallowed, row.phantom,
      ]), // oxfmt-ignore
    ),
    `Killed in the middle of a turn: ${kills.kills} times; ${kills.relaunched} relaunches answered, the slowest after ${kills.slowestMs} ms;` +
      ` ${kills.lost} reps lost, ${kills.doubled} counted that were not done.`,
    `Hostile requests: ${hostile.requests}; ${hostile.throws} thrown, ${hostile.invalid} answers that Alexa would not take, ${hostile.leaks} leaks; ${hostile.heapMb} MB of heap at the end.`,
    `Load: ${load.athletes} athletes on one process, its database beside it: ${load.turnsPerSecond} turns a second, half of them within ${load.p50Ms} ms,` +
      ` 99 of 100 within ${load.p99Ms} ms; ${load.errors} errors; the totals of ${load.exact} athletes are exact.`,
  ].join('\n\n');
}

export async function writePage(figures: Figures): Promise<void> {
  const [before = '', rest = ''] = readFileSync(PAGE, 'utf8').split(MARKS[0]);
  const after = rest.split(MARKS[1])[1] ?? '';
  const text = `${before}${MARKS[0]}\n\n${tablesOf(figures)}\n\n${MARKS[1]}${after}`;
  writeFileSync(PAGE, (await format(PAGE, text)).code);
}
