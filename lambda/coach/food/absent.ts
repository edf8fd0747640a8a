/** Foods that people ask for and the table has not, each with the nearest ones that it has. */
import type { FoodId } from '../catalogue/food';
import { onFirstUse } from '../on-first-use';
import type { NEAR } from './absent-rows';

// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start; this, by the first who asks
const table = onFirstUse(() => require('./absent-rows') as { readonly NEAR: typeof NEAR });

export type AbsentFood = keyof typeof NEAR;
export const absentFoodIds = () => Object.keys(table().NEAR) as readonly AbsentFood[]; // the table's own keys

/** Brands and their products, of which only the pack knows more. */
const BRANDS: ReadonlySet<AbsentFood> = new Set<AbsentFood>([
  'x-tim-tam',
  'x-quest-bar',
  'x-meal-shake',
  'x-pringles',
  'x-big-mac',
  'x-kfc',
  'x-subway',
  'x-nandos',
  'x-dominos',
  'x-malt-drink',
  'x-wheat-biscuits',
]);

export const isBrand = (food: AbsentFood): boolean => BRANDS.has(food);

export function nearestTo(food: AbsentFood): readonly FoodId[] {
  return table().NEAR[food];
}
