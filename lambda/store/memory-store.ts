/** A store in memory, for pure tests; the same suite runs on it and on DynamoDB. */
import type { Athlete, ClosedDay } from '../coach/athlete';
import { readAthlete } from './read-athlete';
import { VersionConflict, type Store } from './store';

export function createMemoryStore(): Store {
  const items = new Map<string, string>();
  const days = new Map<string, Map<string, ClosedDay>>();
  const load = (id: string): Athlete | undefined => {
    const item = items.get(id);
    return item === undefined ? undefined : readAthlete(JSON.parse(item)).athlete;
  };
  const forget = (id: string): void => {
    items.delete(id);
    days.delete(id);
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
      days.set(id, (days.get(id) ?? new Map<string, ClosedDay>()).set(day.date, day));
      return Promise.resolve();
    },
    deleteAthlete: (id) => {
      forget(id);
      return Promise.resolve();
    },
    deleteAccount: (account, atMs) => {
      const ids = [...items.keys(), ...days.keys()].filter((id) => id === account || id.startsWith(`${account}#`));
      if (ids.some((id) => (load(id)?.lastSeenAt ?? 0) > atMs)) return Promise.resolve(false);
      ids.forEach(forget);
      return Promise.resolve(true);
    },
    daysBetween: (id, from, to) =>
      Promise.resolve(
        [...(days.get(id)?.values() ?? [])]
          .filter(({ date }) => date >= from && date <= to)
          .sort((one, other) => one.date.localeCompare(other.date)),
      ),
  };
}
