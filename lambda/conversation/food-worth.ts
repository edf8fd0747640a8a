/** "Is cheese bad for me?", "oats with honey": what a food is a good source of and high in by the label rules, and two foods on one plate. */
import { foodRow, type FoodId, type Nutrient } from '../coach/catalogue/food';
import { amountIn } from '../coach/food/amount';
import { cardOf } from '../coach/food/card';
import { isHighByWeight, levelOf } from '../coach/food/level';
import type { FoodBook } from '../language/food-book';
import { card, together, type FoodAnswer } from './food-answer';

const WANTED = ['protein', 'fibre'] as const;
const LIMITED = ['satfat', 'sugars', 'sodium'] as const;

/** No food is good or bad: what stands out in it by the label rules, then its figures. */
export function worthOf(book: FoodBook, food: FoodId): FoodAnswer & { readonly outstanding: string } {
  const told = card(book, food);
  if (Object.keys(foodRow(food).per100).length === 0) return { ...told, outstanding: '' };
  const goods = WANTED.filter((nutrient) => ['high', 'good'].includes(levelOf(food, nutrient) ?? ''));
  const highs = LIMITED.filter((nutrient) => levelOf(food, nutrient) === 'high');
  const byWeight = LIMITED.filter((nutrient) => !highs.includes(nutrient) && isHighByWeight(food, nutrient));
  const outstanding = book.worth(food, { goods, highs, byWeight });
  return { ...told, outstanding, say: `${outstanding} ${told.say}` };
}

/** Two foods eaten together: the figure that either is known for, then the other's. */
export function onOnePlate(book: FoodBook, one: FoodId, other: FoodId): FoodAnswer {
  const [first] = shared(one, other, [...new Set<Nutrient>([...cardOf(one), ...cardOf(other), 'protein'])]);
  return first ? together(book, one, other, first) : card(book, one);
}

/** What a difference of each would be large beside: about a day of it. */
const DAY: Readonly<Partial<Record<Nutrient, number>>> = {
  protein: 50,
  fibre: 28,
  sugars: 50,
  satfat: 20,
  sodium: 2300,
};

/** Two foods side by side, where nobody says in what: the two figures in which they differ most, and no winner. */
export function sideBySide(book: FoodBook, one: FoodId, other: FoodId): FoodAnswer {
  const figures = (food: FoodId) => told.map((nutrient) => [nutrient, amountIn(food, nutrient) ?? 0] as const);
  const told = shared(one, other, [...WANTED, ...LIMITED])
    .sort((a, b) => gap(one, other, b) - gap(one, other, a))
    .slice(0, 2);
  if (told.length === 0) return card(book, Object.keys(foodRow(one).per100).length === 0 ? one : other);
  return {
    say: book.sideBySide(one, other, [figures(one), figures(other)]),
    foods: [one, other],
    ...(told[0] ? { nutrient: told[0] } : {}),
    sources: ['usda'],
  };
}

const gap = (one: FoodId, other: FoodId, nutrient: Nutrient): number =>
  Math.abs((amountIn(one, nutrient) ?? 0) - (amountIn(other, nutrient) ?? 0)) / (DAY[nutrient] ?? 1);

/** What both have a figure for. */
function shared(one: FoodId, other: FoodId, among: readonly Nutrient[]): Nutrient[] {
  return among.filter((nutrient) => [one, other].every((food) => amountIn(food, nutrient) !== undefined));
}
