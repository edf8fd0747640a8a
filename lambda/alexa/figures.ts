/** The figures of a turn and what finds it in the log, gathered while the SDK handles it and reported once at its end. */
import type { HandlerInput } from 'ask-sdk-core';
import type { Context as LambdaContext } from 'aws-lambda';
import type { Session } from '../coach/session';
import { LOCALES } from '../language/locales';
import { isSafetyIntent } from '../language/model-words';
import { isIntentName } from '../vocabulary';
import { NO_FRICTION, type Friction } from './friction';
import { localeIn } from './identity';
import type { Report } from './metrics';
import { isRequestId } from './read-request';

/** What a turn came across on its way. */
export interface Counting {
  conflicts: number;
  lostSets: number;
  /** Answers of ours that Alexa or the device would not take. */
  refusedAnswers: number;
  /** Stored records that could not be read, and were left alone. */
  unreadable: number;
  /** Alarms about the body that the athlete took back: nothing was wrong. */
  alarmsTakenBack: number;
  /** What went on in the talk, without a word of it. */
  friction: Friction;
  /** Where the athlete was in the training session when the request came; unknown until they have been loaded. */
  phase?: Session['phase'];
}

interface Figures extends Counting {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

const NOTHING_YET = {
  conflicts: 0,
  lostSets: 0,
  refusedAnswers: 0,
  unreadable: 0,
  alarmsTakenBack: 0,
  friction: NO_FRICTION,
};

/** The SDK keeps request attributes from its first interceptor to its last. */
export function startFigures({ attributesManager }: HandlerInput, startedAt: number): void {
  attributesManager.setRequestAttributes({ startedAt, ...NOTHING_YET } satisfies Figures);
}

export function figuresOf({ attributesManager }: HandlerInput): Figures {
  return attributesManager.getRequestAttributes() as Figures; // as they were set
}

interface Reporting {
  readonly report?: Report | undefined;
  readonly now: () => number;
}

/** Reports what the turn was and how long it took, however it ended. */
export function reportFigures(input: HandlerInput, { report, now }: Reporting, { failed }: { failed: boolean }): void {
  const { requestEnvelope: envelope } = input;
  const { startedAt, conflicts, lostSets, refusedAnswers, unreadable, alarmsTakenBack, friction } = figuresOf(input);
  const locale = localeIn(envelope);
  const named = Object.hasOwn(LOCALES, locale) ? locale : 'other';
  report?.({ alias: aliasOf(input.context), locale: named, ...traceOf(input) }, startedAt, {
    Turns: 1,
    TurnMs: now() - startedAt,
    TurnErrors: failed ? 1 : 0,
    SaveConflicts: conflicts,
    LostSets: lostSets,
    RefusedAnswers: refusedAnswers,
    UnreadableRecords: unreadable,
    ...friction,
    AlarmsTakenBack: alarmsTakenBack,
    AudioErrors: envelope.request.type === 'Alexa.Presentation.APLA.RuntimeError' ? 1 : 0,
  });
}

/** Through which alias Lambda was called; its ARN ends with it: https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html */
function aliasOf(context: unknown): string {
  const { invokedFunctionArn = '' } = (context ?? {}) as Partial<LambdaContext>; // whoever runs the handler elsewhere gives none
  return invokedFunctionArn.split(':')[7] ?? 'none';
}

/** Request types and ids are Alexa's own; whatever else is sent in their place is not written down. */
const TYPE = /^[A-Za-z.]{1,64}$/;

/** What finds a turn in the log again. What somebody said of their health is no more named there than what they said. */
export function traceOf(input: HandlerInput) {
  const { request } = input.requestEnvelope;
  const { phase } = figuresOf(input);
  const isNamed = request.type === 'IntentRequest' && !isSafetyIntent(request.intent.name);
  const intent = isNamed ? request.intent.name : request.type;
  return {
    requestId: isRequestId(request.requestId) ? request.requestId : 'odd',
    intent: isIntentName(intent) || (!isNamed && TYPE.test(intent)) ? intent : 'unknown',
    ...(phase === undefined ? {} : { phase }),
  };
}
