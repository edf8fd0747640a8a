/** Which stretch of time a question about progress means, what was done in it, and which stored days that takes. */
import { atInstant, type Athlete } from '../coach/athlete';
import { dateOf, dayNumber } from '../coach/calendar';
import {
  dayPeriod,
  monthPeriod,
  periodBefore,
  readPeriod,
  weekPeriod,
  yearPeriod,
  type Ahead,
  type Days,
  type Period,
} from '../coach/period';
import { chartWeeks, sumOf, type Compared } from '../coach/progress';
import { isUnderWay } from '../coach/session';
import type { Totals } from '../coach/totals';
import { hasWork } from '../coach/week';
import type { Input, Slots } from '../input';
import type { Turn } from './handler';
import type { IntentName } from '../vocabulary';

/** Intents that a chart goes with, where there is a screen. */
const CHARTED: ReadonlySet<IntentName> = new Set([
  'AskProgressIntent',
  'AskBestIntent',
  'AskStreakIntent',
  'AskGoalIntent',
]);

/** Whether the answer has a chart: not where one exercise or one number was asked for. */
export function isCharted(intent: IntentName, { exercise, measure }: Slots, { lifetime }: Athlete): boolean {
  return CHARTED.has(intent) && !exercise && !measure && hasWork(lifetime);
}

/** The day up to which a chart goes: the end of the time that was asked about, or today. */
export function chartEnd(slots: Slots, athlete: Athlete): string {
  const period = begun(periodIn(slots, athlete));
  const today = athlete.today.date;
  return period && period.to < today ? period.to : today;
}

/** The stored days that an answer and its chart need, in one range; none where what the athlete carries along is enough. */
export function historyNeeded(input: Input, athlete: Athlete, hasScreen: boolean): Days | undefined {
  if (input.kind !== 'intent') return undefined;
  const { intent, slots } = input;
  const there = atInstant(athlete, input.at);
  const told = periodsNeeded(intent, slots, there).filter((period) => !carried(there, period));
  const end = chartEnd(slots, there);
  const [first] = hasScreen && isCharted(intent, slots, athlete) ? chartWeeks(end) : [];
  const days: readonly Days[] = first ? [...told, { from: first.from, to: end }] : told;
  const [one] = days;
  return one && days.reduce(spanning, { from: one.from, to: one.to });
}

function spanning(one: Days, other: Days): Days {
  return { from: other.from < one.from ? other.from : one.from, to: other.to > one.to ? other.to : one.to };
}

function periodsNeeded(intent: IntentName, slots: Slots, athlete: Athlete): readonly Period[] {
  const period = begun(intent === 'CompareProgressIntent' ? againstWhat(slots, athlete) : periodIn(slots, athlete));
  if (!period) return [];
  switch (intent) {
    case 'AskProgressIntent': {
      const before = periodBefore(period);
      return before ? [period, before] : [period];
    }
    case 'CompareProgressIntent': {
      const { now, before } = sides(period, athlete.today.date);
      return [now, before];
    }
    default:
      return [];
  }
}

/** What can be looked up: the period itself, or what may have been meant by one that is still to come. */
function begun(named: ReturnType<typeof periodIn>): Period | undefined {
  if (typeof named !== 'object') return undefined;
  return 'ahead' in named ? named.instead : named;
}

/** The period asked for; `undefined` where none was named. */
export function periodIn({ date, span }: Slots, athlete: Athlete): Period | Ahead | 'unclear' | undefined {
  const today = athlete.today.date;
  if (span?.ids.includes('lately')) return weekPeriod(today);
  if (span?.ids.includes('last-time')) return dayPeriod(lastDay(athlete));
  if (span) return span.ids.includes('ever') ? undefined : 'unclear';
  return date && readPeriod(date.said, today, athlete.startedOn);
}

/** What a comparison is made with: "last time" is the day before today then, whatever was done today. */
export function againstWhat(slots: Slots, athlete: Athlete): ReturnType<typeof periodIn> {
  const { lastTrained } = athlete;
  const isLastTime = slots.span?.ids.includes('last-time');
  return isLastTime && lastTrained !== undefined ? dayPeriod(lastTrained) : periodIn(slots, athlete);
}

/** The last day of training: today's own once it is over, and the one before while somebody is at it. */
function lastDay({ today, lastTrained, session }: Athlete): string {
  const isAtIt = isUnderWay(session);
  return lastTrained && (isAtIt || !hasWork(today.totals)) ? lastTrained : today.date;
}

/** What the athlete carries along of a period; `undefined` when it has to be looked up. */
function carried({ today, week, lastWeek }: Athlete, { kind, from }: Period): Totals | undefined {
  if (kind === 'day') return from === today.date ? today.totals : undefined;
  if (kind !== 'week') return undefined;
  if (from === week.monday) return week.totals;
  return from === lastWeek.monday ? lastWeek.totals : undefined;
}

export function totalsOf({ athlete, history }: Turn, period: Period): Totals {
  return carried(athlete, period) ?? sumOf([...history, athlete.today], period);
}

/** What was done in a period, and in the one before it. */
export function totalsIn(turn: Turn, period: Period): Compared<Totals> {
  const previous = periodBefore(period);
  return { now: totalsOf(turn, period), ...(previous ? { before: totalsOf(turn, previous) } : {}) };
}

/** What a question such as "more than last week" sets side by side: the period of now, and the one that was named. */
export function sides(named: Period, today: string): { readonly now: Period; readonly before: Period } {
  const now = sameKind(named, today);
  // "More this week?" names no other: the one before is meant.
  const before = named.from === now.from ? (periodBefore(now) ?? dayPeriod(dateOf(dayNumber(today) - 1))) : named;
  return { now, before };
}

function sameKind({ kind }: Period, today: string): Period {
  switch (kind) {
    case 'day':
      return dayPeriod(today);
    case 'month':
      return monthPeriod(Number(today.slice(0, 4)), Number(today.slice(5, 7)));
    case 'year':
      return yearPeriod(Number(today.slice(0, 4)));
    case 'week':
    case 'weekend':
      return weekPeriod(today);
  }
}
