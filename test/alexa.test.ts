/** Holds the door to Alexa: foreign, spoilt and repeated requests, racing saves and outages each get one plain answer. */
import type { RequestEnvelope, Response, ResponseEnvelope, interfaces } from 'ask-sdk-model';
import type { LogFields } from '../lambda/alexa/log';
import type { Figures, TurnLabels } from '../lambda/alexa/metrics';
import { createSkill } from '../lambda/alexa/skill';
import type { Athlete } from '../lambda/coach/athlete';
import { english } from '../lambda/language/en';
import { SAFETY_INTENTS } from '../lambda/language/model-words';
import { createDynamoStore } from '../lambda/store/dynamo-store';
import { createMemoryStore } from '../lambda/store/memory-store';
import type { Store } from '../lambda/store/store';
import { connectionTo, openDatabase, type Database } from '../simulator/database';
import { loadHandler } from '../simulator/skill';
import { plainText, speakingTimeMs } from '../simulator/speaking-time';
import { athleteIn, putIn } from './stored';
import { createSpeaker, hurried, PUSH_UP, pushUps, SKILL_ID, START, type Heard, type Speaker } from './speaker';

interface Line {
  readonly level: string;
  readonly event: string;
  readonly fields: LogFields | undefined;
}

const APOLOGY = `${english.prompts.outage} ${english.prompts.whatElse}`;

interface Desk {
  readonly speaker: Speaker;
  readonly store: Store;
  readonly lines: Line[];
  athlete: () => Promise<Athlete>;
}

const patient: typeof hurried = (skill) => skill;

/** A skill whose database fails for good. */
const failing = (store: Store) => deskWith(store, SKILL_ID, hurried);

/** A skill with a store, somebody who talks to it, and what it logs. */
function deskWith(store: Store, skillId: string | undefined = SKILL_ID, wait: typeof hurried = patient): Desk {
  const lines: Line[] = [];
  const skill = createSkill({
    store,
    now: () => START,
    audioDelayMs: 0,
    skillId,
    log: (level, event, fields) => lines.push({ level, event, fields }),
  });
  const speaker = createSpeaker(wait(skill), 'somebody');
  const athlete = () => athleteIn(store, speaker.userId);
  return { speaker, store, lines, athlete };
}

const desk = () => deskWith(createMemoryStore());

/** Somebody who has met the coach and is past the safety note. */
async function known(store: Store = createMemoryStore()): Promise<Desk> {
  const at = deskWith(store);
  await at.speaker.launch();
  return at;
}

const asks = ({ response, text }: Heard): boolean =>
  response.shouldEndSession === false && response.reprompt !== undefined && text.endsWith('?');

const pushUpsOf = ({ lifetime }: Athlete): number => lifetime.by['push-up']?.units ?? 0;

/** The same request from a device with a screen. */
function onScreen(envelope: RequestEnvelope): RequestEnvelope {
  const apl = { runtime: { maxVersion: '2024.3' } };
  const { System } = envelope.context;
  const device = { ...System.device, supportedInterfaces: { 'Alexa.Presentation.APL': apl } };
  // The SDK's type of a device wants what no device sends.
  return { ...envelope, context: { ...envelope.context, System: { ...System, device } } } as RequestEnvelope;
}

