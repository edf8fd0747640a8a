/** What screens show of the record: weeks, days and best sets, and the summary of a session. */
import { weeksInARow, type Athlete } from '../coach/athlete';
import { dateOf, dayNumber } from '../coach/calendar';
import type { Period } from '../coach/period';
import { chartWeeks } from '../coach/progress';
import { byMost, type Totals } from '../coach/totals';
import { hasWork } from '../coach/week';
import type { Reply } from '../reply';
import type { Button, Screen } from '../screen';
import type { Turn } from '../conversation/handler';
import { chartEnd, totalsIn } from '../conversation/periods-asked';
import { buttons, placed } from './buttons';

/** Weeks of the calendar, which are the last of the chart's. */
const CALENDAR_WEEKS = 5;
const ROWS_SHOWN = 3;

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
    weeks: weeks.map((week) => {
      const { seconds } = totalsIn(turn, week).now;
      return { label: screens.date(week.from), minutes: screens.minutesOver(seconds), seconds };
    }),
    daysTitle: end === today && inARow > 0 ? screens.streak(inARow) : screens.titles.days,
    dayNames: screens.dayNames,
    days: trainedDays(turn, weeks.slice(-CALENDAR_WEEKS)),
    bestsTitle: screens.titles.bests,
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

export function shownSummary(
  { words: { screens } }: Turn,
  reply: Reply,
  done: Totals,
  buttons: readonly Button[],
): Screen {
  return {
    kind: 'summary',
    title: screens.titles.summary,
    text: done.seconds > 0 ? screens.minutes(done.seconds) : reply.say,
    rows: byMost(done)
      .slice(0, ROWS_SHOWN)
      .map(([id, { units }]) => ({ name: screens.exercise(id), amount: screens.amount(id, units) })),
    buttons,
  };
}
