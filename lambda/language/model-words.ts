/** What a language must fill for Alexa to hear it. Only the model generator reads these words; the running skill asks here only which intents are about safety. */
import type { Feel } from '../coach/effort';
import type { Level } from '../coach/catalogue/exercise';
import type { ExerciseId } from '../coach/catalogue/exercises';
import type { Measure } from '../coach/progress';
import type { RoutineId } from '../coach/catalogue/routines';
import type { BodyPart } from '../coach/safety';
import type { Activity } from '../coach/elsewhere';
import type { ProgrammeId } from '../coach/catalogue/programmes';
import type { FoodId } from '../coach/catalogue/food';
import type { AbsentFood } from '../coach/food/absent';
import type { Swap } from '../coach/catalogue/topic';
import type { TopicId } from '../coach/catalogue/topic-ids';
import type {
  ASPECT_IDS,
  AVOIDABLE_IDS,
  CustomSlotType,
  IntentName,
  KIT_IDS,
  PLACE_IDS,
  PRESCRIPTION_NAME_IDS,
  SKIPPABLE_IDS,
  WEEKDAY_IDS,
  HEFT_IDS,
  SPAN_IDS,
  SPARABLE_IDS,
  TEMPO_IDS,
  TELLING_IDS,
  TellingSlotType,
} from '../vocabulary';
import type { Samples } from './patterns';
import type { SlotValue } from './slot-value';
import type { HeardSign } from './safety-words';

/** The safety sign that an intent hears: its samples are the sign's utterances. */
export const SAFETY_INTENTS = {
  ReportEmergencyIntent: 'emergency',
  ReportFaintIntent: 'faint',
  ReportBackEmergencyIntent: 'back-emergency',
  ReportDizzinessIntent: 'dizzy',
  ReportPainIntent: 'back-pain',
  ReportConditionIntent: 'injury-condition',
  ReportPregnancyIntent: 'pregnancy',
  ReportEatingDistressIntent: 'eating-disorder',
  ReportSelfHarmIntent: 'self-harm',
  AskRapidLossIntent: 'rapid-loss',
  AskMedicalQuestionIntent: 'medical-question',
  ReportMinorIntent: 'minor',
} as const satisfies Readonly<Partial<Record<IntentName, HeardSign>>>;

type SafetyIntentName = keyof typeof SAFETY_INTENTS;

export function isSafetyIntent(name: string): name is SafetyIntentName {
  return Object.hasOwn(SAFETY_INTENTS, name);
}

/** What the skill knows under each slot type; every language names all of it. */
type SlotIds = ListedIds & { readonly [Type in TellingSlotType]: (typeof TELLING_IDS)[Type][number] };

interface ListedIds extends Readonly<Record<Exclude<CustomSlotType, TellingSlotType>, string>> {
  readonly ROUTINE: RoutineId;
  readonly KIT: (typeof KIT_IDS)[number];
  readonly PLACE: (typeof PLACE_IDS)[number];
  readonly LEVEL: Level;
  readonly EXERCISE: ExerciseId;
  readonly SKIPPABLE: (typeof SKIPPABLE_IDS)[number];
  readonly TEMPO: (typeof TEMPO_IDS)[number];
  readonly PRESCRIPTION_NAME: (typeof PRESCRIPTION_NAME_IDS)[number];
  readonly BODY_PART: BodyPart;
  readonly WEEKDAY: (typeof WEEKDAY_IDS)[number];
  readonly MEASURE: Measure;
  readonly SPAN: (typeof SPAN_IDS)[number];
  readonly FEEL: Feel;
  readonly AVOIDABLE: (typeof AVOIDABLE_IDS)[number];
  readonly TOPIC: TopicId | FoodId | AbsentFood | 'unchecked';
  readonly FOOD: TopicId | FoodId | AbsentFood | 'unchecked';
  /** What is eaten or drunk and nothing else: no habit, no kind of eating. */
  readonly EATEN: FoodId | AbsentFood;
  readonly SWAP: Swap;
  readonly ASPECT: (typeof ASPECT_IDS)[number];
  readonly PROGRAMME: ProgrammeId;
  readonly SPARABLE: (typeof SPARABLE_IDS)[number];
  readonly ACTIVITY: Activity;
  readonly HEFT: (typeof HEFT_IDS)[number];
}

export type SlotTypeWords = {
  readonly [Type in Exclude<CustomSlotType, 'TOPIC' | 'FOOD'>]: Readonly<Record<SlotIds[Type], SlotValue>>;
} & {
  /** Topics and foods: a food that is a topic is heard as that, so not every one has a value of its own. */
  readonly TOPIC: Readonly<Partial<Record<SlotIds['TOPIC'], SlotValue>>>;
  /** Those that cannot be taken for something to do. */
  readonly FOOD: Readonly<Partial<Record<SlotIds['FOOD'], SlotValue>>>;
};

export interface ModelWords {
  /** Two words or more, lower case, without a wake word, a launch word or "skill". */
  readonly invocationName: string;
  readonly samples: Samples<IntentName>;
  readonly slotTypes: SlotTypeWords;
}
