/** Holds the door to its word: whatever is sent is refused or answered, safety is spoken whatever fails, and no turn outlasts its time. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import type { LogFields } from '../lambda/alexa/log';
import type { Figures, TurnLabels } from '../lambda/alexa/metrics';
import { createSkill, type Skill } from '../lambda/alexa/skill';
import { english } from '../lambda/language/en';
import { SAFETY_INTENTS } from '../lambda/language/model-words';
import { createMemoryStore } from '../lambda/store/memory-store';
import type { Store } from '../lambda/store/store';
import { INTENTS } from '../lambda/vocabulary';
import { STEADY } from './coach/any-set';
import { athleteIn } from './stored';
import { createSpeaker, hurried, pushUps, SKILL_ID, START, type Said } from './speaker';

interface Noted {
  readonly lines: [string, LogFields | undefined][];
  readonly reported: [TurnLabels, Figures][];
}

/** One that gives up soon. */
const failing = (store: Store, noted?: Noted) => hurried(skillWith(store, noted));

function skillWith(store: Store, noted: Noted = { lines: [], reported: [] }): Skill {
  return createSkill({
    store,
    now: () => START,
    audioDelayMs: 0,
    skillId: SKILL_ID,
    log: (_level, event, fields) => noted.lines.push([event, fields]),
    report: (labels, _at, figures) => noted.reported.push([labels, figures]),
  });
}

const never = () => new Promise<never>(() => undefined);
const refuses = () => Promise.reject(new Error('away'));
/** Nothing of it ever answers. */
const HUNG: Store = { ...createMemoryStore(), load: never, save: never };
const AWAY: Store = { ...createMemoryStore(), load: refuses, save: refuses };
const unwritable = (store: Store): Store => ({ ...store, save: refuses });

const spoken = ({ response: { outputSpeech } }: ResponseEnvelope) =>
  outputSpeech?.type === 'SSML' ? outputSpeech.ssml.replace(/<[^>]+>/g, '') : (outputSpeech?.text ?? '');

describe('safety is spoken', () => {
  test.each(Object.keys(SAFETY_INTENTS))('whatever fails: %s', async (intent) => {
    const well = await createSpeaker(skillWith(createMemoryStore()), 'somebody').say(intent);
    const stores = [AWAY, HUNG, unwritable(createMemoryStore())];
    const heard = await Promise.all(stores.map((store) => createSpeaker(failing(store), 'somebody').say(intent)));
    for (const { text } of heard) {
      // The first sentence is the same; what is asked after it may be about a place that could not be looked up.
      expect(text.slice(0, 60)).toBe(well.text.slice(0, 60));
      expect(text).not.toContain(english.prompts.outage);
    }
  });

  const MATCHA = { topic: { said: 'matcha', id: 'matcha' } };

  test.each<readonly [string, Said]>([
    ['AMAZON.HelpIntent', {}],
    ['AMAZON.StopIntent', {}],
    ['AMAZON.CancelIntent', {}],
    ['AskStrongBackIntent', {}],
    ['AskTopicIntent', MATCHA],
  ])('and so is %s', async (intent, slots) => {
    const known = createSpeaker(skillWith(createMemoryStore()), 'somebody');
    await known.launch();
    const well = await known.say(intent, slots, 'one');
    for (const store of [AWAY, HUNG, unwritable(createMemoryStore())]) {
      const { text, response } = await createSpeaker(failing(store), 'somebody').say(intent, slots, 'one');
      expect(text.slice(0, 60)).toBe(well.text.slice(0, 60));
      expect(response.shouldEndSession).toBe(well.response.shouldEndSession);
    }
  });

  test('and what is said of a pain in a slot of something else', async () => {
    const slots = { exercise: { said: 'chest pain' } };
    const [well, hung] = await Promise.all(
      [createMemoryStore(), AWAY].map((store) =>
        createSpeaker(failing(store), 'somebody').say('StartExerciseIntent', slots),
      ),
    );
    expect(hung?.text.slice(0, 40)).toBe(well?.text.slice(0, 40));
  });
});

describe('a turn', () => {
  test('that cannot be taken in its time apologises, keeps the microphone open and the place unharmed', async () => {
    const store = createMemoryStore();
    const speaker = createSpeaker(skillWith(store), 'somebody');
    await speaker.launch();
    await speaker.say('StartExerciseIntent', pushUps(12));
    const before = await athleteIn(store, speaker.userId);
    const hung = skillWith({ ...store, save: never });
    const envelope = speaker.envelope('AMAZON.PauseIntent');
    const response = await hung(envelope, { getRemainingTimeInMillis: () => 900 });
    expect(spoken(response)).toBe(`${english.prompts.outage} ${english.prompts.whatElse}`);
    expect(response.response).toMatchObject({ shouldEndSession: false, reprompt: {} });
    expect(await athleteIn(store, speaker.userId)).toEqual(before);
  });
});

