/** What an athlete can ask for: every intent with its slots. The single source for handlers, utterances and models. */

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

  StartWorkoutIntent: { routine: 'ROUTINE', duration: 'AMAZON.DURATION', kit: 'KIT', place: 'PLACE', level: 'LEVEL' },
  RepeatWorkoutIntent: {},
  ListWorkoutsIntent: {},
  StartExerciseIntent: {
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
    up: 'AMAZON.NUMBER',
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
  ExplainExerciseIntent: { exercise: 'EXERCISE' },
  ReadStepsIntent: { exercise: 'EXERCISE' },
  ReadyIntent: {},
  FinishSetIntent: {},
  SkipIntent: { what: 'SKIPPABLE', exercise: 'EXERCISE' },
  MakeEasierIntent: {},
  MakeHarderIntent: {},
  /** `amount`: what it was not. */
  CorrectCountIntent: { count: 'AMAZON.NUMBER', amount: 'AMAZON.NUMBER', exercise: 'EXERCISE' },
  SayNumberIntent: { count: 'AMAZON.NUMBER' },
  GoSlowerIntent: {},
  GoFasterIntent: {},
  TalkSlowerIntent: {},
  TalkFasterIntent: {},
  RunOnIntent: {},
  StopBetweenSetsIntent: {},
  TalkLessIntent: {},
  TalkMoreIntent: {},
  CountUpIntent: {},
  CountDownIntent: {},
  JustBeepIntent: {},
  JustTimeIntent: {},
  MoreRestIntent: {},
  LessRestIntent: {},
  AskTimeLeftIntent: {},
  AskNextIntent: {},
  AskProgressIntent: { date: 'AMAZON.DATE', span: 'SPAN', exercise: 'EXERCISE', measure: 'MEASURE' },
  CompareProgressIntent: { date: 'AMAZON.DATE', span: 'SPAN', exercise: 'EXERCISE', measure: 'MEASURE' },
  AskSinceWhenIntent: {},
  AskBestIntent: { exercise: 'EXERCISE', measure: 'MEASURE' },
  SetGoalIntent: { count: 'AMAZON.NUMBER', day: 'WEEKDAY' },
  AskGoalIntent: {},
  AskStreakIntent: {},
  RateEffortIntent: { effort: 'AMAZON.NUMBER', feel: 'FEEL' },
  SetLevelIntent: { level: 'LEVEL' },
  SetKitIntent: { kit: 'KIT' },
  LackKitIntent: { kit: 'KIT' },
  AvoidIntent: { avoidable: 'AVOIDABLE', exercise: 'EXERCISE' },
  AllowIntent: { avoidable: 'AVOIDABLE', exercise: 'EXERCISE' },
  AskSettingsIntent: {},
  PlanWeekIntent: {},
  PlanTodayIntent: { date: 'AMAZON.DATE' },
  AskSafetyIntent: {},
  SmallTalkIntent: {},
  ThankIntent: { bodyPart: 'BODY_PART' },

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
  DeleteEverythingIntent: {},
  ForgetOldDaysIntent: {},
  KeepOldDaysIntent: {},
  AskTopicIntent: { topic: 'TOPIC', food: 'FOOD' },
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
  AskAboutExerciseIntent: { aspect: 'ASPECT', exercise: 'EXERCISE' },

  ReportEmergencyIntent: {},
  ReportFaintIntent: {},
  ReportBackEmergencyIntent: {},
  ReportDizzinessIntent: {},
  ReportPainIntent: { bodyPart: 'BODY_PART' },
  ReportConditionIntent: { bodyPart: 'BODY_PART' },
  ReportPregnancyIntent: {},
  ReportEatingDistressIntent: {},
  ReportSelfHarmIntent: {},
  AskRapidLossIntent: {},
  AskMedicalQuestionIntent: {},
  ReportMinorIntent: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, SlotType>>>>;

export type CustomSlotType =
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
  | 'SWAP'
  | 'ASPECT'
  | 'WEEKDAY';
export type SlotType = CustomSlotType | 'AMAZON.NUMBER' | 'AMAZON.DURATION' | 'AMAZON.DATE' | 'AMAZON.TIME';

export type IntentName = keyof typeof INTENTS;
type SlotsOf<Intent> = Intent extends unknown ? keyof Intent : never;
export type SlotName = SlotsOf<(typeof INTENTS)[IntentName]>;

export function isIntentName(name: string): name is IntentName {
  return Object.hasOwn(INTENTS, name);
}

/** Fixed ids of the small slot types; exercises, routines and body parts have tables of their own. */
export const KIT_IDS = ['none', 'dumbbells', 'ball', 'cable', 'block', 'bench', 'band', 'step'] as const;
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
] as const;
export const WEEKDAY_IDS = [...WEEKDAYS, 'every-day', 'weekdays', 'weekend'] as const;
export const SKIPPABLE_IDS = ['rest', 'set', 'exercise', 'warm-up'] as const;
/** What can be kept out of every plan besides exercises. */
export const AVOIDABLE_IDS = ['floor', 'jumping'] as const;
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
