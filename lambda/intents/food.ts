/** Questions about what is in food, what to choose, and whom a food does not suit: care first, then a figure with its portion. */
import {
  ALLERGENS,
  FOOD_CONDITIONS,
  foodRow,
  KNOWN_FIGURES,
  NUTRIENTS,
  UNMEASURED,
  type Allergen,
  type FoodCondition,
  type FoodId,
  type KnownFigure,
  type Nutrient,
} from '../coach/catalogue/food';
import type { SourceId } from '../coach/catalogue/sources';
import { amountIn } from '../coach/food/amount';
import { childAdviceOn } from '../coach/food/child';
import { cardOf } from '../coach/food/card';
import { figureOf, foodOf, topicOfFigure, topicOf } from '../coach/food/homes';
import { topicRow } from '../coach/catalogue/topics';
import { TOPIC_IDS, type TopicId } from '../coach/catalogue/topic-ids';
import { levelOf } from '../coach/food/level';
import { FOOD_KIND_IDS, kindOf, type FoodKind } from '../coach/food/most';
import { foodInHand, type FoodTalk } from '../coach/food/talk';
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
  onPlate,
  theMost,
  whichHasMore,
  withAllergy,
  withMedicine,
  type FoodAnswer,
  type Part,
  type Quantity,
} from '../conversation/food-answer';
import {
  howManyReachKnown,
  howMuchKnown,
  isItHighKnown,
  mostKnown,
  whichHasMoreKnown,
} from '../conversation/known-figure';
import { sentences, type Handlers, type Turn } from '../conversation/handler';
import { sideBySide } from '../conversation/food-worth';
import { foodIn, type FoodSlot, numberIn, oneOf, tellingIn, topicIn, type Read } from '../conversation/slots';
import type { Reply } from '../reply';
import { absentIn, talkOf, tell, tellFigures, unknownFood } from '../conversation/tell-food';
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
  AskFoodInPregnancyIntent: (turn) => {
    const topic = topicIn(turn.slots);
    const food = namedOrInHand(turn);
    const { foods, topics } = turn.words;
    // A topic that is no food of the table knows who should take care.
    if (topic && topic !== 'unclear' && !food)
      return tell(turn, {
        say: sentences(topics.topics[topic].care, foods.askMidwife()),
        foods: [],
        sources: topicRow(topic).sources,
      });
    return absentIn(turn)
      ? unknownFood(turn, undefined, undefined, foods.pregnancyAny())
      : tell(turn, inPregnancy(foods, food));
  },
  AskFoodWithMedicineIntent: (turn) => {
    const { foods } = turn.words;
    const medicine = tellingIn(turn.slots, 'medicine', 'FOOD_MEDICINE');
    if (absentIn(turn)) return unknownFood(turn, undefined, undefined, foods.medicineAny(medicine ?? 'other'));
    // Drinking is a topic; what medicines make of it stands with every drink.
    const food = topicIn(turn.slots) === 'alcohol' ? 'beer' : namedOrInHand(turn);
    return tell(turn, withMedicine(turn.words.foods, food, medicine));
  },
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
  AskFoodForChildIntent: (turn) => {
    const { foods } = turn.words;
    const food = namedOrInHand(turn);
    const advice = food && childAdviceOn(food);
    if (advice) return tell(turn, { say: foods.child(advice), foods: [food], sources: ['nhsweaning'] });
    const caffeine = food && foodHasCaffeine(food) ? foods.caffeineForChild(food) : '';
    return tell(turn, { say: sentences(foods.forAdults, caffeine), foods: food ? [food] : [], sources: ['efsacaf'] });
  },
  AskMostIntent: askMost,
  AskWhatElseIntent: whatElseIsThere,
};

/** A figure's name in a slot; salt is sodium that somebody wants to hear as salt. */
function nutrientIn(turn: Turn): { readonly nutrient?: Nutrient; readonly asksSalt: boolean } {
  const heard = oneOf(turn.slots, 'nutrient', [...NUTRIENTS, 'salt' as const]);
  if (heard === undefined || heard === 'unclear') return { asksSalt: false };
  return heard === 'salt' ? { nutrient: 'sodium', asksSalt: true } : { nutrient: heard, asksSalt: false };
}

