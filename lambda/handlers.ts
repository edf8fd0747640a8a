/** Answers whatever comes. The table of all that can be asked for does not compile while a handler is missing. */
import type { Athlete } from './coach/athlete';
import type { SafetySign } from './coach/safety';
import type { Reply } from './reply';
import { answerHandlers } from './yes-and-no';
import { conditionHandlers } from './intents/condition';
import { correctHandlers } from './intents/correct';
import { doseHandlers } from './intents/dose';
import { effortHandlers } from './intents/effort';
import { exerciseHandlers } from './intents/explain-exercise';
import { formHandlers } from './intents/form';
import { goalHandlers } from './intents/goal';
import { isSafetyIntent } from './language/model-words';
import { nameOf } from './input';
import { soundSet } from './conversation/sound-set';
import { silence, withoutQuestion, type Handlers, type Turn } from './conversation/handler';
import { helpHandlers } from './intents/help';
import { inHandHandlers } from './intents/in-hand';
import { launch, welcome } from './intents/launch';
import { leaveHandlers } from './intents/leave';
import { lookAheadHandlers } from './intents/look-ahead';
import { mannerHandlers } from './intents/manner';
import { swapHandlers } from './intents/swap-exercise';
import { moveHandlers } from './intents/move';
import type { IntentName, SlotName } from './vocabulary';
import { paceHandlers } from './intents/pace';
import { preferenceHandlers } from './intents/preference';
import { prescriptionHandlers } from './intents/prescription';
import { progressHandlers } from './intents/progress';
import { privacyHandlers } from './intents/privacy';
import { possibleFlagIn, redFlagIn } from './conversation/red-flags';
import { afterConsent, reminderHandlers } from './intents/reminders';
import { loadHandlers } from './intents/loads';
import { programmeHandlers } from './intents/programmes';
import { sideHandlers } from './intents/sides';
import { shapeHandlers } from './intents/shapes';
import { todayHandlers } from './intents/today';
import { repairHandlers } from './intents/repair';
import { safetyHandlers } from './intents/safety';
import { afterthoughtHandlers } from './intents/afterthought';
import { claimHandlers } from './intents/claim';
import { foodHandlers } from './intents/food';
import { topicHandlers } from './intents/topic';
import { savedSetHandlers } from './intents/saved-sets';
import { afterService } from './intents/service';
import { weekHandlers } from './intents/week-plan';
import { answerToAlarm, backToPlace, doubt, namesNothing, raise, settled } from './conversation/alarm';
import { askFirst, decisionOn, settleWish } from './conversation/asked-first';
import { askWhetherCleared } from './conversation/finished-for-today';
import { askThere } from './conversation/next-question';
import { workoutHandlers } from './intents/workout';

const HANDLERS: Handlers<IntentName> = {
  ...workoutHandlers,
  ...exerciseHandlers,
  ...moveHandlers,
  ...swapHandlers,
  ...correctHandlers,
  ...conditionHandlers,
  ...repairHandlers,
  ...formHandlers,
  ...doseHandlers,
  ...paceHandlers,
  ...mannerHandlers,
  ...prescriptionHandlers,
  ...savedSetHandlers,
  ...lookAheadHandlers,
  ...progressHandlers,
  ...reminderHandlers,
  ...privacyHandlers,
  ...goalHandlers,
  ...effortHandlers,
  ...preferenceHandlers,
  ...weekHandlers,
  ...answerHandlers,
  ...helpHandlers,
  ...leaveHandlers,
  ...safetyHandlers,
  ...topicHandlers,
  ...foodHandlers,
  ...afterthoughtHandlers,
  ...claimHandlers,
  ...inHandHandlers,
  ...shapeHandlers,
  ...sideHandlers,
  ...loadHandlers,
  ...programmeHandlers,
  ...todayHandlers,
};

