/** Safety comes before everything: the session stops where it must, nothing about it is kept, nothing is diagnosed. */
import { withSession } from '../coach/athlete';
import { BODY_PARTS, painSign, SAFETY, type SafetySign } from '../coach/safety';
import { IDLE } from '../coach/session';
import { emergencyFor } from '../language/safety-words';
import type { Reply } from '../reply';
import { ask, sentences, tell, type Handlers, type Turn } from '../conversation/handler';
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
> = {
  ReportEmergencyIntent: (turn) => respond(turn, 'emergency'),
  ReportFaintIntent: (turn) => respond(turn, 'faint'),
  ReportBackEmergencyIntent: (turn) => respond(turn, 'back-emergency'),
  ReportDizzinessIntent: (turn) => respond(turn, 'dizzy'),
  ReportPainIntent: (turn) => respond(turn, signOfPain(turn)),
  ReportConditionIntent: (turn) => respond(turn, 'injury-condition'),
  ReportPregnancyIntent: (turn) => respond(turn, 'pregnancy'),
  ReportEatingDistressIntent: (turn) => respond(turn, 'eating-disorder'),
  ReportSelfHarmIntent: (turn) => respond(turn, 'self-harm'),
  AskRapidLossIntent: (turn) => respond(turn, 'rapid-loss'),
  AskMedicalQuestionIntent: (turn) => respond(turn, 'medical-question'),
  ReportMinorIntent: (turn) => respond(turn, 'minor'),
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
  return part ? painSign(part) : 'injury-condition';
}

export function respond(turn: Turn, sign: SafetySign): Reply {
  const { athlete } = turn;
  const rule = SAFETY[sign];
  const response = turn.words.safety.responses[sign];
  const said = response.first(local(turn));
  if (rule.stopsSession) {
    // What was done stays on the record; the session itself is let go, so that nothing invites to go on with it.
    return tell(withSession(athlete, IDLE), said);
  }
  if (response.offer && athlete.session.phase === 'idle') {
    return ask(athlete, said, { text: response.offer, asked: { about: 'start', routine: 'express-ten' } });
  }
  return askAgain(turn, athlete, sentences(said, madeIt(turn, athlete)));
}
