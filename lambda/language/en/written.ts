/** What is spoken, as English writes it on a screen: digits, units, a sentence a line. */
import { number } from './numbers';

/** "one" is more often a word than a number, so by itself it stays one. */
const SMALLEST = 2;
const BELOW_HUNDRED = new Map(Array.from({ length: 100 }, (_, n) => [number(n), n]));
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };

const WORD = `(?:${[...BELOW_HUNDRED.keys(), ...Object.keys(SCALES)].sort((a, b) => b.length - a.length).join('|')})`;
/** A number of one or more words: "a hundred and fifty", "two thousand and sixteen", "forty-five". */
const NUMBER = new RegExp(`\\b(?:an? (?=hundred|thousand|million))?${WORD}(?:(?: and)? ${WORD})*\\b(?!-)`, 'gi');

/** Numbers said digit by digit or in pairs: whom to call. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/\bnine one one\b/gi, '911'],
  [/\bnine nine nine\b/gi, '999'],
  [/\bnine eight eight\b/gi, '988'],
  [/\btriple zero\b/gi, '000'],
  [/\bone one six, one two three\b/gi, '116 123'],
  [/\bthirteen, eleven, fourteen\b/gi, '13 11 14'],
  [/\bone four four one six\b/gi, '14416'],
  [/\bone one two\b/gi, '112'],
];

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(\d) point ((?:\d|zero|one|two|three|four|five|six|seven|eight|nine)\b)/gi, '$1.$2'],
  [/ percent\b/g, '%'],
  [/(\d) milligrams?\b/g, '$1 mg'],
  [/(\d) grams?\b/g, '$1 g'],
  [/(\d) kilo(?:gram)?s?\b/g, '$1 kg'],
  [/(\d) minutes?\b/g, '$1 min'],
  [/(\d) seconds?\b/g, '$1 s'],
];

/** Several numbers in a row stay several: "two three", as somebody counts. */
function value(words: string): string | undefined {
  let [total, group] = [0, 0];
  let last = Infinity;
  for (const word of words
    .toLowerCase()
    .replace(/\band\b/g, ' ')
    .split(/\s+/)) {
    if (word === '' || word === 'a' || word === 'an') continue;
    const scale = SCALES[word];
    if (scale !== undefined) {
      group = Math.max(group, 1) * scale;
      if (scale > 100) [total, group] = [total + group, 0];
      last = scale;
      continue;
    }
    const small = BELOW_HUNDRED.get(word) ?? NaN;
    if (!(last > 99)) return undefined;
    group += small;
    last = small;
  }
  return total + group >= SMALLEST ? String(total + group) : undefined;
}

/** "four hundred milligrams" is 400 mg, "nine one one" 911. */
function written(spoken: string): string {
  const called = CALLED.reduce((text, [said, digits]) => text.replace(said, digits), spoken);
  const digits = called.replace(NUMBER, (words) => value(words) ?? words);
  return UNITS.reduce((text, [said, unit]) => text.replace(said, unit), digits);
}

const QUESTION = /\?["\u201d]?$/;

/** A sentence a line. The closing question is the buttons' business, unless it is all there is. */
export function linesOf(spoken: string): readonly string[] {
  const sentences = written(spoken)
    .split(/(?<=[.!?]["\u201d]?)\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const told = sentences.length > 1 && QUESTION.test(sentences.at(-1) ?? '') ? sentences.slice(0, -1) : sentences;
  return told;
}
