/** Where the talk rubbed: what was not understood, asked first, taken back or repeated, alarms by grade, and how it ended. Counts, never words. */
import { GRADE, type Grade } from '../coach/safety';
import type { Input } from '../input';
import type { Reply } from '../reply';
import type { IntentName } from '../vocabulary';
import type { MetricName } from './metric-names';

const ALARMS = {
  emergency: 'EmergencyAlarms',
  stop: 'StoppingAlarms',
  condition: 'ConditionAlarms',
  mild: 'MildAlarms',
  advice: undefined,
} as const satisfies Readonly<Record<Grade, MetricName | undefined>>;

type Counted =
  | NonNullable<(typeof ALARMS)[Grade]>
  | 'Unheard'
  | 'AskedFirst'
  | 'Undone'
  | 'Repeated'
  | 'EndedBySilence'
  | 'EndedByAlarm';
export type Friction = Readonly<Record<Counted, number>>;

export const NO_FRICTION: Friction = {
  Unheard: 0,
  AskedFirst: 0,
  Undone: 0,
  Repeated: 0,
  EmergencyAlarms: 0,
  StoppingAlarms: 0,
  ConditionAlarms: 0,
  MildAlarms: 0,
  EndedBySilence: 0,
  EndedByAlarm: 0,
};

const SAID: Readonly<Partial<Record<IntentName, Counted>>> = {
  'AMAZON.FallbackIntent': 'Unheard',
  UndoIntent: 'Undone',
  'AMAZON.RepeatIntent': 'Repeated',
  AgainIntent: 'Repeated',
};

/** `isSilent`: nobody answered until Alexa ended her session. */
export function frictionOf(input: Input, reply: Reply, isSilent: boolean): Friction {
  const before = input.thread.alarm;
  const alarm = reply.thread?.alarm;
  const isToldNow = alarm?.stage === 'said' && before?.stage !== 'said';
  const said = input.kind === 'intent' ? SAID[input.intent] : undefined;
  const isAsked = reply.thread?.heard !== undefined || alarm?.stage === 'doubt';
  const isOver = input.kind === 'ended' || reply.mic === 'closed';
  return {
    ...NO_FRICTION,
    ...(said ? { [said]: 1 } : {}),
    ...(isAsked ? { AskedFirst: 1 } : {}),
    ...(isToldNow && ALARMS[GRADE[alarm.sign]] ? { [ALARMS[GRADE[alarm.sign]] ?? 'MildAlarms']: 1 } : {}),
    ...(isOver && before ? { EndedByAlarm: 1 } : isSilent ? { EndedBySilence: 1 } : {}),
  };
}