describe('an answer that nobody heard', () => {
  const ends = (type: string) => ({ type: 'SessionEndedRequest', reason: 'ERROR', error: { type, message: 'no' } });

  test.each<readonly [string, object, string]>([
    ['an invalid response', ends('INVALID_RESPONSE'), 'INVALID_RESPONSE'],
    ['a device that cannot be reached', ends('DEVICE_COMMUNICATION_ERROR'), 'DEVICE_COMMUNICATION_ERROR'],
    ['an exception', { type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE' } }, 'INVALID_RESPONSE'],
    ['something nobody knows', ends('<script>'), 'UNKNOWN'],
  ])('%s credits nothing, and is counted and named', async (_what, request, why) => {
    const noted: Noted = { lines: [], reported: [] };
    const store = createMemoryStore();
    const speaker = createSpeaker(skillWith(store, noted), 'somebody');
    await speaker.launch();
    await speaker.say('StartExerciseIntent', pushUps(12));
    speaker.now += 90_000;
    // Only the type, the reason and the error are read of it.
    await speaker.send({ ...speaker.head(), ...request } as RequestEnvelope['request']);
    const athlete = await athleteIn(store, speaker.userId);
    expect(athlete.lifetime.by['push-up']).toBeUndefined();
    expect(athlete.plainSpeech).toBe(why === 'INVALID_RESPONSE');
    expect(noted.lines).toMatchObject([['answer-refused', { error: why }]]);
    expect(noted.reported.at(-1)?.[1]).toMatchObject({ RefusedAnswers: 1 });
    // What Alexa would not have is not sent again.
    await speaker.launch();
    const { response, text } = await speaker.say('StartExerciseIntent', pushUps(5));
    expect(text).toMatch(/\bfour\b/);
    expect(response.directives?.map(({ type }) => type) ?? []).toEqual(
      why === 'INVALID_RESPONSE' ? [] : expect.arrayContaining(['Alexa.Presentation.APLA.RenderDocument']),
    );
  });
});

describe('time', () => {
  test.each(['9999-12-31T23:59:59Z', '2031-01-01T00:00:00Z', '-000001-01-01T00:00:00Z', 'tomorrow', ''])(
    'of a request sent at %j is when it came',
    async (timestamp) => {
      const store = createMemoryStore();
      const speaker = createSpeaker(skillWith(store), 'somebody');
      await speaker.send({ type: 'LaunchRequest', ...speaker.head() }, (envelope) => ({
        ...envelope,
        request: { ...envelope.request, timestamp },
      }));
      expect((await athleteIn(store, speaker.userId)).today.date).toBe('2026-11-23');
      // And the calendar goes on from there.
      speaker.now += 86_400_000;
      await speaker.launch();
      expect((await athleteIn(store, speaker.userId)).today.date).toBe('2026-11-24');
    },
  );
});

describe('whatever is sent', () => {
  const skill = skillWith(createMemoryStore());
  const refusal = /skill ID verification/i;
  const answered = async (event: unknown): Promise<ResponseEnvelope | 'refused'> =>
    skill(event).catch((error: unknown) => {
      if (error instanceof Error && refusal.test(error.message)) return 'refused' as const;
      throw error;
    });
  const speaker = createSpeaker(skill, 'somebody');
  const launch = () => speaker.envelope('AMAZON.HelpIntent');

  test.each([undefined, null, 7, 'text', [], {}, { request: null }, { context: null }, { context: { System: null } }])(
    '%j is refused',
    async (event) => {
      await expect(answered(event)).resolves.toBe('refused');
    },
  );

  test.each<readonly [string, readonly string[], unknown]>([
    ['no context', ['context'], undefined],
    ['a userId of null', ['context', 'System', 'user', 'userId'], null],
    ['session attributes of null', ['session', 'attributes'], null],
    ['an intent of null', ['request', 'intent'], null],
    ['a locale that every object has', ['request', 'locale'], '__proto__'],
  ])('%s is refused or answered', async (_what, path, wrong) => {
    const answer = await answered(withOdd(launch(), path, wrong));
    if (path.length === 1) expect(answer).toBe('refused');
    else expect(answer === 'refused' ? '' : spoken(answer)).toMatch(/\?$/);
  });

  const odd = fc.oneof(
    fc.constantFrom(
      undefined,
      null,
      '',
      '__proto__',
      'constructor',
      'a'.repeat(4096),
      '\u0000\u202e<speak>',
      -1,
      [],
      {},
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const paths = [
    ['session'], ['session', 'attributes'], ['session', 'user'], ['session', 'new'], ['session', 'attributes', 'person'],
    ['session', 'attributes', 'alarm'], ['session', 'attributes', 'heard'], ['session', 'attributes', 'thread'],
    ['context', 'System', 'user'], ['context', 'System', 'user', 'userId'], ['context', 'System', 'person'],
    ['context', 'System', 'device'], ['context', 'System', 'device', 'supportedInterfaces'], ['context', 'System', 'apiEndpoint'],
    ['request', 'type'], ['request', 'requestId'], ['request', 'timestamp'], ['request', 'locale'], ['request', 'intent'],
    ['request', 'intent', 'name'], ['request', 'intent', 'slots'], ['request', 'reason'], ['request', 'error'],
    ['request', 'arguments'], ['request', 'payload'], ['request', 'token'],
  ] as const; // oxfmt-ignore
  const types = fc.constantFrom(
    'LaunchRequest', 'IntentRequest', 'SessionEndedRequest', 'Connections.Response', 'System.ExceptionEncountered',
    'Alexa.Presentation.APL.UserEvent', 'Alexa.Presentation.APLA.RuntimeError', 'AlexaSkillEvent.SkillDisabled', 'CanFulfillIntentRequest',
  ); // oxfmt-ignore

  function withOdd(value: unknown, [name, ...rest]: readonly string[], wrong: unknown): unknown {
    if (name === undefined) return wrong;
    const fields = typeof value === 'object' && value !== null ? value : {};
    return { ...fields, [name]: withOdd((fields as Record<string, unknown>)[name], rest, wrong) };
  }

  test('is refused or answered, and what is said is Alexa’s to say', async () => {
    await fc.assert(
      fc.asyncProperty(
        types,
        fc.constantFrom(...Object.keys(INTENTS)),
        fc.array(fc.tuple(fc.constantFrom(...paths), odd), { minLength: 1, maxLength: 3 }),
        async (type, intent, changes) => {
          const base = withOdd(withOdd(launch(), ['request', 'type'], type), ['request', 'intent', 'name'], intent);
          const event = changes.reduce((sum, [path, wrong]) => withOdd(sum, path, wrong), base);
          const answer = await answered(event);
          if (answer === 'refused') return;
          expect(answer.version).toBe('1.0');
          expect(JSON.stringify(answer).length).toBeLessThan(24_000);
        },
      ),
      { ...STEADY, numRuns: 1000 },
    );
  }, 60_000);

  test('leaves no more of it in the log than Alexa’s own names', async () => {
    const noted: Noted = { lines: [], reported: [] };
    const long = 'x'.repeat(4096);
    const noting = failing(AWAY, noted);
    for (const name of ['requestId', 'locale', 'type'])
      await noting(withOdd(launch(), ['request', name], `${long}\n"forged": true`));
    await noting(withOdd(launch(), ['request', 'intent', 'name'], `${long}\n`));
    const written = JSON.stringify(noted);
    expect(written).not.toContain('xxxx');
    expect(written).not.toContain('forged');
    expect(noted.reported.map(([{ locale }]) => locale)).toEqual(['en-US', 'en-US', 'en-US', 'en-US']);
  });

  test('does not come back with an apology: only what is ours is handed to Alexa again', async () => {
    const broken = failing(AWAY);
    const { sessionAttributes } = await broken(
      withOdd(speaker.envelope('AMAZON.PauseIntent'), ['session', 'attributes'], {
        big: 'x'.repeat(120_000),
        topic: 'water',
        person: '',
      }),
    );
    expect(sessionAttributes).toEqual({ topic: 'water', person: '' });
  });

  test('another athlete’s name in one’s own opens no other record', async () => {
    const store = createMemoryStore();
    const victim = createSpeaker(skillWith(store), 'victim');
    await victim.launch();
    const thief = skillWith(store);
    for (const userId of [`${victim.userId}#`, `x#${victim.userId}`, `${victim.userId}\n`]) {
      await thief(withOdd(launch(), ['context', 'System', 'user', 'userId'], userId));
    }
    expect((await athleteIn(store, victim.userId)).recentRequests).toHaveLength(1);
  });
});
