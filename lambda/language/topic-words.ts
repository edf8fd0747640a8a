/** The words that every language must have for a topic and for a swap; the compiler asks for a row per topic and per swap. */
import type { Swap } from '../coach/catalogue/topic';
import type { TopicId } from '../coach/catalogue/topic-ids';

/** Spoken lines are plain text of at most two sentences and thirty words: numbers as words, no question, no promise. */
export interface TopicWords {
  /** "dark chocolate": the slot value's name; fits after "about". */
  readonly name: string;
  /** What people say for it, mishearings included; each belongs to one topic only. */
  readonly synonyms: readonly string[];
  readonly say: string;
  /** The answer to "tell me more". */
  readonly more: string;
  /** How to have it, or how to try it. */
  readonly serve?: string;
  /** What it can take the place of. */
  readonly swap?: string;
  /** Who should take care, and whom to ask. */
  readonly care: string;
  /** The answer to "is that really true": what is claimed, what was found, how sure that is. */
  readonly truth: string;
  /** The answer to "who says so": one sentence, naming a year only where the source has one. */
  readonly source: string;
}

export interface SwapWords {
  readonly name: string;
  readonly synonyms: readonly string[];
  /** The answer to "what can I have instead": at most two sentences and thirty words. */
  readonly instead: string;
}

/** What a language says about topics. */
export interface TopicBook {
  readonly topics: TopicWordsById;
  readonly swaps: SwapWordsById;
  /** A topic's name on a screen. */
  title(this: void, id: TopicId): string;
}

export type TopicWordsById = Readonly<Record<TopicId, TopicWords>>;
export type SwapWordsById = Readonly<Record<Swap, SwapWords>>;
