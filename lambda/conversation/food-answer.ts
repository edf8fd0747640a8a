/** What is answered to each shape of question about food: the rules of the table put into a language's sentences. */
import {
  CAUTION_ABOUT,
  foodRow,
  type Allergen,
  type FoodGroup,
  type FoodId,
  type FoodMedicine,
  type KnownFigure,
  type Nutrient,
} from '../coach/catalogue/food';
import { amountIn, toNearest } from '../coach/food/amount';
import { gramsIn, isUsualCan, type Vessel } from '../coach/food/vessels';
import { cardOf } from '../coach/food/card';
import { COOKED, compare } from '../coach/food/compare';
import { insteadOf } from '../coach/food/instead';
import { hasAddedSugar, hasOwnSugar, isHighByWeight, levelOf, type Level } from '../coach/food/level';
import { foodsOf, leaders, ranked, without, type FoodKind } from '../coach/food/most';
import {
  ADDED_SUGARS,
  CAFFEINE_IN_PREGNANCY,
  portionsFor,
  REFERENCES,
  shareOf,
  type Reference,
} from '../coach/food/reference';
import type { SourceId } from '../coach/catalogue/sources';
import type { FoodBook } from '../language/food-book';

export interface FoodAnswer {
  readonly say: string;
  /** What was named, most to the point first: a follow-up is about these. */
  readonly foods: readonly FoodId[];
  readonly nutrient?: Nutrient;
  /** A figure that the table has no column for. */
  readonly known?: KnownFigure;
  /** Where its figures come from. */
  readonly sources: readonly SourceId[];
}

/** What can still be reckoned with, and what nobody eats in a day. */
const MOST_PORTIONS = 1000;
const MOST_GRAMS = 100_000;
const ABSURD_PORTIONS = 30;
const ABSURD_GRAMS = 5000;
/** From here on amounts are told in hundreds. */
const GREAT = 1000;

/** What a day's value for it is, if this food may be held to one. */
function referenceFor({ adviser }: FoodBook, food: FoodId, nutrient: Nutrient): Reference | undefined {
  if (nutrient === 'sugars') return hasAddedSugar(food) ? ADDED_SUGARS[adviser] : undefined;
  return REFERENCES[adviser][nutrient];
}

function figureTold(book: FoodBook, food: FoodId, nutrient: Nutrient, amount: number, asksSalt = false) {
  const reference = referenceFor(book, food, nutrient);
  // Shares are told of what has a limit; a target is named when somebody asks whether a food is a good source.
  const isLimit = reference?.is === 'limit' && amount > 0;
  const share = isLimit ? { share: shareOf(amount, reference), is: reference.is } : undefined;
  return {
    text: book.amount(food, nutrient, amount, { ...(share ? { share } : {}), salt: asksSalt && !book.saysSalt }),
    sources: isLimit ? (['usda', reference.source] as const) : (['usda'] as const),
  };
}

function missing(book: FoodBook, food: FoodId, nutrient: Nutrient): FoodAnswer {
  const isSilent = Object.keys(foodRow(food).per100).length === 0;
  const [other] = cardOf(food).filter((each) => each !== nutrient);
  const amount = other && amountIn(food, other);
  const instead = other && amount !== undefined ? book.amount(food, other, amount) : '';
  const say = isSilent ? book.noNumbers(food) : [book.blank(food, nutrient), instead].filter(Boolean).join(' ');
  return { say, foods: [food], nutrient, sources: ['usda'] };
}

export interface Quantity {
  readonly portions?: number;
  readonly grams?: number;
  readonly vessel?: { readonly of: Vessel; readonly count: number };
}

