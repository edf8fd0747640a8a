/** What screens show of the record: weeks, days and best sets, and the summary of a session. */
import { weeksInARow, type Athlete } from '../coach/athlete';
import { dateOf, dayNumber } from '../coach/calendar';
import type { Period } from '../coach/period';
import { chartWeeks } from '../coach/progress';
import type { ActiveSession } from '../coach/session';
import { byMost } from '../coach/totals';
import { hasWork } from '../coach/week';
import type { Button, Screen, ShownSummary } from '../screen';
import type { Turn } from '../conversation/handler';
import { chartEnd, totalsIn } from '../conversation/periods-asked';
import { buttons, placed } from './buttons';

const ROWS_SHOWN = 3;
/** The sum of a session names one more. */
const SETS_SHOWN = 4;

/** Of a time that is over, or of somebody who has not trained yet. */
const NO_STREAK = { number: '', words: '' } as const;

/** `history` of the turn reaches back over the chart; see `historyNeeded`. */
export function shownProgress(turn: Turn, athlete: Athlete): Screen {
  const { screens } = turn.words;
  const today = athlete.today.date;
  const end = chartEnd(turn.slots, athlete);
  const weeks = chartWeeks(end);
  const inARow = weeksInARow(athlete);
  return {
    kind: 'progress',
    title: screens.titles.progress,
    weeksTitle: screens.titles.weeks,
    weeks: weeks.map((week, index) => {
      const { seconds } = totalsIn(turn, week).now;
      return { label: screens.date(week.from, weeks[index - 1]?.from), minutes: screens.minutesOver(seconds), seconds };
    }),
    streak: end === today && inARow > 0 ? { number: String(inARow), words: screens.weeksInARow(inARow) } : NO_STREAK,
    dayNames: screens.dayNames,
    days: trainedDays(turn, weeks),
    bests: byMost(athlete.lifetime)
      .flatMap(([id]) => {
        const best = athlete.bests[id];
        return best ? [{ name: screens.exercise(id), amount: screens.amount(id, best) }] : [];
      })
      .slice(0, ROWS_SHOWN),
    buttons: buttons(turn, placed(athlete, 'progress')),
  };
}

/** Each day of these weeks: whether anything was done on it, and nothing for days that are still to come. */
function trainedDays(
  { athlete: { today }, history }: Turn,
  weeks: readonly Period[],
): readonly (boolean | undefined)[] {
  const trained = new Set([...history, today].filter(({ totals }) => hasWork(totals)).map(({ date }) => date));
  return weeks.flatMap(({ from }) =>
    Array.from({ length: 7 }, (_, index) => {
      const date = dateOf(dayNumber(from) + index);
      return date > today.date ? undefined : trained.has(date);
    }),
  );
}

/** The days of this week; today has just been trained on. */
function weekOf(turn: Turn): ShownSummary['week'] {
  const {
    athlete: { today },
    words: { screens },
  } = turn;
  const [week] = chartWeeks(today.date).slice(-1);
  if (!week) return [];
  const days = trainedDays(turn, [week]);
  return days.map((day, index) => ({
    name: screens.dayNames[index] ?? '',
    state:
      dateOf(dayNumber(week.from) + index) === today.date ? 'today' : day === undefined ? 'later' : day ? 'yes' : 'no',
  }));
}

/** A best set of this session, of what was done most. */
function bestOf({ words: { screens } }: Turn, { done, bestsBefore = {} }: ActiveSession, { bests }: Athlete): string {
  const [best] = byMost(done).flatMap(([id]) => {
    const [before, units] = [bestsBefore[id] ?? 0, bests[id] ?? 0];
    return before > 0 && units > before ? [screens.best(id, units)] : [];
  });
  return best ?? '';
}

/** `athlete`: as the session leaves them. */
export function shownSummary(turn: Turn, session: ActiveSession, athlete: Athlete, buttons: readonly Button[]): Screen {
  const { screens } = turn.words;
  const { done } = session;
  const rows = byMost(done);
  return {
    kind: 'summary',
    title: screens.titles.summary,
    number: screens.minutesOver(done.seconds),
    unit: screens.minutesOfWork(done.seconds),
    best: bestOf(turn, session, athlete),
    rows: rows
      .slice(0, SETS_SHOWN)
      .map(([id, { units }]) => ({ name: screens.exercise(id), amount: screens.amount(id, units) })),
    week: weekOf(turn),
    buttons,
  };
}
