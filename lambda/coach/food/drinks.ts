/** What each country counts alcohol in, and who says so. */
import type { SourceId } from '../catalogue/sources';
import { toNearest } from './amount';

export type DrinkCountry = 'us' | 'uk' | 'au' | 'ca' | 'in';

interface Drink {
  /** Grams of pure alcohol. */
  readonly grams: number;
  readonly source: SourceId;
}

export const STANDARD_DRINKS: Readonly<Record<DrinkCountry, Drink>> = {
  us: { grams: 14, source: 'dga20' },
  // A unit.
  uk: { grams: 8, source: 'cmo16' },
  au: { grams: 10, source: 'nhmrc' },
  ca: { grams: 13.45, source: 'healthcanada' },
  in: { grams: 10, source: 'fssai' },
};

/** Drinks of a country in so much alcohol, to the half. */
export function drinksIn(alcoholGrams: number, country: DrinkCountry): number {
  return toNearest(alcoholGrams / STANDARD_DRINKS[country].grams, 0.5);
}
