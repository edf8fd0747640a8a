/** Finds the stretches of an utterance that can fill a slot: values the model lists, and numbers, durations, dates, times. */
import type { HearingLanguage } from './hearing-language';
import type { ModelType, ModelValue } from './interaction-model';
import { spellingLikeness } from './likeness';
import { cutIntoWords, type Words } from './words';

/** Words `start` up to, not including, `end` as a value of a slot type. */
export interface Span {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** 1 for an exact value, less for another ending or a slip of spelling. */
  readonly likeness: number;
  readonly id?: string;
  readonly canonical?: string;
  /** Listed in the model, read by a reader, or any words that stand in a slot's place. */
  readonly source: 'list' | 'reader' | 'anything';
}

/** One way to say a listed value. */
interface Form {
  readonly key: string;
  readonly wordCount: number;
  readonly value: ModelValue;
}

const OTHER_ENDING = 0.97;
/** A value of fewer letters must be said as it is listed. */
const SHORTEST_MISSPELT = 6;
const MOST_DIFFERENT = 0.2;

/** Words written together, so that "pushups", "push ups" and "push-ups" are one. */
const keyOf = (words: readonly string[]) => words.join('');

type FindSpans = (words: Words, now: Date) => Span[];

/** Some words of an utterance that stand together, looked at as a value. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** The key of the words without their endings. */
  readonly stemKey: string;
  /** No word of it can be a slip for another. */
  readonly isKnown: boolean;
}

function createListedFinder(type: ModelType, language: HearingLanguage) {
  const forms: Form[] = [];
  const byKey = new Map<string, ModelValue>();
  const byStem = new Map<string, ModelValue>();
  for (const value of type.values) {
    for (const text of [value.name.value, ...(value.name.synonyms ?? [])]) {
      const { plain } = cutIntoWords(text, language);
      const key = keyOf(plain);
      const stemKey = keyOf(plain.map(language.stem));
      forms.push({ key, wordCount: plain.length, value });
      if (!byKey.has(key)) byKey.set(key, value);
      if (!byStem.has(stemKey)) byStem.set(stemKey, value);
    }
  }
  // one more than listed, for a value that is written as one word and said as two
  const longest = Math.max(0, ...forms.map(({ wordCount }) => wordCount)) + 1;

  const resolve = ({ start, end, key, stemKey, isKnown }: Stretch) => {
    const exact = byKey.get(key);
    if (exact) return { value: exact, likeness: 1 };
    const otherEnding = byStem.get(stemKey);
    if (otherEnding) return { value: otherEnding, likeness: OTHER_ENDING };
    if (key.length < SHORTEST_MISSPELT || isKnown) return undefined;
    let best: { value: ModelValue; likeness: number } | undefined;
    for (const form of forms) {
      if (form.wordCount !== end - start) continue;
      const likeness = spellingLikeness(key, form.key, MOST_DIFFERENT);
      if (likeness > (best?.likeness ?? 0)) best = { value: form.value, likeness };
    }
    return best;
  };
  return { type, longest, resolve };
}

/** `isKnown` tells the words that the model uses, which are therefore no misspelling of a value. */
export function createSpanFinder(
  types: readonly ModelType[],
  usedTypes: ReadonlySet<string>,
  language: HearingLanguage,
  isKnown: (word: string) => boolean,
): FindSpans {
  const listed = types.map((type) => createListedFinder(type, language));
  const longest = Math.max(0, ...listed.map((finder) => finder.longest));
  const readers = Object.entries(language.readers).filter(([type]) => usedTypes.has(type));

  function stretchesOf(plain: readonly string[]): Stretch[] {
    const stems = plain.map(language.stem);
    const isKnownAt = plain.map(isKnown);
    return plain.flatMap((_, start) =>
      plain.slice(start, start + longest).map((__, index): Stretch => {
        const end = start + index + 1;
        return {
          start,
          end,
          key: keyOf(plain.slice(start, end)),
          stemKey: keyOf(stems.slice(start, end)),
          isKnown: !isKnownAt.slice(start, end).includes(false),
        };
      }),
    );
  }

  return (words, now) => {
    const spans: Span[] = [];
    const stretches = stretchesOf(words.plain);
    for (const { type, longest: longestOfType, resolve } of listed) {
      for (const stretch of stretches) {
        const { start, end } = stretch;
        const found = end - start <= longestOfType ? resolve(stretch) : undefined;
        if (!found) continue;
        const { id, name } = found.value;
        spans.push({
          type: type.name,
          start,
          end,
          value: words.said.slice(start, end).join(' '),
          likeness: found.likeness,
          canonical: name.value,
          source: 'list',
          ...(id === undefined ? {} : { id }),
        });
      }
    }
    for (const [type, read] of readers) {
      for (let start = 0; start < words.plain.length; start += 1) {
        const reading = read(words.plain, start, now);
        if (reading) spans.push({ type, start, ...reading, likeness: 1, source: 'reader' });
      }
    }
    return spans;
  };
}
