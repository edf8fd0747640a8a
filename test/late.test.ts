/** Holds what arrives after a newer word to its word: safety is spoken, wishes and proofs count, and nothing that the newer word did is undone. */
import { createSkill } from '../lambda/alexa/skill';
import type { Athlete } from '../lambda/coach/athlete';
import { english } from '../lambda/language/en';
import { createMemoryStore } from '../lambda/store/memory-store';
import { athleteIn } from './stored';
import { createSpeaker, pushUps, START, type Said, type Speaker } from './speaker';

const { prompts } = english;
const SLOWER = ['AdjustIntent', { pace: { said: 'slower', id: 'slower' } }] as const;
const goal = (said: string) => ['SetGoalIntent', { count: { said } }] as const;
const GAP_MS = 1500;

type Word = readonly [intent: string, slots?: Said];

/** Two devices on one record, each in a session of its own. */
async function household() {
  const store = createMemoryStore();
  const speakerNamed = () =>
    createSpeaker(createSkill({ store, now: () => START, audioDelayMs: 0, log: () => undefined }), 'somebody');
  const [kitchen, bedroom] = [speakerNamed(), speakerNamed()];
  await kitchen.launch('kitchen-launch');
  await bedroom.launch('bedroom-launch');
  return { kitchen, bedroom, now: (): Promise<Athlete> => athleteIn(store, kitchen.userId) };
}

let requests = 0;
const nextId = () => `late-${(requests += 1)}`;

/** Says the older word first; it arrives after the newer one, said a moment later. Gives what the older one is answered, itself, and what it is called. */
async function otherOrder(speaker: Speaker, older: Word, newer: Word, other = speaker) {
  const id = nextId();
  const envelope = speaker.envelope(older[0], older[1], id);
  other.now = speaker.now + GAP_MS;
  const first = await other.say(newer[0], newer[1], nextId());
  const late = await speaker.deliver(envelope);
  speaker.now = other.now;
  return { first, late, envelope, id };
}

const unitsOf = ({ lifetime }: Athlete): number => lifetime.by['push-up']?.units ?? 0;

