/** Food, lifestyle and training questions: a short true answer, and back to where the athlete was. */
import { localHour } from '../coach/calendar';
import { KNOWN_FIGURES, NUTRIENTS, type FoodId, type KnownFigure, type Nutrient } from '../coach/catalogue/food';
import { figureOf, foodOfSwap, topicOf } from '../coach/food/homes';
import { foodInHand } from '../coach/food/talk';
import { topicRow } from '../coach/catalogue/topics';
import { TOPIC_IDS } from '../coach/catalogue/topic-ids';
import { EVENING_FROM_HOUR, nextTip, allTips, type Moment } from '../coach/catalogue/tips';
import type { TopicLine } from '../coach/catalogue/topic';
import type { Reply } from '../reply';
import { aside } from '../conversation/aside';
import { card, isItHigh, moreOf, onPlate, portionOf, withAllergy, type FoodAnswer } from '../conversation/food-answer';
import { onOnePlate, worthOf } from '../conversation/food-worth';
import { insteadOfFood, tell, tellFigures, tellFood, tellWorth, unknownFood } from '../conversation/tell-food';
import { LISTED_AT_ONCE, offerOf, tellTopic, tellTruth } from '../conversation/tell-topic';
import { howMuchKnown } from '../conversation/known-figure';
import type { FoodBook } from '../language/food-book';
import { sentences, type Handlers, type Prompt, type Turn } from '../conversation/handler';
import { foodIn, swapIn, topicIn, type Read } from '../conversation/slots';
import { asking, whatElse } from '../conversation/next-question';

export const topicHandlers: Handlers<
  | 'AskTopicIntent'
  | 'AskStrongBackIntent'
  | 'GiveTipIntent'
  | 'TellMoreIntent'
  | 'AskHowToUseIntent'
  | 'AskSwapIntent'
  | 'AskTruthIntent'
  | 'AskSourceIntent'
  | 'AskAvoidIntent'
  | 'AskAfterWorkoutIntent'
  | 'ListTopicsIntent'
> = {
  AskTopicIntent: askAbout,
  TellMoreIntent: (turn) => followUp(turn, 'more'),
  AskHowToUseIntent: (turn) => followUp(turn, 'serve'),
  AskTruthIntent: (turn) => followUp(turn, 'truth'),
  AskSourceIntent: (turn) => followUp(turn, 'source'),
  AskSwapIntent: swapFor,
  AskAfterWorkoutIntent: (turn) => tellTopic(turn, 'protein-shake', 'say'),
  AskAvoidIntent: (turn) => aside(turn, turn.words.prompts.avoidNothing, offerOf(turn, 'processed-meat')),
  // Without a slot: "my back" as the value of one would swallow what hurts.
  AskStrongBackIntent: (turn) => tellTopic(turn, 'strong-back', 'say'),
  GiveTipIntent: giveTip,
  ListTopicsIntent: listTopics,
};

/** A topic or a food by its name, or the one in hand: "is it healthy" after what was said of it asks how sure that is. */
function askAbout(turn: Turn): Reply {
  const { topic, line, food: talk } = turn.input.thread;
  const named = topicIn(turn.slots);
  const eaten = foodIn(turn.slots, 'eaten');
  const food = foodIn(turn.slots, 'topic') ?? foodIn(turn.slots, 'food') ?? eaten;
  const { foods } = turn.words;
  const [first, second] = [eaten ?? foodInHand(talk), foodIn(turn.slots, 'otherEaten')].filter(isKnown);
  const figure = named && named !== 'unclear' ? figureOf(named) : undefined;
  if (turn.slots.otherEaten && first && (named === undefined || figure)) {
    if (!second) return tellFigures(turn, card(foods, first));
    const nutrient = NUTRIENTS.find((each) => each === (figure ?? (eaten === undefined ? talk?.nutrient : undefined)));
    const parts = [first, second].map((id) => ({ food: id, times: 1 }));
    return tellFigures(turn, nutrient ? onPlate(foods, parts, nutrient) : onOnePlate(foods, first, second));
  }
  // "Chickpeas, are they good for protein?": the figure of that food.
  if (figure && foodIn(turn.slots, 'food') !== undefined && topicIn(turn.slots) === named) {
    const beside = foodBeside(turn);
    const told = beside && figureAnswer(foods, beside, figure);
    if (told) return tellFigures(turn, told);
  }
  if (named !== undefined && named !== 'unclear') return tellTopic(turn, named, 'say');
  const answer = turn.slots.worth ? (id: FoodId) => worthOf(foods, id) : (id: FoodId) => card(foods, id);
  if (food === 'unclear') return unknownFood(turn, answer);
  if (food !== undefined) return turn.slots.worth ? tellWorth(turn, food) : tellFood(turn, food);
  const inHand = foodInHand(talk);
  if (inHand && !topic) return tellFood(turn, inHand);
  return topic && line === 'say' ? tellTruth(turn, topic) : tellTopic(turn, topic, 'say');
}

/** A food that was named beside a topic. */
function foodBeside({ slots }: Turn): FoodId | undefined {
  return (['topic', 'food', 'eaten', 'otherEaten'] as const)
    .map((slot) => (TOPIC_IDS.some((id) => slots[slot]?.ids.includes(id)) ? undefined : foodIn(slots, slot)))
    .find(isKnown);
}