/** The food that was named, else the one that was talked of. */
function namedOrInHand(turn: Turn): FoodId | undefined {
  const named = foodIn(turn.slots, 'topic') ?? foodIn(turn.slots, 'food');
  if (named === 'unclear') return undefined;
  return named ?? inHand(turn);
}

/** The food that was talked of, or that a topic in hand is. */
function inHand(turn: Turn): FoodId | undefined {
  const { topic } = turn.input.thread;
  return foodInHand(talkOf(turn)) ?? (topic && foodOf(topic));
}

/** An answer about one food, whichever way that is known. */
function ofFood(turn: Turn, answer: (food: FoodId) => FoodAnswer | undefined, more: Partial<FoodTalk> = {}): Reply {
  const named: Read<FoodId> = foodIn(turn.slots, 'topic') ?? foodIn(turn.slots, 'food');
  const food = named === 'unclear' ? undefined : (named ?? inHand(turn));
  const found = food && answer(food);
  return found ? tellFigures(turn, found, more) : unknownFood(turn, answer, nutrientIn(turn).nutrient);
}

/** A figure that the table has no column for, such as iron: named, or that of the answer before. */
function knownIn(turn: Turn): KnownFigure | undefined {
  const heard = oneOf(turn.slots, 'nutrient', KNOWN_FIGURES);
  return heard === undefined ? talkOf(turn)?.known : heard === 'unclear' ? undefined : heard;
}

/** Foods that are best known for it, and where "what else" goes on. */
function tellKnownFor(
  turn: Turn,
  figure: KnownFigure,
  { kind = 'all', from = 0, allergen, isRanked }: Partial<NonNullable<FoodTalk['knownFor']>> = {},
): Reply | undefined {
  const found = mostKnown(turn.words.foods, kind, figure, { from, allergen, isRanked });
  if (!found) return undefined;
  const begun = { kind, from: from + found.foods.length, allergen, isRanked };
  return tellFigures(turn, found, { knownFor: begun });
}

/** A figure that is told of in words alone, such as vitamins as a whole. */
function unmeasuredIn(turn: Turn): TopicId | undefined {
  const heard = oneOf(turn.slots, 'nutrient', UNMEASURED);
  return heard === undefined || heard === 'unclear' ? undefined : topicOfFigure(heard);
}

/** "I'm seventy, do I need more protein?" */
function forAge(turn: Turn, age: number, nutrient: Nutrient | undefined): Reply {
  const { foods } = turn.words;
  if (age < ADULT) return tell(turn, { say: foods.forAdults, foods: [], sources: [] });
  const isOld = age >= LATER_LIFE && (nutrient === undefined || nutrient === 'protein');
  return tellTopic(
    turn,
    isOld ? 'protein-in-later-life' : (unmeasuredIn(turn) ?? topicOfFigure(nutrient ?? 'protein')),
    'say',
  );
}

/** Years. */
const ADULT = 18;
const LATER_LIFE = 60;

function askAmount(turn: Turn): Reply {
  const { foods } = turn.words;
  const { nutrient, asksSalt } = nutrientIn(turn);
  const age = numberIn(turn.slots, 'age');
  if (typeof age === 'number') return forAge(turn, age, nutrient);
  const known = knownIn(turn);
  const quantity = quantityIn(turn);
  const parts = partsBeside(turn);
  return ofFood(
    turn,
    (food) => {
      const [other] = parts.filter((part) => part.food !== food);
      if (known) {
        return other ? whichHasMoreKnown(foods, food, other.food, known) : howMuchKnown(foods, food, known, quantity);
      }
      if (isUnknownFigure(turn)) return withoutFigure(turn, food);
      // So many of it and no figure named: what people count in it.
      const counted = quantity?.portions === undefined ? undefined : limitedIn(food);
      const what = nutrient ?? talkOf(turn)?.nutrient ?? counted ?? cardOf(food)[0];
      if (!what) return card(foods, food);
      if (other) return onPlate(foods, [{ food, times: quantity?.portions ?? 1 }, ...parts], what);
      const measured = asGrams(quantity, food);
      return howMuch(foods, food, what, { ...(measured ? { quantity: measured } : {}), asksSalt });
    },
    quantity?.grams === undefined ? {} : { grams: quantity.grams },
  );
}

