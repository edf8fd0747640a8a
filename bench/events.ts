/** What is said in the bench, as the envelopes that Alexa would send. */
import type { RequestEnvelope } from 'ask-sdk-model';
import {
  createEnvelope,
  createSession,
  intentRequest,
  requestHead,
  type DeviceKind,
  type HeardIntent,
} from '../simulator/envelope';

const LOCALE = 'en-US';
export const NOON = Date.parse('2026-11-23T17:00:00Z');

interface Speaking {
  readonly athleteId: string;
  readonly device?: DeviceKind;
  /** Where Alexa's services are. */
  readonly services: string;
}

const household = ({ athleteId, device = 'speaker', services }: Speaking) => ({
  locale: LOCALE,
  athleteId,
  device,
  apiEndpoint: services,
});

export function launch(speaking: Speaking, at = NOON): RequestEnvelope {
  return createEnvelope(household(speaking), createSession(), undefined, {
    type: 'LaunchRequest',
    ...requestHead(LOCALE, at),
  });
}

type Values = Readonly<Record<string, string | { readonly id: string }>>;

/** `slots` maps each slot to its value as Alexa resolved it, or to what was said for those that are not resolved. */
function intent(speaking: Speaking, name: string, slots: Values = {}, at = NOON, isNew = false): RequestEnvelope {
  const heard: HeardIntent = {
    intent: name,
    slots: Object.entries(slots).map(([slot, value]) =>
      typeof value === 'string'
        ? { name: slot, type: 'AMAZON.NUMBER', value, matched: false }
        : { name: slot, type: 'CUSTOM', value: value.id, matched: true, canonical: value.id, id: value.id },
    ),
  };
  const session = { ...createSession(), isNew };
  return createEnvelope(household(speaking), session, undefined, intentRequest(heard, LOCALE, at));
}

const SET: Values = { exercise: { id: 'push-up' }, amount: '15' };

/** "Ask steady coach to count fifteen push-ups": no launch goes before it. */
export function setAtOnce(speaking: Speaking, at: number): RequestEnvelope {
  return intent(speaking, 'StartExerciseIntent', SET, at, true);
}

/** The turns that are measured, by what is said. */
export const TURNS = {
  launch: (speaking: Speaking) => launch(speaking),
  'set of 15 reps': (speaking: Speaking) => intent(speaking, 'StartExerciseIntent', SET),
  topic: (speaking: Speaking) => intent(speaking, 'AskTopicIntent', { topic: { id: 'matcha' } }),
  progress: (speaking: Speaking) => intent(speaking, 'AskProgressIntent'),
  'progress of a month': (speaking: Speaking) => intent(speaking, 'AskProgressIntent', { date: '2026-11' }),
} as const;
export type TurnName = keyof typeof TURNS;
