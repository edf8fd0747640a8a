/** Holds the skill and the pretend services to each other over HTTP: reminders, permission, time zone, and forgetting. */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Request } from 'ask-sdk-model';
import { cancelReminder, performReminder } from '../lambda/alexa/services';
import { createSkill } from '../lambda/alexa/skill';
import type { Athlete } from '../lambda/coach/athlete';
import { english } from '../lambda/language/en';
import { athleteIdOf } from '../lambda/store/athlete-key';
import { createMemoryStore } from '../lambda/store/memory-store';
import type { Store } from '../lambda/store/store';
import { personIdOf } from '../simulator/envelope';
import { ACCESS_TOKEN, openServices, REMINDERS_SCOPE, type ServiceOptions, type Services } from '../simulator/services';
import { athleteIn } from './stored';
import { createSpeaker, pushUps, START, type Heard, type Said, type Speaker } from './speaker';

const { prompts } = english;
const opened: Services[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
});

async function open(options: Partial<ServiceOptions> = {}): Promise<Services> {
  const services = await openServices({ now: () => START, ...options });
  opened.push(services);
  return services;
}

interface Desk {
  readonly services: Services;
  readonly speaker: Speaker;
  readonly store: Store;
  readonly events: string[];
  athlete: () => Promise<Athlete>;
}

async function desk(options: Partial<ServiceOptions> = {}, store = createMemoryStore(), voice?: string): Promise<Desk> {
  const services = await open(options);
  const events: string[] = [];
  const skill = createSkill({
    store,
    now: () => START,
    audioDelayMs: 0,
    log: (_, event) => events.push(event),
  });
  const around = { apiEndpoint: services.endpoint, ...(voice === undefined ? {} : { voice }) };
  const speaker = createSpeaker(skill, 'somebody', 'en-US', around);
  const id = athleteIdOf(speaker.userId, voice === undefined ? undefined : personIdOf(voice));
  const athlete = () => athleteIn(store, id);
  await speaker.launch();
  return { services, speaker, store, events, athlete };
}

const day = (id: string) => ({ said: id, id });
const MONDAY_AND_THURSDAY: Said = { day: day('monday'), secondDay: day('thursday'), time: { said: '19:00' } };
const REMINDER = { days: ['monday', 'thursday'], time: '19:00' } as const;

const granted = { granted: [REMINDERS_SCOPE] };

async function remind({ speaker }: Desk, slots: Said = MONDAY_AND_THURSDAY): Promise<Heard> {
  await speaker.say('SetReminderIntent', slots);
  return speaker.say('AMAZON.YesIntent');
}

const answer = ({ speaker }: Desk, status: string, token = 'monday,thursday@19:00'): Promise<Heard> => {
  const request: Request = {
    type: 'Connections.Response',
    ...speaker.head(),
    name: 'AskFor',
    status: { code: '200', message: 'OK' },
    payload: { status },
    token,
  };
  return speaker.send(request);
};

