/** Iron, potassium, vitamin C: what is known of a food, else of those that are best known for it. Never a figure that nobody has looked up. */
import { foodRow, type Allergen, type FoodId, type KnownFigure } from '../coach/catalogue/food';
import { DAY_OF_KNOWN, knownFor, namedFirstFor, knownIn, knownLevel, roundedKnown } from '../coach/food/known';
import { foodsOf, without, type FoodKind } from '../coach/food/most';
import type { FoodBook } from '../language/food-book';
import { verdict, type FoodAnswer, type Quantity } from './food-answer';
import { sentences } from './handler';

const LISTED = 3;
const SOURCES = ['odsfoods', 'usda'] as const;

interface Pick {
  readonly food: FoodId;
  readonly amount: number;
}

const picksOf = (foods: readonly FoodId[], figure: KnownFigure): readonly Pick[] =>
  foods.map((food) => ({ food, amount: knownIn(food, figure) ?? 0 }));

const isPlant = (food: FoodId): boolean => ['nut-seed', 'oil-fat', 'legume'].includes(foodRow(food).group);

/** What has to be known of some figures beside them. */
function beside(book: FoodBook, figure: KnownFigure, foods: readonly FoodId[]): string {
  if (figure === 'omega-three' && foods.some(isPlant)) return book.known.fromPlants;
  return figure === 'vitamin-d' ? book.known.fortified : '';
}

/** "How much potassium is in a banana?"; of what is not known those that are are named. */
export function howMuchKnown(
  book: FoodBook,
  food: FoodId,
  figure: KnownFigure,
  { grams, portions = 1 }: Quantity = {},
): FoodAnswer {
  const amount = knownIn(food, figure, grams);
  if (amount === undefined) {
    const most = namedFirstFor(figure).slice(0, LISTED);
    const say = sentences(book.known.blank(food, figure), book.known.list(picksOf(most, figure), figure));
    return { say, foods: [food, ...most], known: figure, sources: SOURCES };
  }
  const weight = grams ?? (portions > 1 ? foodRow(food).grams * portions : undefined);
  const told =
    weight === undefined
      ? book.known.amount(food, figure, amount)
      : book.known.amountOf(food, figure, knownIn(food, figure, weight) ?? 0, Math.round(weight));
  return { say: sentences(told, beside(book, figure, [food])), foods: [food], known: figure, sources: SOURCES };
}

/** "Are almonds a good source of calcium?" */
export function isItHighKnown(book: FoodBook, food: FoodId, figure: KnownFigure): FoodAnswer {
  const told = howMuchKnown(book, food, figure);
  if (knownIn(food, figure) === undefined) return told;
  const level = knownLevel(food, figure);
  const say = level === 'unclear' ? book.some(told.say) : verdict(book, level, 'source', true, told.say);
  return { ...told, say, sources: level ? [...SOURCES, 'dv', 'eu1169'] : SOURCES };
}

/** "Salmon or cod for omega three?" */
export function whichHasMoreKnown(book: FoodBook, one: FoodId, other: FoodId, figure: KnownFigure): FoodAnswer {
  const unknown = [one, other].find((food) => knownIn(food, figure) === undefined);
  if (unknown) return howMuchKnown(book, unknown, figure);
  const order = (knownIn(one, figure) ?? 0) >= (knownIn(other, figure) ?? 0) ? [one, other] : [other, one];
  const picks = picksOf(order, figure);
  const isSame = new Set(picks.map(({ amount }) => roundedKnown(amount))).size === 1;
  const [first = one] = order;
  const say = sentences(book.known.compared(first, isSame), book.known.list(picks, figure));
  return { say, foods: order, known: figure, sources: SOURCES };
}

/** "Which fish has the most omega three?", "where do I get iron?", "what else?"; `from` counts those that have been named. */
export function mostKnown(
  book: FoodBook,
  kind: FoodKind,
  figure: KnownFigure,
  {
    from = 0,
    allergen,
    isRanked = false,
  }: { readonly from?: number; readonly allergen?: Allergen | undefined; readonly isRanked?: boolean | undefined } = {},
): FoodAnswer | undefined {
  const ofKind = new Set(foodsOf(kind));
  const all =
    kind === 'all' && !isRanked
      ? namedFirstFor(figure)
      : knownFor(figure).filter((food) => kind === 'all' || ofKind.has(food));
  const foods = (allergen ? without(all, allergen) : all).slice(from, from + LISTED);
  if (foods.length === 0) return undefined;
  const picks = picksOf(foods, figure);
  const lead = kind === 'all' || from > 0 ? '' : book.known.most(kind, picks, figure);
  const say = sentences(lead, book.known.list(picks, figure), beside(book, figure, foods));
  return { say, foods, known: figure, sources: SOURCES };
}

/** "How many oranges for a day's vitamin C?" */
export function howManyReachKnown(book: FoodBook, food: FoodId, figure: KnownFigure, wanted?: number): FoodAnswer {
  const each = knownIn(food, figure);
  const day = DAY_OF_KNOWN[figure];
  const goal = wanted ?? (book.adviser === 'us' ? day?.us : day?.eu);
  if (each === undefined || goal === undefined) return howMuchKnown(book, food, figure);
  const portions = Math.max(Math.ceil(goal / each - 0.25), 1);
  const say = book.known.reach(food, figure, portions, each, goal);
  return { say, foods: [food], known: figure, sources: wanted === undefined ? [...SOURCES, 'dv', 'eu1169'] : SOURCES };
}
