/** Room for values that nobody listed: Alexa sends such words unresolved where a sample's own words leave a place. */
import type { Alignment, Talk } from './align';
import type { Sample } from './samples';
import type { Span } from './spans';

/** Words that an unlisted value may have; a search query may be a sentence. */
const LONGEST = 4;
const LONGEST_OF: Readonly<Record<string, number>> = { 'AMAZON.SearchQuery': 12, 'AMAZON.FirstName': 1 };
/** An unlisted value never fits as well as a listed one. */
const LIKENESS = 0.4;
/** Share of the weight of the sample's own words that must have met. */
const ENOUGH_WORDS = 0.8;
/** Small words alone make a place certain only when there are so many: "how do i do". */
const ENOUGH_FILLERS = 4;

/** Types that take any words: custom ones, and built-in ones without a reader. */
type TakesAnyWords = (type: string) => boolean;

/** Whether a sample has a place for an unlisted value and words of its own that make the place certain. */
export function hasRoom(sample: Sample, takesAnyWords: TakesAnyWords): boolean {
  const words = sample.parts.filter((part) => part.kind === 'word');
  const slots = sample.parts.filter((part) => part.kind === 'slot');
  // "count ten ..." is as good as a telling word: the number stands where the sample wants one.
  const hasReader = words.length > 0 && slots.some(({ slot }) => !takesAnyWords(slot.type));
  const isCertain = words.some(({ tells }) => tells) || words.length >= ENOUGH_FILLERS || hasReader;
  return isCertain && sample.parts.some((part) => part.kind === 'slot' && takesAnyWords(part.slot.type));
}

/** Where one of these was not said, the place of a sample is not even looked for. */
export const tellingWordsOf = ({ parts }: Sample): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'word' && part.tells ? [part.word] : []));

function hasMetWords({ sample, metParts }: Alignment): boolean {
  let all = 0;
  let met = 0;
  sample.parts.forEach(({ kind, weight }, index) => {
    if (kind !== 'word') return;
    all += weight;
    if (metParts.has(index)) met += weight;
  });
  return met >= all * ENOUGH_WORDS;
}

/** Whether an alignment leaves such a place open that unlisted words could fill. */
export function leavesRoom(alignment: Alignment, takesAnyWords: TakesAnyWords): boolean {
  const isOpen = alignment.sample.parts.some(
    (part) => part.kind === 'slot' && !alignment.slots.has(part.slot.name) && takesAnyWords(part.slot.type),
  );
  return isOpen && hasMetWords(alignment);
}

/** Names that people make up: any words will do, where the sample's own words announce one. */
const MADE_UP = new Set(['PRESCRIPTION_NAME']);

/** Whether a sample announces a made-up name with more than one word, so that it is not mistaken: "call it ...". */
const announcesName = ({ parts }: Sample, type: string): boolean =>
  MADE_UP.has(type) && parts.filter(({ kind }) => kind === 'word').length > 1;

/** Every stretch of words with at least one that the skill has no other use for, as a possible value of the type. */
export function unlistedSpans(
  type: string,
  sample: Sample,
  { words, isFiller }: Talk,
  isUsed: (at: number) => boolean,
): Span[] {
  const takesAll = announcesName(sample, type);
  const longest = LONGEST_OF[type] ?? LONGEST;
  const spans: Span[] = [];
  for (let start = 0; start < words.plain.length; start += 1) {
    if (isFiller[start]) continue;
    let hasNew = takesAll;
    for (let end = start + 1; end <= Math.min(words.plain.length, start + longest); end += 1) {
      hasNew ||= !isFiller[end - 1] && !isUsed(end - 1);
      if (isFiller[end - 1] || !hasNew) continue;
      const value = words.said.slice(start, end).join(' ');
      spans.push({ type, start, end, value, likeness: LIKENESS, source: 'anything' });
    }
  }
  return spans;
}

/**
 * An unlisted value holds only when no telling word was left over, no other slot stayed empty, and it stands in the sample's place:
 * in "ouch that hurts" the ouch is no place that hurts, "tell me a joke" does not ask about a joke.
 */
export function isInPlace(alignment: Alignment): boolean {
  const { sample, slots, metParts, isMet, leftover } = alignment;
  if (leftover > 0 || !hasMetWords(alignment)) return false;
  return sample.parts.every((part, index) => {
    if (part.kind === 'word') return true;
    const span = slots.get(part.slot.name);
    if (span?.source !== 'anything') return span !== undefined;
    const isWord = (at: number) => sample.parts[at]?.kind === 'word';
    const fitsBefore = !isWord(index - 1) || metParts.has(index - 1) || isMet[span.start - 1] === true;
    return fitsBefore && (!isWord(index + 1) || isMet[span.end] === true);
  });
}