describe('a reminder', () => {
  test('is told back first, and set only after a yes', async () => {
    const at = await desk(granted);
    const offered = await at.speaker.say('SetReminderIntent', MONDAY_AND_THURSDAY);
    expect(offered.text).toBe(prompts.offerReminder(REMINDER, false));
    expect(at.services.reminders.size).toBe(0);
    expect((await at.speaker.say('AMAZON.YesIntent')).text).toContain(prompts.reminderSet(REMINDER));
    expect(at.services.reminders.size).toBe(1);
  });

  test('is what Amazon takes: weekly, on the days, at the local time, in one sentence', async () => {
    const at = await desk(granted);
    await remind(at);
    const [[token, reminder] = []] = [...at.services.reminders];
    expect(reminder).toMatchObject({
      status: 'ON',
      trigger: {
        type: 'SCHEDULED_ABSOLUTE',
        scheduledTime: '2026-11-23T19:00:00.000',
        timeZoneId: 'America/New_York',
        recurrence: { freq: 'WEEKLY', byDay: ['MO', 'TH'] },
      },
      alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: prompts.reminderRings }] } },
    });
    expect((await at.athlete()).reminder).toEqual({ ...REMINDER, token, timeZone: 'America/New_York' });
  });

  test('changes in its place, also when somebody has deleted the old one elsewhere', async () => {
    const at = await desk(granted);
    await remind(at);
    await remind(at, { time: { said: '08:00' } });
    expect([...at.services.reminders.values()].map(({ trigger }) => trigger?.scheduledTime)).toEqual([
      '2026-11-26T08:00:00.000',
    ]);
    const before = (await at.athlete()).reminder?.token ?? '';
    await fetch(`${at.services.endpoint}/v1/alerts/reminders/${before}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${ACCESS_TOKEN}` },
    });
    expect((await remind(at, { time: { said: '09:00' } })).text).toContain(
      prompts.reminderSet({ ...REMINDER, time: '09:00' }),
    );
    expect([...at.services.reminders.keys()]).toEqual([(await at.athlete()).reminder?.token]);
  });

  test('is told on request as long as it is there, and cancelled', async () => {
    const at = await desk(granted);
    expect((await at.speaker.say('AskReminderIntent')).text).toContain(prompts.noReminder);
    await remind(at);
    expect((await at.speaker.say('AskReminderIntent')).text).toContain(prompts.yourReminder(REMINDER));
    expect((await at.speaker.say('CancelReminderIntent')).text).toContain(prompts.reminderOff);
    expect(at.services.reminders.size).toBe(0);
    expect(await at.athlete()).not.toHaveProperty('reminder');
    expect((await at.speaker.say('CancelReminderIntent')).text).toContain(prompts.noReminder);
  });

  test('that was deleted elsewhere is not claimed any more', async () => {
    const at = await desk(granted);
    await remind(at);
    const { token = '' } = (await at.athlete()).reminder ?? {};
    const headers = { authorization: `Bearer ${ACCESS_TOKEN}` };
    await fetch(`${at.services.endpoint}/v1/alerts/reminders/${token}`, { method: 'DELETE', headers });
    expect((await at.speaker.say('AskReminderIntent')).text).toContain(prompts.noReminder);
    expect(await at.athlete()).not.toHaveProperty('reminder');
  });

  test('delivered twice is set once', async () => {
    const at = await desk(granted);
    await at.speaker.say('SetReminderIntent', MONDAY_AND_THURSDAY);
    const yes = await at.speaker.say('AMAZON.YesIntent');
    await at.speaker.deliver(yes.envelope);
    expect(at.services.calls.filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });

  test.each<readonly [string, Partial<ServiceOptions>, string]>([
    ['a device without reminders', { ...granted, ringsReminders: false }, prompts.remindersUnsupported],
    ['too many reminders', { ...granted, mostReminders: 0 }, prompts.remindersFull],
    ['too many calls', { ...granted, failsWith: 429 }, prompts.remindersDown],
    ['an outage', { ...granted, failsWith: 500 }, prompts.remindersDown],
    ['an outage for a while', { ...granted, failsWith: 503 }, prompts.remindersDown],
    ['silence', { ...granted, failsWith: 'silence' }, prompts.remindersDown],
  ])('%s has a kind answer, and loses nothing', async (_, options, said) => {
    const at = await desk(options);
    await at.speaker.say('StartExerciseIntent', pushUps(6));
    at.speaker.now += 90_000;
    const heard = await remind(at);
    expect(heard.text).toContain(said);
    expect(heard.response.shouldEndSession).toBe(false);
    expect(await at.athlete()).not.toHaveProperty('reminder');
    expect((await at.athlete()).lifetime.by['push-up']?.units).toBe(6);
  });

  test('without any services is declined kindly', async () => {
    const skill = createSkill({
      store: createMemoryStore(),
      now: () => START,
      audioDelayMs: 0,
      log: () => undefined,
    });
    const speaker = createSpeaker(skill, 'alone', 'en-US', { apiEndpoint: '' });
    await speaker.launch();
    await speaker.say('SetReminderIntent', MONDAY_AND_THURSDAY);
    expect((await speaker.say('AMAZON.YesIntent')).text).toContain(prompts.remindersUnsupported);
  });
});

