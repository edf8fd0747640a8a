/** What a food is to the coach: a portion, what 100 g of it hold, and whom it does not suit. The rows stand in food-table.json. */
import type foods from './food-table.json';
import { onFirstUse } from '../on-first-use';

export type FoodId = keyof typeof foods;

/** What the table measures. Energy in kilocalories; sodium and caffeine in milligrams; the others in grams. */
export const NUTRIENTS = [
  'energy',
  'protein',
  'fibre',
  'sugars',
  'sodium',
  'satfat',
  'caffeine',
  'alcohol',
  'carbs',
  'fat',
] as const;
export type Nutrient = (typeof NUTRIENTS)[number];

/** What people ask for and the table has no column for: known of the foods that are best known for it (coach/food/known.ts). */
export const KNOWN_FIGURES = [
  'calcium',
  'iron',
  'magnesium',
  'potassium',
  'zinc',
  'omega-three',
  'vitamin-c',
  'vitamin-d',
  'b-twelve',
  'folate',
] as const;
export type KnownFigure = (typeof KNOWN_FIGURES)[number];
/** And what is told of in words alone, as a topic. */
export const UNMEASURED = [...KNOWN_FIGURES, 'vitamins'] as const;
export type Unmeasured = (typeof UNMEASURED)[number];

export const FOOD_GROUPS = [
  'fruit',
  'vegetable',
  'legume',
  'grain',
  'bread',
  'cereal',
  'dairy',
  'dairy-alternative',
  'egg',
  'poultry',
  'meat',
  'fish',
  'shellfish',
  'nut-seed',
  'oil-fat',
  'snack',
  'sweet',
  'fast-food',
  'meal',
  'soup',
  'sauce',
  'herb-spice',
  'drink',
  'alcohol',
  'supplement',
  'sweetener',
] as const;
export type FoodGroup = (typeof FOOD_GROUPS)[number];

export const ALLERGENS = [
  'nuts',
  'peanut',
  'milk',
  'egg',
  'fish',
  'shellfish',
  'soy',
  'wheat',
  'gluten',
  'sesame',
  'celery',
  'mustard',
  'sulphite',
] as const;
export type Allergen = (typeof ALLERGENS)[number];

/** What advice for pregnancy says of a food; each is a sentence in every language. */
export const PREGNANCY_ADVICE = [
  'avoid:alcohol',
  'avoid:high-mercury',
  'avoid:liver-vitamin-a',
  'avoid:pate',
  'avoid:cold-smoked-fish',
  'avoid:mould-ripened-cheese',
  'avoid:game-lead-shot',
  'cook:cured-meat',
  'cook:egg',
  'cook:shellfish',
  'cook:sprouts',
  'heat:deli-meat',
  'pasteurised',
  'pasteurised:egg',
  'limit:tuna',
  'limit:oily-fish',
  'limit:caffeine',
  'limit:herbal-tea',
  'limit:liquorice',
] as const;
export type PregnancyAdvice = (typeof PREGNANCY_ADVICE)[number];

/** What some medicines make of a food. */
export const MEDICINE_CAUTIONS = [
  'grapefruit',
  'vitk-warfarin',
  'cranberry-warfarin',
  'tyramine-maoi',
  'milk-antibiotic',
  'alcohol',
  'green-tea-nadolol',
  'pku-aspartame',
  'g6pd-deficiency',
  'liquorice-blood-pressure',
] as const;
export type MedicineCaution = (typeof MEDICINE_CAUTIONS)[number];

/** Medicines that food matters with, as people name them; `other`: everything else. */
export const FOOD_MEDICINES = [
  'warfarin',
  'statin',
  'blood-pressure',
  'water-tablet',
  'antibiotic',
  'antidepressant',
  'thyroid',
  'iron-tablet',
  'diabetes-medicine',
  'other',
] as const;
export type FoodMedicine = (typeof FOOD_MEDICINES)[number];

