/** Iron, potassium and the like: told of the foods that are known for it, never of others; and what follows in the thread. */
import { foodIds, KNOWN_FIGURES } from '../lambda/coach/catalogue/food';
import { knownFor, knownIn, knownLevel, namedFirstFor, roundedKnown } from '../lambda/coach/food/known';
import { variantOf } from '../lambda/coach/food/variants';
import {
  howManyReachKnown,
  howMuchKnown,
  isItHighKnown,
  mostKnown,
  whichHasMoreKnown,
} from '../lambda/conversation/known-figure';
import { countryOf } from '../lambda/language/en/country';
import { foodBook } from '../lambda/language/en/food-book';

const us = foodBook(countryOf('en-US'));

test('a figure is told with its portion, and what is not known names those that are', () => {
  expect(howMuchKnown(us, 'banana', 'potassium').say).toBe(
    'A medium banana has about four hundred and twenty milligrams of potassium.',
  );
  expect(howMuchKnown(us, 'pasta', 'iron').say).toMatch(
    /^I don't have the iron of pasta, but I do know these\. Half a cup of boiled lentils/,
  );
  expect(howMuchKnown(us, 'walnuts', 'omega-three').say).toContain('plant form');
  expect(howMuchKnown(us, 'orange', 'vitamin-c', { portions: 2 }).say).toContain('one hundred and forty milligrams');
});

test('high and good source only where the American and the European rule agree', () => {
  expect(isItHighKnown(us, 'sardines', 'calcium').say).toMatch(/^Yes, high in it\./);
  expect(knownLevel('almonds', 'calcium')).toBe('unclear');
  expect(knownLevel('banana', 'vitamin-c')).not.toBe('high');
});

test('the most of a kind, without an allergen, more than another, and how many reach a day', () => {
  expect(mostKnown(us, 'fish', 'omega-three', { isRanked: true })?.foods[0]).toBe('salmon');
  expect(mostKnown(us, 'all', 'calcium', { allergen: 'milk' })?.foods).not.toContain('semi-skimmed-milk');
  expect(whichHasMoreKnown(us, 'cod', 'salmon', 'omega-three').say).toMatch(/^Salmon\./);
  expect(howManyReachKnown(us, 'orange', 'vitamin-c').say).toMatch(/^About two for ninety milligrams/);
});

test.each(KNOWN_FIGURES)('%s: every food is one of the table, most first, and none is nothing', (figure) => {
  const known = knownFor(figure);
  const ids = new Set<string>(foodIds());
  expect(known.filter((food) => !ids.has(food) || roundedKnown(knownIn(food, figure) ?? 0) < 0)).toEqual([]);
  expect(new Set(namedFirstFor(figure))).toEqual(new Set(known));
  const amounts = known.map((food) => knownIn(food, figure) ?? 0);
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
});

test('a kind is named by one word once its food is in hand', () => {
  expect(variantOf('egg', 'white')).toBe('egg-white');
  expect(variantOf('white-rice', 'brown')).toBe('brown-rice');
  expect(variantOf('white-bread', 'brown')).toBe('wholemeal-bread');
  expect(variantOf('banana', 'white')).toBeUndefined();
});
