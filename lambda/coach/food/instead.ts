/** What can take the place of a food, and in which figures the two are told apart. */
import { foodRow, type FoodGroup, type FoodId, type Nutrient, type Processed } from '../catalogue/food';

export interface Instead {
  readonly food: FoodId;
  readonly by: readonly [Nutrient, Nutrient?];
}

const option = (food: FoodId, ...by: readonly [Nutrient, Nutrient?]): Instead => ({ food, by });

/** Foods that people ask to replace, each with what fits the same place on the plate, first choice first. */
const BY_FOOD: Readonly<Partial<Record<FoodId, readonly Instead[]>>> = {
  crisps: [option('popcorn', 'fibre', 'sodium'), option('peanuts', 'protein', 'sodium')],
  'microwave-popcorn': [option('popcorn', 'sodium')],
  popcorn: [option('almonds', 'protein', 'fibre')],
  fries: [option('baked-potato', 'fibre', 'sodium'), option('sweet-potato', 'fibre', 'sodium')],
  'oven-chips': [option('baked-potato', 'fibre', 'sodium'), option('sweet-potato', 'fibre', 'sodium')],
  'white-bread': [option('wholemeal-bread', 'fibre'), option('rye-bread', 'fibre')],
  'wholemeal-bread': [option('crispbread', 'fibre', 'sodium'), option('porridge', 'fibre', 'sodium')],
  'rye-bread': [option('wholemeal-bread', 'fibre', 'protein'), option('crispbread', 'fibre', 'sodium')],
  'burger-bun': [option('wholemeal-bread', 'fibre')],
  'white-rice': [option('brown-rice', 'fibre'), option('barley', 'fibre'), option('quinoa', 'fibre', 'protein')],
  'brown-rice': [option('barley', 'fibre'), option('quinoa', 'fibre', 'protein')],
  pasta: [option('wholewheat-pasta', 'fibre'), option('lentils', 'fibre', 'protein')],
  'wholewheat-pasta': [option('quinoa', 'fibre', 'protein'), option('barley', 'fibre')],
  couscous: [option('bulgur', 'fibre'), option('quinoa', 'fibre', 'protein')],
  'egg-noodles': [option('wholewheat-pasta', 'fibre')],
  'instant-noodles': [option('egg-noodles', 'sodium'), option('chicken-soup-low-sodium', 'sodium')],
  'mashed-potato': [option('boiled-potato', 'fibre', 'sodium'), option('lentils', 'fibre', 'protein')],
  'baked-potato': [option('sweet-potato', 'fibre'), option('kidney-beans', 'fibre', 'protein')],
  'whole-milk': [option('skimmed-milk', 'satfat', 'protein'), option('soy-milk', 'satfat', 'protein')],
  'semi-skimmed-milk': [option('soy-milk', 'satfat', 'protein'), option('skimmed-milk', 'satfat', 'protein')],
  'skimmed-milk': [option('soy-milk', 'satfat', 'protein')],
  'plain-yogurt': [option('soy-yogurt', 'protein', 'sugars'), option('cottage-cheese', 'protein', 'sodium')],
  'chocolate-milk': [option('skimmed-milk', 'sugars', 'protein')],
  cheddar: [option('cottage-cheese', 'protein', 'satfat'), option('mozzarella', 'protein', 'sodium')],
  'cream-cheese': [option('hummus', 'satfat', 'fibre')],
  'double-cream': [option('plain-yogurt', 'protein')],
  'sour-cream': [option('plain-yogurt', 'protein')],
  'fruit-yogurt': [option('plain-yogurt', 'sugars', 'protein'), option('greek-yogurt-nonfat', 'sugars', 'protein')],
  'ice-cream': [option('greek-yogurt-nonfat', 'sugars', 'protein'), option('strawberries', 'sugars', 'fibre')],
  butter: [option('olive-oil', 'satfat', 'sodium'), option('peanut-butter-unsalted', 'satfat', 'sodium')],
  mayonnaise: [option('hummus', 'satfat', 'fibre'), option('mustard', 'satfat')],
  'coconut-oil': [option('olive-oil', 'satfat'), option('rapeseed-oil', 'satfat')],
  salt: [option('vinegar', 'sodium'), option('black-pepper', 'sodium')],
  sugar: [option('cinnamon', 'sugars')],
  jam: [option('raspberries', 'fibre', 'sugars'), option('peanut-butter-unsalted', 'sugars', 'protein')],
  honey: [option('banana', 'fibre'), option('cinnamon', 'sugars')],
  'milk-chocolate': [option('dark-chocolate', 'sugars', 'fibre'), option('strawberries', 'sugars', 'fibre')],
  'dark-chocolate': [option('strawberries', 'sugars', 'fibre')],
  'soy-sauce': [option('soy-sauce-reduced', 'sodium'), option('vinegar', 'sodium')],
  'stock-cube': [option('garlic', 'sodium')],
  ketchup: [option('tomato', 'sodium', 'sugars')],
  'pasta-sauce': [option('canned-tomatoes', 'sodium', 'sugars')],
  'chicken-soup': [option('chicken-soup-low-sodium', 'sodium')],
  'fruit-smoothie': [option('strawberries', 'fibre', 'sugars')],
  'orange-juice': [option('orange', 'fibre', 'sugars')],
  'apple-juice': [option('apple', 'fibre', 'sugars')],
  'energy-drink': [option('water', 'caffeine', 'sugars'), option('black-tea', 'caffeine', 'sugars')],
  coffee: [option('decaf-coffee', 'caffeine'), option('herbal-tea', 'caffeine')],
  'black-tea': [option('herbal-tea', 'caffeine')],
  muesli: [option('porridge', 'fibre', 'sugars')],
  granola: [option('porridge', 'fibre', 'sugars')],
  'corn-flakes': [option('porridge', 'fibre', 'sodium'), option('shredded-wheat', 'fibre', 'sodium')],
  'frosted-flakes': [option('shredded-wheat', 'fibre', 'sugars'), option('porridge', 'fibre', 'sugars')],
  egg: [option('tofu', 'protein'), option('greek-yogurt-nonfat', 'protein')],
  'chicken-breast': [option('tofu', 'protein', 'sodium'), option('lentils', 'protein', 'fibre')],
  steak: [option('chicken-breast', 'protein', 'satfat'), option('lentils', 'protein', 'fibre')],
  'beef-mince': [option('beef-mince-lean', 'protein', 'satfat'), option('lentils', 'protein', 'fibre')],
  salmon: [option('sardines', 'protein'), option('tofu', 'protein', 'sodium')],
  'canned-tuna': [option('chickpeas', 'protein', 'fibre'), option('egg', 'protein', 'sodium')],
  'peanut-butter': [option('hummus', 'sodium', 'fibre'), option('sunflower-seeds', 'protein', 'fibre')],
};

