/** Holds the pretend Echo to what a device does: interruption, silence, sessions, sound, touch and leaving. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Directive, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { changesBetween } from '../simulator/changes';
import { createStandingClock } from '../simulator/clock';
import { openDatabase, type Database } from '../simulator/database';
import { CONSENT_QUESTION } from '../simulator/consent';
import { createDevice, type Device } from '../simulator/device';
import { personIdOf, type DeviceKind, type HeardIntent } from '../simulator/envelope';
import { recognizeInvocation } from '../simulator/invocation';
import { parseLine } from '../simulator/lines';
import { OptionError, parseOptions } from '../simulator/options';
import { countsIn, measureSound } from '../simulator/sound';
import { plainText, speakingTimeMs } from '../simulator/speaking-time';
import { findTouchables } from '../simulator/touch';
import type { Turn } from '../simulator/turn-report';

const START = Date.parse('2026-11-21T18:00:00.000Z');

const slot = (description: string, ms: number, content: string) => ({
  type: 'Mixer',
  description,
  items: [
    { type: 'Silence', duration: ms },
    { type: 'Speech', content, duration: 'trimToParent' },
  ],
});

const sound = (...items: unknown[]): Directive => ({
  type: 'Alexa.Presentation.APLA.RenderDocument',
  document: { type: 'APLA', version: '0.91', mainTemplate: { items: [{ type: 'Sequencer', items }] } },
});

/** Two seconds of talk, three reps of four seconds, a question of three: 17 s. */
const SET = sound(
  slot('talk', 2000, 'Here we go.'),
  slot('rep 1', 4000, 'one'),
  slot('rep 2', 4000, 'two'),
  slot('rep 3', 4000, 'three'),
  slot('talk', 3000, 'How was that?'),
);
const SET_MS = 17_000;
const LISTENS_MS = 8_000;
const REPROMPT = sound(slot('talk', 1500, 'Easy or hard?'));

const SCREEN: Directive = {
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'rest',
  document: {
    type: 'APL',
    layouts: {
      BigButton: {
        parameters: ['label', 'act'],
        items: [
          { type: 'TouchWrapper', id: '${act}-button', onPress: { type: 'SendEvent', arguments: ['${act}', 7] } },
        ],
      },
    },
    mainTemplate: {
      parameters: ['payload'],
      items: [{ type: 'Container', items: [{ type: 'BigButton', label: '${payload.words.done}', act: 'done' }] }],
    },
  },
  datasources: { words: { done: 'All done' } },
};

const ask = (text: string): Response => ({
  outputSpeech: { type: 'SSML', ssml: `<speak>${text}</speak>` },
  reprompt: { outputSpeech: { type: 'SSML', ssml: `<speak>Again: ${text}</speak>` } },
  shouldEndSession: false,
});

/** A skill with one word for everything it can do. */
const ANSWERS: Record<string, ResponseEnvelope> = {
  LaunchRequest: { version: '1.0', response: ask('Ready?'), sessionAttributes: { asked: 'ready' } },
  set: {
    version: '1.0',
    response: { directives: [SET], reprompt: { directives: [REPROMPT] }, shouldEndSession: false },
  },
  chat: { version: '1.0', response: ask('Why?') },
  bye: { version: '1.0', response: { ...ask('Good-bye.'), shouldEndSession: true } },
  screen: { version: '1.0', response: { ...ask('Rest.'), directives: [SCREEN] } },
  permission: {
    version: '1.0',
    response: {
      directives: [
        {
          type: 'Connections.SendRequest',
          name: 'AskFor',
          payload: {
            '@type': 'AskForPermissionsConsentRequest',
            '@version': '1',
            permissionScope: 'alexa::alerts:reminders:skill:readwrite',
          },
          token: 'ours',
        },
      ],
    },
  },
  'Connections.Response': { version: '1.0', response: ask('What else?') },
  shown: { version: '1.0', response: { directives: [SCREEN] } },
  'Alexa.Presentation.APL.UserEvent': { version: '1.0', response: {} },
  SessionEndedRequest: { version: '1.0', response: {} },
};

