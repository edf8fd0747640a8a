/** What came in, free of Alexa's shapes: the first of the two values every part agrees on. */
import type { Consent, Effect, Outcome } from './effect';
import type { FeltPlace, FormPart, FormRule } from './coach/form';
import type { Delivery } from './coach/settle';
import type { DoubtId } from './coach/doubt';
import type { ExerciseId } from './coach/catalogue/exercises';
import type { TopicId } from './coach/catalogue/topic-ids';
import type { TopicLine } from './coach/catalogue/topic';
import type { SafetySign } from './coach/safety';
import type { ClaimId } from './coach/catalogue/claims';
import type { FoodTalk } from './coach/food/talk';
import type { Aspect, IntentName, SlotName } from './vocabulary';

/** A slot as heard: the words, and the ids they may stand for (none when the words are nobody's value). */
export interface Heard {
  readonly said: string;
  readonly ids: readonly string[];
}

export type Slots = Readonly<Partial<Record<SlotName, Heard>>>;

/** What the talk is about right now. It rides in Alexa's session and is gone with it; it is never stored. */
export interface Thread {
  readonly topic?: TopicId;
  /** What was said of it just now: "what?" says it again. */
  readonly line?: TopicLine;
  /** Which claim was judged just now, where it is not the one that goes with the topic. */
  readonly claim?: ClaimId;
  /** How many topics have been listed. */
  readonly listed?: number;
  /** What was explained just now: the next request about an exercise need not name it. Only talk about food keeps it up. */
  readonly exercise?: ExerciseId;
  /** What was said of it just now. */
  readonly aspect?: Aspect;
  /** The last change that was made in this Alexa session, by the end of its request's id. */
  readonly changed?: string;
  /** The words that filled the slots of the last turn, for whoever asks what was heard. */
  readonly said?: readonly string[];
  /** How often in a row nothing was understood: no miss repeats the words of the one before. */
  readonly missed?: number;
  /** Where a move was felt that should not be: said again, another move is offered. */
  readonly felt?: FeltPlace;
  /** Which question about form was answered just now. */
  readonly form?: FormPart | FormRule;
  /** The foods and figures that were talked of just now. */
  readonly food?: FoodTalk;
  /** Somebody spoke of eating distress: no figures about food until the talk is over. */
  readonly noNumbers?: true;
  /** An alarm that is not settled yet. It concerns health, so it lives here alone. */
  readonly alarm?: OpenAlarm;
  /** What was heard and waits for a yes. */
  readonly heard?: HeardWish;
}

/** What was heard and is asked about first, with all its words. */
export interface HeardWish {
  readonly intent: IntentName;
  readonly slots: Slots;
  readonly about: DoubtId;
  /** What "no" does; without it the place stays as it was. */
  readonly otherwise?: IntentName;
  /** It cut a running count, which goes on after a no. */
  readonly counting?: true;
}

/** The one exchange that stays open about an alarm. */
export interface OpenAlarm {
  readonly sign: SafetySign;
  /** `doubt`: asked whether it is one. `said`: answered as one, and asked whether it was heard right. */
  readonly stage: 'doubt' | 'said';
  /** It cut a running count, which goes on if it was none. */
  readonly counting?: true;
}

/** Why Alexa did not let an answer of ours be heard. */
export const REFUSALS = [
  'INVALID_RESPONSE',
  'DEVICE_COMMUNICATION_ERROR',
  'INTERNAL_SERVICE_ERROR',
  'ENDPOINT_TIMEOUT',
  'UNKNOWN',
] as const;
export type Refusal = (typeof REFUSALS)[number];

interface Common {
  readonly requestId: string;
  /** When Alexa sent it, milliseconds since 1970. */
  readonly at: number;
  /** The first request of an Alexa session. */
  readonly newSession: boolean;
  readonly thread: Thread;
  /** What Alexa's session proves to have arrived. */
  readonly delivered?: Delivery;
}

export type Input = Common &
  (
    | { readonly kind: 'launch' }
    | { readonly kind: 'intent'; readonly intent: IntentName; readonly slots: Slots }
    /** Alexa's session is over; nothing we answer is heard. */
    | { readonly kind: 'ended' }
    /** The device could not render the last sound: APL for Audio reported an error. `isMissing`: only one of Alexa's own sounds. */
    | { readonly kind: 'sound-failed'; readonly isMissing: boolean }
    /** Our last answer was not accepted, or never got there: whatever it was to sound was not heard. */
    | { readonly kind: 'refused'; readonly why: Refusal }
    /** What the last turn wanted done has been tried; this turn finishes its sentence. */
    | { readonly kind: 'service'; readonly effect: Effect; readonly outcome: Outcome }
    /** Alexa has asked for a permission on our behalf; `token` is what we gave her to hand back. */
    | { readonly kind: 'consent'; readonly consent: Consent; readonly token: string }
    /** A request we have no use for. */
    | { readonly kind: 'other' }
  );

/** As much of a request's id as tells it from the few before: whole ones would be an eighth of what is stored. */
export function nameOf({ requestId }: Pick<Input, 'requestId'>): string {
  return requestId.slice(-16);
}
