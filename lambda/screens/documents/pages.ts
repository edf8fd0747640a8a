/** The page of a kind of screen. Their table is a file of its own beside what Lambda runs, read for the first screen. */
import { onFirstUse } from '../../coach/on-first-use';
import type { Screen } from '../../screen';
import type { Page } from './layout';
import type { PAGES } from './page-table';

// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start
const table = onFirstUse(() => require('./page-table') as { readonly PAGES: typeof PAGES });

export function pageOf(kind: Screen['kind']): Page {
  return table().PAGES[kind];
}
