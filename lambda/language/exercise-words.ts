/** The words that every language must have for an exercise; the compiler asks for a row of each kind per exercise. */
import type { Level } from '../coach/catalogue/exercise';
import type { ExerciseId } from '../coach/catalogue/exercises';
import type { FeltPlace, FormPart, FormRule } from '../coach/form';
import type { PlannedSet } from '../coach/plan/plan';
import type { Sided } from '../coach/plan/sides';
import type { ExerciseCalls } from '../coach/set/timeline';

/**
 * Plain text, without markup. Spoken lines are whole sentences. What is called out during a set is a fragment: getReady at
 * most 7 words, cues at most 6 each in the order of use, phases one or two (only with a tempo), sides at most 8 (only sided).
 */
export interface ExerciseWords extends ExerciseCalls {
  /** "push-up": the slot value's name, singular. */
  readonly name: string;
  /** After a number or alone as an activity: "twelve push-ups", "set two of push-ups". */
  readonly plural: string;
  /** What people say for it, mishearings included; never contains its name itself. */
  readonly synonyms: readonly string[];
  /** The start position in one sentence of at most 12 words, for somebody who cannot look; none where the first step says it. */
  readonly position?: string;
  /** How to do it: one sentence a step, at most 20 words each. Warm-ups and cool-downs say the first two, which must be enough to join in. */
  readonly steps: readonly string[];
  /** Where each part of the body goes: one or two sentences of at most 12 words each. */
  readonly form: Readonly<Record<FormPart, string>>;
  /** What to change when it is felt in the wrong place, where the move has a remedy of its own; at most 12 words. */
  readonly felt: Readonly<Partial<Record<FeltPlace, string>>>;
  /** Where it should be felt, in one sentence of at most 12 words. */
  readonly feel: string;
  /** How to get out of the position at the end, in one sentence. */
  readonly getOut: string;
  /** Answers to what people ask, each at most two sentences and 30 words. */
  readonly muscles: string;
  readonly kit: string;
  readonly breathing: string;
  readonly mistakes: string;
  readonly easier: string;
  readonly harder: string;
  readonly why: string;
  readonly care: string;
  /** Said once, before the first time; without it the line of the gravest caution is. */
  readonly warning?: string;
  /** How a beginner does the same move, in one sentence; only where it differs. */
  readonly asBeginner?: string;
}

/** All that one language can explain about exercises. */
export interface ExerciseBook {
  readonly words: Readonly<Record<ExerciseId, ExerciseWords>>;
  /** What is called out in a set, for the side that begins it. */
  calls(this: void, set: Sided): ExerciseCalls;
  explain(this: void, set: Sided): string;
  /** Said before it is explained for the first time: the one caution, and how a beginner does it. Mostly nothing. */
  beforeTheFirst(this: void, id: ExerciseId, level: Level): string;
  /** Where a part goes in an exercise, which way it faces, whether it is straight; or another question about form. */
  form(this: void, id: ExerciseId, asked: FormPart | FormRule): string;
  /** One adjustment for an exercise that is felt in the wrong place, or nowhere. */
  adjust(this: void, id: ExerciseId, place: FeltPlace): string;
  /** One step; `index` from zero. */
  step(this: void, id: ExerciseId, index: number): string;
  /** Leads into a move that follows without a break. */
  runningOn(this: void, set: PlannedSet): string;
}
