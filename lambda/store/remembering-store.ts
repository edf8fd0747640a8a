/** A store that remembers who it has just seen, so that later turns of a conversation need no read. */
import type { Athlete } from '../coach/athlete';
import { VersionConflict, type Store } from './store';

/** About 6 KB each at most. */
const MOST_REMEMBERED = 200;

/**
 * Wraps a store. `load` with a version answers from memory if exactly that version is remembered: Alexa's session carries
 * the version that the last turn left behind, so another instance of the function is never taken for up to date. Writes
 * stay conditional, so somebody who spoke to two devices at once meets a conflict and a fresh read.
 */
export function remembering(store: Store): Store {
  const seen = new Map<string, Athlete>();
  const remember = (id: string, athlete: Athlete) => {
    seen.delete(id);
    seen.set(id, athlete);
    const oldest = seen.keys().next();
    if (seen.size > MOST_REMEMBERED && !oldest.done) seen.delete(oldest.value);
  };
  return {
    ...store,
    async load(id, version) {
      const known = seen.get(id);
      if (known && known.version === version) return known;
      const athlete = await store.load(id);
      if (athlete) remember(id, athlete);
      return athlete;
    },
    async save(id, athlete) {
      try {
        const saved = await store.save(id, athlete);
        remember(id, saved);
        return saved;
      } catch (error) {
        if (error instanceof VersionConflict) seen.delete(id);
        throw error;
      }
    },
    deleteAthlete(id) {
      seen.delete(id);
      return store.deleteAthlete(id);
    },
    deleteAccount(account, atMs) {
      // Whoever else is remembered only costs a read.
      seen.clear();
      return store.deleteAccount(account, atMs);
    },
  };
}
