/**
 * Holds a roll-back of the code to its word: today's code and newer code take turns on one record, day after day. What only the newer one
 * knows stays as that one left it, with the day and the week it was put down for; a question that nobody here can read is none.
 */
import fc from 'fast-check';
import { english } from '../../lambda/language/en';
import { createSkill } from '../../lambda/alexa/skill';
import { createDynamoStore } from '../../lambda/store/dynamo-store';
import { ATHLETE_SCHEMA } from '../../lambda/store/stored-athlete';
import { userIdOf } from '../../simulator/envelope';
import { createSpeaker, pushUps, START, type Said } from '../speaker';
import { atOnce, jumpTheClock } from './lanes';
import { Wire } from './wire';

beforeAll(jumpTheClock);

afterAll(() => {
  jest.useRealTimers();
});

const { prompts } = english;
const DAY_MS = 86_400_000;

type Fields = Record<string, unknown>;

/** Of a record, whatever stands there. */
function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

interface Tallied {
  readonly date?: string;
  readonly monday?: string;
  readonly totals: { readonly by: Readonly<Record<string, { readonly sets: number; readonly units: number }>> };
}

/** A record, an instance of today's code with an athlete before it, and the newer code that writes beside it. */
class Canary {
  readonly wire = new Wire();
  readonly lines: string[] = [];
  readonly speaker = createSpeaker(this.instance(), 'canary');
  /** Moon walks by the day on which the newer code put them down. */
  readonly walks = new Map<string, number>();

  private instance() {
    const store = createDynamoStore({ table: 'wired', connection: this.wire.connection });
    const settings = { store, now: () => this.speaker.now, audioDelayMs: 0 };
    const skill = createSkill({ ...settings, log: (_level, event) => this.lines.push(event) });
    return (event: unknown) => atOnce(skill(event));
  }

  async now(): Promise<Fields> {
    return fieldsOf((await this.wire.itemsOf(userIdOf('canary')))['NOW']);
  }

  /** All days, wherever they lie. */
  async days(): Promise<readonly Tallied[]> {
    const { NOW, ...away } = await this.wire.itemsOf(userIdOf('canary'));
    const { today, closedDays = [] } = fieldsOf(NOW) as { today: Tallied; closedDays?: readonly Tallied[] }; // our own item
    const put = Object.entries(away).map(([key, day]) => ({ ...(day as Tallied), date: key.slice(-10) })); // as the store writes days
    return [...put, ...closedDays.filter(({ date }) => !put.some((day) => day.date === date)), today];
  }

  async write(change: (now: Fields) => Fields): Promise<void> {
    const now = await this.now();
    const version = Number(now['version']) + 1;
    const fields = Object.entries({ ...now, ...change(now) }).filter(([, value]) => value !== undefined);
    this.wire.put({ ...Object.fromEntries(fields), version, pk: `ATHLETE#${userIdOf('canary')}`, sk: 'NOW' });
  }

  /** Newer code counts moon walks, on the day that has been begun. */
  walk(units: number): Promise<void> {
    const more = (tallied: unknown): Fields => {
      const { totals, ...rest } = fieldsOf(tallied);
      return { ...rest, totals: moreOf(totals) };
    };
    const moreOf = (totals: unknown): Fields => {
      const by = fieldsOf(fieldsOf(totals)['by']);
      const before = Number(fieldsOf(by['moon-walk'])['units'] ?? 0);
      return { ...fieldsOf(totals), by: { ...by, 'moon-walk': { sets: 1, units: before + units, craters: 2 } } };
    };
    return this.write(({ today, week, lifetime }) => {
      const { date } = today as { date: string }; // our own item
      this.walks.set(date, (this.walks.get(date) ?? 0) + units);
      return { today: more(today), week: more(week), lifetime: moreOf(lifetime) };
    });
  }
}

/** What only newer code knows: fields, ids and entries at every depth. Set once, never touched by today's code. */
const LEFT_THERE = {
  moonPhase: 3,
  moonWalks: { by: { crater: 4 } },
  preferences: { voice: 'low', kit: ['kettlebell'] },
  doses: { 'moon-walk': { amount: 3 } },
  heardTips: ['moon-dust'],
  prescriptions: [{ name: 'moon set', exercise: 'moon-walk', sets: 2 }],
} as const;

const leaveThere = (canary: Canary): Promise<void> =>
  canary.write((now) => ({
    ...LEFT_THERE,
    preferences: { ...fieldsOf(now['preferences']), ...LEFT_THERE.preferences },
    asked: { about: 'how-was-the-moon', crater: 4 },
  }));

