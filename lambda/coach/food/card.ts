/** What is worth knowing first about a kind of food: two figures at most, and never its energy unasked. */
import { foodRow, type FoodGroup, type FoodId, type Nutrient } from '../catalogue/food';

const FIRST: Readonly<Record<FoodGroup, readonly Nutrient[]>> = {
  fruit: ['fibre', 'sugars'],
  vegetable: ['fibre', 'protein'],
  legume: ['protein', 'fibre'],
  grain: ['fibre', 'protein'],
  bread: ['fibre', 'sodium'],
  cereal: ['fibre', 'sugars'],
  dairy: ['protein', 'sodium'],
  'dairy-alternative': ['protein', 'sugars'],
  egg: ['protein', 'sodium'],
  poultry: ['protein', 'sodium'],
  meat: ['protein', 'sodium'],
  fish: ['protein', 'sodium'],
  shellfish: ['protein', 'sodium'],
  'nut-seed': ['protein', 'fibre'],
  'oil-fat': ['satfat', 'fat'],
  snack: ['fibre', 'sodium'],
  sweet: ['sugars', 'satfat'],
  'fast-food': ['protein', 'sodium'],
  meal: ['protein', 'sodium'],
  soup: ['protein', 'sodium'],
  sauce: ['sodium', 'sugars'],
  'herb-spice': ['sodium', 'fibre'],
  drink: ['caffeine', 'sugars'],
  alcohol: ['alcohol', 'sugars'],
  supplement: ['protein', 'sugars'],
  sweetener: ['sugars', 'sodium'],
};

/** The figures that a food is introduced with: those that it has. */
export function cardOf(food: FoodId): readonly Nutrient[] {
  const { group, per100 } = foodRow(food);
  const known = FIRST[group].filter((nutrient) => per100[nutrient] !== undefined);
  // Water and the like: nothing at all is worth one word.
  return known.filter((nutrient) => nutrient !== 'caffeine' || per100.caffeine !== 0);
}