interface Stage {
  /** Scopes granted by voice. */
  granted: string[];
  device: Device;
  requests: RequestEnvelope[];
}

function createStage(kind: DeviceKind = 'speaker'): Stage {
  const requests: RequestEnvelope[] = [];
  const handler = (event: RequestEnvelope): Promise<ResponseEnvelope> => {
    requests.push(event);
    const { request } = event;
    const key = request.type === 'IntentRequest' ? request.intent.name : request.type;
    if (key === 'logs') console.error('{"event":"turn-failed"}');
    const answer = ANSWERS[key === 'logs' ? 'chat' : key];
    return answer ? Promise.resolve(answer) : Promise.reject(new Error(`no answer to ${key}`));
  };
  const hearing = (utterance: string): HeardIntent => {
    const [intent = '', value] = utterance.split(' ');
    const slots =
      value === undefined ? [] : [{ name: 'exercise', type: 'EXERCISE', value, matched: value === 'plank' }];
    return { intent, slots: slots.map((spoken) => ({ ...spoken, id: 'plank', canonical: 'the plank' })) };
  };
  const granted: string[] = [];
  const device = createDevice({
    handler,
    grant: (scope) => granted.push(scope),
    hearing,
    clock: createStandingClock(START),
    locale: 'en-US',
    athleteId: 'ada',
    device: kind,
    invocationName: 'steady coach',
  });
  return { device, requests, granted };
}

async function one(turns: Promise<Turn[]>): Promise<Turn> {
  const [turn, ...others] = await turns;
  if (turn === undefined || others.length > 0) throw new Error('expected exactly one turn');
  return turn;
}

const offsets = (turns: Turn[]) => turns.map((turn) => [turn.heard.type, Date.parse(turn.now) - START]);

describe('a set', () => {
  test('is heard with its counts, its talk and its length', async () => {
    const { device } = createStage();
    const turn = await one(device.say('ask steady coach to set'));
    expect(turn.counts).toEqual([
      { atMs: 2000, say: 'one', rep: 1 },
      { atMs: 6000, say: 'two', rep: 2 },
      { atMs: 10_000, say: 'three', rep: 3 },
    ]);
    expect(turn.timeline).toHaveLength(5);
    expect(turn).toMatchObject({ speech: 'Here we go. How was that?', reprompt: 'Easy or hard?', soundMs: SET_MS });
    expect(turn).toMatchObject({ mic: 'open', ssml: null });
  });

  test('is interrupted exactly where the person speaks, without a wake word', async () => {
    const { device, requests } = createStage();
    await device.say('ask steady coach to set');
    const waiting = await one(device.pass(6500));
    expect(waiting).toMatchObject({ heard: { type: 'time' }, playing: { atMs: 6500, ofMs: SET_MS }, listening: false });
    const turn = await one(device.say('chat'));
    expect(turn.interrupted).toEqual({ atMs: 6500, ofMs: SET_MS });
    expect(turn.heard).toMatchObject({ type: 'IntentRequest', intent: 'chat' });
    expect(requests[1]?.request.timestamp).toBe('2026-11-21T18:00:06.500Z');
    expect(requests[1]?.session?.sessionId).toBe(requests[0]?.session?.sessionId);
  });

  test('left in silence is listened to, reprompted, listened to again, and ended', async () => {
    const { device, requests } = createStage();
    await device.say('ask steady coach to set');
    expect(await one(device.pass(SET_MS + LISTENS_MS - 1))).toMatchObject({
      listening: true,
      mic: 'open',
      playing: null,
    });
    const turns = await device.pass(60_000);
    const repromptAt = SET_MS + LISTENS_MS;
    const endAt = repromptAt + 1500 + LISTENS_MS;
    expect(offsets(turns)).toEqual([
      ['silence', repromptAt],
      ['SessionEndedRequest', endAt],
    ]);
    expect(turns[0]).toMatchObject({
      speech: 'Easy or hard?',
      soundMs: 1500,
      mic: 'open',
      request: null,
      response: null,
    });
    expect(turns[1]).toMatchObject({ heard: { reason: 'EXCEEDED_MAX_REPROMPTS' }, mic: 'closed' });
    expect(Date.parse(requests[1]?.request.timestamp ?? '') - START).toBe(endAt);
    expect(await one(device.say('chat'))).toMatchObject({ heard: { type: 'none' }, request: null });
    expect(requests).toHaveLength(2);
  });

  test('can be answered in the last moment of listening, and a reprompt can be interrupted', async () => {
    const { device } = createStage();
    await device.say('ask steady coach to set');
    await device.pass(SET_MS + LISTENS_MS);
    await device.pass(500);
    expect((await one(device.say('chat'))).interrupted).toEqual({ atMs: 500, ofMs: 1500 });
    const again = await one(device.say('set'));
    await device.pass(again.soundMs + LISTENS_MS - 1);
    expect(await one(device.say('chat'))).toMatchObject({ heard: { intent: 'chat' }, interrupted: null });
  });
});