describe('the permission', () => {
  test('is asked for by Alexa, with the reminder in her hands, and the session left to her', async () => {
    const at = await desk();
    const { response, text } = await remind(at);
    expect(text).toBe(prompts.permissionFirst);
    expect(response).not.toHaveProperty('shouldEndSession');
    expect(response.directives).toEqual([
      {
        type: 'Connections.SendRequest',
        name: 'AskFor',
        payload: {
          '@type': 'AskForPermissionsConsentRequest',
          '@version': '1',
          permissionScope: REMINDERS_SCOPE,
        },
        token: 'monday,thursday@19:00',
      },
    ]);
  });

  test('once given sets the reminder', async () => {
    const at = await desk();
    await remind(at);
    at.services.grant(REMINDERS_SCOPE);
    expect((await answer(at, 'ACCEPTED')).text).toContain(prompts.reminderSet(REMINDER));
    expect(at.services.reminders.size).toBe(1);
  });

  test.each([
    ['DENIED', prompts.permissionDenied],
    ['NOT_ANSWERED', prompts.permissionUnanswered],
    ['SOMETHING_NEW', prompts.permissionUnanswered],
  ])('%s sets none, and says so', async (status, said) => {
    const at = await desk();
    await remind(at);
    const heard = await answer(at, status);
    expect(heard.text).toContain(said);
    expect(heard.response.shouldEndSession).toBe(false);
    expect(at.services.reminders.size).toBe(0);
  });

  test('that is said to be given and is not, is not asked for again', async () => {
    const at = await desk();
    await remind(at);
    const heard = await answer(at, 'ACCEPTED');
    expect(heard.text).toContain(prompts.remindersNotAllowed);
    expect(heard.response.directives).toBeUndefined();
  });

  test('taken back later is told when the reminder is asked for', async () => {
    const at = await desk(granted);
    await remind(at);
    at.services.revoke(REMINDERS_SCOPE);
    expect((await at.speaker.say('AskReminderIntent')).text).toContain(prompts.remindersNotAllowed);
  });

  test('with a token that is none of ours asks what is next', async () => {
    const at = await desk(granted);
    const heard = await answer(at, 'ACCEPTED', 'nonsense');
    expect(heard.text).toMatch(/\?$/);
    expect(at.services.reminders.size).toBe(0);
  });
});

describe('the time zone of the device', () => {
  const zoneCalls = ({ services }: Desk) => services.calls.filter((call) => call.endsWith('System.timeZone')).length;

  test('is asked for as the skill opens, kept, and asked again after a week', async () => {
    const at = await desk({ timeZone: 'Asia/Tokyo' });
    // Three in the afternoon in London is midnight in Tokyo.
    expect(await at.athlete()).toMatchObject({ zone: { name: 'Asia/Tokyo' }, today: { date: '2026-11-24' } });
    await at.speaker.say('AMAZON.HelpIntent');
    at.speaker.now += 3_600_000;
    await at.speaker.launch();
    expect(zoneCalls(at)).toBe(1);
    at.speaker.now += 7 * 86_400_000;
    at.services.settings.timeZone = 'Europe/Berlin';
    await at.speaker.launch();
    expect(zoneCalls(at)).toBe(2);
    expect((await at.athlete()).zone.name).toBe('Europe/Berlin');
  });

  test.each<readonly [string, Partial<ServiceOptions>]>([
    ['refused', { timeZone: null }],
    ['a name that no zone has', { timeZone: 'Mars/Olympus' }],
    ['failing', { failsWith: 500 }],
    ['silent', { failsWith: 'silence' }],
  ])('%s leaves the one of the locale', async (_, options) => {
    const at = await desk(options);
    expect((await at.athlete()).zone.name).toBe('America/New_York');
  });

  test('refused is not asked for again that week; failing is tried as the next session opens', async () => {
    const refused = await desk({ timeZone: null });
    await refused.speaker.launch();
    expect(zoneCalls(refused)).toBe(1);
    const failing = await desk({ failsWith: 503 });
    await failing.speaker.say('AMAZON.HelpIntent');
    expect(zoneCalls(failing)).toBe(1);
    failing.services.settings.failsWith = undefined;
    failing.services.settings.timeZone = 'Europe/Berlin';
    await failing.speaker.launch();
    expect((await failing.athlete()).zone.name).toBe('Europe/Berlin');
  });
});

describe('a reminder whose athlete has moved to another time zone', () => {
  const WEEK_MS = 7 * 86_400_000;

  async function moved(): Promise<Desk> {
    const at = await desk(granted);
    await remind(at);
    at.speaker.now += WEEK_MS;
    at.services.settings.timeZone = 'Europe/Berlin';
    return at;
  }
  const zonesIn = ({ services }: Desk) => [...services.reminders.values()].map(({ trigger }) => trigger?.timeZoneId);

  test('follows at the same hour of the clock there, which is told once, before the welcome', async () => {
    const at = await moved();
    const { text, response } = await at.speaker.launch();
    expect(text).toMatch(new RegExp(`^${prompts.reminderMoved(REMINDER)} .*Shall we .*\\?$`));
    expect(response.shouldEndSession).toBe(false);
    expect(zonesIn(at)).toEqual(['Europe/Berlin']);
    expect([...at.services.reminders.values()][0]?.trigger?.scheduledTime).toBe('2026-11-30T19:00:00.000');
    expect((await at.athlete()).reminder).toMatchObject({ ...REMINDER, timeZone: 'Europe/Berlin' });
    expect((await at.speaker.launch()).text).not.toContain(prompts.reminderMoved(REMINDER));
  });

  test('stays and says nothing while it cannot be reached, and follows the next time', async () => {
    const at = await moved();
    at.services.revoke(REMINDERS_SCOPE);
    const first = await at.speaker.launch();
    expect(first.text).not.toContain(prompts.reminderMoved(REMINDER));
    expect(first.text).toMatch(/Shall we .*\?$/);
    expect(zonesIn(at)).toEqual(['America/New_York']);
    at.services.grant(REMINDERS_SCOPE);
    expect((await at.speaker.launch()).text).toContain(prompts.reminderMoved(REMINDER));
    expect(zonesIn(at)).toEqual(['Europe/Berlin']);
  });

  test('that was deleted in the app is not brought back', async () => {
    const at = await moved();
    const { token = '' } = (await at.athlete()).reminder ?? {};
    await fetch(`${at.services.endpoint}/v1/alerts/reminders/${token}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${ACCESS_TOKEN}` },
    });
    expect((await at.speaker.launch()).text).not.toContain(prompts.reminderMoved(REMINDER));
    expect(at.services.reminders.size).toBe(0);
    expect((await at.athlete()).reminder).toBeUndefined();
  });
});

