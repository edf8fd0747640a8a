/** Which alarm somebody's words tell of: the sign where its telling word was said, a doubt where it was not, nothing where it is no alarm. */
import type { SafetySign } from '../coach/safety';
import type { IntentName } from '../vocabulary';
import type { Told } from './told';

export type AlarmTold =
  | { readonly is: 'sign'; readonly sign: SafetySign }
  /** Asked about first; `sign` is what silence, and yes, would make of it. */
  | { readonly is: 'doubt'; readonly sign: SafetySign }
  /** Effort, meant as such. */
  | { readonly is: 'effort' }
  /** Something happened to a thing, and to nobody. */
  | { readonly is: 'mishap' }
  /** Good news of a part of the body. */
  | { readonly is: 'good' }
  /** An idiom, a story, a title: no more than talk. */
  | { readonly is: 'talk' }
  /** Asked in general, of nobody's body. */
  | { readonly is: 'question' }
  /** Not one word tells of it. */
  | { readonly is: 'nothing' };

const sign = (told: SafetySign): AlarmTold => ({ is: 'sign', sign: told });
const doubt = (possible: SafetySign): AlarmTold => ({ is: 'doubt', sign: possible });

/** Where pain may come from the heart. */
const HEART: ReadonlySet<string> = new Set(['chest', 'heart', 'left-arm', 'jaw']);
const BACK: ReadonlySet<string> = new Set(['back', 'lower-back', 'upper-back']);
const LEGS: ReadonlySet<string> = new Set(['leg', 'thigh', 'hamstring']);
const ARMS: ReadonlySet<string> = new Set(['arm', 'left-arm', 'face']);
/** What lies where one sits: numb there, the nerves of bladder and bowels may be pressed. */
const SADDLE: ReadonlySet<string> = new Set(['glutes', 'groin']);
/** Where a swelling may close the way of the breath. */
const AIRWAY: ReadonlySet<string> = new Set(['mouth', 'throat', 'face']);
/** What a stroke takes. */
const FAILING: ReadonlySet<string> = new Set(['face', 'mouth', 'speech', 'sight']);
/** Whose muscles a move may be meant for. */
const TRUNK: ReadonlySet<string> = new Set([
  'back',
  'upper-back',
  'shoulder',
  'stomach',
  'side',
  'glutes',
  'chest',
  'thigh',
  'hamstring',
]);
/** Where a nerve of the back or the neck may be felt. */
const ROOTS: ReadonlySet<string> = new Set(['neck', 'shoulder', 'hip', 'glutes', 'calf', 'foot']);
/** Things that have as much to do with it as the part beside them. */
const BESIDES: ReadonlySet<string> = new Set(['family', 'clothes']);
const MILD: ReadonlySet<string> = new Set(['ache', 'grief', 'stiff', 'cramp']);

/** `undefined`: the intent speaks of nobody's health. */
export function alarmTold(intent: IntentName, told: Told): AlarmTold | undefined {
  switch (intent) {
    case 'ReportEmergencyIntent':
      return emergency(told);
    case 'ReportFaintIntent':
      // Lights go dark, too, and cups hit the floor.
      if (told.id('sign') === 'faint') return sign('faint');
      return doubt(told.id('sign') === 'dim' ? 'faint' : 'dizzy');
    case 'ReportBackEmergencyIntent':
      return backEmergency(told);
    case 'ReportDizzinessIntent':
      return dizziness(told);
    case 'ReportPainIntent':
      return pain(told);
    case 'ReportConditionIntent':
      return condition(told);
    case 'ReportPregnancyIntent':
      if (told.id('sign') === 'maybe' && told.id('kin')) return { is: 'talk' };
      return told.id('sign') && told.id('sign') !== 'maybe' && !told.id('kin') ? sign('pregnancy') : doubt('pregnancy');
    case 'ReportEatingDistressIntent':
      return told.id('sign') ? sign('eating-disorder') : doubt('eating-disorder');
    case 'ReportSelfHarmIntent':
      return told.id('sign') ? sign('self-harm') : doubt('self-harm');
    case 'ReportMinorIntent':
      // A grown-up who joins in is welcome.
      if (told.id('kin') === 'adult' && !told.id('young')) return { is: 'talk' };
      // "As a kid I had my tonsils out", "kids love it": of whom, and when, is asked.
      return told.id('young') && told.id('young') !== 'child' ? sign('minor') : doubt('minor');
    case 'AskRapidLossIntent':
      // "Fit for the wedding" names a day, and no loss.
      if (told.id('rapid') === 'soon' && told.number('count') === undefined) return doubt('rapid-loss');
      return told.id('rapid') ? sign('rapid-loss') : doubt('rapid-loss');
    case 'AskMedicalQuestionIntent': {
      // "Wobbling like a drunk duck" asks nothing.
      const asked = told.id('seek') ?? told.id('medicine') ?? told.id('sign');
      return asked !== undefined && asked !== 'drink' ? sign('medical-question') : undefined;
    }
    case 'ReportLowMoodIntent':
      return told.id('mood') && !SHARED.has(told.id('mood') ?? '') ? sign('feeling-low') : doubt('feeling-low');
    default:
      return undefined;
  }
}

