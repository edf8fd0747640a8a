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