describe('sessions', () => {
  test('begin with a launch, carry attributes as they come back, and forget those that do not', async () => {
    const { device, requests } = createStage();
    await device.say('Alexa, open Steady Coach, please.');
    await device.say('chat');
    await device.say('chat');
    expect(requests.map(({ request }) => request.type)).toEqual(['LaunchRequest', 'IntentRequest', 'IntentRequest']);
    expect(requests.map(({ session }) => session?.new)).toEqual([true, false, false]);
    expect(requests.map(({ session }) => session?.attributes)).toEqual([{}, { asked: 'ready' }, {}]);
    expect(new Set(requests.map(({ request }) => request.requestId)).size).toBe(3);
    expect(new Set(requests.map(({ session }) => session?.sessionId)).size).toBe(1);
  });

  test('that the skill ended are over at once and without a SessionEndedRequest', async () => {
    const { device, requests } = createStage();
    await device.say('open steady coach');
    expect(await one(device.say('bye'))).toMatchObject({ speech: 'Good-bye.', mic: 'closed' });
    expect((await one(device.say('chat'))).note).toContain('open steady coach');
    expect(await one(device.pass(60_000))).toMatchObject({ heard: { type: 'time' } });
    expect(await device.end()).toEqual([]);
    expect(requests).toHaveLength(2);
    await device.say('open steady coach');
    expect(requests[2]?.session?.sessionId).not.toBe(requests[0]?.session?.sessionId);
  });

  test('are started by a one-shot, whose slots carry the value, its id and whether the model knows it', async () => {
    const { device, requests } = createStage();
    const known = await one(device.say('alexa, tell steady coach about chat plank'));
    const unknown = await one(device.say('chat juggling with steady coach'));
    expect(known.heard).toMatchObject({ intent: 'chat', slots: { exercise: { value: 'plank', id: 'plank' } } });
    expect(unknown.heard).toMatchObject({ intent: 'chat', slots: { exercise: { value: 'juggling', id: null } } });
    expect(requests.map(({ session }) => session?.new)).toEqual([true, true]);
    expect(requests[0]?.request).toMatchObject({
      intent: {
        slots: {
          exercise: {
            source: 'USER',
            resolutions: {
              resolutionsPerAuthority: [
                { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: 'the plank', id: 'plank' } }] },
              ],
            },
          },
        },
      },
    });
    expect(JSON.stringify(requests[1]?.request)).toContain('ER_SUCCESS_NO_MATCH');
  });

  test('are told when the person leaves, by "exit" or by quitting', async () => {
    const { device, requests } = createStage();
    await device.say('open steady coach');
    expect((await one(device.say('Alexa, exit'))).heard).toEqual({
      type: 'SessionEndedRequest',
      reason: 'USER_INITIATED',
    });
    await device.say('ask steady coach to set');
    await device.pass(5000);
    const left = await one(device.end());
    expect(left).toMatchObject({ heard: { reason: 'USER_INITIATED' }, interrupted: { atMs: 5000, ofMs: SET_MS } });
    expect(requests[3]?.request.timestamp).toBe('2026-11-21T18:00:05.000Z');
    expect(await device.end()).toEqual([]);
  });

  test('carry along what the skill logs as trouble while it answers, and no more', async () => {
    const { device } = createStage();
    await device.say('open steady coach');
    expect((await one(device.say('logs'))).logged).toEqual(['{"event":"turn-failed"}']);
    expect((await one(device.say('chat'))).logged).toBeUndefined();
  });

  test('end when the skill throws, with the reason in the turn', async () => {
    const { device, requests } = createStage();
    await device.say('open steady coach');
    const turn = await one(device.say('nonsense'));
    expect(turn.error).toContain('no answer to nonsense');
    expect(turn).toMatchObject({ mic: 'closed', response: null });
    expect((await one(device.say('chat'))).heard.type).toBe('none');
    expect(requests).toHaveLength(2);
  });

  test('answer in the order things were said, also when nobody waited', async () => {
    const { device, requests } = createStage();
    await Promise.all([device.say('open steady coach'), device.say('chat'), device.say('bye'), device.end()]);
    expect(
      requests.map(({ request }) => (request.type === 'IntentRequest' ? request.intent.name : request.type)),
    ).toEqual(['LaunchRequest', 'chat', 'bye']);
  });
});

