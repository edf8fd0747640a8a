/** What the next question about food may leave unsaid: the foods and the figure that were talked of, and what "what else" goes on with. */
import * as v from 'valibot';
import { ALLERGENS, isFoodId, KNOWN_FIGURES, NUTRIENTS, type FoodId } from '../catalogue/food';
import { FOOD_KIND_IDS } from './most';

const foodId = v.custom<FoodId>((id) => typeof id === 'string' && isFoodId(id));
const step = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

const foodTalk = v.object({
  foods: v.pipe(v.array(foodId), v.maxLength(4)),
  nutrient: v.optional(v.picklist(NUTRIENTS)),
  /** Or a figure that the table has no column for. */
  known: v.optional(v.picklist(KNOWN_FIGURES)),
  /** How much of it was told of, where it was no portion. */
  grams: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))),
  /** Our own last sentences, to be said again, and never twice running unasked. */
  said: v.pipe(v.string(), v.maxLength(1000)),
  /** A ranking that has been begun, and how many of it have been named. */
  ranking: v.optional(
    v.object({
      kind: v.picklist(FOOD_KIND_IDS),
      nutrient: v.picklist(NUTRIENTS),
      order: v.picklist(['most', 'least']),
      from: step,
    }),
  ),
  /** The same of a figure that the table has no column for. */
  knownFor: v.optional(
    v.object({
      kind: v.picklist(FOOD_KIND_IDS),
      allergen: v.optional(v.picklist(ALLERGENS)),
      isRanked: v.optional(v.boolean()),
      from: step,
    }),
  ),
  /** What something has been found in the place of, and how many have been named. */
  insteadOf: v.optional(v.object({ food: foodId, nth: step })),
});

export type FoodTalk = v.InferOutput<typeof foodTalk>;

/** What Alexa's session brought back; anything that is none is no talk about food. */
export function readFoodTalk(value: unknown): FoodTalk | undefined {
  const read = v.safeParse(foodTalk, value);
  return read.success ? read.output : undefined;
}

/** The food in hand. */
export function foodInHand(talk: FoodTalk | undefined): FoodId | undefined {
  return talk?.foods[0];
}
