/** What a language must be able to say of foods. English was written first, so its sentences are the list. */
import type { foodBook } from './en/food-book';

export type FoodBook = ReturnType<typeof foodBook>;
