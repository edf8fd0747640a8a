/** Which alarm somebody's words tell of: the sign where its telling word was said, a doubt where it was not, nothing where it is no alarm. */
import type { SafetySign } from '../coach/safety';
import type { IntentName } from '../vocabulary';
import type { Told } from './told';

export type AlarmTold =
  | { readonly is: 'sign'; readonly sign: SafetySign }
  /** Asked about first; `sign` is what silence, and yes, would make of it. */
  | { readonly is: 'doubt'; readonly sign: SafetySign }
  /** Effort, meant as such. */
  | { readonly is: 'effort' };

const sign = (told: SafetySign): AlarmTold => ({ is: 'sign', sign: told });
const doubt = (possible: SafetySign): AlarmTold => ({ is: 'doubt', sign: possible });

/** Where pain may come from the heart. */
const HEART: ReadonlySet<string> = new Set(['chest', 'heart', 'left-arm', 'jaw']);
const BACK: ReadonlySet<string> = new Set(['back', 'lower-back', 'upper-back']);
const LEGS: ReadonlySet<string> = new Set(['leg', 'thigh', 'hamstring']);
const ARMS: ReadonlySet<string> = new Set(['arm', 'left-arm', 'face']);
const MILD: ReadonlySet<string> = new Set(['ache', 'stiff', 'cramp']);

/** `undefined`: the intent speaks of nobody's health. */
export function alarmTold(intent: IntentName, told: Told): AlarmTold | undefined {
  switch (intent) {
    case 'ReportEmergencyIntent':
      return emergency(told);
    case 'ReportFaintIntent':
      return told.id('sign') ? sign('faint') : doubt('dizzy');
    case 'ReportBackEmergencyIntent':
      return told.id('sign') ? sign('back-emergency') : (painTold(told) ?? doubt('back-emergency'));
    case 'ReportDizzinessIntent':
      return dizziness(told);
    case 'ReportPainIntent':
      return painTold(told) ?? doubt('sharp-pain');
    case 'ReportConditionIntent':
      return condition(told);
    case 'ReportPregnancyIntent':
      return told.id('sign') ? sign('pregnancy') : doubt('pregnancy');
    case 'ReportEatingDistressIntent':
      return told.id('sign') ? sign('eating-disorder') : doubt('eating-disorder');
    case 'ReportSelfHarmIntent':
      return told.id('sign') ? sign('self-harm') : doubt('self-harm');
    case 'ReportMinorIntent':
      return told.id('young') || told.id('kin') === 'child' ? sign('minor') : doubt('minor');
    case 'AskRapidLossIntent':
      return told.id('rapid') ? sign('rapid-loss') : doubt('rapid-loss');
    case 'AskMedicalQuestionIntent':
      return sign('medical-question');
    case 'ReportLowMoodIntent':
      return sign('feeling-low');
    default:
      return undefined;
  }
}

function emergency(told: Told): AlarmTold {
  switch (told.id('event')) {
    case 'asthma-attack':
      return sign('asthma');
    case 'hypo':
      return sign('low-sugar');
    case 'overdose':
      return sign('overdose');
    case undefined:
      break;
    default:
      return sign('emergency');
  }
  switch (told.id('sign')) {
    case 'inhaler':
      return sign('asthma');
    case 'overdose':
      return sign('overdose');
    case undefined:
      return painTold(told) ?? doubt('emergency');
    default:
      return sign('emergency');
  }
}

function dizziness(told: Told): AlarmTold {
  switch (told.id('sign')) {
    case 'sugar':
      return sign('low-sugar');
    case 'heat':
      return sign('heat');
    case undefined:
      return doubt('dizzy');
    default:
      return sign('dizzy');
  }
}

function condition(told: Told): AlarmTold {
  const illness = told.id('sign');
  const part = told.id('bodyPart');
  if (illness === 'drink') return sign('drink');
  if (illness === 'fever' && part !== undefined && BACK.has(part)) return sign('back-pain-urgent');
  if (illness || told.id('forbid') || (told.id('bad') && part)) return sign('injury-condition');
  return painTold(told) ?? doubt('injury-condition');
}

/** What words of pain tell, by their place; nothing where none was said. */
export function painTold(told: Told): AlarmTold | undefined {
  const symptom = told.id('symptom');
  const part = told.id('bodyPart');
  if (symptom) return symptomTold(symptom, part);
  switch (told.id('cannot')) {
    case 'feel':
      return sign(isIn(LEGS, part) ? 'back-emergency' : isIn(ARMS, part) ? 'emergency' : 'sharp-pain');
    case 'move':
      return sign('acute-injury');
    default:
      // "I dropped a dumbbell" has hurt nobody yet.
      return told.id('accident') && part ? sign('acute-injury') : undefined;
  }
}

function symptomTold(symptom: string, part: string | undefined): AlarmTold {
  if (symptom === 'overdone' && !part) return { is: 'effort' };
  if (isIn(HEART, part) && !(symptom === 'stiff' && part === 'jaw')) return sign('emergency');
  if (symptom === 'nerve') {
    // "Numb with boredom" names no part.
    if (!part) return doubt('sharp-pain');
    return sign(isIn(LEGS, part) ? 'back-emergency' : isIn(ARMS, part) ? 'emergency' : 'sharp-pain');
  }
  if (symptom === 'swelling') return sign(part === 'calf' ? 'clot' : 'acute-injury');
  if (symptom === 'injury') return sign('acute-injury');
  if (MILD.has(symptom)) return sign('mild-ache');
  return sign(isIn(BACK, part) ? 'back-pain' : 'sharp-pain');
}

function isIn(parts: ReadonlySet<string>, part: string | undefined): boolean {
  return part !== undefined && parts.has(part);
}
