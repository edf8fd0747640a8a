/** The dose an athlete has grown into, one small record per exercise, and why it last moved. */
import type { ExerciseId } from '../catalogue/exercises';

/** easy, hard, very-hard: what the athlete said; missed: cut short twice; gap, restart: two weeks, four weeks away. */
export const WHYS = ['easy', 'hard', 'very-hard', 'missed', 'gap', 'restart'] as const;
export type Why = (typeof WHYS)[number];
export const CHANGES = ['amount', 'sets', 'rest', 'variation'] as const;

/** One change at a time; kept until it has been told, when the set is next introduced. */
export interface Move {
  readonly what: (typeof CHANGES)[number];
  /** Reps or hold seconds, sets, or seconds of rest, more or (negative) fewer. */
  readonly by: number;
  readonly why: Why;
  /** The day it is compared with: "two more than Monday". */
  readonly on: string;
}

export interface OwnDose {
  /** Reps or hold seconds of a set, for each side. */
  readonly amount: number;
  readonly sets: number;
  /** Seconds on top of the usual rest. */
  readonly extraRest: number;
  /** Easy sessions running, and sessions running that were cut short. */
  readonly easy: number;
  readonly missed: number;
  /** The last day of a step up, of which there is one a week at most. */
  readonly upOn?: string;
  /** A harder or easier sibling that has taken this exercise's place. */
  readonly instead?: ExerciseId;
  readonly move?: Move;
}

export type OwnDoses = Readonly<Partial<Record<ExerciseId, OwnDose>>>;

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