describe('a device with a screen', () => {
  const touch = ({ speaker }: Desk, sent: unknown[]): Promise<Heard> =>
    speaker.send(
      { type: 'Alexa.Presentation.APL.UserEvent', ...speaker.head(), token: 'set', arguments: sent },
      onScreen,
    );
  const documentsIn = ({ response }: Heard) =>
    (response.directives ?? []).filter(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');

  test('gets a document, and a device without one none', async () => {
    const { speaker } = desk();
    expect(documentsIn(await speaker.launch())).toHaveLength(0);
    expect(documentsIn(await speaker.send({ type: 'LaunchRequest', ...speaker.head() }, onScreen))).toHaveLength(1);
  });

  test('a touch is answered as its spoken twin is', async () => {
    const [spoken, touched] = [await known(), await known()];
    const { text } = await spoken.speaker.say('ListWorkoutsIntent');
    expect((await touch(touched, ['ListWorkoutsIntent', {}])).text).toBe(text);
  });

  test.each([[[]], [['FlyIntent']], [[{ intent: 'ReadyIntent' }]]])(
    'ignores %j, and logs that it did',
    async (sent) => {
      const at = await known();
      const before = await at.athlete();
      expect((await touch(at, sent)).response).toEqual({});
      expect(at.lines).toMatchObject([{ level: 'info', event: 'request-ignored' }]);
      expect(await at.athlete()).toEqual(before);
    },
  );

  test('the button of a set that is long over asks what is next, and puts nothing down', async () => {
    const at = await known();
    await at.speaker.say('StartExerciseIntent', {
      exercise: { said: 'push ups', id: 'push-up' },
      amount: { said: '12' },
    });
    at.speaker.now += 31_000;
    await at.speaker.say('AMAZON.StopIntent');
    const done = pushUpsOf(await at.athlete());
    at.speaker.now += 3_600_000;
    expect(asks(await touch(at, ['FinishSetIntent', {}]))).toBe(true);
    expect(pushUpsOf(await at.athlete())).toBe(done);
  });

  test('progress with its chart costs one load and one query', async () => {
    const store = createMemoryStore();
    const asked: string[] = [];
    const at = deskWith({
      ...store,
      load: (...args) => (asked.push('load'), store.load(...args)),
      daysBetween: (id, from, to) => (asked.push(`${from} to ${to}`), store.daysBetween(id, from, to)),
    });
    await at.speaker.launch();
    await at.speaker.say('StartExerciseIntent', {
      exercise: { said: 'push ups', id: 'push-up' },
      amount: { said: '12' },
    });
    at.speaker.now += 90_000;
    await at.speaker.say('ReadyIntent');
    asked.length = 0;
    const shown = await touch(at, ['AskProgressIntent', {}]);
    expect(asked).toEqual(['load', '2026-10-05 to 2026-11-23']);
    expect(JSON.stringify(documentsIn(shown))).toContain('"minutes":"1"');
  });
});

describe('a request for another skill', () => {
  test('is refused before anything is read or saved', async () => {
    const at = deskWith(createMemoryStore(), 'amzn1.ask.skill.of-somebody-else');
    await expect(at.speaker.launch()).rejects.toThrow(/skill id/i);
    await expect(at.store.load(at.speaker.userId)).resolves.toBeUndefined();
  });

  test('is refused when it names no skill at all', async () => {
    const { speaker } = desk();
    const launching = speaker.send(
      { type: 'LaunchRequest', ...speaker.head() },
      ({ context: _context, ...rest }) => rest,
    );
    await expect(launching).rejects.toThrow();
  });
});

type Spoil = (envelope: RequestEnvelope) => unknown;

describe('a request with something missing', () => {
  const launch = async (spoil: Spoil): Promise<Heard> => {
    const { speaker } = desk();
    return speaker.send({ type: 'LaunchRequest', ...speaker.head() }, spoil);
  };
  const withoutIn =
    (part: 'request' | 'session', name: string): Spoil =>
    (envelope) => ({
      ...envelope,
      [part]: { ...envelope[part], [name]: undefined },
    });

  test.each<readonly [string, Spoil]>([
    ['no Alexa session', ({ session: _session, ...rest }) => rest],
    ['no user in its session', withoutIn('session', 'user')],
    [
      'no user in its context',
      ({ context, ...rest }) => ({ ...rest, context: { ...context, System: { ...context.System, user: undefined } } }),
    ],
    [
      'no user anywhere',
      ({ context, session, ...rest }) => ({
        ...rest,
        session: { ...session, user: undefined },
        context: { ...context, System: { ...context.System, user: undefined } },
      }),
    ],
    [
      'no device',
      ({ context, ...rest }) => ({ ...rest, context: { System: { ...context.System, device: undefined } } }),
    ],
    ['no timestamp', withoutIn('request', 'timestamp')],
    ['a timestamp that is none', ({ request, ...rest }) => ({ ...rest, request: { ...request, timestamp: 'noon' } })],
    ['no locale', withoutIn('request', 'locale')],
    ['a locale that nobody speaks', ({ request, ...rest }) => ({ ...rest, request: { ...request, locale: 'xx-XX' } })],
    ['no id', withoutIn('request', 'requestId')],
  ])('is answered like any other: %s', async (_, spoil) => {
    const heard = await launch(spoil);
    expect(heard.text).toContain(english.prompts.welcomeNew);
    expect(asks(heard)).toBe(true);
  });

  test('is answered as if nobody knew the athlete when there is no user: nothing is saved', async () => {
    const at = desk();
    await at.speaker.send(
      { type: 'LaunchRequest', ...at.speaker.head() },
      ({ session: _session, context, ...rest }) => ({
        ...rest,
        context: { ...context, System: { ...context.System, user: undefined } },
      }),
    );
    await expect(at.store.load(at.speaker.userId)).resolves.toBeUndefined();
    expect(at.lines).toEqual([]);
  });
});

describe('slots', () => {
  const asked = async (slots: unknown): Promise<Heard> => {
    const { speaker } = await known();
    return speaker.send(
      {
        type: 'IntentRequest',
        ...speaker.head(),
        dialogState: 'COMPLETED',
        intent: { name: 'StartExerciseIntent', confirmationStatus: 'NONE' },
      },
      ({ request, ...rest }) => ({
        ...rest,
        request: { ...request, intent: { name: 'StartExerciseIntent', confirmationStatus: 'NONE', slots } },
      }),
    );
  };
  const pushUp = {
    name: 'exercise',
    value: 'push ups',
    confirmationStatus: 'NONE',
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: 'a',
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: 'push-up', id: 'push-up' } }],
        },
      ],
    },
  };

  test.each<readonly [string, unknown]>([
    ['that are not there', undefined],
    ['that are nothing', null],
    ['that are empty', {}],
    ['without a value', { exercise: { name: 'exercise', confirmationStatus: 'NONE' } }],
    ['whose value is nothing', { exercise: { name: 'exercise', value: null, confirmationStatus: 'NONE' } }],
    ['whose value is empty', { exercise: { name: 'exercise', value: '', confirmationStatus: 'NONE' } }],
    ['that are null one by one', { exercise: null, amount: null }],
  ])('%s were not said: which exercise is asked', async (_, slots) => {
    const heard = await asked(slots);
    expect(heard.text).toContain(english.prompts.whichExercise);
    expect(heard.text).not.toContain(english.prompts.unknownExercise);
    expect(asks(heard)).toBe(true);
  });

  test('whose number was nothing were not said either: the exercise is explained at its usual size', async () => {
    const amount = { name: 'amount', value: null, confirmationStatus: 'NONE' };
    const heard = await asked({ exercise: pushUp, amount });
    const plain = await asked({ exercise: pushUp });
    expect(heard.text).toBe(plain.text);
  });

  test('with a value that nobody knows are said to be unknown', async () => {
    const { speaker } = await known();
    const heard = await speaker.say('StartExerciseIntent', { exercise: { said: 'banana' } });
    expect(heard.text).toContain(english.prompts.unknownExercise);
    expect(asks(heard)).toBe(true);
  });

  test.each(['?', '0', '-4', '31', '999999999', '1.5', 'twelve', '12345678901234567890'])(
    'with the number %p get an offer that can be counted',
    async (said) => {
      const { speaker, athlete } = await known();
      const heard = await speaker.say('StartExerciseIntent', { ...PUSH_UP, amount: { said } });
      expect(heard.text).toMatch(/^I count from one to thirty\. Shall I count [a-z-]+ push-ups\?$/);
      expect((await athlete()).asked?.about).toBe('count-instead');
      expect(asks(heard)).toBe(true);
    },
  );

  test('that resolved against nothing, and hold no status, are words like any other', async () => {
    const heard = await asked({ exercise: { ...pushUp, resolutions: {} } });
    expect(heard.text).toContain(english.prompts.unknownExercise);
  });
});

