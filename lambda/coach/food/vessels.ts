/** What people measure food in, a pint, a tin, a handful, as the grams of it that they are. */
import { foodRow, type FoodId, type PortionUnit } from '../catalogue/food';
import { isDrink } from './level';
import { familyRows } from './variants';

export const VESSELS = [
  'cup',
  'glass',
  'mug',
  'pint',
  'litre',
  'can',
  'bottle',
  'bowl',
  'handful',
  'scoop',
  'slice',
  'tablespoon',
  'teaspoon',
  'ounce',
  'pound',
  'kilo',
  'piece',
] as const;
export type Vessel = (typeof VESSELS)[number];

/** Grams, whatever it is of. */
const WEIGHTS: Readonly<Partial<Record<Vessel, number>>> = { ounce: 28.35, pound: 453.6, kilo: 1000 };

/** Millilitres; a pint is another one in Britain. */
const CUP = 237;
const VOLUMES: Readonly<Partial<Record<Vessel, number>>> = { cup: CUP, glass: CUP, mug: CUP, litre: 1000 };
const PINTS = { american: 473, imperial: 568 } as const;

/** How many cups, by what a portion may be measured in. */
const IN_A_CUP: Readonly<Partial<Record<PortionUnit, number>>> = { cup: 1, tablespoon: 16, teaspoon: 48 };

/** Grams in one of it; `undefined`: nobody can say, or a portion is as good a guess. */
export function gramsIn(food: FoodId, vessel: Vessel, pint: keyof typeof PINTS): number | undefined {
  const { grams, unit, pieces, group } = foodRow(food);
  if (WEIGHTS[vessel]) return WEIGHTS[vessel];
  if (vessel === 'can') return familyRows().CANS[food] ?? (unit?.of === 'can' ? grams / unit.count : undefined);
  if (vessel === 'piece' && pieces) return grams / pieces;
  if (vessel === 'handful') return group === 'nut-seed' ? WEIGHTS.ounce : undefined;
  if (unit?.of === vessel) return grams / unit.count;
  const cups = unit && IN_A_CUP[unit.of];
  const cup = cups && (grams / unit.count) * cups;
  if (vessel === 'tablespoon') return cup && cup / 16;
  if (vessel === 'teaspoon') return cup && cup / 48;
  // Solid food is poured into cups alone; what is drunk goes by its volume.
  const volume = vessel === 'pint' ? PINTS[pint] : VOLUMES[vessel];
  if (volume === undefined || (vessel !== 'cup' && !isDrink(food))) return undefined;
  return cup ? (cup * volume) / CUP : isDrink(food) ? volume : undefined;
}

/** A tin whose size is ours to say. */
export const isUsualCan = (food: FoodId, vessel: Vessel): boolean =>
  vessel === 'can' && familyRows().CANS[food] !== undefined;
