/**
 * `npm run bench:faults`: the skill and a local database with a proxy between them that spoils calls; kills, hostile requests and load.
 * Prints tables and writes them into docs/faults.md. `--json` prints the figures alone; `--only faults,kills,hostile,load` runs some of it,
 * `--quick` a seeded part; both write nothing.
 */
import { bundle } from '../infra/bundle';
import { openDatabase } from '../simulator/database';
import { allJobs, FaultBench, type FaultFigures } from './faults/each-fault';
import { beHostile } from './faults/hostile';
import { kill } from './faults/kills';
import { load } from './faults/load';
import { lotOf, type Lot } from './faults/lot';
import { tablesOf, writePage, type Figures } from './faults/page';
import { openLane, recordsIn } from './faults/workshop';

const FULL = { share: 1, kills: 500, hostile: 50_000, athletes: 3000, seconds: 60 };
const QUICK = { share: 20, kills: 10, hostile: 2000, athletes: 100, seconds: 3 };
const SEED = 14;
/** Most of a spoilt run is waiting, so many are under way at once. */
const LANES = 16;

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

async function measure(): Promise<void> {
  const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',') ?? [];
  const parts = isAsked('--only') ? PARTS.filter((part) => only.includes(part)) : PARTS;
  const size = isAsked('--quick') ? QUICK : FULL;
  const lot = lotOf(SEED);
  const figures: Partial<Record<keyof Figures, unknown>> = {};
  for (const part of parts) {
    const startedAt = performance.now();
    if (part === 'faults') figures.faults = await eachFault(size.share, lot);
    if (part === 'hostile')
      figures.hostile = await beHostile(size.hostile, lot, (what, event) => {
        say(`${what}\n  of ${JSON.stringify(event)}`);
      });
    if (part === 'load') figures.load = await load(size.athletes, size.seconds);
    if (part === 'kills') {
      bundle();
      const database = await openDatabase();
      figures.kills = await kill(database, recordsIn(database), size.kills, lot);
      await database.close();
    }
    say(`${part}: ${Math.round((performance.now() - startedAt) / 1000)} s`);
  }
  if (isAsked('--json') || parts.length < PARTS.length) {
    console.log(JSON.stringify(figures, null, 2));
    return;
  }
  const whole = figures as Figures; // all parts have been run
  console.log(tablesOf(whole));
  if (!isAsked('--quick')) await writePage(whole);
}

void measure().then(() => process.exit());