describe('a permission', () => {
  const SCOPE = 'alexa::alerts:reminders:skill:readwrite';

  test.each([
    ['yes', 'ACCEPTED', [SCOPE]],
    ['I approve', 'ACCEPTED', [SCOPE]],
    ['no', 'DENIED', []],
    ['bananas', 'NOT_ANSWERED', []],
  ] as const)('is asked for by Alexa, and "%s" is %s', async (said, status, granted) => {
    const stage = createStage();
    const asked = await one(stage.device.say('ask steady coach to permission'));
    expect(asked).toMatchObject({ note: CONSENT_QUESTION, mic: 'open' });
    const answered = await one(stage.device.say(said));
    expect(answered).toMatchObject({ heard: { type: 'Connections.Response', reason: status }, speech: 'What else?' });
    expect(stage.granted).toEqual(granted);
    expect(stage.requests.at(-1)).toMatchObject({
      session: { sessionId: asked.request?.session?.sessionId },
      request: { name: 'AskFor', token: 'ours', payload: { status, permissionScope: SCOPE } },
    });
  });

  test('that nobody answers is told as such', async () => {
    const { device, requests } = createStage();
    await device.say('ask steady coach to permission');
    await device.pass(8000);
    expect(requests.at(-1)?.request).toMatchObject({ payload: { status: 'NOT_ANSWERED' } });
  });
});

describe('a voice', () => {
  test('that is recognised is a person, and anybody else is not', async () => {
    const { device, requests } = createStage();
    device.hearVoice('anna');
    await device.say('open steady coach');
    device.hearVoice(undefined);
    await device.say('chat');
    expect(requests.map(({ context }) => context.System.person?.personId)).toEqual([personIdOf('anna'), undefined]);
  });
});

