/** What people say of their health, each as the sign that it is; the conversation answers it by its grade. */
import { BODY_PARTS, painSign, type SafetySign } from '../coach/safety';
import { raise } from '../conversation/alarm';
import { emergencyFor } from '../language/safety-words';
import type { Reply } from '../reply';
import { sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, madeIt } from '../conversation/next-question';

export const safetyHandlers: Handlers<
  | 'ReportEmergencyIntent'
  | 'ReportFaintIntent'
  | 'ReportBackEmergencyIntent'
  | 'ReportDizzinessIntent'
  | 'ReportPainIntent'
  | 'ReportConditionIntent'
  | 'ReportPregnancyIntent'
  | 'ReportEatingDistressIntent'
  | 'ReportSelfHarmIntent'
  | 'AskRapidLossIntent'
  | 'AskMedicalQuestionIntent'
  | 'ReportMinorIntent'
  | 'ReportLowMoodIntent'
> = {
  ReportEmergencyIntent: (turn) => raise(turn, 'emergency'),
  ReportFaintIntent: (turn) => raise(turn, 'faint'),
  ReportBackEmergencyIntent: (turn) => raise(turn, 'back-emergency'),
  ReportDizzinessIntent: (turn) => raise(turn, 'dizzy'),
  ReportPainIntent: (turn) => raise(turn, signOfPain(turn)),
  ReportConditionIntent: (turn) => raise(turn, 'injury-condition'),
  ReportPregnancyIntent: (turn) => raise(turn, 'pregnancy'),
  ReportEatingDistressIntent: (turn) => raise(turn, 'eating-disorder'),
  ReportSelfHarmIntent: (turn) => raise(turn, 'self-harm'),
  AskRapidLossIntent: (turn) => raise(turn, 'rapid-loss'),
  AskMedicalQuestionIntent: (turn) => raise(turn, 'medical-question'),
  ReportMinorIntent: (turn) => raise(turn, 'minor'),
  ReportLowMoodIntent: (turn) => raise(turn, 'feeling-low'),
};

/** "Is this safe?", about nothing in particular. */
export function generalSafety(turn: Turn): Reply {
  const { athlete } = turn;
  return askAgain(turn, athlete, sentences(madeIt(turn, athlete), turn.words.safety.onRequest(local(turn))));
}

function local({ locale, words }: Turn) {
  return emergencyFor(words.safety, locale);
}

/** The place decides what a pain is answered as; without one it is taken for the back, which we train. */
function signOfPain({ slots }: Turn): SafetySign {
  const heard = slots.bodyPart;
  if (!heard) return 'back-pain';
  const part = BODY_PARTS.find((id) => heard.ids.includes(id));
  return part ? painSign(part) : 'sharp-pain';
}
