/** What public health bodies advise of a food for small children; the table's figures are for adults. */
import { foodRow, type FoodId } from '../catalogue/food';

export type ChildAdvice = 'honey' | 'skimmed-milk' | 'whole-milk' | 'nuts';

const BY_FOOD: Readonly<Partial<Record<FoodId, ChildAdvice>>> = {
  honey: 'honey',
  'skimmed-milk': 'skimmed-milk',
  'semi-skimmed-milk': 'skimmed-milk',
  'whole-milk': 'whole-milk',
  peanuts: 'nuts',
  'salted-peanuts': 'nuts',
};

export function childAdviceOn(food: FoodId): ChildAdvice | undefined {
  const { group, pieces } = foodRow(food);
  return BY_FOOD[food] ?? (group === 'nut-seed' && pieces !== undefined ? 'nuts' : undefined);
}
