/** Which of two foods has more of something: by the portion, and honest where weight for weight says otherwise. */
import { foodRow, type FoodId, type Nutrient } from '../catalogue/food';
import { amountIn, rounded } from './amount';

export type Comparison =
  /** `reversed`: weight for weight the other one has more. */
  | { readonly kind: 'more'; readonly winner: FoodId; readonly other: FoodId; readonly reversed: boolean }
  | { readonly kind: 'same'; readonly more100?: FoodId }
  /** The table does not have it for this one. */
  | { readonly kind: 'unknown'; readonly food: FoodId }
  /** One is weighed dry and the other cooked. */
  | { readonly kind: 'unfair'; readonly dry: FoodId; readonly cooked: FoodId };

/** Amounts this close are told as the same. */
const ABOUT_THE_SAME = 0.1;

export function compare(one: FoodId, other: FoodId, nutrient: Nutrient): Comparison {
  const [dry, cooked] = foodRow(one).dry ? [one, other] : [other, one];
  if (Boolean(foodRow(one).dry) !== Boolean(foodRow(other).dry) && isCookedDry(cooked))
    return { kind: 'unfair', dry, cooked };
  const amounts = [amountIn(one, nutrient), amountIn(other, nutrient)] as const;
  if (amounts[0] === undefined) return { kind: 'unknown', food: one };
  if (amounts[1] === undefined) return { kind: 'unknown', food: other };
  const per100 = per100Winner(one, other, nutrient);
  if (isAlike(amounts[0], amounts[1], nutrient)) return { kind: 'same', ...(per100 ? { more100: per100 } : {}) };
  const [winner, loser] = amounts[0] > amounts[1] ? [one, other] : [other, one];
  return { kind: 'more', winner, other: loser, reversed: per100 === loser };
}

/** Under a tenth apart, or said with the same number. */
export function isAlike(one: number, other: number, nutrient: Nutrient): boolean {
  const more = Math.max(one, other);
  const [a, b] = [rounded(nutrient, one), rounded(nutrient, other)];
  const saidAlike = a.kind === 'about' && b.kind === 'about' ? a.value === b.value : a.kind === b.kind;
  return saidAlike || Math.abs(one - other) < ABOUT_THE_SAME * more;
}

/** `undefined`: weight for weight they are about the same. */
function per100Winner(one: FoodId, other: FoodId, nutrient: Nutrient): FoodId | undefined {
  const [a = 0, b = 0] = [foodRow(one).per100[nutrient], foodRow(other).per100[nutrient]];
  if (Math.abs(a - b) < ABOUT_THE_SAME * Math.max(a, b)) return undefined;
  return a > b ? one : other;
}

/** Grains and pulses that the table also, or only, has cooked: water makes the difference there. */
function isCookedDry(food: FoodId): boolean {
  const { group, dry } = foodRow(food);
  return !dry && (group === 'grain' || group === 'legume');
}

/** The same thing, cooked, for comparing what is eaten. */
export const COOKED: Readonly<Partial<Record<FoodId, FoodId>>> = {
  oats: 'porridge',
  'oat-bran': 'oat-bran-cooked',
  'barley-hulled': 'barley',
};
