/** The food table is what the source says it is, and its rules keep every figure true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  ALLERGENS,
  FOOD_GROUPS,
  foodIds,
  FOOD_SOURCES,
  foodRow,
  isFoodId,
  MEDICINE_CAUTIONS,
  NUTRIENTS,
  PREGNANCY_ADVICE,
  PORTION_UNITS,
  PROCESSED,
  VARIES,
  type FoodId,
} from '../../lambda/coach/catalogue/food';
import { amountIn, rounded, saltFor } from '../../lambda/coach/food/amount';
import { drinksIn } from '../../lambda/coach/food/drinks';
import { cardOf } from '../../lambda/coach/food/card';
import { compare } from '../../lambda/coach/food/compare';
import { insteadOf } from '../../lambda/coach/food/instead';
import { levelOf } from '../../lambda/coach/food/level';
import { foodsOf, FOOD_KIND_IDS, leaders, ranked, without } from '../../lambda/coach/food/most';
import { portionsFor, REFERENCES, shareOf } from '../../lambda/coach/food/reference';
import { foodsJson } from '../../scripts/write-foods';

const per100g = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const row = v.strictObject({
  group: v.picklist(FOOD_GROUPS),
  everyday: v.optional(v.literal(true)),
  source: v.picklist(FOOD_SOURCES),
  record: v.optional(v.pipe(v.string(), v.regex(/^\d{5}$/))),
  grams: v.pipe(v.number(), v.minValue(0), v.maxValue(500)),
  per100: v.strictObject({
    energy: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(902))),
    protein: v.optional(per100g),
    fibre: v.optional(per100g),
    sugars: v.optional(per100g),
    sodium: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(39_000))),
    satfat: v.optional(per100g),
    caffeine: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(250))),
    alcohol: v.optional(per100g),
    carbs: v.optional(per100g),
    fat: v.optional(per100g),
  }),
  allergens: v.optional(v.array(v.picklist(ALLERGENS))),
  mayContain: v.optional(v.array(v.picklist(ALLERGENS))),
  pregnancy: v.optional(v.array(v.picklist(PREGNANCY_ADVICE))),
  medicine: v.optional(v.array(v.picklist(MEDICINE_CAUTIONS))),
  processed: v.optional(v.picklist(PROCESSED)),
  varies: v.optional(v.picklist(VARIES)),
  fibreUnderstated: v.optional(v.literal(true)),
  dry: v.optional(v.literal(true)),
  unit: v.optional(v.strictObject({ of: v.picklist(PORTION_UNITS), count: v.pipe(v.number(), v.gtValue(0)) })),
  pieces: v.optional(v.pipe(v.number(), v.integer(), v.gtValue(0))),
});

describe('the food table', () => {
  test('is what `npm run foods` makes of data/foods.tsv', () => {
    const file = join(__dirname, '..', '..', 'lambda', 'coach', 'catalogue', 'food-table.json');
    expect(readFileSync(file, 'utf8')).toBe(foodsJson());
  });

  test('holds 519 foods, each with a row of the type that the code reads it as', () => {
    expect(foodIds()).toHaveLength(519);
    expect(foodIds().filter((id) => foodRow(id).everyday)).toHaveLength(309);
    const wrong = foodIds().filter((id) => !v.safeParse(row, foodRow(id)).success);
    expect(wrong).toEqual([]);
  });

  test.each(foodIds())('%s adds up', (id) => {
    const { per100, grams, source, record } = foodRow(id);
    const { protein = 0, carbs = 0, fat = 0, sugars = 0, fibre = 0, satfat = 0, alcohol = 0, energy } = per100;
    expect(protein + carbs + fat + alcohol).toBeLessThanOrEqual(102);
    expect(sugars).toBeLessThanOrEqual(carbs * 1.05 + 0.5);
    expect(fibre).toBeLessThanOrEqual(carbs * 1.05 + 0.5);
    expect(satfat).toBeLessThanOrEqual(fat * 1.02 + 0.1);
    // Atwater: bran, cocoa, mushrooms, cinnamon and the like give less than their carbohydrate promises.
    const made = 4 * protein + 4 * carbs + 9 * fat + 7 * alcohol;
    if (energy !== undefined && energy > 60) expect(energy).toBeGreaterThan(made * 0.5);
    if (energy !== undefined && energy > 60) expect(energy).toBeLessThan(made * 1.3);
    if (source === 'none') expect({ per100, record }).toEqual({ per100: {}, record: undefined });
    if (Object.keys(per100).length > 0) expect(grams).toBeGreaterThan(0);
    if (source === 'sr28') expect(record).toBeDefined();
  });

  test('what is unsure is silent, and a blank is no zero', () => {
    expect(amountIn('oat-milk', 'protein')).toBeUndefined();
    expect(amountIn('matcha', 'caffeine')).toBeUndefined();
    expect(amountIn('turkey-slices', 'sugars')).toBeUndefined();
    expect(amountIn('turkey-slices', 'protein')).toBeCloseTo(9.8, 1);
    expect(amountIn('falafel', 'fibre')).toBeUndefined();
    expect(isFoodId('sushi')).toBe(false);
  });
});

describe('numbers are rounded once, as labels do', () => {
  test.each([
    ['energy', 4.9, 'almost-none'],
    ['energy', 47, 45],
    ['energy', 569, 570],
    ['protein', 0.04, 'none'],
    ['protein', 0.4, 'under-half'],
    ['protein', 6.29, 6],
    ['fibre', 1.9, 2],
    ['fibre', 2.25, 2.5],
    ['fibre', 4.76, 5],
    ['sodium', 4.9, 'almost-none'],
    ['sodium', 137, 135],
    ['sodium', 831, 830],
    ['caffeine', 0, 'none'],
    ['caffeine', 2.4, 'almost-none'],
    ['caffeine', 94.8, 95],
  ] as const)('%s %f is %s', (nutrient, amount, said) => {
    const expected = typeof said === 'number' ? { kind: 'about', value: said } : { kind: said };
    expect(rounded(nutrient, amount)).toEqual(expected);
  });

  test('sodium is two and a half times as much salt; alcohol is counted by country', () => {
    expect(saltFor(831)).toBe(2.1);
    expect(drinksIn(15.6, 'uk')).toBe(2);
    expect(drinksIn(15.6, 'us')).toBe(1);
    expect(drinksIn(15.6, 'au')).toBe(1.5);
    expect(drinksIn(15.6, 'ca')).toBe(1);
    expect(drinksIn(15.6, 'in')).toBe(1.5);
  });
});

describe('rules about foods', () => {
  test('the share of a day is of the unrounded amount', () => {
    const sodium = REFERENCES.us.sodium ?? { amount: 0, is: 'limit', source: 'dv' };
    expect(shareOf(831, sodium)).toBe('over-a-third');
    expect(shareOf(185, sodium)).toBe('under-a-tenth');
    expect(shareOf(2600, sodium)).toBe('more-than-all');
  });

  test('a limit is never passed, a target is reached', () => {
    expect(portionsFor(400, 94.8, 'limit')).toBe(4);
    expect(portionsFor(200, 94.8, 'limit')).toBe(2);
    expect(portionsFor(30, 6.29, 'target')).toBe(5);
    expect(portionsFor(30, 0, 'target')).toBeUndefined();
  });

  test('the same is the same, and weight for weight may say otherwise', () => {
    expect(compare('rye-bread', 'white-bread', 'fibre')).toEqual({
      kind: 'more',
      winner: 'rye-bread',
      other: 'white-bread',
      reversed: false,
    });
    expect(compare('sweet-potato', 'baked-potato', 'fibre')).toEqual({ kind: 'same', more100: 'sweet-potato' });
    expect(compare('oats', 'porridge', 'fibre')).toEqual({ kind: 'unfair', dry: 'oats', cooked: 'porridge' });
    expect(compare('falafel', 'egg', 'fibre')).toEqual({ kind: 'unknown', food: 'falafel' });
    expect(compare('egg', 'falafel', 'fibre')).toEqual({ kind: 'unknown', food: 'falafel' });
  });

  test('high and good source only where both rules say so', () => {
    expect(levelOf('soy-sauce', 'sodium')).toBe('high');
    expect(levelOf('cheddar', 'sodium')).toBe('unclear');
    expect(levelOf('lentils', 'fibre')).toBe('high');
    expect(levelOf('egg', 'protein')).toBe('good');
    expect(levelOf('banana', 'sugars')).toBeUndefined();
    expect(levelOf('banana', 'sodium')).toBe('low');
    expect(levelOf('falafel', 'fibre')).toBeUndefined();
  });

  test('foods whose fibre the table misses are never called low in it', () => {
    const missed = foodIds().filter((id) => foodRow(id).fibreUnderstated);
    expect(missed).toEqual(['onion', 'leek', 'garlic', 'jerusalem-artichoke']);
    for (const id of missed) expect(levelOf(id, 'fibre')).not.toBe('low');
    expect(ranked(missed, 'fibre', 'least')).toEqual([]);
  });

  test('raspberries lead the everyday fruits, with blackberries about the same', () => {
    expect(leaders(ranked(foodsOf('fruit'), 'fibre', 'most'), 'fibre')).toEqual(['raspberries', 'blackberries']);
  });

  test.each(FOOD_KIND_IDS)('there are everyday foods among %s', (kind) => {
    expect(foodsOf(kind).length).toBeGreaterThanOrEqual(5);
  });

  test('nothing with milk, or with a trace of it, is offered without milk', () => {
    const offered = without(foodsOf('all'), 'milk');
    expect(offered).toContain('tofu');
    const wrong = offered.filter((id) =>
      [...(foodRow(id).allergens ?? []), ...(foodRow(id).mayContain ?? [])].includes('milk'),
    );
    expect(wrong).toEqual([]);
  });

  test.each(foodIds())('what takes the place of %s is another food that has the figures it is praised for', (id) => {
    const first = insteadOf(id);
    const has = first && first.food !== id && amountIn(first.food, first.by[0]) !== undefined;
    // Seasonings, powders and the like have nothing in their place.
    const isSpared = ['sauce', 'herb-spice', 'soup', 'supplement', 'sweetener', 'snack', 'sweet', 'meal'].includes(
      foodRow(id).group,
    );
    expect(first ? has : isSpared).toBe(true);
  });

  test('a card names what the table has, and no energy', () => {
    for (const id of foodIds()) {
      for (const nutrient of cardOf(id)) expect(amountIn(id, nutrient)).toBeDefined();
      expect(cardOf(id)).not.toContain('energy');
    }
    expect(NUTRIENTS).toContain('energy');
  });

  test('every food is one that is known by its id', () => {
    expect(foodIds().filter((id: FoodId) => !isFoodId(id))).toEqual([]);
  });
});
