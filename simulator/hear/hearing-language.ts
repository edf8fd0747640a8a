/** What hearing must know of one human language; everything else it learns from the interaction model. */

/** A value read from the words `start` up to, not including, `end`. */
export interface Reading {
  readonly end: number;
  readonly value: string;
}

/** Reads the longest value that begins at word `start`, as Alexa would send it; `now` is in the listener's local time. */
type Reader = (words: readonly string[], start: number, now: Date) => Reading | undefined;

export interface HearingLanguage {
  /** Writes a word the one way it is compared by: "what's" becomes "what", "is". */
  readonly respell: (word: string) => readonly string[];
  /** What stays of a word without its ending: "counting" and "counts" give "count". */
  readonly stem: (word: string) => string;
  /** Words that hardly tell one wish from another. */
  readonly fillers: ReadonlySet<string>;
  /** Said before or after a built-in phrase without changing it, each already respelled. */
  readonly courtesies: readonly string[];
  /** Intent name to the phrases that Alexa knows for it by herself. */
  readonly builtInPhrases: Readonly<Record<string, readonly string[]>>;
  /** Slot type, such as AMAZON.NUMBER, to its reader. */
  readonly readers: Readonly<Record<string, Reader>>;
}