function figureAnswer(foods: FoodBook, food: FoodId, figure: Nutrient | KnownFigure): FoodAnswer {
  const nutrient = NUTRIENTS.find((each) => each === figure);
  const known = KNOWN_FIGURES.find((each) => each === figure);
  if (known) return howMuchKnown(foods, food, known);
  return nutrient ? isItHigh(foods, food, nutrient, 'source') : card(foods, food);
}

const isKnown = (food: Read<FoodId>): food is FoodId => food !== undefined && food !== 'unclear';

/** "Tell me more", "is that true": about what was named, else about what was talked of last. */
export function followUp(turn: Turn, line: TopicLine): Reply {
  const named = topicIn(turn.slots);
  const food =
    (named === undefined || named === 'unclear') && (foodIn(turn.slots, 'topic') ?? foodIn(turn.slots, 'food'));
  const inHand = named === undefined ? foodInHand(turn.input.thread.food) : undefined;
  const meant = food && food !== 'unclear' ? food : inHand;
  if (meant) return followFood(turn, meant, line);
  const topic = named ?? turn.input.thread.topic;
  return line === 'truth' && topic !== undefined && topic !== 'unclear'
    ? tellTruth(turn, topic)
    : tellTopic(turn, topic, line);
}

/** The same questions about a food of the table: what it is part of answers claims, its row the rest. */
function followFood(turn: Turn, food: FoodId, line: TopicLine): Reply {
  const { foods } = turn.words;
  const topic = topicOf(food);
  switch (line) {
    case 'say':
    case 'more':
      return tellFigures(turn, moreOf(foods, food));
    case 'serve': {
      // "How much of it should I have?" is heard as how to have it.
      const portion = portionOf(foods, food);
      const say = turn.input.thread.noNumbers ? '' : portion.say;
      return tell(turn, { ...portion, say: sentences(say, foods.plain(food)) });
    }
    case 'swap':
      return insteadOfFood(turn, food) ?? tell(turn, { say: foods.plain(food), foods: [food], sources: [] });
    case 'truth':
      return topic && turn.slots.topic ? tellTruth(turn, topic) : tell(turn, sourceOf(turn, food));
    case 'source':
      return tell(turn, sourceOf(turn, food));
    case 'care':
      return tell(turn, withAllergy(foods, food));
  }
}

function sourceOf({ words, input }: Turn, food: FoodId): FoodAnswer {
  const nutrient = input.thread.food?.nutrient;
  return { say: words.foods.source(nutrient), foods: [food], ...(nutrient ? { nutrient } : {}), sources: ['usda'] };
}

function swapFor(turn: Turn): Reply {
  const { prompts } = turn.words;
  const { swaps } = turn.words.topics;
  const swap = swapIn(turn.slots);
  if (swap && swap !== 'unclear') {
    const food = turn.input.thread.noNumbers ? undefined : foodOfSwap(swap);
    const found = food && insteadOfFood(turn, food);
    if (found) return found;
    const from = TOPIC_IDS.find((id) => topicRow(id).swapsFor.includes(swap));
    return aside(
      turn,
      swaps[swap].instead,
      from ? offerOf(turn, from) : whatElse(turn, 'nothingElse'),
      from && { topic: from, line: 'swap' },
    );
  }
  const named = foodIn(turn.slots, 'topic');
  const food = named === 'unclear' ? undefined : (named ?? foodInHand(turn.input.thread.food));
  const found = food && insteadOfFood(turn, food);
  if (found) return found;
  const topic = topicIn(turn.slots) ?? turn.input.thread.topic;
  if (topic && topic !== 'unclear') return tellTopic(turn, topic, 'swap');
  return aside(turn, swap === undefined ? '' : prompts.noSwap, {
    text: prompts.swapWhat,
    asked: { about: 'which-topic' },
  });
}

function momentOf({ athlete, now }: Turn): Moment {
  if (athlete.today.totals.seconds > 0) return 'after';
  return localHour(now, athlete.zone) >= EVENING_FROM_HOUR ? 'evening' : 'before';
}

export function giveTip(turn: Turn): Reply {
  const { athlete } = turn;
  const { tip, heard } = nextTip(turn.inOrder(allTips()), athlete.heardTips, momentOf(turn));
  const told: Turn = { ...turn, athlete: { ...athlete, heardTips: heard } };
  const another: Prompt = asking(turn, turn.athlete, { about: 'another-tip' });
  return aside(told, turn.words.topics.topics[tip].say, another, { topic: tip, line: 'say' });
}

function listTopics(turn: Turn): Reply {
  const { words, input } = turn;
  const from = (input.thread.listed ?? 0) % TOPIC_IDS.length;
  const names = TOPIC_IDS.slice(from, from + LISTED_AT_ONCE).map((id) => turn.words.topics.topics[id].name);
  const reply = aside(turn, words.prompts.someTopics(names), asking(turn, turn.athlete, { about: 'which-topic' }));
  return { ...reply, thread: { ...reply.thread, listed: from + LISTED_AT_ONCE } };
}
