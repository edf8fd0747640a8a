/** Requests of every type that Amazon sends, each spoilt in some places: all are refused or answered in a way that Alexa takes, and nothing of them stays. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { createSkill } from '../../lambda/alexa/skill';
import { INTENTS, isIntentName } from '../../lambda/vocabulary';
import { createMemoryStore } from '../../lambda/store/memory-store';
import type { Store } from '../../lambda/store/store';
import { createEnvelope, createSession, intentRequest, SKILL_ID, userIdOf } from '../../simulator/envelope';
import { isWellFormed } from '../../test/well-formed';
import type { Lot } from './lot';

export interface HostileFigures {
  readonly requests: number;
  /** Thrown by the door for anything but another skill's id. */
  throws: number;
  /** Answers that Alexa would not have. */
  invalid: number;
  /** Requests of which something came into the log, or stayed in a record as it must not, or that touched somebody else's. */
  leaks: number;
  heapMb: number;
}

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html, and the interfaces' own. */
const HEARD = ['LaunchRequest', 'IntentRequest', 'Connections.Response', 'Alexa.Presentation.APL.UserEvent'] as const;
const SILENT = [
  'SessionEndedRequest', 'CanFulfillIntentRequest', 'System.ExceptionEncountered', 'SessionResumedRequest', 'Connections.Request',
  'AudioPlayer.PlaybackStarted', 'AudioPlayer.PlaybackFinished', 'AudioPlayer.PlaybackStopped', 'AudioPlayer.PlaybackNearlyFinished',
  'AudioPlayer.PlaybackFailed', 'PlaybackController.NextCommandIssued', 'PlaybackController.PauseCommandIssued',
  'PlaybackController.PlayCommandIssued', 'PlaybackController.PreviousCommandIssued', 'Display.ElementSelected',
  'GameEngine.InputHandlerEvent', 'CustomInterfaceController.EventsReceived', 'CustomInterfaceController.Expired',
  'Messaging.MessageReceived', 'Reminders.ReminderCreated', 'Reminders.ReminderUpdated', 'Reminders.ReminderDeleted',
  'Reminders.ReminderStarted', 'Reminders.ReminderStatusChanged', 'AlexaSkillEvent.SkillEnabled', 'AlexaSkillEvent.SkillDisabled',
  'AlexaSkillEvent.SkillPermissionAccepted', 'AlexaSkillEvent.SkillPermissionChanged', 'AlexaSkillEvent.SkillAccountLinked',
  'AlexaSkillEvent.ProactiveSubscriptionChanged', 'AlexaHouseholdListEvent.ItemsCreated', 'Dialog.API.Invoked', 'Dialog.InputRequest',
  'Dialog.InstructionRequest', 'Alexa.Presentation.APL.RuntimeError', 'Alexa.Presentation.APL.LoadIndexListData',
  'Alexa.Presentation.APL.LoadTokenListData', 'Alexa.Presentation.APLA.RuntimeError', 'Alexa.Presentation.APLT.UserEvent',
  'Alexa.Presentation.HTML.Message', 'Alexa.Presentation.HTML.RuntimeError', 'Alexa.DataStore.PackageManager.UsagesInstalled',
  'Alexa.Authorization.Grant', '', 'Nobody.Knows',
] as const; // oxfmt-ignore
const TYPES = [...HEARD, ...HEARD, ...HEARD, ...HEARD, ...SILENT] as const;

/** What must be found nowhere else; in markup, so that a name of letters that somebody saves is none of it. */
const MARK = 'zqhostileqz';
const ODD: readonly [unknown, ...unknown[]] = [
  undefined, null, '', 0, -1, 1e308, true, [], {}, [[]], '__proto__', 'constructor', 'toString', `<speak>${MARK}</speak>`,
  `"}\n{"forged":"${MARK}"`, `\u0000\u001b\u202e${MARK}<`, MARK.repeat(400), '9999-12-31T23:59:59Z', 'PT99999999H', '999999999999999999999',
  '../../../etc/passwd', '${payload.x}', { ['__proto__']: { admin: true } }, { value: `<audio src="${MARK}"/>` }, { constructor: { prototype: {} } },
  Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${index}`, MARK])), `ATHLETE#${userIdOf('victim')}`, userIdOf('victim') + '#',
]; // oxfmt-ignore

const PATHS: readonly [string, ...string[]] = [
  'version', 'session', 'session.new', 'session.sessionId', 'session.user', 'session.user.userId', 'session.application', 'session.attributes',
  ...['person', 'alarm', 'heard', 'topic', 'said', 'block', 'late', 'cut', 'food', 'listed', 'missed', 'form', 'changed'].map((name) => `session.attributes.${name}`),
  'context', 'context.System', 'context.System.user', 'context.System.user.userId', 'context.System.person', 'context.System.person.personId',
  'context.System.device', 'context.System.device.supportedInterfaces', 'context.System.apiEndpoint', 'context.Viewport', 'context.Viewport.shape',
  'request', 'request.requestId', 'request.timestamp', 'request.locale', 'request.intent', 'request.intent.name', 'request.intent.slots',
  ...['exercise', 'amount', 'count', 'date', 'name', 'topic', 'what'].flatMap((slot) => [`request.intent.slots.${slot}`, `request.intent.slots.${slot}.value`, `request.intent.slots.${slot}.resolutions`]),
  'request.reason', 'request.error', 'request.error.type', 'request.arguments', 'request.arguments.0', 'request.payload', 'request.token', 'request.dialogState',
]; // oxfmt-ignore

