/** Answers whatever comes. The table of all that can be asked for does not compile while a handler is missing. */
import type { Athlete } from '../coach/athlete';
import { booksOf } from '../language/books';
import type { Reply } from '../reply';
import { answerHandlers } from './answer';
import { correctHandlers } from './correct';
import { effortHandlers } from './effort';
import { exerciseHandlers } from './explain-exercise';
import { goalHandlers } from './goal';
import { silence, withoutQuestion, type Handlers, type Turn } from './handler';
import { helpHandlers } from './help';
import { inHandHandlers } from './in-hand';
import { launch, welcome } from './launch';
import { leaveHandlers } from './leave';
import { lookAheadHandlers } from './look-ahead';
import { mannerHandlers } from './manner';
import { moveHandlers } from './move';
import type { IntentName } from '../vocabulary';
import { paceHandlers } from './pace';
import { preferenceHandlers } from './preference';
import { prescriptionHandlers } from './prescription';
import { progressHandlers } from './progress';
import { privacyHandlers } from './privacy';
import { redFlagIn } from './red-flags';
import { afterConsent, reminderHandlers } from './reminders';
import { respond, safetyHandlers } from './safety';
import { topicHandlers } from './topic';
import { savedSetHandlers } from './saved-sets';
import { afterService } from './service';
import { weekHandlers } from './week-plan';
import { askThere } from './state-prompt';
import { workoutHandlers } from './workout';

const HANDLERS: Handlers<IntentName> = {
  ...workoutHandlers,
  ...exerciseHandlers,
  ...moveHandlers,
  ...correctHandlers,
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
  ...inHandHandlers,
};

/** `stored`: the athlete as loaded, before anything of this turn. */
export function answer(turn: Turn, stored: Athlete): Reply {
  const { input, athlete } = turn;
  switch (input.kind) {
    case 'launch':
      return launch(turn);
    case 'intent': {
      const flag = redFlagIn(input.slots, booksOf(turn.locale).safety);
      return flag ? respond(turn, flag) : HANDLERS[input.intent](turn);
    }
    case 'service':
      return afterService(turn, input.effect, input.outcome, stored);
    case 'consent':
      return afterConsent(turn, input.consent, input.token);
    case 'ended':
      return silence(withoutQuestion(athlete));
    case 'sound-failed':
      return silence({ ...withoutQuestion(athlete), plainSpeech: true });
    case 'other':
      return silence(stored);
  }
}

/** Delivered twice: it counted the first time, so only the question is asked again. */
export function answerAgain(turn: Turn): Reply {
  return turn.input.kind === 'launch' ? welcome(turn) : askThere(turn, turn.athlete);
}