describe('forgetting', () => {
  const forget = async ({ speaker }: Desk): Promise<Heard> => {
    await speaker.say('DeleteEverythingIntent');
    return speaker.say('AMAZON.YesIntent');
  };

  test('deletes the record and the reminder, and ends', async () => {
    const at = await desk(granted);
    await remind(at);
    const heard = await forget(at);
    expect(heard.text).toBe(prompts.deleted);
    expect(heard.response.shouldEndSession).toBe(true);
    expect(at.services.reminders.size).toBe(0);
    await expect(at.store.load(at.speaker.userId)).resolves.toBeUndefined();
  });

  test.each([400, 500] as const)(
    'deletes the record also when the reminder will not go (%i), and names what is left',
    async (status) => {
      const at = await desk(granted);
      await remind(at);
      at.services.settings.failsWith = status;
      expect((await forget(at)).text).toBe(prompts.deletedButReminder(REMINDER));
      await expect(at.store.load(at.speaker.userId)).resolves.toBeUndefined();
    },
  );

  test('that the database refuses is told, not claimed', async () => {
    const store: Store = { ...createMemoryStore(), deleteAthlete: () => Promise.reject(new Error('down')) };
    const at = await desk({}, store);
    expect((await forget(at)).text).toContain(prompts.notDeleted);
    expect(at.events).toContain('service-failed');
  });

  test('one person leaves the household and the others alone', async () => {
    const store = createMemoryStore();
    const household = await desk({}, store);
    const anna = await desk({}, store, 'anna');
    const ben = await desk({}, store, 'ben');
    await forget(anna);
    await expect(anna.athlete()).rejects.toThrow('nobody');
    await expect(ben.athlete()).resolves.toBeDefined();
    await forget(household);
    await expect(household.athlete()).rejects.toThrow('nobody');
    await expect(ben.athlete()).resolves.toBeDefined();
  });

  const disabled = ({ speaker }: Desk, at: number): Promise<Heard> => {
    const head = { ...speaker.head(), eventCreationTime: new Date(at).toISOString() };
    return speaker.send({ type: 'AlexaSkillEvent.SkillDisabled', ...head }, ({ session: _session, ...rest }) => rest);
  };

  test('disabling the skill deletes everybody of the account, without a word', async () => {
    const store = createMemoryStore();
    const household = await desk({}, store);
    const anna = await desk({}, store, 'anna');
    const { response } = await disabled(household, START + 1000);
    expect(response).toEqual({});
    await expect(household.athlete()).rejects.toThrow('nobody');
    await expect(anna.athlete()).rejects.toThrow('nobody');
    expect(household.events).toContain('account-deleted');
  });

  test('an event that comes late deletes nothing of those who came back', async () => {
    const at = await desk();
    await disabled(at, START - 60_000);
    await expect(at.athlete()).resolves.toBeDefined();
    expect(at.events).toContain('account-kept');
  });
});

