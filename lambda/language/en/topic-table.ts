/** All English words about topics, swaps and claims, each in one record, so that the compiler names a topic that lacks them. */
import type { TopicWordsById } from '../topic-words';
import { askedTopics } from './asked-topics';
import { claims } from './claims';
import { doubtedTopics } from './doubted-topics';
import { dietTopics } from './diet-topics';
import { drinkTopics } from './drink-topics';
import { foodTopics } from './food-topics';
import { habitTopics } from './habit-topics';
import { lifestyleTopics } from './lifestyle-topics';
import { supplementTopics } from './supplement-topics';
import { swaps } from './swaps';
import { trainingTopics } from './training-topics';

export const topics: TopicWordsById = {
  ...foodTopics,
  ...drinkTopics,
  ...trainingTopics,
  ...lifestyleTopics,
  ...askedTopics,
  ...dietTopics,
  ...supplementTopics,
  ...habitTopics,
  ...doubtedTopics,
};

export { claims, swaps };
