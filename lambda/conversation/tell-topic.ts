/** A line of a topic, said; and the question which topic, where none is known. */
import { claimRow, type ClaimId } from '../coach/catalogue/claims';
import { topicRow } from '../coach/catalogue/topics';
import { TOPIC_IDS, type TopicId } from '../coach/catalogue/topic-ids';
import { TOPIC_LINES, type TopicLine } from '../coach/catalogue/topic';
import type { Reply } from '../reply';
import { didYouMean } from './ambiguity';
import { aside } from './aside';
import { sentences, type Prompt, type Turn } from './handler';
import { asking, whatElse } from './next-question';
import type { Read } from './slots';

/** Lists are three at a time. */
export const LISTED_AT_ONCE = 3;

export function offerOf(turn: Turn, topic: TopicId): Prompt {
  return asking(turn, turn.athlete, { about: 'more', topic });
}

/** One line of a topic that was named; unknown and unnamed ones get one question. */
export function tellTopic(turn: Turn, topic: Read<TopicId>, line: TopicLine): Reply {
  const { prompts } = turn.words;
  if (topic === undefined) return which(turn, '');
  if (topic === 'unclear')
    return didYouMean(turn, turn.slots.topic ?? turn.slots.food) ?? which(turn, prompts.unknownTopic);
  const words = turn.words.topics.topics[topic];
  const told = isNew(turn, topic, line) ? line : nextLine(turn, topic, line);
  const said = words[told] ?? words.more;
  return aside(turn, said, told === 'say' ? offerOf(turn, topic) : whatElse(turn, 'nothingElse'), {
    topic,
    line: told,
  });
}

/** Whether this was not said just now. "What?" wants it once more; who asks anew wants more. */
function isNew({ input }: Turn, topic: TopicId, line: TopicLine): boolean {
  const isAskedAnew = input.kind === 'intent' && input.intent === 'AskTopicIntent';
  return !isAskedAnew || input.thread.topic !== topic || input.thread.line !== line;
}

/** The line after this one that the topic has. */
function nextLine({ words }: Turn, topic: TopicId, line: TopicLine): TopicLine {
  const lines = TOPIC_LINES.filter((each) => words.topics.topics[topic][each] !== undefined);
  return lines[(lines.indexOf(line) + 1) % lines.length] ?? 'more';
}

/** What is true of a claim, the verdict first: the claim that was made, else the one that goes with the topic. */
export function tellTruth(turn: Turn, topic: TopicId, claim?: ClaimId): Reply {
  const { verdicts, claims, topics } = turn.words.topics;
  const { verdict } = claim ? claimRow(claim) : topicRow(topic);
  const truth = claim ? claims[claim].truth : topics[topic].truth;
  const { thread } = turn.input;
  const isAgain = thread.topic === topic && thread.line === 'truth' && thread.claim === claim;
  const again = isAgain ? turn.words.prompts.onceMore : '';
  const reply = aside(turn, sentences(again, verdicts[verdict], truth), whatElse(turn, 'nothingElse'), {
    topic,
    line: 'truth',
  });
  return claim ? { ...reply, thread: { ...reply.thread, claim } } : reply;
}

/** What is known of a topic, where the claim that was made about it is none of ours: no verdict is lent to it. */
export function tellWithoutVerdict(turn: Turn, topic: TopicId): Reply {
  const said = sentences(turn.words.prompts.noVerdict, turn.words.topics.topics[topic].say);
  return aside(turn, said, offerOf(turn, topic), { topic, line: 'say' });
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
  return turn.inOrder(TOPIC_IDS.filter((id) => topicRow(id).tip)).slice(0, LISTED_AT_ONCE);
}
