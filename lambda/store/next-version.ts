/** Versions of an athlete: each save is further on than the last, from a start and by steps that are never met again. */
import { randomInt } from 'node:crypto';
import type { Athlete } from '../coach/athlete';

/** The most that `randomInt` takes. */
const STARTS = 2 ** 47;
/** Eight thousand million saves fit above the highest start before numbers are no longer exact. */
const LONGEST_STEP = 2 ** 20;

/**
 * After a deletion a save that was thought out before it must not fit by chance; and who meets the version that they have written
 * themselves, and whose answer was lost, knows it from everybody else's.
 */
export function nextVersion(before: Athlete | undefined): number {
  return before ? before.version + randomInt(1, LONGEST_STEP) : randomInt(1, STARTS);
}

/** For a record that takes the place of others: after all of theirs. */
export function nextVersionAfter(...versions: readonly number[]): number {
  return Math.max(...versions) + 1;
}
