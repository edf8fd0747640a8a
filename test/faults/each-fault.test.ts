/** Holds a seeded part of the bench of faults to its goals, on a clock that stands still: nothing lost, doubled, swallowed or made up. */
import { allJobs, FaultBench, type Job } from '../../bench/faults/each-fault';
import { FAULT_NAMES } from '../../bench/faults/kinds';
import { lotOf } from '../../bench/faults/lot';
import { atOnce, jumpTheClock, stageWith } from './lanes';

const SEED = 14;
/** Of all calls, and of all turns. */
const ONE_IN = 25;

let bench: FaultBench;
const misses: [Job, string][] = [];
const { lane, records } = stageWith();

beforeAll(async () => {
  await jumpTheClock();
  bench = await FaultBench.begin(lane, records, (job, what) => misses.push([job, what]));
});

afterAll(() => {
  jest.useRealTimers();
});

test.each(FAULT_NAMES)('%s', async (fault) => {
  const lot = lotOf(SEED);
  const jobs = allJobs(bench.course).filter((job) => lot.below(ONE_IN) === 0 && job.fault === fault);
  for (const job of jobs) await atOnce(bench.run(job, lane));
  expect(misses.splice(0)).toEqual([]);
  const rows = [...bench.figures.values()].filter(({ name }) => name.startsWith(fault));
  for (const { injected, answered, lost, doubled, swallowed, phantom, slowestMs } of rows) {
    expect({ answered, lost, doubled, swallowed, phantom }).toEqual({
      answered: injected,
      lost: 0,
      doubled: 0,
      swallowed: 0,
      phantom: 0,
    });
    expect(slowestMs).toBeLessThanOrEqual(6500);
  }
  // One call that fails never keeps a turn from its answer.
  expect(bench.figures.get(fault)?.apologised ?? 0).toBe(0);
});