/** A bad day and tears are had over a match and a film, too. */
const SHARED: ReadonlySet<string> = new Set(['bad', 'tears']);

const EVENTS: Readonly<Record<string, SafetySign>> = {
  'asthma-attack': 'asthma',
  hypo: 'low-sugar',
  overdose: 'overdose',
};

function emergency(told: Told): AlarmTold {
  const event = told.id('event');
  const isFine = told.id('good') !== undefined && !told.id('not');
  // "Too many" of what? "My chest hurts too much."
  if (event === 'overdose' && !told.id('medicine')) return certain(painTold(told)) ?? doubt('overdose');
  if (event) return sign(EVENTS[event] ?? 'emergency');
  const isOff = told.id('cannot') !== undefined;
  switch (told.id('sign')) {
    // "It'll pass": to an open alarm it is no denial; by itself it is talk.
    case 'played-down':
      return { is: 'talk' };
    case 'relief':
      return sign('asthma');
    case 'inhaler':
      // "I've got my inhaler here" is none; one that does not help is.
      return isOff ? sign('asthma') : doubt('asthma');
    case 'overdose':
    case 'swallowed':
      return sign('overdose');
    // Of the heart, of speech, or of somebody else; of anything else these words tell little.
    case 'beat':
      // "My heart's going like the clappers, as it should."
      if (isFine) return { is: 'effort' };
      return isIn(HEART, told.id('bodyPart')) ? sign('emergency') : doubt('emergency');
    case 'speech':
      return isIn(FAILING, told.id('bodyPart')) ? sign('emergency') : doubt('emergency');
    case 'other':
      return told.near('kin') ? sign('emergency') : doubt('emergency');
    // Nobody says so of themselves; of a phone they do.
    case 'stricken':
      return told.id('thing') && !told.id('kin') ? doubt('emergency') : sign('emergency');
    // "I can't get up" may be no more than tired legs; an ambulance, or a spray for the heart, may only be spoken of.
    case 'down':
    case 'helper':
    case 'spray':
      return doubt('emergency');
    case undefined:
      if (told.id('medicine') && told.id('kin') === 'child') return sign('overdose');
      return painTold(told) ?? doubt('emergency');
    default:
      return sign('emergency');
  }
}

function backEmergency(told: Told): AlarmTold {
  const red = told.id('sign');
  // Both legs alone are a part of the body; what is wrong with them has to be told.
  if (red === 'legs' && !told.id('symptom') && !told.id('cannot')) return doubt('back-emergency');
  return red ? sign('back-emergency') : (painTold(told) ?? doubt('back-emergency'));
}

