/** The door to Alexa: one function takes every request, loads, takes the turn, saves, and only then speaks. */
import type { events, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { isSafetyIntent } from '../language/model-words';
import type { Store } from '../store/store';
import type { Parts } from '../parts';
import type { Answer } from './answer';
import { accountIn, localeIn, whoSpeaks } from './identity';
import type { Log } from './log';
import type { Figures, Report } from './metrics';
import { hasScreen } from './screen-support';
import type { Counting } from './take-turns';

export type { RequestEnvelope, ResponseEnvelope };

export interface SkillSettings {
  readonly store: Store;
  /** Milliseconds since 1970; only for requests without a timestamp of their own. */
  readonly now: () => number;
  readonly audioDelayMs: number;
  /** Requests for any other skill are refused. Unknown until the first deployment has given it. */
  readonly skillId?: string;
  readonly log: Log;
  readonly parts: Parts;
  /** Takes the figures of each turn; without it nothing is measured. */
  readonly report?: Report;
}

/** Rejects only what was meant for another skill. */
export type Skill = (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;

export function createSkill(settings: SkillSettings): Skill {
  const { skillId } = settings;
  return async (envelope) => {
    const { session, context } = envelope;
    if (skillId !== undefined && context.System.application.applicationId !== skillId) {
      throw new Error('This request has the skill id of another skill. If it should not, set SKILL_ID to that id.');
    }
    const { response, attributes = session?.attributes } = await measured(envelope, settings);
    // Events come without a session, and have nothing to remember.
    return { version: '1.0', response, ...(session ? { sessionAttributes: { ...attributes } } : {}) };
  };
}

/** Answers whatever happens, and reports what the turn was and how long it took. */
async function measured(envelope: RequestEnvelope, settings: SkillSettings): Promise<Apology | Answer> {
  const figures: Counting = { conflicts: 0, lostSets: 0 };
  const startedAt = settings.now();
  let failed = false;
  try {
    return await answer(envelope, settings, figures);
  } catch (error) {
    failed = true;
    return { response: await apologise(envelope, error, figures, settings) };
  } finally {
    const isAudioError = envelope.request.type === 'Alexa.Presentation.APLA.RuntimeError';
    const counted: Figures = {
      Turns: 1,
      TurnMs: settings.now() - startedAt,
      TurnErrors: failed ? 1 : 0,
      SaveConflicts: figures.conflicts,
      LostSets: figures.lostSets,
      AudioErrors: isAudioError ? 1 : 0,
    };
    settings.report?.({ locale: localeIn(envelope), ...traceOf(envelope, figures) }, startedAt, counted);
  }
}

/** What finds a turn in the log again. What somebody said of their health is no more named there than what they said. */
function traceOf({ request }: RequestEnvelope, { phase }: Counting) {
  const isNamed = request.type === 'IntentRequest' && !isSafetyIntent(request.intent.name);
  return {
    requestId: request.requestId,
    intent: isNamed ? request.intent.name : request.type,
    ...(phase === undefined ? {} : { phase }),
  };
}

/** Nothing is known about the turn that failed, so what Alexa remembers stays as it was. */
interface Apology {
  readonly response: Response;
  readonly attributes?: undefined;
}

async function answer(
  envelope: RequestEnvelope,
  settings: SkillSettings,
  figures: Counting,
): Promise<Apology | Answer> {
  if (envelope.request.type === 'AlexaSkillEvent.SkillDisabled') {
    await forgetAccount(envelope, envelope.request, settings);
    return { response: {} };
  }
  const identity = whoSpeaks(envelope);
  const { athleteId, version } = identity;
  const { parts } = settings;
  const [stored, part, screens] = await Promise.all([
    athleteId === undefined ? undefined : settings.store.load(athleteId, version),
    parts.answering(),
    hasScreen(envelope) ? parts.answering().then(parts.screens) : undefined,
  ]);
  return part.answer(envelope, { ...identity, stored }, screens, settings, figures);
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

async function apologise(
  envelope: RequestEnvelope,
  error: unknown,
  figures: Counting,
  { log, parts }: SkillSettings,
): Promise<Response> {
  const { request } = envelope;
  const { name, stack } = error instanceof Error ? error : new Error();
  log('error', 'turn-failed', { ...traceOf(envelope, figures), error: name, at: framesOf(stack) });
  if (!['LaunchRequest', 'IntentRequest', 'Connections.Response'].includes(request.type)) return {};
  const { apologyIn } = await parts.answering();
  return {
    outputSpeech: { type: 'PlainText', text: apologyIn(localeIn(envelope)) },
    shouldEndSession: true,
  };
}

/** Where it failed. The message stays out: it may name whoever the request was for. */
function framesOf(stack = ''): readonly string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
}
