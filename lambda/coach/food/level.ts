/** Whether a food may be called high, low or a good source: only if the American portion rule and the European 100 g rule agree. */
import { foodRow, type FoodGroup, type FoodId, type Nutrient } from '../catalogue/food';
import { amountIn } from './amount';

export type Level = 'high' | 'good' | 'low' | 'unclear';

/**
 * Per portion as US labels have it (21 CFR 101.54: a good source from 10 % of the daily value, high from 20 %; low sodium up
 * to 140 mg), and per 100 g as Europe (Regulation 1924/2006) and British traffic lights have it.
 */
const WANTED = {
  fibre: { portion: { good: 2.8, high: 5.6 }, per100: { good: 3, high: 6 } },
} as const;
/** Of what is drunk Europe allows half as much in a hundred millilitres; and much is high in a portion, however thin it is. */
const DRINKS: readonly FoodGroup[] = ['drink', 'alcohol'];
const HIGH_PORTION = { sodium: 720, satfat: 6, sugars: 27 } as const;
const HIGH_DRINK_PORTION = { sodium: 360, satfat: 3, sugars: 13.5 } as const;
const LIMITED = {
  sodium: { portion: { low: 140, high: 460 }, per100: { low: 120, high: 600 } },
  satfat: { portion: { low: 1, high: 4 }, per100: { low: 1.5, high: 5 } },
  // US labels have a value for added sugars alone: fifty grams a day.
  sugars: { portion: { low: 2.5, high: 10 }, per100: { low: 5, high: 22.5 } },
} as const;
/** Good and high by the grams of a portion (of fifty a day) and by the share of the energy. */
const PROTEIN = { portion: { good: 5, high: 10 }, energy: { good: 0.12, high: 0.2 }, kcalPerGram: 4 } as const;

/** `undefined`: the table does not have it, or no label rule speaks of it. */
export function levelOf(food: FoodId, nutrient: Nutrient): Level | undefined {
  const { per100, fibreUnderstated } = foodRow(food);
  const portion = amountIn(food, nutrient);
  const hundred = per100[nutrient];
  if (portion === undefined || hundred === undefined) return undefined;
  switch (nutrient) {
    case 'fibre': {
      const level = wanted(rank(portion, WANTED.fibre.portion), rank(hundred, WANTED.fibre.per100));
      return level === 'low' && fibreUnderstated ? 'unclear' : level;
    }
    case 'protein': {
      if (!per100.energy) return undefined;
      const share = (hundred * PROTEIN.kcalPerGram) / per100.energy;
      return wanted(rank(portion, PROTEIN.portion), rank(share, PROTEIN.energy));
    }
    case 'sugars':
      // Its own sugar is not what limits are about.
      return hasAddedSugar(food) || portion < LIMITED.sugars.portion.low
        ? limited(food, nutrient, portion, hundred)
        : undefined;
    case 'sodium':
    case 'satfat':
      return limited(food, nutrient, portion, hundred);
    case 'energy':
    case 'caffeine':
    case 'alcohol':
    case 'carbs':
    case 'fat':
      return undefined;
  }
}

/** 2 high, 1 good, 0 neither. */
function rank(amount: number, { good, high }: { readonly good: number; readonly high: number }): number {
  if (amount >= high) return 2;
  return amount >= good ? 1 : 0;
}

function wanted(us: number, eu: number): Level {
  if (us === 0 && eu === 0) return 'low';
  if (us === 0 || eu === 0) return 'unclear';
  return us === 2 && eu === 2 ? 'high' : 'good';
}

type Limited = keyof typeof LIMITED;

/** The European hundred gram rule; halved for drinks, as on British packs. */
function per100Of(food: FoodId, nutrient: Limited): { readonly low: number; readonly high: number } {
  const { low, high } = LIMITED[nutrient].per100;
  if (!isDrink(food)) return { low, high };
  // Salt is low in a drink at the same figure as in food.
  return { low: nutrient === 'sodium' ? low : low / 2, high: high / 2 };
}

export function isDrink(food: FoodId): boolean {
  return DRINKS.includes(foodRow(food).group) || /milk(?:-sweetened)?$/.test(food);
}

function limited(food: FoodId, nutrient: Limited, portion: number, hundred: number): Level {
  const us = LIMITED[nutrient].portion;
  const eu = per100Of(food, nutrient);
  const isMuch = portion > (isDrink(food) ? HIGH_DRINK_PORTION : HIGH_PORTION)[nutrient];
  if (portion >= us.high && (hundred > eu.high || isMuch)) return 'high';
  return portion <= us.low && hundred <= eu.low ? 'low' : 'unclear';
}

/** High by the European rule though a portion of it is not: cheese, say, in salt. Added sugar alone counts. */
export function isHighByWeight(food: FoodId, nutrient: Limited): boolean {
  const hundred = foodRow(food).per100[nutrient];
  if (hundred === undefined || (nutrient === 'sugars' && !hasAddedSugar(food))) return false;
  return hundred > per100Of(food, nutrient).high;
}

const MOSTLY_ADDED: ReadonlySet<FoodId> = new Set<FoodId>([
  'honey',
  'maple-syrup',
  'agave',
  'molasses',
  'jam',
  'sugar',
]);
const JUICES: ReadonlySet<FoodId> = new Set<FoodId>([
  'orange-juice',
  'apple-juice',
  'grapefruit-juice',
  'cranberry-juice',
  'pineapple-juice',
  'grape-juice',
  'prune-juice',
  'fruit-smoothie',
  'green-smoothie',
]);

/** Whether its sugar is mostly what limits speak of: added, or freed from its fruit. */
export function hasAddedSugar(food: FoodId): boolean {
  const { processed } = foodRow(food);
  return processed === 'sweet' || processed === 'sweetened-drink' || MOSTLY_ADDED.has(food) || JUICES.has(food);
}

const SWEET_BY_NATURE: readonly FoodGroup[] = ['fruit', 'vegetable', 'dairy'];

/** Whether its sugar is its own, as in fruit and milk. */
export function hasOwnSugar(food: FoodId): boolean {
  return SWEET_BY_NATURE.includes(foodRow(food).group) && !hasAddedSugar(food);
}
