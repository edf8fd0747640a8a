/** What nutrients, allergens, shares of a day and kinds of food are called, and who sets a day's values. */
import type { Allergen, KnownFigure, Nutrient, PortionUnit } from '../../coach/catalogue/food';
import type { DrinkCountry } from '../../coach/food/drinks';
import type { FoodKind } from '../../coach/food/most';
import type { Vessel } from '../../coach/food/vessels';
import type { Adviser, Share } from '../../coach/food/reference';

/** What a nutrient is called, and the unit that its figure is in. */
export const NUTRIENT_WORDS: Readonly<Record<Nutrient, { readonly name: string; readonly unit: string }>> = {
  energy: { name: 'energy', unit: 'calorie' },
  protein: { name: 'protein', unit: 'gram' },
  fibre: { name: 'fibre', unit: 'gram' },
  sugars: { name: 'sugar', unit: 'gram' },
  sodium: { name: 'sodium', unit: 'milligram' },
  satfat: { name: 'saturated fat', unit: 'gram' },
  caffeine: { name: 'caffeine', unit: 'milligram' },
  alcohol: { name: 'alcohol', unit: 'gram' },
  carbs: { name: 'carbohydrate', unit: 'gram' },
  fat: { name: 'fat', unit: 'gram' },
};

/** The same of what the table has no column for. */
export const KNOWN_WORDS: Readonly<Record<KnownFigure, { readonly name: string; readonly unit: string }>> = {
  calcium: { name: 'calcium', unit: 'milligram' },
  iron: { name: 'iron', unit: 'milligram' },
  magnesium: { name: 'magnesium', unit: 'milligram' },
  potassium: { name: 'potassium', unit: 'milligram' },
  zinc: { name: 'zinc', unit: 'milligram' },
  'omega-three': { name: 'omega three', unit: 'gram' },
  'vitamin-c': { name: 'vitamin C', unit: 'milligram' },
  'vitamin-d': { name: 'vitamin D', unit: 'microgram' },
  'b-twelve': { name: 'vitamin B twelve', unit: 'microgram' },
  folate: { name: 'folate', unit: 'microgram' },
};

/** What food is measured in. */
export const VESSEL_WORDS: Readonly<Record<Vessel | PortionUnit, { readonly one: string; readonly many: string }>> = {
  cup: { one: 'cup', many: 'cups' },
  glass: { one: 'glass', many: 'glasses' },
  mug: { one: 'mug', many: 'mugs' },
  pint: { one: 'pint', many: 'pints' },
  litre: { one: 'litre', many: 'litres' },
  can: { one: 'can', many: 'cans' },
  bottle: { one: 'bottle', many: 'bottles' },
  bowl: { one: 'bowl', many: 'bowls' },
  handful: { one: 'handful', many: 'handfuls' },
  scoop: { one: 'scoop', many: 'scoops' },
  slice: { one: 'slice', many: 'slices' },
  tablespoon: { one: 'tablespoon', many: 'tablespoons' },
  teaspoon: { one: 'teaspoon', many: 'teaspoons' },
  ounce: { one: 'ounce', many: 'ounces' },
  pound: { one: 'pound', many: 'pounds' },
  kilo: { one: 'kilo', many: 'kilos' },
  piece: { one: 'piece', many: 'pieces' },
  fillet: { one: 'fillet', many: 'fillets' },
  shot: { one: 'shot', many: 'shots' },
  bar: { one: 'bar', many: 'bars' },
  packet: { one: 'packet', many: 'packets' },
  pot: { one: 'pot', many: 'pots' },
};

