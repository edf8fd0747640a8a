/**
 * A second program that knows the food table by itself: it reads data/foods.tsv, takes spoken sentences apart, and says what is
 * wrong with them. It shares no code with the skill, so that a slip in one is not a slip in both.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Row {
  readonly id: string;
  readonly grams: number;
  readonly note: string;
  readonly portion: string;
  /** Where the portion comes from, with the number of nuts in it. */
  readonly weighed: string;
  /** Per 100 g, by column; a missing cell is missing here. */
  readonly cells: ReadonlyMap<string, number>;
}

const COLUMN: Readonly<Record<string, string>> = {
  energy: 'h_energy_kcal',
  protein: 'h_protein_g',
  fibre: 'h_fibre_g',
  sugars: 'h_sugars_g',
  sodium: 'h_sodium_mg',
  satfat: 'h_satfat_g',
  caffeine: 'h_caffeine_mg',
  carbs: 'h_carb_g',
  fat: 'h_fat_g',
};
export const MEASURED = Object.keys(COLUMN);

export function readTable(): ReadonlyMap<string, Row> {
  const [head = '', ...lines] = readFileSync(join(__dirname, '..', '..', 'data', 'foods.tsv'), 'utf8')
    .trim()
    .split('\n');
  const names = head.split('\t');
  const at = (cells: readonly string[], name: string): string => cells[names.indexOf(name)] ?? '';
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t');
      const measured = Object.values(COLUMN).flatMap((column) => {
        const text = at(cells, column);
        return text === '' ? [] : [[column, Number(text)] as const];
      });
      const id = at(cells, 'id');
      return [
        id,
        {
          id,
          grams: Number(at(cells, 'portion_g')),
          note: at(cells, 'note'),
          portion: at(cells, 'portion'),
          weighed: at(cells, 'portion_source'),
          cells: new Map(measured),
        },
      ] as const;
    }),
  );
}

/** What a portion holds; `undefined` where the table is blank or tells us not to speak. */
export function held(row: Row, nutrient: string): number | undefined {
  if (/^(NO NUMBERS|UNSURE: not in)/.test(row.note)) return undefined;
  if (row.note.startsWith('UNSURE') && row.note.endsWith(`do not speak its ${nutrient}.`)) return undefined;
  const per100 = row.cells.get(COLUMN[nutrient] ?? '');
  // In millionths, so that no half is lost and none is made: 9.7 g in 28.35 g of hazelnuts are 2.74995 g.
  return per100 === undefined ? undefined : Math.round(per100 * row.grams * 10_000) / 1_000_000;
}

const SMALL: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // oxfmt-ignore

/** A number in words: "one hundred and fifty", "twenty-eight", "three and a half". */
function numberOf(words: string): number | undefined {
  if (words === 'half a') return 0.5;
  const half = words.endsWith(' and a half') ? 0.5 : 0;
  const parts = words
    .replace(/ and a half$/, '')
    .split(/[ -]/)
    .filter((word) => word !== 'and');
  let total = 0;
  let current = 0;
  for (const part of parts) {
    if (part === 'hundred') current = (current || 1) * 100;
    else if (part === 'thousand') {
      total += (current || 1) * 1000;
      current = 0;
    } else {
      const value = SMALL[part];
      if (value === undefined) return undefined;
      current += value;
    }
  }
  return total + current + half;
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^saturated fat$/, 'satfat'],
  [/^fib(?:er|re)$/, 'fibre'],
  [/^protein$/, 'protein'],
  [/^(?:its own |their own )?sugar$/, 'sugars'],
  [/^(?:sodium|salt)$/, 'sodium'],
  [/^caffeine$/, 'caffeine'],
  [/^carbohydrate$/, 'carbs'],
  [/^fat$/, 'fat'],
];

export interface Said {
  readonly nutrient: string;
  /** The figure; `none`, `almost` or `half` where words stand in its place. */
  readonly value: number | 'none' | 'almost' | 'half';
}

