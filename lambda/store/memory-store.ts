/** A store in memory, for pure tests; the same suite runs on it and on DynamoDB. */
import type { ClosedDay } from '../coach/athlete';
import { nextVersion } from './next-version';
import { VersionConflict, type Store } from './store';
import { readAthlete, writeAthlete, type Document, type Kept } from './stored-athlete';

export function createMemoryStore(): Store {
  const items = new Map<string, string>();
  const days = new Map<string, Map<string, ClosedDay>>();
  const itemOf = (id: string): Document | undefined => {
    const item = items.get(id);
    return item === undefined ? undefined : (JSON.parse(item) as Document); // as it was put
  };
  const load = (id: string): Kept | undefined => {
    const item = itemOf(id);
    return item && readAthlete(item);
  };
  const forget = (id: string): void => {
    items.delete(id);
    days.delete(id);
  };
  return {
    load: (id) => Promise.resolve().then(() => load(id)),
    save: (id, athlete, before, _signal, version = nextVersion(before?.athlete)) => {
      if (itemOf(id)?.['version'] !== before?.athlete.version) return Promise.reject(new VersionConflict());
      const saved = { ...athlete, version };
      items.set(id, JSON.stringify(writeAthlete(saved, before)));
      return Promise.resolve(saved);
    },
    putDay: (id, day) => {
      days.set(id, (days.get(id) ?? new Map<string, ClosedDay>()).set(day.date, day));
      return Promise.resolve();
    },
    deleteDay: (id, date) => {
      days.get(id)?.delete(date);
      return Promise.resolve();
    },
    deleteAthlete: (id) => {
      forget(id);
      return Promise.resolve();
    },
    deleteAccount: (account, atMs) => {
      const ids = [...items.keys(), ...days.keys()].filter((id) => id === account || id.startsWith(`${account}#`));
      if (ids.some((id) => (load(id)?.athlete.lastSeenAt ?? 0) > atMs)) return Promise.resolve(false);
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