describe('the screen', () => {
  test('is offered by a show only', async () => {
    const show = createStage('show');
    const speaker = createStage('speaker');
    await show.device.say('open steady coach');
    await speaker.device.say('open steady coach');
    const interfacesOf = ({ requests }: Stage) => requests[0]?.context.System.device?.supportedInterfaces ?? {};
    expect(interfacesOf(show)).toHaveProperty(['Alexa.Presentation.APL', 'runtime', 'maxVersion']);
    expect(show.requests[0]?.context.Viewports).toHaveLength(1);
    expect(interfacesOf(speaker)).toEqual({});
  });

  test.each(['done-button', 'ALL DONE', 'done'])('is touched by the name "%s"', async (name) => {
    const { device, requests } = createStage('show');
    await device.say('ask steady coach to screen');
    await device.pass(100);
    const turn = await one(device.tap(name));
    expect(turn.heard).toEqual({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['done', 7] });
    expect(requests[1]?.request).toMatchObject({
      token: 'rest',
      arguments: ['done', 7],
      source: { id: 'done-button' },
    });
    expect(requests[1]?.context['Alexa.Presentation.APL']).toEqual({ token: 'rest' });
    expect(device.playing).toMatchObject({ atMs: 100 });
  });

  test('keeps a session alive with its microphone shut when the skill leaves that open', async () => {
    const { device } = createStage('show');
    expect(await one(device.say('ask steady coach to shown'))).toMatchObject({
      mic: 'closed',
      screen: { token: 'rest' },
    });
    expect(await one(device.pass(29_999))).toMatchObject({ heard: { type: 'time' }, listening: false });
    expect((await one(device.say('shown'))).heard.type).toBe('IntentRequest');
    expect(offsets(await device.pass(60_000))).toEqual([['SessionEndedRequest', 59_999]]);
  });

  test('says what can be touched when a name is not there', async () => {
    const { device, requests } = createStage('show');
    await device.say('ask steady coach to screen');
    expect((await one(device.tap('skip'))).error).toContain('only: done-button');
    expect(requests).toHaveLength(1);
  });

  test('repeats a touchable for every row of its data', () => {
    const document = {
      mainTemplate: {
        parameters: ['payload'],
        item: {
          type: 'Sequence',
          data: '${payload.rows}',
          item: {
            type: 'TouchWrapper',
            onPress: [{ type: 'Sequential', commands: [{ type: 'SendEvent', arguments: ['${data.id}', '${index}'] }] }],
          },
        },
      },
    };
    const sent = findTouchables(document, { rows: [{ id: 'a' }, { id: 'b' }] }).map((touchable) => touchable.arguments);
    expect(sent).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });
});

describe('sound', () => {
  const measure = (item: unknown) => measureSound({ mainTemplate: { item } });

  test('is laid out through nested sequencers and mixers', () => {
    const measured = measure({
      type: 'Sequencer',
      description: 'a set',
      items: [
        { type: 'Silence', duration: 1000 },
        {
          type: 'Mixer',
          items: [
            { type: 'Audio', source: 'soundbank://x', duration: 'trimToParent' },
            {
              type: 'Sequencer',
              items: [slot('rep 1', 2000, 'one'), slot('cue', 500, 'up'), slot('rep 2', 2000, 'two')],
            },
          ],
        },
        { type: 'Sequencer', item: slot('second 10', 1000, 'ten') },
      ],
    });
    expect(measured.ms).toBe(6500);
    expect(countsIn(measured.slots)).toEqual([
      { atMs: 1000, say: 'one', rep: 1 },
      { atMs: 3500, say: 'two', rep: 2 },
      { atMs: 5500, say: 'ten', rep: 10 },
    ]);
    expect(measured.slots.map((each) => each.tag)).toEqual(['', 'rep 1', 'cue', 'rep 2', 'second 10']);
  });

  test('keeps a slot as long as its silence, or as an untrimmed word that takes longer', () => {
    const words = 'a sentence that takes a good deal longer than one tenth of a second';
    const untrimmed = {
      type: 'Mixer',
      items: [
        { type: 'Silence', duration: 100 },
        { type: 'Speech', content: words },
      ],
    };
    expect(measure(slot('rep 1', 100, words))).toEqual({
      ms: 100,
      slots: [{ atMs: 0, ms: 100, say: words, tag: 'rep 1' }],
    });
    expect(measure(untrimmed).ms).toBe(speakingTimeMs(words));
    expect(measure({ type: 'Speech', content: words }).ms).toBe(speakingTimeMs(words));
  });

  test('counts a silent rep once, and takes nonsense for silence', () => {
    const silent = { type: 'Mixer', description: 'rep 4', items: [{ type: 'Silence', duration: 900 }] };
    expect(countsIn(measure(silent).slots)).toEqual([{ atMs: 0, say: '', rep: 4 }]);
    expect(measureSound(undefined)).toEqual({ ms: 0, slots: [] });
    expect(measure({ type: 'Unknown' })).toEqual({ ms: 0, slots: [] });
  });

  test('takes breaks and aliases in speech into account', () => {
    expect(plainText('<speak>Fish &amp; <sub alias="chips">c</sub>.<break time="2s"/> Done?</speak>')).toBe(
      'Fish & chips. Done?',
    );
    expect(speakingTimeMs('<speak>Go.<break time="2s"/></speak>') - speakingTimeMs('Go.')).toBe(2000);
    expect(speakingTimeMs('')).toBe(0);
  });
});

