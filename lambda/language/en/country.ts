/** What differs between the countries that speak English: whose advice holds, whose words, and what packs name. */
import type { Adviser } from '../../coach/food/reference';

export interface Country {
  readonly adviser: Adviser;
  /** American words and spelling, cups and ounces; else British words and grams. */
  readonly isAmerican: boolean;
  /** Packs there name salt, not sodium. */
  readonly saysSalt: boolean;
}

const AMERICA: Country = { adviser: 'us', isAmerican: true, saysSalt: false };
const ELSEWHERE: Country = { adviser: 'who', isAmerican: false, saysSalt: false };
const COUNTRIES: Readonly<Record<string, Country>> = {
  US: AMERICA,
  GB: { adviser: 'uk', isAmerican: false, saysSalt: true },
  AU: ELSEWHERE,
  CA: { ...ELSEWHERE, isAmerican: true },
  IN: ELSEWHERE,
};

export function countryOf(locale: string): Country {
  return COUNTRIES[locale.slice(-2)] ?? AMERICA;
}
