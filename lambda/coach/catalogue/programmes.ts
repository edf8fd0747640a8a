/** The programmes by their ids: the rows lie beside what Lambda runs (infra/bundle.ts), and are read by the first who asks. */
import { onFirstUse } from '../on-first-use';
import type { Programme } from './programme';
import type { PROGRAMMES } from './programme-rows';

export const PROGRAMME_IDS = ['stronger-back', 'chair', 'back-care', 'gym', 'yoga-week'] as const;
export type ProgrammeId = (typeof PROGRAMME_IDS)[number];

// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start; this, by the first who asks
const table = onFirstUse(() => require('./programme-rows') as { readonly PROGRAMMES: typeof PROGRAMMES });

export const programmeRow = (id: ProgrammeId): Programme => table().PROGRAMMES[id];
