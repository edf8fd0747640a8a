/** Kinds of one food by the word that tells them apart, and what a usual tin of a food holds. */
import type { FoodId } from '../catalogue/food';
import type { Variant } from './variant';

type Family = Readonly<Partial<Record<Variant, FoodId>>>;

export const FAMILIES: readonly Family[] = [
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

/** Grams as it is eaten, drained, where a tin is no portion: usual sizes. */
export const CANS: Readonly<Partial<Record<FoodId, number>>> = {
  'canned-tuna': 112,
  'canned-salmon': 170,
  'baked-beans': 400,
  chickpeas: 240,
  'canned-chickpeas': 240,
  'black-beans': 240,
  'kidney-beans': 240,
  'white-beans': 240,
  lentils: 240,
  'canned-tomatoes': 400,
  'coconut-milk': 400,
};
