/** The dose an athlete has grown into, one small record per exercise, and why it last moved. */
import * as v from 'valibot';
import { date } from '../calendar';
import { byExercise, exercise } from '../catalogue/exercise-shapes';
import type { ExerciseId } from '../catalogue/exercises';
import { whole, type Read } from '../shapes';

/**
 * easy, hard, very-hard: what the athlete said; steady: done three times running; missed: cut short twice; gap, restart:
 * two weeks, four weeks away; back: on the way to what was done before them. top and same move nothing: there is no more of it, and it has been the same for long.
 */
export const WHYS = ['easy', 'steady', 'hard', 'very-hard', 'missed', 'gap', 'restart', 'back', 'top', 'same'] as const;
export type Why = (typeof WHYS)[number];
export const CHANGES = ['amount', 'sets', 'rest', 'variation', 'load', 'tempo'] as const;

/** One change at a time; kept until it has been told, when the set is next introduced. */
const move = v.object({
  what: v.picklist(CHANGES),
  /** Reps or hold seconds, sets, or seconds of rest, more or (negative) fewer. */
  by: whole(-120, 120),
  why: v.picklist(WHYS),
  /** The day it is compared with: "two more than Monday". */
  on: date,
});
export type Move = Read<typeof move>;

const ownDose = v.object({
  /** Reps or hold seconds of a set, for each side. */
  amount: whole(1, 120),
  sets: whole(1, 6),
  /** Seconds on top of the usual rest. */
  extraRest: whole(0, 90),
  /** Sessions that were done in full with something left, and sessions running that were cut short. */
  easy: whole(0, 99),
  missed: whole(0, 99),
  /** Seconds that the way down takes longer, where there is no more of it otherwise. */
  slower: v.exactOptional(whole(1, 2)),
  /** What was done before a long break. */
  backTo: v.exactOptional(v.object({ amount: whole(1, 120), sets: whole(1, 6) })),
  /** Sessions since the dose last moved. */
  same: v.exactOptional(whole(0, 99)),
  /** The athlete has been told that there is no more of it. */
  topped: v.exactOptional(v.literal(true)),
  /** The last day of a step up, of which there is one a week at most. */
  upOn: v.exactOptional(date),
  /** A harder or easier sibling that has taken this exercise's place. */
  instead: v.exactOptional(exercise),
  move: v.exactOptional(move),
});
export type OwnDose = Read<typeof ownDose>;

export const ownDosesShape = byExercise(ownDose);
export type OwnDoses = Read<typeof ownDosesShape>;

/** The exercise that stands in for `id` by now. */
export function grownInto(id: ExerciseId, doses: OwnDoses = {}): ExerciseId {
  const seen = new Set<ExerciseId>();
  let at = id;
  for (let next = doses[at]?.instead; next && !seen.has(at); next = doses[at]?.instead) {
    seen.add(at);
    at = next;
  }
  return at;
}
