/**
 * Two thousand questions about food, asked of the real skill through its handlers and answered in words; the second reader takes
 * each sentence apart and holds its figures to the table.
 */
import fc from 'fast-check';
import { newAthlete } from '../../lambda/coach/athlete';
import { answer } from '../../lambda/handlers';
import type { Turn } from '../../lambda/conversation/handler';
import type { Heard, Slots } from '../../lambda/input';
import { english } from '../../lambda/language/en';
import type { IntentName } from '../../lambda/vocabulary';
import {
  figuresIn,
  held,
  kernelsIn,
  MEASURED,
  ought,
  readTable,
  shareHolds,
  toldPortions,
  type Row,
} from './second-reader';

const TABLE = readTable();
const ROWS = [...TABLE.values()];
const DAY: Readonly<Record<string, number>> = { sodium: 2300, satfat: 20, sugars: 50, caffeine: 400 };

const athlete = { ...newAthlete('2026-11-23', 'America/New_York'), heardSafetyNote: true };
const heard = (id: string): Heard => ({ said: id, ids: [id] });
/** A food that is a topic is heard as that. */
const TOPIC: Readonly<Record<string, string>> = {
  onion: 'onions', leek: 'leeks', 'rye-bread': 'rye', 'jerusalem-artichoke': 'sunchokes', 'whey-protein': 'protein-shake',
}; // oxfmt-ignore
const food = (id: string): Heard => heard(TOPIC[id] ?? id);

function said(intent: IntentName, slots: Slots): string {
  const turn: Turn = {
    input: { kind: 'intent', intent, slots, requestId: 'second', at: 0, newSession: false, thread: {} },
    slots,
    athlete,
    interrupted: false,
    history: [],
    words: english,
    locale: 'en-US',
    now: Date.parse('2026-11-23T15:00:00Z'),
    pick: (options) => options[0] ?? '',
    inOrder: (options) => options,
  };
  return answer(turn, athlete).say.replace(/ Would you like anything else\?$/, '');
}

/** What is wrong with the figures that a sentence tells of these rows, first to last; none for a true one. */
function faults(sentence: string, rows: readonly Row[], nutrients: readonly string[]): readonly string[] {
  const told = figuresIn(sentence);
  const expected = rows.flatMap((row) =>
    nutrients.flatMap((each) => {
      const amount = held(row, each);
      return amount === undefined ? [] : [{ nutrient: each, value: ought(each, amount) }];
    }),
  );
  const show = (list: readonly object[]) => JSON.stringify(list);
  return show(told) === show(expected) ? [] : [`${sentence} | told ${show(told)} | table ${show(expected)}`];
}

const anyRow = fc.constantFrom(...ROWS);
const anyNutrient = fc.constantFrom(...MEASURED);
const PER_SHAPE = 400;
const SEED = 20_261_129;
const asked = <T>(what: fc.Arbitrary<T>, seed: number): readonly T[] =>
  fc.sample(what, { numRuns: PER_SHAPE, seed: SEED + seed });

