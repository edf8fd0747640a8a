/** An Alexa request as the skill's own Input. Missing fields are nothing special here: they become "not said". */
import type { IntentRequest, RequestEnvelope, Slot } from 'ask-sdk-model';
import * as v from 'valibot';
import type { Delivery } from '../coach/settle';
import { DOUBTS, type DoubtId } from '../coach/doubt';
import { FELT_PLACES, FORM_PARTS, FORM_RULES } from '../coach/form';
import { EXERCISE_IDS } from '../coach/catalogue/exercises';
import { TOPIC_LINES } from '../coach/catalogue/topic';
import { TOPIC_IDS } from '../coach/catalogue/topic-ids';
import { SAFETY_SIGNS } from '../coach/safety';
import type { Consent } from '../effect';
import { REFUSALS, type Heard, type Input, type Refusal, type Slots, type Thread } from '../input';
import { readFoodTalk } from '../coach/food/talk';
import { claimIds } from '../coach/catalogue/claims';
import { ASPECT_IDS, INTENTS, isIntentName, slotInModel, type IntentName, type SlotName } from '../vocabulary';

/** A day that has begun lasts until the calendar has caught up, so no clock may run far ahead. A pretend Echo may live next year. */
const FARTHEST_AHEAD_MS = 400 * 86_400_000;

/** When it was sent, as far as that can be. */
function sentAt(timestamp: string | undefined, receivedAt: number): number {
  const at = Date.parse(timestamp ?? '');
  return at >= 0 && at <= receivedAt + FARTHEST_AHEAD_MS ? at : receivedAt;
}

/** Alexa's own ids hold nothing else. */
export function isRequestId(id: string | undefined): id is string {
  return id !== undefined && /^[\w.:-]{1,128}$/.test(id);
}

/** `request` has been through `envelopeOf`. */
export function readRequest({ request, session }: RequestEnvelope, receivedAt: number): Input {
  const at = sentAt(request.timestamp, receivedAt);
  const common = {
    // Without an id of Alexa's it cannot be told from another delivery, so it is taken for a new request.
    requestId: isRequestId(request.requestId) ? request.requestId : `unnamed-${at}`,
    at,
    newSession: session?.new ?? false,
    thread: readThread(session?.attributes),
    ...readDelivery(session?.attributes),
  };
  switch (request.type) {
    case 'LaunchRequest':
      return { ...common, kind: 'launch' };
    case 'IntentRequest':
      return { ...common, kind: 'intent', ...readIntent(request) };
    case 'SessionEndedRequest':
      return request.reason === 'ERROR'
        ? { ...common, kind: 'refused', why: refusalIn(request.error) }
        : { ...common, kind: 'ended' };
    case 'System.ExceptionEncountered':
      return { ...common, kind: 'refused', why: refusalIn(request.error) };
    case 'Alexa.Presentation.APL.UserEvent':
      return { ...common, ...readTouch(request.arguments) };
    case 'Alexa.Presentation.APLA.RuntimeError':
      return { ...common, kind: 'sound-failed', isMissing: isMissingSound(request.errors) };
    case 'Connections.Response':
      return { ...common, kind: 'consent', consent: consentIn(request.payload), token: request.token ?? '' };
    default:
      return { ...common, kind: 'other' };
  }
}

/** Whether nothing but a sound of Alexa's library was missing. */
function isMissingSound(errors: readonly { readonly type?: string }[]): boolean {
  return errors.length > 0 && errors.every(({ type }) => type === 'AUDIO_SOURCE_ERROR');
}

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html#sessionendedrequest */
function refusalIn(error: { readonly type?: string } | undefined): Refusal {
  return REFUSALS.find((type) => type === error?.type) ?? 'UNKNOWN';
}

/** ACCEPTED, DENIED or NOT_ANSWERED; an error, and anything else, is no answer. */
function consentIn(payload: Readonly<Record<string, unknown>> | undefined): Consent {
  const status = payload?.['status'];
  return status === 'ACCEPTED' ? 'accepted' : status === 'DENIED' ? 'denied' : 'unanswered';
}

/** A touch sends the name of the intent that could have been said, and its slots; anything else is not ours. */
function readTouch(
  sent: unknown,
): Pick<Extract<Input, { kind: 'intent' }>, 'kind' | 'intent' | 'slots'> | { kind: 'other' } {
  const [intent, given] = Array.isArray(sent) ? (sent as readonly unknown[]) : []; // whatever they are
  if (typeof intent !== 'string' || !isIntentName(intent)) return { kind: 'other' };
  const values = new Map(typeof given === 'object' && given !== null ? Object.entries(given) : []);
  const slots: Partial<Record<SlotName, Heard>> = {};
  for (const name of slotNames(intent)) {
    const id: unknown = values.get(name);
    if (typeof id === 'string') slots[name] = { said: id, ids: [id] };
  }
  return { kind: 'intent', intent, slots };
}

/** The keys of an intent's row are its slot names. */
function slotNames(intent: IntentName): readonly SlotName[] {
  return Object.keys(INTENTS[intent]) as SlotName[];
}

