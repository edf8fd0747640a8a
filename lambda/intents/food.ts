/** Questions about what is in food, what to choose, and whom a food does not suit: care first, then a figure with its portion. */
import { ALLERGENS, NUTRIENTS, type Allergen, type FoodId, type Nutrient } from '../coach/catalogue/food';
import { cardOf } from '../coach/food/card';
import { FOOD_KIND_IDS, type FoodKind } from '../coach/food/most';
import { foodInHand } from '../coach/food/talk';
import {
  card,
  foodsForDiet,
  foodsWithout,
  howManyToReach,
  howMuch,
  inPlaceOf,
  inPregnancy,
  isItHigh,
  moreOf,
  mostOf,
  portionOf,
  theMost,
  together,
  whichHasMore,
  withAllergy,
  withMedicine,
  type FoodAnswer,
  type Quantity,
} from '../conversation/food-answer';
import { sentences, type Handlers, type Turn } from '../conversation/handler';
import { foodIn, numberIn, oneOf, tellingIn, topicIn, type Read } from '../conversation/slots';
import type { Reply } from '../reply';
import { talkOf, tell, tellFigures, unknownFood } from '../conversation/tell-food';
import { tellTopic } from '../conversation/tell-topic';

export const foodHandlers: Handlers<
  | 'AskFoodAmountIntent'
  | 'CompareFoodsIntent'
  | 'AskFoodLevelIntent'
  | 'AskPortionIntent'
  | 'AskHowManyReachIntent'
  | 'AskFoodWithoutIntent'
  | 'AskFoodInPregnancyIntent'
  | 'AskFoodWithMedicineIntent'
  | 'AskFoodWithConditionIntent'
  | 'AskFoodForDietIntent'
  | 'AskFoodForChildIntent'
  | 'AskMostIntent'
  | 'AskWhatElseIntent'
> = {
  AskFoodAmountIntent: askAmount,
  CompareFoodsIntent: compareFoods,
  AskFoodLevelIntent: askLevel,
  AskPortionIntent: askPortion,
  AskHowManyReachIntent: askHowMany,
  AskFoodWithoutIntent: askWithout,
  AskFoodInPregnancyIntent: (turn) => tell(turn, inPregnancy(turn.words.foods, namedOrInHand(turn))),
  AskFoodWithMedicineIntent: (turn) => tell(turn, withMedicine(turn.words.foods, namedOrInHand(turn))),
  AskFoodWithConditionIntent: askWithCondition,
  AskFoodForDietIntent: (turn) =>
    tellFigures(
      turn,
      foodsForDiet(
        turn.words.foods,
        nutrientIn(turn).nutrient ?? talkOf(turn)?.nutrient ?? 'protein',
        oneOf(turn.slots, 'diet', ['vegan', 'vegetarian']) === 'vegan' ? 'vegan' : 'vegetarian',
      ),
    ),
  AskFoodForChildIntent: (turn) => tell(turn, { say: turn.words.foods.forAdults, foods: [], sources: [] }),
  AskMostIntent: askMost,
  AskWhatElseIntent: whatElseIsThere,
};

/** A figure's name in a slot; salt is sodium that somebody wants to hear as salt. */
function nutrientIn(turn: Turn): { readonly nutrient?: Nutrient; readonly asksSalt: boolean } {
  const heard = oneOf(turn.slots, 'nutrient', [...NUTRIENTS, 'salt']);
  if (heard === undefined || heard === 'unclear') return { asksSalt: false };
  return heard === 'salt' ? { nutrient: 'sodium', asksSalt: true } : { nutrient: heard, asksSalt: false };
}

/** The food that was named, else the one that was talked of. */
function namedOrInHand(turn: Turn): FoodId | undefined {
  const named = foodIn(turn.slots, 'topic') ?? foodIn(turn.slots, 'food');
  if (named === 'unclear') return undefined;
  return named ?? foodInHand(talkOf(turn));
}

/** An answer about one food, whichever way that is known. */
function ofFood(turn: Turn, answer: (food: FoodId) => FoodAnswer | undefined): Reply {
  const named: Read<FoodId> = foodIn(turn.slots, 'topic') ?? foodIn(turn.slots, 'food');
  const food = named === 'unclear' ? undefined : (named ?? foodInHand(talkOf(turn)));
  const found = food && answer(food);
  return found ? tellFigures(turn, found) : unknownFood(turn);
}

