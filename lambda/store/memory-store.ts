/** A store in memory, for pure tests; the same suite runs on it and on DynamoDB. */
import type { Athlete, DayRecord } from '../coach/athlete';
import { readAthlete } from './read-athlete';
import { VersionConflict, type Store } from './store';

export function createMemoryStore(): Store {
  const items = new Map<string, string>();
  const days = new Map<string, DayRecord>();
  const load = (id: string): Athlete | undefined => {
    const item = items.get(id);
    return item === undefined ? undefined : readAthlete(JSON.parse(item)).athlete;
  };
  return {
    load: (id) => Promise.resolve(load(id)),
    save: (id, athlete) => {
      if ((load(id)?.version ?? 0) !== athlete.version) return Promise.reject(new VersionConflict());
      const saved = { ...athlete, version: athlete.version + 1 };
      items.set(id, JSON.stringify(saved));
      return Promise.resolve(saved);
    },
    putDay: (id, day) => {
      days.set(`${id}#${day.date}`, day);
      return Promise.resolve();
    },
    daysBetween: (id, from, to) =>
      Promise.resolve(
        [...days]
          .filter(([key, { date }]) => key === `${id}#${date}` && date >= from && date <= to)
          .map(([, day]) => day)
          .sort((one, other) => one.date.localeCompare(other.date)),
      ),
  };
}
