/** What newer code has put down for a day or a week that this code closes: it goes with that day and that week, and not on into the next. */
import { closed, type Athlete } from '../coach/athlete';
import { carriedAlong, isFields } from './carry-along';

type Fields = Readonly<Record<string, unknown>>;

/** `next` with what was not seen of the day and the week that are over in it. `seen` is what was read of `stored`. */
export function carriedOver(stored: Fields, seen: Athlete, next: Athlete): Fields {
  return { ...next, ...weekOver(stored['week'], seen, next), ...dayOver(stored['today'], seen, next) };
}

function weekOver(stored: unknown, { week }: Athlete, { week: begun, lastWeek }: Athlete): Fields {
  if (!isFields(stored) || begun.monday === week.monday || lastWeek.monday !== week.monday) return {};
  return { lastWeek: carriedAlong(stored, { ...week }, { ...lastWeek }) };
}

function dayOver(stored: unknown, { today }: Athlete, next: Athlete): Fields {
  if (!isFields(stored) || next.today.date === today.date) return {};
  const days = next.closedDays ?? [];
  const isClosed = days.some(({ date }) => date === today.date);
  // Of a day on which nothing was done that this code knows, it has closed nothing.
  if (!isClosed && !hasUnits(stored)) return {};
  const over = isClosed ? days : [...days, closed(next, today)];
  return {
    closedDays: over.map((day) => (day.date === today.date ? carriedAlong(stored, { ...today }, { ...day }) : day)),
  };
}

function hasUnits({ totals }: Fields): boolean {
  return isFields(totals) && isFields(totals['by']) && Object.keys(totals['by']).length > 0;
}
