/** The one small interface behind which progress is kept. */
import type { Athlete, ClosedDay, DayRecord } from '../coach/athlete';
import type { Kept } from './stored-athlete';

/** Somebody else saved in between; load again and take the turn again. */
export class VersionConflict extends Error {
  constructor() {
    super('the athlete was saved by another request in the meantime');
    this.name = 'VersionConflict';
  }
}

/** Every call takes a signal, and gives up when it is aborted. */
export interface Store {
  /** What is stored of the athlete right now, or `undefined` for somebody new. Throws UnreadableRecord. */
  load(athleteId: string, signal?: AbortSignal): Promise<Kept | undefined>;
  /**
   * Saves the athlete as the next version if the stored one is still that of `before`, from which they were made; `undefined` for
   * somebody new, whose versions start at random so that none is ever met again after a deletion. What `before` holds that we do not
   * know is carried along. Throws VersionConflict otherwise. Returns what was saved.
   */
  save(
    athleteId: string,
    athlete: Athlete,
    before: Kept | undefined,
    signal?: AbortSignal,
    /** Of `nextVersion`: for who wants to know their own write again. */
    version?: number,
  ): Promise<Athlete>;
  /** Puts a finished day under its own key. Whole and unconditional, so doing it twice is harmless. */
  putDay(athleteId: string, day: ClosedDay, signal?: AbortSignal): Promise<void>;
  /**
   * Deletes all that is stored about the athlete; what others of the same account have stays. A fingerprint says that it happened at
   * `atMs` (milliseconds since 1970), for a table that is restored to a moment before.
   */
  deleteAthlete(athleteId: string, atMs: number, signal?: AbortSignal): Promise<void>;
  /** Takes a day back that was put for somebody who had just been forgotten. */
  deleteDay(athleteId: string, date: string, signal?: AbortSignal): Promise<void>;
  /**
   * Deletes all that is stored about an account and everybody in it, unless somebody was active after `atMs`
   * (milliseconds since 1970). Returns whether it did.
   */
  deleteAccount(account: string, atMs: number, signal?: AbortSignal): Promise<boolean>;
  /** The finished days from one date to another, both included, in order: one query, however long the history is. */
  daysBetween(athleteId: string, from: string, to: string, signal?: AbortSignal): Promise<readonly DayRecord[]>;
}
