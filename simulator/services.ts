/** Alexa's services on this machine: reminders, device settings, the given name and progressive responses, in Amazon's shapes. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { services } from 'ask-sdk-model';

type Reminder = services.reminderManagement.Reminder;
type ReminderRequest = services.reminderManagement.ReminderRequest;

/** What goes wrong, if anything: an HTTP status that every call gets, or no answer at all. */
export type Failure = 400 | 429 | 500 | 503 | 'silence';

/** How the services behave when somebody only names a mood. */
export const SERVICE_MOODS = ['ready', 'unsupported', 'failing', 'silent'] as const;
export type ServiceMood = (typeof SERVICE_MOODS)[number];

export function moodOptions(mood: ServiceMood): Partial<ServiceOptions> {
  switch (mood) {
    case 'ready':
      return {};
    case 'unsupported':
      return { ringsReminders: false };
    case 'failing':
      return { failsWith: 503 };
    case 'silent':
      return { failsWith: 'silence' };
  }
}

export interface ServiceOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  /** What the device tells; null when it refuses. */
  timeZone?: string | null;
  /** Scopes that have been granted before. */
  granted?: readonly string[];
  /** Whether the device can ring reminders. */
  ringsReminders?: boolean;
  /** How many reminders there may be. */
  mostReminders?: number;
  givenName?: string;
  failsWith?: Failure;
}

export interface Services {
  readonly endpoint: string;
  /** All can be changed while it runs. */
  readonly settings: Required<Pick<ServiceOptions, 'ringsReminders' | 'mostReminders'>> & {
    timeZone: string | null;
    failsWith: Failure | undefined;
  };
  readonly reminders: ReadonlyMap<string, Reminder>;
  /** Method and path of every call so far. */
  readonly calls: readonly string[];
  /** What progressive responses said. */
  readonly progress: readonly string[];
  grant: (scope: string) => void;
  revoke: (scope: string) => void;
  close: () => Promise<void>;
}

export const ACCESS_TOKEN = 'pretend-access-token';
export const REMINDERS_SCOPE = 'alexa::alerts:reminders:skill:readwrite';
const NAME_SCOPE = 'alexa::profile:given_name:read';

/** The most that a skill may set is not documented; smart properties name 250 for a device. */
const MOST_REMINDERS = 250;

/** An answer: a status and, mostly, a body. */
type Answer = readonly [status: number, body?: unknown];

const refusal = (status: number, code: string, message: string): Answer => [status, { code, message }];

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?$/;

/** Why Amazon would not take a reminder; undefined for a good one. */
function faultOf(
  { requestTime, trigger, alertInfo, pushNotification }: ReminderRequest,
  now: number,
): string | undefined {
  if (requestTime === undefined || Number.isNaN(Date.parse(requestTime))) return 'requestTime is not a time';
  if (trigger?.type !== 'SCHEDULED_ABSOLUTE') return 'trigger.type is not known here';
  const { scheduledTime = '', timeZoneId, recurrence } = trigger;
  if (!LOCAL.test(scheduledTime)) return 'trigger.scheduledTime is not a local time';
  if (timeZoneId === undefined || !isZone(timeZoneId)) return 'trigger.timeZoneId is not a time zone';
  if (localNow(now, timeZoneId) >= scheduledTime) return 'trigger.scheduledTime is in the past';
  if (recurrence) {
    const { freq, byDay = [] } = recurrence;
    if (freq !== 'WEEKLY' && freq !== 'DAILY') return 'recurrence.freq is not WEEKLY or DAILY';
    if (freq === 'WEEKLY' && byDay.length === 0) return 'recurrence.byDay is empty';
    if (byDay.some((day) => !DAYS.includes(day))) return 'recurrence.byDay holds no day';
  }
  const content = alertInfo?.spokenInfo?.content ?? [];
  if (content.length === 0 || content.some(({ locale, text, ssml }) => !locale || !(text ?? ssml))) {
    return 'alertInfo.spokenInfo.content says nothing';
  }
  return ['ENABLED', 'DISABLED'].includes(pushNotification?.status ?? '')
    ? undefined
    : 'pushNotification.status is not ENABLED or DISABLED';
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}