/** What is eaten with it, and how often. */
function partsBeside(turn: Turn): readonly Part[] {
  const otherAmount = numberIn(turn.slots, 'otherAmount');
  return (['otherTopic', 'thirdTopic'] as const).flatMap((slot) => {
    const food = nearestIn(turn, slot);
    const times = slot === 'otherTopic' && typeof otherAmount === 'number' ? otherAmount : 1;
    return food === undefined || food === 'unclear' ? [] : [{ food, times }];
  });
}

const TIMES = { double: 2, triple: 3, half: 0.5 } as const;

/** From here on a number of something that is weighed or poured is grams: nobody counts a hundred portions of chicken. */
const FEWEST_GRAMS = 25;

/** "How much in a hundred grams of it", where the word for grams got lost. */
function asGrams(quantity: Quantity | undefined, food: FoodId): Quantity | undefined {
  const { unit, pieces } = foodRow(food);
  const { portions = 0 } = quantity ?? {};
  return unit && !pieces && portions >= FEWEST_GRAMS ? { grams: portions } : quantity;
}

function quantityIn(turn: Turn): Quantity | undefined {
  const { slots } = turn;
  const grams = numberIn(slots, 'grams');
  const portions = numberIn(slots, 'amount');
  const vessel = tellingIn(slots, 'vessel', 'VESSEL');
  const multiple = tellingIn(slots, 'multiple', 'MULTIPLE');
  if (vessel) return { vessel: { of: vessel, count: typeof portions === 'number' ? portions : 1 } };
  // "Double that" is twice what was told.
  if (multiple) return timesTold(turn, TIMES[multiple]);
  if (typeof grams === 'number') return { grams };
  return typeof portions === 'number' ? { portions } : undefined;
}

function timesTold(turn: Turn, times: number): Quantity | undefined {
  const food = inHand(turn);
  const grams = talkOf(turn)?.grams;
  if (!food) return undefined;
  if (grams !== undefined) return { grams: grams * times };
  return times < 1 ? { grams: Math.round(foodRow(food).grams * times) } : { portions: times };
}

/** "What's a portion of almonds", and "is that per day" after a figure. */
function askPortion(turn: Turn): Reply {
  const { foods } = turn.words;
  if (turn.slots.topic) return ofFood(turn, (food) => portionOf(foods, food));
  const kind = oneOf(turn.slots, 'foodKind', FOOD_KIND_IDS);
  if (kind === 'fruit' || kind === 'vegetable') return tellTopic(turn, 'five-a-day', 'say');
  const ofKind = kind && kind !== 'unclear' ? foods.kindPortion(kind) : undefined;
  if (ofKind) return tell(turn, { say: ofKind, foods: [], sources: ['nhlbi'] });
  return ofFood(turn, (food) => ({ say: foods.perPortion(food), foods: [food], sources: [] }));
}

/** Matcha has no figures, and caffeine all the same. */
const foodHasCaffeine = (food: FoodId): boolean =>
  (amountIn(food, 'caffeine') ?? 0) > 0 || (foodRow(food).pregnancy ?? []).includes('limit:caffeine');

const SLOTS_COMPARED = ['topic', 'otherTopic', 'eaten', 'otherEaten'] as const;

/** The food of a slot; a topic that is a figure is none. */
function comparedIn(turn: Turn, slot: (typeof SLOTS_COMPARED)[number]): Read<FoodId> {
  const topic = oneOf(turn.slots, slot, TOPIC_IDS);
  return topic && topic !== 'unclear' && !foodOf(topic) ? undefined : nearestIn(turn, slot);
}