function askAmount(turn: Turn): Reply {
  const { foods } = turn.words;
  const { nutrient, asksSalt } = nutrientIn(turn);
  const other = foodIn(turn.slots, 'otherTopic');
  const quantity = quantityIn(turn);
  return ofFood(turn, (food) => {
    if (isUnknownFigure(turn)) return { say: foods.noFigure(food), foods: [food], sources: [] };
    const what = nutrient ?? talkOf(turn)?.nutrient ?? cardOf(food)[0];
    if (!what) return card(foods, food);
    if (other && other !== 'unclear') return together(foods, food, other, what);
    return howMuch(foods, food, what, { ...(quantity ? { quantity } : {}), asksSalt });
  });
}

function quantityIn({ slots }: Turn): Quantity | undefined {
  const grams = numberIn(slots, 'grams');
  const portions = numberIn(slots, 'amount');
  if (typeof grams === 'number') return { grams };
  return typeof portions === 'number' ? { portions } : undefined;
}

/** "What's a portion of almonds", and "is that per day" after a figure. */
function askPortion(turn: Turn): Reply {
  const { foods } = turn.words;
  if (turn.slots.topic) return ofFood(turn, (food) => portionOf(foods, food));
  return ofFood(turn, (food) => ({ say: foods.perPortion(food), foods: [food], sources: [] }));
}

function compareFoods(turn: Turn): Reply {
  const { foods } = turn.words;
  const [one, other] = [foodIn(turn.slots, 'topic'), foodIn(turn.slots, 'otherTopic')];
  const talk = talkOf(turn);
  const named = nutrientIn(turn).nutrient;
  if (one === 'unclear' || other === 'unclear') return unknownFood(turn);
  const order = oneOf(turn.slots, 'order', ['most', 'least']) === 'least' ? 'least' : 'most';
  // "Which of these has most?" is about what was named last; "has it more than rice?" puts that beside one.
  const pair = [one, other].filter((food) => food !== undefined);
  const all = pair.length === 2 ? pair : [...new Set([...pair, ...(talk?.foods ?? [])])];
  const [first, second] = all;
  if (!first) return unknownFood(turn);
  if (isUnknownFigure(turn)) return noFigure(turn, first);
  const what = named ?? (pair.length === 2 ? undefined : talk?.nutrient) ?? cardOf(first)[0] ?? 'protein';
  if (pair.length === 2 && second) return tellFigures(turn, whichHasMore(foods, first, second, what, order));
  const found = mostOf(foods, all, what, order);
  return found ? tellFigures(turn, found) : unknownFood(turn);
}

/** A figure was named that the table does not measure, such as iron. */
function isUnknownFigure({ slots }: Turn): boolean {
  return oneOf(slots, 'nutrient', [...NUTRIENTS, 'salt']) === 'unclear';
}

function noFigure(turn: Turn, food: FoodId): Reply {
  return tell(turn, { say: turn.words.foods.noFigure(food), foods: [food], sources: [] });
}

function askLevel(turn: Turn): Reply {
  const { nutrient, asksSalt } = nutrientIn(turn);
  const asked = oneOf(turn.slots, 'height', ['high', 'low', 'source']);
  return ofFood(turn, (food) => {
    if (isUnknownFigure(turn)) return { say: turn.words.foods.noFigure(food), foods: [food], sources: [] };
    const what = nutrient ?? talkOf(turn)?.nutrient ?? cardOf(food)[0];
    if (!what) return card(turn.words.foods, food);
    return isItHigh(turn.words.foods, food, what, asked === 'low' || asked === 'source' ? asked : 'high', asksSalt);
  });
}

function askHowMany(turn: Turn): Reply {
  const { nutrient } = nutrientIn(turn);
  const wanted = numberIn(turn.slots, 'amount');
  const topic = topicIn(turn.slots);
  // Somebody who is pregnant hears the advice for it, never the topic's first words.
  const isPregnant = tellingIn(turn.slots, 'pregnant', 'PREGNANCY_SIGN') === 'pregnant';
  if (isPregnant && nutrient === undefined && wanted === undefined)
    return tell(turn, inPregnancy(turn.words.foods, namedOrInHand(turn)));
  // "How much salt is too much?" is what the topic begins with.
  if (topic && topic !== 'unclear' && nutrient === undefined && wanted === undefined)
    return tellTopic(turn, topic, 'say');
  return ofFood(turn, (food) => {
    const what = nutrient ?? talkOf(turn)?.nutrient ?? cardOf(food)[0];
    if (!what) return card(turn.words.foods, food);
    return howManyToReach(turn.words.foods, food, what, {
      ...(typeof wanted === 'number' ? { wanted } : {}),
      isPregnant,
    });
  });
}

