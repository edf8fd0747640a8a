/** What can take the place of a food, and in which figures the two are told apart. */
import { foodRow, type FoodId } from '../catalogue/food';
import { onFirstUse } from '../on-first-use';
import type * as Rows from './instead-rows';
import type { Instead } from './instead-rows';

// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start; this, by the first who asks
const table = onFirstUse(() => require('./instead-rows') as typeof Rows);

/** The nth choice in a food's place; after the last the first comes again. `undefined`: there is none that is worth naming. */
export function insteadOf(food: FoodId, nth = 0): Instead | undefined {
  const { group, processed } = foodRow(food);
  const { BY_FOOD, BY_GROUP, BY_PROCESSED } = table();
  const all = BY_FOOD[food] ?? (processed && BY_PROCESSED[processed]) ?? BY_GROUP[group] ?? [];
  const others = all.filter((each) => each.food !== food);
  return others[nth % Math.max(others.length, 1)];
}