describe('the pretend services', () => {
  const call = async (services: Services, method: string, path: string, body?: unknown, token = ACCESS_TOKEN) => {
    const answered = await fetch(services.endpoint + path, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answered.text();
    return { status: answered.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  const reminder = (trigger: object = {}) => ({
    requestTime: '2026-11-23T15:00:00.000Z',
    trigger: {
      type: 'SCHEDULED_ABSOLUTE',
      scheduledTime: '2026-11-24T19:00:00.000',
      timeZoneId: 'America/New_York',
      recurrence: { freq: 'WEEKLY', byDay: ['TU'] },
      ...trigger,
    },
    alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Train.' }] } },
    pushNotification: { status: 'ENABLED' },
  });

  test('keep a reminder from its making to its end', async () => {
    const services = await open(granted);
    const made = await call(services, 'POST', '/v1/alerts/reminders', reminder());
    expect(made).toMatchObject({ status: 200, body: { status: 'ON', version: '1' } });
    const [token = ''] = [...services.reminders.keys()];
    expect(made.body).toMatchObject({ alertToken: token, href: `/v1/alerts/reminders/${token}` });
    const path = `/v1/alerts/reminders/${token}`;
    expect(await call(services, 'GET', path)).toMatchObject({ status: 200, body: { trigger: reminder().trigger } });
    expect(await call(services, 'PUT', path, reminder())).toMatchObject({ status: 200, body: { version: '2' } });
    expect(await call(services, 'GET', '/v1/alerts/reminders')).toMatchObject({ body: { totalCount: '1' } });
    expect(await call(services, 'DELETE', path)).toEqual({ status: 200, body: undefined });
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const gone = await call(services, method, path, method === 'PUT' ? reminder() : undefined);
      expect(gone).toMatchObject({ status: 404, body: { code: 'ALERT_NOT_FOUND' } });
    }
  });

  test.each([
    ['a time that has passed', { scheduledTime: '2026-11-23T09:00:00.000' }],
    ['a time with a zone in it', { scheduledTime: '2026-11-24T19:00:00Z' }],
    ['no such zone', { timeZoneId: 'Mars/Olympus' }],
    ['no days', { recurrence: { freq: 'WEEKLY', byDay: [] } }],
    ['no such day', { recurrence: { freq: 'WEEKLY', byDay: ['XX'] } }],
    ['every month', { recurrence: { freq: 'MONTHLY' } }],
    ['another kind', { type: 'SOMEDAY' }],
  ])('refuse a reminder with %s', async (_, trigger) => {
    const services = await open(granted);
    expect(await call(services, 'POST', '/v1/alerts/reminders', reminder(trigger))).toMatchObject({ status: 400 });
    expect(services.reminders.size).toBe(0);
  });

  test('know nobody without the token, and no scope without its grant', async () => {
    const services = await open({ givenName: 'Anna' });
    expect(await call(services, 'GET', '/v1/alerts/reminders', undefined, 'stolen')).toMatchObject({ status: 401 });
    expect(await call(services, 'GET', '/v1/alerts/reminders')).toMatchObject({ status: 401 });
    const name = '/v2/accounts/~current/settings/Profile.givenName';
    expect(await call(services, 'GET', name)).toMatchObject({ status: 403, body: { code: 'ACCESS_DENIED' } });
    services.grant('alexa::profile:given_name:read');
    expect(await call(services, 'GET', name)).toEqual({ status: 200, body: 'Anna' });
  });

  test('tell the time zone as a string, and take a progressive response', async () => {
    const services = await open();
    const zone = await call(services, 'GET', '/v2/devices/some-device/settings/System.timeZone');
    expect(zone).toEqual({ status: 200, body: 'America/New_York' });
    const directive = { type: 'VoicePlayer.Speak', speech: 'One moment.' };
    expect(await call(services, 'POST', '/v1/directives', { header: { requestId: 'r' }, directive })).toMatchObject({
      status: 204,
    });
    expect(services.progress).toEqual(['One moment.']);
    expect(await call(services, 'POST', '/v1/directives', { directive: { type: 'Dance' } })).toMatchObject({
      status: 400,
    });
    expect(await call(services, 'GET', '/v9/nothing')).toMatchObject({ status: 404 });
  });
});

test('a kept connection that the service has closed meanwhile is no failure: it is asked once more', async () => {
  const asked: unknown[] = [];
  const known = new Set<Socket>();
  const server = createServer(({ method, socket }, response) => {
    asked.push(method);
    if (known.has(socket)) socket.resetAndDestroy();
    else response.end('{"status":"ON"}');
    known.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on one
  const access = { endpoint: `http://127.0.0.1:${port}`, token: ACCESS_TOKEN };
  const signal = AbortSignal.timeout(5000);
  const find = { do: 'find-reminder', token: 'ours' } as const;
  await expect(performReminder(access, find, START, 'en-US', signal)).resolves.toEqual({ result: 'done' });
  await expect(cancelReminder(access, 'ours', signal)).resolves.toEqual({ result: 'done' });
  expect(asked).toEqual(['GET', 'DELETE', 'DELETE']);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
