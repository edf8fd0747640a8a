/** The door to Alexa: one handler takes every request, loads, takes the turn, saves, and only then speaks. */
import { SkillBuilders, type HandlerInput, type Skill } from 'ask-sdk-core';
import type { events, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Thread } from '../input';
import { localeOf } from '../language/locales';
import type { Store } from '../store/store';
import { accountIn, localeIn, whoSpeaks, type Identity } from './identity';
import type { Log } from './log';
import type { Figures, Report } from './metrics';
import { readRequest } from './read-request';
import { takeTurns, type Counting } from './take-turns';
import { writeResponse, type Render } from './write-response';

export type { RequestEnvelope, ResponseEnvelope };

export interface SkillSettings {
  readonly store: Store;
  /** Milliseconds since 1970; only for requests without a timestamp of their own. */
  readonly now: () => number;
  readonly audioDelayMs: number;
  /** Requests for any other skill are refused. Unknown until the first deployment has given it. */
  readonly skillId?: string;
  readonly log: Log;
  /** Loads what makes screens, for the first device that has one. */
  readonly screens: () => Promise<{ readonly render: Render }>;
  /** Takes the figures of each turn; without it nothing is measured. */
  readonly report?: Report;
}

export function createSkill(settings: SkillSettings): Skill {
  const builder = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: () => true,
      handle: async ({ requestEnvelope, attributesManager }: HandlerInput) => {
        const { response, attributes } = await measured(requestEnvelope, settings);
        // Events come without a session, and have nothing to remember.
        if (inSession(requestEnvelope)) attributesManager.setSessionAttributes({ ...attributes });
        return response;
      },
    })
    .addErrorHandlers({
      canHandle: () => true,
      handle: ({ requestEnvelope }: HandlerInput, error: Error) => apologise(requestEnvelope, error, settings),
    });
  return (settings.skillId ? builder.withSkillId(settings.skillId) : builder).create();
}

/** Answers, and reports what the turn was and how long it took. */
async function measured(envelope: RequestEnvelope, settings: SkillSettings): Promise<Answer> {
  const figures: Counting = { conflicts: 0, lostSets: 0 };
  const startedAt = settings.now();
  try {
    return await answer(envelope, settings, figures);
  } finally {
    const isAudioError = envelope.request.type === 'Alexa.Presentation.APLA.RuntimeError';
    const counted: Figures = {
      Turns: 1,
      TurnMs: settings.now() - startedAt,
      SaveConflicts: figures.conflicts,
      LostSets: figures.lostSets,
      AudioErrors: isAudioError ? 1 : 0,
    };
    settings.report?.(localeIn(envelope), startedAt, counted);
  }
}

interface Answer {
  readonly response: Response;
  /** What Alexa hands back with the next request of her session. */
  readonly attributes: Thread & Identity['attributes'] & { readonly version?: number };
}

async function answer(envelope: RequestEnvelope, settings: SkillSettings, figures: Counting): Promise<Answer> {
  const { attributes } = whoSpeaks(envelope);
  if (envelope.request.type === 'AlexaSkillEvent.SkillDisabled') {
    await forgetAccount(envelope, envelope.request, settings);
    return { response: {}, attributes };
  }
  const input = readRequest(envelope, settings.now());
  if (input.kind === 'other') settings.log('info', 'request-ignored', { requestId: input.requestId });
  const { language } = localeOf(localeIn(envelope));
  const reply = await takeTurns(envelope, input, settings, figures);
  // Nothing that answers the end of a session, or an event, is ever heard.
  const silent = reply.mic === 'closed' && reply.say === '' && !reply.sound;
  const screens = reply.screen ? await settings.screens() : undefined;
  const response = silent ? {} : writeResponse(reply, language, screens?.render);
  return { response, attributes: { ...(reply.thread ?? input.thread), ...attributes, version: reply.athlete.version } };
}

/** Somebody has disabled the skill. The event may come late, after they came back: then nothing is deleted. */
async function forgetAccount(
  envelope: RequestEnvelope,
  { timestamp, eventCreationTime }: events.skillevents.SkillDisabledRequest,
  { store, log }: SkillSettings,
): Promise<void> {
  const account = accountIn(envelope);
  const at = Date.parse(eventCreationTime ?? timestamp);
  if (account === undefined || Number.isNaN(at)) return;
  const isDeleted = await store.deleteAccount(account, at);
  log('info', isDeleted ? 'account-deleted' : 'account-kept');
}

function apologise(envelope: RequestEnvelope, error: Error, { log, report, now }: SkillSettings): Response {
  const { request } = envelope;
  log('error', 'turn-failed', {
    requestId: request.requestId,
    intent: request.type === 'IntentRequest' ? request.intent.name : request.type,
    error: error.name,
    at: framesOf(error),
  });
  report?.(localeIn(envelope), now(), { TurnErrors: 1 });
  if (!['LaunchRequest', 'IntentRequest', 'Connections.Response'].includes(request.type)) return {};
  const { language } = localeOf(localeIn(envelope));
  return {
    outputSpeech: { type: 'PlainText', text: language.prompts.outage },
    shouldEndSession: true,
  };
}

/** Where it failed. The message stays out: it may name whoever the request was for. */
function framesOf({ stack = '' }: Error): readonly string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
}

function inSession({ session }: RequestEnvelope): boolean {
  return session !== undefined;
}
