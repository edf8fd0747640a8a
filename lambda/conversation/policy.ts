/** Who decides: for every intent in every phase, whether it is obeyed, asked about once, or read as another. Pure and total. */
import type { DoubtId } from '../coach/doubt';
import type { Question } from '../coach/question';
import { BODY_PARTS, GRADE, painSign, SAFETY_SIGNS, type SafetySign } from '../coach/safety';
import type { Phase } from '../coach/session';
import type { IntentName, SlotName } from '../vocabulary';
import { alarmTold, denied, painTold } from './alarm-told';
import { withSpared } from './spared';
import type { Told } from './told';

/** Where something is said. `set`: while one is being counted, though the session stands paused by then. */
export interface Standing {
  readonly phase: Phase;
  readonly asked?: Question['about'];
  /** Units of the last set, as a person counts them: planned, and put down. */
  readonly planned?: number;
  readonly done?: number;
  /** Training is over for today. */
  readonly resting: boolean;
}

export type Decision =
  | { readonly do: 'act' }
  /** `number`: the slot whose number the other intent takes for its own. */
  | { readonly do: 'read'; readonly as: IntentName; readonly number?: SlotName }
  | { readonly do: 'alarm'; readonly sign: SafetySign }
  /** A possible alarm: asked about, and silence is the alarm. */
  | { readonly do: 'doubt'; readonly sign: SafetySign }
  /** `then`: what "yes" does, if not the intent itself; `otherwise`: what "no" does, if not nothing. */
  | { readonly do: 'ask'; readonly about: DoubtId; readonly then?: IntentName; readonly otherwise?: IntentName }
  /** "Are you well, and cleared?", on a day on which training is over. */
  | { readonly do: 'ask-cleared' };

type Rule = (told: Told, standing: Standing) => Decision;

const ACT: Decision = { do: 'act' };
const ask = (about: DoubtId): Decision => ({ do: 'ask', about });
const read = (as: IntentName): Decision => ({ do: 'read', as });

const acts: Rule = () => ACT;
/** What begins training, or goes on with it. */
const begins: Rule = (_told, { resting }) => (resting ? { do: 'ask-cleared' } : ACT);
/** Obeyed if one of the slots was told, else asked about. */
const needs =
  (slots: readonly Parameters<Told['id']>[0][], about: DoubtId): Rule =>
  (told) =>
    slots.some((slot) => told.id(slot) !== undefined) ? ACT : ask(about);
/** About food only if a food or a figure was told: "the capital of France" is neither. Naming nothing is about what is in hand. */
const aboutFood: Rule = (told) => {
  const slots = ['topic', 'nutrient', 'allergen'] as const;
  const isTold = slots.some((slot) => told.id(slot) !== undefined);
  return isTold || !slots.some((slot) => told.has(slot)) ? ACT : read('AMAZON.FallbackIntent');
};
/** What its words tell of somebody's health decides. */
const alarms =
  (intent: IntentName): Rule =>
  (told) =>
    alarm(intent, told) ?? ACT;

/** Nothing in them is urgent, and their sentences bring a word that tells; where none was brought it was hardly one of them. */
const QUIET: ReadonlySet<IntentName> = new Set<IntentName>([
  'ReportConditionIntent',
  'ReportMinorIntent',
  'AskRapidLossIntent',
]);

function alarm(intent: IntentName, told: Told): Decision | undefined {
  const first = alarmTold(intent, told);
  if (!first) return undefined;
  const is = withSpared(intent, told, first);
  if (is.is === 'doubt' && QUIET.has(intent) && told.isEmpty) return read('AMAZON.FallbackIntent');
  switch (is.is) {
    case 'effort':
      return read('SayTiredIntent');
    case 'good':
      return read('ThankIntent');
    case 'mishap':
      return read('HoldOnIntent');
    case 'talk':
      return read('SmallTalkIntent');
    case 'question':
      return read(told.id('bodyPart') ? 'AskFormIntent' : 'AskSafetyIntent');
    case 'nothing':
      return read('AMAZON.FallbackIntent');
    default:
      return { do: is.is === 'sign' ? 'alarm' : 'doubt', sign: is.sign };
  }
}

/** Signs that are told of somebody else in the room. */
const BEFALLS: ReadonlySet<string> = new Set(['other', 'stricken', 'nut']);