/** "How much protein do eggs have?", "... in three eggs", "... in two hundred grams of chicken", "... in a pint of milk". */
export function howMuch(
  book: FoodBook,
  food: FoodId,
  nutrient: Nutrient,
  { quantity = {}, asksSalt = false }: { readonly quantity?: Quantity; readonly asksSalt?: boolean } = {},
): FoodAnswer {
  const each = amountIn(food, nutrient);
  if (each === undefined) return missing(book, food, nutrient);
  const base = { foods: [food], nutrient };
  const { portions = 1, grams } = quantity;
  // Almonds and dates are counted one by one, though a portion is several.
  const counted = foodRow(food).pieces !== undefined && quantity.portions !== undefined;
  const vessel = quantity.vessel ?? (counted ? ({ of: 'piece', count: portions } as const) : undefined);
  const beyond = (isAbsurd: boolean, say: string): string => (isAbsurd ? `${say} ${book.absurd}` : say);
  const inVessel = vessel && gramsIn(food, vessel.of, book.pint);
  if (vessel && inVessel !== undefined && vessel.count * inVessel <= MOST_GRAMS) {
    const amount = amountIn(food, nutrient, vessel.count * inVessel) ?? 0;
    const size = isUsualCan(food, vessel.of) ? { grams: inVessel } : {};
    const isAbsurdMany = vessel.count > (vessel.of === 'piece' ? 10 : 1) * ABSURD_PORTIONS;
    const say = book.amountOfVessel(food, nutrient, coarse(amount), { ...vessel, ...size });
    return { ...base, say: beyond(isAbsurdMany, say), sources: ['usda'] };
  }
  if (grams !== undefined && grams > 0 && grams <= MOST_GRAMS) {
    const amount = amountIn(food, nutrient, grams) ?? 0;
    const say = book.amountOf(food, nutrient, coarse(amount), { grams });
    return { ...base, say: beyond(grams > ABSURD_GRAMS, say), sources: ['usda'] };
  }
  const many = vessel ? vessel.count : portions;
  if (many > 1 && many <= MOST_PORTIONS) {
    const reference = referenceFor(book, food, nutrient);
    const share = reference?.is === 'limit' ? shareOf(each * many, reference) : undefined;
    const say = book.amountOf(food, nutrient, coarse(each * many), { portions: many, ...(share ? { share } : {}) });
    return { ...base, say: beyond(many > ABSURD_PORTIONS, say), sources: ['usda'] };
  }
  const { text, sources } = figureTold(book, food, nutrient, each, asksSalt);
  const isAbsurd = many !== 1 || grams !== undefined;
  return { ...base, say: isAbsurd ? `${book.tooMuch} ${text}` : text, sources };
}

/** Thousands are heard in hundreds. */
const coarse = (amount: number): number =>
  amount < GREAT ? amount : toNearest(amount, amount < 10 * GREAT ? 100 : GREAT);

export interface Part {
  readonly food: FoodId;
  readonly times: number;
}

/** "Porridge with milk and a banana", "two eggs and two slices of toast": each by its portion, and the sum. */
export function onPlate(book: FoodBook, parts: readonly Part[], nutrient: Nutrient): FoodAnswer {
  const amounts = parts.map(({ food, times }) => {
    const amount = amountIn(food, nutrient);
    return { food, times, amount: amount === undefined ? undefined : amount * times };
  });
  const unknown = amounts.find(({ amount }) => amount === undefined);
  if (unknown) return missing(book, unknown.food, nutrient);
  const told = amounts.map(({ food, times, amount = 0 }) => ({ food, times, amount }));
  return { say: book.plate(told, nutrient), foods: parts.map(({ food }) => food), nutrient, sources: ['usda'] };
}

/** Two foods on one plate. */
export function together(book: FoodBook, one: FoodId, other: FoodId, nutrient: Nutrient): FoodAnswer {
  const amounts = [amountIn(one, nutrient), amountIn(other, nutrient)] as const;
  if (amounts[0] === undefined) return missing(book, one, nutrient);
  if (amounts[1] === undefined) return missing(book, other, nutrient);
  return {
    say: book.together(one, other, nutrient, [amounts[0], amounts[1]]),
    foods: [one, other],
    nutrient,
    sources: ['usda'],
  };
}

/** "What about bananas?" */
export function card(book: FoodBook, food: FoodId): FoodAnswer {
  const figures = figuresOf(food, cardOf(food));
  const { medicine = [] } = foodRow(food);
  const caution = medicine.includes('grapefruit') || medicine.includes('liquorice-blood-pressure');
  const isSilent = Object.keys(foodRow(food).per100).length === 0;
  const say = isSilent ? book.noNumbers(food) : book.card(food, figures, hasOwnSugar(food));
  return {
    say: caution ? `${say} ${book.medicine(food, medicine)}` : say,
    foods: [food],
    ...(figures[0] ? { nutrient: figures[0][0] } : {}),
    sources: ['usda'],
  };
}

function figuresOf(food: FoodId, nutrients: readonly Nutrient[]): readonly (readonly [Nutrient, number])[] {
  return nutrients.flatMap((nutrient) => {
    const amount = amountIn(food, nutrient);
    return amount === undefined ? [] : [[nutrient, amount] as const];
  });
}

