/** What a language must fill for the coach to speak it. The compiler is the checklist. */
import type { RoutineId } from '../coach/catalogue/routines';
import type { CountWords } from '../coach/set/timeline';
import type { prompts } from './en/prompts';
import type { RoutineWords } from './routine-words';
import type { DoubtWords, TellingWords } from './doubt-words';
import type { AmbiguousWord } from '../coach/question';
import type { ScreenWords } from './screen-words';
import type { ExerciseBook } from './exercise-words';
import type { SafetyWords } from './safety-words';
import type { FoodBook } from './food-book';
import type { TopicBook } from './topic-words';

/** English was written first, so its prompts are the list of what there is to say. */
export type Prompts = typeof prompts;

/** A word with two meanings: how people say it, and the one question that settles it. "Yes" takes the first meaning. */
export interface AmbiguousWords {
  /** Lower case, as a slot brings it. */
  readonly said: readonly string[];
  readonly question: string;
  /** The answer to "no". */
  readonly otherwise: string;
}

export interface Language {
  readonly prompts: Prompts;
  readonly exercises: ExerciseBook;
  readonly topics: TopicBook;
  readonly foods: FoodBook;
  readonly safety: SafetyWords;
  readonly routines: Readonly<Record<RoutineId, RoutineWords>>;
  readonly screens: ScreenWords;
  readonly ambiguous: Readonly<Record<AmbiguousWord, AmbiguousWords>>;
  /** The words of a count, timed for how fast the coach talks. */
  counting(this: void, speech: 'slow' | 'usual'): CountWords;
  /** A name that somebody gave, as it is kept: letters and spaces only; empty when nothing is left of it. */
  nameFrom(this: void, said: string): string;
  /** Whether two kept names mean the same: "physio" and "physio set". */
  isSameName(this: void, one: string, other: string): boolean;
  readonly slowRatePercent: number;
  /** Asked once before what was heard is done. */
  readonly doubts: DoubtWords;
  /** The words that tell one wish from another, as they are said, and as `writtenOut` writes them. */
  readonly telling: TellingWords;
  /** What was said, with contractions written out, in small letters: what is compared letter by letter. */
  writtenOut(this: void, said: string): string;
}