/** Where somebody is in the middle of training, so that a number is more likely a count than an age. */
const isTraining = ({ phase }: Standing) => phase !== 'idle' && phase !== 'choosing' && phase !== 'rating';

/** A count that time or plan makes unlikely is asked back; one that is out of all proportion is refused without a question. */
const isUnlikely = (count: number, { planned = count, done = count }: Standing) =>
  (count > planned * 1.5 && count <= planned * 3) || count < done / 2;

/** More than time can have allowed in a set that is being counted, by more than a few. */
const isAhead = (count: number, { planned = count, done = count }: Standing) =>
  count > done + 3 && count > done * 1.5 && count <= planned * 3;

/** Reps by which a count is off at most, where nothing more is known. */
const FEW = 3;

/** Years. */
const ADULT = 18;
/** Nobody that young counts reps for themselves; above it a number is as likely a count. */
const LIKELY_COUNT = 15;
/** The end of the longest scale of effort that people know. */
const MOST_EFFORT = 20;

const WORKOUT_WISHES = ['routine', 'bodyPart', 'kit', 'place', 'level', 'stance'] as const;

const RULES: Readonly<Record<IntentName, Rule>> = {
  // Leaving is never argued with.
  'AMAZON.StopIntent': acts,
  'AMAZON.CancelIntent': (_told, { asked }) =>
    asked === undefined || ['start', 'ready', 'resume', 'what-else'].includes(asked) ? ACT : read('DeclineIntent'),
  'AMAZON.NavigateHomeIntent': acts,
  // Soft words for leaving are asked about in the middle of a count; "bye" is plain.
  LeaveIntent: (told, { phase }) => (phase === 'set' && !told.id('bye') ? ask('stop-for-today') : ACT),

  // Questions change nothing.
  'AMAZON.HelpIntent': acts,
  'AMAZON.FallbackIntent': acts,
  'AMAZON.RepeatIntent': acts,
  AgainIntent: acts,
  GetHelpIntent: acts,
  AskTimeLeftIntent: acts,
  AskNextIntent: acts,
  AskPlaceIntent: acts,
  AskProgressIntent: acts,
  CompareProgressIntent: acts,
  AskSinceWhenIntent: acts,
  AskBestIntent: acts,
  AskGoalIntent: acts,
  AskStreakIntent: acts,
  AskSettingsIntent: acts,
  AskLoadIntent: acts,
  AskProgrammeIntent: acts,
  PlanWeekIntent: acts,
  PlanTodayIntent: acts,
  AskSafetyIntent: acts,
  AskReminderIntent: acts,
  AskPrivacyIntent: acts,
  AskReferenceCodeIntent: acts,
  AskTopicIntent: acts,
  AskStrongBackIntent: acts,
  GiveTipIntent: acts,
  TellMoreIntent: acts,
  AskHowToUseIntent: acts,
  AskSwapIntent: acts,
  AskTruthIntent: acts,
  AskSourceIntent: acts,
  AskCareIntent: acts,
  AskAvoidIntent: acts,
  AskAfterWorkoutIntent: acts,
  ListTopicsIntent: acts,
  AskFoodAmountIntent: aboutFood,
  // Two foods in one breath are no comparison yet: its word has to be told.
  CompareFoodsIntent: (told) =>
    told.id('order') !== undefined || told.id('nutrient') !== undefined || told.id('beside') !== undefined
      ? ACT
      : read('AMAZON.FallbackIntent'),
  AskFoodLevelIntent: aboutFood,
  AskPortionIntent: acts,
  AskHowManyReachIntent: aboutFood,
  AskFoodWithoutIntent: aboutFood,
  AskFoodInPregnancyIntent: acts,
  AskFoodWithConditionIntent: acts,
  AskFoodForDietIntent: acts,
  AskFoodWithMedicineIntent: acts,
  AskFoodForChildIntent: acts,
  AskMostIntent: aboutFood,
  AskAfterthoughtIntent: acts,
  // Where workouts are offered, it is the next of them.
  AskWhatElseIntent: (_told, { phase }) => (phase === 'choosing' ? read('ListWorkoutsIntent') : ACT),
  AskClaimIntent: acts,
  ListWorkoutsIntent: acts,
  ListExercisesIntent: acts,
  ListPrescriptionsIntent: acts,
  ExplainExerciseIntent: acts,
  AskAboutExerciseIntent: acts,
  AskFormIntent: acts,
  FeelItIntent: acts,
  TrainPartIntent: begins,
  WhatDidYouHearIntent: acts,
  HowDoYouKnowIntent: acts,
  UndoIntent: acts,
  // So much is talk that what tells of harm in it must not be lost.
  SmallTalkIntent: (told) => {
    const isSpared = told.id('idiom') ?? told.id('media');
    const part = told.id('bodyPart');
    const isHarm = (told.id('sign') ?? 'helper') !== 'helper' || part === 'heart' || part === 'chest';
    if (!isHarm || isSpared) return ACT;
    // "My husband has gone down, and he won't answer": what befell somebody else is no talk.
    const befell = told.id('kin') && BEFALLS.has(told.id('sign') ?? '');
    return { do: befell && !told.id('thing') ? 'alarm' : 'doubt', sign: 'emergency' };
  },

  // A statement about a part of the body brings its word along, or is asked about.
  ThankIntent: (told, standing) => {
    if (!told.id('not')) return gladness(told) ?? statement('good')(told, standing);
    const is = denied(told);
    return is?.is === 'doubt' ? { do: 'doubt', sign: is.sign } : ACT;
  },
  SayTiredIntent: statement('effort'),
  FormFaultIntent: (told) =>
    told.has('bodyPart') && !told.id('fault') && !told.id('posture') ? { do: 'doubt', sign: 'sharp-pain' } : ACT,

  // Answers.
  'AMAZON.YesIntent': answers,
  AgreeIntent: (told, standing) =>
    standing.asked === 'delete-everything' || standing.asked === 'delete-prescription'
      ? ask('plainly-yes')
      : answers(told, standing),
  'AMAZON.NoIntent': acts,
  DeclineIntent: acts,
  ChooseOfferedIntent: acts,
  NumberIsIntent: bareNumber,
  RateEffortIntent: acts,
  SayAgeIntent: age,

  // Going on, waiting, moving about.
  ReadyIntent: goesOn,
  GoOnIntent: goesOn,
  'AMAZON.ResumeIntent': goesOn,
  HoldOnIntent: acts,
  'AMAZON.PauseIntent': acts,
  'AMAZON.NextIntent': next,
  MoveOnIntent: next,
  'AMAZON.PreviousIntent': begins,
  GoBackIntent: begins,
  'AMAZON.StartOverIntent': begins,
  FromTheTopIntent: begins,
  FinishSetIntent: acts,
  SwapMoveIntent: (told, standing) =>
    isTraining(standing) || told.has('exercise') ? begins(told, standing) : read('ListWorkoutsIntent'),
  // In a rest the next set is meant, where no word of leaving out was said.
  SkipIntent: (told, { phase }) => {
    if (told.id('verb') || told.has('exercise')) return ACT;
    const what = told.id('what');
    if (phase === 'rest' && what === 'set') return read('ReadyIntent');
    return what ? ACT : ask('skip-this');
  },

  // What begins training.
  // In the middle of a count another workout is asked about first; bare minutes are about the one in hand.
  StartWorkoutIntent: (told, standing) =>
    standing.phase === 'set' && !standing.resting && WORKOUT_WISHES.some((slot) => told.has(slot))
      ? ask('leave-this-set')
      : begins(told, standing),
  RepeatWorkoutIntent: begins,
  StartShapeIntent: (told, standing) => {
    // "Four rounds", where that was asked, begins nothing.
    const isAnswer = standing.asked === 'how-many-rounds' && !told.has('exercise') && !told.has('shape');
    const slot = (['rounds', 'amount'] as const).find((each) => told.number(each) !== undefined);
    return isAnswer && slot ? { do: 'read', as: 'NumberIsIntent', number: slot } : begins(told, standing);
  },
  StartProgrammeIntent: begins,
  TestStrengthIntent: begins,
  StartTimerIntent: begins,
  OneMoreIntent: begins,
  StartExerciseIntent: (told, standing) => {
    if (told.has('exercise') && !told.id('exercise')) return ACT;
    if (standing.resting) return { do: 'ask-cleared' };
    return standing.phase === 'set' && told.has('exercise') ? ask('leave-this-set') : ACT;
  },
  PrescribeIntent: begins,
  StartPrescriptionIntent: begins,
  ReadStepsIntent: begins,
  MakeEasierIntent: begins,
  MakeHarderIntent: begins,

  // The record changes only when clearly told.
  CorrectCountIntent: corrects,
  AdjustCountIntent: (told, { done }) => {
    const count = told.number('count');
    if (count === undefined) return ask('how-many-more');
    // "I did six, you missed one": as many more as were done are what was done.
    const isWhole = done !== undefined && count > FEW && count >= done;
    return isWhole ? { do: 'ask', about: 'put-down', then: 'CorrectCountIntent' } : ACT;
  },

  // What is ahead.
  ChangeDoseIntent: (told, standing) => {
    const offered = ofTheOffered(told, standing);
    if (offered) return offered;
    // "Make it a minute": what is timed is told in time.
    if (told.has('duration') && isTraining(standing)) return ACT;
    if (!told.id('verb') && !told.id('when') && !told.id('more') && !told.id('way')) return ask('how-many-shall-we-do');
    // "Two less", of the set in hand; where none is, of what was counted.
    if (told.id('way')) {
      return standing.phase === 'set' || standing.phase === 'briefing' ? ACT : read('AdjustCountIntent');
    }
    // "One more set", after the last: of what was done.
    if (told.id('more') === 'more' && standing.phase === 'rating') return read('StartExerciseIntent');
    return isTraining(standing) ? ACT : told.id('exercise') ? ACT : ask('of-which-exercise');
  },
  // "My rests" are those of every workout.
  RestForIntent: (told, standing) => {
    // A number without a word of time is no length: "forget the rest, I did five".
    if (told.has('count') && !told.has('duration') && !told.id('amount')) return read('AMAZON.FallbackIntent');
    return isTraining(standing) || told.id('what') === 'rest' ? ACT : ask('rest-in-what');
  },
  ChooseSideIntent: acts,
  SayLoadIntent: acts,
  SayWeightsIntent: acts,
  FeelLoadIntent: acts,
  SpareIntent: begins,
  GoEasyIntent: acts,
  // "A twenty minute workout with no push-ups" is a wish; what was done is told by what it was, when, or how many.
  SayElsewhereIntent: (told) => {
    const isDone =
      told.id('activity') !== undefined || told.id('elsewhere') !== undefined || told.number('count') !== undefined;
    return !isDone && told.has('exercise') && told.has('duration') ? read('StartWorkoutIntent') : ACT;
  },
  TakeBreakIntent: acts,
  LeaveProgrammeIntent: acts,
  AdjustIntent: (told) =>
    told.id('pace') || told.id('direction') || told.id('amount') || told.id('what') === 'talk'
      ? ACT
      : ask('slower-or-faster'),
  BetweenSetsIntent: acts,

  // What lasts needs its verb and its object.
  AvoidIntent: (told) =>
    // "I can't breathe through my nose" names an exercise, and is no wish.
    told.id('avoidable') || (told.id('verb') && told.has('exercise')) ? ACT : ask('leave-out-for-good'),
  AllowIntent: needs(['exercise', 'avoidable'], 'which-to-allow'),
  SetKitIntent: needs(['kit'], 'which-kit'),
  LackKitIntent: needs(['kit'], 'which-kit'),
  SetLevelIntent: needs(['level'], 'which-level'),
  SetGoalIntent: acts,
  SavePrescriptionIntent: acts,
  ChangePrescriptionIntent: acts,
  // The handlers of what deletes ask themselves.
  DeletePrescriptionIntent: acts,
  DeleteEverythingIntent: acts,
  ForgetOldDaysIntent: needs(['object'], 'forget-old-days'),
  KeepOldDaysIntent: acts,
  SetReminderIntent: acts,
  CancelReminderIntent: acts,

  // Health.
  ReportEmergencyIntent: alarms('ReportEmergencyIntent'),
  ReportFaintIntent: alarms('ReportFaintIntent'),
  ReportBackEmergencyIntent: alarms('ReportBackEmergencyIntent'),
  ReportDizzinessIntent: alarms('ReportDizzinessIntent'),
  ReportPainIntent: alarms('ReportPainIntent'),
  ReportConditionIntent: alarms('ReportConditionIntent'),
  ReportPregnancyIntent: alarms('ReportPregnancyIntent'),
  ReportEatingDistressIntent: alarms('ReportEatingDistressIntent'),
  ReportSelfHarmIntent: alarms('ReportSelfHarmIntent'),
  ReportLowMoodIntent: alarms('ReportLowMoodIntent'),
  ReportMinorIntent: alarms('ReportMinorIntent'),
  AskRapidLossIntent: alarms('AskRapidLossIntent'),
  AskMedicalQuestionIntent: (told) => alarm('AskMedicalQuestionIntent', told) ?? read('AMAZON.FallbackIntent'),
  SayClearedIntent: acts,
};

