/** How much of something a portion holds, and how a number of it is rounded so that it stays true when it is spoken. */
import { foodRow, type FoodId, type Nutrient } from '../catalogue/food';

/** `grams` of the food, one portion unless said otherwise; `undefined`: not reported. */
export function amountIn(food: FoodId, nutrient: Nutrient, grams = foodRow(food).grams): number | undefined {
  const per100 = foodRow(food).per100[nutrient];
  return per100 === undefined ? undefined : (per100 * grams) / 100;
}

/** An amount as it may be said. */
export type Rounded =
  | { readonly kind: 'none' | 'almost-none' | 'under-half' }
  /** In kilocalories, milligrams or grams, as the nutrient is measured. */
  | { readonly kind: 'about'; readonly value: number };

const NONE: Rounded = { kind: 'none' };
const ALMOST_NONE: Rounded = { kind: 'almost-none' };

/** Products of decimals miss the half by a hair; this puts them on the side where the decimals are. */
const HAIR = 1e-9;

/** To the nearest multiple of `step`. */
export function toNearest(amount: number, step: number): number {
  return Math.floor(amount / step + 0.5 + HAIR) * step;
}

const about = (value: number): Rounded => ({ kind: 'about', value });

/** Rounded once, from the unrounded amount: the rules of food labels, coarse enough to be heard. */
export function rounded(nutrient: Nutrient, amount: number): Rounded {
  switch (nutrient) {
    case 'energy':
      if (amount < 5) return ALMOST_NONE;
      return about(toNearest(amount, amount <= 50 ? 5 : 10));
    case 'sodium':
      if (amount < 5) return ALMOST_NONE;
      return about(toNearest(amount, amount <= 140 ? 5 : 10));
    case 'caffeine':
      if (amount === 0) return NONE;
      return amount < 2.5 ? ALMOST_NONE : about(toNearest(amount, 5));
    case 'alcohol':
    case 'protein':
    case 'fibre':
    case 'sugars':
    case 'satfat':
    case 'carbs':
    case 'fat':
      if (amount < 0.05) return NONE;
      if (amount < 0.5) return { kind: 'under-half' };
      return about(toNearest(amount, amount < 5 ? 0.5 : 1));
  }
}

const SALT_PER_SODIUM = 2.5;

/** Grams of salt for milligrams of sodium, to the tenth. */
export function saltFor(sodiumMg: number): number {
  return Math.round(toNearest((sodiumMg * SALT_PER_SODIUM) / 1000, 0.1) * 10) / 10;
}