const WORDS: readonly (readonly [string, Said?])[] = [
  ['StartExerciseIntent', pushUps(5)],
  ['AMAZON.PauseIntent'],
  ['ReadyIntent'],
  ['AMAZON.YesIntent'],
  ['AMAZON.NextIntent'],
  ['AdjustIntent', { pace: { said: 'slower', id: 'slower' } }],
  ['CorrectCountIntent', { count: { said: '3' } }],
  ['UndoIntent'],
  ['StartWorkoutIntent', { routine: { said: 'express ten', id: 'express-ten' } }],
  ['AskProgressIntent'],
  ['AMAZON.HelpIntent'],
  ['AMAZON.StopIntent'],
];

type Step =
  | { readonly do: 'word'; readonly which: number }
  | { readonly do: 'launch' }
  | { readonly do: 'walk'; readonly units: number }
  | { readonly do: 'wait'; readonly ms: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.nat(WORDS.length - 1).map((which) => ({ do: 'word' as const, which })) },
  { weight: 1, arbitrary: fc.constant({ do: 'launch' as const }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }).map((units) => ({ do: 'walk' as const, units })) },
  { weight: 2, arbitrary: fc.integer({ min: 5000, max: 90_000 }).map((ms) => ({ do: 'wait' as const, ms })) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 4 }).map((days) => ({ do: 'wait' as const, ms: days * DAY_MS })),
  },
);

async function take(canary: Canary, step: Step): Promise<void> {
  const { speaker } = canary;
  switch (step.do) {
    case 'word': {
      const [intent, slots] = WORDS[step.which] ?? ['AMAZON.HelpIntent'];
      await speaker.say(intent, slots);
      return;
    }
    case 'launch':
      await speaker.launch();
      return;
    case 'walk':
      return canary.walk(step.units);
    case 'wait':
      speaker.now += step.ms;
  }
}

test('whatever newer code puts down stays, on its day and in its week, whatever today’s code does in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 30 }), async (steps) => {
      const canary = new Canary();
      await canary.speaker.launch();
      await leaveThere(canary);
      for (const step of steps) {
        await take(canary, step);
        const now = await canary.now();
        expect(now).toMatchObject({
          ...LEFT_THERE,
          heardTips: expect.arrayContaining(['moon-dust']) as unknown,
        });
        const days = await canary.days();
        const walked = days.flatMap(({ date, totals }) => {
          const { units = 0 } = totals.by['moon-walk'] ?? {};
          return units > 0 ? [[date, units]] : [];
        });
        expect(Object.fromEntries(walked)).toEqual(Object.fromEntries(canary.walks));
        const { week, lastWeek } = now as unknown as { week: Tallied; lastWeek: Tallied }; // our own item
        for (const { monday = '', totals } of [week, lastWeek]) {
          const inWeek = [...canary.walks].filter(([date]) => date >= monday && date < after(monday));
          const sum = inWeek.reduce((total, [, units]) => total + units, 0);
          expect(totals.by['moon-walk']?.units ?? 0).toBe(sum);
        }
      }
    }),
    { seed: 14, numRuns: 60 },
  );
});

const after = (monday: string): string => new Date(Date.parse(monday) + 7 * DAY_MS).toISOString().slice(0, 10);

test('a day on which only newer code knows what was done ends when the athlete wished it to', async () => {
  const canary = new Canary();
  await canary.speaker.launch();
  await canary.write(() => ({ forgetsOldDays: true }));
  await canary.walk(7);
  for (let day = 0; day < 2; day += 1) {
    canary.speaker.now += DAY_MS;
    await canary.speaker.launch();
  }
  expect(await canary.wire.itemsOf(userIdOf('canary'))).toMatchObject({
    'DAY#2026-11-23': { totals: { by: { 'moon-walk': { units: 7 } } }, expiresAt: expect.any(Number) as number },
  });
});

test('what was said of one session is not carried into the next', async () => {
  const canary = new Canary();
  const { speaker } = canary;
  await speaker.launch();
  await speaker.say('StartExerciseIntent', pushUps(5));
  await canary.write(({ session }) => ({
    session: { ...fieldsOf(session), moon: 1, plan: { ...fieldsOf(fieldsOf(session)['plan']), orbit: 2 } },
  }));
  speaker.now += 12_000;
  await speaker.say('AMAZON.PauseIntent');
  expect((await canary.now())['session']).toMatchObject({ phase: 'paused', moon: 1, plan: { orbit: 2 } });
  await speaker.say('StartWorkoutIntent', { routine: { said: 'express', id: 'express-ten' } });
  const session = fieldsOf((await canary.now())['session']);
  expect(session).toMatchObject({ phase: 'briefing' });
  expect(session).not.toHaveProperty('moon');
  expect(session['plan']).not.toHaveProperty('orbit');
});