/** What the card left out: asked for more, or asked the same again. */
export function moreOf(book: FoodBook, food: FoodId): FoodAnswer {
  const told = cardOf(food);
  const rest = (['protein', 'fibre', 'sugars', 'satfat', 'sodium'] as const).filter((each) => !told.includes(each));
  const figures = figuresOf(food, rest.slice(0, 3));
  if (figures.length === 0) return withAllergy(book, food);
  return { say: book.portion(food, figures), foods: [food], nutrient: figures[0]?.[0] ?? 'protein', sources: ['usda'] };
}

/** "Which has more fibre, rye or white bread?" */
export function whichHasMore(
  book: FoodBook,
  one: FoodId,
  other: FoodId,
  nutrient: Nutrient,
  order: 'most' | 'least' = 'most',
): FoodAnswer {
  const found = compare(one, other, nutrient);
  const base = { foods: [one, other], nutrient, sources: ['usda'] as const };
  switch (found.kind) {
    case 'unknown':
      return missing(book, found.food, nutrient);
    case 'unfair': {
      const cooked = COOKED[found.dry];
      // What is eaten can be compared, if the table has it cooked; a food with its own cooked self cannot.
      return cooked && cooked !== found.cooked
        ? whichHasMore(book, one === found.dry ? cooked : one, other === found.dry ? cooked : other, nutrient, order)
        : { ...base, say: book.unfair(found.dry, found.cooked) };
    }
    case 'more':
    case 'same': {
      const [first, second] = found.kind === 'more' ? [found.winner, found.other] : [one, other];
      const foods = order === 'most' ? ([first, second] as const) : ([second, first] as const);
      const amounts = [amountIn(foods[0], nutrient) ?? 0, amountIn(foods[1], nutrient) ?? 0] as const;
      return { ...base, foods, say: book.compared(found, foods, nutrient, amounts, order) };
    }
  }
}

/** "Is soy sauce high in salt?", "is milk low in sugar?", "are lentils a good source of fibre?" */
export function isItHigh(
  book: FoodBook,
  food: FoodId,
  nutrient: Nutrient,
  asked: 'high' | 'low' | 'source',
  asksSalt = false,
): FoodAnswer {
  const amount = amountIn(food, nutrient);
  if (amount === undefined) return missing(book, food, nutrient);
  const level = levelOf(food, nutrient);
  const { text, sources } = figureTold(book, food, nutrient, amount, asksSalt);
  const isWanted = nutrient === 'fibre' || nutrient === 'protein';
  const reference = isWanted ? REFERENCES[book.adviser][nutrient] : undefined;
  const target = isWanted && asked !== 'low' && reference ? ` ${book.target(nutrient, reference.amount)}` : '';
  const named = target && reference ? [...sources, reference.source] : sources;
  const isOwnSugar = nutrient === 'sugars' && level === undefined && hasOwnSugar(food);
  const told = isOwnSugar ? book.level.ownSugar(text) : `${verdict(book, level, asked, isWanted, text)}${target}`;
  const beside = asked === 'source' ? besideIt(book, food, nutrient) : '';
  const say = beside ? `${told} ${beside}` : told;
  return { say, foods: [food], nutrient, sources: named };
}

/** What there is to know beside a good source: that it is high in something else, or which kind its fat is. */
function besideIt(book: FoodBook, food: FoodId, nutrient: Nutrient): string {
  const saturated = amountIn(food, 'satfat');
  if (nutrient === 'fat') return saturated === undefined ? '' : book.amount(food, 'satfat', saturated);
  const highs = (['sodium', 'satfat', 'sugars'] as const).filter(
    (each) => levelOf(food, each) === 'high' || isHighByWeight(food, each),
  );
  return highs.length > 0 && nutrient === 'protein' ? book.butHigh(food, highs) : '';
}

/** A figure with what it is for the one who asked; `isWanted`: much of it is good. */
export function verdict(
  book: FoodBook,
  level: Level | undefined,
  asked: 'high' | 'low' | 'source',
  isWanted: boolean,
  text: string,
) {
  switch (level) {
    case 'high':
      if (asked === 'low') return book.level.isHigh(text);
      return isWanted ? book.level.highSource(text) : book.level.high(text);
    case 'good':
      return asked === 'low' ? book.level.plain(text) : book.level.good(text);
    case 'low':
      if (asked === 'low') return book.level.isLow(text);
      return isWanted ? book.level.lowSource(text) : book.level.low(text);
    // Where the two rules disagree the figure and its share of the day speak for themselves.
    case 'unclear':
    case undefined:
      return book.level.plain(text);
  }
}