/** What is to be done with an intent, told there by those words. */
export function decide(intent: IntentName, told: Told, standing: Standing): Decision {
  // Words of harm come before any wish: "let's go on, but I'm dizzy".
  const harm = harmTold(intent, told);
  if (harm) return { do: 'doubt', sign: harm };
  const decided = RULES[intent](told, standing);
  // Words of pain beat whatever was asked: "where do my hands go, it hurts".
  const isSpared = told.id('idiom') ?? told.id('media');
  const isWish = alarmTold(intent, told) === undefined && isSpared === undefined;
  const isPain = isWish && (decided.do === 'act' || decided.do === 'read' || decided.do === 'ask');
  const pain = isPain && told.id('bodyPart') && !told.id('not') ? painTold(told) : undefined;
  return pain?.is === 'sign' && pain.sign !== 'mild-ache' ? { do: 'doubt', sign: pain.sign } : decided;
}

/** What is asked about anything, illnesses and babies too, is no word of harm. */
const OF_ANYTHING: ReadonlySet<IntentName> = new Set<IntentName>(['AskAboutExerciseIntent', 'AskFormIntent']);

/** Words of harm beside a wish, pain by its place. */
function harmTold(intent: IntentName, told: Told): SafetySign | undefined {
  const harm = SAFETY_SIGNS.find((sign) => sign === told.id('harm'));
  if (!harm || told.id('idiom') || told.id('media')) return undefined;
  if (OF_ANYTHING.has(intent) && GRADE[harm] === 'condition') return undefined;
  const part = BODY_PARTS.find((id) => id === told.id('bodyPart'));
  return harm === 'sharp-pain' && part ? painSign(part) : harm;
}

