/** What was done in a period: day records added up, and the numbers a person asks for picked out of them. */
import { EXERCISES, type ExerciseId } from './catalogue/exercises';
import type { DayRecord } from './athlete';
import { dateOf, dayNumber, mondayOf } from './calendar';
import { weekPeriod, type Period } from './period';
import { NO_TOTALS, setsIn, type Tally, type Totals } from './totals';

export const MEASURES = ['reps', 'sets', 'hold', 'minutes', 'sessions'] as const;
/** reps, sets and sessions are counted; hold and minutes are told as time. */
export type Measure = (typeof MEASURES)[number];

/** What was done, and what had been done in the period before. */
export interface Compared<T> {
  readonly now: T;
  readonly before?: T;
}

/** Weeks that a chart of progress goes back over. */
const CHART_WEEKS = 8;

/** The whole weeks of a chart, oldest first, the last being the one in which `date` lies. */
export function chartWeeks(date: string): readonly Period[] {
  const last = dayNumber(mondayOf(date));
  return Array.from({ length: CHART_WEEKS }, (_, index) => weekPeriod(dateOf(last - 7 * (CHART_WEEKS - 1 - index))));
}

/** A day that was recorded twice (put again, or not yet put) counts once: the later record stands. */
export function sumOf(days: readonly DayRecord[], { from, to }: Period): Totals {
  const byDate = new Map(days.filter(({ date }) => date >= from && date <= to).map((day) => [day.date, day.totals]));
  return [...byDate.values()].reduce(add, NO_TOTALS);
}

function add(sum: Totals, more: Totals): Totals {
  const by: Partial<Record<ExerciseId, Tally>> = { ...sum.by };
  // keys of `by` are exercise ids by its type
  for (const [id, { sets, units }] of Object.entries(more.by) as [ExerciseId, Tally][]) {
    const was = by[id] ?? { sets: 0, units: 0 };
    by[id] = { sets: was.sets + sets, units: was.units + units };
  }
  return { sessions: sum.sessions + more.sessions, seconds: sum.seconds + more.seconds, by };
}

/** One number out of totals: reps over all exercises that have reps, seconds of holds, sets, seconds, sessions. */
export function measured(totals: Totals, measure: Measure): number {
  switch (measure) {
    case 'reps':
    case 'hold':
      return Object.entries(totals.by)
        .filter(([id]) => EXERCISES[id as ExerciseId].measure === measure) // as above
        .reduce((sum, [, { units }]) => sum + units, 0);
    case 'sets':
      return setsIn(totals);
    case 'minutes':
      return totals.seconds;
    case 'sessions':
      return totals.sessions;
  }
}
