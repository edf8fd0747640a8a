/** What adults are advised to reach or to stay under in a day, by country, each with its source; and how much of it a portion is. */
import type { Nutrient } from '../catalogue/food';
import type { SourceId } from '../catalogue/sources';

/** Whose advice holds: the United States', the United Kingdom's, or, for everybody else, the World Health Organization's. */
export type Adviser = 'us' | 'uk' | 'who';

export interface Reference {
  readonly amount: number;
  readonly is: 'target' | 'limit';
  readonly source: SourceId;
}

const CAFFEINE: Reference = { amount: 400, is: 'limit', source: 'efsacaf' };

/** In the units of the table. Where a row is missing there is no value that we have seen at its source. */
export const REFERENCES: Readonly<Record<Adviser, Readonly<Partial<Record<Nutrient, Reference>>>>> = {
  us: {
    fibre: { amount: 28, is: 'target', source: 'dv' },
    sodium: { amount: 2300, is: 'limit', source: 'dv' },
    satfat: { amount: 20, is: 'limit', source: 'dv' },
    protein: { amount: 50, is: 'target', source: 'dv' },
    caffeine: CAFFEINE,
  },
  uk: {
    fibre: { amount: 30, is: 'target', source: 'sacn' },
    // Six grams of salt.
    sodium: { amount: 2400, is: 'limit', source: 'sacnsalt' },
    caffeine: CAFFEINE,
  },
  who: {
    fibre: { amount: 25, is: 'target', source: 'whocarb' },
    // Five grams of salt.
    sodium: { amount: 2000, is: 'limit', source: 'whona' },
    caffeine: CAFFEINE,
  },
};

/** Half as much caffeine in pregnancy. */
export const CAFFEINE_IN_PREGNANCY: Reference = { amount: 200, is: 'limit', source: 'efsacaf' };

/** Free or added sugars of a day; the table's sugars are total, so only foods whose sugar is mostly added may be held to it. */
export const ADDED_SUGARS: Readonly<Record<Adviser, Reference>> = {
  us: { amount: 50, is: 'limit', source: 'dv' },
  uk: { amount: 30, is: 'limit', source: 'sacn' },
  who: { amount: 50, is: 'limit', source: 'whosugar' },
};

export type Share =
  | 'under-a-tenth'
  | 'a-tenth'
  | 'a-sixth'
  | 'a-fifth'
  | 'a-quarter'
  | 'a-third'
  | 'over-a-third'
  | 'half'
  | 'over-half'
  | 'all'
  | 'more-than-all';

/** Where each share begins; what lies under the first is less than a tenth. */
const FROM: readonly (readonly [number, Share])[] = [
  [1.1, 'more-than-all'],
  [0.9, 'all'],
  [0.55, 'over-half'],
  [0.45, 'half'],
  [1 / 3, 'over-a-third'],
  [0.29, 'a-third'],
  [0.225, 'a-quarter'],
  [0.18, 'a-fifth'],
  [0.14, 'a-sixth'],
  [0.1, 'a-tenth'],
];

/** Of the unrounded amount. */
export function shareOf(amount: number, { amount: day }: Reference): Share {
  return FROM.find(([from]) => amount / day >= from)?.[1] ?? 'under-a-tenth';
}

/** How many portions reach `wanted`: never more than a limit allows, and enough for a target. `undefined`: none ever would. */
export function portionsFor(wanted: number, perPortion: number, is: Reference['is']): number | undefined {
  if (perPortion <= 0) return undefined;
  const portions = wanted / perPortion;
  return is === 'limit' ? Math.floor(portions) : Math.max(Math.round(portions), 1);
}
