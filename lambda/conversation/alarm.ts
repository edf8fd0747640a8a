/** What an alarm does: it is answered by its grade, one exchange stays open about it, and nothing of it is kept but that training is over for today. */
import { restingToday, trainingAgain, withSession, type Athlete } from '../coach/athlete';
import { endsTheDay, GRADE, type Grade, type SafetySign } from '../coach/safety';
import { IDLE, isUnderWay } from '../coach/session';
import type { OpenAlarm } from '../input';
import { ask, sentences, tell, withoutQuestion, type Turn } from './handler';
import { soundSet } from './sound-set';
import { askAgain, askThere, madeIt } from './next-question';
import { emergencyFor, type EmergencyWords } from '../language/safety-words';
import type { Reply } from '../reply';
import { AGREES, DISAGREES } from './asked-first';
import { INTENTS, type IntentName, type SlotName } from '../vocabulary';

/** Answers an alarm that was told beyond doubt. */
export function raise(turn: Turn, sign: SafetySign): Reply {
  const { alarm } = turn.input.thread;
  // What stands is not made less by a second symptom beside it: "and my knee is a bit sore, too".
  if (alarm?.stage === 'said' && isGraver(alarm.sign, sign)) return confirmed(turn, alarm.sign);
  const reply = answerTo(turn, sign);
  if (sign !== 'eating-disorder') return reply;
  // Figures about food could feed the distress: none from here on in this conversation.
  return { ...reply, thread: { ...(reply.thread ?? turn.input.thread), noNumbers: true } };
}

/** Grades, from the most urgent on. */
const GRADES = ['emergency', 'stop', 'condition', 'mild', 'advice'] as const satisfies readonly Grade[];

function isGraver(sign: SafetySign, than: SafetySign): boolean {
  return GRADES.indexOf(GRADE[sign]) < GRADES.indexOf(GRADE[than]);
}

function answerTo(turn: Turn, sign: SafetySign): Reply {
  const { athlete } = turn;
  switch (GRADE[sign]) {
    case 'emergency':
    case 'stop':
      return stopFor(turn, sign);
    case 'condition': {
      if (isUnderWay(athlete.session)) return stopFor(turn, sign);
      const said = turn.words.safety.responses[sign].first(local(turn));
      return askThere(turn, restingToday(athlete), said);
    }
    case 'mild':
      return ease(turn, sign);
    case 'advice': {
      const { first, offer } = turn.words.safety.responses[sign];
      const said = first(local(turn));
      if (offer && athlete.session.phase === 'idle') {
        return ask(athlete, said, { text: offer, asked: { about: 'start', routine: 'express-ten' } });
      }
      return askAgain(turn, athlete, sentences(said, madeIt(turn, athlete)));
    }
  }
}

/** Asks whether it was one. Silence is taken for the alarm: its words stand where they can still be heard. */
export function doubt(turn: Turn, sign: SafetySign): Reply {
  const { safety } = turn.words;
  const said = safety.responses[sign].first(local(turn));
  return {
    athlete: withoutQuestion(turn.athlete),
    say: safety.doubts[sign] ?? safety.isSomethingHurting,
    mic: 'open',
    reprompt: { say: sentences(said, stillOpen(turn, sign)) },
    thread: { ...turn.input.thread, alarm: openAlarm(turn, sign, 'doubt') },
  };
}

function stopFor(turn: Turn, sign: SafetySign): Reply {
  const { first, again } = turn.words.safety.responses[sign];
  const { alarm } = turn.input.thread;
  // Said a second time it is true, and nobody is asked about it any more.
  if (alarm?.stage === 'said') return confirmed(turn, sign);
  const question = stillOpen(turn, sign);
  return {
    athlete: withoutQuestion(endsTheDay(sign) ? restingToday(turn.athlete) : turn.athlete),
    say: sentences(first(local(turn)), question),
    mic: 'open',
    reprompt: { say: sentences(again(local(turn)), question) },
    thread: { alarm: openAlarm(turn, sign, 'said') },
    ...shown(sign),
  };
}

/** Whom to call stands on the screen while a life may be at stake; a crisis line has its own words. */
function shown(sign: SafetySign): Pick<Reply, 'alarm'> {
  return GRADE[sign] === 'emergency' && sign !== 'self-harm' ? { alarm: sign } : {};
}

function openAlarm(turn: Turn, sign: SafetySign, stage: OpenAlarm['stage']): OpenAlarm {
  const wasCounting = turn.interrupted || turn.input.thread.alarm?.counting === true;
  return { sign, stage, ...(wasCounting ? { counting: true } : {}) };
}

function stillOpen(turn: Turn, sign: SafetySign): string {
  const { safety } = turn.words;
  return sign === 'self-harm' ? safety.sayNumberAgain : safety.heardRight;
}

/** One kind sentence and something to choose from; the place stays as it is. */
function ease(turn: Turn, sign: SafetySign): Reply {
  const { athlete } = turn;
  const { safety } = turn.words;
  const { first, again } = safety.responses[sign];
  const said = (turn.input.thread.alarm?.sign === sign ? again : first)(local(turn));
  const question = isUnderWay(athlete.session) && sign === 'mild-ache' ? safety.easierOrStop : safety.gentleOrStop;
  return {
    athlete: withoutQuestion(athlete),
    say: sentences(said, question),
    mic: 'open',
    reprompt: { say: question },
    thread: { alarm: openAlarm(turn, sign, 'said') },
  };
}

