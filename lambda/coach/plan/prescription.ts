/** A prescription: one exercise as somebody wants it, with sets, size, rest and tempo; said in one breath or piece by piece. */
import * as v from 'valibot';
import { tempoShape, type Tempo } from '../catalogue/exercise';
import { exercise } from '../catalogue/exercise-shapes';
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';
import { tempoOf, type PlannedSet } from './plan';
import { LONGEST_PHASE_SECONDS, tempoWishShape, wishedTempo } from '../set/tempo';
import { text, whole, type Read } from '../shapes';
import { LONGEST_SIZE, size, targetShape } from './target';

export const PRESCRIPTION_LIMITS = { saved: 8, nameLength: 30, sets: 10, restSeconds: 180 } as const;

const sets = whole(1, PRESCRIPTION_LIMITS.sets);
const restSeconds = whole(0, PRESCRIPTION_LIMITS.restSeconds);

const prescription = v.object({
  exercise,
  sets,
  target: targetShape,
  restSeconds,
  /** Only where it departs from the exercise's own. */
  tempo: v.exactOptional(tempoShape),
});
export type Prescription = Read<typeof prescription>;

/** Not a literal: that is looked up in the tables of Unicode as soon as this file is read, by everybody. */
const nameForm = () => new RegExp('^\\p{Ll}+(?: \\p{Ll}+)*$', 'u');

/** The athlete's own words: lower-case letters and spaces. */
export const savedName = text((name) => name.length <= PRESCRIPTION_LIMITS.nameLength && nameForm().test(name));

export const savedPrescriptionShape = v.object({ name: savedName, ...prescription.entries });
export type SavedPrescription = Read<typeof savedPrescriptionShape>;

/** A number as it was said, brought down to the most there is; nothing below the least, which nobody can mean. */
function within(n: number | undefined, least: number, most: number): number | undefined {
  return n === undefined || n < least ? undefined : Math.min(n, most);
}

/** Reps, rounds or seconds as they can be asked for at all. */
export const sizeSaid = (n: number | undefined): number | undefined => within(n, 1, LONGEST_SIZE);
export const setsSaid = (n: number | undefined): number | undefined => within(n, 1, PRESCRIPTION_LIMITS.sets);
/** Seconds. */
export const restSaid = (n: number | undefined): number | undefined => within(n, 0, PRESCRIPTION_LIMITS.restSeconds);
/** Seconds of stillness between two ways. */
export const stillSaid = (n: number | undefined): number | undefined => within(n, 0, LONGEST_PHASE_SECONDS);
/** Seconds of one way, down or up. */
export const phaseSaid = (n: number | undefined): number | undefined => within(n, 1, LONGEST_PHASE_SECONDS);

/** What has been said of a prescription so far. */
export const draftShape = v.object({
  exercise: v.exactOptional(exercise),
  sets: v.exactOptional(sets),
  /** A bare number: reps, rounds, or the seconds of a hold. */
  amount: v.exactOptional(size),
  /** Said as a time. */
  seconds: v.exactOptional(size),
  restSeconds: v.exactOptional(restSeconds),
  tempo: v.exactOptional(tempoWishShape),
});
export type Draft = Read<typeof draftShape>;

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
