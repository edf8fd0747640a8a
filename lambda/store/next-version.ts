/** Versions of an athlete: one more with each save, from a start that is never met again. */
import { randomInt } from 'node:crypto';
import type { Athlete } from '../coach/athlete';

/** The most that `randomInt` takes. */
const STARTS = 2 ** 47;

/** After a deletion a save that was thought out before it must not fit by chance. */
export function nextVersion(before: Athlete | undefined): number {
  return before ? before.version + 1 : randomInt(1, STARTS);
}

/** For a record that takes the place of others: after all of theirs. */
export function nextVersionAfter(...versions: readonly number[]): number {
  return Math.max(...versions) + 1;
}
