/** What a turn may want done outside itself, and how that went: the door does it and hands the outcome to the next turn. */
import type { Reminder } from './coach/reminder';

export type Effect =
  | {
      readonly do: 'set-reminder';
      readonly reminder: Reminder;
      /** The reminder that it takes the place of. */
      readonly token?: string;
      /** Local, without a zone: 2026-11-26T19:00:00.000. */
      readonly firstAt: string;
      readonly timeZone: string;
      /** What is said when it rings. */
      readonly text: string;
      /** Permission has just been asked for; it is not asked for twice. */
      readonly hasAsked: boolean;
    }
  /** The same days and hour on the clock of where the athlete is now. */
  | {
      readonly do: 'move-reminder';
      readonly reminder: Reminder;
      readonly token: string;
      readonly firstAt: string;
      readonly timeZone: string;
      readonly text: string;
    }
  | { readonly do: 'find-reminder'; readonly token: string }
  | { readonly do: 'cancel-reminder'; readonly token: string }
  /** Deletes all that is stored about the athlete, and their reminder. */
  | { readonly do: 'forget-everything'; readonly token?: string; readonly reminder?: Reminder };

/** `gone`: it was not there any more. `failed`: an outage; nothing was changed, or it can be tried again. */
export type Trouble = 'gone' | 'no-permission' | 'unsupported' | 'too-many' | 'failed';

export type Outcome =
  /** `reminderLeft`: all is forgotten, but the reminder would not go. */
  { readonly result: 'done'; readonly token?: string; readonly reminderLeft?: true } | { readonly result: Trouble };

/** How somebody answered when Alexa asked them for a permission. */
export type Consent = 'accepted' | 'denied' | 'unanswered';