/** "What can I have instead of crisps?"; `nth` for "what else". */
export function inPlaceOf(book: FoodBook, food: FoodId, nth = 0): FoodAnswer | undefined {
  const found = insteadOf(food, nth);
  if (!found) return undefined;
  const nutrients = found.by.filter((each) => each !== undefined);
  // A figure that only one of them has tells nothing.
  const shared = nutrients.filter((each) => [food, found.food].every((id) => amountIn(id, each) !== undefined));
  const figures = { to: figuresOf(found.food, shared), from: figuresOf(food, shared) };
  return { say: book.instead(found.food, food, figures), foods: [found.food, food], sources: ['usda'] };
}

/** "What's a portion of almonds?" */
export function portionOf(book: FoodBook, food: FoodId): FoodAnswer {
  const figures = figuresOf(food, cardOf(food));
  const say = figures.length > 0 ? book.portion(food, figures) : book.noNumbers(food);
  return { say, foods: [food], ...(figures[0] ? { nutrient: figures[0][0] } : {}), sources: ['usda'] };
}

/** "How many eggs for thirty grams of protein?"; without a figure, of a day's value. */
export function howManyToReach(
  book: FoodBook,
  food: FoodId,
  nutrient: Nutrient,
  { wanted, isPregnant = false }: { readonly wanted?: number; readonly isPregnant?: boolean } = {},
): FoodAnswer {
  const each = amountIn(food, nutrient);
  if (each === undefined) return missing(book, food, nutrient);
  const reference = isPregnant && nutrient === 'caffeine' ? CAFFEINE_IN_PREGNANCY : referenceFor(book, food, nutrient);
  const goal = wanted ?? reference?.amount;
  if (goal === undefined || goal <= 0) return howMuch(book, food, nutrient);
  const isTarget = nutrient === 'fibre' || nutrient === 'protein';
  const portions = portionsFor(goal, each, isTarget ? 'target' : 'limit');
  const { unit, pieces: whole, per100 } = foodRow(food);
  const pieces =
    whole && isTarget && portions !== undefined && portions <= MOST_AT_ONCE
      ? Math.round((goal / each) * whole)
      : undefined;
  // Of what is weighed the weight is told too.
  const isWeighed = unit?.of === 'ounce' || unit?.of === 'pot';
  const grams = isWeighed && isTarget ? toNearest((goal / (per100[nutrient] ?? 1)) * 100, 10) : undefined;
  const sources = wanted === undefined && reference ? (['usda', reference.source] as const) : (['usda'] as const);
  const sooner = isTarget && (portions ?? 0) > MANY_PORTIONS ? better(food, nutrient, each) : undefined;
  const many = { portions, ...(pieces ? { pieces } : {}), ...(grams ? { grams } : {}) };
  return { say: book.reach(food, nutrient, many, each, goal, sooner), foods: [food], nutrient, sources };
}

/** Nobody counts on beyond it. */
const MOST_AT_ONCE = 50;
/** From here on another food is the better way to it. */
const MANY_PORTIONS = 7;

/** What has at least twice as much of it in a portion. */
function better(food: FoodId, nutrient: Nutrient, each: number): { food: FoodId; amount: number } | undefined {
  return (GOOD_SOURCES[nutrient] ?? [])
    .map((other) => ({ food: other, amount: amountIn(other, nutrient) ?? 0 }))
    .find((other) => other.food !== food && other.amount >= 2 * each);
}

/** Named first when somebody asks what has it; mostly one food of each kind, so that a list helps more than one diet. */
const GOOD_SOURCES: Readonly<Partial<Record<Nutrient, readonly FoodId[]>>> = {
  protein: ['chicken-breast', 'tofu', 'lentils', 'egg', 'salmon', 'almonds', 'quinoa'],
  fibre: ['lentils', 'raspberries', 'pear', 'peas', 'chia-seeds', 'quinoa', 'broccoli'],
};

/** "Protein foods without milk?" */
export function foodsWithout(book: FoodBook, nutrient: Nutrient, allergen: Allergen): FoodAnswer {
  const from = GOOD_SOURCES[nutrient] ?? ranked(foodsOf('all'), nutrient, 'most');
  const picks = without(from, allergen)
    .slice(0, 3)
    .map((food) => ({ food, amount: amountIn(food, nutrient) ?? 0 }));
  return { say: book.without(picks, nutrient), foods: picks.map(({ food }) => food), nutrient, sources: ['usda'] };
}

