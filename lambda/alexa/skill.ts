/** The door to Alexa: one handler takes every request, loads, takes the turn, saves, and only then speaks. */
import { SkillBuilders, type HandlerInput, type Skill } from 'ask-sdk-core';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { newAthlete } from '../coach/athlete';
import { localDate } from '../coach/calendar';
import type { Input, Thread } from '../input';
import { historyNeeded } from '../intents/progress';
import { localeOf } from '../language/locales';
import type { Reply } from '../reply';
import { VersionConflict, type Store } from '../store/store';
import { turn } from '../turn';
import type { Log } from './log';
import type { Figures, Report } from './metrics';
import { readRequest } from './read-request';
import { hasScreen } from './screen-support';
import { writeResponse } from './write-response';

export type { RequestEnvelope, ResponseEnvelope };

export interface SkillSettings {
  readonly store: Store;
  /** Milliseconds since 1970; only for requests without a timestamp of their own. */
  readonly now: () => number;
  readonly audioDelayMs: number;
  /** Requests for any other skill are refused. Unknown until the first deployment has given it. */
  readonly skillId?: string;
  readonly log: Log;
  /** Takes the figures of each turn; without it nothing is measured. */
  readonly report?: Report;
}

/** A conflict means that another request of the same athlete came in between; three in a row mean trouble. */
const ATTEMPTS = 3;

export function createSkill(settings: SkillSettings): Skill {
  const builder = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: () => true,
      handle: async ({ requestEnvelope, attributesManager }: HandlerInput) => {
        const { response, thread, version } = await measured(requestEnvelope, settings);
        // Events come without a session, and have nothing to remember.
        if (inSession(requestEnvelope)) attributesManager.setSessionAttributes({ ...thread, version });
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

/** What a turn came across on its way. */
interface Counting {
  conflicts: number;
  lostSets: number;
}

interface Answer {
  readonly response: Response;
  readonly thread: Thread;
  /** Of the athlete after this turn; the next turn of the conversation needs no read if it is still remembered. */
  readonly version: number;
}

async function answer(envelope: RequestEnvelope, settings: SkillSettings, figures: Counting): Promise<Answer> {
  const input = readRequest(envelope, settings.now());
  if (input.kind === 'other') settings.log('info', 'request-ignored', { requestId: input.requestId });
  const { language } = localeOf(localeIn(envelope));
  const reply = await takeTurn(envelope, input, settings, figures);
  // Nothing that answers the end of a session, or an event, is ever heard.
  const silent = reply.mic === 'closed' && reply.say === '' && !reply.sound;
  const response = silent ? {} : writeResponse(reply, language, hasScreen(envelope));
  return { response, thread: reply.thread ?? input.thread, version: reply.athlete.version };
}

async function takeTurn(
  envelope: RequestEnvelope,
  input: Input,
  settings: SkillSettings,
  figures: Counting,
): Promise<Reply> {
  const id = athleteIdIn(envelope);
  const locale = localeIn(envelope);
  const known = versionIn(envelope);
  const { language, timeZone } = localeOf(locale);
  for (let attempt = 1; ; attempt += 1) {
    const stored = id === undefined ? undefined : await settings.store.load(id, known);
    const athlete = stored ?? newAthlete(localDate(input.at, timeZone), timeZone);
    // The end of a session that had a set under way always comes with a word; if it did not, touch was lost.
    figures.lostSets = athlete.session.phase === 'set' && input.newSession && input.kind !== 'ended' ? 1 : 0;
    const days = stored && historyNeeded(input, stored);
    const history = id !== undefined && days ? await settings.store.daysBetween(id, days.from, days.to) : [];
    const reply = turn(input, { athlete, history, words: language, locale, audioDelayMs: settings.audioDelayMs });
    if (id === undefined || reply.athlete === athlete) return reply;
    try {
      if (reply.closedDay) await settings.store.putDay(id, reply.closedDay);
      return { ...reply, athlete: await settings.store.save(id, reply.athlete) };
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === ATTEMPTS) throw error;
      figures.conflicts += 1;
      settings.log('warn', 'save-conflict', { requestId: input.requestId });
    }
  }
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
  if (request.type !== 'LaunchRequest' && request.type !== 'IntentRequest') return {};
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

/** The version of the athlete that the last turn of this Alexa session left behind. */
function versionIn({ session }: RequestEnvelope): number | undefined {
  const attributes: Readonly<Record<string, unknown>> = session?.attributes ?? {};
  const version = session?.new === false ? attributes['version'] : undefined;
  return typeof version === 'number' ? version : undefined;
}

function inSession({ session }: RequestEnvelope): boolean {
  return session !== undefined;
}

function localeIn({ request }: RequestEnvelope): string {
  return 'locale' in request && typeof request.locale === 'string' ? request.locale : 'en-US';
}

/** The account that enabled the skill. Somebody without one is coached, but nothing can be kept. */
function athleteIdIn({ context, session }: RequestEnvelope): string | undefined {
  // The types promise a context and a user; what arrives may have neither.
  const system: Partial<typeof context.System> = (context as Partial<typeof context> | undefined)?.System ?? {};
  const speaker: Partial<NonNullable<typeof session>> = session ?? {};
  return system.user?.userId ?? speaker.user?.userId;
}