const INTENT_NAMES = Object.keys(INTENTS).filter(isIntentName) as [string, ...string[]]; // it has rows
const SAID = ['eight', '8', 'push ups', 'chest pain', MARK, `<${MARK}>`, 'PT30S', '2026-11-23', ''] as const;

/** The value with something else at the end of a path; what is missing on the way is made. */
function spoilt(value: unknown, [name, ...rest]: readonly string[], odd: unknown): unknown {
  if (name === undefined) return odd;
  const fields = typeof value === 'object' && value !== null ? value : {};
  return { ...fields, [name]: spoilt((fields as Readonly<Record<string, unknown>>)[name], rest, odd) };
}

function anyEvent(lot: Lot, index: number): unknown {
  const intent = lot.one(INTENT_NAMES);
  const row = Object.keys((INTENTS as Readonly<Record<string, object>>)[intent] ?? {});
  const slots = row.map((name) => ({ name, type: 'CUSTOM', value: lot.one(SAID), matched: false }));
  const request = intentRequest({ intent, slots }, 'en-US', AT + index * 1000, `hostile-${index}`);
  const household = { locale: 'en-US', athleteId: `hostile-${lot.below(40)}`, apiEndpoint: 'http://127.0.0.1:9' };
  const device = lot.one(['speaker', 'show'] as const);
  const session = { ...createSession(), isNew: lot.below(2) === 0 };
  const event: unknown = createEnvelope({ ...household, device }, session, undefined, request);
  const typed = spoilt(event, ['request', 'type'], lot.one(TYPES));
  const times = 1 + lot.below(3);
  return Array.from({ length: times }).reduce(
    (sum: unknown) => spoilt(sum, lot.one(PATHS).split('.'), lot.one(ODD)),
    typed,
  );
}

const AT = Date.parse('2026-11-23T15:00:00Z');
/** With a screen; without one it is a third of it. */
const MOST_BYTES = 64_000;

/** Whether Alexa would take it: https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html */
function isValid(type: string, { version, response }: ResponseEnvelope): boolean {
  const texts = [response.outputSpeech, response.reprompt?.outputSpeech];
  const ssml = texts.flatMap((speech) => (speech?.type === 'SSML' ? [speech.ssml] : []));
  const isHeard = (HEARD as readonly string[]).includes(type);
  const isSilent = texts.every((text) => text === undefined) && response.directives === undefined;
  return (
    version === '1.0' &&
    (isHeard || isSilent) &&
    ssml.every((text) => text.length <= 8000 && isWellFormed(text)) &&
    JSON.stringify(response).length <= MOST_BYTES
  );
}

const typeIn = (event: unknown): string => {
  const { request } = event as { request?: { type?: unknown } | null }; // whatever it is
  return typeof request?.type === 'string' ? request.type : '';
};

const VICTIM = userIdOf('victim');

export async function beHostile(
  requests: number,
  lot: Lot,
  onMiss: (what: string, event: unknown) => void = () => undefined,
): Promise<HostileFigures> {
  const figures: HostileFigures = { requests, throws: 0, invalid: 0, leaks: 0, heapMb: 0 };
  const memory = createMemoryStore();
  let written = '';
  const store: Store = {
    ...memory,
    save: async (id, ...rest) => {
      const saved = await memory.save(id, ...rest);
      written += JSON.stringify({ id, saved });
      return saved;
    },
  };
  const note = (...fields: readonly unknown[]) => {
    written += JSON.stringify(fields);
  };
  const skill = createSkill({ store, now: () => AT, audioDelayMs: 0, skillId: SKILL_ID, log: note, report: note });
  for (let index = 0; index < requests; index += 1) {
    written = '';
    const event = anyEvent(lot, index);
    try {
      const answer = await skill(event, { getRemainingTimeInMillis: () => 7000 });
      const onTheWire = JSON.parse(JSON.stringify(answer)) as ResponseEnvelope; // JSON keeps its shape
      if (!isValid(typeIn(event), onTheWire)) {
        figures.invalid += 1;
        onMiss(`invalid ${JSON.stringify(onTheWire).slice(0, 300)}`, event);
      }
    } catch (error) {
      const isRefusal = error instanceof Error && /skill ID verification/i.test(error.message);
      figures.throws += isRefusal ? 0 : 1;
      if (!isRefusal) onMiss(`thrown ${String(error)}`, event);
    }
    if (isLeak(written) || (await memory.load(VICTIM))) {
      figures.leaks += 1;
      onMiss(`leaked ${written.slice(0, 3000)}`, event);
    }
  }
  global.gc?.();
  figures.heapMb = Math.round(process.memoryUsage().heapUsed / 1e6);
  return figures;
}

/** Markup, control characters, or the mark itself anywhere but in the letters of a name that somebody saved. */
function isLeak(written: string): boolean {
  const named = written.replaceAll(/"name":"[a-z ]*"/g, '');
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return named.includes(MARK) || /[<\u0000-\u001f\u202e]|\\u00/.test(written);
}