describe('a second program finds no difference', () => {
  test(`in ${PER_SHAPE} answers to how much is in it, with its share of the day`, () => {
    const wrong = asked(fc.tuple(anyRow, anyNutrient), 1).flatMap(([row, nutrient]) => {
      const sentence = said('AskFoodAmountIntent', { topic: food(row.id), nutrient: heard(nutrient) });
      const amount = held(row, nutrient);
      if (amount === undefined) return /I don't have|no sure figures/.test(sentence) ? [] : [sentence];
      const day = DAY[nutrient];
      const share = day !== undefined && !shareHolds(sentence, amount, day) ? [`share: ${sentence}`] : [];
      return [...faults(sentence, [row], [nutrient]), ...share];
    });
    expect(wrong).toEqual([]);
  });

  test(`in ${PER_SHAPE} answers to is it high in it`, () => {
    const wrong = asked(fc.tuple(anyRow, anyNutrient), 2).flatMap(([row, nutrient]) => {
      const sentence = said('AskFoodLevelIntent', {
        topic: food(row.id),
        nutrient: heard(nutrient),
        height: heard('high'),
      });
      if (held(row, nutrient) === undefined) return /I don't have|no sure figures/.test(sentence) ? [] : [sentence];
      // The day's target that is named beside it is no figure of the food.
      return faults(sentence.replace(/The US label target .*$/, ''), [row], [nutrient]);
    });
    expect(wrong).toEqual([]);
  });

  test(`in ${PER_SHAPE} answers to which has more`, () => {
    const wrong = asked(fc.tuple(anyRow, anyRow, anyNutrient), 3).flatMap(([one, other, nutrient]) => {
      if (one.id === other.id) return [];
      const sentence = said('CompareFoodsIntent', {
        topic: food(one.id),
        otherTopic: food(other.id),
        nutrient: heard(nutrient),
      });
      if (/I don't have|no sure figures|wouldn't be fair/.test(sentence)) {
        return held(one, nutrient) === undefined || held(other, nutrient) === undefined || sentence.includes('dry')
          ? []
          : [sentence];
      }
      const [a, b] = [held(one, nutrient), held(other, nutrient)];
      // Dry oats and the like stand for what is eaten: another row.
      if (a === undefined || b === undefined || /cooked oat bran|oatmeal|pearl barley/i.test(sentence)) return [];
      const close = Math.abs(a - b) < 0.1 * Math.max(a, b) || ought(nutrient, a) === ought(nutrient, b);
      if (close !== sentence.startsWith('About the same')) return [`same: ${sentence}`];
      const order = close || a > b ? [one, other] : [other, one];
      return faults(sentence, order, [nutrient]);
    });
    expect(wrong).toEqual([]);
  });

  test(`in ${PER_SHAPE} answers to what about it`, () => {
    const wrong = asked(anyRow, 4).flatMap((row) => {
      if (TOPIC[row.id] !== undefined) return [];
      const sentence = said('AskTopicIntent', { topic: food(row.id) });
      const told = figuresIn(sentence);
      return told.flatMap(({ nutrient, value }) => {
        const amount = held(row, nutrient);
        return amount !== undefined && ought(nutrient, amount) === value
          ? []
          : [`${sentence} | ${nutrient} ${value} ${amount ?? 'blank'}`];
      });
    });
    // Words on topics that are foods name amounts of other things, and are held to their sources elsewhere.
    expect(
      wrong.filter((line) => !/World Health|US guidance|raise no concern|sweet potato|Oat bran|Matcha/i.test(line)),
    ).toEqual([]);
  });

  test(`in ${PER_SHAPE} answers to how many reach a figure`, () => {
    const wrong = asked(
      fc.tuple(anyRow, fc.constantFrom('protein', 'fibre', 'caffeine', 'sodium'), fc.integer({ min: 5, max: 400 })),
      5,
    ).flatMap(([row, nutrient, wanted]) => {
      const slots = { topic: food(row.id), nutrient: heard(nutrient), amount: { said: String(wanted), ids: [] } };
      const sentence = said('AskHowManyReachIntent', slots);
      const each = held(row, nutrient);
      if (each === undefined) return /I don't have|no sure figures/.test(sentence) ? [] : [sentence];
      const isTarget = nutrient === 'protein' || nutrient === 'fibre';
      const portions = isTarget ? Math.max(Math.round(wanted / each), 1) : Math.floor(wanted / each);
      if (each === 0) return sentence.startsWith('No number') ? [] : [sentence];
      if (portions > 50) return sentence.startsWith('More than fifty') ? [] : [sentence];
      if (portions === 0) return sentence.startsWith('Less than one') ? [] : [sentence];
      // Told in the portion's own measure: cups, slices, servings of three ounces, or nuts by the piece.
      const kernels = isTarget && kernelsIn(row);
      const goal = kernels ? Math.round((wanted / each) * kernels) : portions;
      if (kernels && goal > 100) return sentence.startsWith('More than a hundred') ? [] : [sentence];
      const told = /^(?:about )(.+?) for /i.exec(sentence)?.[1] ?? '';
      return toldPortions(told, row) === goal ? [] : [`${goal}: ${sentence}`];
    });
    expect(wrong).toEqual([]);
  });
});
