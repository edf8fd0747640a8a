/** English number words to digits, for AMAZON.NUMBER and for the numbers inside durations, dates and times. */
import type { Reading } from './hearing-language';

interface NumberReading {
  readonly end: number;
  readonly amount: number;
}

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const UNIT = new Map(UNITS.map((word, index) => [word, index + 1]));
const UNDER_TWENTY = new Map([...UNIT, ...TEENS.map((word, index) => [word, index + 10] as const)]);
const TEN = new Map([...TENS.map((word, index) => [word, (index + 2) * 10] as const), ['fourty', 40]]);

type Parse = (words: readonly string[], at: number) => NumberReading | undefined;

const isArticle = (word: string | undefined) => word === 'a' || word === 'an';

const underHundred: Parse = (words, at) => {
  const word = words[at] ?? '';
  if (/^\d+$/.test(word)) return { end: at + 1, amount: Number(word) };
  const small = UNDER_TWENTY.get(word);
  if (small !== undefined) return { end: at + 1, amount: small };
  const tens = TEN.get(word);
  if (tens === undefined) return undefined;
  const unit = UNIT.get(words[at + 1] ?? '');
  return unit === undefined ? { end: at + 1, amount: tens } : { end: at + 2, amount: tens + unit };
};

/** "<head> hundred and <tail>": the tail is smaller than the scale; "a hundred" and "hundred" count one. */
const scaled =
  (scaleWord: string, scale: number, part: Parse): Parse =>
  (words, at) => {
    const head = part(words, at);
    const scaleAt = head?.end ?? (isArticle(words[at]) ? at + 1 : at);
    if (words[scaleAt] !== scaleWord) return head;
    const amount = (head?.amount ?? 1) * scale;
    const after = scaleAt + 1;
    const tail = part(words, words[after] === 'and' ? after + 1 : after);
    if (!tail || tail.amount >= scale || tail.amount === 0) return { end: after, amount };
    return { end: tail.end, amount: amount + tail.amount };
  };

const whole = scaled('thousand', 1000, scaled('hundred', 100, underHundred));

const dozens: Parse = (words, at) => {
  if (words[at] === 'half' && isArticle(words[at + 1]) && words[at + 2] === 'dozen') return { end: at + 3, amount: 6 };
  const head = whole(words, at);
  const dozenAt = head?.end ?? (isArticle(words[at]) ? at + 1 : at);
  return words[dozenAt] === 'dozen' ? { end: dozenAt + 1, amount: (head?.amount ?? 1) * 12 } : head;
};

/** "two point five": the digits after the point, one by one. */
function withDecimals(words: readonly string[], head: NumberReading): NumberReading {
  if (words[head.end] !== 'point') return head;
  let end = head.end + 1;
  let digits = '';
  for (let digit = digitOf(words[end]); digit !== undefined; digit = digitOf(words[end])) {
    digits += digit;
    end += 1;
  }
  return digits === '' ? head : { end, amount: Number(`${head.amount}.${digits}`) };
}

function digitOf(word = ''): string | undefined {
  if (/^\d$/.test(word)) return word;
  return word === 'zero' || word === 'oh' ? '0' : UNIT.get(word)?.toString();
}

export function readNumber(words: readonly string[], start: number): NumberReading | undefined {
  const word = words[start] ?? '';
  if (word === 'zero' || /^\d+\.\d+$/.test(word)) {
    return withDecimals(words, { end: start + 1, amount: word === 'zero' ? 0 : Number(word) });
  }
  const head = dozens(words, start);
  return head && withDecimals(words, head);
}

/** AMAZON.NUMBER: digits. Fractions ("a half") are none, as with Alexa. */
export function readNumberSlot(words: readonly string[], start: number): Reading | undefined {
  const number = readNumber(words, start);
  return number && { end: number.end, value: String(number.amount) };
}
