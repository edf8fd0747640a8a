/** Cold starts: from the start of a process to its first answer, the database read included, all handlers in turn. */
import { spawnSync } from 'node:child_process';
import { openServices } from '../simulator/services';
import type { BenchDatabase } from './database';
import { launch, NOON, setAtOnce } from './events';
import { figureOf, type Figure } from './figures';
import { environment, HANDLERS, LAMBDA_NODE, runChild, type HandlerName } from './processes';
import { trainFor, trainPeerFor } from './years';

const STARTS = [
  ['ask-sdk-core alone', 'ask-sdk-core alone'],
  ['official ask-sdk, its read included', 'official ask-sdk'],
  ['bare skill, esbuild defaults', 'bare skill, esbuild defaults'],
  ['bare skill, our options', 'bare skill, our options'],
  ['no SDK', 'no SDK'],
  ['Steady Coach, a returning athlete', 'Steady Coach'],
  ['Steady Coach, a new athlete', 'Steady Coach'],
  ['Steady Coach, a set asked for at once', 'Steady Coach'],
  ['Steady Coach, a returning athlete with a screen', 'Steady Coach'],
] as const satisfies readonly (readonly [string, HandlerName])[];
export type StartName = (typeof STARTS)[number][0];

export interface Start {
  readonly totalMs: Figure;
  /** For ratios of what was measured side by side. */
  readonly totalMsByRun: readonly number[];
  readonly cpuMs: Figure;
  readonly loadMs: Figure;
  readonly rssMb: Figure;
}

interface Sample {
  readonly totalMs: number;
  readonly cpuMs: number;
  readonly loadMs: number;
  readonly rssMb: number;
  readonly answer: {
    readonly response: { readonly outputSpeech?: { readonly ssml?: string }; readonly directives?: readonly object[] };
  };
}

export interface ColdStarts {
  /** `node -e 0` from outside: what no handler can go below. */
  readonly bareNodeMs: Figure;
  readonly starts: Readonly<Record<StartName, Start>>;
}

/** Some weeks of training, so that there is something to read. */
const SESSIONS = 60;
const RETURNING = 'returning';

export async function measureColdStarts(database: BenchDatabase, runs: number): Promise<ColdStarts> {
  const services = await openServices({ now: () => NOON, timeZone: 'America/New_York' });
  const env = environment(database);
  await trainFor(SESSIONS, RETURNING, database);
  await trainPeerFor(SESSIONS, RETURNING, database);
  const samples = new Map<StartName, Sample[]>(STARTS.map(([name]) => [name, []]));
  const bare: number[] = [];
  let count = 0;
  const startOnce = async ([name, handler]: (typeof STARTS)[number]) => {
    count += 1;
    const athleteId = name.endsWith('a new athlete') ? `new-${count}` : RETURNING;
    // Each a little later than the last, so that nothing is a repetition.
    const speaking = {
      athleteId,
      services: services.endpoint,
      device: name.endsWith('with a screen') ? 'show' : 'speaker',
    } as const;
    const say = name.endsWith('at once') ? setAtOnce : launch;
    const event = say(speaking, NOON + count * 1000);
    const sample = await runChild<Sample>('cold-start', HANDLERS[handler], { ...env, EVENT: JSON.stringify(event) });
    const { outputSpeech, directives = [] } = sample.answer.response;
    // An apology is quick to make, and no answer to a launch, nor to who wants a set.
    const isAnswered =
      say === setAtOnce
        ? JSON.stringify(directives).includes('fifteen')
        : /[Ww]elcome|Shall we/.test(outputSpeech?.ssml ?? '');
    if (!isAnswered) throw new Error(`${name} did not answer.`);
    return sample;
  };
  for (const start of STARTS) await startOnce(start); // warms the file cache
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now();
    spawnSync(LAMBDA_NODE, ['-e', '0'], { env });
    bare.push(performance.now() - startedAt);
    for (const start of STARTS) samples.get(start[0])?.push(await startOnce(start));
  }
  await services.close();
  const starts = Object.fromEntries(
    [...samples].map(([name, all]): [StartName, Start] => [
      name,
      {
        totalMs: figureOf(all.map(({ totalMs }) => totalMs)),
        totalMsByRun: all.map(({ totalMs }) => totalMs),
        cpuMs: figureOf(all.map(({ cpuMs }) => cpuMs)),
        loadMs: figureOf(all.map(({ loadMs }) => loadMs)),
        rssMb: figureOf(all.map(({ rssMb }) => rssMb)),
      },
    ]),
  ) as Record<StartName, Start>; // a start for each name
  return { bareNodeMs: figureOf(bare), starts };
}