function dizziness(told: Told): AlarmTold {
  switch (told.id('sign')) {
    case 'sugar':
    case 'low':
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
  const is = conditionTold(told);
  return told.id('kin') ? doubtful(is) : is;
}

function conditionTold(told: Told): AlarmTold {
  const illness = told.id('sign');
  const part = told.id('bodyPart');
  if (illness === 'drink') return sign('drink');
  if (illness === 'fever' && isIn(BACK, part)) return sign('back-pain-urgent');
  if (illness || told.id('forbid')) return sign('injury-condition');
  // "Is it bad for knees?" has the same two words as "I have a bad knee".
  if (told.id('bad') && part) return doubt('injury-condition');
  return painTold(told) ?? doubt('injury-condition');
}

function pain(told: Told): AlarmTold {
  // "There's a pain under my breast, and I'm short of breath": what cannot wait, in the other half of the sentence.
  const grave = told.id('sign') ? certain(emergency(told)) : undefined;
  const is = grave ?? painTold(told) ?? doubt('sharp-pain');
  // "Nothing hurts": with a no in it, all but what cannot wait is asked about.
  return told.id('not') && is.is === 'sign' && !GRAVE.has(is.sign) ? doubt(is.sign) : is;
}

/** What was told, if it is beyond doubt. */
function certain(is: AlarmTold | undefined): AlarmTold | undefined {
  return is?.is === 'sign' ? is : undefined;
}

/** What words of pain tell, by their place; nothing where none was said. */
export function painTold(told: Told): AlarmTold | undefined {
  const symptom = told.id('symptom');
  const part = told.id('bodyPart');
  const isOfThing = told.id('thing') !== undefined && !part;
  if (symptom) {
    if (isOfThing) return { is: 'mishap' };
    const is = failsToo(told, symptom) ?? symptomTold(symptom, part);
    // "There's a cat on my chest, she's heavy": a thing beside it makes it uncertain.
    return beside(told, symptom, told.id('thing') ? doubtful(is) : is);
  }
  switch (told.id('cannot')) {
    case 'feel':
      // "I can't feel my abs" is mostly about the move.
      if (!part || TRUNK.has(part)) return doubt('sharp-pain');
      return sign(LEGS.has(part) ? 'back-emergency' : ARMS.has(part) ? 'emergency' : 'sharp-pain');
    case 'move':
      return sign('acute-injury');
    case 'fail':
      return part ? doubt(weaknessOf(part)) : undefined;
    case 'take':
      return part ? doubt('sharp-pain') : undefined;
    default:
      break;
  }
  if (!told.id('accident')) return spared(told);
  // "My wrist watch got caught": what one wears, and whoever is there, may be what it was.
  if (part) return BESIDES.has(told.id('thing') ?? '') ? doubt('acute-injury') : sign('acute-injury');
  // "I dropped a dumbbell" has hurt nobody.
  return isOfThing || told.id('accident') === 'dropped' ? { is: 'mishap' } : doubt('acute-injury');
}

/** "My arm has gone floppy, and I can't lift it": weak, and it does not obey. */
function failsToo(told: Told, symptom: string): AlarmTold | undefined {
  const part = told.id('bodyPart');
  const isWeak = symptom === 'weak' || symptom === 'dead' || symptom === 'nerve';
  const fails = told.id('cannot') === 'move' || told.id('cannot') === 'fail';
  return isWeak && fails && (isIn(ARMS, part) || isIn(LEGS, part)) ? sign(weaknessOf(part ?? '')) : undefined;
}

/** What good news beside a symptom leaves of it: "good pain", "no pain, only stiff". */
function beside(told: Told, symptom: string, is: AlarmTold): AlarmTold {
  const good = told.id('good');
  if (!good || told.id('not')) return is;
  const isMuscle = !told.id('bodyPart') && !UNDENIED.has(symptom);
  return good === 'effort' && isMuscle ? { is: 'effort' } : doubtful(is);
}

/** No word of pain, but one of effort, or good news: "my legs are tired", "my back feels better". */
function spared(told: Told): AlarmTold | undefined {
  const part = told.id('bodyPart');
  // "That's doing my back no good."
  if (told.id('good')) return told.id('not') ? undefined : { is: 'good' };
  // "He's shaking all over" is no effort of mine.
  if (told.near('kin')) return undefined;
  return told.id('effort') && part !== 'chest' && part !== 'jaw' ? { is: 'effort' } : undefined;
}

function symptomTold(symptom: string, part: string | undefined): AlarmTold {
  if (part === undefined) return PLACELESS[symptom] ?? doubt('sharp-pain');
  if (symptom === 'wrong') return doubt(isIn(HEART, part) ? 'emergency' : 'sharp-pain');
  if (symptom === 'click') return doubt('sharp-pain');
  if (symptom === 'travels') return travelling(part);
  if (isIn(HEART, part) && !(symptom === 'stiff' && part === 'jaw')) return sign('emergency');
  if (isIn(AIRWAY, part) && ['swelling', 'press', 'nerve'].includes(symptom)) return sign('emergency');
  if (isIn(AIRWAY, part) && symptom === 'stiff') return doubt('emergency');
  switch (symptom) {
    case 'press':
      // A band round the ribs is felt where the heart is.
      return part === 'ribs' ? doubt('emergency') : { is: 'effort' };
    case 'overdone':
      return sign(isIn(BACK, part) ? 'back-pain' : 'mild-ache');
    case 'weak':
    case 'dead':
      return doubt(weaknessOf(part));
    case 'nerve':
      if (isIn(SADDLE, part)) return sign('back-emergency');
      return sign(isIn(LEGS, part) ? 'back-emergency' : isIn(ARMS, part) ? 'emergency' : 'sharp-pain');
    case 'swelling':
      // No accident was told of: swollen means having it seen.
      return sign(part === 'calf' ? 'clot' : 'sharp-pain');
    case 'injury':
    case 'bleeds':
    case 'bleeding':
      return sign('acute-injury');
    default:
      if (MILD.has(symptom)) return sign('mild-ache');
      return sign(isIn(BACK, part) ? 'back-pain' : 'sharp-pain');
  }
}

/** Where a pain goes, along a limb or the back; a knee goes down, and so does sweat. */
function travelling(part: string): AlarmTold {
  if (isIn(HEART, part)) return sign('emergency');
  if (part === 'arm') return doubt('emergency');
  return isIn(LEGS, part) || isIn(BACK, part) || isIn(ROOTS, part) ? sign('sharp-pain') : { is: 'question' };
}

/** A symptom without its place. What else is torn, broken or dead is asked about. */
const PLACELESS: Readonly<Record<string, AlarmTold>> = {
  bleeding: sign('acute-injury'),
  bleeds: doubt('acute-injury'),
  now: sign('sharp-pain'),
  pain: doubt('sharp-pain'),
  sharp: doubt('sharp-pain'),
  overdone: { is: 'effort' },
  dead: { is: 'effort' },
  // Where it presses was not caught; beside an arm that tingles it may be the heart.
  press: doubt('emergency'),
  travels: { is: 'nothing' },
  ache: sign('mild-ache'),
  stiff: sign('mild-ache'),
  cramp: sign('mild-ache'),
};

/** As it is where something speaks against it. */
export const doubtful = (told: AlarmTold): AlarmTold => (told.is === 'sign' ? doubt(told.sign) : told);

/** What was said not to be so. "My knee doesn't hurt" is good news; "my chest is tight and it's not easing" is none. */
export function denied(told: Told): AlarmTold | undefined {
  const isNews = told.id('symptom') !== undefined || told.id('sign') !== undefined;
  const isNone = told.id('not') === 'none';
  // "No, no, I'm fine." "No aches, no pains", and no place of the body that could be bad all the same.
  if (isNone && !told.has('bodyPart') && !told.id('sign')) return undefined;
  // "A head rush, and it's not stopping": it is not, I am.
  if (told.id('sign') && told.id('not') === 'it') return doubt('dizzy');
  if (!isNews || told.id('good')) return doubt('sharp-pain');
  const symptom = told.id('symptom');
  const is = symptom && painTold(told);
  if (!is || (is.is !== 'sign' && is.is !== 'doubt')) return undefined;
  // "Nothing hurts" is said so; "it's not the muscle, it stings" says another thing.
  return GRAVE.has(is.sign) || UNDENIED.has(symptom) ? doubt(is.sign) : undefined;
}

const UNDENIED: ReadonlySet<string> = new Set(['now', 'sharp', 'nerve', 'injury', 'bleeds', 'bleeding']);
const GRAVE: ReadonlySet<SafetySign> = new Set(['emergency', 'back-emergency', 'clot', 'acute-injury']);

/** Strength that is gone may be a stroke, or the nerves of the back; after a hard set it is mostly neither, so it is asked. */
function weaknessOf(part: string): SafetySign {
  return LEGS.has(part) ? 'back-emergency' : ARMS.has(part) ? 'emergency' : 'sharp-pain';
}

function isIn(parts: ReadonlySet<string>, part: string | undefined): boolean {
  return part !== undefined && parts.has(part);
}