/** Every figure of a sentence, in order. */
export function figuresIn(sentence: string): readonly Said[] {
  const text = sentence.toLowerCase();
  const found: { readonly at: number; readonly said: Said }[] = [];
  const named = (words: string): string | undefined => NAMES.find(([pattern]) => pattern.test(words))?.[1];
  const WHAT =
    '((?:its own |their own )?(?:saturated fat|fiber|fibre|protein|sugar|sodium|salt|caffeine|carbohydrate|fat))';
  const UNIT = '(?:grams?|milligrams?)';
  const add = (at: number, what: string, value: Said['value']): void => {
    const nutrient = named(what);
    if (nutrient) found.push({ at, said: { nutrient, value } });
  };
  for (const m of text.matchAll(new RegExp(`about ((?:[a-z-]+ )+?)${UNIT} of ${WHAT}\\b`, 'g'))) {
    const value = numberOf((m[1] ?? '').trim());
    if (value !== undefined) add(m.index, m[2] ?? '', value);
  }
  for (const m of text.matchAll(new RegExp(`under half a gram of ${WHAT}\\b`, 'g'))) add(m.index, m[1] ?? '', 'half');
  for (const m of text.matchAll(new RegExp(`almost no ${WHAT}\\b`, 'g'))) add(m.index, m[1] ?? '', 'almost');
  for (const m of text.matchAll(new RegExp(`\\b(?<!almost |with |needs )no ${WHAT}\\b`, 'g')))
    add(m.index, m[1] ?? '', 'none');
  for (const m of text.matchAll(/about ((?:[a-z-]+ )+?)calories?\b/g)) {
    const value = numberOf((m[1] ?? '').trim());
    if (value !== undefined) found.push({ at: m.index, said: { nutrient: 'energy', value } });
  }
  for (const m of text.matchAll(/almost no calories/g))
    found.push({ at: m.index, said: { nutrient: 'energy', value: 'almost' } });
  return found.sort((one, other) => one.at - other.at).map(({ said }) => said);
}

/** What ought to be said of an amount, by the table's own rules of rounding. */
export function ought(nutrient: string, amount: number): Said['value'] {
  const near = (step: number): number => Math.round(Math.round((amount / step) * 1e6) / 1e6) * step;
  if (nutrient === 'energy') return amount < 5 ? 'almost' : near(amount <= 50 ? 5 : 10);
  if (nutrient === 'sodium') return amount < 5 ? 'almost' : near(amount <= 140 ? 5 : 10);
  if (nutrient === 'caffeine') {
    if (amount === 0) return 'none';
    return amount < 2.5 ? 'almost' : near(5);
  }
  if (amount < 0.05) return 'none';
  if (amount < 0.5) return 'half';
  return near(amount < 5 ? 0.5 : 1);
}

const SHARES: readonly (readonly [string, number, number])[] = [
  ['more than the day', 1.1, Infinity],
  ['about all of the day', 0.9, 1.1],
  ['over half the day', 0.55, 0.9],
  ['about half the day', 0.45, 0.55],
  ['over a third of the day', 1 / 3, 0.45],
  ['about a third of the day', 0.29, 1 / 3],
  ['about a quarter of the day', 0.225, 0.29],
  ['about a fifth of the day', 0.18, 0.225],
  ['about a sixth of the day', 0.14, 0.18],
  ['about a tenth of the day', 0.1, 0.14],
  ['under a tenth of the day', 0, 0.1],
];

/** Whether the share of a day that is told is that of the amount; nothing told is no fault. */
export function shareHolds(sentence: string, amount: number, day: number): boolean {
  const told = SHARES.find(([words]) => sentence.includes(words));
  if (!told) return !sentence.includes("the day's limit");
  const [, from, below] = told;
  return amount / day >= from && amount / day < below;
}

/** How many nuts the table counts in a portion; 0: it does not. */
export function kernelsIn({ weighed, portion }: Row): number {
  const [, many = '', what = ''] = /^(two|three|four|five|six|eight|ten) (\w+)/.exec(portion) ?? [];
  const isCounted =
    many !== '' &&
    !/^(ounces|cups|tablespoons|teaspoons|slices|fluid|halves|thirds)$/.test(what) &&
    portion !== 'two medium';
  if (isCounted) return SMALL[many] ?? 0;
  return Number(/\((\d+) (?:whole )?(?:kernels|halves)\)/.exec(weighed)?.[1] ?? 0);
}

const PART: Readonly<Record<string, number>> = {
  'half a cup': 0.5, 'a quarter cup': 0.25, 'two cups': 2, 'three cups': 3, 'three quarters of a cup': 0.75,
  'two tablespoons': 2, 'three tablespoons': 3, 'half a teaspoon': 0.5, 'two slices': 2, 'three slices': 3, 'four slices': 4,
}; // oxfmt-ignore

/** "three cups" of what is told by the half cup are six portions; "two servings of three ounces" are two. */
export function toldPortions(told: string, { portion }: Row): number | undefined {
  const words = told.toLowerCase();
  const [, count = '', unit] =
    /^(.+?)(?: (cups?|tablespoons?|teaspoons?|slices?|ounces?|scoops?|cans?|glass(?:es)?|fillets?|shots?|bars?|packets?|servings?)\b.*)?$/.exec(
      words,
    ) ?? [];
  const number = numberOf(count) ?? numberOf(count.split(' ')[0] ?? '');
  if (number === undefined || unit === undefined || unit.startsWith('serving')) return number;
  const part = Object.entries(PART).find(([text]) => portion.startsWith(text))?.[1] ?? 1;
  return Math.round(number / part);
}
