/** What is worth knowing first about a kind of food: two figures at most, and never its energy unasked. */
import { foodRow, type FoodId, type Nutrient } from '../catalogue/food';
import { onFirstUse } from '../on-first-use';
import type * as Rows from './home-rows';

// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start; this, by the first who asks
const table = onFirstUse(() => require('./home-rows') as typeof Rows);

/** The figures that a food is introduced with: those that it has. */
export function cardOf(food: FoodId): readonly Nutrient[] {
  const { group, per100 } = foodRow(food);
  const known = table().FIRST[group].filter((nutrient) => per100[nutrient] !== undefined);
  // Water and the like: nothing at all is worth one word.
  return known.filter((nutrient) => nutrient !== 'caffeine' || per100.caffeine !== 0);
}
