/** Sides of a set: which are done, in which order, and what each of them came to. */
import type { BodySide, Sides } from '../catalogue/exercise';
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';

/** What of a set decides its sides. */
export interface Sided {
  readonly exercise: ExerciseId;
  readonly only?: BodySide;
  readonly firstSide?: BodySide;
}

/** One side alone is done in one go. */
export function sidesOf({ exercise, only }: Sided): Sides {
  return only ? 'together' : EXERCISES[exercise].sides;
}

export function howManySides(set: Sided): 1 | 2 {
  return sidesOf(set) === 'together' ? 1 : 2;
}

export const otherSideOf = (side: BodySide): BodySide => (side === 'left' ? 'right' : 'left');

/** The side that begins; none where the halves are no sides of the body. */
export function firstSideOf({ exercise, only, firstSide }: Sided): BodySide | undefined {
  const own = EXERCISES[exercise].firstSide;
  return own && (only ?? firstSide ?? own);
}

/** Begins on the other side than its words say. */
export function isMirrored(set: Sided): boolean {
  return firstSideOf(set) !== EXERCISES[set.exercise].firstSide;
}

/** What each side came to, or is to come to. */
export type BySide = Readonly<Record<BodySide, number>>;

/** Units of a set by side, where a set holds `each` of them a side; none without sides. */
export function bySideOf(set: Sided, units: number, each: number): BySide | undefined {
  const first = firstSideOf(set);
  if (!first) return undefined;
  const ofFirst = set.only ? units : sidesOf(set) === 'alternate' ? Math.ceil(units / 2) : Math.min(units, each);
  const ofOther = units - ofFirst;
  return first === 'left' ? { left: ofFirst, right: ofOther } : { left: ofOther, right: ofFirst };
}