describe('an event that asks for no answer', () => {
  test.each<readonly [string, Parameters<Speaker['send']>[0]['type']]>([
    ['the end of the session', 'SessionEndedRequest'],
    ['something the skill has no use for', 'System.ExceptionEncountered'],
  ])('%s gets an empty response', async (_, type) => {
    const { speaker } = await known();
    // Only the type and the head are read of it.
    const request = { type, ...speaker.head(), reason: 'EXCEEDED_MAX_REPROMPTS' } as Parameters<Speaker['send']>[0];
    expect((await speaker.send(request)).response).toEqual({});
  });

  test('an intent that an old model may still send is not understood, and the place is kept', async () => {
    const { speaker, athlete } = await known();
    const before = (await athlete()).session;
    const heard = await speaker.say('DanceIntent');
    expect(asks(heard)).toBe(true);
    expect((await athlete()).session).toEqual(before);
  });
});

describe('the same request delivered twice', () => {
  test('counts once, and the question is asked again', async () => {
    const { speaker, athlete } = await known();
    await speaker.say('StartExerciseIntent', pushUps(12));
    speaker.now += 40_000;
    const paused = await speaker.say('AMAZON.PauseIntent', {}, 'pause-1');
    const once = await athlete();
    const again = await speaker.deliver(paused.envelope);
    expect(pushUpsOf(once)).toBeGreaterThan(0);
    expect(await athlete()).toEqual(once);
    expect(asks(again)).toBe(true);
  });

  test('also counts once when the second comes later, after other words', async () => {
    const { speaker, athlete } = await known();
    await speaker.say('StartExerciseIntent', pushUps(12));
    speaker.now += 40_000;
    await speaker.say('AMAZON.PauseIntent');
    const corrected = await speaker.say('CorrectCountIntent', { count: { said: '8' } });
    await speaker.say('AMAZON.HelpIntent');
    const before = await athlete();
    await speaker.deliver(corrected.envelope);
    expect(pushUpsOf(before)).toBe(8);
    expect(await athlete()).toEqual(before);
  });

  test('at the same moment counts once too', async () => {
    const { speaker, athlete, lines } = await known();
    await speaker.say('StartExerciseIntent', pushUps(12));
    speaker.now += 40_000;
    const help = speaker.envelope('AMAZON.HelpIntent');
    await Promise.all([speaker.deliver(help), speaker.deliver(help)]);
    const { sets, units } = (await athlete()).lifetime.by['push-up'] ?? {};
    expect(sets).toBe(1);
    expect(units).toBeGreaterThan(0);
    expect(units).toBeLessThan(12);
    expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

/** A store in which somebody else saves first, as often as told. */
function contested(times: number, meanwhile: (athlete: Athlete) => Athlete): Store & { arm: () => void } {
  const store = createMemoryStore();
  let left = 0;
  return {
    ...store,
    arm: () => {
      left = times;
    },
    async save(id, athlete, before, ...rest) {
      const theirs = await store.load(id);
      if (left > 0 && theirs) {
        left -= 1;
        await store.save(id, meanwhile(theirs.athlete), theirs);
      }
      return store.save(id, athlete, before, ...rest);
    },
  };
}

describe('a save that conflicts', () => {
  const slower = (athlete: Athlete): Athlete => ({
    ...athlete,
    preferences: { ...athlete.preferences, restSeconds: athlete.preferences.restSeconds + 15 },
  });

  test('takes the turn again from fresh data: both changes are kept, and one answer is given', async () => {
    const store = contested(1, slower);
    const { speaker, athlete, lines } = await known(store);
    store.arm();
    const heard = await speaker.say('AdjustIntent', { pace: { said: 'slower', id: 'slower' } });
    expect(asks(heard)).toBe(true);
    expect((await athlete()).preferences).toMatchObject({ paceSeconds: 1, restSeconds: 15 });
    expect(lines.map(({ event }) => event)).toEqual(['save-conflict']);
  });

  test('answers from what the other request has left, not from what was read first', async () => {
    const store = contested(1, ({ session: _session, ...rest }) => ({ ...rest, session: { phase: 'idle' } }));
    const { speaker } = await known(store);
    await speaker.say('StartExerciseIntent', pushUps(12));
    speaker.now += 40_000;
    store.arm();
    const heard = await speaker.say('AMAZON.PauseIntent');
    expect(heard.text).toContain(english.prompts.pausedIdle);
  });

  test('that never ends is an outage, not an endless loop', async () => {
    const store = contested(100, slower);
    await known(store);
    const { speaker, lines } = failing(store);
    store.arm();
    const heard = await speaker.say('AdjustIntent', { pace: { said: 'slower', id: 'slower' } }, 'crowded');
    expect(heard.text).toBe(APOLOGY);
    expect(lines.at(-1)).toMatchObject({
      level: 'error',
      fields: { error: 'VersionConflict' },
    });
  });
});

describe('an outage', () => {
  const SECRET = 'my-very-own-words';
  let database: Database;

  beforeAll(async () => {
    database = await openDatabase();
  });

  afterAll(async () => {
    await database.close();
  });

  const withoutTable = () =>
    failing(
      createDynamoStore({
        table: 'no-such-table',
        connection: connectionTo(database.endpoint),
      }),
    );

  const sayingSecretly = (speaker: Speaker): Promise<Heard> =>
    speaker.say('StartExerciseIntent', { exercise: { said: SECRET }, amount: { said: '12' } });

  test('is said plainly, and the conversation goes on', async () => {
    const { speaker } = withoutTable();
    for (const heard of [await speaker.launch(), await sayingSecretly(speaker)]) {
      expect(heard.text).toBe(APOLOGY);
      expect(asks(heard)).toBe(true);
    }
  });

  test('is logged with the request and the intent, never with the user or what was said', async () => {
    const { speaker, lines } = withoutTable();
    await sayingSecretly(speaker);
    const [line, ...others] = lines;
    expect(others).toEqual([]);
    expect(line).toMatchObject({ level: 'error', event: 'turn-failed', fields: { intent: 'StartExerciseIntent' } });
    expect(line?.fields?.requestId).toBeDefined();
    expect(line?.fields?.at?.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain(SECRET);
    expect(JSON.stringify(lines)).not.toContain(speaker.userId);
  });

  test('keeps the user out of the log even where the error names them', async () => {
    const broken: Store = {
      ...createMemoryStore(),
      load: (id) => Promise.reject(new Error(`no item for ATHLETE#${id}`)),
    };
    const { speaker, lines } = failing(broken);
    const heard = await speaker.launch();
    expect(heard.text).toBe(APOLOGY);
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain(speaker.userId);
  });

  test('while saving says nothing of what was not saved', async () => {
    const memory = createMemoryStore();
    const { speaker } = await known(memory);
    const broken = failing({ ...memory, save: () => Promise.reject(new Error('the disk is full')) });
    broken.speaker.now = speaker.now;
    const heard = await broken.speaker.say('StartExerciseIntent', pushUps(12), 'unsaved');
    expect(heard.text).toBe(APOLOGY);
    expect(heard.response.directives).toBeUndefined();
  });

  test('names the phase where it can, and is counted with its turn in one line', async () => {
    const memory = createMemoryStore();
    const { speaker } = await known(memory);
    await speaker.say('StartExerciseIntent', pushUps(12));
    const lines: LogFields[] = [];
    const reported: [TurnLabels, Figures][] = [];
    const skill = createSkill({
      store: { ...memory, save: () => Promise.reject(new Error('the disk is full')) },
      now: () => START,
      audioDelayMs: 0,
      log: (_level, _event, fields = {}) => lines.push(fields),
      report: (labels, _at, figures) => reported.push([labels, figures]),
    });
    const again = createSpeaker(hurried(skill), 'somebody');
    await again.say('AMAZON.PauseIntent', {}, 'unsaved');
    const trace = { requestId: lines[0]?.requestId, intent: 'AMAZON.PauseIntent', phase: 'set' };
    expect(lines).toEqual([expect.objectContaining({ ...trace, error: 'Error' })]);
    expect(reported).toEqual([
      [{ alias: 'none', locale: 'en-US', ...trace }, expect.objectContaining({ Turns: 1, TurnErrors: 1 })],
    ]);
  });

  test.each(Object.keys(SAFETY_INTENTS))('%s is named by no line, failed or not', async (intent) => {
    const lines: unknown[] = [];
    for (const store of [
      createMemoryStore(),
      { ...createMemoryStore(), load: () => Promise.reject(new Error('away')) },
    ]) {
      const skill = createSkill({
        store,
        now: () => START,
        audioDelayMs: 0,
        log: (_level, _event, fields) => lines.push(fields),
        report: (labels, _at, figures) => lines.push([labels, figures]),
      });
      await createSpeaker(hurried(skill), 'somebody').say(intent);
    }
    expect(lines).toHaveLength(3);
    expect(JSON.stringify(lines)).not.toContain(intent);
    expect(JSON.stringify(lines)).toContain('"intent":"IntentRequest"');
  });

  test('at the end of a session stays silent', async () => {
    const { speaker } = withoutTable();
    const ended = await speaker.send({ type: 'SessionEndedRequest', ...speaker.head(), reason: 'USER_INITIATED' });
    expect(ended.response).toEqual({});
  });
});

describe('a device that cannot play the sound', () => {
  const failed = (
    speaker: Speaker,
    type: interfaces.alexa.presentation.apla.RuntimeError['type'] = 'RENDER_ERROR',
  ): Promise<Heard> => {
    const request: interfaces.alexa.presentation.apla.RuntimeErrorEvent = {
      type: 'Alexa.Presentation.APLA.RuntimeError',
      ...speaker.head(),
      token: 'sound',
      errors: [
        type === 'AUDIO_SOURCE_ERROR'
          ? { type, reason: 'NOT_FOUND_ERROR', message: 'no such sound' }
          : { type: 'RENDER_ERROR', reason: 'INTERNAL_SERVER_ERROR', message: 'no sound here' },
      ],
    };
    return speaker.send(request);
  };

  /** Counts twelve push-ups, to somebody who knows them, that the device then reports as not played. */
  async function unheard(): Promise<Desk> {
    const at = await known();
    await putIn(at.store, at.speaker.userId, { ...(await at.athlete()), explained: { 'push-up': 2 } });
    await at.speaker.say('StartExerciseIntent', pushUps(12));
    at.speaker.now += 4000;
    await failed(at.speaker);
    return at;
  }

  test('of which only one of Alexa’s own sounds is missing keeps the slots, and counts where it was to beep', async () => {
    const at = await known();
    const before = await at.athlete();
    await putIn(at.store, at.speaker.userId, { ...before, preferences: { ...before.preferences, counting: 'beep' } });
    const missing = () => failed(at.speaker, 'AUDIO_SOURCE_ERROR');
    expect(JSON.stringify(await at.speaker.say('StartExerciseIntent', pushUps(12)))).toContain('soundbank://');
    await missing();
    expect(await at.athlete()).toMatchObject({ withoutSounds: true, plainSpeech: false });
    const heard = await at.speaker.say('ReadyIntent');
    expect(hasSound(heard.response)).toBe(true);
    expect(JSON.stringify(heard)).not.toContain('soundbank://');
    expect(JSON.stringify(heard)).toMatch(/"content":"Twelve[."]/i);
    // Whatever is missing now was none of the sounds.
    await missing();
    expect((await at.athlete()).plainSpeech).toBe(true);
  });

  const hasSound = ({ directives = [], reprompt }: Response): boolean =>
    directives.length > 0 || (reprompt?.directives ?? []).length > 0;

  test('gets no answer to its report, and nothing is put down for what nobody heard', async () => {
    const at = await known();
    await at.speaker.say('StartExerciseIntent', pushUps(12));
    at.speaker.now += 40_000;
    expect((await failed(at.speaker)).response).toEqual({});
    const athlete = await at.athlete();
    expect(pushUpsOf(athlete)).toBe(0);
    expect(athlete.plainSpeech).toBe(true);
    expect(athlete.session).toMatchObject({ phase: 'paused', place: { set: 0, units: 0 } });
  });

  test('is counted for in plain speech from then on, from the first rep', async () => {
    const { speaker } = await unheard();
    const heard = await speaker.say('ReadyIntent');
    expect(hasSound(heard.response)).toBe(false);
    expect(heard.text).toMatch(/\bone\b.*\btwo\b.*\btwelve\b/);
    expect(asks(heard)).toBe(true);
  });

  test('has the whole set on record once the plain count has been heard', async () => {
    const { speaker, athlete } = await unheard();
    const heard = await speaker.say('ReadyIntent');
    const speech = heard.response.outputSpeech;
    if (speech?.type !== 'SSML') throw new Error('no speech');
    speaker.now += speakingTimeMs(speech.ssml) + 2000;
    await speaker.say('AMAZON.NoIntent');
    expect(plainText(speech.ssml)).toContain('twelve');
    expect(pushUpsOf(await athlete())).toBe(12);
  });
});

describe('the real handler', () => {
  let database: Database;
  let handler: (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;

  beforeAll(async () => {
    database = await openDatabase();
    handler = await loadHandler({ database, bundle: false });
  });

  afterAll(async () => {
    await database.close();
  });

  test('goes from the welcome to a corrected count, with everything saved', async () => {
    const speaker = createSpeaker(handler, 'trainee');
    expect((await speaker.launch()).text).toContain(english.prompts.welcomeNew);
    await speaker.say('StartExerciseIntent', pushUps(12));
    speaker.now += 40_000;
    expect((await speaker.say('AMAZON.PauseIntent')).text).toMatch(/^Paused\. I make it [a-z]+ of twelve\./);
    await speaker.say('CorrectCountIntent', { count: { said: '8' } });
    const { NOW } = await database.itemsOf(speaker.userId);
    expect(NOW).toMatchObject({ lifetime: { by: { 'push-up': { sets: 1, units: 8 } } } });
  });

  test('refuses a foreign skill', async () => {
    const speaker = createSpeaker(handler, 'stranger');
    const foreign = speaker.send({ type: 'LaunchRequest', ...speaker.head() }, ({ context, ...rest }) => ({
      ...rest,
      context: { ...context, System: { ...context.System, application: { applicationId: 'another' } } },
    }));
    await expect(foreign).rejects.toThrow(/skill id/i);
    await expect(database.itemsOf(speaker.userId)).resolves.toEqual({});
  });

  test('counts once what arrives twice at once', async () => {
    const warnings = jest.spyOn(console, 'warn').mockImplementation();
    const speaker = createSpeaker(handler, 'twin');
    await speaker.launch();
    await speaker.say('StartExerciseIntent', pushUps(12));
    speaker.now += 40_000;
    const pause = speaker.envelope('AMAZON.PauseIntent');
    await Promise.all([speaker.deliver(pause), speaker.deliver(pause)]);
    const { NOW } = await database.itemsOf(speaker.userId);
    expect(NOW).toMatchObject({ lifetime: { sessions: 1, by: { 'push-up': { sets: 1 } } } });
    expect(JSON.stringify(warnings.mock.calls)).not.toContain(speaker.userId);
  });

  test('wants its settings before it takes any request', () => {
    const { TABLE_NAME: table, ...rest } = process.env;
    const before = process.env;
    process.env = rest;
    try {
      jest.isolateModules(() => {
        expect(() => jest.requireActual<object>('../lambda/index')).toThrow(/^Set TABLE_NAME to /);
      });
    } finally {
      process.env = before;
    }
    expect(table).toBe(database.tableName);
  });
});
