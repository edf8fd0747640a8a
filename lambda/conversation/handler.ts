/** What a handler sees and how it answers: ask() leaves the microphone open with a question, tell() says and leaves. */
import type { Athlete, DayRecord } from '../coach/athlete';
import type { Question } from '../coach/question';
import type { LostSet } from '../coach/settle';
import type { Input, Slots } from '../input';
import type { Language } from '../language/language';
import type { Reply, Spoken } from '../reply';
import type { IntentName } from '../vocabulary';

export interface Turn {
  readonly input: Input;
  readonly slots: Slots;
  /** Settled: what time did to a sounding set has been credited. */
  readonly athlete: Athlete;
  /** The athlete spoke while a set was being counted. */
  readonly interrupted: boolean;
  /** A set was under way when we lost touch, and this is the first word since. */
  readonly lost?: LostSet;
  /** The finished days that the question is about, as far as the athlete does not carry them along. */
  readonly history: readonly DayRecord[];
  readonly words: Language;
  readonly locale: string;
  readonly now: number;
  /** By which the owner finds this athlete; missing where nobody is known, and nothing is kept. */
  readonly referenceCode?: string;
  /** One of several ways to say a thing; the same for the same request. */
  pick(this: void, options: readonly string[]): string;
  /** Options in an order of this request's own; one that is added or taken out moves none of the others. */
  inOrder<T extends string>(this: void, options: readonly T[]): readonly T[];
}

export type Handler = (turn: Turn) => Reply;
export type Handlers<Names extends IntentName> = Readonly<Record<Names, Handler>>;

/** A question of the moment and what "yes" to it means. */
export interface Prompt {
  readonly text: string;
  readonly asked: Question;
  readonly reprompt?: Spoken;
}

/** Joins the non-empty sentences of an answer. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join(' ');
}

/** Says something, then asks: the microphone opens. */
export function ask(athlete: Athlete, before: string, prompt: Prompt): Reply {
  return {
    athlete: { ...athlete, asked: prompt.asked },
    say: sentences(before, prompt.text),
    mic: 'open',
    reprompt: prompt.reprompt ?? { say: prompt.text },
  };
}

/** Says nothing: the end of a session, or what nobody asked for. */
export function silence(athlete: Athlete): Reply {
  return { athlete, say: '', mic: 'closed' };
}

/** Says something and leaves. */
export function tell(athlete: Athlete, say: string): Reply {
  return { athlete: withoutQuestion(athlete), say, mic: 'closed' };
}

export function withoutQuestion(athlete: Athlete): Athlete {
  const { asked: _asked, ...rest } = athlete;
  return rest;
}
