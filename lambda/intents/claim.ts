/** "Does matcha burn fat?": the claim that somebody came with is judged, the verdict first, then what is true. */
import { claimThat, EFFECTS, TOPIC_OF_EFFECT } from '../coach/catalogue/claims';
import { topicOf } from '../coach/food/homes';
import { foodInHand } from '../coach/food/talk';
import type { Handlers, Turn } from '../conversation/handler';
import { foodIn, oneOf, topicIn } from '../conversation/slots';
import { unknownFood } from '../conversation/tell-food';
import { tellTopic, tellTruth, tellWithoutVerdict } from '../conversation/tell-topic';
import type { Reply } from '../reply';
import type { TopicId } from '../coach/catalogue/topic-ids';

export const claimHandlers: Handlers<'AskClaimIntent'> = { AskClaimIntent: judge };

function judge(turn: Turn): Reply {
  const topic = topicMeant(turn);
  const effect = oneOf(turn.slots, 'effect', EFFECTS);
  // Words that are no claim of ours get no verdict of another one.
  if (effect === 'unclear' && topic) return tellWithoutVerdict(turn, topic);
  if (effect === undefined || effect === 'unclear') {
    return topic ? tellTruth(turn, topic) : tellTopic(turn, topicIn(turn.slots), 'truth');
  }
  const claim = topic && claimThat(topic, effect);
  if (topic && claim) return tellTruth(turn, topic, claim);
  // What no food does, this one does not do either.
  const general = TOPIC_OF_EFFECT[effect];
  if (general) return tellTruth(turn, general);
  return topic ? tellWithoutVerdict(turn, topic) : unknownFood(turn);
}

/** The topic that was named, or that a named food belongs to, or that is in hand. */
function topicMeant(turn: Turn): TopicId | undefined {
  const named = topicIn(turn.slots);
  if (named !== undefined && named !== 'unclear') return named;
  const food = foodIn(turn.slots, 'topic');
  if (food !== undefined) return food === 'unclear' ? undefined : topicOf(food);
  const { topic, food: talk } = turn.input.thread;
  const inHand = foodInHand(talk);
  return topic ?? (inHand && topicOf(inHand));
}
