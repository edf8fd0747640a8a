/**
 * Figures that the table has no column for, of the foods best known for them, for the table's own portion. From the lists of food
 * sources of the US Office of Dietary Supplements and the Dietary Guidelines for Americans; each was held against the Department of
 * Agriculture's record of the same food, and left out where the two differ. Plants' omega three is its plant form alone.
 */
import type { FoodId, KnownFigure } from '../catalogue/food';

export const KNOWN: Readonly<Record<KnownFigure, Readonly<Partial<Record<FoodId, number>>>>> = {
  // Milligrams.
  calcium: {
    'whole-milk': 276, 'semi-skimmed-milk': 293, 'skimmed-milk': 299, 'plain-yogurt': 206, cheddar: 201, mozzarella: 222,
    sardines: 351, tofu: 253, 'soy-milk': 301, 'chia-seeds': 179, spinach: 122, almonds: 76, kale: 47, egg: 25,
  },
  iron: {
    mussels: 5.7, 'beef-liver': 5, oysters: 3.9, 'dark-chocolate': 3.4, lentils: 3.3, 'white-beans': 3.3, spinach: 3.2,
    quinoa: 2.8, sardines: 2.7, 'kidney-beans': 2.6, 'pumpkin-seeds': 2.5, 'beef-mince-lean': 2.4, chickpeas: 2.4,
    'beef-mince': 2.1, 'baked-potato': 1.9, cashews: 1.7, 'canned-tuna': 1.4, 'chicken-breast': 0.9, egg: 0.6,
  },
  magnesium: {
    'pumpkin-seeds': 168, quinoa: 118, 'chia-seeds': 95, spinach: 78, almonds: 77, cashews: 74, 'dark-chocolate': 65,
    'black-beans': 60, peanuts: 50, 'baked-potato': 48, lentils: 36, banana: 32, salmon: 26, 'semi-skimmed-milk': 27,
  },
  potassium: {
    'baked-potato': 926, 'sweet-potato': 542, 'white-beans': 502, 'orange-juice': 496, banana: 422, spinach: 419,
    lentils: 365, 'semi-skimmed-milk': 342, salmon: 326, tomato: 292, broccoli: 229, 'turkey-breast': 212, asparagus: 202,
    apple: 195, 'canned-tuna': 152, 'wholemeal-bread': 81,
  },
  zinc: {
    oysters: 33, 'beef-mince-lean': 5.5, 'beef-mince': 5.3, steak: 4.9, crab: 3.2, 'pumpkin-seeds': 2.2, quinoa: 2,
    cashews: 1.6, oats: 1.5, lentils: 1.3, chickpeas: 1.3, cheddar: 1, 'whole-milk': 0.9, egg: 0.5,
  },
  // Grams.
  'omega-three': {
    'chia-seeds': 5.1, walnuts: 2.6, salmon: 1.8, flaxseed: 1.6, 'rapeseed-oil': 1.3, mackerel: 1.1, sardines: 0.9,
    mussels: 0.7, trout: 0.6, anchovies: 0.4, 'canned-tuna': 0.2, prawns: 0.2, cod: 0.1,
  },
  // Milligrams.
  'vitamin-c': {
    'red-pepper': 152, 'orange-juice': 124, papaya: 88, strawberries: 85, orange: 70, kiwi: 64, mango: 60, broccoli: 51,
    'brussels-sprouts': 48, lemon: 31, cabbage: 28, tomato: 17, 'baked-potato': 17, banana: 10, spinach: 9, apple: 8, peas: 8,
  },
  // Micrograms.
  'vitamin-d': { trout: 13.5, salmon: 11.1, sardines: 4.4, egg: 1.1, 'canned-tuna': 1, 'beef-liver': 1 },
  'b-twelve': {
    'beef-liver': 67, mussels: 20, sardines: 8.2, salmon: 2.4, 'beef-mince': 2.3, 'canned-tuna': 2.2, 'whole-milk': 1.1,
    'plain-yogurt': 0.6, egg: 0.6, cheddar: 0.3, 'chicken-breast': 0.3,
  },
  folate: {
    'beef-liver': 211, lentils: 179, asparagus: 134, spinach: 131, 'black-beans': 128, broccoli: 84, 'brussels-sprouts': 47,
    peas: 47, peanuts: 28, banana: 24, egg: 22,
  },
}; // oxfmt-ignore

/** Named first to who asks where to get it: one from animals, one from beans or nuts, one vegetable or fruit. */
export const NAMED_FIRST: Readonly<Partial<Record<KnownFigure, readonly FoodId[]>>> = {
  calcium: ['semi-skimmed-milk', 'tofu', 'sardines', 'plain-yogurt', 'soy-milk', 'almonds', 'kale', 'spinach'],
  iron: ['lentils', 'beef-mince-lean', 'spinach', 'chickpeas', 'sardines', 'white-beans', 'quinoa', 'pumpkin-seeds'],
  magnesium: ['pumpkin-seeds', 'black-beans', 'spinach', 'almonds', 'quinoa', 'cashews'],
  potassium: ['baked-potato', 'white-beans', 'banana', 'lentils', 'spinach', 'salmon'],
  zinc: ['beef-mince-lean', 'pumpkin-seeds', 'lentils', 'crab', 'cashews', 'oats'],
  'omega-three': ['salmon', 'walnuts', 'mackerel', 'chia-seeds', 'sardines', 'flaxseed', 'rapeseed-oil'],
  'vitamin-c': ['red-pepper', 'orange', 'strawberries', 'kiwi', 'broccoli', 'orange-juice'],
  'b-twelve': ['sardines', 'beef-mince', 'whole-milk', 'salmon', 'egg', 'canned-tuna'],
  folate: ['lentils', 'spinach', 'asparagus', 'broccoli', 'black-beans'],
};