function compareFoods(turn: Turn): Reply {
  const { foods } = turn.words;
  const [one, other] = SLOTS_COMPARED.map((slot) => comparedIn(turn, slot)).filter((food) => food !== undefined);
  const missing = SLOTS_COMPARED.map((slot) => absentIn(turn, slot)).flatMap((absent) =>
    absent?.near[0] ? [foods.nearest(absent.said, absent.near[0])] : [],
  );
  const talk = talkOf(turn);
  const named = nutrientIn(turn).nutrient ?? figureBeside(turn);
  if (one === 'unclear' || other === 'unclear') return unknownFood(turn);
  const order = oneOf(turn.slots, 'order', ['most', 'least']) === 'least' ? 'least' : 'most';
  // "Which of these has most?" is about what was named last; "has it more than rice?" puts that beside one.
  const pair = [one, other].filter((food) => food !== undefined);
  const all = pair.length === 2 ? pair : [...new Set([...pair, ...(talk?.foods ?? [])])];
  const [first, second] = all;
  const kind = one && !other && !talk?.foods.length ? kindOf(one) : undefined;
  // "Which cheese has most?" names a kind by one of it.
  if (kind && named) {
    const best = theMost(foods, kind, named, order);
    if (best) return tellFigures(turn, best, { ranking: { kind, nutrient: named, order, from: best.foods.length } });
  }
  if (!first) return unknownFood(turn);
  const known = knownIn(turn);
  if (known)
    return tellFigures(
      turn,
      second ? whichHasMoreKnown(foods, first, second, known) : howMuchKnown(foods, first, known),
    );
  if (isUnknownFigure(turn)) return noFigure(turn, first);
  const what = named ?? (pair.length === 2 ? undefined : talk?.nutrient) ?? cardOf(first)[0] ?? 'protein';
  if (pair.length === 2 && second) {
    const told = named ? whichHasMore(foods, first, second, what, order) : sideBySide(foods, first, second);
    return tellFigures(turn, { ...told, say: sentences(...missing, told.say) });
  }
  const found = mostOf(foods, all, what, order);
  return found ? tellFigures(turn, found) : unknownFood(turn);
}

/** A figure that was heard as a topic: "which has more protein, this or that". */
function figureBeside({ slots }: Turn): Nutrient | undefined {
  const topics = [oneOf(slots, 'topic', TOPIC_IDS), oneOf(slots, 'otherTopic', TOPIC_IDS)];
  const figures = topics.map((topic) => (topic && topic !== 'unclear' ? figureOf(topic) : undefined));
  return NUTRIENTS.find((each) => figures.includes(each));
}

/** A figure was named that the table does not measure, such as iron. */
function isUnknownFigure({ slots }: Turn): boolean {
  return oneOf(slots, 'nutrient', [...NUTRIENTS, 'salt' as const]) === 'unclear';
}

function noFigure(turn: Turn, food: FoodId): Reply {
  return tell(turn, withoutFigure(turn, food));
}

/** The table does not have it; what is known of where it comes from is told instead. */
function withoutFigure(turn: Turn, food: FoodId): FoodAnswer {
  const topic = unmeasuredIn(turn);
  const instead = topic ? turn.words.topics.topics[topic].say : '';
  return {
    say: sentences(turn.words.foods.noFigure(food), instead),
    foods: [food],
    sources: topic ? topicRow(topic).sources : [],
  };
}

/** The food of a slot, or the nearest to one that the table has not. */
function nearestIn(turn: Turn, slot: FoodSlot): Read<FoodId> {
  return absentIn(turn, slot)?.near[0] ?? foodIn(turn.slots, slot);
}

