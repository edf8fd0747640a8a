import { sentencesOf } from './patterns';

/** One value of a slot type: what it is called, and how else people say it. */
export interface SlotValue {
  readonly name: string;
  /** Other ways to say it, mishearings included. A repetition of the name does no harm. */
  readonly synonyms: readonly string[];
}

/** A value from its words in one line, "pain, pains, painful"; the first is its name. */
export function values(words: string): SlotValue {
  const [name = '', ...synonyms] = words.split(',').map((word) => word.trim());
  return { name, synonyms };
}

/** A value from patterns, one a line, with every wording that they stand for; the first is its name. */
export function spoken(patterns: string): SlotValue {
  const [name = '', ...synonyms] = sentencesOf(patterns, Infinity);
  return { name, synonyms };
}

/** The values with each wording under the first that has it, and without those that mean something else. */
export function eachOnce<Id extends string>(
  all: Readonly<Record<Id, SlotValue>>,
  elsewhere: readonly string[] = [],
): Readonly<Record<Id, SlotValue>> {
  const met = new Set<string>(elsewhere);
  const once = Object.entries<SlotValue>(all).map(([id, { name, synonyms }]) => {
    const left = [...new Set([name, ...synonyms])].filter((word) => !met.has(word));
    for (const word of left) met.add(word);
    return [id, { name: left[0] ?? name, synonyms: left.slice(1) }] as const;
  });
  const values: Readonly<Record<string, SlotValue>> = Object.fromEntries(once);
  return values;
}
