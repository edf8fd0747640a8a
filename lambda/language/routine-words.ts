/** The words that every language must have for a routine. */
export interface RoutineWords {
  /** "home workout without equipment": the slot value's name, without an article. */
  readonly name: string;
  readonly synonyms: readonly string[];
  /** With its article, as spoken in a sentence: "the ten minute express". */
  readonly spoken: string;
  /** What it is for, one short sentence. */
  readonly about: string;
}