function askLevel(turn: Turn): Reply {
  const { nutrient, asksSalt } = nutrientIn(turn);
  const asked = oneOf(turn.slots, 'height', ['high', 'low', 'source']);
  const known = knownIn(turn);
  return ofFood(turn, (food) => {
    if (known) return isItHighKnown(turn.words.foods, food, known);
    if (isUnknownFigure(turn)) return withoutFigure(turn, food);
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
  // "So one glass is okay?" after a topic that is no food of the table: what more it has to say.
  const { topic: talkedOf } = turn.input.thread;
  if (!turn.slots.topic && talkedOf && !inHand(turn)) return tellTopic(turn, talkedOf, 'more');
  const known = knownIn(turn);
  if (known)
    return ofFood(turn, (food) =>
      howManyReachKnown(turn.words.foods, food, known, typeof wanted === 'number' ? wanted : undefined),
    );
  const named = foodIn(turn.slots, 'topic');
  const kind = named && named !== 'unclear' ? topicOf(named) : undefined;
  // "How many eggs are too many?": where no limit is reckoned in it, what is known of its kind.
  if (named && named !== 'unclear' && !nutrient && wanted === undefined && !limitedIn(named) && kind)
    return tellTopic(turn, kind, 'say');
  return ofFood(turn, (food) => {
    const what = nutrient ?? (named ? limitedIn(food) : talkOf(turn)?.nutrient) ?? limitedIn(food) ?? cardOf(food)[0];
    if (!what) return card(turn.words.foods, food);
    return howManyToReach(turn.words.foods, food, what, {
      ...(typeof wanted === 'number' ? { wanted } : {}),
      isPregnant,
    });
  });
}

/** What there is a daily limit for, if this food holds much of it. */
function limitedIn(food: FoodId): Nutrient | undefined {
  if ((amountIn(food, 'caffeine') ?? 0) >= MUCH_CAFFEINE) return 'caffeine';
  return LIMITED.find((nutrient) => levelOf(food, nutrient) === 'high');
}

/** Milligrams in a portion, from which on it is what people count. */
const MUCH_CAFFEINE = 20;
const LIMITED = ['sodium', 'satfat', 'sugars'] as const;

/** "Protein without milk", "can I eat hummus with a sesame allergy", "what allergens are in it". */
function askWithout(turn: Turn): Reply {
  const { foods } = turn.words;
  const heard = oneOf(turn.slots, 'allergen', ALLERGENS);
  const allergen: Allergen | undefined = heard === 'unclear' ? undefined : heard;
  const { nutrient } = nutrientIn(turn);
  const known = knownIn(turn);
  if (known && !turn.slots.topic) {
    const found = tellKnownFor(turn, known, allergen ? { allergen } : {});
    if (found) return found;
  }
  const unmeasured = unmeasuredIn(turn);
  if (unmeasured && !turn.slots.topic) return tellTopic(turn, unmeasured, 'say');
  // "Is decaf free of caffeine?" is about a figure, and words that are no allergen are about something else.
  if (!allergen && nutrient) return askAmount(turn);
  if (heard === 'unclear') return unknownFood(turn);
  const isNamed = turn.slots.topic !== undefined;
  if (allergen && nutrient && !isNamed) return tellFigures(turn, foodsWithout(foods, nutrient, allergen));
  const food = isNamed || !nutrient ? namedOrInHand(turn) : undefined;
  // Asked for others of what was talked of: "any without dairy?"
  const asksOthers = !isNamed && allergen !== undefined && talkOf(turn)?.nutrient === 'protein' && food === undefined;
  if (food && !asksOthers) return tell(turn, withAllergy(foods, food, allergen));
  const topic = topicIn(turn.slots);
  if (topic && topic !== 'unclear') {
    return tell(turn, {
      say: sentences(turn.words.topics.topics[topic].care, foods.labelDecides),
      foods: [],
      sources: topicRow(topic).sources,
    });
  }
  if (isNamed) return unknownFood(turn);
  return allergen ? tellFigures(turn, foodsWithout(foods, 'protein', allergen)) : unknownFood(turn);
}

/** A condition comes before any figure: whose question it is, then what the table has that bears on it. */
function askWithCondition(turn: Turn): Reply {
  const { foods } = turn.words;
  const food = namedOrInHand(turn);
  const heard = oneOf(turn.slots, 'condition', FOOD_CONDITIONS);
  const condition = heard === undefined || heard === 'unclear' ? 'other' : heard;
  const found = food && figureFor(turn, food, condition);
  // Whose kidneys are well asks the same question.
  const isOfProtein = condition === 'kidney' && nutrientIn(turn).nutrient === 'protein';
  const beside = isOfProtein ? turn.words.topics.claims['protein-needs/kidneys'].truth : '';
  const care = sentences(foods.condition(condition), beside);
  // A topic that is no food of the table, such as creatine, knows who should take care.
  const topic = topicIn(turn.slots);
  const caution = topic && topic !== 'unclear' && !food ? turn.words.topics.topics[topic].care : '';
  if (!found) return tell(turn, { say: sentences(caution, care), foods: [], sources: CONDITION_SOURCES[condition] });
  const said = turn.input.thread.noNumbers ? '' : found.say;
  return tell(turn, { ...found, say: sentences(care, said) });
}

/** Whose advice the sentence about each condition is. */
const CONDITION_SOURCES: Readonly<Record<FoodCondition, readonly SourceId[]>> = {
  coeliac: ['coeliacuk'],
  lactose: ['mkuh'],
  pressure: ['whona'],
  cholesterol: ['aha17', 'heartuk'],
  diabetes: [],
  kidney: [],
  gout: ['goutuk'],
  reflux: ['nhsreflux'],
  bowel: ['fod'],
  other: [],
};

function figureFor(turn: Turn, food: FoodId, condition: FoodCondition): FoodAnswer | undefined {
  const { foods } = turn.words;
  const { nutrient } = nutrientIn(turn);
  switch (condition) {
    case 'coeliac':
      return withAllergy(foods, food, 'gluten');
    case 'lactose':
      return withAllergy(foods, food, 'milk');
    // The figure that was asked for, else the one that bears on it.
    case 'pressure':
      return howMuch(foods, food, nutrient ?? 'sodium');
    case 'cholesterol':
      return howMuch(foods, food, nutrient ?? 'satfat');
    case 'diabetes':
      return howMuch(foods, food, nutrient ?? 'carbs');
    default:
      return undefined;
  }
}

function kindIn(turn: Turn): FoodKind {
  const heard = oneOf(turn.slots, 'foodKind', FOOD_KIND_IDS);
  return heard === undefined || heard === 'unclear' ? 'all' : heard;
}

function askMost(turn: Turn): Reply {
  const known = knownIn(turn);
  const isRanked = turn.slots.order !== undefined;
  const ofKnown = known && (tellKnownFor(turn, known, { kind: kindIn(turn), isRanked }) ?? tellKnownFor(turn, known));
  if (ofKnown) return ofKnown;
  const unmeasured = unmeasuredIn(turn);
  if (unmeasured) return tellTopic(turn, unmeasured, 'say');
  const nutrient = nutrientIn(turn).nutrient ?? talkOf(turn)?.nutrient ?? 'fibre';
  const isLeast =
    oneOf(turn.slots, 'order', ['most', 'least']) === 'least' || oneOf(turn.slots, 'height', ['high', 'low']) === 'low';
  const order = isLeast ? 'least' : 'most';
  const kind = kindIn(turn);
  const found = theMost(turn.words.foods, kind, nutrient, order);
  if (!found) return unknownFood(turn);
  return tellFigures(turn, found, { ranking: { kind, nutrient, order, from: found.foods.length } });
}

/** The next of what was begun: another thing in its place, the next in a ranking; else other foods of its kind. */
function whatElseIsThere(turn: Turn): Reply {
  const { foods } = turn.words;
  // "What else has fibre?" names what it is to have.
  const known = knownIn(turn);
  const begun = known === talkOf(turn)?.known ? talkOf(turn)?.knownFor : undefined;
  const ofKnown = known && (tellKnownFor(turn, known, begun ?? {}) ?? tellKnownFor(turn, known));
  if (ofKnown) return ofKnown;
  const unmeasured = unmeasuredIn(turn);
  if (unmeasured) return tellTopic(turn, unmeasured, 'more');
  const talk = talkOf(turn);
  const { nutrient: named } = nutrientIn(turn);
  if (named && named !== talk?.ranking?.nutrient) return askMost(turn);
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
  const figure = topic && KNOWN_FIGURES.find((each) => each === figureOf(topic));
  const ofTopic = figure && tellKnownFor(turn, figure);
  if (ofTopic) return ofTopic;
  return topic ? tellTopic(turn, topic, 'more') : tellTopic(turn, undefined, 'say');
}
