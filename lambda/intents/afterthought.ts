/** "And before bed?", "what about for women?", "can I freeze it?", "and the brown one?": about what was talked of last, said differently. */
import { amountIn } from '../coach/food/amount';
import { topicOf } from '../coach/food/homes';
import { foodInHand } from '../coach/food/talk';
import { VARIANTS } from '../coach/food/variant';
import { variantOf } from '../coach/food/variants';
import type { FoodId } from '../coach/catalogue/food';
import type { TopicId } from '../coach/catalogue/topic-ids';
import { howMuch } from '../conversation/food-answer';
import type { Handlers, Turn } from '../conversation/handler';
import { howMuchKnown } from '../conversation/known-figure';
import { foodIn, oneOf, tellingIn, topicIn } from '../conversation/slots';
import { talkOf, tell, tellFigures, tellFood, tellWorth } from '../conversation/tell-food';
import { tellTopic } from '../conversation/tell-topic';
import type { Reply } from '../reply';

export const afterthoughtHandlers: Handlers<'AskAfterthoughtIntent'> = { AskAfterthoughtIntent: answerInHand };

/** What one needs is by the weight of a body. */
const BY_WEIGHT: readonly TopicId[] = ['protein-needs', 'protein-per-meal', 'protein-in-later-life'];
/** Milligrams. */
const MUCH_CAFFEINE = 20;

function answerInHand(turn: Turn): Reply {
  const { thread } = turn.input;
  const named = topicIn(turn.slots);
  const eaten = foodIn(turn.slots, 'topic');
  const food = eaten === undefined || eaten === 'unclear' ? foodInHand(talkOf(turn)) : eaten;
  const variant = oneOf(turn.slots, 'variant', VARIANTS);
  const other = food && variant && variant !== 'unclear' ? variantOf(food, variant) : undefined;
  if (other) return sameOf(turn, other);
  const asked = named === 'unclear' ? undefined : named;
  const topic = asked ?? (eaten === undefined ? thread.topic : undefined) ?? (food && topicOf(food));
  switch (tellingIn(turn.slots, 'afterthought', 'AFTERTHOUGHT')) {
    case 'bed':
      return tellTopic(turn, beforeBed(food, topic), 'say');
    case 'training':
      return tellTopic(turn, 'meals-around-training', 'say');
    case 'daily':
      return food ? tellWorth(turn, food) : tellTopic(turn, topic, 'care');
    case 'freeze':
    case 'keep':
      return tellTopic(turn, 'leftovers', 'say');
    case 'women':
    case 'men':
      return topic && BY_WEIGHT.includes(topic)
        ? tell(turn, { say: turn.words.foods.byWeight, foods: [], nutrient: 'protein', sources: ['dga25'] })
        : tellTopic(turn, topic, 'more');
    case undefined:
      // "How late can I drink coffee?"
      if (turn.slots.topic) return tellTopic(turn, beforeBed(food, topic), 'say');
      return food ? tellFood(turn, food) : tellTopic(turn, topic, 'more');
  }
}

/** The same figure of another kind. */
function sameOf(turn: Turn, food: FoodId): Reply {
  const { foods } = turn.words;
  const talk = talkOf(turn);
  if (talk?.known) return tellFigures(turn, howMuchKnown(foods, food, talk.known));
  return talk?.nutrient ? tellFigures(turn, howMuch(foods, food, talk.nutrient)) : tellFood(turn, food);
}

/** What of it touches the night. */
function beforeBed(food: FoodId | undefined, topic: TopicId | undefined): TopicId {
  if (topic === 'coffee' || (food && (amountIn(food, 'caffeine') ?? 0) >= MUCH_CAFFEINE)) return 'coffee-before-bed';
  if (topic && BY_WEIGHT.includes(topic)) return 'protein-before-bed';
  return topic === 'alcohol' ? 'alcohol-and-sleep' : 'eating-late';
}
