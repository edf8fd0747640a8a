/** Bars and days of the same weeks: a height means minutes, and weeks before the first are empty, not zero. */
import type { ShownProgress } from '../../screen';

const DAYS_A_WEEK = 7;
/** The axis ends at a round number of minutes, and never below the first, so that a minute looks like a minute. */
const AXIS_MINUTES = [30, 60, 90, 120, 180, 240, 360, 480, 720] as const;
const LONGEST_AXIS = 1440;
/** A bar that cannot be seen would say that nothing was done. */
const LEAST_SHARE = 0.004;

export function chartData({ weeks, days }: ShownProgress) {
  const most = Math.max(...weeks.map(({ seconds }) => seconds)) / 60;
  const top = AXIS_MINUTES.find((minutes) => minutes >= most * 1.02) ?? LONGEST_AXIS;
  const begun = weeks.findIndex(({ seconds }) => seconds > 0);
  const isBefore = (index: number) => begun === -1 || index < begun;
  return {
    guides: [0, 0.5, 1].map((share) => ({ share, text: `${top * share}` })),
    weeks: weeks.map(({ minutes, seconds, label }, index) => ({
      minutes: minutes !== '' ? minutes : isBefore(index) ? '' : '0',
      share: seconds > 0 ? Math.max(seconds / 60 / top, LEAST_SHARE) : 0,
      now: index === weeks.length - 1,
      label,
      days: days
        .slice(index * DAYS_A_WEEK, (index + 1) * DAYS_A_WEEK)
        .map((day) => (day === undefined || isBefore(index) ? 'later' : day ? 'yes' : 'no')),
    })),
  };
}