/** `stored`: the athlete as loaded, before anything of this turn. */
export function answer(turn: Turn, stored: Athlete): Reply {
  const { input, athlete } = turn;
  switch (input.kind) {
    case 'launch':
      return launch(turn);
    case 'intent':
      return toIntent(turn, input.intent);
    case 'service':
      return afterService(turn, input.effect, input.outcome, stored);
    case 'consent':
      return afterConsent(turn, input.consent, input.token);
    case 'ended':
      return silence(input.thread.alarm ? settled(athlete, input.thread.alarm.sign) : withoutPassing(athlete, stored));
    case 'sound-failed': {
      // A sound that is missing costs the sounds; whatever else it was, and a second time, costs the slots.
      const fallback = input.isMissing && !athlete.withoutSounds ? { withoutSounds: true } : { plainSpeech: true };
      return silence({ ...withoutQuestion(athlete), ...fallback });
    }
    case 'refused':
      // Only an answer that Alexa would not have is told more plainly next time.
      return silence(input.why === 'INVALID_RESPONSE' ? { ...unasked(athlete), plainSpeech: true } : unasked(athlete));
    case 'other':
      return silence(stored);
  }
}

/**
 * Who ran on in silence is asked about it the next time they come, whatever has gone by: once. What they do not answer then
 * stays as it is, uncounted where nobody could prove it, and is put down as soon as they say so.
 */
function withoutPassing(athlete: Athlete, stored: Athlete): Athlete {
  const isNew = athlete.asked?.about === 'finished-set' && stored.asked?.about !== 'finished-set';
  return isNew ? athlete : withoutQuestion(athlete);
}

/** Nobody heard the last question, so what was to be asked once has not been asked yet. */
function unasked(athlete: Athlete): Athlete {
  return athlete.asked?.about === 'finished-set' ? athlete : withoutQuestion(athlete);
}

/**
 * Delivered twice: it counted the first time. The last one is answered as it was: the same sound, the same safety words, the same
 * good-bye, with nothing done again; of an earlier one only the place's question is left.
 */
export function answerAgain(turn: Turn, isLast: boolean): Reply {
  const { input, athlete } = turn;
  if (input.kind === 'launch') return welcome(turn);
  if (isLast && athlete.session.phase === 'set' && athlete.session.block === nameOf(input))
    return soundSet(turn, athlete);
  if (isLast && input.kind === 'intent') {
    const { effect, ...reply } = toIntent(turn, input.intent);
    const isSame = reply.thread?.alarm !== undefined || isSafetyIntent(input.intent) || reply.mic === 'closed';
    if (isSame && !effect && !reply.sound) return reply;
  }
  return askThere(turn, athlete);
}

/** Obeys, asks first, or reads it as another: as the policy decides. */
function toIntent(turn: Turn, intent: IntentName): Reply {
  const { alarm, heard } = turn.input.thread;
  const decision = decisionOn(turn, intent);
  const { safety, telling, writtenOut } = turn.words;
  const flag = redFlagIn(turn.slots, safety, telling);
  if (decision.do === 'alarm') return raise(turn, decision.sign);
  if (flag) return raise(turn, flag);
  const possible = possibleFlagIn(turn.slots, telling, writtenOut);
  // A second possible alarm in a row is one.
  const maybe = (sign: SafetySign) => (alarm ? raise(turn, sign) : doubt(turn, sign));
  if (decision.do === 'doubt') return maybe(decision.sign);
  if (possible) return maybe(possible);
  const toAlarm = alarm && answerToAlarm(turn, alarm, intent);
  if (toAlarm) return toAlarm;
  const wish = heard && settleWish(turn, heard, intent);
  if (wish?.do === 'it') return HANDLERS[wish.intent](wish.turn);
  if (wish) return backToPlace(turn, turn.athlete, wish.counting);
  // Whatever else is said leaves what was told standing.
  const there = alarm?.stage === 'said' ? { ...turn, athlete: settled(turn.athlete, alarm.sign) } : turn;
  if (alarm && namesNothing(turn, intent)) return HANDLERS['AMAZON.FallbackIntent'](there);
  switch (decision.do) {
    case 'act':
      return HANDLERS[intent](there);
    case 'read':
      return HANDLERS[decision.as](withNumber(there, decision.number));
    case 'ask':
      return askFirst(there, intent, decision);
    case 'ask-cleared':
      return askWhetherCleared(there);
  }
}

/** The turn with a number that was heard in another slot where a bare one stands. */
function withNumber(turn: Turn, slot: SlotName | undefined): Turn {
  const heard = slot && turn.slots[slot];
  return heard ? { ...turn, slots: { ...turn.slots, count: heard } } : turn;
}
