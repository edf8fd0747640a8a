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
  /** To somebody who may have told of harm in words that nobody caught. */
  readonly sayWhere: string;
  readonly redFlags: Readonly<Partial<Record<SafetySign, readonly string[]>>>;
  readonly responses: Readonly<Record<SafetySign, SafetyResponse>>;
  /** Once, before the first workout: at most 45 words; it asks whether the athlete is ready. */
  readonly disclaimer: string;
  /** At the start of every session. */
  readonly sessionLine: string;
  /** The answer to "safety". */
  readonly onRequest: (local: EmergencyWords) => string;
  /** The one exchange that stays open after an alarm; "no" is back to the place. */
  readonly heardRight: string;
  /** Asked where the word that would make it an alarm is missing; yes and silence are the alarm. */
  readonly isSomethingHurting: string;
  readonly doubts: Readonly<Partial<Record<SafetySign, string>>>;
  /** The same after somebody spoke of harming themselves: nobody asks them whether they meant it. */
  readonly sayNumberAgain: string;
  /** "No" to that. */
  readonly notAlone: string;
  /** What a mild ache leaves to choose from while something runs. */
  readonly easierOrStop: string;
  /** The same where nothing runs, and for a low day. */
  readonly gentleOrStop: string;
  /** Asked of whoever wants to train on such a day. */
  readonly areYouWell: string;
  /** "No" to that. */
  readonly thenWeRest: string;
  /** When somebody who was asked to check first says that they are cleared. */
  readonly cleared: string;
  readonly emergencyByLocale: Readonly<Record<string, EmergencyWords>>;
  readonly emergencyElsewhere: EmergencyWords;
}

/** The signs that an intent of their own hears; the others are told by the words in its slots. */
export type HeardSign =
  | 'emergency'
  | 'faint'
  | 'back-emergency'
  | 'dizzy'
  | 'back-pain'
  | 'injury-condition'
  | 'pregnancy'
  | 'eating-disorder'
  | 'self-harm'
  | 'rapid-loss'
  | 'medical-question'
  | 'minor';

export type BodyPartWords = Readonly<Record<BodyPart, { readonly name: string; readonly synonyms: readonly string[] }>>;

export function emergencyFor(words: SafetyWords, locale: string): EmergencyWords {
  return words.emergencyByLocale[locale] ?? words.emergencyElsewhere;
}
