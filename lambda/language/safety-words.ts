/** The words that every language must have for safety: an answer per sign, the notices, and how people say each sign. */
import type { BodyPart, SafetySign } from '../coach/safety';

/** Whom to call, in words that can be spoken; one row per locale. */
export interface EmergencyWords {
  /** Follows "call": "nine one one". */
  readonly number: string;
  /** One whole sentence naming a crisis line, or how to find one. */
  readonly crisisLine: string;
}

/** At most 45 words, no diagnosis, cause, dose or reassurance. */
export interface SafetyResponse {
  readonly first: (local: EmergencyWords) => string;
  /** When the athlete says it again; after that the conversation ends. */
  readonly again: (local: EmergencyWords) => string;
  /** One question, for signs after which training may be offered, and only outside a session. */
  readonly offer?: string;
}

export interface SafetyWords {
  /** Words that mean alarm wherever they turn up, by sign; lower case. */
  readonly redFlags: Readonly<Partial<Record<SafetySign, readonly string[]>>>;
  readonly responses: Readonly<Record<SafetySign, SafetyResponse>>;
  /** Once, before the first workout: at most 45 words; it asks whether the athlete is ready. */
  readonly disclaimer: string;
  /** At the start of every session. */
  readonly sessionLine: string;
  /** The answer to "safety". */
  readonly onRequest: (local: EmergencyWords) => string;
  /** When somebody who was asked to check first says that they are cleared. */
  readonly cleared: string;
  readonly emergencyByLocale: Readonly<Record<string, EmergencyWords>>;
  readonly emergencyElsewhere: EmergencyWords;
}

export type BodyPartWords = Readonly<Record<BodyPart, { readonly name: string; readonly synonyms: readonly string[] }>>;

export function emergencyFor(words: SafetyWords, locale: string): EmergencyWords {
  return words.emergencyByLocale[locale] ?? words.emergencyElsewhere;
}