function localNow(now: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    .format(now)
    .replace(' ', 'T');
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // a request without an encoding gives buffers
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Starts the server on a free port of this machine. */
export async function openServices(options: ServiceOptions): Promise<Services> {
  const settings: Services['settings'] = {
    timeZone: options.timeZone === undefined ? 'America/New_York' : options.timeZone,
    ringsReminders: options.ringsReminders ?? true,
    mostReminders: options.mostReminders ?? MOST_REMINDERS,
    failsWith: options.failsWith,
  };
  const granted = new Set(options.granted);
  const reminders = new Map<string, Reminder>();
  const calls: string[] = [];
  const progress: string[] = [];
  const time = () => new Date(options.now()).toISOString();

  const withReminders = (answer: () => Answer): Answer => {
    if (!granted.has(REMINDERS_SCOPE)) return refusal(401, 'UNAUTHORIZED', 'The user has not granted reminders.');
    if (!settings.ringsReminders) return refusal(403, 'DEVICE_NOT_SUPPORTED', 'This device has no reminders.');
    return answer();
  };

  const put = (token: string, wanted: ReminderRequest, before?: Reminder): Answer => {
    const fault = faultOf(wanted, options.now());
    if (fault !== undefined) return refusal(400, 'INVALID_REQUEST', fault);
    const version = String(Number(before?.version ?? 0) + 1);
    const { trigger, alertInfo, pushNotification } = wanted;
    const kept: Reminder = {
      alertToken: token,
      createdTime: before?.createdTime ?? time(),
      updatedTime: time(),
      status: 'ON',
      ...(trigger ? { trigger } : {}),
      ...(alertInfo ? { alertInfo } : {}),
      ...(pushNotification ? { pushNotification } : {}),
      version,
    };
    reminders.set(token, kept);
    const { createdTime, updatedTime, status } = kept;
    return [
      200,
      { alertToken: token, createdTime, updatedTime, status, version, href: `/v1/alerts/reminders/${token}` },
    ];
  };

  const remindersAt = (method: string, token: string | undefined, body: unknown): Answer => {
    if (token === undefined) {
      if (method === 'GET') return [200, { totalCount: String(reminders.size), alerts: [...reminders.values()] }];
      if (method !== 'POST') return [405];
      if (reminders.size >= settings.mostReminders) {
        return refusal(403, 'MAX_REMINDERS_EXCEEDED', 'There are as many reminders as there may be.');
      }
      return put(randomUUID(), body ?? {}); // checked field by field in put
    }
    const kept = reminders.get(token);
    if (!kept) return refusal(404, 'ALERT_NOT_FOUND', 'There is no such reminder.');
    if (method === 'GET') return [200, kept];
    if (method === 'PUT') return put(token, body ?? {}, kept); // as above
    if (method !== 'DELETE') return [405];
    reminders.delete(token);
    return [200];
  };

  const answerTo = (method: string, path: string, body: unknown): Answer => {
    const reminder = /^\/v1\/alerts\/reminders(?:\/([^/]+))?$/.exec(path);
    if (reminder) return withReminders(() => remindersAt(method, reminder[1], body));
    if (/^\/v2\/devices\/[^/]+\/settings\/System\.timeZone$/.test(path)) {
      return settings.timeZone === null
        ? refusal(403, 'ACCESS_DENIED', 'The device does not tell.')
        : [200, settings.timeZone];
    }
    if (/^\/v2\/(?:accounts|persons)\/~current\/(?:settings\/Profile|profile)[./]givenName$/.test(path)) {
      if (!granted.has(NAME_SCOPE)) return refusal(403, 'ACCESS_DENIED', 'The user has not granted the name.');
      return options.givenName === undefined ? [204] : [200, options.givenName];
    }
    if (path === '/v1/directives' && method === 'POST') {
      const { directive } = (body ?? {}) as { directive?: { type?: string; speech?: string } }; // a stranger is refused below
      if (directive?.type !== 'VoicePlayer.Speak' || !directive.speech) {
        return refusal(400, 'INVALID_REQUEST', 'Only VoicePlayer.Speak is taken.');
      }
      progress.push(directive.speech);
      return [204];
    }
    return refusal(404, 'NOT_FOUND', 'There is no such service.');
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURI((request.url ?? '').split('?')[0] ?? '');
    const method = request.method ?? 'GET';
    calls.push(`${method} ${path}`);
    if (settings.failsWith === 'silence') return;
    let given: Answer;
    try {
      const body = await bodyOf(request);
      given =
        request.headers.authorization !== `Bearer ${ACCESS_TOKEN}`
          ? refusal(401, 'INVALID_BEARER_TOKEN', 'The access token is not known.')
          : settings.failsWith === undefined
            ? answerTo(method, path, body)
            : refusal(settings.failsWith, 'UNAVAILABLE', 'Try again later.');
    } catch {
      given = refusal(400, 'INVALID_REQUEST', 'The body is no JSON.');
    }
    const [status, body] = given;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? '' : JSON.stringify(body));
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The services have no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    settings,
    reminders,
    calls,
    progress,
    grant: (scope) => void granted.add(scope),
    revoke: (scope) => void granted.delete(scope),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
