/** What a language must have for each food: names that fit into a sentence. The compiler asks for a row per food. */
import type { FoodId } from '../coach/catalogue/food';

export interface FoodName {
  /** In the middle of a sentence: "lentils", "rye bread". */
  readonly name: string;
  /** The portion that the numbers are for, as it begins a sentence: "half a cup of boiled lentils". */
  readonly helping: string;
}

export interface FoodWords extends FoodName {
  /** The portion by itself: "half a cup, boiled". Missing where there are no numbers. */
  readonly portion?: string;
  /** As Americans call it, where that differs. */
  readonly us?: FoodName;
  /** One short way to have it. */
  readonly use: string;
}

export type FoodWordsById = Readonly<Record<FoodId, FoodWords>>;
