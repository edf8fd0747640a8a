/** Alexa's own services over HTTPS: the device's time zone, and reminders. Every call is bounded and answers with a value. */
import type { IncomingMessage, RequestOptions } from 'node:http';
import { text } from 'node:stream/consumers';
import type { services } from 'ask-sdk-model';
import type { WEEKDAYS } from '../coach/reminder';
import type { Effect, Outcome } from '../effect';

/** Where the services are, and for whom we may call them; both come with each request. */
export interface ServiceAccess {
  readonly endpoint: string;
  readonly token: string;
  readonly deviceId?: string;
}

/** The scope for reminders: https://developer.amazon.com/en-US/docs/alexa/smapi/alexa-reminders-overview.html */
export const REMINDERS_SCOPE = 'alexa::alerts:reminders:skill:readwrite';

/** Nobody may notice that the time zone was asked for; without an answer the locale's own serves. */
const TIME_ZONE_MS = 800;
/** Somebody who wants a reminder waits for it; two calls and the database fit into the 7 s of the function. */
const REMINDER_MS = 2500;

type ReminderRequest = services.reminderManagement.ReminderRequest;
type Answer = { readonly status: number; readonly body: unknown } | 'silent';

async function call(
  { endpoint, token }: ServiceAccess,
  method: string,
  path: string,
  limit: AbortSignal,
  body?: object,
): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  try {
    const answer = await send(new URL(path, endpoint), { method, headers, signal: limit }, body);
    const told = await text(answer);
    return { status: answer.statusCode ?? 0, body: told === '' ? undefined : JSON.parse(told) };
  } catch {
    return 'silent'; // no connection, too slow, or no JSON
  }
}

/** Node's own `fetch` would do it in a line, and take a quarter of a first turn to load. */
async function send(url: URL, options: RequestOptions, body?: object): Promise<IncomingMessage> {
  const { request } = await (url.protocol === 'http:' ? import('node:http') : import('node:https'));
  const once = (again: boolean): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const sent = request(url, options, resolve);
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // A kept connection that the service has closed meanwhile; over it nothing was asked.
        if (again && sent.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE'))
          once(false).then(resolve, reject);
        else reject(error);
      });
      sent.end(body && JSON.stringify(body));
    });
  return once(true);
}

/** What the device told; `undefined` inside when it told nothing. */
export interface DeviceZone {
  readonly timeZone: string | undefined;
}

/** `undefined` when nobody answered, so that it is worth asking again next time. */
export async function findTimeZone(access: ServiceAccess, signal: AbortSignal): Promise<DeviceZone | undefined> {
  if (access.deviceId === undefined) return undefined;
  const path = `/v2/devices/${encodeURIComponent(access.deviceId)}/settings/System.timeZone`;
  const answer = await call(access, 'GET', path, atMost(TIME_ZONE_MS, signal));
  if (answer === 'silent' || answer.status === 429 || answer.status >= 500) return undefined;
  const { body } = answer;
  return { timeZone: answer.status === 200 && typeof body === 'string' && body.length <= 64 ? body : undefined };
}

/** So long for one call, and never beyond the turn. */
const atMost = (ms: number, turn: AbortSignal) => AbortSignal.any([AbortSignal.timeout(ms), turn]);

const REMINDERS = '/v1/alerts/reminders';
const reminderPath = (token: string) => `${REMINDERS}/${encodeURIComponent(token)}`;

type ReminderEffect = Exclude<Effect, { readonly do: 'forget-everything' }>;

export async function performReminder(
  access: ServiceAccess,
  effect: ReminderEffect,
  at: number,
  locale: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const limit = atMost(REMINDER_MS, signal);
  switch (effect.do) {
    case 'find-reminder': {
      const answer = await call(access, 'GET', reminderPath(effect.token), limit);
      const isOver = answer !== 'silent' && answer.status === 200 && statusIn(answer.body) === 'COMPLETED';
      return isOver ? { result: 'gone' } : outcomeOf(answer);
    }
    case 'cancel-reminder':
      return cancelReminder(access, effect.token, signal);
    case 'move-reminder':
      // One that was deleted in the app is not brought back unasked.
      return outcomeOf(
        await call(access, 'PUT', reminderPath(effect.token), limit, reminderRequest(effect, at, locale)),
      );
    case 'set-reminder': {
      const body = reminderRequest(effect, at, locale);
      if (effect.token !== undefined) {
        const outcome = outcomeOf(await call(access, 'PUT', reminderPath(effect.token), limit, body));
        // Somebody deleted the old one in the app: then this one is new.
        if (outcome.result !== 'gone') return outcome;
      }
      return outcomeOf(await call(access, 'POST', REMINDERS, atMost(REMINDER_MS, signal), body));
    }
  }
}

export async function cancelReminder(access: ServiceAccess, token: string, signal: AbortSignal): Promise<Outcome> {
  return outcomeOf(await call(access, 'DELETE', reminderPath(token), atMost(REMINDER_MS, signal)));
}

const DAY_CODES: Readonly<Record<(typeof WEEKDAYS)[number], services.reminderManagement.RecurrenceDay>> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};

function reminderRequest(
  { reminder, firstAt, timeZone, text: spoken }: Extract<Effect, { readonly do: 'set-reminder' | 'move-reminder' }>,
  at: number,
  locale: string,
): ReminderRequest {
  return {
    requestTime: new Date(at).toISOString(),
    trigger: {
      type: 'SCHEDULED_ABSOLUTE',
      scheduledTime: firstAt,
      timeZoneId: timeZone,
      ...(reminder.once
        ? {}
        : { recurrence: { freq: 'WEEKLY' as const, byDay: reminder.days.map((day) => DAY_CODES[day]) } }),
    },
    alertInfo: { spokenInfo: { content: [{ locale, text: spoken }] } },
    pushNotification: { status: 'ENABLED' },
  };
}

function outcomeOf(answer: Answer): Outcome {
  if (answer === 'silent') return { result: 'failed' };
  const { status, body } = answer;
  if (status >= 200 && status < 300) {
    const token = textIn(body, 'alertToken');
    return { result: 'done', ...(token === undefined ? {} : { token }) };
  }
  if (status === 401) return { result: 'no-permission' };
  if (status === 404) return { result: 'gone' };
  // UNCONFIRMED: that a device without reminders and a full list both come as 403, told apart by their code.
  if (status === 403) return { result: textIn(body, 'code') === 'MAX_REMINDERS_EXCEEDED' ? 'too-many' : 'unsupported' };
  return { result: 'failed' };
}

const statusIn = (body: unknown) => textIn(body, 'status');

function textIn(body: unknown, name: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
}
