/** What each locale can explain. Apart from its other words: these are many, and only who asks waits for them. */
import { exerciseBook } from './en/exercise-book';
import { topicBook } from './en/topic-book';
import type { ExerciseBook } from './exercise-words';
import type { LocaleName } from './locales';
import type { TopicBook } from './topic-words';

export interface Books {
  readonly exercises: ExerciseBook;
  readonly topics: TopicBook;
}

const BOOKS: Readonly<Record<LocaleName, Books>> = { 'en-US': { exercises: exerciseBook, topics: topicBook } };

/** A locale nobody planned for is answered as `localeOf` answers it. */
export function booksOf(locale: string): Books {
  const known: Readonly<Record<string, Books>> = BOOKS;
  return known[locale] ?? BOOKS['en-US'];
}
