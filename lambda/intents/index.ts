/** The table of everything that can be asked for; it does not compile while a handler is missing. */
import { aboutExerciseHandlers } from './about-exercise';
import { answerHandlers } from './answer';
import { correctHandlers } from './correct';
import { effortHandlers } from './effort';
import { exerciseHandlers } from './explain-exercise';
import { goalHandlers } from './goal';
import type { Handlers } from './handler';
import { helpHandlers } from './help';
import { leaveHandlers } from './leave';
import { lookAheadHandlers } from './look-ahead';
import { mannerHandlers } from './manner';
import { moveHandlers } from './move';
import type { IntentName } from './names';
import { paceHandlers } from './pace';
import { preferenceHandlers } from './preference';
import { prescriptionHandlers } from './prescription';
import { progressHandlers } from './progress';
import { privacyHandlers } from './privacy';
import { reminderHandlers } from './reminders';
import { safetyHandlers } from './safety';
import { topicHandlers } from './topic';
import { savedSetHandlers } from './saved-sets';
import { weekHandlers } from './week-plan';
import { workoutHandlers } from './workout';

export const HANDLERS: Handlers<IntentName> = {
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
  ...aboutExerciseHandlers,
};