/** Which medicines each caution is about; none named: a rare one, or most. */
export const CAUTION_ABOUT: Readonly<Record<MedicineCaution, readonly FoodMedicine[]>> = {
  grapefruit: ['statin', 'blood-pressure', 'warfarin'],
  'vitk-warfarin': ['warfarin'],
  'cranberry-warfarin': ['warfarin'],
  'tyramine-maoi': ['antidepressant'],
  'milk-antibiotic': ['antibiotic'],
  alcohol: FOOD_MEDICINES,
  'green-tea-nadolol': ['blood-pressure'],
  'pku-aspartame': [],
  'g6pd-deficiency': [],
  'liquorice-blood-pressure': ['blood-pressure', 'water-tablet'],
};

/** Conditions that people ask about with food. */
export const FOOD_CONDITIONS = [
  'coeliac',
  'lactose',
  'pressure',
  'cholesterol',
  'diabetes',
  'kidney',
  'gout',
  'reflux',
  'bowel',
  'other',
] as const;
export type FoodCondition = (typeof FOOD_CONDITIONS)[number];

/** How far a food has come from the field, coarsely; plain foods have none. */
export const PROCESSED = [
  'processed-meat',
  'sweetened-drink',
  'refined-grain',
  'sweet',
  'salty-snack',
  'fast-food',
  'ready-food',
  'salted',
] as const;
export type Processed = (typeof PROCESSED)[number];

/** Which of its figures is known to move: with the brand, the brew, the brine or the recipe. */
export const VARIES = ['brand', 'brew', 'brine', 'recipe'] as const;
export type Varies = (typeof VARIES)[number];

/** Where its numbers come from; `none`: it has none. */
export const FOOD_SOURCES = ['sr28', 'sr-legacy', 'foundation', 'none'] as const;
export type FoodSource = (typeof FOOD_SOURCES)[number];

/** What portions of the table are measured in. */
export const PORTION_UNITS = [
  'cup',
  'tablespoon',
  'teaspoon',
  'slice',
  'ounce',
  'scoop',
  'can',
  'glass',
  'fillet',
  'shot',
  'bar',
  'packet',
  'pot',
] as const;
export type PortionUnit = (typeof PORTION_UNITS)[number];

export interface Food {
  readonly group: FoodGroup;
  /** Named first in lists and rankings: what most people eat. */
  readonly everyday?: true;
  readonly source: FoodSource;
  /** The Department of Agriculture's number of its record. */
  readonly record?: string;
  /** Grams of the portion that is named with it; 0 where it has no numbers. */
  readonly grams: number;
  /** The portion in its own measure: half a cup, three ounces. */
  readonly unit?: { readonly of: PortionUnit; readonly count: number };
  /** How many a portion is of what is counted: nuts, dates. */
  readonly pieces?: number;
  /** Per 100 g. What is missing was not reported, or is not sure enough to be spoken; it is never zero. */
  readonly per100: Readonly<Partial<Record<Nutrient, number>>>;
  /** Contains, or normally contains. */
  readonly allergens?: readonly Allergen[];
  /** In some brands or recipes. */
  readonly mayContain?: readonly Allergen[];
  readonly pregnancy?: readonly PregnancyAdvice[];
  readonly medicine?: readonly MedicineCaution[];
  readonly processed?: Processed;
  readonly varies?: Varies;
  /** Weighed before it was cooked: never compared with what was weighed afterwards. */
  readonly dry?: true;
  /** The table's fibre misses most of what is there, so it is never called low. */
  readonly fibreUnderstated?: true;
}

// A JSON file's strings are no unions to the compiler; test/coach/food.test.ts holds every row to this type.
// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start; this, by the first who asks
const table = onFirstUse(() => require('./food-table.json') as Readonly<Record<FoodId, Food>>);

export function foodRow(id: FoodId): Food {
  return table()[id];
}

export function foodIds(): readonly FoodId[] {
  return Object.keys(table()) as readonly FoodId[]; // the table's own keys
}

export function isFoodId(id: string): id is FoodId {
  return Object.hasOwn(table(), id);
}
