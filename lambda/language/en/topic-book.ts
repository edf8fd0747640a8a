/** All that English says about topics. */
import type { TopicBook } from '../topic-words';
import { capital } from './numbers';
import { swaps } from './swaps';
import { topics } from './topics';

export const topicBook: TopicBook = { topics, swaps, title: (id) => capital(topics[id].name) };
