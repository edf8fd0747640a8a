/** `npm run profile`: flame charts of a cold start and of a set turn, in `dist/profiles/`, with the profiles they are drawn from. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { join } from 'node:path';
import { bundle, PROJECT_FOLDER } from '../infra/bundle';
import { startDatabase } from './database';
import { launch, NOON, TURNS } from './events';
import { flameChart } from './flame-chart';
import { environment, runChild } from './processes';
import { trainFor } from './years';

const FOLDER = join(PROJECT_FOLDER, 'dist', 'profiles');
const SPEAKING = { athleteId: 'profiled', services: 'http://127.0.0.1:9' };
/** Enough for the compiler to have done what it does. */
const TURNS_BEFORE = 2000;

/** The flags that make Node write a profile of the process, one sample every 50 microseconds. */
const profiling = (name: string) => ['--cpu-prof', `--cpu-prof-dir=${join(FOLDER, name)}`, '--cpu-prof-interval=50'];

function draw(name: string, title: string, lastMs?: number): void {
  const [file] = readdirSync(join(FOLDER, name));
  if (file === undefined) throw new Error(`No profile of ${title} was written.`);
  const profile = JSON.parse(readFileSync(join(FOLDER, name, file), 'utf8')) as Profiler.Profile; // written by Node
  writeFileSync(join(FOLDER, `${name}.cpuprofile`), JSON.stringify(profile));
  writeFileSync(
    join(FOLDER, `${name}.svg`),
    flameChart(title, lastMs === undefined ? profile : endOf(profile, lastMs)),
  );
  rmSync(join(FOLDER, name), { recursive: true });
  console.log(`${title}: dist/profiles/${name}.svg, and ${name}.cpuprofile for a profile viewer`);
}

/** The last milliseconds in which our code ran; what follows is the end of the process. */
function endOf({ nodes, samples = [], timeDeltas = [], ...rest }: Profiler.Profile, lastMs: number): Profiler.Profile {
  const ours = new Set(nodes.filter(({ callFrame }) => callFrame.url.includes('/lambda/')).map(({ id }) => id));
  const end = samples.findLastIndex((id) => ours.has(id)) + 1;
  let start = end;
  for (let us = 0; start > 0 && us < lastMs * 1000; start -= 1) us += timeDeltas[start - 1] ?? 0;
  return { ...rest, nodes, samples: samples.slice(start, end), timeDeltas: timeDeltas.slice(start, end) };
}

async function main(): Promise<void> {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'; // it would print among the lines
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const handler = join(bundle(join(FOLDER, 'lambda'), { readable: true }), 'index.js');
  const database = await startDatabase();
  try {
    await trainFor(60, SPEAKING.athleteId, database);
    const env = environment(database);
    const event = JSON.stringify(launch(SPEAKING));
    await runChild('cold-start', handler, { ...env, EVENT: event }, { execArgv: profiling('cold-start') });
    draw('cold-start', 'Cold start, a returning athlete');
    const task = {
      startsAt: NOON,
      stepMs: 900_000,
      first: [event],
      each: [JSON.stringify(TURNS['set of 15 reps'](SPEAKING))],
      turns: 100,
      atOnce: true,
      warmUp: TURNS_BEFORE,
    };
    await runChild('turns', handler, env, { task, execArgv: profiling('set-turn') });
    draw('set-turn', 'Set turns, warm, each written at once', 4);
  } finally {
    database.stop();
  }
}

void main();
