/** What screens show of the record: weeks, days and best sets, and the summary of a session. */
import type { Athlete } from '../coach/athlete';
import { dateOf, dayNumber } from '../coach/calendar';
import { EXERCISE_IDS } from '../coach/exercises';
import type { Totals } from '../coach/totals';
import type { Reply } from '../reply';
import type { Button, Screen } from '../screen';
import type { Turn } from './handler';
import { byMost } from './sound-set';

const WEEKS_SHOWN = 4;
const ROWS_SHOWN = 3;

export function shownProgress({ words: { screens } }: Turn, athlete: Athlete, buttons: readonly Button[]): Screen {
  const monday = dayNumber(athlete.week.monday);
  const today = dayNumber(athlete.today.date);
  const trained = new Set(trainedDays(athlete));
  const firstDay = monday - 7 * (WEEKS_SHOWN - 1);
  return {
    kind: 'progress',
    title: screens.titles.progress,
    weeksTitle: screens.titles.weeks,
    weeks: weeksOf(athlete).map(({ from, seconds }) => ({
      label: screens.date(from),
      minutes: Math.ceil(seconds / 60),
    })),
    daysTitle: screens.titles.days,
    dayNames: screens.dayNames,
    days: Array.from({ length: 7 * WEEKS_SHOWN }, (_, index) =>
      firstDay + index > today ? undefined : trained.has(dateOf(firstDay + index)),
    ),
    bestsTitle: screens.titles.bests,
    bests: EXERCISE_IDS.flatMap((id) => {
      const best = athlete.bests[id];
      return best === undefined ? [] : [{ name: screens.exercise(id), amount: screens.amount(id, best) }];
    }).slice(0, ROWS_SHOWN),
    buttons,
  };
}

/** Local dates on which something was done, as far as the athlete's own item knows. */
function trainedDays({ today }: Athlete): readonly string[] {
  return today.totals.seconds > 0 ? [today.date] : [];
}

/** Seconds of work by week, oldest first, ending with this week. */
function weeksOf({ week }: Athlete): readonly { readonly from: string; readonly seconds: number }[] {
  return Array.from({ length: WEEKS_SHOWN }, (_, index) => {
    const from = dateOf(dayNumber(week.monday) - 7 * (WEEKS_SHOWN - 1 - index));
    return { from, seconds: from === week.monday ? week.totals.seconds : 0 };
  });
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
