/** What is said about a food, remembered for the next question; without figures after a word of eating distress. */
import type { FoodId, Nutrient } from '../coach/catalogue/food';
import { absentFoodIds, isBrand, nearestTo } from '../coach/food/absent';
import { topicOfFigure, topicOf } from '../coach/food/homes';
import { TOPIC_IDS } from '../coach/catalogue/topic-ids';
import type { FoodTalk } from '../coach/food/talk';
import type { Reply } from '../reply';
import { aside } from './aside';
import { whatElse } from './next-question';
import { card, goodSources, inPlaceOf, moreOf, type FoodAnswer } from './food-answer';
import { worthOf } from './food-worth';
import { sentences, type Turn } from './handler';
import { oneOf, topicIn, type FoodSlot } from './slots';
import { tellTopic, tellTruth } from './tell-topic';

export const talkOf = ({ input }: Turn): FoodTalk | undefined => input.thread.food;

/** A food that is known by name alone, and the nearest that the table has. */
interface Absent {
  readonly said: string;
  readonly near: readonly FoodId[];
  readonly isBrand: boolean;
}

/** In the word that was said, which Alexa has matched with one of ours. */
export function absentIn({ slots }: Turn, name: FoodSlot = 'topic'): Absent | undefined {
  const absent = oneOf(slots, name, absentFoodIds());
  if (absent === undefined || absent === 'unclear') return undefined;
  return { said: slots[name]?.said ?? absent, near: nearestTo(absent), isBrand: isBrand(absent) };
}

/**
 * What is known only by name is said so, with what there is of the nearest thing that is known. `answer` leaves it out where another
 * food must not answer: an allergy, a pregnancy, a medicine. A figure that was asked of something unknown is told of what has it.
 */
export function unknownFood(
  turn: Turn,
  answer?: (near: FoodId) => FoodAnswer | undefined,
  nutrient?: Nutrient,
  care = '',
): Reply {
  const { foods } = turn.words;
  const absent = absentIn(turn) ?? absentIn(turn, 'food') ?? absentIn(turn, 'eaten');
  if (absent) {
    const [first] = absent.near;
    const found = first && answer?.(first);
    const say = found
      ? sentences(absent.isBrand ? foods.brand(absent.said, first) : foods.nearest(absent.said, first), found.say)
      : care
        ? sentences(foods.absentAlone(absent.said), care)
        : foods.absent(absent.said, absent.near);
    const told = { ...found, say, foods: absent.near.slice(0, 4), sources: found?.sources ?? [] };
    return found ? tellFigures(turn, told) : tell(turn, told);
  }
  // A topic that is no food, asked for as one; or a figure that was asked of no food at all.
  const named = topicIn(turn.slots) ?? oneOf(turn.slots, 'otherTopic', TOPIC_IDS);
  if (named !== undefined && named !== 'unclear') return tellTopic(turn, named, 'say');
  const heard = turn.slots.topic ?? turn.slots.food ?? turn.slots.eaten;
  if (!heard && nutrient) return tellTopic(turn, topicOfFigure(nutrient), 'say');
  if (heard && nutrient) {
    const known = goodSources(foods, nutrient);
    return tellFigures(turn, { ...known, say: sentences(foods.unknown, known.say) });
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

/** Says it, and remembers what it was about; the very words of the answer before are owned to be said again. */
export function tell(turn: Turn, answer: FoodAnswer, more: Partial<FoodTalk> = {}): Reply {
  const { ranking, insteadOf, knownFor, grams } = more;
  const isAgain = talkOf(turn)?.said === answer.say;
  const before = talkOf(turn)?.foods.slice(0, 1) ?? [];
  const say = sentences(isAgain ? turn.words.prompts.onceMore : '', answer.say);
  return aside(turn, say, whatElse(turn, 'nothingElse'), {
    food: {
      // One food after another can be put side by side: "so which has more?"
      foods: [...new Set([...answer.foods, ...(answer.foods.length === 1 ? before : [])])].slice(0, 4),
      ...(answer.nutrient ? { nutrient: answer.nutrient } : {}),
      ...(answer.known ? { known: answer.known } : {}),
      ...(grams === undefined ? {} : { grams }),
      said: say,
      ...(ranking ? { ranking } : {}),
      ...(knownFor ? { knownFor } : {}),
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

/** "Is bacon bad for me?": what stands out in it, then what is known of its kind; without a kind, its figures. */
export function tellWorth(turn: Turn, food: FoodId): Reply {
  const { foods } = turn.words;
  const topic = topicOf(food);
  if (topic === 'alcohol') return tellTopic(turn, topic, 'say');
  const { outstanding, ...first } = worthOf(foods, food);
  const whole = topic ? { ...first, say: sentences(outstanding, turn.words.topics.topics[topic].say) } : first;
  return talkOf(turn)?.said === whole.say ? tellFood(turn, food) : tellFigures(turn, whole);
}

/** What can take a food's place, if the table knows of something. */
export function insteadOfFood(turn: Turn, food: FoodId): Reply | undefined {
  const found = inPlaceOf(turn.words.foods, food);
  return found && tellFigures(turn, found, { insteadOf: { food, nth: 0 } });
}
