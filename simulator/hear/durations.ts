/** English lengths of time to ISO 8601, for AMAZON.DURATION: "a minute and a half" is PT1M30S, "ninety seconds" PT90S. */
import type { Reading } from './hearing-language';
import { readNumber } from './numbers';

const UNITS = ['Y', 'MO', 'W', 'D', 'H', 'M', 'S'] as const;
type Unit = (typeof UNITS)[number];

const UNIT_OF = new Map<string, Unit>([
  ['year', 'Y'],
  ['month', 'MO'],
  ['week', 'W'],
  ['day', 'D'],
  ...['hour', 'hr', 'h'].map((word) => [word, 'H'] as const),
  ...['minute', 'min', 'm'].map((word) => [word, 'M'] as const),
  ...['second', 'sec', 's'].map((word) => [word, 'S'] as const),
]);

/** Where a fraction of a unit goes: half an hour is thirty minutes. */
const SMALLER: Readonly<Record<Unit, { unit: Unit; count: number } | undefined>> = {
  Y: { unit: 'MO', count: 12 },
  MO: undefined,
  W: undefined,
  D: { unit: 'H', count: 24 },
  H: { unit: 'M', count: 60 },
  M: { unit: 'S', count: 60 },
  S: undefined,
};

interface Amount {
  readonly end: number;
  readonly amount: number;
}

interface Part extends Amount {
  readonly unit: Unit;
}

const unitOf = (word = ''): Unit | undefined => UNIT_OF.get(word) ?? UNIT_OF.get(word.replace(/s$/, ''));
const isArticle = (word: string | undefined) => word === 'a' || word === 'an';

/** "half", "a quarter", "three quarters"; `end` is after an "of" and an article: "half an", "a quarter of an". */
function readFraction(words: readonly string[], start: number): Amount | undefined {
  let at = isArticle(words[start]) ? start + 1 : start;
  let amount: number;
  if (words[at] === 'half') amount = 0.5;
  else if (words[at] === 'quarter') amount = 0.25;
  else if (words[start] === 'three' && words[start + 1] === 'quarters') [amount, at] = [0.75, start + 1];
  else return undefined;
  at += 1;
  if (words[at] === 'of') at += 1;
  if (isArticle(words[at])) at += 1;
  return { end: at, amount };
}

/** What may stand before a unit: "two and a half", "half an", "a couple of", "a". */
function readAmount(words: readonly string[], start: number): Amount | undefined {
  const fraction = readFraction(words, start);
  if (fraction && unitOf(words[fraction.end])) return fraction;
  const number = readNumber(words, start);
  if (number) {
    const half = words[number.end] === 'and' ? readFraction(words, number.end + 1) : undefined;
    return half && unitOf(words[half.end]) ? { end: half.end, amount: number.amount + half.amount } : number;
  }
  if (!isArticle(words[start])) return undefined;
  if (words[start + 1] !== 'couple') return { end: start + 1, amount: 1 };
  return { end: words[start + 2] === 'of' ? start + 3 : start + 2, amount: 2 };
}

/** One "<amount> <unit>", with "and a half" behind it. */
function readPart(words: readonly string[], start: number): Part | undefined {
  const amount = readAmount(words, start);
  if (!amount) return undefined;
  // "thirty more seconds", "another two minutes"
  const unitAt = words[amount.end] === 'more' ? amount.end + 1 : amount.end;
  const unit = unitOf(words[unitAt]);
  if (!unit) return undefined;
  const end = unitAt + 1;
  // "a second set" is an ordinal, "wait a second" is not
  if (unit === 'S' && isArticle(words[start]) && end < words.length) return undefined;
  const half = words[end] === 'and' ? readFraction(words, end + 1) : undefined;
  // the half belongs to this unit unless another one follows: "an hour and half a minute"
  if (half && !unitOf(words[half.end])) return { end: half.end, amount: amount.amount + half.amount, unit };
  return { end, amount: amount.amount, unit };
}

/** "one minute thirty": a last bare number counts the next smaller unit. */
function readTail(words: readonly string[], { end, unit }: Part): Part | undefined {
  const smaller = unit === 'H' || unit === 'M' ? SMALLER[unit] : undefined;
  const tail = readNumber(words, end);
  return smaller && tail?.end === words.length && tail.amount < 60 ? { ...tail, unit: smaller.unit } : undefined;
}

/** "two hours [and] ten minutes": every part is of a smaller unit than the one before. */
function readParts(words: readonly string[], start: number): Part[] {
  const first = readPart(words, start);
  if (!first) return [];
  const rest = readParts(words, words[first.end] === 'and' ? first.end + 1 : first.end);
  if (rest[0] && UNITS.indexOf(rest[0].unit) > UNITS.indexOf(first.unit)) return [first, ...rest];
  const tail = readTail(words, first);
  return tail ? [first, tail] : [first];
}

/** Adds an amount, its fraction as smaller units. */
function add(amounts: Map<Unit, number>, unit: Unit, amount: number): void {
  const smaller = SMALLER[unit];
  const kept = smaller ? Math.trunc(amount) : amount;
  if (kept > 0 || amount === 0) amounts.set(unit, (amounts.get(unit) ?? 0) + kept);
  if (smaller && amount > kept) add(amounts, smaller.unit, (amount - kept) * smaller.count);
}

function writeIso(amounts: ReadonlyMap<Unit, number>): string {
  const write = (unit: Unit) => {
    const amount = amounts.get(unit);
    return amount === undefined ? '' : `${Number(amount.toFixed(3))}${unit === 'MO' ? 'M' : unit}`;
  };
  const days = UNITS.slice(0, 4).map(write).join('');
  const clock = UNITS.slice(4).map(write).join('');
  return `P${days}${clock && `T${clock}`}`;
}

/** AMAZON.DURATION; units stay as they were said, only fractions go down to smaller units. */
export function readDurationSlot(words: readonly string[], start: number): Reading | undefined {
  const parts = readParts(words, start);
  const last = parts.at(-1);
  if (!last) return undefined;
  const amounts = new Map<Unit, number>();
  for (const { unit, amount } of parts) add(amounts, unit, amount);
  return { end: last.end, value: writeIso(amounts) };
}