/** "Protein without milk", "can I eat hummus with a sesame allergy", "what allergens are in it". */
function askWithout(turn: Turn): Reply {
  const { foods } = turn.words;
  const heard = oneOf(turn.slots, 'allergen', ALLERGENS);
  const allergen: Allergen | undefined = heard === 'unclear' ? undefined : heard;
  const { nutrient } = nutrientIn(turn);
  // "Is decaf free of caffeine?" is about a figure, and words that are no allergen are about something else.
  if (!allergen && nutrient) return askAmount(turn);
  if (heard === 'unclear') return unknownFood(turn);
  const isNamed = turn.slots.topic !== undefined;
  if (allergen && nutrient && !isNamed) return tellFigures(turn, foodsWithout(foods, nutrient, allergen));
  const food = namedOrInHand(turn);
  if (food) return tell(turn, withAllergy(foods, food, allergen));
  if (isNamed) return unknownFood(turn);
  return allergen ? tellFigures(turn, foodsWithout(foods, 'protein', allergen)) : unknownFood(turn);
}

/** A condition comes before any figure: whose question it is, then what the table has that bears on it. */
function askWithCondition(turn: Turn): Reply {
  const { foods } = turn.words;
  const food = namedOrInHand(turn);
  const found = food && figureFor(turn, food);
  const care = foods.condition;
  if (!found) return tell(turn, { say: care, foods: [], sources: [] });
  const said = turn.input.thread.noNumbers ? '' : found.say;
  return tell(turn, { ...found, say: sentences(care, said) });
}

function figureFor(turn: Turn, food: FoodId): FoodAnswer | undefined {
  const { foods } = turn.words;
  switch (oneOf(turn.slots, 'condition', ['coeliac', 'lactose', 'pressure', 'cholesterol', 'diabetes', 'other'])) {
    case 'coeliac':
      return withAllergy(foods, food, 'gluten');
    case 'lactose':
      return withAllergy(foods, food, 'milk');
    case 'pressure':
      return howMuch(foods, food, 'sodium');
    case 'cholesterol':
      return howMuch(foods, food, 'satfat');
    case 'diabetes':
      return howMuch(foods, food, 'carbs');
    default:
      return undefined;
  }
}

function kindIn(turn: Turn): FoodKind {
  const heard = oneOf(turn.slots, 'foodKind', FOOD_KIND_IDS);
  return heard === undefined || heard === 'unclear' ? 'all' : heard;
}

function askMost(turn: Turn): Reply {
  const nutrient = nutrientIn(turn).nutrient ?? talkOf(turn)?.nutrient ?? 'fibre';
  const order = oneOf(turn.slots, 'order', ['most', 'least']) === 'least' ? 'least' : 'most';
  const kind = kindIn(turn);
  const found = theMost(turn.words.foods, kind, nutrient, order);
  if (!found) return unknownFood(turn);
  return tellFigures(turn, found, { ranking: { kind, nutrient, order, from: found.foods.length } });
}

/** The next of what was begun: another thing in its place, the next in a ranking; else other foods of its kind. */
function whatElseIsThere(turn: Turn): Reply {
  const { foods } = turn.words;
  const talk = talkOf(turn);
  if (talk?.insteadOf) {
    const { food, nth } = talk.insteadOf;
    const found = inPlaceOf(foods, food, nth + 1);
    if (found) return tellFigures(turn, found, { insteadOf: { food, nth: nth + 1 } });
  }
  if (talk?.ranking) {
    const { kind, nutrient, order, from } = talk.ranking;
    const found = theMost(foods, kind, nutrient, order, from);
    if (found) return tellFigures(turn, found, { ranking: { kind, nutrient, order, from: from + found.foods.length } });
  }
  const food = foodInHand(talk);
  if (food && talk) return tellFigures(turn, moreOf(foods, food));
  const { topic } = turn.input.thread;
  return topic ? tellTopic(turn, topic, 'more') : tellTopic(turn, undefined, 'say');
}
