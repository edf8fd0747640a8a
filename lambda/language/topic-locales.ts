/** What each locale says about topics. Apart from its other words: these are many, and only who asks for a topic waits for them. */
import { topicBook } from './en/topic-book';
import type { LocaleName } from './locales';
import type { TopicBook } from './topic-words';

const BOOKS: Readonly<Record<LocaleName, TopicBook>> = { 'en-US': topicBook };

/** A locale nobody planned for is answered as `localeOf` answers it. */
export function topicBookOf(locale: string): TopicBook {
  const known: Readonly<Record<string, TopicBook>> = BOOKS;
  return known[locale] ?? BOOKS['en-US'];
}
