/** All English topic words in one record, so that the compiler names a topic that lacks them. */
import type { TopicWordsById } from '../topic-words';
import { askedTopics } from './asked-topics';
import { drinkTopics } from './drink-topics';
import { foodTopics } from './food-topics';
import { lifestyleTopics } from './lifestyle-topics';
import { trainingTopics } from './training-topics';

export const topics: TopicWordsById = {
  ...foodTopics,
  ...drinkTopics,
  ...trainingTopics,
  ...lifestyleTopics,
  ...askedTopics,
};