/** Alexa gives back what the last answer put into its session; anything odd is forgotten. */
function readThread(attributes: Readonly<Record<string, unknown>> = {}): Thread {
  const topic = TOPIC_IDS.find((id) => id === attributes['topic']);
  const listed = attributes['listed'];
  const exercise = EXERCISE_IDS.find((id) => id === attributes['exercise']);
  const line = TOPIC_LINES.find((id) => id === attributes['line']);
  const aspect = ASPECT_IDS.find((id) => id === attributes['aspect']);
  const told = attributes['claim'];
  // The table of claims is read only where one was told.
  const claim = typeof told === 'string' ? claimIds().find((id) => id === told) : undefined;
  const changed = attributes['changed'];
  const missed = attributes['missed'];
  const said = v.safeParse(v.array(v.string()), attributes['said']);
  const felt = FELT_PLACES.find((id) => id === attributes['felt']);
  const form = [...FORM_PARTS, ...FORM_RULES].find((id) => id === attributes['form']);
  const food = readFoodTalk(attributes['food']);
  return {
    ...(topic ? { topic } : {}),
    ...(line ? { line } : {}),
    ...(claim ? { claim } : {}),
    ...(typeof listed === 'number' ? { listed } : {}),
    ...(exercise ? { exercise } : {}),
    ...(aspect ? { aspect } : {}),
    ...(typeof changed === 'string' ? { changed } : {}),
    ...(said.success ? { said: said.output } : {}),
    ...(typeof missed === 'number' ? { missed } : {}),
    ...(felt ? { felt } : {}),
    ...(form ? { form } : {}),
    ...readAlarm(attributes['alarm']),
    ...readWish(attributes['heard']),
    ...(food ? { food } : {}),
    ...(attributes['noNumbers'] === true ? { noNumbers: true } : {}),
  };
}

/** No answer goes out later than its turn may last. */
const MOST_LATE_MS = 10_000;

/** `block` and `late` came with the answer that began a sound, `cut` with one that broke it off; Alexa brings them back only if they arrived. */
function readDelivery({ block, late, cut }: Readonly<Record<string, unknown>> = {}): Pick<Input, 'delivered'> {
  if (typeof block !== 'string' || block === '') return {};
  const isLate = typeof late === 'number' && late >= 0 && late <= MOST_LATE_MS;
  const isCut = typeof cut === 'number' && cut >= 0;
  return { delivered: { block: block.slice(0, 64), lateMs: isLate ? late : 0, ...(isCut ? { cutAt: cut } : {}) } };
}

/** What is known of a sound once this request has interrupted it, if nobody can write that down. */
export function cutShort(delivered: Delivery | undefined, at: number): Delivery | undefined {
  return delivered && { ...delivered, cutAt: Math.min(delivered.cutAt ?? at, at) };
}

function readWish(given: unknown): Pick<Thread, 'heard'> {
  const wish = v.safeParse(wishShape, given);
  if (!wish.success || !isIntentName(wish.output.intent)) return {};
  const { intent, about, counting, otherwise, slots } = wish.output;
  const names = new Set<string>(Object.values(INTENTS).flatMap((row) => Object.keys(row)));
  // Each name is one of ours.
  const known = Object.fromEntries(Object.entries(slots).filter(([name]) => names.has(name))) as Slots;
  const isKnown = otherwise !== undefined && isIntentName(otherwise);
  return {
    heard: {
      intent,
      about,
      slots: known,
      ...(isKnown ? { otherwise } : {}),
      ...(counting ? { counting } : {}),
    },
  };
}

const heardShape = v.object({ said: v.string(), ids: v.array(v.string()) });
const DOUBT_IDS = Object.keys(DOUBTS) as [DoubtId, ...DoubtId[]]; // its keys
const wishShape = v.object({
  intent: v.string(),
  about: v.picklist(DOUBT_IDS),
  slots: v.record(v.string(), heardShape),
  otherwise: v.optional(v.string()),
  counting: v.optional(v.literal(true)),
});

function readAlarm(given: unknown): Pick<Thread, 'alarm'> {
  const parts = new Map<string, unknown>(typeof given === 'object' && given !== null ? Object.entries(given) : []);
  const sign = SAFETY_SIGNS.find((id) => id === parts.get('sign'));
  if (!sign) return {};
  const stage = parts.get('stage') === 'doubt' ? 'doubt' : 'said';
  return { alarm: { sign, stage, ...(parts.get('counting') === true ? { counting: true } : {}) } };
}

/** An intent we do not know (an old model, a new built-in) was not understood, no more and no less. */
function readIntent({ intent }: IntentRequest): Pick<Extract<Input, { kind: 'intent' }>, 'intent' | 'slots'> {
  if (!isIntentName(intent.name)) return { intent: 'AMAZON.FallbackIntent', slots: {} };
  const slots: Partial<Record<SlotName, Heard>> = {};
  const types: Readonly<Partial<Record<SlotName, string>>> = INTENTS[intent.name];
  for (const name of slotNames(intent.name)) {
    // A model from before slots were named by their types may still be the one that people hear.
    const heard = readSlot(intent.slots?.[slotInModel(name, types[name] ?? '')] ?? intent.slots?.[name]);
    if (heard) slots[name] = heard;
  }
  return { intent: intent.name, slots: slots satisfies Slots };
}

function readSlot(slot: Slot | undefined): Heard | undefined {
  const said = slot?.value as string | null | undefined; // Alexa has been seen to send null
  if (!slot || !said) return undefined;
  const authorities = slot.resolutions?.resolutionsPerAuthority ?? [];
  const ids = authorities
    .filter(({ status }) => status.code === 'ER_SUCCESS_MATCH')
    .flatMap(({ values }) => values.map(({ value }) => value.id));
  return { said, ids };
}