function statement(slot: 'good' | 'effort'): Rule {
  return (told) =>
    told.has('bodyPart') && !told.id(slot) && !told.id('not') ? { do: 'doubt', sign: 'sharp-pain' } : ACT;
}

/** Nobody is glad of what was told without a word of gladness, nor a no: "I'm dizzy, love". */
function gladness(told: Told): Decision | undefined {
  if (told.id('good')) return undefined;
  if (told.id('sign')) return { do: 'doubt', sign: 'dizzy' };
  const is = told.id('symptom') ? painTold(told) : undefined;
  return is?.is === 'sign' || is?.is === 'doubt' ? { do: 'doubt', sign: is.sign } : undefined;
}

/** "Yes" to what would begin training, on a day on which it is over. */
function answers(_told: Told, { asked, resting }: Standing): Decision {
  const beginsOne = asked === undefined || ['start', 'ready', 'resume', 'count-instead', 'start-over'].includes(asked);
  return resting && beginsOne ? { do: 'ask-cleared' } : ACT;
}

/** "Go on" confirms nothing that deletes. */
function goesOn(_told: Told, { asked, resting }: Standing): Decision {
  if (asked === 'delete-everything' || asked === 'delete-prescription') return read('AMAZON.NoIntent');
  return resting ? { do: 'ask-cleared' } : ACT;
}

