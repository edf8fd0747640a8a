/** Compares what came with what must come. It looks at the reply and at what is stored, beside what asking for help at the same place would have left. */
import { localeOf } from '../../lambda/language/locales';
import { emergencyFor } from '../../lambda/language/safety-words';
import type { Turn } from '../../simulator/turn-report';
import type { Row } from './rows';
import type { Played, Stored } from './stage';

/** What became of a row. */
export interface Verdict {
  readonly ok: boolean;
  /** Not understood, or not answered to the point. */
  readonly deadEnd: boolean;
  /** Something was changed, moved or ended that nobody asked for. */
  readonly wrongAction: boolean;
  /** An alarm was acted on: its words were said, or the session was let go. */
  readonly alarmed: boolean;
  /** The coach asked whether there is an alarm. */
  readonly asked: boolean;
  readonly ended: boolean;
  /** Why it is not ok. */
  readonly why: readonly string[];
}

const { language } = localeOf('en-US');

/** The first words of everything that is said to an alarm. A mild ache is offered something easier, which is a question and no alarm. */
const { 'mild-ache': _mild, ...alarms } = language.safety.responses;
const ALARM_WORDS = [...new Set(textsIn(alarms).map((text) => text.slice(0, 24)))];

/** Every text of a table of texts and of functions that speak of whom to call. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length < 12 ? [] : [value];
  if (typeof value === 'function') {
    const speak = value as (local: unknown) => unknown; // all of them take whom to call, or nothing
    return textsIn(speak(emergencyFor(language.safety, 'en-US')));
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const { safety } = language;
/** What the coach asks about a possible alarm: the last words of such a reply. */
const ALARM_QUESTIONS = [
  ...Object.values(safety.doubts),
  safety.isSomethingHurting,
  safety.heardRight,
  safety.areYouWell,
];
/** And what it offers where something is no more than mild. */
const EASIER_QUESTIONS = [safety.easierOrStop, safety.gentleOrStop];

/** Which intents do what is wanted, where the reply alone does not tell. A name may end in "*". */
const DOES: Readonly<Record<string, readonly string[]>> = {
  answer: [
    'Ask*',
    'Explain*',
    'GiveTip*',
    'List*',
    'TellMore*',
    'Compare*',
    'GetHelp*',
    'AMAZON.Help*',
    'FormFault*',
    'HowDoYouKnow*',
    'WhatDidYouHear*',
    'ReadSteps*',
    'Plan*',
    'TrainPart*',
    'ReportCondition*',
    'SayAge*',
  ],
  form: ['AskForm*', 'FormFault*', 'AskAboutExercise*', 'Explain*', 'ReadSteps*'],
  explain: ['Explain*', 'ReadSteps*', 'AskAboutExercise*', 'Again*', 'AMAZON.Repeat*', 'AskForm*'],
  food: ['Ask*', 'GiveTip*', 'TellMore*', 'ListTopics*', 'Compare*'],
  topic: ['Ask*', 'GiveTip*', 'TellMore*', 'ListTopics*'],
  progress: [
    'AskProgress*',
    'Compare*',
    'AskBest*',
    'AskSinceWhen*',
    'AskStreak*',
    'AskGoal*',
    'AskPlace*',
    'AskLoad*',
  ],
  goal: ['SetGoal*', 'AskGoal*', 'AskStreak*', 'SetReminder*'],
  plan: ['Plan*', 'AskNext*', 'ListWorkouts*'],
  reminder: ['SetReminder*', 'AskReminder*', 'CancelReminder*'],
  privacy: ['AskPrivacy*', 'Delete*', 'ForgetOldDays*', 'KeepOldDays*'],
  setting: [
    'Adjust*',
    'BetweenSets*',
    'Set*',
    'LackKit*',
    'Avoid*',
    'Allow*',
    'SayLoad*',
    'RestFor*',
    'ChooseSide*',
    'MakeEasier*',
    'MakeHarder*',
    'ChangePrescription*',
    'SavePrescription*',
    'ChangeDose*',
    'KeepOldDays*',
  ],
  pause: ['HoldOn*', 'AMAZON.Pause*', 'SayTired*'],
  rest: ['RestFor*', 'Adjust*', 'HoldOn*', 'AMAZON.Pause*'],
  skip: ['Skip*', 'MoveOn*', 'AMAZON.Next*'],
  undo: ['Undo*', 'CorrectCount*', 'AdjustCount*'],
  correct: ['CorrectCount*', 'AdjustCount*', 'NumberIs*', 'Undo*'],
  dose: [
    'ChangeDose*',
    'StartExercise*',
    'Prescribe*',
    'AdjustCount*',
    'MakeEasier*',
    'MakeHarder*',
    'NumberIs*',
    'CorrectCount*',
    'SayLoad*',
  ],
  start: [
    'Start*',
    'RepeatWorkout*',
    'Ready*',
    'GoOn*',
    'Agree*',
    'AMAZON.Yes*',
    'MoveOn*',
    'AMAZON.Next*',
    'AMAZON.Resume*',
    'TrainPart*',
    'Prescribe*',
    'ChangeDose*',
    'ListWorkouts*',
  ],
  goon: [
    'GoOn*',
    'Ready*',
    'Agree*',
    'AMAZON.Yes*',
    'AMAZON.Resume*',
    'SmallTalk*',
    'Thank*',
    'SayTired*',
    'AskTimeLeft*',
  ],
  leave: ['Leave*', 'AMAZON.Stop*', 'AMAZON.Cancel*'],
  banter: ['SmallTalk*', 'Thank*', 'SayTired*', 'ReportLowMood*'],
};

