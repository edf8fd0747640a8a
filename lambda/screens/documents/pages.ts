/** The page of a kind of screen. Their table is a file of its own beside what Lambda runs, read for the first screen. */
import { onFirstUse } from '../../coach/on-first-use';
import type { Screen } from '../../screen';
import type { Page } from './layout';

// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start
const table = onFirstUse(() => require('./page-table') as typeof import('./page-table'));

export function pageOf(kind: Screen['kind']): Page {
  return table().PAGES[kind];
}
