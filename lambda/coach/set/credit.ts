/** From elapsed time back to what was done: the reps, seconds or rounds whose slots had ended at an interruption. */
import type { Run } from './timeline';

/** Units of one run that were done `elapsedMs` after the sound started. */
export function unitsDone(run: Run, elapsedMs: number): number {
  const done = Math.floor((elapsedMs - run.startsAtMs - run.doneAfterMs) / run.everyMs) + 1;
  return Math.min(Math.max(done, 0), run.units);
}

/** The furthest unit reached in each set that had begun: [index of the set, units of it done since its start]. */
export function credited(runs: readonly Run[], elapsedMs: number): ReadonlyMap<number, number> {
  const done = new Map<number, number>();
  for (const run of runs) {
    if (elapsedMs < run.startsAtMs && done.size > 0) break;
    done.set(run.set, Math.max(done.get(run.set) ?? 0, run.from + unitsDone(run, elapsedMs)));
  }
  return done;
}

/** When the work of the last run is done; the easy time after a round is rest already. */
export function endOf(runs: readonly Run[]): number {
  const last = runs.at(-1);
  return last ? last.startsAtMs + (last.units - 1) * last.everyMs + last.doneAfterMs : 0;
}