/** What has it, for who asked it of something that the table has not. */
export function goodSources(book: FoodBook, nutrient: Nutrient): FoodAnswer {
  const from = GOOD_SOURCES[nutrient] ?? ranked(foodsOf('all'), nutrient, 'most');
  const picks = from.slice(0, 3).map((food) => ({ food, amount: amountIn(food, nutrient) ?? 0 }));
  return { say: book.sources(picks, nutrient), foods: picks.map(({ food }) => food), nutrient, sources: ['usda'] };
}

const ANIMAL: readonly FoodGroup[] = ['meat', 'poultry', 'fish', 'shellfish'];
const FROM_ANIMALS: readonly FoodGroup[] = [...ANIMAL, 'egg', 'dairy'];

/** "Vegan protein?" */
export function foodsForDiet(book: FoodBook, nutrient: Nutrient, diet: 'vegan' | 'vegetarian'): FoodAnswer {
  const left = diet === 'vegan' ? FROM_ANIMALS : ANIMAL;
  const from = GOOD_SOURCES[nutrient] ?? ranked(foodsOf('all'), nutrient, 'most');
  const picks = from
    .filter((id) => !left.includes(foodRow(id).group))
    .slice(0, 3)
    .map((food) => ({ food, amount: amountIn(food, nutrient) ?? 0 }));
  return { say: book.sources(picks, nutrient), foods: picks.map(({ food }) => food), nutrient, sources: ['usda'] };
}

/** "Can I eat dark chocolate with a nut allergy?", "what allergens are in hummus?" Never a clearance. */
export function withAllergy(book: FoodBook, food: FoodId, allergen?: Allergen): FoodAnswer {
  const { allergens = [], mayContain = [] } = foodRow(food);
  const base = { foods: [food], sources: ['usda'] as const };
  if (!allergen) return { ...base, say: book.allergy.any(food, allergens, mayContain) };
  if (allergens.includes(allergen)) {
    // Gluten comes with its grain, where the table knows which.
    const named = allergen === 'gluten' && allergens.includes('wheat') ? (['wheat', 'gluten'] as const) : [allergen];
    return { ...base, say: book.allergy.contains(food, named) };
  }
  if (mayContain.includes(allergen)) return { ...base, say: book.allergy.may(food, allergen) };
  return { ...base, say: book.allergy.notBySelf(food, allergen) };
}

export function inPregnancy(book: FoodBook, food: FoodId | undefined): FoodAnswer {
  const say = food ? book.pregnancy(food, foodRow(food).pregnancy ?? []) : book.pregnancyAny();
  return { say, foods: food ? [food] : [], sources: ['nhspreg'] };
}

/** The cautions that are about the medicine that was named; a medicine that nobody named may be any. */
export function withMedicine(book: FoodBook, food: FoodId | undefined, medicine: FoodMedicine = 'other'): FoodAnswer {
  const noted = food ? (foodRow(food).medicine ?? []) : [];
  const about = medicine === 'other' ? noted : noted.filter((caution) => CAUTION_ABOUT[caution].includes(medicine));
  const say = food ? book.medicine(food, about, medicine) : book.medicineAny(medicine);
  return { say, foods: food ? [food] : [], sources: ['fdagf', 'nhsmedicines'] };
}

/** How many that come next are named to "what else". */
const NEXT_AT_ONCE = 2;

/** "Which fruit has the most fibre?"; `from` counts those that have been named. */
export function theMost(
  book: FoodBook,
  kind: FoodKind,
  nutrient: Nutrient,
  order: 'most' | 'least' = 'most',
  from = 0,
): FoodAnswer | undefined {
  const list = ranked(foodsOf(kind), nutrient, order);
  const withAmount = (food: FoodId) => ({ food, amount: amountIn(food, nutrient) ?? 0 });
  const [first] = list;
  if (!first) return undefined;
  const base = { nutrient, sources: ['usda'] as const };
  if (from > 0) {
    const next = list.slice(from, from + NEXT_AT_ONCE);
    return next.length > 0 ? { ...base, say: book.next(next.map(withAmount), nutrient), foods: next } : undefined;
  }
  const alike = leaders(list, nutrient).slice(1, 3);
  return { ...base, say: book.most(kind, nutrient, order, withAmount(first), alike), foods: [first, ...alike] };
}

/** "Which of these has most fibre?": among what was named last. */
export function mostOf(
  book: FoodBook,
  foods: readonly FoodId[],
  nutrient: Nutrient,
  order: 'most' | 'least' = 'most',
): FoodAnswer | undefined {
  const [first, second] = ranked(foods, nutrient, order);
  if (!first) return undefined;
  return second ? whichHasMore(book, first, second, nutrient, order) : howMuch(book, first, nutrient);
}
