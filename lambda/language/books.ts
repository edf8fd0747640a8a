/** What each locale says only to who asks. Apart from its other words: these are many, and nobody else waits for them. */
import { exerciseBook } from './en/exercise-book';
import { safety } from './en/safety';
import { topicBook } from './en/topic-book';
import type { ExerciseBook } from './exercise-words';
import type { LocaleName } from './locales';
import type { SafetyWords } from './safety-words';
import type { TopicBook } from './topic-words';

export interface Books {
  readonly exercises: ExerciseBook;
  readonly topics: TopicBook;
  readonly safety: SafetyWords;
}

const BOOKS: Readonly<Record<LocaleName, Books>> = { 'en-US': { exercises: exerciseBook, topics: topicBook, safety } };

/** A locale nobody planned for is answered as `localeOf` answers it. */
export function booksOf(locale: string): Books {
  const known: Readonly<Record<string, Books>> = BOOKS;
  return known[locale] ?? BOOKS['en-US'];
}
