/** The easier week that comes by itself: when three signs of too much fall within fourteen days. Only their days are kept. */
import { dateOf, dayNumber, daysBetween } from '../calendar';

/** What is known of it: the days of hard ratings and missed sets, and until when the week is easy. */
interface Strained {
  readonly today: { readonly date: string };
  readonly strained?: readonly string[];
  readonly easyUntil?: string;
}

export const EASING = { signs: 3, within: 14, days: 7, kept: 6 } as const;

export function isEasingWeek({ easyUntil, today }: Strained): boolean {
  return easyUntil !== undefined && today.date < easyUntil;
}

/** With a session that was too much on record; the third within a fortnight begins an easier week, and the tally anew. */
export function strainedBy<A extends Strained>(athlete: A): A {
  const { date } = athlete.today;
  if (isEasingWeek(athlete)) return athlete;
  const recent = (athlete.strained ?? []).filter((on) => daysBetween(on, date) < EASING.within);
  const strained = [...recent, date].slice(-EASING.kept);
  if (strained.length < EASING.signs) return { ...athlete, strained };
  return { ...athlete, strained: [], easyUntil: dateOf(dayNumber(date) + EASING.days + 1) };
}
