/** Food, lifestyle and training questions: a short true answer, and back to where the athlete was. */
import { localHour } from '../coach/calendar';
import { TOPICS } from '../coach/catalogue/topics';
import { TOPIC_IDS, type TopicId } from '../coach/catalogue/topic-ids';
import { EVENING_FROM_HOUR, nextTip, TIPS, type Moment } from '../coach/catalogue/tips';
import { isActive, isFinished } from '../coach/session';
import type { TopicLine } from '../coach/catalogue/topic';
import type { Reply } from '../reply';
import { didYouMean } from '../conversation/ambiguity';
import { ask, sentences, type Handlers, type Prompt, type Turn } from '../conversation/handler';
import { swapIn, topicIn, type Read } from '../conversation/slots';
import { madeIt, promptFor, asking } from '../conversation/next-question';
import { turnedTo, type About } from '../conversation/thread';

/** Lists are three at a time. */
const LISTED_AT_ONCE = 3;

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
  AskAfterWorkoutIntent: (turn) => about(turn, 'protein-shake', 'say'),
  AskAvoidIntent: (turn) => aside(turn, turn.words.prompts.avoidNothing, offerOf(turn, 'processed-meat')),
  // Without a slot: "my back" as the value of one would swallow what hurts.
  AskStrongBackIntent: (turn) => about(turn, 'strong-back', 'say'),
  GiveTipIntent: giveTip,
  ListTopicsIntent: listTopics,
};

/** Says a line, then goes back to the set, or, outside training, offers the next thing. */
function aside(turn: Turn, said: string, offer: Prompt, told?: About): Reply {
  const { athlete } = turn;
  const { session } = athlete;
  const training = isActive(session) && !isFinished(session);
  const note = athlete.heardSafetyNote ? '' : turn.words.prompts.generalInformation;
  const reply = ask(
    athlete,
    sentences(note, said, training ? madeIt(turn, athlete) : ''),
    training ? promptFor(turn, athlete) : offer,
  );
  return { ...reply, thread: turnedTo(turn.input.thread, told) };
}

function offerOf(turn: Turn, topic: TopicId): Prompt {
  return asking(turn, turn.athlete, { about: 'more', topic });
}

function whatElse(turn: Turn): Prompt {
  return { text: turn.words.prompts.nothingElse, asked: { about: 'what-else' } };
}

/** A topic by its name, or the one in hand: "is it healthy" after what was said of it asks how sure that is. */
function askAbout(turn: Turn): Reply {
  const { topic, line } = turn.input.thread;
  const named = topicIn(turn.slots);
  return about(turn, named ?? topic, named === undefined && line === 'say' ? 'truth' : 'say');
}

/** One line of a topic that was named; unknown and unnamed ones get one question. */
export function about(turn: Turn, topic: Read<TopicId>, line: TopicLine): Reply {
  const { prompts } = turn.words;
  if (topic === undefined) return which(turn, '');
  if (topic === 'unclear')
    return didYouMean(turn, turn.slots.topic ?? turn.slots.food) ?? which(turn, prompts.unknownTopic);
  const words = turn.words.topics.topics[topic];
  const said = words[line] ?? words.more;
  return aside(turn, said, line === 'say' ? offerOf(turn, topic) : whatElse(turn), { topic, line });
}

function which(turn: Turn, before: string): Reply {
  const { prompts } = turn.words;
  const { topics } = turn.words.topics;
  const names = suggestions(turn).map((id) => topics[id].name);
  return aside(
    turn,
    sentences(before, prompts.someTopics(names)),
    asking(turn, turn.athlete, { about: 'which-topic' }),
  );
}

/** Three topics to name, other ones for another request. */
function suggestions(turn: Turn): readonly TopicId[] {
  return turn.inOrder(TOPIC_IDS.filter((id) => TOPICS[id].tip)).slice(0, LISTED_AT_ONCE);
}

/** "Tell me more", "is that true": about what was named, else about what was talked of last. */
export function followUp(turn: Turn, line: TopicLine): Reply {
  return about(turn, topicIn(turn.slots) ?? turn.input.thread.topic, line);
}

function swapFor(turn: Turn): Reply {
  const { prompts } = turn.words;
  const { swaps } = turn.words.topics;
  const swap = swapIn(turn.slots);
  if (swap && swap !== 'unclear') {
    const from = TOPIC_IDS.find((id) => TOPICS[id].swapsFor.includes(swap));
    return aside(
      turn,
      swaps[swap].instead,
      from ? offerOf(turn, from) : whatElse(turn),
      from && { topic: from, line: 'swap' },
    );
  }
  const topic = topicIn(turn.slots) ?? turn.input.thread.topic;
  if (topic && topic !== 'unclear') return about(turn, topic, 'swap');
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
  const { tip, heard } = nextTip(turn.inOrder(TIPS), athlete.heardTips, momentOf(turn));
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
