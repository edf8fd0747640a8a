/**
 * Holds the skill to a plain model of an athlete with two devices: whatever comes twice, late, at the same moment, at an absurd hour, over
 * midnight, after a deletion or beside newer code, what is on record is what was done, and what was asked for is done once.
 */
import fc from 'fast-check';
import { PACE_LIMITS } from '../../lambda/coach/set/tempo';
import { english } from '../../lambda/language/en';
import { userIdOf } from '../../simulator/envelope';
import { openServices, REMINDERS_SCOPE, type Services } from '../../simulator/services';
import { FAULT_NAMES, type FaultName } from '../../bench/faults/kinds';
import { pushUps, START, type Said } from '../speaker';
import { Household, type Device } from './household';
import { jumpTheClock } from './lanes';

const { prompts } = english;
type Command = fc.AsyncCommand<object, Household>;
type Which = 0 | 1;

const SLOWER = { pace: { said: 'slower', id: 'slower' } };
const ROWS = { exercise: { said: 'rows', id: 'bent-over-row' }, amount: { said: '8' } };
const MONDAY_AT_SEVEN = { day: { said: 'monday', id: 'monday' }, time: { said: '19:00' } };

/** What must hold after every word. */
async function holds(home: Household): Promise<void> {
  const { units, byDays, now } = await home.stored();
  expect(home.apologies).toEqual([]);
  // Never more than was done, and no day of it is lost.
  expect(units).toBeLessThanOrEqual(home.did);
  expect(byDays).toBe(units);
  expect(now.preferences?.paceSeconds ?? 0).toBe(Math.min(home.slower, PACE_LIMITS.slowest));
  expect(now.preferences?.goalDays).toBe(home.goal);
  if (Object.keys(home.fromNewerCode).length > 0) expect(now).toMatchObject(home.fromNewerCode);
}

/** Asked what nobody knows, the athlete says what they did; as long as it sounds they say nothing. */
async function answerTruly(home: Household, device: Device, text: string): Promise<void> {
  if (home.isSounding) return;
  const asked = text.includes('Did you finish') ? await home.say(device, 'AMAZON.NoIntent') : text;
  if (asked.includes(prompts.howMany)) await home.say(device, 'NumberIsIntent', { count: { said: `${home.lastRep}` } });
}

class Step implements Command {
  constructor(
    private readonly name: string,
    private readonly act: (home: Household) => Promise<void>,
    private readonly may: (home: Household) => boolean = () => true,
  ) {}

  check = (): boolean => true;

  async run(_model: object, home: Household): Promise<void> {
    if (!this.may(home)) return;
    await this.act(home);
    await holds(home);
  }

  toString = (): string => this.name;
}

const which = fc.constantFrom<Which>(0, 1);

/** Opens a session first where none is open, and says what the athlete knows if that is asked. */
async function opened(home: Household, index: Which): Promise<Device> {
  const device = home.devices[index];
  if (!device.isOpen) await answerTruly(home, device, await home.say(device, 'launch'));
  return device;
}

const launch = which.map(
  (index) =>
    new Step(`launch on ${index}`, async (home) => {
      const device = home.devices[index];
      await answerTruly(home, device, await home.say(device, 'launch'));
    }),
);

const count = fc
  .record({ index: which, reps: fc.integer({ min: 3, max: 12 }), rows: fc.boolean(), unheard: fc.boolean() })
  .map(
    ({ index, reps, rows, unheard }) =>
      new Step(
        `count ${rows ? 'eight rows' : `${reps} push-ups`} on ${index}${unheard ? ', never heard' : ''}`,
        async (home) => {
          const device = await opened(home, index);
          home.soundedLast = undefined;
          await home.say(device, 'StartExerciseIntent', rows ? ROWS : pushUps(reps), { unheard });
        },
        (home) => !home.isSounding,
      ),
  );

const WORDS = [
  'AMAZON.PauseIntent',
  'AskProgressIntent',
  'AMAZON.HelpIntent',
  'AMAZON.NoIntent',
  'AMAZON.StopIntent',
] as const;
const word = fc.record({ index: which, intent: fc.constantFrom(...WORDS) }).map(
  ({ index, intent }) =>
    new Step(
      `${intent} on ${index}`,
      async (home) => {
        const device = home.devices[index];
        await answerTruly(home, device, await home.say(device, intent));
      },
      (home) => home.devices[index].isOpen,
    ),
);

