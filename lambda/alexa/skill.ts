/** The door to Alexa: Amazon's own skill with one handler that coaches, one for account events, and one apology for whatever fails. */
import { SkillBuilders, type HandlerInput } from 'ask-sdk-core';
import type { Context as LambdaContext } from 'aws-lambda';
import type { events, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { localeOf } from '../language/locales';
import { familyOf } from '../screens/family';
import { render } from '../screens/render';
import type { Delivery } from '../coach/settle';
import { nameOf, type Input, type Refusal, type Thread } from '../input';
import type { Reply } from '../reply';
import type { Store } from '../store/store';
import { changeOf } from '../turn';
import type { IntentName } from '../vocabulary';
import { UnreadableRecord } from '../store/stored-athlete';
import { deadlineFrom } from './deadline';
import { envelopeOf } from './envelope';
import { frictionOf } from './friction';
import { figuresOf, reportFigures, startFigures, traceOf } from './figures';
import { accountIn, localeIn, whoSpeaks } from './identity';
import type { Log } from './log';
import type { Report } from './metrics';
import { cutShort, readRequest } from './read-request';
import { hasScreen } from './screen-support';
import { takeTurns, type Asked } from './take-turns';
import { answerWithoutRecord } from './without-record';
import { writeResponse, type Render } from './write-response';

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

/** Whatever is sent; rejects only what was meant for another skill, or for none. */
export type Skill = (event: unknown, context?: Partial<LambdaContext>) => Promise<ResponseEnvelope>;

/** Not the SDK's `lambda()`: that one has a callback, and Lambda's Node 24 refuses to start a handler with one. */
export function createSkill(settings: SkillSettings): Skill {
  const builder = SkillBuilders.custom()
    .addRequestInterceptors((input) => {
      startFigures(input, settings.now());
      // Whatever comes of this request, nothing goes back to Alexa but what is ours; and it has broken off what was sounding.
      const { thread, delivered, at } = readRequest(input.requestEnvelope, figuresOf(input).startedAt);
      remember(input, thread, cutShort(delivered, at));
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
  return (event, context) => skill.invoke(envelopeOf(event), context);
}

/** What this turn adds to what the talk remembers: the change it made, and the words it was told. */
function memoryOf(request: Input, { athlete }: Reply, { changed, said }: Thread): Pick<Thread, 'changed' | 'said'> {
  const isOwn = athlete.undo?.of === changeOf(request);
  const isRepair = request.kind === 'intent' && REPAIRS.has(request.intent);
  const words = request.kind === 'intent' && !isRepair ? Object.values(request.slots).map((slot) => slot.said) : said;
  const last = isOwn ? athlete.undo.of : changed;
  return { ...(last === undefined ? {} : { changed: last }), ...(words ? { said: words } : {}) };
}

/** Whoever asks what was heard does not mean these very words. */
const REPAIRS: ReadonlySet<IntentName> = new Set<IntentName>([
  'WhatDidYouHearIntent',
  'UndoIntent',
  'HowDoYouKnowIntent',
]);

/** Everything that is part of a conversation: looks up who speaks, takes the turn, saves, and only then speaks. */
async function coach(input: HandlerInput, settings: SkillSettings): Promise<Response> {
  const { requestEnvelope: envelope } = input;
  const request = readRequest(envelope, settings.now());
  if (request.kind === 'other') settings.log('info', 'request-ignored', { requestId: request.requestId });
  if (request.kind === 'refused') noteRefusal(input, request.why, settings);
  const onScreen = hasScreen(envelope);
  const locale = localeIn(envelope);
  const { reply, isKept } = await replyTo(input, { envelope, input: request, onScreen }, settings);
  const figures = figuresOf(input);
  const { request: asked } = envelope;
  const isSilent = asked.type === 'SessionEndedRequest' && asked.reason === 'EXCEEDED_MAX_REPROMPTS';
  figures.friction = frictionOf(request, reply, isSilent);
  // Events come without a session, and have nothing to remember.
  const {
    exercise: _explainedBefore,
    aspect: _aspect,
    line: _line,
    alarm: _alarm,
    heard: _heard,
    form: _form,
    missed: _missed,
    ...thread
  } = request.thread;
  const lateMs = settings.now() - figuresOf(input).startedAt;
  remember(
    input,
    { ...(reply.thread ?? thread), ...memoryOf(request, reply, thread) },
    deliveryOf(request, reply, isKept ? request.delivered : cutShort(request.delivered, request.at), lateMs),
  );
  // Nothing that answers the end of a session, or an event, is ever heard.
  if (reply.mic === 'closed' && reply.say === '' && !reply.sound) return {};
  return writeResponse(reply, localeOf(locale).language, onScreen ? drawnFor(envelope) : undefined);
}

/** Only the layout of the screen that asked is sent. */
function drawnFor({ context }: RequestEnvelope): Render {
  const family = familyOf(context.Viewport ?? {});
  return (screen) => render(screen, family);
}

/**
 * The turn's own reply. What must be said whatever happens waits a moment for what should be saved beside it, and is said without
 * it when that fails or takes longer.
 */
async function replyTo(
  input: HandlerInput,
  asked: Pick<Asked, 'envelope' | 'input' | 'onScreen'>,
  settings: SkillSettings,
): Promise<{ readonly reply: Reply; readonly isKept: boolean }> {
  const { signal, within, soon, stop } = deadlineFrom(input.context as Partial<LambdaContext> | undefined); // the SDK hands it through
  const { athleteId } = whoSpeaks(asked.envelope);
  const work = takeTurns({ ...asked, athleteId, signal }, settings, figuresOf(input)).finally(stop);
  const reply = await soon(work);
  if (reply) return { reply, isKept: true };
  const alone = answerWithoutRecord(asked.input, { ...settings, ...asked, locale: localeIn(asked.envelope) });
  if (!alone) return { reply: await within(work), isKept: true };
  settings.log('warn', 'answered-without-record', traceOf(input));
  return { reply: alone, isKept: false };
}

/** What Alexa hands back with the next request of her session; events come without one. */
function remember(
  { requestEnvelope, attributesManager }: HandlerInput,
  thread: Thread,
  delivered: Delivery | undefined,
): void {
  if (!requestEnvelope.session) return;
  const proof = delivered && {
    block: delivered.block,
    ...(delivered.lateMs > 0 ? { late: delivered.lateMs } : {}),
    ...(delivered.cutAt === undefined ? {} : { cut: delivered.cutAt }),
  };
  attributesManager.setSessionAttributes({ ...thread, ...proof, ...whoSpeaks(requestEnvelope).attributes });
}

/**
 * The sound that goes out with this answer, or the one that goes on beneath it; one that another request has begun went to another
 * device. In whole seconds: less is the device's own delay.
 */
function deliveryOf(
  { requestId }: Input,
  { sound, reprompt, athlete }: Reply,
  before: Delivery | undefined,
  lateMs: number,
): Delivery | undefined {
  const { session } = athlete;
  const block = session.phase === 'set' ? session.block : session.phase === 'rest' ? session.ahead?.block : undefined;
  const isOurs = [requestId, `${requestId}/done`].some((id) => nameOf({ requestId: id }) === block);
  if (block === undefined || !isOurs || !(sound ?? reprompt?.sound)) return before;
  return { block, lateMs: Math.floor(lateMs / 1000) * 1000 };
}

/** An answer of ours that nobody heard: counted, and named by its kind. */
function noteRefusal(input: HandlerInput, why: Refusal, { log }: SkillSettings): void {
  figuresOf(input).refusedAnswers = 1;
  log('error', 'answer-refused', { ...traceOf(input), error: why });
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

/** Requests whose answer is heard. */
const ANSWERED: ReadonlySet<string> = new Set([
  'LaunchRequest',
  'IntentRequest',
  'Connections.Response',
  'Alexa.Presentation.APL.UserEvent',
]);

/** Nothing is known about the turn that failed, so the place and what Alexa remembers stay as they were, and the talk goes on. */
function apologise(input: HandlerInput, error: unknown, settings: SkillSettings): Response {
  const { requestEnvelope: envelope, responseBuilder } = input;
  const { name, stack } = error instanceof Error ? error : new Error();
  if (error instanceof UnreadableRecord) figuresOf(input).unreadable = 1;
  const event = error instanceof UnreadableRecord ? `record-${error.why}` : 'turn-failed';
  settings.log('error', event, { ...traceOf(input), error: name, at: framesOf(stack) });
  reportFigures(input, settings, { failed: true });
  if (!ANSWERED.has(envelope.request.type)) return {};
  const { outage, unreadable, whatToKnow, whatElse } = localeOf(localeIn(envelope)).language.prompts;
  const [said, question] = error instanceof UnreadableRecord ? [unreadable, whatToKnow] : [outage, whatElse];
  return responseBuilder.speak(`${said} ${question}`).reprompt(question).withShouldEndSession(false).getResponse();
}

/** Where it failed. The message stays out: it may name whoever the request was for. */
function framesOf(stack = ''): readonly string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
}
