/** What people have heard that a food or a habit does, claim by claim: how each stands, on which sources; its words stand in each language. */
import { onFirstUse } from '../on-first-use';
import type { ROWS } from './claim-rows';
import type { Claim, Effect } from './claim';
import type { TopicId } from './topic-ids';

export { EFFECTS } from './claim';

// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start; this, by the first who asks
const table = onFirstUse(() => require('./claim-rows') as { readonly ROWS: typeof ROWS });

export type ClaimId = keyof typeof ROWS;
export const claimRow = (id: ClaimId): Claim => table().ROWS[id];
export const claimIds = () => Object.keys(table().ROWS) as readonly ClaimId[]; // the table's own keys

function isClaimId(id: string): id is ClaimId {
  return Object.hasOwn(table().ROWS, id);
}

/** The claim that this topic does that; `undefined`: nobody has looked into it. */
export function claimThat(topic: TopicId, effect: Effect): ClaimId | undefined {
  const id = `${topic}/${effect}`;
  return isClaimId(id) ? id : undefined;
}

/** What answers when something does a thing that is the same for every food. */
export const TOPIC_OF_EFFECT: Readonly<Partial<Record<Effect, TopicId>>> = {
  'burns-fat': 'fat-burning-foods',
  slims: 'spot-reduction',
  'adds-weight': 'energy-balance',
  detox: 'detox',
  inflammation: 'inflammation',
  bloats: 'salt',
  'fills-up': 'fiber',
  muscle: 'protein-needs',
  heart: 'mediterranean-diet',
};
