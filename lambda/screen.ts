/** What a screen shows, free of Alexa's shapes: it mirrors what is said and is never needed. */
import type { Beat } from './coach/set/beats';
import type { ExerciseId } from './coach/catalogue/exercises';
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
  readonly title: string;
  /** Which set, which side. */
  readonly place: string;
  /** Beneath the count, or by itself where nothing is counted. */
  readonly label: string;
}

export interface ShownStep {
  readonly text: string;
  /** "Step 2 of 6" */
  readonly place: string;
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
  /** The last weeks from Monday to Sunday, whether trained; `undefined` has not come yet. */
  readonly days: readonly (boolean | undefined)[];
  readonly dayNames: readonly string[];
  readonly bests: readonly Row[];
  readonly weeksTitle: string;
  readonly daysTitle: string;
  readonly bestsTitle: string;
}

export type Screen = { readonly title: string; readonly buttons: readonly Button[] } & (
  | {
      readonly kind: 'welcome';
      readonly text: string;
      readonly hints: readonly string[];
      readonly exercise: ExerciseId;
    }
  | { readonly kind: 'steps'; readonly exercise: ExerciseId; readonly steps: readonly ShownStep[] }
  /** Moves with the sound: sets, holds, rests and everything between them. */
  | { readonly kind: 'set' | 'rest'; readonly beats: readonly ShownBeat[] }
  | { readonly kind: 'plans'; readonly plans: readonly ShownPlan[] }
  | { readonly kind: 'topic'; readonly text: string; readonly note: string }
  | ({ readonly kind: 'progress' } & ShownProgress)
  | { readonly kind: 'summary'; readonly text: string; readonly rows: readonly Row[] }
  | { readonly kind: 'help'; readonly hints: readonly string[] }
  | { readonly kind: 'answer'; readonly text: string }
);
export type ScreenKind = Screen['kind'];
