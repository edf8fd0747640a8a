/** The door to Alexa: Amazon's own skill with one handler that coaches, one for account events, and one apology for whatever fails. */
import { SkillBuilders, type HandlerInput } from 'ask-sdk-core';
import type { Context as LambdaContext } from 'aws-lambda';
import type { events, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { localeOf } from '../language/locales';
import { render } from '../screens/render';
import type { Store } from '../store/store';
import { UnreadableRecord } from '../store/stored-athlete';
import { figuresOf, reportFigures, startFigures, traceOf } from './figures';
import { accountIn, localeIn, whoSpeaks } from './identity';
import type { Log } from './log';
import type { Report } from './metrics';
import { readRequest } from './read-request';
import { hasScreen } from './screen-support';
import { takeTurns } from './take-turns';
import { writeResponse } from './write-response';

export interface SkillSettings {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly audioDelayMs: number;
  /** Requests for any other skill are refused. Unknown until the first deployment has given it. */
  readonly skillId?: string | undefined;
  readonly log: Log;
  /** Takes the figures of each turn; without it nothing is measured. */
  readonly report?: Report | undefined;
}

/** Rejects only what was meant for another skill. */
export type Skill = (envelope: RequestEnvelope, context?: LambdaContext) => Promise<ResponseEnvelope>;

/** Not the SDK's `lambda()`: that one has a callback, and Lambda's Node 24 refuses to start a handler with one. */
export function createSkill(settings: SkillSettings): Skill {
  const builder = SkillBuilders.custom()
    .addRequestInterceptors((input) => {
      startFigures(input, settings.now());
    })
    .addRequestHandler('AlexaSkillEvent.SkillDisabled', (input) => forgetAccount(input, settings))
    .addRequestHandler(
      () => true,
      (input) => coach(input, settings),
    )
    .addResponseInterceptors((input) => {
      reportFigures(input, settings, { failed: false });
    })
    .addErrorHandler(
      () => true,
      (input, error) => apologise(input, error, settings),
    );
  if (settings.skillId !== undefined) builder.withSkillId(settings.skillId);
  const skill = builder.create();
  return (envelope, context) => skill.invoke(envelope, context);
}

/** Everything that is part of a conversation: looks up who speaks, takes the turn, saves, and only then speaks. */
async function coach(input: HandlerInput, settings: SkillSettings): Promise<Response> {
  const { requestEnvelope: envelope, attributesManager } = input;
  const { athleteId, attributes } = whoSpeaks(envelope);
  const request = readRequest(envelope, settings.now());
  if (request.kind === 'other') settings.log('info', 'request-ignored', { requestId: request.requestId });
  const onScreen = hasScreen(envelope);
  const reply = await takeTurns({ envelope, input: request, athleteId, onScreen }, settings, figuresOf(input));
  // Events come without a session, and have nothing to remember.
  if (envelope.session) {
    const {
      exercise: _explainedBefore,
      aspect: _aspect,
      line: _line,
      alarm: _alarm,
      heard: _heard,
      ...thread
    } = request.thread;
    attributesManager.setSessionAttributes({ ...(reply.thread ?? thread), ...attributes });
  }
  // Nothing that answers the end of a session, or an event, is ever heard.
  if (reply.mic === 'closed' && reply.say === '' && !reply.sound) return {};
  return writeResponse(reply, localeOf(localeIn(envelope)).language, onScreen ? render : undefined);
}

/** Somebody has disabled the skill. The event may come late, after they came back: then nothing is deleted. */
async function forgetAccount(
  { requestEnvelope: envelope }: HandlerInput,
  { store, log }: SkillSettings,
): Promise<Response> {
  const { timestamp, eventCreationTime } = envelope.request as events.skillevents.SkillDisabledRequest; // as registered
  const account = accountIn(envelope);
  const at = Date.parse(eventCreationTime ?? timestamp);
  if (account === undefined || Number.isNaN(at)) return {};
  const isDeleted = await store.deleteAccount(account, at);
  log('info', isDeleted ? 'account-deleted' : 'account-kept');
  return {};
}

/** Nothing is known about the turn that failed, so what Alexa remembers stays as it was. */
function apologise(input: HandlerInput, error: unknown, settings: SkillSettings): Response {
  const { requestEnvelope: envelope, responseBuilder } = input;
  const { name, stack } = error instanceof Error ? error : new Error();
  if (error instanceof UnreadableRecord) figuresOf(input).unreadable = 1;
  const event = error instanceof UnreadableRecord ? `record-${error.why}` : 'turn-failed';
  settings.log('error', event, { ...traceOf(input), error: name, at: framesOf(stack) });
  reportFigures(input, settings, { failed: true });
  if (!['LaunchRequest', 'IntentRequest', 'Connections.Response'].includes(envelope.request.type)) return {};
  const { outage, unreadable } = localeOf(localeIn(envelope)).language.prompts;
  return responseBuilder
    .speak(error instanceof UnreadableRecord ? unreadable : outage)
    .withShouldEndSession(true)
    .getResponse();
}

/** Where it failed. The message stays out: it may name whoever the request was for. */
function framesOf(stack = ''): readonly string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
}