describe.each<readonly [string, Fields]>([
  ['a question that is not known', { about: 'how-was-the-moon' }],
  ['a question about what is not known', { about: 'start', routine: 'moon-base' }],
])('%s', (_what, asked) => {
  test.each(['AMAZON.YesIntent', 'AMAZON.NoIntent', 'AMAZON.HelpIntent', 'launch'])(
    'is as if nothing were asked: %s',
    async (intent) => {
      const heard: string[] = [];
      for (const question of [undefined, asked]) {
        const canary = new Canary();
        await canary.speaker.launch();
        await canary.write(() => ({ asked: question }));
        const { text } =
          intent === 'launch' ? await canary.speaker.launch('one') : await canary.speaker.say(intent, {}, 'one');
        heard.push(text);
        expect((await canary.now())['asked']).not.toEqual(asked);
        expect(canary.lines).not.toContain('record-unreadable');
      }
      expect(heard[1]).toBe(heard[0]);
    },
  );

  test('is over with a turn of this code that asks nothing', async () => {
    const canary = new Canary();
    await canary.speaker.launch();
    await canary.write(() => ({ asked }));
    await canary.speaker.say('AMAZON.StopIntent');
    expect(await canary.now()).not.toHaveProperty('asked');
  });
});

test('a question that has more to it than this code knows is replaced whole by the next one', async () => {
  const canary = new Canary();
  await canary.speaker.launch();
  await canary.write(({ asked }) => ({ asked: { ...fieldsOf(asked), crater: 4 } }));
  await canary.speaker.say('DeleteEverythingIntent');
  expect((await canary.now())['asked']).toEqual({ about: 'delete-everything' });
});

describe('a session in a phase that is not known', () => {
  const ORBIT = { phase: 'orbit', since: START, plan: { moon: true } };

  test('is left as it is by whoever does nothing about a session', async () => {
    const canary = new Canary();
    await canary.speaker.launch();
    await canary.write(() => ({ session: ORBIT }));
    for (const intent of ['AMAZON.HelpIntent', 'AskProgressIntent'])
      expect((await canary.speaker.say(intent)).text).toMatch(/\?$/);
    await canary.speaker.say('AdjustIntent', { pace: { said: 'slower', id: 'slower' } });
    expect(await canary.now()).toMatchObject({ session: ORBIT, preferences: { paceSeconds: 1 } });
  });

  test('gives way to a set', async () => {
    const canary = new Canary();
    await canary.speaker.launch();
    await canary.write(() => ({ session: ORBIT }));
    const { text } = await canary.speaker.say('StartExerciseIntent', pushUps(5));
    expect(text).toMatch(/\bfour\b/);
    const session = fieldsOf((await canary.now())['session']);
    expect(session).toMatchObject({ phase: 'set' });
    expect(session['plan']).not.toHaveProperty('moon');
  });
});

test('a record of a higher schema is only read, and that is told kindly; safety is spoken all the same', async () => {
  const canary = new Canary();
  const { speaker, lines } = canary;
  await speaker.launch();
  await canary.write(() => ({ schema: ATHLETE_SCHEMA + 1 }));
  const before = await canary.wire.itemsOf(userIdOf('canary'));
  for (const intent of ['launch', 'AskProgressIntent', 'ReadyIntent', 'AdjustIntent']) {
    const { text, response } = await (intent === 'launch' ? speaker.launch() : speaker.say(intent));
    expect(text).toContain(prompts.unreadable);
    expect(response.shouldEndSession).toBe(false);
  }
  expect(lines).toEqual(Array.from({ length: 4 }, () => 'record-newer'));
  const { text } = await speaker.say('ReportEmergencyIntent');
  expect(text).not.toContain(prompts.unreadable);
  speaker.now += DAY_MS;
  await speaker.launch();
  expect(await canary.wire.itemsOf(userIdOf('canary'))).toEqual(before);
  // When the newer code is gone for good, the record is read as it was.
  await canary.write(() => ({ schema: ATHLETE_SCHEMA }));
  expect((await speaker.launch()).text).not.toContain(prompts.unreadable);
});
