/** Which topic and which food are the same thing to people, and which topic a food belongs to when a claim about it is asked. */
import type { Swap } from '../catalogue/topic';
import type { TopicId } from '../catalogue/topic-ids';
import { foodRow, type FoodId, type KnownFigure, type Nutrient, type Unmeasured } from '../catalogue/food';
import { onFirstUse } from '../on-first-use';
import type * as Rows from './home-rows';

// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start; this, by the first who asks
const table = onFirstUse(() => require('./home-rows') as typeof Rows);

export function foodOf(topic: TopicId): FoodId | undefined {
  return table().FOOD_OF_TOPIC[topic];
}

const topicsOfFoods = onFirstUse(
  () => new Map(Object.entries(table().FOOD_OF_TOPIC).map(([topic, food]) => [food, topic as TopicId])), // the table's own keys
);

/** The food of the table that people mean by something they would swap. */
export function foodOfSwap(swap: Swap): FoodId | undefined {
  return table().FOOD_OF_SWAP[swap];
}

/** The topic whose claims are made of this food too. */
export function topicOf(food: FoodId): TopicId | undefined {
  const { group, processed } = foodRow(food);
  return (
    topicsOfFoods().get(food) ??
    table().BY_FOOD[food] ??
    (processed && table().BY_PROCESSED[processed]) ??
    table().BY_GROUP[group]
  );
}

/** A topic that is a figure of food: what is asked of a food beside it. */
export function figureOf(topic: TopicId): Nutrient | KnownFigure | undefined {
  return table().FIGURES_OF_TOPIC[topic];
}

/** What is told of a figure when no food is known that it is asked of, or when the table does not measure it. */
export function topicOfFigure(figure: Nutrient | Unmeasured): TopicId {
  return table().TOPIC_OF_FIGURE[figure];
}
