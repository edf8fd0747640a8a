/** Minerals and the like, which the table has no column for: what is known of the foods that are best known for them. */
import { foodRow, type FoodId, type KnownFigure } from '../catalogue/food';
import { onFirstUse } from '../on-first-use';
import { toNearest } from './amount';
import type * as Rows from './known-rows';
import type { Level } from './level';

// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start; this, by the first who asks
const table = onFirstUse(() => require('./known-rows') as typeof Rows);

/** Of a portion, or of so many grams; `undefined`: it is none of the foods that are known for it. */
export function knownIn(food: FoodId, figure: KnownFigure, grams?: number): number | undefined {
  const portion = table().KNOWN[figure][food];
  if (portion === undefined || grams === undefined) return portion;
  return (portion * grams) / foodRow(food).grams;
}

/** Whose figure is known, most in a portion first. */
export function knownFor(figure: KnownFigure): readonly FoodId[] {
  return (Object.keys(table().KNOWN[figure]) as FoodId[]) // the table's own keys
    .toSorted((one, other) => (knownIn(other, figure) ?? 0) - (knownIn(one, figure) ?? 0));
}

/** The same, for who asks where to get it: what most people eat, of several kinds, then the rest. */
export function namedFirstFor(figure: KnownFigure): readonly FoodId[] {
  return [...new Set([...(table().NAMED_FIRST[figure] ?? []), ...knownFor(figure)])];
}

/** As it may be said: coarser the larger it is. */
export function roundedKnown(amount: number): number {
  if (amount < 0.25) return 0;
  if (amount < 5) return toNearest(amount, 0.5);
  if (amount < 20) return toNearest(amount, 1);
  return toNearest(amount, amount < 100 ? 5 : 10);
}

/** Of a day: on US food labels, and in Europe's rules for them (Regulation 1169/2011). Omega three has none. */
export const DAY_OF_KNOWN: Readonly<Partial<Record<KnownFigure, { readonly us: number; readonly eu: number }>>> = {
  calcium: { us: 1300, eu: 800 },
  iron: { us: 18, eu: 14 },
  magnesium: { us: 420, eu: 375 },
  potassium: { us: 4700, eu: 2000 },
  zinc: { us: 11, eu: 10 },
  'vitamin-c': { us: 90, eu: 80 },
  'vitamin-d': { us: 20, eu: 5 },
  'b-twelve': { us: 2.4, eu: 2.5 },
  folate: { us: 400, eu: 200 },
};

/** A good source where both rules say so: a tenth of the US day in a portion, and 15 % of the European one in 100 g; high at twice that. */
export function knownLevel(food: FoodId, figure: KnownFigure): Level | undefined {
  const day = DAY_OF_KNOWN[figure];
  const portion = knownIn(food, figure);
  const hundred = knownIn(food, figure, 100);
  if (!day || portion === undefined || hundred === undefined) return undefined;
  const steps = Math.min(Math.floor(portion / day.us / 0.1), Math.floor(hundred / day.eu / 0.15));
  const most = Math.max(Math.floor(portion / day.us / 0.1), Math.floor(hundred / day.eu / 0.15));
  if (most === 0) return 'low';
  if (steps === 0) return 'unclear';
  return steps >= 2 ? 'high' : 'good';
}
