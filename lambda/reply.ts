/** What goes out, free of Alexa's shapes: the second of the two values every part agrees on. */
import type { Athlete, DayRecord } from './coach/athlete';
import type { Timeline } from './coach/timeline';
import type { Thread } from './input';

/** Texts are plain, without markup; a blank line between paragraphs is a longer breath. */
export interface Spoken {
  readonly say: string;
  readonly sound?: Timeline;
}

export interface Reply extends Spoken {
  /** The athlete from now on; saved before anything is spoken. */
  readonly athlete: Athlete;
  /** A day that is over, to be put under its own key before the athlete is saved. */
  readonly closedDay?: DayRecord;
  /** What the talk is about from now on; without it nothing has changed. */
  readonly thread?: Thread;
  /** open if and only if the last words ask something. */
  readonly mic: 'open' | 'closed';
  /** Said, or sounded, when nobody answers. Only with an open microphone. */
  readonly reprompt?: Spoken;
}