const goOn = which.map(
  (index) =>
    new Step(
      `ready on ${index}`,
      async (home) => void (await home.say(home.devices[index], 'ReadyIntent')),
      (home) => home.devices[index].isOpen && !home.isSounding,
    ),
);

const slower = fc.record({ index: which, unheard: fc.boolean() }).map(
  ({ index, unheard }) =>
    new Step(`slower on ${index}${unheard ? ', never heard' : ''}`, async (home) => {
      const device = await opened(home, index);
      await home.say(device, 'AdjustIntent', SLOWER, { unheard });
      home.slower += 1;
    }),
);

const pass = fc
  .oneof(fc.integer({ min: 1, max: 45 }), fc.integer({ min: 600, max: 72_000 }))
  .map((seconds) => new Step(`${seconds} s pass`, (home) => home.pass(seconds * 1000)));

const again = fc.record({ index: which, back: fc.integer({ min: 1, max: 5 }) }).map(
  ({ index, back }) =>
    new Step(`${back} back on ${index}, delivered again`, (home) => {
      const device = home.devices[index];
      return home.again(device, device.sent.at(-back));
    }),
);

const late = which.map(
  (index) =>
    new Step(
      `an old pause arrives on ${index} while a set sounds`,
      async (home) => {
        const device = home.devices[index];
        const envelope = device.speaker.envelope('AMAZON.PauseIntent');
        const timestamp = new Date(home.now - 300_000).toISOString();
        const requestId = `amzn1.echo-api.request.${home.nextId()}`;
        await home.again(device, {
          ...envelope,
          request: { ...envelope.request, timestamp, requestId },
        });
      },
      (home) => home.devices[index].soundsAt(home.now),
    ),
);

const absurd = fc
  .record({
    index: which,
    timestamp: fc.constantFrom('9999-12-31T23:59:59Z', '-000001-01-01T00:00:00Z', 'tomorrow', '2031-01-01T00:00:00Z'),
  })
  .map(
    ({ index, timestamp }) =>
      new Step(
        `a word from ${timestamp} on ${index}`,
        async (home) => {
          const device = home.devices[index];
          const envelope = device.speaker.envelope('AMAZON.HelpIntent');
          const requestId = `amzn1.echo-api.request.${home.nextId()}`;
          await home.again(device, {
            ...envelope,
            request: { ...envelope.request, timestamp, requestId },
          });
        },
        (home) => home.devices[index].isOpen && !home.isSounding,
      ),
  );

const atTheSameMoment = fc.integer({ min: 2, max: 4 }).map(
  (times) =>
    new Step(
      `slower, ${times} times at the same moment`,
      async (home) => {
        await home.together(times, 'AdjustIntent', SLOWER);
        home.slower += times;
      },
      (home) => !home.isSounding,
    ),
);

interface Saying {
  readonly intent: string;
  readonly slots?: Said;
  /** Not while something sounds: nobody says it then. */
  readonly quiet?: true;
  /** What the athlete has from it, whenever it arrives. */
  readonly wish?: 'slower' | { readonly goal: number };
}
const SAYINGS: readonly Saying[] = [
  ...[2, 3, 5].map((goal) => ({ intent: 'SetGoalIntent', slots: { count: { said: `${goal}` } }, wish: { goal } })),
  { intent: 'AdjustIntent', slots: SLOWER, wish: 'slower' },
  { intent: 'StartExerciseIntent', slots: pushUps(6), quiet: true },
  { intent: 'StartExerciseIntent', slots: ROWS, quiet: true },
  { intent: 'ReadyIntent', quiet: true },
  ...WORDS.map((intent) => ({ intent })),
];
const saying = fc.constantFrom(...SAYINGS);

