/** What an athlete can ask for: every intent with its slots. The single source for handlers, utterances and models. */

import { SHAPES } from './coach/plan/shape-wish';
import { SPARED } from './coach/catalogue/spared';
import { ALLERGENS, FOOD_CONDITIONS, FOOD_MEDICINES, NUTRIENTS, UNMEASURED } from './coach/catalogue/food';
import { EFFECTS } from './coach/catalogue/claims';
import { FOOD_KIND_IDS } from './coach/food/most';
import { VARIANTS } from './coach/food/variant';
import { VESSELS } from './coach/food/vessels';
import { WEEKDAYS } from './coach/reminder';

/** Slot name -> slot type. Custom types are filled by each language. */
export const INTENTS = {
  'AMAZON.CancelIntent': {},
  'AMAZON.StopIntent': {},
  'AMAZON.HelpIntent': {},
  'AMAZON.FallbackIntent': {},
  'AMAZON.PauseIntent': {},
  'AMAZON.ResumeIntent': {},
  'AMAZON.NextIntent': {},
  'AMAZON.PreviousIntent': {},
  'AMAZON.RepeatIntent': {},
  'AMAZON.StartOverIntent': {},
  'AMAZON.YesIntent': {},
  'AMAZON.NoIntent': {},
  'AMAZON.NavigateHomeIntent': {},

  // What the built-ins mean, in people's own words: Alexa knows a built-in by its exact phrases only.
  HoldOnIntent: { thing: 'THING', harm: 'HARM' },
  GoOnIntent: { harm: 'HARM' },
  AgreeIntent: { harm: 'HARM' },
  DeclineIntent: { harm: 'HARM' },
  AgainIntent: {},
  FromTheTopIntent: {},
  LeaveIntent: { bye: 'FAREWELL' },
  MoveOnIntent: {},
  GoBackIntent: { exercise: 'EXERCISE' },
  GetHelpIntent: {},

  StartWorkoutIntent: {
    harm: 'HARM',
    routine: 'ROUTINE',
    duration: 'AMAZON.DURATION',
    kit: 'KIT',
    place: 'PLACE',
    level: 'LEVEL',
    bodyPart: 'BODY_PART',
    otherPart: 'BODY_PART',
    stance: 'STANCE',
    /** What is to be left out of it. */
    what: 'SKIPPABLE',
  },
  /** `which`: of the last exercise, not of the whole; `count`: so many this time. */
  RepeatWorkoutIntent: { which: 'ORDINAL', count: 'AMAZON.NUMBER' },
  ListWorkoutsIntent: {},
  StartExerciseIntent: {
    harm: 'HARM',
    exercise: 'EXERCISE',
    amount: 'AMAZON.NUMBER',
    duration: 'AMAZON.DURATION',
    sets: 'AMAZON.NUMBER',
  },
  PrescribeIntent: {
    exercise: 'EXERCISE',
    sets: 'AMAZON.NUMBER',
    amount: 'AMAZON.NUMBER',
    duration: 'AMAZON.DURATION',
    restCount: 'AMAZON.NUMBER',
    restTime: 'AMAZON.DURATION',
    tempo: 'TEMPO',
    down: 'AMAZON.NUMBER',
    /** Between down and up, and after up. */
    pause: 'AMAZON.NUMBER',
    up: 'AMAZON.NUMBER',
    squeeze: 'AMAZON.NUMBER',
    /** "No", of the rest. */
    none: 'NOT',
  },
  SavePrescriptionIntent: { name: 'PRESCRIPTION_NAME' },
  StartPrescriptionIntent: { name: 'PRESCRIPTION_NAME' },
  ChangePrescriptionIntent: {
    name: 'PRESCRIPTION_NAME',
    sets: 'AMAZON.NUMBER',
    amount: 'AMAZON.NUMBER',
    duration: 'AMAZON.DURATION',
    restTime: 'AMAZON.DURATION',
    tempo: 'TEMPO',
    down: 'AMAZON.NUMBER',
    up: 'AMAZON.NUMBER',
  },
  ListPrescriptionsIntent: {},
  DeletePrescriptionIntent: { name: 'PRESCRIPTION_NAME' },
  ListExercisesIntent: {},
  /** `ahead`: the one that comes next. */
  ExplainExerciseIntent: { exercise: 'EXERCISE', ahead: 'AHEAD', shape: 'SHAPE' },
  ReadStepsIntent: { exercise: 'EXERCISE' },
  ReadyIntent: { harm: 'HARM' },
  FinishSetIntent: {},
  /** "Not that one": something else in its place. */
  SwapMoveIntent: {
    dislike: 'DISLIKE',
    which: 'ORDINAL',
    ahead: 'AHEAD',
    /** What takes its place. */
    exercise: 'EXERCISE',
    /** What goes. */
    secondExercise: 'EXERCISE',
    stance: 'STANCE',
  },
  SkipIntent: { verb: 'SKIP_VERB', what: 'SKIPPABLE', exercise: 'EXERCISE', harm: 'HARM' },
  MakeEasierIntent: { harm: 'HARM' },
  MakeHarderIntent: {},
  StartShapeIntent: {
    shape: 'SHAPE',
    exercise: 'EXERCISE',
    secondExercise: 'EXERCISE',
    thirdExercise: 'EXERCISE',
    amount: 'AMAZON.NUMBER',
    secondAmount: 'AMAZON.NUMBER',
    thirdAmount: 'AMAZON.NUMBER',
    /** Of a move that is held. */
    holdTime: 'AMAZON.DURATION',
    /** Of intervals: the seconds of the easy part. */
    restCount: 'AMAZON.NUMBER',
    rounds: 'AMAZON.NUMBER',
    duration: 'AMAZON.DURATION',
    restTime: 'AMAZON.DURATION',
    direction: 'DIRECTION',
  },
  /** `amount`: what it was not. */
  CorrectCountIntent: {
    harm: 'HARM',
    did: 'DID',
    count: 'AMAZON.NUMBER',
    amount: 'AMAZON.NUMBER',
    exercise: 'EXERCISE',
    unit: 'UNIT',
    each: 'EACH',
    side: 'SIDE',
    none: 'NONE',
    which: 'ORDINAL',
    set: 'AMAZON.NUMBER',
  },
  /** By how many the count was off. */
  AdjustCountIntent: { count: 'AMAZON.NUMBER', way: 'MORE_OR_FEWER' },
  /** A number and no more; what it means is the coach's last question's affair, or the phase's. */
  NumberIsIntent: { count: 'AMAZON.NUMBER' },
  /** One of what the coach has just named. */
  ChooseOfferedIntent: { which: 'ORDINAL' },
  ChangeDoseIntent: {
    verb: 'DOSE_VERB',
    more: 'MORE_SETS',
    count: 'AMAZON.NUMBER',
    duration: 'AMAZON.DURATION',
    when: 'WHEN',
    exercise: 'EXERCISE',
    unit: 'UNIT',
    way: 'MORE_OR_FEWER',
  },
  ChooseSideIntent: { side: 'SIDE', order: 'SIDE_ORDER', when: 'WHEN' },
  /** `bells`: "eights", which name weights and no count. */
  SayLoadIntent: {
    load: 'AMAZON.NUMBER',
    bells: 'BELLS',
    loadUnit: 'LOAD_UNIT',
    each: 'EACH',
    exercise: 'EXERCISE',
  },
  AskLoadIntent: { exercise: 'EXERCISE' },
  /** What stands at home. */
  SayWeightsIntent: {
    load: 'AMAZON.NUMBER',
    secondLoad: 'AMAZON.NUMBER',
    thirdLoad: 'AMAZON.NUMBER',
    bells: 'BELLS',
    secondBells: 'BELLS',
    thirdBells: 'BELLS',
    loadUnit: 'LOAD_UNIT',
    each: 'EACH',
  },
  /** "That's too heavy." */
  FeelLoadIntent: { heft: 'HEFT' },
  StartProgrammeIntent: { programme: 'PROGRAMME', level: 'LEVEL', exercise: 'EXERCISE' },
  AskProgrammeIntent: {},
  LeaveProgrammeIntent: { programme: 'PROGRAMME' },
  TestStrengthIntent: {},
  /** What is to be spared today, or that all of it shall be done sitting. */
  SpareIntent: { spared: 'SPARABLE' },
  /** Something done without the coach. */
  SayElsewhereIntent: {
    activity: 'ACTIVITY',
    duration: 'AMAZON.DURATION',
    exercise: 'EXERCISE',
    count: 'AMAZON.NUMBER',
    elsewhere: 'ELSEWHERE',
  },
  TakeBreakIntent: { duration: 'AMAZON.DURATION', date: 'AMAZON.DATE' },
  GoEasyIntent: {},
  /** A plain timer. */
  StartTimerIntent: { duration: 'AMAZON.DURATION' },
  OneMoreIntent: {},
  /** Pace, talk and rest up or down, and how it is counted: which and which way stand in the slots. */
  AdjustIntent: { what: 'KNOB', pace: 'PACE', amount: 'AMOUNT', direction: 'DIRECTION' },
  /** `what`: "my rests", from now on. */
  RestForIntent: { duration: 'AMAZON.DURATION', count: 'AMAZON.NUMBER', amount: 'AMOUNT', what: 'KNOB' },
  BetweenSetsIntent: { stop: 'STOP_OR_GO' },
  /** `unit`: it is a set that is taken back. */
  UndoIntent: { exercise: 'EXERCISE', count: 'AMAZON.NUMBER', unit: 'UNIT', harm: 'HARM' },
  WhatDidYouHearIntent: {},
  HowDoYouKnowIntent: { exercise: 'EXERCISE' },
  /** Which set, rep or side one is at. */
  AskPlaceIntent: { side: 'SIDE' },
  AskTimeLeftIntent: {},
  /** `way`: whether more of it comes next. */
  AskNextIntent: { way: 'MORE_OR_FEWER' },
  AskProgressIntent: { date: 'AMAZON.DATE', span: 'SPAN', exercise: 'EXERCISE', measure: 'MEASURE' },
  CompareProgressIntent: { date: 'AMAZON.DATE', span: 'SPAN', exercise: 'EXERCISE', measure: 'MEASURE' },
  AskSinceWhenIntent: {},
  AskBestIntent: { exercise: 'EXERCISE', measure: 'MEASURE' },
  /** `exercise`, `aim`: of so many reps, which is no goal that is kept. */
  SetGoalIntent: {
    count: 'AMAZON.NUMBER',
    day: 'WEEKDAY',
    exercise: 'EXERCISE',
    duration: 'AMAZON.DURATION',
    aim: 'AIM',
  },
  AskGoalIntent: {},
  AskStreakIntent: {},
  /** `reserve`: so many more could have been done. */
  RateEffortIntent: {
    effort: 'AMAZON.NUMBER',
    feel: 'FEEL',
    exercise: 'EXERCISE',
    reserve: 'AMAZON.NUMBER',
    harm: 'HARM',
  },
  SetLevelIntent: { level: 'LEVEL' },
  SetKitIntent: { kit: 'KIT' },
  LackKitIntent: { kit: 'KIT' },
  AvoidIntent: { verb: 'AVOID_VERB', avoidable: 'AVOIDABLE', exercise: 'EXERCISE' },
  AllowIntent: { avoidable: 'AVOIDABLE', exercise: 'EXERCISE' },
  AskSettingsIntent: { what: 'KNOB' },
  PlanWeekIntent: {},
  PlanTodayIntent: { date: 'AMAZON.DATE' },
  AskSafetyIntent: {},
  /** What is told of harm in it is not lost: it is asked about. */
  SmallTalkIntent: {
    harm: 'HARM',
    banter: 'BANTER',
    idiom: 'IDIOM',
    media: 'MEDIA',
    sign: 'EMERGENCY_SIGN',
    bodyPart: 'BODY_PART',
    symptom: 'SYMPTOM',
    accident: 'ACCIDENT',
    kin: 'KIN',
    thing: 'THING',
  },
  ThankIntent: {
    harm: 'HARM',
    good: 'GOOD',
    bodyPart: 'BODY_PART',
    not: 'NOT',
    symptom: 'SYMPTOM',
    sign: 'DIZZY_SIGN',
  },
  SayTiredIntent: { bodyPart: 'BODY_PART', effort: 'EFFORT', harm: 'HARM' },
  SayAgeIntent: { age: 'AMAZON.NUMBER', years: 'YEARS', exercise: 'EXERCISE', kin: 'KIN' },
  ReportLowMoodIntent: { idiom: 'IDIOM', mood: 'LOW_MOOD' },

  SetReminderIntent: {
    day: 'WEEKDAY',
    secondDay: 'WEEKDAY',
    thirdDay: 'WEEKDAY',
    fourthDay: 'WEEKDAY',
    time: 'AMAZON.TIME',
  },
  AskReminderIntent: {},
  CancelReminderIntent: {},
  AskPrivacyIntent: {},
  AskReferenceCodeIntent: {},
  DeleteEverythingIntent: { object: 'DATA_OBJECT' },
  ForgetOldDaysIntent: { object: 'OLD_DATA' },
  KeepOldDaysIntent: {},
  /** `worth`: whether it is said to be good or bad; `eaten` and `otherEaten`: on one plate. */
  AskTopicIntent: { topic: 'TOPIC', food: 'FOOD', eaten: 'EATEN', otherEaten: 'EATEN', worth: 'WORTH' },
  AskStrongBackIntent: {},
  GiveTipIntent: {},
  TellMoreIntent: { topic: 'TOPIC' },
  AskHowToUseIntent: { topic: 'TOPIC' },
  AskSwapIntent: { swap: 'SWAP', topic: 'TOPIC' },
  AskTruthIntent: { topic: 'TOPIC' },
  AskSourceIntent: { topic: 'TOPIC' },
  AskCareIntent: { topic: 'TOPIC', food: 'FOOD', exercise: 'EXERCISE' },
  AskAvoidIntent: {},
  AskAfterWorkoutIntent: {},
  ListTopicsIntent: {},
  /** `amount`: so many portions. */
  AskFoodAmountIntent: {
    nutrient: 'NUTRIENT',
    topic: 'TOPIC',
    otherTopic: 'TOPIC',
    thirdTopic: 'TOPIC',
    amount: 'AMAZON.NUMBER',
    otherAmount: 'AMAZON.NUMBER',
    grams: 'AMAZON.NUMBER',
    age: 'AMAZON.NUMBER',
    vessel: 'VESSEL',
    multiple: 'MULTIPLE',
  },
  /** `beside`: put side by side, without a word on what in. */
  CompareFoodsIntent: {
    topic: 'TOPIC',
    otherTopic: 'TOPIC',
    eaten: 'EATEN',
    otherEaten: 'EATEN',
    nutrient: 'NUTRIENT',
    order: 'FOOD_ORDER',
    beside: 'BESIDE',
  },
  AskFoodLevelIntent: { topic: 'TOPIC', nutrient: 'NUTRIENT', height: 'HEIGHT' },
  AskPortionIntent: { topic: 'TOPIC', foodKind: 'FOOD_KIND' },
  /** `amount`: of the nutrient. */
  AskHowManyReachIntent: {
    topic: 'TOPIC',
    amount: 'AMAZON.NUMBER',
    nutrient: 'NUTRIENT',
    pregnant: 'PREGNANCY_SIGN',
  },
  AskFoodWithoutIntent: { nutrient: 'NUTRIENT', allergen: 'ALLERGEN', topic: 'TOPIC' },
  AskFoodInPregnancyIntent: { topic: 'TOPIC', pregnant: 'PREGNANCY_SIGN' },
  AskFoodWithConditionIntent: { condition: 'FOOD_CONDITION', topic: 'TOPIC', nutrient: 'NUTRIENT' },
  AskFoodForDietIntent: { diet: 'DIET', nutrient: 'NUTRIENT', amount: 'AMAZON.NUMBER' },
  AskFoodWithMedicineIntent: { topic: 'TOPIC', medicine: 'FOOD_MEDICINE' },
  AskFoodForChildIntent: { topic: 'TOPIC', nutrient: 'NUTRIENT', age: 'AMAZON.NUMBER' },
  AskMostIntent: { foodKind: 'FOOD_KIND', nutrient: 'NUTRIENT', order: 'FOOD_ORDER', height: 'HEIGHT' },
  AskWhatElseIntent: { nutrient: 'NUTRIENT' },
  /** About what is in hand: at another time, for somebody else, in another kind. */
  AskAfterthoughtIntent: { afterthought: 'AFTERTHOUGHT', variant: 'VARIANT', topic: 'TOPIC' },
  /** What something is said to do. */
  AskClaimIntent: { topic: 'TOPIC', effect: 'EFFECT' },
  AskAboutExerciseIntent: { aspect: 'ASPECT', exercise: 'EXERCISE', harm: 'HARM' },
  /** Where a part of the body goes. */
  AskFormIntent: {
    harm: 'HARM',
    rule: 'FORM_RULE',
    first: 'FIRST_UP',
    bodyPart: 'BODY_PART',
    posture: 'POSTURE',
    verb: 'MOVE_VERB',
    exercise: 'EXERCISE',
    thing: 'THING',
  },
  /** Where a move is felt. */
  FeelItIntent: { bodyPart: 'BODY_PART', exercise: 'EXERCISE', felt: 'FELT', harm: 'HARM' },
  /** What a part of the body does that it should not. */
  FormFaultIntent: { bodyPart: 'BODY_PART', posture: 'POSTURE', fault: 'FAULT', exercise: 'EXERCISE', harm: 'HARM' },
  TrainPartIntent: { bodyPart: 'BODY_PART' },

  // The word that justifies an alarm is a slot: without it the intent is not obeyed, it asks.
  ReportEmergencyIntent: {
    idiom: 'IDIOM',
    aside: 'ASIDE',
    media: 'MEDIA',
    good: 'GOOD',
    sign: 'EMERGENCY_SIGN',
    event: 'MEDICAL_EVENT',
    medicine: 'MEDICINE',
    kin: 'KIN',
    bodyPart: 'BODY_PART',
    symptom: 'SYMPTOM',
    cannot: 'CANNOT',
    effort: 'EFFORT',
    thing: 'THING',
  },
  ReportFaintIntent: { idiom: 'IDIOM', aside: 'ASIDE', media: 'MEDIA', sign: 'FAINT_SIGN', kin: 'KIN' },
  ReportBackEmergencyIntent: {
    idiom: 'IDIOM',
    sign: 'BACK_RED_SIGN',
    bodyPart: 'BODY_PART',
    symptom: 'SYMPTOM',
    cannot: 'CANNOT',
    effort: 'EFFORT',
  },
  ReportDizzinessIntent: { idiom: 'IDIOM', aside: 'ASIDE', media: 'MEDIA', sign: 'DIZZY_SIGN' },
  ReportPainIntent: {
    idiom: 'IDIOM',
    aside: 'ASIDE',
    media: 'MEDIA',
    good: 'GOOD',
    ouch: 'OUCH',
    bodyPart: 'BODY_PART',
    symptom: 'SYMPTOM',
    exercise: 'EXERCISE',
    cannot: 'CANNOT',
    accident: 'ACCIDENT',
    thing: 'THING',
    not: 'NOT',
    effort: 'EFFORT',
    sign: 'EMERGENCY_SIGN',
  },
  ReportConditionIntent: {
    idiom: 'IDIOM',
    aside: 'ASIDE',
    kin: 'KIN',
    sign: 'CONDITION',
    bodyPart: 'BODY_PART',
    bad: 'BAD_PART',
    told: 'TOLD',
    forbid: 'FORBID',
    exercise: 'EXERCISE',
  },
  ReportPregnancyIntent: {
    idiom: 'IDIOM',
    aside: 'ASIDE',
    kin: 'KIN',
    sign: 'PREGNANCY_SIGN',
    count: 'AMAZON.NUMBER',
    exercise: 'EXERCISE',
  },
  ReportEatingDistressIntent: { idiom: 'IDIOM', sign: 'EATING_SIGN' },
  ReportSelfHarmIntent: { idiom: 'IDIOM', sign: 'SELF_HARM_SIGN' },
  AskRapidLossIntent: { rapid: 'RAPIDLY', count: 'AMAZON.NUMBER' },
  AskMedicalQuestionIntent: {
    seek: 'SEEK',
    medicine: 'MEDICINE',
    sign: 'CONDITION',
    exercise: 'EXERCISE',
    food: 'FOOD',
  },
  ReportMinorIntent: { young: 'YOUNG', kin: 'KIN' },
  SayClearedIntent: { told: 'TOLD' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SlotType>>>>;

type ListedSlotType =
  | 'ROUTINE'
  | 'KIT'
  | 'PLACE'
  | 'LEVEL'
  | 'EXERCISE'
  | 'SKIPPABLE'
  | 'TEMPO'
  | 'PRESCRIPTION_NAME'
  | 'BODY_PART'
  | 'MEASURE'
  | 'SPAN'
  | 'FEEL'
  | 'AVOIDABLE'
  | 'TOPIC'
  | 'FOOD'
  | 'EATEN'
  | 'SWAP'
  | 'ASPECT'
  | 'WEEKDAY'
  | 'PROGRAMME'
  | 'SPARABLE'
  | 'ACTIVITY'
  | 'HEFT';
export type CustomSlotType = ListedSlotType | TellingSlotType;
export type SlotType = CustomSlotType | 'AMAZON.NUMBER' | 'AMAZON.DURATION' | 'AMAZON.DATE' | 'AMAZON.TIME';

export type IntentName = keyof typeof INTENTS;
type SlotsOf<Intent> = Intent extends unknown ? keyof Intent : never;
export type SlotName = SlotsOf<(typeof INTENTS)[IntentName]>;

/**
 * What a slot is called in the interaction model. Where intents have slots of one name and different types, the type names it there
 * ("faintSign", "skipVerb"): Amazon takes no sentence twice, and a sentence is compared with its slots' names.
 */
export function slotInModel(name: string, type: string): string {
  return SEVERAL_TYPES.has(name) && !type.startsWith('AMAZON.')
    ? type.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : name;
}

const SEVERAL_TYPES: ReadonlySet<string> = severalTypes();

function severalTypes(): ReadonlySet<string> {
  const types = new Map<string, string>();
  const several = new Set<string>();
  for (const [name, type] of Object.values(INTENTS).flatMap((row): [string, string][] => Object.entries(row))) {
    if ((types.get(name) ?? type) !== type) several.add(name);
    types.set(name, type);
  }
  return several;
}

export function isIntentName(name: string): name is IntentName {
  return Object.hasOwn(INTENTS, name);
}

/** Fixed ids of the small slot types; exercises, routines and body parts have tables of their own. */
/** `other`: what is not planned with, and said so. */
export const KIT_IDS = ['none', 'dumbbells', 'ball', 'cable', 'block', 'bench', 'band', 'step', 'other'] as const;
export const PLACE_IDS = ['home', 'gym'] as const;
export const TEMPO_IDS = ['slow', 'quick'] as const;
/** Typical names; any other words are taken too. */
export const PRESCRIPTION_NAME_IDS = [
  'physio',
  'knee',
  'back',
  'shoulder',
  'hip',
  'core',
  'leg',
  'arm',
  'chest',
  'morning',
  'evening',
  'desk',
  'strength',
  'monday-back',
  'friday-legs',
  'sunday-stretch',
] as const;
export const WEEKDAY_IDS = [...WEEKDAYS, 'every-day', 'weekdays', 'weekend', 'today', 'tomorrow'] as const;
export const SKIPPABLE_IDS = ['rest', 'set', 'exercise', 'warm-up'] as const;
/** What can be kept out of every plan besides exercises. */
export const AVOIDABLE_IDS = ['floor', 'jumping'] as const;
/** What can be spared for a day; seated and wheelchair: nothing on one's feet, and nothing with the legs either. */
export const SPARABLE_IDS = [...SPARED, 'floor', 'jumping', 'seated', 'wheelchair'] as const;
export const HEFT_IDS = ['heavy', 'light'] as const;
/** A stretch of time that is no date: since the start, this week, the last day of training. */
export const SPAN_IDS = ['ever', 'lately', 'last-time'] as const;

/** What can be asked about an exercise; each is a line of its words. */
export const ASPECT_IDS = [
  'muscles',
  'kit',
  'breathing',
  'mistakes',
  'easier',
  'harder',
  'why',
  'care',
  'how',
] as const;
export type Aspect = (typeof ASPECT_IDS)[number];

/**
 * Slot types that hold the evidence of a sentence: Alexa tells no confidence, but she brings the words that filled a slot.
 * An intent whose telling word is not one of ours, letter by letter, is not obeyed. The ids of each type.
 */
export const TELLING_IDS = {
  // Health: the word that justifies an alarm, or shows that there is none.
  HARM: [
    'emergency',
    'faint',
    'back-emergency',
    'self-harm',
    'dizzy',
    'low-sugar',
    'acute-injury',
    'sharp-pain',
    'mild-ache',
    'injury-condition',
    'pregnancy',
    'eating-disorder',
    'feeling-low',
  ],
  SYMPTOM: [
    'now',
    'burn',
    'grief',
    'pain',
    'sharp',
    'nerve',
    'dead',
    'weak',
    'press',
    'injury',
    'bleeds',
    'bleeding',
    'swelling',
    'travels',
    'click',
    'wrong',
    'cramp',
    'ache',
    'stiff',
    'overdone',
  ],
  CANNOT: ['feel', 'move', 'fail', 'take'],
  ACCIDENT: ['hit', 'fell', 'dropped', 'cut'],
  KIN: ['adult', 'child', 'somebody'],
  EMERGENCY_SIGN: [
    'breath',
    'heart',
    'beat',
    'stroke',
    'speech',
    'allergy',
    'blood',
    'other',
    'stricken',
    'down',
    'overdose',
    'ring',
    'side',
    'swallowed',
    'wee',
    'chest',
    'nut',
    'helper',
    'spray',
    'inhaler',
    'relief',
    'played-down',
    'call',
  ],
  FAINT_SIGN: ['faint', 'over', 'dim'],
  BACK_RED_SIGN: ['bladder', 'saddle', 'legs', 'legs-gone'],
  DIZZY_SIGN: ['dizzy', 'sick', 'weak', 'heat', 'low', 'sugar'],
  SELF_HARM_SIGN: ['harm'],
  EATING_SIGN: ['purge', 'fast', 'starve', 'body', 'burn'],
  PREGNANCY_SIGN: ['pregnant', 'after', 'maybe'],
  CONDITION: ['bones', 'heart', 'back', 'joints', 'general', 'fever', 'drink', 'now'],
  MEDICINE: ['medicine'],
  SEEK: ['doctor', 'cure'],
  BAD_PART: ['bad'],
  TOLD: ['told'],
  FORBID: ['no'],
  YEARS: ['years', 'somebody'],
  YOUNG: ['child', 'minor', 'school'],
  RAPIDLY: ['fast', 'soon', 'ways'],
  MEDICAL_EVENT: ['heart-attack', 'stroke', 'seizure', 'asthma-attack', 'allergic-reaction', 'hypo', 'overdose'],
  LOW_MOOD: ['sad', 'anxious', 'alone', 'loss', 'bad', 'tears', 'cry'],
  EFFORT: ['burning', 'tired', 'shaking'],
  GOOD: ['better', 'denied', 'effort'],
  NOT: ['no', 'none', 'it'],
  OUCH: ['ouch'],
  // What has an alarm's word in it and is none.
  IDIOM: ['body', 'effort', 'mood', 'death', 'blood', 'sense', 'sick', 'title', 'food', 'thing', 'work'],
  // Of whom, and when: others, long ago, in a question, or only supposed.
  ASIDE: ['asked', 'past', 'others'],
  MEDIA: ['screen', 'song'],
  // Wishes: verbs, objects and ways.
  POSTURE: ['straight', 'bent', 'locked', 'tucked', 'wide', 'up', 'down', 'still'],
  MOVE_VERB: ['bend', 'lift', 'tuck', 'turn', 'hold'],
  FAULT: ['drop', 'slip', 'lift', 'turn'],
  THING: ['door', 'phone', 'family', 'drink', 'clothes', 'kit'],
  DATA_OBJECT: ['everything'],
  OLD_DATA: ['old'],
  WHEN: ['now', 'next', 'on'],
  UNIT: ['reps', 'seconds', 'sets'],
  /** `ended`: it is over, and that is all of it. */
  DID: ['did', 'ended'],
  MORE_OR_FEWER: ['more', 'fewer'],
  DOSE_VERB: ['do'],
  MORE_SETS: ['more', 'less'],
  SKIP_VERB: ['skip'],
  AVOID_VERB: ['never', 'unable', 'hate'],
  KNOB: ['count', 'talk', 'rest'],
  PACE: ['slower', 'faster'],
  AMOUNT: ['more', 'less', 'brief'],
  DIRECTION: ['up', 'down', 'beep', 'silent'],
  STOP_OR_GO: ['go', 'stop'],
  SIDE: ['left', 'right', 'both', 'other', 'weak'],
  SIDE_ORDER: ['only', 'first', 'again'],
  ORDINAL: ['first', 'second', 'third', 'last', 'other'],
  AHEAD: ['next'],
  DISLIKE: ['hate'],
  STANCE: ['standing', 'seated'],
  /** When, or where, something was done without the coach. */
  ELSEWHERE: ['today', 'yesterday', 'away'],
  SHAPE: SHAPES,
  LOAD_UNIT: ['kilos', 'pounds', 'plates'],
  BELLS: ['2', '3', '4', '5', '6', '8', '10', '12', '14', '15', '16', '18', '20', '24', '25', '30', '35', '40'],
  EACH: ['each', 'total'],
  /** `void`: what was done of it is not to count. */
  NONE: ['none', 'void'],
  FAREWELL: ['bye'],
  /** Not about training, and meant kindly; `others`: it was said to somebody else. */
  BANTER: ['hello', 'praise', 'taste', 'others'],
  FELT: ['nothing'],
  FIRST_UP: ['first'],
  AIM: ['aim'],
  FORM_RULE: [
    'look',
    'first-side',
    'side-now',
    'turns',
    'knees-down',
    'right',
    'how-far',
    'hold-for',
    'burn',
    'squeeze',
  ],
  // Food: figures, kinds, and what is said of them.
  NUTRIENT: [...NUTRIENTS, 'salt', ...UNMEASURED],
  FOOD_KIND: FOOD_KIND_IDS,
  ALLERGEN: ALLERGENS,
  FOOD_ORDER: ['most', 'least', 'better'],
  BESIDE: ['beside'],
  WORTH: ['good', 'bad'],
  FOOD_MEDICINE: FOOD_MEDICINES,
  FOOD_CONDITION: FOOD_CONDITIONS,
  DIET: ['vegan', 'vegetarian'],
  HEIGHT: ['high', 'low', 'source'],
  VESSEL: VESSELS,
  MULTIPLE: ['double', 'triple', 'half'],
  AFTERTHOUGHT: ['bed', 'training', 'daily', 'freeze', 'keep', 'women', 'men'],
  VARIANT: VARIANTS,
  EFFECT: EFFECTS,
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type TellingSlotType = keyof typeof TELLING_IDS;
