/** The figure of an exercise. Their table is a file of its own beside what Lambda runs, read for the first screen that shows one. */
import type { ExerciseId } from '../../coach/catalogue/exercises';
import { onFirstUse } from '../../coach/on-first-use';
import type { Figure } from './figure';

// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start
const table = onFirstUse(() => require('./figure-table') as typeof import('./figure-table'));

export function figureRow(id: ExerciseId): Figure {
  return table().FIGURES[id];
}
