/** Wishes that hold for one day: what is noted under another day than today is over. */
import type { Athlete, OnlyToday } from './athlete';

export function wishesToday({ onlyToday, today }: Athlete): Omit<OnlyToday, 'on'> {
  return onlyToday?.on === today.date ? onlyToday : {};
}

/** The athlete with one more wish for today. */
export function wishingToday(athlete: Athlete, wish: Omit<OnlyToday, 'on'>): Athlete {
  const { spared = [], ...others } = wishesToday(athlete);
  const all = [...new Set([...spared, ...(wish.spared ?? [])])];
  return {
    ...athlete,
    onlyToday: { ...others, ...wish, on: athlete.today.date, ...(all.length > 0 ? { spared: all } : {}) },
  };
}
