/** What an athlete lifts: how a spoken weight is kept, and which one to take next from what stands at home. */
import * as v from 'valibot';
import { date } from '../calendar';
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';
import { those, type Read } from '../shapes';
import { BREAK_DAYS } from './breaks';

const LOAD_UNITS = ['kilos', 'pounds', 'plates'] as const;
export type LoadUnit = (typeof LOAD_UNITS)[number];

/** In any unit; nobody lifts more in the moves that are here. */
export const MOST_KEPT = 500;
const weight = v.pipe(v.number(), v.minValue(0.1), v.maxValue(MOST_KEPT));

/** What was lifted in an exercise, in each hand where it is held in both. */
export const loadShape = v.object({
  amount: weight,
  unit: v.picklist(LOAD_UNITS),
  /** The day it was said. */
  on: date,
  /** Lighter than it was, after a break. */
  eased: v.exactOptional(v.literal(true)),
});
export type Load = Read<typeof loadShape>;
export type Loads = Readonly<Partial<Record<ExerciseId, Load>>>;

/** What stands at home, lightest first, each once. */
export const weightsShape = v.object({ unit: v.picklist(LOAD_UNITS), amounts: those(weight, 12) });
export type Weights = Read<typeof weightsShape>;

/** No dumbbell of a home or a hotel is heavier; more is asked about. Plates of a cable go by their number. */
const HEAVIEST: Readonly<Record<LoadUnit, number>> = { kilos: 60, pounds: 132, plates: 30 };
const MOST_WEIGHTS = 12;
/** Dumbbells as they are sold. */
const STEPS: Readonly<Record<LoadUnit, readonly number[]>> = {
  kilos: [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20, 24, 28, 32],
  pounds: [2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 50, 60],
  plates: Array.from({ length: 30 }, (_, index) => index + 1),
};

/** Whether it makes sense to ask what was lifted. */
export function isLoaded(id: ExerciseId): boolean {
  return EXERCISES[id].load !== undefined;
}

export interface SaidLoad {
  readonly amount: number;
  readonly unit: LoadUnit;
  /** Both hands together. */
  readonly inTotal?: boolean;
}

/**
 * A spoken weight as it is kept. `isDoubtful` when it is heavier than anything at home or more than twice the last, so
 * that it is read back and asked about before it is kept.
 */
export function loadFrom(id: ExerciseId, said: SaidLoad, last: Load | undefined, on: string) {
  const halved = said.inTotal === true && EXERCISES[id].load === 'each-hand';
  const load: Load = { amount: halved ? said.amount / 2 : said.amount, unit: said.unit, on };
  const isLeap = last !== undefined && last.unit === load.unit && load.amount > 2 * last.amount;
  return { load, isDoubtful: load.amount > HEAVIEST[load.unit] || isLeap };
}

/** The weights at home with more of them; `undefined` when a number is no dumbbell. */
export function withWeights(known: Weights | undefined, unit: LoadUnit, amounts: readonly number[]) {
  if (amounts.some((amount) => amount <= 0 || amount > HEAVIEST[unit])) return undefined;
  const before = known?.unit === unit ? known.amounts : [];
  const all = [...new Set([...before, ...amounts])].sort((one, other) => one - other);
  return { unit, amounts: all.slice(0, MOST_WEIGHTS) } satisfies Weights;
}

/**
 * take: at once, back to eight reps. when-clean: once all sets were whole twice, two sets of it. bridge: more reps or a
 * slower way down first, then one set of it. stay: too big a jump, so slow the way down.
 */
export type Jump = 'take' | 'when-clean' | 'bridge' | 'stay';

export interface NextLoad {
  readonly load: Omit<Load, 'on'>;
  readonly jump: Jump;
}

/** The next weight up: the smallest own one above the last, or the next that is sold. `undefined` at the heaviest. */
export function nextLoad(last: Omit<Load, 'on'>, own?: Weights): NextLoad | undefined {
  const racks = own?.unit === last.unit && own.amounts.length > 0 ? own.amounts : STEPS[last.unit];
  const amount = racks.find((each) => each > last.amount);
  if (amount === undefined) return undefined;
  return {
    load: { amount, unit: last.unit },
    jump: last.unit === 'plates' ? 'take' : jumpOf((100 * (amount - last.amount)) / last.amount),
  };
}

/** ACSM 2009 gives 2 to 10 per cent a step; the wider ones of real dumbbells need a way round. */
function jumpOf(percent: number): Jump {
  if (percent <= 10) return 'take';
  if (percent <= 25) return 'when-clean';
  return percent <= 50 ? 'bridge' : 'stay';
}

/** "Too heavy": the next one down, an own one where there is one, else one that is sold, else a tenth less. */
export function lighterLoad(last: Omit<Load, 'on'>, own?: Weights): Omit<Load, 'on'> {
  const racks = [own?.unit === last.unit ? own.amounts : [], STEPS[last.unit]];
  const [amount] = racks.flatMap((each) => each.findLast((step) => step < last.amount) ?? []);
  return { amount: amount ?? Math.round(last.amount * 9) / 10, unit: last.unit };
}

/** What every exercise is taken up with again after so many days away. */
export function loadsAfterBreak(loads: Loads, days: number, own?: Weights): Loads {
  const eased = Object.entries(loads).map(([id, load]) => {
    const { amount } = afterBreakLoad(load, days, own);
    return [id, amount < load.amount ? { ...load, amount, eased: true as const } : load] as const;
  });
  return Object.fromEntries(eased);
}

/** Whether the next weight up is a step, and not a leap. */
export function isHeavierAtHand(load: Load | undefined, own?: Weights): boolean {
  const next = load && nextLoad(load, own);
  return next !== undefined && next.jump !== 'stay';
}

/** After two weeks away a tenth less, after four a quarter. */
export function afterBreakLoad(load: Load, days: number, own?: Weights): Omit<Load, 'on'> {
  const share = days >= BREAK_DAYS.restart ? 0.75 : days >= BREAK_DAYS.stepBack ? 0.9 : 1;
  if (share === 1) return load;
  const most = load.amount * share;
  const racks = own?.unit === load.unit && own.amounts.length > 0 ? own.amounts : STEPS[load.unit];
  return { amount: racks.findLast((each) => each <= most) ?? racks[0] ?? load.amount, unit: load.unit };
}

/** What people lift with in a country; an athlete who names the other unit is taken at their word. */
export function usualUnit(locale: string): LoadUnit {
  return locale === 'en-US' ? 'pounds' : 'kilos';
}
