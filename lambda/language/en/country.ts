/** What differs between the countries that speak English: whose advice holds, whose words, and what packs name. */
import type { DrinkCountry } from '../../coach/food/drinks';
import type { Adviser } from '../../coach/food/reference';

export interface Country {
  readonly code: DrinkCountry;
  readonly adviser: Adviser;
  /** American words and spelling, cups and ounces; else British words and grams. */
  readonly isAmerican: boolean;
  /** Packs there name salt, not sodium. */
  readonly saysSalt: boolean;
}

const AMERICA: Country = { code: 'us', adviser: 'us', isAmerican: true, saysSalt: false };
const ELSEWHERE = { adviser: 'who', isAmerican: false, saysSalt: false } as const;
const COUNTRIES: Readonly<Record<string, Country>> = {
  US: AMERICA,
  GB: { code: 'uk', adviser: 'uk', isAmerican: false, saysSalt: true },
  AU: { ...ELSEWHERE, code: 'au' },
  CA: { ...ELSEWHERE, code: 'ca', isAmerican: true },
  IN: { ...ELSEWHERE, code: 'in' },
};

export function countryOf(locale: string): Country {
  return COUNTRIES[locale.slice(-2)] ?? AMERICA;
}
