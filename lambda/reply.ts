/** What goes out, free of Alexa's shapes: the second of the two values every part agrees on. */
import type { Athlete } from './coach/athlete';
import type { SafetySign } from './coach/safety';
import type { Timeline } from './coach/set/timeline';
import type { Effect } from './effect';
import type { Screen } from './screen';
import type { Thread } from './input';

/** Texts are plain, without markup; a blank line between paragraphs is a longer breath. */
export interface Spoken {
  readonly say: string;
  readonly sound?: Timeline;
}

export interface Reply extends Spoken {
  /** The athlete from now on; saved before anything is spoken. */
  readonly athlete: Athlete;
  /** To be done once the athlete is saved; what came of it finishes the sentence in a turn of its own. */
  readonly effect?: Effect;
  /** Alexa is to ask for the permission to set reminders, and to hand this back with the answer. */
  readonly permission?: { readonly token: string };
  /** An alarm that had been raised turned out to be none. */
  readonly alarmTakenBack?: true;
  /** What the talk is about from now on; without it nothing has changed, and an exercise is no longer at issue. */
  readonly thread?: Thread;
  /** Somebody may be in danger: a screen shows whom to call. Never stored. */
  readonly alarm?: SafetySign;
  /** open if and only if the last words ask something. */
  readonly mic: 'open' | 'closed';
  /** Said, or sounded, when nobody answers. Only with an open microphone. */
  readonly reprompt?: Spoken;
  /** Mirrors what is said; only for a device that has a screen. */
  readonly screen?: Screen;
}
