/** What a language must fill for Alexa to hear it. Only the model generator reads these words; the running skill never does. */
import type { Level } from '../coach/exercise';
import type { ExerciseId } from '../coach/exercises';
import type { RoutineId } from '../coach/routines';
import type { BodyPart, SafetySign } from '../coach/safety';
import type { CustomSlotType, IntentName, KIT_IDS, PLACE_IDS, SKIPPABLE_IDS } from '../intents/names';
import type { SafetyUtterances } from './safety-words';

/** The intent that hears each safety sign; its samples are the sign's utterances. */
export const SAFETY_INTENTS = {
  emergency: 'ReportEmergencyIntent',
  faint: 'ReportFaintIntent',
  'back-emergency': 'ReportBackEmergencyIntent',
  dizzy: 'ReportDizzinessIntent',
  'back-pain': 'ReportPainIntent',
  'injury-condition': 'ReportConditionIntent',
  pregnancy: 'ReportPregnancyIntent',
  'eating-disorder': 'ReportEatingDistressIntent',
  'self-harm': 'ReportSelfHarmIntent',
  'rapid-loss': 'AskRapidLossIntent',
  'medical-question': 'AskMedicalQuestionIntent',
  minor: 'ReportMinorIntent',
} as const satisfies Readonly<Record<SafetySign, IntentName>>;

type SafetyIntentName = (typeof SAFETY_INTENTS)[SafetySign];

/**
 * Sample utterances of some intents: lower-case letters, spaces, apostrophes, hyphens and `{slots}`; numbers as words.
 * Built-in intents are extended by theirs, and want them exactly as people say them.
 */
export type Utterances<Name extends IntentName> = Readonly<Record<Name, readonly string[]>>;

export interface SlotValue {
  readonly name: string;
  /** Other ways to say it, mishearings included; at least one. A repetition of the name does no harm. */
  readonly synonyms: readonly string[];
}

type SlotValues<Id extends string> = Readonly<Record<Id, SlotValue>>;

export interface SlotTypeWords extends Readonly<Record<CustomSlotType, Readonly<Record<string, SlotValue>>>> {
  readonly ROUTINE: SlotValues<RoutineId>;
  readonly KIT: SlotValues<(typeof KIT_IDS)[number]>;
  readonly PLACE: SlotValues<(typeof PLACE_IDS)[number]>;
  readonly LEVEL: SlotValues<Level>;
  readonly EXERCISE: SlotValues<ExerciseId>;
  readonly SKIPPABLE: SlotValues<(typeof SKIPPABLE_IDS)[number]>;
  readonly BODY_PART: SlotValues<BodyPart>;
}

export interface ModelWords {
  /** Two words or more, lower case, without a wake word, a launch word or "skill". */
  readonly invocationName: string;
  readonly utterances: Utterances<Exclude<IntentName, SafetyIntentName>>;
  readonly safety: SafetyUtterances;
  readonly slotTypes: SlotTypeWords;
}
