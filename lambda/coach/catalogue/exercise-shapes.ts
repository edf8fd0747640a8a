/** Shapes of kept data that name exercises. */
import * as v from 'valibot';
import { EXERCISE_IDS, type ExerciseId } from './exercises';

export const exercise = v.picklist(EXERCISE_IDS);

const KNOWN: ReadonlySet<string> = new Set(EXERCISE_IDS);

/** Entries of exercises that are in the catalogue, and that fit. */
export const byExercise = <S extends v.GenericSchema>(entry: S) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((entries) => {
      const known: Partial<Record<ExerciseId, v.InferOutput<S>>> = {};
      for (const [id, each] of Object.entries(entries)) {
        const read = KNOWN.has(id) ? v.safeParse(entry, each) : undefined;
        if (read?.success) known[id as ExerciseId] = read.output; // it is among them
      }
      return known;
    }),
  );
