/** The large tables of English words: files of their own beside what Lambda runs (infra/bundle.ts), read by the first who asks. */
import { onFirstUse } from '../../coach/on-first-use';
import type { FoodWordsById } from '../food-words';
import type * as Care from './care-table';
import type * as FoodWordTable from './food-word-table';
import type * as TellingTable from './telling-table';

/* oxlint-disable typescript/no-require-imports -- an import would be read by every start; these, by the first who asks */
const exerciseTable = onFirstUse(() => require('./exercise-table') as typeof import('./exercise-table'));
const tellingTable = onFirstUse(() => require('./telling-table') as typeof TellingTable);
export const topicTable = onFirstUse(() => require('./topic-table') as typeof import('./topic-table'));
export const foodWordTable = onFirstUse(() => require('./food-word-table') as typeof FoodWordTable);
export const careTable = onFirstUse(() => require('./care-table') as typeof Care);
// The compiler holds the file to this type where the model reads it.
export const foodNames = onFirstUse(() => require('./food-names.json') as FoodWordsById);
/* oxlint-enable typescript/no-require-imports */

export const exerciseWords = () => exerciseTable().exercises;

export const telling = () => tellingTable().telling;
