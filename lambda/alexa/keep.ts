/** Saves what a turn made of an athlete, and knows its own write again when the answer to it was lost. */
import { withoutClosedDays, type Athlete } from '../coach/athlete';
import type { Input } from '../input';
import { VersionConflict, type Store } from '../store/store';
import type { Kept } from '../store/stored-athlete';
import { isLastSeen } from '../turn';

export interface Keeping {
  readonly id: string;
  readonly athlete: Athlete;
  /** What the turn began with. */
  readonly before: Kept | undefined;
  readonly input: Input;
  readonly signal: AbortSignal;
}

/**
 * Gives what is stored now, or `undefined` when somebody else saved first. A client that hears nothing writes again, and meets what
 * it has written itself: then this request is the last that the stored athlete has seen.
 */
export async function keep(
  store: Store,
  { id, athlete, before, input, signal }: Keeping,
): Promise<Athlete | undefined> {
  // Only what lies in a saved item: it has been agreed on, so whoever puts it puts the same.
  const over = before?.athlete.closedDays ?? [];
  const areAway = over.length > 0 && (await putAway(store, id, over, signal));
  try {
    return await store.save(id, areAway ? withoutDays(athlete, over) : athlete, before, signal);
  } catch (error) {
    const found = await store.load(id, signal);
    if (!(error instanceof VersionConflict)) {
      // What was answered could not be read; what was written may be there all the same.
      if (found && isLastSeen(input, found.athlete)) return found.athlete;
      throw error;
    }
    // They have been forgotten meanwhile, and nothing of them may come back.
    if (!found) for (const { date } of over) await store.deleteDay(id, date, signal);
    return found && isLastSeen(input, found.athlete) ? found.athlete : undefined;
  }
}

type ClosedDays = NonNullable<Athlete['closedDays']>;

/** Those that cannot be put away now ride along until they can. */
async function putAway(store: Store, id: string, days: ClosedDays, signal: AbortSignal): Promise<boolean> {
  try {
    for (const day of days) await store.putDay(id, day, signal);
    return true;
  } catch {
    return false;
  }
}

/** A day that this very turn has closed stays. */
function withoutDays(athlete: Athlete, away: ClosedDays): Athlete {
  const left = (athlete.closedDays ?? []).filter(({ date }) => !away.some((day) => day.date === date));
  return left.length > 0 ? { ...athlete, closedDays: left } : withoutClosedDays(athlete);
}
