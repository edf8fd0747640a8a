/** What came in, free of Alexa's shapes: the first of the two values every part agrees on. */
import type { IntentName, SlotName } from './intents/names';

/** A slot as heard: the words, and the ids they may stand for (none when the words are nobody's value). */
export interface Heard {
  readonly said: string;
  readonly ids: readonly string[];
}

export type Slots = Readonly<Partial<Record<SlotName, Heard>>>;

interface Common {
  readonly requestId: string;
  /** When Alexa sent it, milliseconds since 1970. */
  readonly at: number;
  /** The first request of an Alexa session. */
  readonly newSession: boolean;
}

export type Input = Common &
  (
    | { readonly kind: 'launch' }
    | { readonly kind: 'intent'; readonly intent: IntentName; readonly slots: Slots }
    /** Alexa's session is over; nothing we answer is heard. */
    | { readonly kind: 'ended' }
    /** The device could not render the last sound: APL for Audio reported an error. */
    | { readonly kind: 'sound-failed' }
    /** A request we have no use for. */
    | { readonly kind: 'other' }
  );
