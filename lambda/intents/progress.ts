/** How am I doing: any day, week, month or year, since the start, one exercise or all, one number or a few. */
import { onDay, type Athlete, type DayRecord } from '../coach/athlete';
import { localDate } from '../coach/calendar';
import type { ExerciseId } from '../coach/exercises';
import { dayPeriod, periodBefore, readPeriod, weekPeriod, type Period } from '../coach/period';
import { chartWeeks, measured, sumOf, type Compared, type Measure } from '../coach/progress';
import type { Totals } from '../coach/totals';
import { hasWork } from '../coach/week';
import type { Input, Slots } from '../input';
import type { Handlers, Turn } from './handler';
import { sentences } from './handler';
import type { IntentName } from './names';
import { exerciseIn, measureIn } from './slots';
import { askAgain, byMost } from './sound-set';
import { madeIt } from './state-prompt';

export const progressHandlers: Handlers<'AskProgressIntent' | 'AskBestIntent'> = {
  AskProgressIntent: (turn) => askAgain(turn, turn.athlete, sentences(madeIt(turn, turn.athlete), progress(turn))),
  AskBestIntent: (turn) => askAgain(turn, turn.athlete, sentences(madeIt(turn, turn.athlete), best(turn))),
};

type Days = Pick<Period, 'from' | 'to'>;

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

/** The stored days that an answer and its chart need; none where what the athlete carries along is enough. */
export function historyNeeded(input: Input, athlete: Athlete, hasScreen: boolean): Days | undefined {
  if (input.kind !== 'intent') return undefined;
  const { intent, slots } = input;
  const today = onDay(athlete, localDate(input.at, athlete.timeZone)).today.date;
  const told = intent === 'AskProgressIntent' ? toldDays(slots, today) : undefined;
  const [first] = chartWeeks(chartEnd(slots, today));
  const shown = hasScreen && first && isCharted(intent, slots, athlete) ? { from: first.from, to: today } : undefined;
  if (!told || !shown) return told ?? shown;
  // The chart ends within what is told, so that both are one range.
  return { from: told.from < shown.from ? told.from : shown.from, to: told.to };
}

function toldDays(slots: Slots, today: string): Days | undefined {
  const period = periodIn(slots, today);
  if (typeof period !== 'object' || isCarried(period, today)) return undefined;
  return { from: (periodBefore(period) ?? period).from, to: period.to };
}

/** The day up to which a chart goes: the end of the time that was asked about, or today. */
export function chartEnd(slots: Slots, today: string): string {
  const period = periodIn(slots, today);
  return typeof period === 'object' && period.to < today ? period.to : today;
}

/** The period asked for; `undefined` where none was named. */
function periodIn({ date, span }: Slots, today: string): Period | 'ahead' | 'unclear' | undefined {
  if (span?.ids.includes('lately')) return weekPeriod(today);
  if (span) return span.ids.includes('ever') ? undefined : 'unclear';
  return date && readPeriod(date.said, today);
}

function isCarried(period: Period, today: string): boolean {
  const [own, current] = period.kind === 'week' ? [weekPeriod(today), period] : [dayPeriod(today), period];
  return own.from === current.from && own.to === current.to;
}

function progress(turn: Turn): string {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const today = athlete.today.date;
  const exercise = exerciseIn(slots);
  const measure = measureIn(slots);
  if (exercise === 'unclear') return prompts.unknownExercise;
  if (measure === 'unclear') return prompts.unknownMeasure;
  if (!hasWork(athlete.lifetime)) return prompts.nothingEver;
  const period = periodIn(slots, today);
  if (period === 'ahead') return prompts.stillToCome;
  if (period === 'unclear') return prompts.unclearPeriod;
  const asked = period ?? (slots.span ? undefined : weekPeriod(today));
  const totals = asked ? totalsIn(turn, asked) : { now: athlete.lifetime };
  if (exercise) return exerciseLine(turn, exercise, measure, asked, totals);
  if (measure) return measureLine(turn, measure, asked, totals);
  if (!asked) return prompts.progressEver(athlete.startedOn, today, ...summaryOf(athlete.lifetime));
  const line = periodLine(turn, asked, totals);
  // "How am I doing?" is answered from the near to the far.
  if (period || !hasWork(athlete.today.totals)) return line;
  const isAllToday = athlete.today.totals.seconds === athlete.week.totals.seconds;
  return sentences(periodLine(turn, dayPeriod(today)), isAllToday ? '' : line);
}

/** What was done in a period, and in the one before it. */
export function totalsIn({ athlete, history }: Turn, period: Period): Compared<Totals> {
  const { today, week, lastWeek } = athlete;
  if (isCarried(period, today.date)) {
    return period.kind === 'week' ? { now: week.totals, before: lastWeek.totals } : { now: today.totals };
  }
  const days: readonly DayRecord[] = [...history, today];
  const previous = periodBefore(period);
  return { now: sumOf(days, period), ...(previous ? { before: sumOf(days, previous) } : {}) };
}

function summaryOf(totals: Totals): [ReturnType<typeof byMost>, number, number] {
  return [byMost(totals), totals.sessions, totals.seconds];
}

function periodLine(turn: Turn, period: Period, { now, before }: Compared<Totals> = totalsIn(turn, period)): string {
  const { prompts } = turn.words;
  const today = turn.athlete.today.date;
  if (!hasWork(now)) {
    const { startedOn } = turn.athlete;
    const early = period.to < startedOn ? prompts.startedLater(startedOn, today) : '';
    return sentences(prompts.nothingThen(period, today), early);
  }
  return prompts.progressIn(period, today, ...summaryOf(now), before?.sessions);
}

function measureLine(turn: Turn, measure: Measure, period: Period | undefined, { now, before }: Compared<Totals>) {
  return turn.words.prompts.progressMeasure(measure, period, turn.athlete.today.date, {
    now: measured(now, measure),
    ...(before ? { before: measured(before, measure) } : {}),
  });
}

function exerciseLine(
  turn: Turn,
  id: ExerciseId,
  measure: Measure | undefined,
  period: Period | undefined,
  { now, before }: Compared<Totals>,
): string {
  const { athlete, words, slots } = turn;
  const { prompts } = words;
  const ever = athlete.lifetime.by[id]?.units ?? 0;
  const today = athlete.today.date;
  if (ever === 0) return prompts.notYetDone(id);
  const count = measure === 'sets' ? 'sets' : 'units';
  const line = prompts.progressExercise(id, count, period, today, {
    now: now.by[id]?.[count] ?? 0,
    ...(before ? { before: before.by[id]?.[count] ?? 0 } : {}),
  });
  const isWhole = !slots.date && !slots.span && !measure;
  return isWhole ? sentences(line, prompts.inAll(id, ever)) : line;
}

function best(turn: Turn): string {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const id = exerciseIn(slots);
  if (id === 'unclear') return prompts.unknownExercise;
  const units = id && athlete.bests[id];
  if (id) return units ? prompts.bestSet(id, units) : prompts.notYetDone(id);
  const bests = byMost(athlete.lifetime).flatMap(([each]) => {
    const most = athlete.bests[each];
    return most ? [[each, most] as const] : [];
  });
  return bests.length > 0 ? prompts.bestSets(bests) : prompts.nothingEver;
}
