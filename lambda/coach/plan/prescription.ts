/** A prescription: one exercise as somebody wants it, with sets, size, rest and tempo; said in one breath or piece by piece. */
import type { Tempo } from '../catalogue/exercise';
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';
import { tempoOf, type PlannedSet } from './plan';
import { wishedTempo, type TempoWish } from '../set/tempo';
import type { Target } from './target';

export interface Prescription {
  readonly exercise: ExerciseId;
  readonly sets: number;
  readonly target: Target;
  readonly restSeconds: number;
  /** Only where it departs from the exercise's own. */
  readonly tempo?: Tempo;
}

export interface SavedPrescription extends Prescription {
  /** The athlete's own words: lower-case letters and spaces. */
  readonly name: string;
}

export const PRESCRIPTION_LIMITS = { saved: 8, nameLength: 30, sets: 10, restSeconds: 180 } as const;

/** What has been said of a prescription so far. */
export interface Draft {
  readonly exercise?: ExerciseId;
  readonly sets?: number;
  /** A bare number: reps, rounds, or the seconds of a hold. */
  readonly amount?: number;
  /** Said as a time. */
  readonly seconds?: number;
  readonly restSeconds?: number;
  readonly tempo?: TempoWish;
}

/** In a pulldown the weight goes up while the muscles give way: "down" is the pull. */
const PULLED_DOWN: ReadonlySet<ExerciseId> = new Set(['lat-pulldown']);

/** How many units of its exercise a draft asks for; seconds are no answer for reps. */
export function amountOf(draft: Draft): number | undefined {
  if (!draft.exercise) return undefined;
  const { measure } = EXERCISES[draft.exercise];
  return measure === 'reps' || measure === 'intervals' ? draft.amount : (draft.seconds ?? draft.amount);
}

/** The tempo a draft asks for; `undefined` when it is the exercise's own, or there is none to change. */
export function tempoIn({ exercise, tempo }: Draft): Tempo | undefined {
  const own = exercise && EXERCISES[exercise].tempo;
  if (!own || !tempo) return undefined;
  const { down, up, ...pace } = tempo;
  const turned = PULLED_DOWN.has(exercise);
  const [lower, lift] = turned ? [up, down] : [down, up];
  return wishedTempo(own, {
    ...pace,
    ...(lower === undefined ? {} : { down: lower }),
    ...(lift === undefined ? {} : { up: lift }),
  });
}

/** What somebody is doing, as a prescription that can be kept. */
export function prescriptionOf(set: PlannedSet): Prescription {
  const tempo = tempoOf(set);
  return {
    exercise: set.exercise,
    sets: Math.min(set.of, PRESCRIPTION_LIMITS.sets),
    target: set.target,
    restSeconds: Math.min(set.restSeconds, PRESCRIPTION_LIMITS.restSeconds),
    ...(set.tempo && tempo ? { tempo } : {}),
  };
}

/** The saved ones with this one among them; one of the same name gives way. `undefined` when there is no room. */
export function withSaved(
  saved: readonly SavedPrescription[],
  added: SavedPrescription,
): readonly SavedPrescription[] | undefined {
  const at = saved.findIndex(({ name }) => name === added.name);
  if (at >= 0) return saved.with(at, added);
  return saved.length < PRESCRIPTION_LIMITS.saved ? [...saved, added] : undefined;
}
