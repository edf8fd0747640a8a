/** The words that every language must have for a topic and for a swap; the compiler asks for a row per topic and per swap. */
import type { ClaimId } from '../coach/catalogue/claims';
import type { Swap, Verdict } from '../coach/catalogue/topic';
import type { TopicId } from '../coach/catalogue/topic-ids';

type LocalLines = Partial<Pick<TopicWords, 'say' | 'more' | 'care' | 'truth' | 'source'>>;

/** Spoken lines are plain text of at most two sentences and thirty words: numbers as words, no question, no promise. */
export interface TopicWords {
  /** "dark chocolate": the slot value's name; fits after "about". */
  readonly name: string;
  /** What people say for it, mishearings included; each belongs to one topic only. */
  readonly synonyms: readonly string[];
  /** What people have heard about it, as they would say it, eight words at most: the verdict is on this. */
  readonly claim: string;
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
  /** Lines that British advice says otherwise. */
  readonly uk?: LocalLines;
  /** The same for Australia and Canada. */
  readonly au?: LocalLines;
  readonly ca?: LocalLines;
}

export interface SwapWords {
  readonly name: string;
  readonly synonyms: readonly string[];
  /** The answer to "what can I have instead": at most two sentences and thirty words. */
  readonly instead: string;
}

/** A claim as people have heard it, eight words at most, and what is true: at most two sentences and thirty words. */
export interface ClaimWords {
  readonly claim: string;
  readonly truth: string;
}

/** What a language says about topics. */
export interface TopicBook {
  readonly topics: TopicWordsById;
  readonly swaps: SwapWordsById;
  readonly claims: Readonly<Record<ClaimId, ClaimWords>>;
  /** The verdict, said before what is true: "That's not so." */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** A topic's name on a screen. */
  title(this: void, id: TopicId): string;
}

export type TopicWordsById = Readonly<Record<TopicId, TopicWords>>;
export type SwapWordsById = Readonly<Record<Swap, SwapWords>>;