describe('a word that comes after a newer one', () => {
  test('does not restart what the newer one paused', async () => {
    const { kitchen, now } = await household();
    await kitchen.say('StartExerciseIntent', pushUps(12), nextId());
    kitchen.now += 31_000;
    await kitchen.say('AMAZON.PauseIntent', {}, nextId());
    kitchen.now += 10_000;
    await otherOrder(kitchen, ['ReadyIntent'], ['AMAZON.PauseIntent']);
    expect((await now()).session.phase).toBe('paused');
  });

  test('does not pause what the newer one began', async () => {
    const { kitchen, now } = await household();
    const { first } = await otherOrder(kitchen, ['AMAZON.PauseIntent'], ['StartExerciseIntent', pushUps(12)]);
    expect(first.text).toMatch(/\beleven\b/);
    const { session } = await now();
    expect(session).toMatchObject({ phase: 'set', soundAt: kitchen.now });
  });

  test('leaves the newer one’s question standing: "yes" answers what was heard last', async () => {
    const { kitchen, now } = await household();
    await otherOrder(kitchen, ['DeleteEverythingIntent'], SLOWER);
    expect((await now()).asked?.about).toBe('start');
  });

  test('that says yes or no says it to nothing the newer one has asked', async () => {
    const { kitchen, now } = await household();
    await otherOrder(kitchen, ['AMAZON.YesIntent'], ['DeleteEverythingIntent']);
    await expect(now()).resolves.toMatchObject({ asked: { about: 'delete-everything' } });
  });

  test('that takes back does not take back what the newer one did', async () => {
    const { kitchen, now } = await household();
    await otherOrder(kitchen, ['UndoIntent'], SLOWER);
    expect((await now()).preferences.paceSeconds).toBe(1);
  });

  test('that wishes for a step has it beside the newer one, once, however often it arrives', async () => {
    const { kitchen, bedroom, now } = await household();
    const { late, envelope } = await otherOrder(bedroom, SLOWER, SLOWER, kitchen);
    expect(late.text).toContain(prompts.slowerIdle);
    expect((await now()).preferences.paceSeconds).toBe(2);
    await bedroom.deliver(envelope);
    expect((await now()).preferences.paceSeconds).toBe(2);
  });

  test('that wishes for a step has it too while the newer one’s set sounds on', async () => {
    const { kitchen, bedroom, now } = await household();
    await otherOrder(bedroom, SLOWER, ['StartExerciseIntent', pushUps(12)], kitchen);
    await expect(now()).resolves.toMatchObject({ preferences: { paceSeconds: 1 }, session: { phase: 'set' } });
  });

  test('that sets what the newer one has set otherwise gives way', async () => {
    const { kitchen, now } = await household();
    await otherOrder(kitchen, ['SetGoalIntent', { count: { said: '3' } }], ['SetGoalIntent', { count: { said: '4' } }]);
    expect((await now()).preferences.goalDays).toBe(4);
  });

  test('that gave way does no more when it is delivered again', async () => {
    const { kitchen, now } = await household();
    const { envelope } = await otherOrder(kitchen, goal('3'), goal('4'));
    await kitchen.say(...SLOWER, nextId());
    await kitchen.deliver(envelope);
    expect((await now()).preferences.goalDays).toBe(4);
  });

  test('that gives way still proves what was heard', async () => {
    const { kitchen, bedroom, now } = await household();
    await kitchen.say('StartExerciseIntent', pushUps(12), nextId());
    kitchen.now += 31_000;
    await otherOrder(kitchen, goal('3'), goal('4'), bedroom);
    const athlete = await now();
    expect(athlete.preferences.goalDays).toBe(4);
    expect(unitsOf(athlete)).toBeGreaterThan(0);
  });

  test('is no proof that what the newer one began was heard where it was said', async () => {
    const { kitchen, bedroom, now } = await household();
    await otherOrder(bedroom, ['AMAZON.HelpIntent'], ['StartExerciseIntent', pushUps(6)], kitchen);
    bedroom.now += 90_000;
    await bedroom.say('AMAZON.HelpIntent', {}, nextId());
    expect(unitsOf(await now())).toBe(0);
  });

  test('stays when the newer one is taken back', async () => {
    const { kitchen, now } = await household();
    await otherOrder(kitchen, SLOWER, goal('4'));
    await kitchen.say('UndoIntent', {}, nextId());
    const { preferences } = await now();
    expect(preferences.paceSeconds).toBe(1);
    expect(preferences).not.toHaveProperty('goalDays');
  });

  test.each(['ReportEmergencyIntent', 'ReportSelfHarmIntent', 'ReportPainIntent'])(
    'is spoken all the same where it must be, and ends the count: %s',
    async (intent) => {
      const { kitchen, now } = await household();
      const { late, id } = await otherOrder(kitchen, [intent], ['StartExerciseIntent', pushUps(12)]);
      const alone = await (await household()).kitchen.say(intent, {}, id);
      expect(late.text.slice(0, 40)).toBe(alone.text.slice(0, 40));
      expect((await now()).session.phase).not.toBe('set');
    },
  );

  test('is spoken all the same where a pain is said in a slot of something else', async () => {
    const { kitchen, now } = await household();
    const pain = { exercise: { said: 'chest pain' } };
    const { late, id } = await otherOrder(kitchen, ['StartExerciseIntent', pain], ['StartExerciseIntent', pushUps(12)]);
    const alone = await (await household()).kitchen.say('StartExerciseIntent', pain, id);
    expect(late.text.slice(0, 40)).toBe(alone.text.slice(0, 40));
    expect((await now()).session.phase).not.toBe('set');
  });

  test('is answered as ever where it is about an alarm', async () => {
    const { kitchen, bedroom, now } = await household();
    await kitchen.say('ReportEmergencyIntent', {}, nextId());
    const head = kitchen.head(nextId());
    bedroom.now = kitchen.now + GAP_MS;
    await bedroom.say(...SLOWER, nextId());
    await kitchen.send({ type: 'SessionEndedRequest', ...head, reason: 'USER_INITIATED' });
    expect(await now()).toHaveProperty('restsUntil');
  });

  test('still proves what was heard up to it, and no more', async () => {
    const counted: number[] = [];
    for (const isLate of [false, true]) {
      const { kitchen, bedroom, now } = await household();
      await kitchen.say('StartExerciseIntent', pushUps(12), nextId());
      kitchen.now += 31_000;
      if (isLate) await otherOrder(kitchen, ['AMAZON.PauseIntent'], ['AMAZON.HelpIntent'], bedroom);
      else await kitchen.say('AMAZON.PauseIntent', {}, nextId());
      kitchen.now += 60_000;
      await kitchen.say('AMAZON.HelpIntent', {}, nextId());
      counted.push(unitsOf(await now()));
    }
    expect(counted[0]).toBeGreaterThan(0);
    expect(counted[1]).toBe(counted[0]);
  });

  test('from minutes ago tells nothing about what may have sounded since', async () => {
    const { kitchen, bedroom, now } = await household();
    await kitchen.say('StartExerciseIntent', pushUps(6), nextId());
    bedroom.now = kitchen.now + 10_000;
    await bedroom.say('AMAZON.HelpIntent', {}, nextId());
    kitchen.now -= 300_000;
    await kitchen.deliver(kitchen.envelope('AMAZON.PauseIntent', {}, nextId()));
    kitchen.now += 390_000;
    await kitchen.say('AMAZON.HelpIntent', {}, nextId());
    expect(unitsOf(await now())).toBe(6);
  });

  test('from minutes ago does not stop a rest that runs on into the next set', async () => {
    const counted: number[] = [];
    for (const isLate of [false, true]) {
      const { kitchen, now } = await household();
      await kitchen.say('BetweenSetsIntent', { stop: { said: "don't stop", id: 'go' } }, nextId());
      await kitchen.say('StartExerciseIntent', { ...pushUps(5), sets: { said: '3' } }, nextId());
      kitchen.now += 40_000;
      await kitchen.say('AMAZON.HelpIntent', {}, nextId());
      expect((await now()).session).toMatchObject({ phase: 'rest', ahead: {} });
      const { attributes } = kitchen;
      if (isLate) {
        kitchen.now -= 300_000;
        await kitchen.deliver(kitchen.envelope('AMAZON.PauseIntent', {}, nextId()));
        kitchen.now += 300_000;
        // Nobody hears what is answered to it.
        kitchen.attributes = attributes;
      }
      kitchen.now += 600_000;
      await kitchen.send({ type: 'SessionEndedRequest', ...kitchen.head(nextId()), reason: 'EXCEEDED_MAX_REPROMPTS' });
      counted.push(unitsOf(await now()));
    }
    expect(counted).toEqual([15, 15]);
  });

  test('from long ago is new again: no clock that was set ahead holds anybody up', async () => {
    const { kitchen, now } = await household();
    kitchen.now += 300 * 86_400_000;
    await kitchen.say('AMAZON.HelpIntent', {}, nextId());
    kitchen.now -= 300 * 86_400_000;
    await kitchen.say('StartExerciseIntent', pushUps(12), nextId());
    expect((await now()).session.phase).toBe('set');
  });
});

