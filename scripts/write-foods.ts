/** Turns the food table into what the skill reads: `npm run foods` writes lambda/coach/catalogue/food-table.json from data/foods.tsv. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const TABLE = join(ROOT, 'data', 'foods.tsv');
const TARGET = join(ROOT, 'lambda', 'coach', 'catalogue', 'food-table.json');

/** The table's columns, by what the skill calls them. */
const COLUMNS = {
  energy: 'h_energy_kcal',
  protein: 'h_protein_g',
  fibre: 'h_fibre_g',
  sugars: 'h_sugars_g',
  sodium: 'h_sodium_mg',
  satfat: 'h_satfat_g',
  caffeine: 'h_caffeine_mg',
  alcohol: 'h_alcohol_g',
  carbs: 'h_carb_g',
  fat: 'h_fat_g',
} as const;

type Row = Readonly<Record<string, string>>;

/** One line a food, so that a change of one is a change of one line. */
export function foodsJson(): string {
  const [head = '', ...lines] = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  const rows = lines.map((line): Row => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
  return `{\n${rows.map((row) => `  ${JSON.stringify(row['id'])}: ${JSON.stringify(foodOf(row))}`).join(',\n')}\n}\n`;
}

function foodOf(row: Row): object {
  const note = row['note'] ?? '';
  const allergens = listOf(row['allergens']);
  const [processed] = listOf(row['processed']);
  const varies = variesBy(note);
  const source = sourceOf(row['source'] ?? '');
  const contains = allergens.filter((code) => !code.startsWith('may:'));
  const mayContain = allergens.filter((code) => code.startsWith('may:')).map((code) => code.slice('may:'.length));
  const pregnancy = listOf(row['pregnancy']);
  const medicine = listOf(row['medicine']);
  return {
    group: row['group'],
    ...(row['tier'] === '1' ? { everyday: true } : {}),
    source,
    ...(row['ndb'] ? { record: row['ndb'] } : {}),
    grams: Number(row['portion_g'] ?? 0),
    ...unitOf(row),
    per100: isSilent(note) ? {} : numbersOf(row, note),
    ...(contains.length > 0 ? { allergens: contains } : {}),
    ...(mayContain.length > 0 ? { mayContain } : {}),
    ...(pregnancy.length > 0 ? { pregnancy } : {}),
    ...(medicine.length > 0 ? { medicine } : {}),
    ...(processed ? { processed } : {}),
    ...(varies ? { varies } : {}),
    ...(isDry(row) ? { dry: true } : {}),
    ...(note.includes('misses most') ? { fibreUnderstated: true } : {}),
  };
}

const COUNTS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, half: 0.5, 'a quarter': 0.25, 'a third': 1 / 3, 'two thirds': 2 / 3, 'three quarters': 0.75,
}; // oxfmt-ignore
const PORTION =
  /^(one|two thirds|three quarters|two|three|half|a quarter|a third)(?: of)?(?: an?)? (cup|six ounce pot|tablespoon|teaspoon|slice|ounce|scoop|can|glass|fillet|shot|bar|packet)s?\b/;
/** "two pitted dates", "ten lychees": things that are counted. */
const COUNTED = /^(two|three|four|five|six|eight|ten) (?!ounces|cups|table|tea|slices|fluid|halves|thirds|medium$)/;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10 };
const KERNELS = /\((\d+) (?:whole kernels|kernels|halves)\)/;

/** What its portion is measured in, and how many of it that is: "half a cup", "three ounces"; of nuts, how many there are in it. */
function unitOf(row: Row): object {
  const [, count = '', of] = PORTION.exec(row['portion'] ?? '') ?? [];
  const [, kernels] = KERNELS.exec(row['portion_source'] ?? '') ?? [];
  const [, counted = ''] = of ? [] : (COUNTED.exec(row['portion'] ?? '') ?? []);
  const pieces = kernels ?? NUMBERS[counted];
  return {
    ...(of ? { unit: { of: of.replace('six ounce ', ''), count: Number((COUNTS[count] ?? 1).toFixed(4)) } } : {}),
    ...(pieces ? { pieces: Number(pieces) } : {}),
  };
}

/** A row that is unsure as a whole says no figure. */
function isSilent(note: string): boolean {
  return note.startsWith('NO NUMBERS') || note.startsWith('UNSURE: not in SR28');
}

function numbersOf(row: Row, note: string): Readonly<Record<string, number>> {
  const isUnsure = (name: string) => note.startsWith('UNSURE') && note.includes(`do not speak its ${name}`);
  const filled = Object.entries(COLUMNS).filter(([name, column]) => row[column] !== '' && !isUnsure(name));
  return Object.fromEntries(filled.map(([name, column]) => [name, Number(row[column])]));
}

/** Weighed before it was cooked. */
function isDry(row: Row): boolean {
  return /, dry\b/.test(`${row['name'] ?? ''} ${row['portion'] ?? ''}`);
}

function listOf(cell = ''): readonly string[] {
  return cell === '' ? [] : cell.split('|');
}

function variesBy(note: string): string | undefined {
  if (/brew|shot\./.test(note)) return 'brew';
  if (note.includes('brine')) return 'brine';
  if (/brand/i.test(note)) return 'brand';
  return /recipe|average|rival|older tables/.test(note) ? 'recipe' : undefined;
}

function sourceOf(text: string): string {
  if (text.startsWith('none')) return 'none';
  if (text.includes('Foundation')) return 'foundation';
  return text.includes('SR Legacy 2021') ? 'sr-legacy' : 'sr28';
}

if (require.main === module) writeFileSync(TARGET, foodsJson());
