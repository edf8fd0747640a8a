/**
 * `npm run bench:faults`: the skill and a local database with a proxy between them that spoils calls; kills, hostile requests and load.
 * Prints tables and writes them into docs/faults.md. `--only faults,kills,hostile,load` measures some of it anew; `--json` prints the figures
 * alone, `--quick` measures a seeded part: both write nothing.
 */
import { bundle } from '../infra/bundle';
import { openDatabase } from '../simulator/database';
import { allJobs, FaultBench, type FaultFigures } from './faults/each-fault';
import { beHostile } from './faults/hostile';
import { kill, processOn, type KillFigures } from './faults/kills';
import { load } from './faults/load';
import { lotOf, type Lot } from './faults/lot';
import { keepFigures, type Figures } from './faults/page';
import { openLane, recordsIn } from './faults/workshop';

const FULL = { share: 1, kills: 500, hostile: 50_000, athletes: 3000, seconds: 60 };
const QUICK = { share: 20, kills: 10, hostile: 2000, athletes: 100, seconds: 3 };
const SEED = 14;
/** Most of a spoilt run is waiting, so many are under way at once. */
const LANES = 8;

const PARTS = ['faults', 'kills', 'hostile', 'load'] as const;

const isAsked = (option: string) => process.argv.includes(option);
const say = (text: string) => {
  if (!isAsked('--json')) console.error(text);
};

async function eachFault(share: number, lot: Lot): Promise<readonly FaultFigures[]> {
  const database = await openDatabase();
  const records = recordsIn(database);
  const calm = await openLane(database);
  const bench = await FaultBench.begin(calm, records, (job, what) => {
    say(`${JSON.stringify(job)} ${what}`);
  });
  const jobs = allJobs(bench.course).filter(() => lot.below(share) === 0);
  say(`${jobs.length} faults in a workout of ${bench.course.marks.length} turns`);
  // In the order of the table, whichever run is over first.
  for (const job of jobs) bench.rowFor(job);
  const lanes = await Promise.all(Array.from({ length: LANES }, () => openLane(database)));
  let next = 0;
  await Promise.all(
    lanes.map(async (lane) => {
      for (let job = jobs[next++]; job; job = jobs[next++]) await bench.run(job, lane);
    }),
  );
  for (const { proxy } of [calm, ...lanes]) proxy.close();
  await database.close();
  return [...bench.figures.values()];
}

async function manyKills({ kills }: typeof FULL, lot: Lot): Promise<KillFigures> {
  bundle();
  const database = await openDatabase();
  const figures = await kill(processOn(database), recordsIn(database), kills, lot);
  await database.close();
  return figures;
}

const MEASURES = {
  faults: ({ share }, lot) => eachFault(share, lot),
  kills: manyKills,
  hostile: ({ hostile }, lot) =>
    beHostile(hostile, lot, (what, event) => {
      say(`${what}\n  of ${JSON.stringify(event)}`);
    }),
  load: ({ athletes, seconds }) => load(athletes, seconds),
} satisfies Readonly<Record<(typeof PARTS)[number], (size: typeof FULL, lot: Lot) => Promise<Figures[keyof Figures]>>>;

async function measure(): Promise<void> {
  const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',') ?? [];
  const parts = isAsked('--only') ? PARTS.filter((part) => only.includes(part)) : PARTS;
  const size = isAsked('--quick') ? QUICK : FULL;
  const figures: Partial<Record<keyof Figures, Figures[keyof Figures]>> = {};
  for (const part of parts) {
    const startedAt = performance.now();
    figures[part] = await MEASURES[part](size, lotOf(SEED));
    say(`${part}: ${Math.round((performance.now() - startedAt) / 1000)} s`);
  }
  if (isAsked('--json')) console.log(JSON.stringify(figures, null, 2));
  else if (isAsked('--quick')) say(JSON.stringify(figures, null, 2));
  else say(await keepFigures(figures as Partial<Figures>)); // each part under its own name
}

void measure().then(() => process.exit());