describe('an event that comes after a newer word', () => {
  test('of a session that is over is not the end of what has been asked since', async () => {
    const { kitchen, now } = await household();
    await kitchen.say('DeleteEverythingIntent', {}, nextId());
    const head = kitchen.head(nextId());
    kitchen.now += GAP_MS;
    await kitchen.launch(nextId());
    const { asked } = await now();
    expect(asked).toMatchObject({ about: 'start' });
    await kitchen.send({ type: 'SessionEndedRequest', ...head, reason: 'USER_INITIATED' });
    expect((await now()).asked).toEqual(asked);
  });

  test('of a session that is over still proves what was heard in it', async () => {
    const { kitchen, bedroom, now } = await household();
    await kitchen.say('StartExerciseIntent', pushUps(12), nextId());
    kitchen.now += 120_000;
    const head = kitchen.head(nextId());
    bedroom.now = kitchen.now + GAP_MS;
    await bedroom.say('AMAZON.HelpIntent', {}, nextId());
    const { asked } = await now();
    expect(asked).toBeDefined();
    await kitchen.send({ type: 'SessionEndedRequest', ...head, reason: 'EXCEEDED_MAX_REPROMPTS' });
    expect(unitsOf(await now())).toBe(12);
    expect((await now()).asked).toEqual(asked);
  });

  test.each([
    { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message: 'no' } },
    { type: 'Alexa.Presentation.APLA.RuntimeError', token: 'set', errors: [] },
  ])('of an older sound leaves the one that sounds now: $type', async (request) => {
    const { kitchen, now } = await household();
    const head = kitchen.head(nextId());
    kitchen.now += GAP_MS;
    await kitchen.say('StartExerciseIntent', pushUps(12), nextId());
    const { session } = await now();
    // Only the type, the reason and the error are read of it.
    await kitchen.send({ ...head, ...request } as unknown as Parameters<Speaker['send']>[0]);
    expect((await now()).session).toEqual(session);
    expect((await now()).plainSpeech).toBe(true);
  });
});

test('a pause on another device drops nothing of what nobody could prove yet', async () => {
  const { kitchen, bedroom, now } = await household();
  await kitchen.say('StartExerciseIntent', pushUps(6), nextId());
  bedroom.now = kitchen.now + 10_000;
  await bedroom.say('AMAZON.HelpIntent', {}, nextId());
  await bedroom.say('AMAZON.PauseIntent', {}, nextId());
  kitchen.now += 90_000;
  await kitchen.say('AMAZON.HelpIntent', {}, nextId());
  expect(unitsOf(await now())).toBe(6);
});

test('a clock that was days ahead keeps nobody waiting until those days have come', async () => {
  const { kitchen, now } = await household();
  const days = 10 * 86_400_000;
  kitchen.now += days;
  await kitchen.say('StartExerciseIntent', pushUps(12), nextId());
  kitchen.now += 60_000 - days;
  await kitchen.launch(nextId());
  kitchen.now += 60_000;
  const counted = await kitchen.say('StartExerciseIntent', pushUps(6), nextId());
  expect((await now()).session.phase).toBe('set');
  expect(counted.response.directives?.length).toBeGreaterThan(0);
});
