/** Which everyday food of a kind has the most of something by the portion, and which come so close that they share the place. */
import { foodIds, foodRow, type Allergen, type FoodGroup, type FoodId, type Nutrient } from '../catalogue/food';
import { amountIn } from './amount';
import { isAlike } from './compare';

/** Kinds of food that people ask about; `all` is whatever is eaten as food. */
const FOOD_KINDS = {
  fruit: ['fruit'],
  vegetable: ['vegetable'],
  bean: ['legume'],
  grain: ['grain'],
  bread: ['bread'],
  cereal: ['cereal'],
  dairy: ['dairy'],
  milk: ['dairy', 'dairy-alternative'],
  meat: ['poultry', 'meat'],
  fish: ['fish', 'shellfish'],
  nut: ['nut-seed'],
  seed: ['nut-seed'],
  cheese: ['dairy'],
  snack: ['snack', 'nut-seed'],
  sweet: ['sweet'],
  drink: ['drink'],
  sauce: ['sauce'],
  'fast-food': ['fast-food'],
  soup: ['soup'],
  all: [
    'fruit',
    'vegetable',
    'legume',
    'grain',
    'bread',
    'cereal',
    'dairy',
    'egg',
    'poultry',
    'meat',
    'fish',
    'nut-seed',
  ],
} as const satisfies Readonly<Record<string, readonly FoodGroup[]>>;
export type FoodKind = keyof typeof FOOD_KINDS;
export const FOOD_KIND_IDS = Object.keys(FOOD_KINDS) as readonly FoodKind[]; // the table's own keys

/** Kinds within a group: a list of milks names no cheese, and one of nuts no seeds. */
const NAMED: Readonly<Partial<Record<FoodKind, RegExp>>> = {
  milk: /milk$/,
  cheese: /cheese$|^(?:cheddar|mozzarella|parmesan|feta|brie)$/,
  nut: /^(?:almonds|walnuts|cashews|pistachios|peanuts|pecans|macadamias|.*-nuts|hazelnuts)$/,
  seed: /seeds?$/,
};

/** The kind that a food is one of: "which cheese has most", with a cheese in place of the word. */
export function kindOf(food: FoodId): FoodKind | undefined {
  const kinds = [...(Object.keys(NAMED) as FoodKind[]), ...FOOD_KIND_IDS]; // the table's own keys
  return kinds.find((kind) => kind !== 'all' && foodsOf(kind).includes(food));
}

export function foodsOf(kind: FoodKind): readonly FoodId[] {
  const groups: readonly FoodGroup[] = FOOD_KINDS[kind];
  const { [kind]: named } = NAMED;
  const isIn = (id: FoodId) => groups.includes(foodRow(id).group) && (named === undefined || named.test(id));
  // Of all there is to eat, what comes from a fryer or a packet is no answer to what has most protein.
  const isPlain = (id: FoodId) => kind !== 'all' || foodRow(id).processed === undefined;
  return foodIds().filter((id) => foodRow(id).everyday && isIn(id) && isPlain(id));
}

/** Most first; those without a figure are left out, and so are those whose figure is known to be too low when the least is sought. */
export function ranked(foods: readonly FoodId[], nutrient: Nutrient, order: 'most' | 'least'): readonly FoodId[] {
  const sign = order === 'most' ? -1 : 1;
  const isTooLow = (id: FoodId) => order === 'least' && nutrient === 'fibre' && foodRow(id).fibreUnderstated;
  return foods
    .flatMap((id) => {
      const amount = amountIn(id, nutrient);
      return amount === undefined || isTooLow(id) ? [] : [{ id, amount }];
    })
    .sort((one, other) => sign * (one.amount - other.amount))
    .map(({ id }) => id);
}

/** The first of a ranking, and those about the same as it. */
export function leaders(order: readonly FoodId[], nutrient: Nutrient): readonly FoodId[] {
  const [first] = order;
  if (!first) return [];
  const best = amountIn(first, nutrient) ?? 0;
  return order.filter((id) => isAlike(best, amountIn(id, nutrient) ?? 0, nutrient));
}

/** Foods of a kind that hold no trace of an allergen by nature, and come from no packet. */
export function without(foods: readonly FoodId[], allergen: Allergen): readonly FoodId[] {
  return foods.filter((id) => {
    const { allergens = [], mayContain = [], processed } = foodRow(id);
    return processed === undefined && !allergens.includes(allergen) && !mayContain.includes(allergen);
  });
}
