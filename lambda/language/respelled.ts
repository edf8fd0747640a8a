/** A model's words as a country writes them: sentences in its words, slot values known by both. */
import type { ModelWords } from './model-words';
import type { SlotValue } from './slot-value';

type LocalWords = Readonly<Record<string, string>>;
type SlotTypes = Readonly<Record<string, Readonly<Record<string, SlotValue>>>>;

export function respelled(words: ModelWords, local: LocalWords): ModelWords {
  const samples = Object.fromEntries(
    Object.entries(words.samples).map(([intent, patterns]) => [intent, respell(patterns, local)]),
  );
  const types: SlotTypes = words.slotTypes;
  const slotTypes = Object.fromEntries(
    Object.entries(types).map(([type, values]) => [type, knownByBoth(values, local)]),
  );
  return { ...words, samples, slotTypes } as ModelWords; // the same intents, types and ids, in other words
}

/** Word by word, slot names left alone. */
function respell(text: string, local: LocalWords): string {
  return text.replace(/\{\w+\}|[a-z']+/g, (word) => local[word] ?? word);
}

/** Every value also as the country says it, unless that is another value's word there: chips are crisps, and fries are chips. */
function knownByBoth(
  values: Readonly<Record<string, SlotValue>>,
  local: LocalWords,
): Readonly<Record<string, SlotValue>> {
  const taken = new Set(Object.values(values).flatMap(({ name, synonyms }) => [name, ...synonyms]));
  return Object.fromEntries(
    Object.entries(values).map(([id, { name, synonyms }]) => {
      const more = [name, ...synonyms].map((word) => respell(word, local)).filter((word) => !taken.has(word));
      for (const word of more) taken.add(word);
      return [id, { name, synonyms: [...synonyms, ...more] }];
    }),
  );
}
