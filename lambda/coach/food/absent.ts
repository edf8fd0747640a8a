/** Foods that people ask for and the table has not, each with the nearest ones that it has. */
import type { FoodId } from '../catalogue/food';

const NEAR = {
  'x-sushi': ['salmon', 'white-rice', 'nori'],
  'x-kebab': ['lamb-leg', 'pitta'],
  'x-latte': ['espresso', 'semi-skimmed-milk'],
  'x-cider': ['beer', 'apple-juice'],
  'x-quorn': ['tofu', 'tempeh'],
  'x-halloumi': ['feta', 'mozzarella'],
  'x-crumpet': ['english-muffin', 'white-bread'],
  'x-scone': ['blueberry-muffin', 'shortbread'],
  'x-curry': ['chicken-breast', 'chickpeas', 'white-rice'],
  'x-paneer': ['ricotta', 'cottage-cheese'],
  'x-quark': ['greek-yogurt-nonfat', 'cottage-cheese'],
  'x-dragon-fruit': ['kiwi', 'mango'],
  'x-pie': ['chicken-breast', 'mashed-potato'],
  'x-samosa': ['egg-roll', 'chickpeas'],
  'x-dumplings': ['egg-roll', 'egg-noodles'],
  'x-risotto': ['white-rice', 'parmesan'],
  'x-salad': ['romaine-lettuce', 'tomato', 'cucumber'],
  'x-sandwich': ['wholemeal-bread', 'cheddar', 'ham'],
  'x-stew': ['beef-mince-lean', 'carrots-cooked', 'barley'],
} as const satisfies Readonly<Record<string, readonly FoodId[]>>;

export type AbsentFood = keyof typeof NEAR;
export const ABSENT_FOODS = Object.keys(NEAR) as readonly AbsentFood[]; // the table's own keys

export function nearestTo(food: AbsentFood): readonly FoodId[] {
  return NEAR[food];
}
