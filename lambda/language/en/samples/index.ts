/** Every pattern of English, gathered. */
import type { IntentName } from '../../../vocabulary';
import type { Samples } from '../../patterns';
import { answerSamples } from './answer';
import { builtInSamples } from './built-in';
import { conditionSamples } from './condition';
import { correctSamples } from './correct';
import { doseSamples } from './dose';
import { effortSamples } from './effort';
import { explainExerciseSamples } from './explain-exercise';
import { foodSamples } from './food';
import { formSamples } from './form';
import { goalSamples } from './goal';
import { helpSamples } from './help';
import { leaveSamples } from './leave';
import { loadSamples } from './load';
import { lookAheadSamples } from './look-ahead';
import { moveSamples } from './move';
import { paceSamples } from './pace';
import { programmeSamples } from './programme';
import { todaySamples } from './today';
import { preferenceSamples } from './preference';
import { prescriptionSamples } from './prescription';
import { privacySamples } from './privacy';
import { progressSamples } from './progress';
import { remindersSamples } from './reminders';
import { repairSamples } from './repair';
import { safetySamples } from './safety';
import { shapeSamples } from './shape';
import { startExerciseSamples } from './start-exercise';
import { topicSamples } from './topic';
import { weekPlanSamples } from './week-plan';
import { workoutSamples } from './workout';

export const samples: Samples<IntentName> = {
  ...answerSamples,
  ...builtInSamples,
  ...conditionSamples,
  ...correctSamples,
  ...doseSamples,
  ...effortSamples,
  ...explainExerciseSamples,
  ...foodSamples,
  ...formSamples,
  ...goalSamples,
  ...helpSamples,
  ...leaveSamples,
  ...loadSamples,
  ...lookAheadSamples,
  ...moveSamples,
  ...paceSamples,
  ...preferenceSamples,
  ...programmeSamples,
  ...todaySamples,
  ...prescriptionSamples,
  ...privacySamples,
  ...progressSamples,
  ...remindersSamples,
  ...repairSamples,
  ...safetySamples,
  ...shapeSamples,
  ...startExerciseSamples,
  ...topicSamples,
  ...weekPlanSamples,
  ...workoutSamples,
};
