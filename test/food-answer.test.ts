/** What is said of foods: the worked examples of every shape of question, and that every food can be spoken of in every country. */
import { foodIds, isFoodId, MEDICINE_CAUTIONS, NUTRIENTS, PREGNANCY_ADVICE } from '../lambda/coach/catalogue/food';
import { SOURCES } from '../lambda/coach/catalogue/sources';
import {
  card,
  foodsWithout,
  howManyToReach,
  howMuch,
  inPlaceOf,
  inPregnancy,
  isItHigh,
  mostOf,
  portionOf,
  theMost,
  together,
  whichHasMore,
  withAllergy,
  withMedicine,
} from '../lambda/conversation/food-answer';
import { countryOf } from '../lambda/language/en/country';
import { foodBook } from '../lambda/language/en/food-book';
import synonyms from '../lambda/language/en/food-synonyms.json';

const us = foodBook(countryOf('en-US'));
const uk = foodBook(countryOf('en-GB'));
const COUNTRIES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'].map((locale) => foodBook(countryOf(locale)));

describe('each shape of question, as worked out by hand', () => {
  test('how much is in it', () => {
    expect(howMuch(us, 'egg', 'protein').say).toBe('A large boiled egg has about six grams of protein.');
    expect(howMuch(us, 'chicken-soup', 'sodium', { asksSalt: true }).say).toBe(
      "A cup of canned chicken noodle soup has about eight hundred and thirty milligrams of sodium, over a third of the day's limit. That's about two grams of salt. Cans vary.",
    );
    expect(howMuch(uk, 'chicken-soup', 'sodium').say).toContain('about two point one grams of salt, over a third');
    expect(howMuch(us, 'pizza', 'energy').say).toContain('about five hundred and seventy calories');
    expect(howMuch(uk, 'red-wine', 'alcohol').say).toContain('about two units');
    expect(howMuch(us, 'red-wine', 'alcohol').say).toContain('about one standard drink');
    const inAustralia = foodBook(countryOf('en-AU'));
    expect(howMuch(inAustralia, 'red-wine', 'alcohol').say).toContain('about one and a half standard drinks');
    expect(inAustralia.source('alcohol')).toContain('ten grams');
    expect(
      COUNTRIES.map((book) => howMuch(book, 'red-wine', 'alcohol').say).filter((say) => /\bunit/.test(say)),
    ).toHaveLength(1);
  });

  test('how much in so many, or in so many grams; what is absurd gets one portion', () => {
    expect(howMuch(us, 'egg', 'protein', { quantity: { portions: 3 } }).say).toContain(
      'about nineteen grams of protein',
    );
    expect(howMuch(us, 'chicken-breast', 'protein', { quantity: { grams: 200 } }).say).toBe(
      'Two hundred grams of chicken breast has about sixty-two grams of protein.',
    );
    expect(howMuch(us, 'egg', 'protein', { quantity: { portions: 5000 } }).say).toContain(
      'A large boiled egg has about six',
    );
    expect(howMuch(us, 'dates', 'sugars', { quantity: { portions: 3 } }).say).toMatch(
      /^Three medjool dates have about forty-eight grams of sugar|^Three dates have about/,
    );
    expect(howMuch(us, 'almonds', 'protein', { quantity: { portions: 10 } }).say).toMatch(
      /^Ten almonds have about two and a half/,
    );
    expect(howMuch(us, 'whole-milk', 'protein', { quantity: { vessel: { of: 'pint', count: 1 } } }).say).toMatch(
      /^A pint of whole milk has about fifteen/,
    );
    expect(howMuch(uk, 'whole-milk', 'protein', { quantity: { vessel: { of: 'pint', count: 1 } } }).say).toMatch(
      /^A pint of whole milk has about eighteen/,
    );
    expect(howMuch(us, 'canned-tuna', 'protein', { quantity: { vessel: { of: 'can', count: 1 } } }).say).toContain(
      'counting one as one hundred and twelve grams',
    );
    expect(howMuch(us, 'egg', 'protein', { quantity: { portions: 500 } }).say).toContain('far more than anybody eats');
    expect(together(us, 'chicken-breast', 'white-rice', 'protein').say).toContain('Together about thirty-one grams.');
  });

  test('what about it', () => {
    expect(card(us, 'banana').say).toBe(
      'A medium banana has about three grams of fiber and about fourteen grams of its own sugar. Slice onto oats or pair with plain yogurt.',
    );
    expect(card(us, 'grapefruit').say).toMatch(/some medicines .* A pharmacist can tell you about yours\.$/);
    expect(card(us, 'liquorice').say).toMatch(/^I have no sure figures for black licorice\. .* blood pressure/);
  });

  test('which has more', () => {
    expect(whichHasMore(us, 'white-bread', 'rye-bread', 'fibre').say).toBe(
      'Rye bread. A slice of rye bread has about two grams of fiber; a slice of white bread has about one gram of fiber.',
    );
    expect(whichHasMore(uk, 'baked-potato', 'sweet-potato', 'fibre').say).toMatch(
      /^About the same by the portion\..* Weight for weight, sweet potatoes have more\.$/,
    );
    expect(whichHasMore(us, 'oats', 'porridge', 'fibre').say).toContain("wouldn't be fair");
    expect(whichHasMore(us, 'oats', 'white-rice', 'fibre').say).toMatch(/^Oatmeal\. /);
    expect(mostOf(us, ['walnuts', 'almonds', 'cashews'], 'fibre')?.foods[0]).toBe('almonds');
  });

  test('is it high, is it a good source', () => {
    expect(isItHigh(us, 'soy-sauce', 'sodium', 'high').say).toMatch(
      /^Yes, that's high\. A tablespoon of soy sauce has about eight hundred and eighty milligrams of sodium, over a third/,
    );
    expect(isItHigh(us, 'cheddar', 'sodium', 'high').say).toMatch(/^An ounce of cheddar has .* under a tenth of/);
    expect(isItHigh(us, 'lentils', 'fibre', 'source').say).toBe(
      'Yes, high in it. Half a cup of boiled lentils has about eight grams of fiber. The US label target is twenty-eight grams a day.',
    );
    expect(isItHigh(us, 'banana', 'sugars', 'high').say).toContain('Its sugar is its own');
    expect(isItHigh(us, 'banana', 'sodium', 'low').say).toMatch(/^Yes, that's low\./);
  });

  test('instead of it, and what else', () => {
    expect(inPlaceOf(uk, 'crisps')?.say).toMatch(
      /^Air-popped popcorn\. Three cups .* three and a half grams of fibre and almost no salt\./,
    );
    expect(inPlaceOf(us, 'white-rice')?.foods[0]).toBe('brown-rice');
    expect(inPlaceOf(us, 'white-rice', 1)?.foods[0]).toBe('barley');
  });

  test('a portion, and how many portions', () => {
    expect(portionOf(us, 'almonds').say).toBe(
      'An ounce of almonds, a small handful, with about six grams of protein and about three and a half grams of fiber. Almonds are tree nuts.',
    );
    expect(howManyToReach(us, 'coffee', 'caffeine').say).toBe(
      'About four cups for four hundred milligrams, counting a cup of coffee as about ninety-five milligrams of caffeine. Brews vary.',
    );
    expect(howManyToReach(us, 'coffee', 'caffeine', { isPregnant: true }).say).toContain(
      'About two cups for two hundred',
    );
    expect(howManyToReach(us, 'egg', 'protein', { wanted: 30 }).say).toContain('About five for thirty grams');
    expect(howManyToReach(us, 'chicken-breast', 'protein', { wanted: 40 }).say).toBe(
      "About two servings of three ounces for forty grams, counting three ounces of chicken breast as about twenty-six grams of protein. That's about one hundred and thirty grams in all.",
    );
    expect(howManyToReach(us, 'almonds', 'protein', { wanted: 10 }).say).toMatch(
      /^About thirty-eight almonds for ten grams/,
    );
    expect(howManyToReach(us, 'lentils', 'protein', { wanted: 45 }).say).toMatch(/^About two and a half cups for/);
    expect(howManyToReach(us, 'white-bread', 'fibre', { wanted: 30 }).say).toMatch(
      /^About thirty-eight slices .* Others get there sooner: half a cup of boiled lentils has about eight/,
    );
    expect(howManyToReach(us, 'water', 'protein', { wanted: 30 }).say).toContain('No number of them would');
  });

  test('with an allergy, in pregnancy, with medicine: care, and never a clearance', () => {
    expect(foodsWithout(uk, 'protein', 'milk').say).toBe(
      'Eighty-five grams of chicken breast has about twenty-six grams of protein, half a cup of firm tofu about eleven grams, half a cup of boiled lentils about nine grams. Tofu is soya. For anything in a packet, check the label.',
    );
    expect(withAllergy(us, 'dark-chocolate', 'nuts').say).toMatch(/^Check the label/);
    expect(withAllergy(us, 'cheddar', 'milk').say).toMatch(/^Yes, cheddar contains milk\./);
    expect(withAllergy(us, 'apple', 'nuts').say).toContain("I can't clear it for you");
    expect(inPregnancy(us, 'brie').say).toMatch(/UK advice .* US advice .* midwife or doctor/);
    expect(withMedicine(us, 'grapefruit').say).toContain('A pharmacist can tell you about yours.');
    for (const id of foodIds()) {
      expect(inPregnancy(us, id).say).toMatch(/midwife or doctor/);
      expect(withMedicine(us, id).say).toMatch(/pharmacist/);
      for (const allergen of ['nuts', 'milk', 'gluten'] as const)
        expect(withAllergy(us, id, allergen).say).toMatch(/With an allergy to it|[Cc]heck the label/);
    }
  });

  test('the most of something, then the next; what the table has not', () => {
    expect(theMost(us, 'fruit', 'fibre')?.say).toBe(
      'Of the everyday fruits I have, raspberries: a cup of raspberries has about eight grams of fiber. Blackberries have about the same.',
    );
    expect(theMost(us, 'fruit', 'fibre', 'most', 2)?.foods).toEqual(['avocado', 'pear']);
    expect(howMuch(uk, 'falafel', 'fibre').say).toBe(
      "I don't have the fibre of falafel. Three falafel patties have about seven grams of protein.",
    );
    expect(howMuch(us, 'oat-milk', 'protein').say).toBe('I have no sure figures for oat milk.');
    expect(us.absent('sushi', ['salmon', 'white-rice', 'nori'])).toBe(
      "I don't have sushi. I can tell you about salmon, white rice or nori.",
    );
  });
});

describe('every food, in every country', () => {
  const FORBIDDEN = /\b(only|bad|guilt\w*|burns?|detox\w*|undefined|NaN)\b|[0-9%<>&_]|\s\s|\.\.|\bwas\b/;
  const lines = COUNTRIES.flatMap((book) =>
    foodIds().flatMap((id) => [
      card(book, id).say,
      portionOf(book, id).say,
      inPlaceOf(book, id)?.say ?? 'Nothing.',
      ...NUTRIENTS.map((nutrient) => howMuch(book, id, nutrient).say),
      ...NUTRIENTS.map((nutrient) => isItHigh(book, id, nutrient, 'high').say),
    ]),
  );

  test('is spoken of in whole sentences without a digit or a word that shames', () => {
    expect([...new Set(lines.filter((line) => FORBIDDEN.test(line) || !/^[A-Z].*\.$/.test(line)))]).toEqual([]);
  });

  test('is spoken of shortly', () => {
    const long = lines.filter((line) => line.split(' ').length > 52);
    expect([...new Set(long)]).toEqual([]);
  });

  test('an American hears American words, and a Briton British ones', () => {
    const said = (book: typeof us) =>
      foodIds().flatMap((id) => [card(book, id).say, portionOf(book, id).say, howMuch(book, id, 'sodium').say]);
    const british = /\b(fibre|courgettes?|aubergine|crisps|wholemeal|prawns|soya|porridge|chilli|flavour|colour)/i;
    expect(said(us).filter((line) => british.test(line))).toEqual([]);
    expect(said(uk).filter((line) => /\b(fiber|zucchini|eggplant|ounces?|arugula)\b/i.test(line))).toEqual([]);
    expect(said(uk).filter((line) => line.includes('milligrams of sodium'))).toEqual([]);
  });

  test('every advice has words, and figures name a source that exists', () => {
    for (const advice of PREGNANCY_ADVICE) expect(us.pregnancy('brie', [advice]).length).toBeGreaterThan(60);
    for (const caution of MEDICINE_CAUTIONS) expect(us.medicine('brie', [caution]).length).toBeGreaterThan(60);
    const sources = foodIds().flatMap((id) =>
      NUTRIENTS.flatMap((nutrient) => isItHigh(us, id, nutrient, 'high').sources),
    );
    expect([...new Set(sources)].filter((id) => !(id in SOURCES))).toEqual([]);
  });
});

test('synonyms belong to foods, and each to one', () => {
  const all = Object.entries(synonyms).flatMap(([id, names]) => names.map((name) => ({ id, name })));
  expect(all.filter(({ id }) => !isFoodId(id))).toEqual([]);
  const twice = all.filter(({ name, id }) => all.some((other) => other.name === name && other.id !== id));
  expect(twice).toEqual([]);
  expect(foodIds().filter((id) => !Object.hasOwn(synonyms, id))).toEqual([]);
});