const BY_PROCESSED: Readonly<Record<Processed, readonly Instead[]>> = {
  'processed-meat': [option('chicken-breast', 'protein', 'sodium'), option('egg', 'protein', 'sodium')],
  'sweetened-drink': [option('sparkling-water', 'sugars', 'caffeine'), option('herbal-tea', 'sugars', 'caffeine')],
  'refined-grain': [option('wholemeal-bread', 'fibre'), option('barley', 'fibre')],
  sweet: [option('strawberries', 'sugars', 'fibre'), option('dark-chocolate', 'sugars')],
  'salty-snack': [option('popcorn', 'fibre', 'sodium'), option('peanuts', 'protein', 'sodium')],
  'fast-food': [option('baked-potato', 'fibre', 'sodium'), option('chicken-breast', 'protein', 'sodium')],
  'ready-food': [option('lentils', 'protein', 'sodium'), option('egg', 'protein', 'sodium')],
  salted: [option('vinegar', 'sodium'), option('garlic', 'sodium')],
};

const BY_GROUP: Readonly<Partial<Record<FoodGroup, readonly Instead[]>>> = {
  fruit: [option('strawberries', 'fibre', 'sugars'), option('pear', 'fibre', 'sugars')],
  vegetable: [option('broccoli', 'fibre', 'protein'), option('carrot', 'fibre')],
  legume: [option('lentils', 'protein', 'fibre'), option('chickpeas', 'protein', 'fibre')],
  grain: [option('quinoa', 'fibre', 'protein'), option('barley', 'fibre', 'protein')],
  bread: [option('wholemeal-bread', 'fibre', 'sodium'), option('crispbread', 'fibre', 'sodium')],
  cereal: [option('porridge', 'fibre', 'sugars'), option('shredded-wheat', 'fibre', 'sugars')],
  dairy: [option('cottage-cheese', 'protein', 'sodium'), option('plain-yogurt', 'protein', 'sodium')],
  'dairy-alternative': [option('soy-milk', 'protein', 'sugars'), option('skimmed-milk', 'protein', 'sugars')],
  egg: [option('tofu', 'protein')],
  poultry: [option('tofu', 'protein', 'sodium'), option('lentils', 'protein', 'fibre')],
  meat: [option('chicken-breast', 'protein', 'satfat'), option('lentils', 'protein', 'fibre')],
  fish: [option('canned-tuna', 'protein', 'sodium'), option('tofu', 'protein', 'sodium')],
  shellfish: [option('cod', 'protein', 'sodium')],
  'nut-seed': [option('pumpkin-seeds', 'protein', 'fibre'), option('chickpeas', 'protein', 'fibre')],
  'oil-fat': [option('olive-oil', 'satfat'), option('rapeseed-oil', 'satfat')],
  drink: [option('water', 'sugars', 'caffeine'), option('herbal-tea', 'sugars', 'caffeine')],
  alcohol: [option('sparkling-water', 'alcohol')],
};

/** The nth choice in a food's place; after the last the first comes again. `undefined`: there is none that is worth naming. */
export function insteadOf(food: FoodId, nth = 0): Instead | undefined {
  const { group, processed } = foodRow(food);
  const all = BY_FOOD[food] ?? (processed && BY_PROCESSED[processed]) ?? BY_GROUP[group] ?? [];
  const others = all.filter((each) => each.food !== food);
  return others[nth % Math.max(others.length, 1)];
}
