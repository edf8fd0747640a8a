/** The words that every language must have for an exercise; the compiler asks for a row per exercise. */

/** Plain text, without markup. Spoken lines are whole sentences; cues are fragments called out during a set. */
export interface ExerciseWords {
  /** "push-up": the slot value's name, singular. */
  readonly name: string;
  /** After a number or alone as an activity: "twelve push-ups", "set two of push-ups". */
  readonly plural: string;
  /** What people say for it, mishearings included; never contains `name` itself. */
  readonly synonyms: readonly string[];
  /** The start position in one sentence of at most 12 words, for somebody who cannot look. */
  readonly position: string;
  /** How to do it: one sentence a step, at most 20 words each. */
  readonly steps: readonly string[];
  /** Called out as the set begins, at most 7 words: "Hands down, body long." */
  readonly getReady: string;
  /** Called out during reps or holds, at most 6 words each, in the order of use. */
  readonly cues: readonly string[];
  /** Spoken at the start of a phase of a rep, one or two words. Only for exercises with a tempo. */
  readonly phases?: {
    readonly lower: string;
    readonly lift: string;
    readonly pause?: string;
    readonly squeeze?: string;
  };
  /** Sided exercises only: naming the side that begins, and turning to the other one (at most 8 words each). */
  readonly sides?: { readonly first: string; readonly turn: string };
  /** Answers to what people ask, each at most two sentences and 30 words. */
  readonly muscles: string;
  readonly kit: string;
  readonly breathing: string;
  readonly mistakes: string;
  readonly easier: string;
  readonly harder: string;
  readonly why: string;
  readonly care: string;
}