/** It was one: the words once more in their second form. Where a life may be at stake the microphone closes; nothing else ends a talk. */
function confirmed(turn: Turn, sign: SafetySign): Reply {
  const said = turn.words.safety.responses[sign].again(local(turn));
  const athlete = settled(turn.athlete, sign);
  if (GRADE[sign] === 'emergency') return { ...tell(athlete, said), ...shown(sign) };
  return askThere(turn, athlete, said);
}

/** What stays of an alarm: after an emergency nothing that invites to go on. */
export function settled(athlete: Athlete, sign: SafetySign): Athlete {
  const resting = endsTheDay(sign) ? restingToday(athlete) : athlete;
  return withoutQuestion(GRADE[sign] === 'emergency' ? withSession(resting, IDLE) : resting);
}

/** The answer to an open alarm, if that is what was said; anything else leaves it settled as it stands. */
export function answerToAlarm(turn: Turn, alarm: OpenAlarm, intent: IntentName): Reply | undefined {
  const { sign, stage } = alarm;
  const grade = GRADE[sign];
  if (grade === 'mild' || grade === 'advice') return chosen(turn, alarm, intent);
  if (AGREES.has(intent)) return stage === 'doubt' ? raise(turn, sign) : confirmed(turn, sign);
  // "It's fine, let's go on", "it'll pass": who plays it down takes nothing back. A plain no does.
  if (grade === 'emergency' && isPlayedDown(turn, intent))
    return stage === 'doubt' ? raise(turn, sign) : confirmed(turn, sign);
  if (grade === 'emergency' && stage === 'said' && (NO_DENIAL.has(intent) || namesNothing(turn, intent)))
    return confirmed(turn, sign);
  if (!DISAGREES.has(intent)) return undefined;
  // "Shall I say the number again?" is no question that "no" takes anything back with.
  if (sign === 'self-harm' && stage === 'said') {
    return tell(settled(turn.athlete, sign), turn.words.safety.notAlone);
  }
  return falseAlarm(turn, alarm);
}

/** "It's probably nothing." */
function isPlayedDown({ slots }: Turn, intent: IntentName): boolean {
  return intent === 'ReportEmergencyIntent' && slots.sign?.ids.includes('played-down') === true;
}

const NAMED = ['exercise', 'topic', 'nutrient'] as const satisfies readonly SlotName[];

/** A question about a move or food that names neither is, beside an open alarm, none: "it's gone, that was muscle". */
export function namesNothing({ slots }: Turn, intent: IntentName): boolean {
  const row: Readonly<Partial<Record<SlotName, string>>> = INTENTS[intent];
  return ASKS.test(intent) && NAMED.some((slot) => row[slot]) && !NAMED.some((slot) => slots[slot]?.ids.length);
}

const ASKS = /^(Ask|Explain|GiveTip|TellMore)/;

/** What is no clear no to a life at stake: wishes to go on, thanks, talk, and what was not understood. */
const NO_DENIAL: ReadonlySet<IntentName> = new Set<IntentName>([
  'AMAZON.FallbackIntent',
  'AMAZON.StartOverIntent',
  'FromTheTopIntent',
  'CorrectCountIntent',
  'AdjustCountIntent',
  'AdjustIntent',
  'ChangeDoseIntent',
  'ChooseSideIntent',
  'SayClearedIntent',
  'SkipIntent',
  'MakeEasierIntent',
  'StartWorkoutIntent',
  'StartExerciseIntent',
  'FinishSetIntent',
  'AMAZON.ResumeIntent',
  'GoOnIntent',
  'ReadyIntent',
  'AMAZON.NextIntent',
  'MoveOnIntent',
  'ThankIntent',
  'SayTiredIntent',
  'HoldOnIntent',
  'SmallTalkIntent',
]);

/** "Easier, something else, or stop?": no is none of them, and back to the place. Each of the three has its own intent. */
function chosen(turn: Turn, alarm: OpenAlarm, intent: IntentName): Reply | undefined {
  if (alarm.stage === 'doubt' && AGREES.has(intent)) return raise(turn, alarm.sign);
  return DISAGREES.has(intent) ? falseAlarm(turn, alarm) : undefined;
}

/** Nothing was wrong: back to the very place, into the same rep where a count was running. */
function falseAlarm(turn: Turn, { counting, stage }: OpenAlarm): Reply {
  const reply = backToPlace(turn, trainingAgain(turn.athlete), counting === true);
  // One that was only asked about raised nothing.
  return stage === 'doubt' ? reply : { ...reply, alarmTakenBack: true };
}

/** One word, and the place as it was. */
export function backToPlace(turn: Turn, athlete: Athlete, counting: boolean): Reply {
  const said = turn.words.prompts.goodNo;
  return counting && isUnderWay(athlete.session) ? soundSet(turn, athlete, said) : askThere(turn, athlete, said);
}

function local({ locale, words }: Turn): EmergencyWords {
  return emergencyFor(words.safety, locale);
}
