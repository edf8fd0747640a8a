/** Kinds of one food that people name by one word, once the food is in hand: "and the white", "what about brown". */
import type { FoodId } from '../catalogue/food';
import { onFirstUse } from '../on-first-use';
import type * as Rows from './family-rows';
import type { Variant } from './variant';

// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start; this, by the first who asks
export const familyRows = onFirstUse(() => require('./family-rows') as typeof Rows);

/** The food that the word means beside this one. */
export function variantOf(food: FoodId, variant: Variant): FoodId | undefined {
  return familyRows().FAMILIES.find(
    (family) => family[variant] !== undefined && Object.values(family).includes(food),
  )?.[variant];
}