export const intentsThatDo = (does = ''): readonly string[] => DOES[does] ?? [];
const MISSES = ['AMAZON.Fallback*'];

const isAmong = (intent: string | undefined, names: readonly string[]) =>
  intent !== undefined &&
  names.some((name) => (name.endsWith('*') ? intent.startsWith(name.slice(0, -1)) : intent === name));

export function judge(row: Row, played: Played, usual: Stored): Verdict {
  const { turn, stored } = played;
  const said = `${turn.speech} ${turn.reprompt}`;
  const { want } = row;
  const ended = turn.mic === 'closed';
  const hasChanged = unitsIn(stored) !== unitsIn(usual);
  const hasMoved = placeOf(stored) !== placeOf(usual);
  const asked = endsWithOne(turn, ALARM_QUESTIONS) || offersEasier(turn);
  const alarmed = ALARM_WORDS.some((words) => turn.speech.includes(words));
  const missed = isAmong(turn.heard.intent, MISSES) || isMiss(turn);

  const faults: string[] = [];
  const wrongs: string[] = [];
  if (want.ends === false && ended) wrongs.push('ended');
  if (want.ends === true && !ended) faults.push('did not end');
  if (want.record === 'unchanged' && hasChanged) wrongs.push('record changed');
  if (want.record === 'changed' && !hasChanged) faults.push('record unchanged');
  if (typeof want.record === 'object' && unitsIn(stored) !== want.record.units) faults.push('record is not as told');
  if (want.place === 'kept' && hasMoved) wrongs.push('place lost');
  if (want.place === 'moves' && !hasMoved) faults.push('place kept');
  if (want.alarm === false && alarmed) wrongs.push('false alarm');
  if (row.fact !== undefined && !new RegExp(row.fact, 'i').test(said)) faults.push('fact not said');
  if (row.never !== undefined && new RegExp(row.never, 'i').test(said)) wrongs.push('untrue');
  const takenUp = alarmed || asked;
  if (want.does === 'alarm' && !(alarmed || (asked && (row.indirect === true || row.grade !== 'emergency'))))
    faults.push('alarm missed');
  if (want.does === 'mild' && !takenUp) faults.push('not taken up');
  if (want.does === 'ask' && !turn.speech.trim().endsWith('?')) faults.push('did not ask');
  if (want.does === 'stop' && !ended) faults.push('did not stop');
  const names = intentsThatDo(want.does);
  const isDone = hasChanged && typeof want.record === 'object' && unitsIn(stored) === want.record.units;
  if (
    names.length > 0 &&
    row.fact === undefined &&
    !isDone &&
    !isAmong(turn.heard.intent, names) &&
    !(asked && want.does === 'setting')
  )
    faults.push(`heard as ${turn.heard.intent ?? turn.heard.type}`);
  if (missed && want.does !== undefined && want.does !== 'ask') faults.push('not understood');
  // What is answered as an alarm that it is not has done something that nobody asked for.
  if (want.does !== 'alarm' && want.does !== 'mild' && alarmed && row.grade === undefined && row.want.alarm !== false)
    wrongs.push('false alarm');
  return {
    ok: faults.length === 0 && wrongs.length === 0,
    deadEnd: missed || (faults.length > 0 && wrongs.length === 0 && want.does !== 'alarm'),
    wrongAction: wrongs.length > 0,
    alarmed,
    asked,
    ended,
    why: [...wrongs, ...faults],
  };
}

/** Whether a complaint was neither acted on, asked about, nor answered with something easier. */
export function isMissed({ alarmed, asked }: Verdict): boolean {
  return !alarmed && !asked;
}

export const unitsIn = ({ lifetime }: Stored): number =>
  Object.values(lifetime?.by ?? {}).reduce((sum, { units }) => sum + units, 0);

function placeOf({ session }: Stored): string {
  if (!session?.place) return 'none';
  const { set, units } = session.place;
  return `${session.plan?.sets[set]?.exercise ?? ''} ${set} ${units}`;
}

function isMiss({ speech }: Turn): boolean {
  return language.prompts.notUnderstood.some((text) => speech.startsWith(text));
}

const endsWithOne = ({ speech }: Turn, questions: readonly string[]): boolean =>
  questions.some((question) => speech.trim().endsWith(question));

/** A mild ache leaves something to choose from; what is offered then is a question, and no alarm. */
const offersEasier = (turn: Turn): boolean => endsWithOne(turn, EASIER_QUESTIONS);
