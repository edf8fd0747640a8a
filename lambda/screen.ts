/** What a screen shows, free of Alexa's shapes: it mirrors what is said and is never needed. */
import type { Beat } from './coach/set/beats';
import type { Sides } from './coach/catalogue/exercise';
import type { ExerciseId } from './coach/catalogue/exercises';
import type { Topic } from './coach/catalogue/topic';
import type { IntentName, SlotName } from './vocabulary';

/** A touch sends the intent that could have been said instead. */
export interface Button {
  readonly label: string;
  readonly intent: IntentName;
  readonly slots?: Readonly<Partial<Record<SlotName, string>>>;
}

/** A beat with its exercise and words. */
export interface ShownBeat extends Beat {
  readonly exercise: ExerciseId;
  readonly sides: Sides;
  /** Begins on the other side than the figure does. */
  readonly isMirrored: boolean;
  /** "Rest", or the exercise. */
  readonly title: string;
  /** The exercise in at most 14 letters, so that it stands across a screen in letters that are read from the mat. */
  readonly name: string;
  /** Of a rest: what comes next, and how much of it. Of a set: which one, which side. */
  readonly place: string;
  /** What to do now, where no word of a rep says it. */
  readonly label: string;
  /** The same on a round screen. */
  readonly labelRound: string;
  /** Of a rep: first half, its pause, second half, its pause, as they are called. Of anything else: what takes turns. */
  readonly words: readonly string[];
  /** Beneath the count: "of 12". */
  readonly under: string;
  /** What is counted towards, before the count begins. */
  readonly goal: string;
  /** Dose and kit of what comes next. */
  readonly needs: string;
  /** Kit to lay out, short; nothing where there is none. */
  readonly kit: string;
  readonly cues: readonly string[];
  /** Sets of the whole plan. */
  readonly sets: number;
}

export interface ShownStep {
  readonly text: string;
  /** From zero, among all steps of the exercise. */
  readonly index: number;
  /** When it is read out, milliseconds after the answer begins. */
  readonly atMs: number;
}

export interface ShownPlan {
  readonly name: string;
  readonly about: string;
  readonly length: string;
  readonly button: Button;
}

/** A labelled amount. */
export interface Row {
  readonly name: string;
  readonly amount: string;
}

export interface ShownProgress {
  /** Work per week, oldest first: its Monday, its minutes in words, and seconds for the height of the bar. */
  readonly weeks: readonly { readonly label: string; readonly minutes: string; readonly seconds: number }[];
  /** The days of these weeks from Monday to Sunday, whether trained; `undefined` has not come yet. */
  readonly days: readonly (boolean | undefined)[];
  readonly dayNames: readonly string[];
  readonly bests: readonly Row[];
  readonly weeksTitle: string;
  /** Weeks in a row that counted, and what they are. */
  readonly streak: { readonly number: string; readonly words: string };
}

export interface ShownWelcome {
  /** The workout that "start" begins: its name, the same in one word, how long it is and what it needs. */
  readonly name: string;
  readonly short: string;
  readonly length: string;
  /** What can be said here, in one line, and in a shorter one. */
  readonly say: string;
  readonly sayShort: string;
  readonly moves: readonly { readonly id: ExerciseId; readonly name: string }[];
  /** The one that is shown moving. */
  readonly exercise: ExerciseId;
}

export interface ShownSummary {
  readonly number: string;
  /** "minutes of work" */
  readonly unit: string;
  /** "Best push-ups yet: 15"; empty without one. */
  readonly best: string;
  readonly rows: readonly Row[];
  readonly week: readonly { readonly name: string; readonly state: 'yes' | 'no' | 'today' | 'later' }[];
}

export type Verdict = Topic['verdict'];

export type Screen = { readonly title: string; readonly buttons: readonly Button[] } & (
  | ({ readonly kind: 'welcome' } & ShownWelcome)
  | {
      readonly kind: 'steps';
      readonly exercise: ExerciseId;
      readonly steps: readonly ShownStep[];
      /** How many the exercise has. */
      readonly of: number;
    }
  /** Moves with the sound: sets, holds, rests and everything between them. */
  | { readonly kind: 'set' | 'rest'; readonly beats: readonly ShownBeat[] }
  | { readonly kind: 'plans'; readonly plans: readonly ShownPlan[] }
  | {
      readonly kind: 'topic';
      readonly lines: readonly string[];
      /** What people come with, in quotes, and what is to be thought of it; empty where no claim is judged. */
      readonly claim: string;
      readonly verdict: Verdict;
      readonly note: string;
    }
  | ({ readonly kind: 'progress' } & ShownProgress)
  | ({ readonly kind: 'summary' } & ShownSummary)
  | { readonly kind: 'help'; readonly hints: readonly string[] }
  | { readonly kind: 'answer'; readonly lines: readonly string[] }
  | {
      readonly kind: 'alarm';
      readonly call: string;
      /** Digits of the locale's emergency number. */
      readonly number: string;
      readonly lines: readonly string[];
      readonly note: string;
    }
);
export type ScreenKind = Screen['kind'];
