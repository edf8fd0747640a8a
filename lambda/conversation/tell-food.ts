/** What is said about a food, remembered for the next question; without figures after a word of eating distress. */
import type { FoodId } from '../coach/catalogue/food';
import { ABSENT_FOODS, nearestTo } from '../coach/food/absent';
import { topicOf } from '../coach/food/homes';
import type { FoodTalk } from '../coach/food/talk';
import type { Reply } from '../reply';
import { aside, whatElse } from './aside';
import { card, inPlaceOf, moreOf, type FoodAnswer } from './food-answer';
import { sentences, type Turn } from './handler';
import { oneOf } from './slots';
import { tellTopic, tellTruth } from './tell-topic';

export const talkOf = ({ input }: Turn): FoodTalk | undefined => input.thread.food;

/** What is known only by name is said so, with the nearest things that are known; a topic that is no food answers as one. */
export function unknownFood(turn: Turn): Reply {
  const { foods } = turn.words;
  const heard = turn.slots.topic ?? turn.slots.food;
  const absent = oneOf(turn.slots, 'topic', ABSENT_FOODS);
  if (absent && absent !== 'unclear') {
    const near = nearestTo(absent);
    return tell(turn, { say: foods.absent(foods.absentName(absent), near), foods: near.slice(0, 4), sources: [] });
  }
  return heard ? tellTopic(turn, 'unclear', 'say') : tellTopic(turn, undefined, 'say');
}

/** After a word of eating distress there are no figures in this conversation. */
export function tellFigures(turn: Turn, answer: FoodAnswer, more: Partial<FoodTalk> = {}): Reply {
  if (!turn.input.thread.noNumbers) return tell(turn, answer, more);
  const { foods } = turn.words;
  const [food] = answer.foods;
  return tell(turn, { ...answer, say: sentences(foods.noQuiet, food ? foods.plain(food) : '') }, more);
}

/** Says it, and remembers what it was about. */
export function tell(turn: Turn, answer: FoodAnswer, more: Partial<FoodTalk> = {}): Reply {
  const { ranking, insteadOf } = more;
  return aside(turn, answer.say, whatElse(turn), {
    food: {
      foods: [...answer.foods].slice(0, 4),
      ...(answer.nutrient ? { nutrient: answer.nutrient } : {}),
      said: answer.say,
      ...(ranking ? { ranking } : {}),
      ...(insteadOf ? { insteadOf } : {}),
    },
  });
}

/** "What about bananas?"; asked again it says more, never the same twice running. */
export function tellFood(turn: Turn, food: FoodId): Reply {
  const { foods } = turn.words;
  const first = card(foods, food);
  const topic = topicOf(food);
  // What is advised about a kind of food belongs to the first word on it.
  const advice = topic === 'processed-meat' ? turn.words.topics.topics[topic].more : '';
  const whole = { ...first, say: sentences(first.say, advice) };
  if (talkOf(turn)?.said !== whole.say) return tellFigures(turn, whole);
  return topic ? tellTruth(turn, topic) : tellFigures(turn, moreOf(foods, food));
}

/** What can take a food's place, if the table knows of something. */
export function insteadOfFood(turn: Turn, food: FoodId): Reply | undefined {
  const found = inPlaceOf(turn.words.foods, food);
  return found && tellFigures(turn, found, { insteadOf: { food, nth: 0 } });
}