const inTheOtherOrder = fc
  .record({ older: saying, newer: saying, on: which, onOther: fc.boolean(), gapMs: fc.integer({ min: 1, max: 5000 }) })
  .map(
    ({ older, newer, on, onOther, gapMs }) =>
      new Step(
        `${newer.intent} on ${on} arrives before ${older.intent}, said ${gapMs} ms earlier${onOther ? ' on the other' : ''}`,
        async (home) => {
          const device = await opened(home, on);
          const other = onOther ? await opened(home, on === 0 ? 1 : 0) : device;
          if (home.isSounding && (older.quiet ?? newer.quiet)) return;
          // Of a wish for what is so already nothing is kept, so nobody could know that it came before.
          if (typeof newer.wish === 'object' && newer.wish.goal === home.goal) return;
          const text = await home.reordered(
            { device: other, intent: older.intent, slots: older.slots ?? {} },
            { device, intent: newer.intent, slots: newer.slots ?? {} },
            gapMs,
          );
          for (const { wish } of [older, newer]) {
            if (wish === 'slower') home.slower += 1;
            else if (wish) home.goal = wish.goal;
          }
          // Where the newer word began a count, that one sounds.
          if (device.soundsAt(home.now) && newer.quiet) {
            expect((await home.stored()).now.session).toMatchObject({
              phase: 'set',
              block: device.speaker.attributes['block'],
            });
          }
          await answerTruly(home, onOther ? other : device, text);
        },
      ),
  );

const deletes = which.map(
  (index) =>
    new Step(`delete everything on ${index}`, async (home) => {
      const device = await opened(home, index);
      await home.say(device, 'DeleteEverythingIntent');
      await home.say(device, 'AMAZON.YesIntent');
      home.forget();
      expect(await home.wire.itemsOf(userIdOf('household'))).toEqual({});
    }),
);

const remind = fc.record({ index: which, twice: fc.boolean() }).map(
  ({ index, twice }) =>
    new Step(
      `remind me on ${index}${twice ? ', the yes delivered twice' : ''}`,
      async (home) => {
        const device = await opened(home, index);
        await home.say(device, 'SetReminderIntent', MONDAY_AT_SEVEN);
        const before = services.calls.length;
        home.wire.trigger.arm(undefined);
        home.services = services.endpoint;
        await home.say(device, 'AMAZON.YesIntent');
        home.arrived.push('what came of it');
        if (twice) await home.again(device, device.sent.at(-1));
        home.services = '';
        expect(services.calls.slice(before).filter((call) => /^(POST|PUT) .*reminders/.test(call))).toHaveLength(1);
      },
      (home) => !home.isSounding,
    ),
);

const newerCode = fc.integer({ min: 1, max: 9 }).map(
  (moon) =>
    new Step(
      'newer code has written into the record',
      async (home) => home.writeAsNewerCode({ moonPhase: moon, moonWalks: { by: { crater: moon } } }),
      (home) => !home.isSounding,
    ),
);

const broken = which.map(
  (index) =>
    new Step(
      `the record cannot be read on ${index}`,
      async (home) => {
        const mend = await home.breakRecord();
        if (!mend) return;
        const text = await home.say(home.devices[index], 'launch');
        expect(text).toContain(prompts.unreadable);
        await mend();
      },
      (home) => !home.isSounding,
    ),
);

/** Faults that one call of the next word meets. */
const fault = fc.record({ name: fc.constantFrom<FaultName>(...FAULT_NAMES), call: fc.integer({ min: 0, max: 2 }) }).map(
  ({ name, call }) =>
    new Step(`${name} at call ${call} from now`, (home) => {
      home.fault(name, call);
      return Promise.resolve();
    }),
);

let services: Services;

beforeAll(async () => {
  services = await openServices({ now: () => START - 86_400_000, granted: [REMINDERS_SCOPE] });
  await jumpTheClock();
});

afterAll(async () => {
  jest.useRealTimers();
  await services.close();
});

const anyCommands = fc.commands(
  [
    launch,
    count,
    count,
    word,
    word,
    goOn,
    slower,
    slower,
    pass,
    pass,
    again,
    again,
    late,
    absurd,
    atTheSameMoment,
    inTheOtherOrder,
    inTheOtherOrder,
    deletes,
    remind,
    newerCode,
    broken,
    fault,
  ],
  { maxCommands: 24 },
);

test('what is on record is what was done, whatever comes', async () => {
  await fc.assert(
    fc.asyncProperty(anyCommands, async (commands) => {
      const home = new Household();
      await fc.asyncModelRun(() => ({ model: {}, real: home }), commands);
      // In the end everybody is asked, and says what they know; then nothing is missing.
      home.wire.trigger.arm(undefined);
      await home.pass(600_000);
      const device = home.devices[0];
      await answerTruly(home, device, await home.say(device, 'launch'));
      await holds(home);
      expect((await home.stored()).units).toBe(home.did);
    }),
    { seed: 14, numRuns: 80 },
  );
});
