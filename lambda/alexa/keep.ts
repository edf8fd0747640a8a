/** Saves what a turn made of an athlete, and puts the days away that are over. */
import { withoutClosedDays, type Athlete } from '../coach/athlete';
import type { Store } from '../store/store';
import type { Kept } from '../store/stored-athlete';

export type ClosedDays = NonNullable<Athlete['closedDays']>;

export interface Keeping {
  readonly id: string;
  readonly athlete: Athlete;
  /** What the turn began with. */
  readonly before: Kept | undefined;
  /** The version that it is saved as. */
  readonly version: number;
  readonly signal: AbortSignal;
}

/** Gives what is stored now. Throws VersionConflict, and the errors of the database. */
export async function keep(store: Store, { id, athlete, before, version, signal }: Keeping): Promise<Athlete> {
  // Only what lies in a saved item: it has been agreed on, so whoever puts it puts the same.
  const over = daysOver(before);
  const areAway = over.length > 0 && (await putAway(store, id, over, signal));
  return store.save(id, areAway ? withoutDays(athlete, over) : athlete, before, signal, version);
}

/** As they lie there: newer code may have put more into them than is read here. */
export function daysOver(kept: Kept | undefined): ClosedDays {
  if (!kept) return [];
  const { athlete, document } = kept;
  const stored = Array.isArray(document['closedDays']) ? (document['closedDays'] as ClosedDays) : []; // read as such
  return (athlete.closedDays ?? []).map((day) => stored.find(({ date }) => date === day.date) ?? day);
}

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