/** In a rest "next", "I'm good" is the next set, and skips nothing. */
function next(told: Told, standing: Standing): Decision {
  if (standing.resting) return { do: 'ask-cleared' };
  return standing.phase === 'rest' ? read('ReadyIntent') : goesOn(told, standing);
}

function bareNumber(told: Told, standing: Standing): Decision {
  const { phase, asked, done } = standing;
  const count = told.number('count');
  // Beyond every scale it is no effort, and hardly a count.
  if (phase === 'rating' && count !== undefined && count > MOST_EFFORT) return ask('number-of-what');
  if (asked === 'how-hard' || (phase === 'rating' && (asked === undefined || asked === 'what-else'))) return ACT;
  if (
    asked !== undefined &&
    [
      'how-many',
      'how-many-rounds',
      'finished-set',
      'reminder-time',
      'prescription',
      'count-instead',
      'what-load',
      'load-is',
    ].includes(asked)
  )
    return ACT;
  if (phase === 'briefing') return read('ChangeDoseIntent');
  // A set that is being counted, or was broken off, or is over: the number is what was done of it.
  if (count !== undefined && done !== undefined && (phase === 'rest' || phase === 'paused')) {
    return isUnlikely(count, standing)
      ? { do: 'ask', about: 'put-down', then: 'CorrectCountIntent' }
      : read('CorrectCountIntent');
  }
  return ask('number-of-what');
}

