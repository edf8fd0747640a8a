/** The one small interface behind which progress is kept. */
import type { Athlete, ClosedDay, DayRecord } from '../coach/athlete';

/** Somebody else saved in between; load again and take the turn again. */
export class VersionConflict extends Error {
  constructor() {
    super('the athlete was saved by another request in the meantime');
    this.name = 'VersionConflict';
  }
}

export interface Store {
  /** The stored athlete, or `undefined` for somebody new. Odd values inside have been made safe. */
  load(athleteId: string): Promise<Athlete | undefined>;
  /**
   * Saves the athlete as version `athlete.version + 1` if the stored version is still `athlete.version`.
   * Throws VersionConflict otherwise. Returns what was saved.
   */
  save(athleteId: string, athlete: Athlete): Promise<Athlete>;
  /** Puts a finished day under its own key. Whole and unconditional, so doing it twice is harmless. */
  putDay(athleteId: string, day: ClosedDay): Promise<void>;
  /** Deletes all that is stored about the athlete; what others of the same account have stays. */
  deleteAthlete(athleteId: string): Promise<void>;
  /**
   * Deletes all that is stored about an account and everybody in it, unless somebody was active after `atMs`
   * (milliseconds since 1970). Returns whether it did.
   */
  deleteAccount(account: string, atMs: number): Promise<boolean>;
  /** The finished days from one date to another, both included, in order: one query, however long the history is. */
  daysBetween(athleteId: string, from: string, to: string): Promise<readonly DayRecord[]>;
}
