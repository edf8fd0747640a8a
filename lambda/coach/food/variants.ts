/** Kinds of one food that people name by one word, once the food is in hand: "and the white", "what about brown". */
import type { FoodId } from '../catalogue/food';

export const VARIANTS = [
  'brown',
  'white',
  'yolk',
  'wholemeal',
  'rye',
  'skimmed',
  'semi-skimmed',
  'whole',
  'red',
  'green',
  'black',
  'dark',
  'milk',
  'tinned',
  'smoked',
  'raw',
  'fried',
  'sweet',
  'fat-free',
  'diet',
] as const;
export type Variant = (typeof VARIANTS)[number];

type Family = Readonly<Partial<Record<Variant, FoodId>>>;

const FAMILIES: readonly Family[] = [
  { white: 'white-rice', brown: 'brown-rice' },
  { white: 'white-bread', brown: 'wholemeal-bread', wholemeal: 'wholemeal-bread', rye: 'rye-bread' },
  { white: 'pasta', brown: 'wholewheat-pasta', wholemeal: 'wholewheat-pasta' },
  { whole: 'egg', white: 'egg-white', yolk: 'egg-yolk', fried: 'fried-egg' },
  { whole: 'whole-milk', skimmed: 'skimmed-milk', 'semi-skimmed': 'semi-skimmed-milk', 'fat-free': 'skimmed-milk' },
  { whole: 'greek-yogurt', 'fat-free': 'greek-yogurt-nonfat' },
  { white: 'white-wine', red: 'red-wine' },
  { dark: 'dark-chocolate', milk: 'milk-chocolate' },
  { black: 'black-tea', green: 'green-tea' },
  { sweet: 'sweet-potato', white: 'baked-potato' },
  { whole: 'salmon', tinned: 'canned-salmon', smoked: 'smoked-salmon' },
  { whole: 'tuna-steak', tinned: 'canned-tuna' },
  { whole: 'spinach', raw: 'spinach-raw' },
  { whole: 'cola', diet: 'diet-cola' },
];

/** The food that the word means beside this one. */
export function variantOf(food: FoodId, variant: Variant): FoodId | undefined {
  return FAMILIES.find((family) => family[variant] !== undefined && Object.values(family).includes(food))?.[variant];
}