function age(told: Told, standing: Standing): Decision {
  const years = told.number('age');
  if (years === undefined) return ask('how-old');
  const isNamed = told.id('kin') !== undefined || told.id('years') !== undefined;
  const asNumber: Decision = { do: 'read', as: 'NumberIsIntent', number: 'age' };
  // How hard it was is asked there, from one to ten; some know the scale up to twenty.
  if (standing.phase === 'rating' && !isNamed && years <= MOST_EFFORT) return asNumber;
  if (years >= ADULT) return isTraining(standing) && years <= (standing.planned ?? 0) ? asNumber : ACT;
  // An age needs its word: "my ten year old is watching", "my kids are six and nine", "I've got five minutes".
  if (told.id('years') === 'years') return { do: 'alarm', sign: 'minor' };
  if (told.id('years') !== undefined || told.id('kin') !== undefined) return { do: 'doubt', sign: 'minor' };
  const isCount = years <= Math.max(standing.planned ?? 0, LIKELY_COUNT);
  return isTraining(standing) && isCount ? ask('age-or-count') : { do: 'doubt', sign: 'minor' };
}

/** A number or a time, said of a move that is offered and not begun, begins it with so much. */
function ofTheOffered(told: Told, { asked }: Standing): Decision | undefined {
  if (asked !== 'count-instead') return undefined;
  if (told.has('duration')) return read('StartExerciseIntent');
  return told.number('count') === undefined ? undefined : { do: 'read', as: 'NumberIsIntent', number: 'count' };
}

function corrects(told: Told, standing: Standing): Decision {
  const count = told.number('count');
  const { phase } = standing;
  // Rounds are sets, too.
  if (standing.asked === 'how-many-rounds') return { do: 'read', as: 'NumberIsIntent', number: 'count' };
  if (told.id('none')) return ACT;
  // "That set was six, not five" is of its reps.
  if (told.id('unit') === 'sets' && !told.has('amount')) return read('ChangeDoseIntent');
  // "Ten, not twelve", of the twelve that are planned, is how many there shall be.
  const isOfThePlan = told.has('amount') && told.number('amount') === standing.planned;
  if (phase === 'set' && isOfThePlan && !told.id('did') && !told.id('unit')) return read('ChangeDoseIntent');
  const offered = told.id('did') ? undefined : ofTheOffered(told, standing);
  if (offered) return offered;
  // It answers what was asked.
  if (count === undefined || standing.asked === 'how-many' || standing.asked === 'finished-set') return ACT;
  // With nothing under way, what is told of a move was done elsewhere.
  const isFree = phase === 'idle' || phase === 'choosing';
  if (isFree && told.id('exercise') && told.id('did')) return read('SayElsewhereIntent');
  if (isFree) return ask('how-many-today');
  // "The last one nearly finished me": that one is no count.
  if (count === 1 && told.id('which') && !told.id('did')) return ask('put-down');
  // Which set it was has been said.
  if (told.has('set') || told.id('which')) return ACT;
  // "Got to ten and put them down": it is over, and nobody else was there.
  if (told.id('did') === 'ended' && count <= (standing.planned ?? 0)) return ACT;
  if (phase === 'set' && isAhead(count, standing)) return ask('put-down');
  if (phase === 'briefing' && !told.id('did')) return read('ChangeDoseIntent');
  if (phase === 'rest' && !told.id('did') && !told.has('amount')) {
    return { do: 'ask', about: 'done-or-next', otherwise: 'ChangeDoseIntent' };
  }
  return isUnlikely(count, standing) ? ask('put-down') : ACT;
}