describe('what is typed', () => {
  test.each([
    ['+23s', { type: 'pass', ms: 23_000 }],
    ['+3d', { type: 'pass', ms: 259_200_000 }],
    ['+1m30s', { type: 'pass', ms: 90_000 }],
    ['tap Done', { type: 'tap', name: 'Done' }],
    ['quit', { type: 'quit' }],
    [' I quit smoking ', { type: 'say', text: 'I quit smoking' }],
  ])('%s', (line, meaning) => {
    expect(parseLine(line)).toEqual(meaning);
  });

  test.each(['+', '+5', '+soon', '+99999d'])('%s is not a time', (line) => {
    expect(parseLine(line).type).toBe('unclear');
  });

  test.each([
    ['begin steady coach', 'en-US', { type: 'launch' }],
    ['steady coach', 'en-GB', { type: 'launch' }],
    ['open steady coach and start my workout', 'en-US', { type: 'one-shot', utterance: 'start my workout' }],
    ['ask steady coach how am i doing', 'en-US', { type: 'one-shot', utterance: 'how am i doing' }],
    ['start my workout using steady coach', 'en-US', { type: 'one-shot', utterance: 'start my workout' }],
    ['öffne steady coach', 'de-DE', { type: 'launch' }],
    ['pregunta a steady coach por mi progreso', 'es-ES', { type: 'one-shot', utterance: 'mi progreso' }],
    ['open sesame', 'en-US', null],
    ['start my workout', 'en-US', null],
  ])('%s (%s)', (said, locale, invocation) => {
    expect(recognizeInvocation(said, 'steady coach', locale)).toEqual(invocation);
  });

  test.each([
    '--speed 2',
    '--device watch',
    '--now tomorrow',
    '--locale xx-XX',
    '--athlete a/b',
    '--voice a/b',
    '--services lazy',
    '--data=',
    '--seed x',
    'stray',
  ])('the options %s are refused', (options) => {
    expect(() => parseOptions(options.split(' '))).toThrow(OptionError);
  });
});

describe('the database', () => {
  test('reports what changed, leaf by leaf', () => {
    const before = { 'A NOW': { reps: 3, days: ['mon'], name: 'Ada' } };
    const after = { 'A NOW': { reps: 4, days: ['mon', 'tue'] } };
    expect(changesBetween(before, after)).toEqual([
      { key: 'A NOW.reps', was: 3, is: 4 },
      { key: 'A NOW.name', was: 'Ada', is: null },
      { key: 'A NOW.days.1', was: null, is: 'tue' },
    ]);
    expect(changesBetween(before, structuredClone(before))).toBeNull();
    expect(changesBetween({}, {})).toBeNull();
  });

  test('keeps on disk what one athlete stored, and reads nobody else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'steady-coach-'));
    const put = (pk: string, { endpoint, tableName: TableName }: Database) => {
      const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
      const Item = { pk: { S: pk }, sk: { S: 'NOW' }, reps: { N: '4' } };
      const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
      return client.send(new PutItemCommand({ TableName, Item })).finally(() => {
        client.destroy();
      });
    };
    try {
      const first = await openDatabase(folder);
      expect(await first.itemsOf('ada')).toEqual({});
      await put('ATHLETE#ada', first);
      await put('ATHLETE#rosada', first);
      await first.close();
      const second = await openDatabase(folder);
      expect(await second.itemsOf('ada')).toEqual({ NOW: { reps: 4 } });
      await second.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is nowhere but in memory without a folder', async () => {
    const database = await openDatabase();
    expect(await database.itemsOf('ada')).toEqual({});
    await database.close();
  });
});