/** A portion to look at, as the US National Heart, Lung, and Blood Institute's serving size card has it. */
export const KIND_PORTIONS: Readonly<Partial<Record<FoodKind, { readonly us: string; readonly metric: string }>>> = {
  meat: {
    us: 'About three ounces cooked, the size of a deck of cards.',
    metric: 'About eighty-five grams cooked, the size of a deck of cards.',
  },
  fish: {
    us: 'About three ounces cooked, the size of a checkbook.',
    metric: 'About eighty-five grams cooked; UK advice counts a hundred and forty grams as a portion of fish.',
  },
  nut: { us: 'An ounce, a small handful.', metric: 'About twenty-eight grams, a small handful.' },
  cheese: {
    us: 'About an ounce and a half, the size of four dice.',
    metric: 'About forty grams, the size of four dice.',
  },
  dairy: {
    us: 'Of cheese about an ounce and a half, the size of four dice. Of milk or yogurt, a cup.',
    metric:
      'Of cheese about forty grams, the size of four dice. Of milk or yogurt, about two hundred and forty millilitres.',
  },
  grain: {
    us: 'Of cooked rice, pasta, or oatmeal half a cup, the size of half a baseball. Of bread, one slice.',
    metric: 'Of cooked rice, pasta or porridge about half a cup, a small fist. Of bread, one slice.',
  },
};

export const SHARE_WORDS: Readonly<Record<Share, string>> = {
  'under-a-tenth': 'under a tenth of',
  'a-tenth': 'about a tenth of',
  'a-sixth': 'about a sixth of',
  'a-fifth': 'about a fifth of',
  'a-quarter': 'about a quarter of',
  'a-third': 'about a third of',
  'over-a-third': 'over a third of',
  half: 'about half',
  'over-half': 'over half',
  all: 'about all of',
  'more-than-all': 'more than',
};

export const ALLERGEN_WORDS: Readonly<Record<Allergen, string>> = {
  nuts: 'tree nuts',
  peanut: 'peanuts',
  milk: 'milk',
  egg: 'egg',
  fish: 'fish',
  shellfish: 'shellfish',
  soy: 'soya',
  wheat: 'wheat',
  gluten: 'gluten',
  sesame: 'sesame',
  celery: 'celery',
  mustard: 'mustard',
  sulphite: 'sulphites',
};

export const KIND_WORDS: Readonly<Record<FoodKind, string>> = {
  fruit: 'fruits',
  vegetable: 'vegetables',
  bean: 'beans and other pulses',
  grain: 'grains',
  bread: 'breads',
  cereal: 'cereals',
  dairy: 'dairy foods',
  milk: 'milks',
  meat: 'meats',
  fish: 'fish',
  nut: 'nuts',
  seed: 'seeds',
  cheese: 'cheeses',
  snack: 'snacks',
  sweet: 'sweet things',
  drink: 'drinks',
  sauce: 'sauces',
  'fast-food': 'takeaway foods',
  soup: 'soups',
  all: 'foods',
};

/** Who sets the day's values that are spoken. */
export const DAY_SOURCES: Readonly<Record<Adviser, Readonly<Partial<Record<Nutrient, string>>>>> = {
  us: {
    sodium: "The day's limit is the one on US food labels.",
    satfat: "The day's limit is the one on US food labels.",
    sugars: "The day's limit for added sugar is the one on US food labels.",
    fibre: "The day's target is the one on US food labels.",
    protein: "The day's target is the one on US food labels.",
    caffeine: "The day's limit is from the European Food Safety Authority.",
  },
  uk: {
    sodium: "The day's limit is from the UK committee on nutrition.",
    sugars: "The day's limit for free sugars is from the UK committee on nutrition.",
    fibre: "The day's target is from the UK committee on nutrition.",
    caffeine: "The day's limit is from the European Food Safety Authority.",
  },
  who: {
    sodium: "The day's limit is from the World Health Organization.",
    sugars: "The day's limit for free sugars is from the World Health Organization.",
    fibre: "The day's target is from the World Health Organization.",
    caffeine: "The day's limit is from the European Food Safety Authority.",
  },
};

/** How much alcohol a drink is where the listener lives, and who says so. */
export const DRINK_SOURCES: Readonly<Record<DrinkCountry, string>> = {
  us: 'A standard drink is fourteen grams of alcohol, as US dietary guidelines count.',
  uk: 'A unit is eight grams of alcohol, as the UK Chief Medical Officers count.',
  au: 'A standard drink is ten grams of alcohol, as the Australian National Health and Medical Research Council counts.',
  ca: 'A standard drink is about thirteen and a half grams of alcohol, as Health Canada counts.',
  in: 'A standard drink is ten grams of alcohol, as the Food Safety and Standards Authority of India counts.',
};
