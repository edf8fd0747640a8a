/**
 * Holds what once went wrong at its smallest input, in plain words before the skill as it is wired for Lambda, the local database and the
 * proxy that spoils its calls. `docs/faults.md` tells which test holds which of them.
 */
import { openLane, recordsIn, unitsIn, type Lane, type Records } from '../../bench/faults/workshop';
import { Trigger } from '../../bench/faults/kinds';
import { REST_STEP_SECONDS } from '../../lambda/coach/set/rest';
import { english } from '../../lambda/language/en';
import { createStandingClock } from '../../simulator/clock';
import { openDatabase, type Database } from '../../simulator/database';
import { createDevice, type Device } from '../../simulator/device';
import { earsFor } from '../../simulator/hear/ears';
import { openServices, REMINDERS_SCOPE, type Services } from '../../simulator/services';
import { START } from '../speaker';

const { prompts } = english;
/** Ten to midnight in New York. */
const TEN_TO_MIDNIGHT = Date.parse('2026-11-24T04:50:00Z');

let database: Database;
let records: Records;
let services: Services;
/** Two instances of the skill, each with a proxy and a clock of its own. */
let lanes: readonly [Lane, Lane];

beforeAll(async () => {
  database = await openDatabase();
  records = recordsIn(database);
  services = await openServices({ now: () => START, granted: [REMINDERS_SCOPE] });
  lanes = [await openLane(database), await openLane(database)];
});

afterAll(async () => {
  for (const { proxy } of lanes) proxy.close();
  await services.close();
  await database.close();
});

/** Somebody before a device that reaches one of the instances. */
class Visitor {
  private requests = 0;
  private readonly device: Device;

  constructor(
    readonly athleteId: string,
    private readonly lane: Lane,
    private readonly clock = createStandingClock(START),
    private readonly name = 'a',
  ) {
    this.device = createDevice({
      handler: (event) => lane.reach.skill(event),
      ...earsFor('en-US'),
      clock,
      timeZone: () => 'America/New_York',
      locale: 'en-US',
      athleteId,
      device: 'speaker',
      apiEndpoint: services.endpoint,
      createId: () => `${this.name}-${(this.requests += 1)}`,
    });
  }

  /** Another device of theirs, at the same hour. */
  other(lane: Lane, name = 'b'): Visitor {
    return new Visitor(this.athleteId, lane, this.clock, name);
  }

  /** Says it so many seconds later, and gives all that is heard: words, and how many reps were counted. */
  async say(text: string, afterSeconds = 20) {
    this.lane.reach.setClock(this.clock);
    await this.device.pass(afterSeconds * 1000);
    const turns = await this.device.say(text);
    const last = turns.at(-1);
    return {
      speech: last?.speech ?? '',
      reps: last?.counts.length ?? 0,
      ends: last?.response?.response.shouldEndSession === true,
    };
  }

  async all(...texts: readonly string[]) {
    let heard = { speech: '', reps: 0, ends: false };
    for (const text of texts) heard = await this.say(text);
    return heard;
  }

  async units(): Promise<Readonly<Record<string, number>>> {
    return unitsIn(await records.of(this.athleteId));
  }
}

let visitors = 0;
const anybody = (startsAt = START) =>
  new Visitor(`visitor-${(visitors += 1)}`, lanes[0], createStandingClock(startsAt));

/** The answer to the last of the words, with a fault at one of the calls that it makes; and how many those are. */
async function answerWith(words: readonly string[], afterSeconds: number, call?: number) {
  const visitor = anybody();
  const { proxy } = lanes[0];
  proxy.trigger = new Trigger();
  await visitor.all(...words.slice(0, -1));
  const asked = services.calls.length;
  proxy.trigger.calls = 0;
  if (call !== undefined) proxy.trigger.arm('applied, then dropped', { call });
  const heard = await visitor.say(words.at(-1) ?? '', afterSeconds);
  const { calls, fired } = proxy.trigger;
  const items = await records.of(visitor.athleteId);
  return {
    heard,
    calls,
    fired,
    units: await visitor.units(),
    isKept: 'NOW' in items,
    asked: services.calls.length - asked,
  };
}

describe('a write that is applied, and its answer lost', () => {
  const COUNT = ['open steady coach', 'count twelve push ups'];

  test.each<readonly [string, readonly string[]]>([
    ['an emergency', [...COUNT, 'my chest hurts']],
    ['a pain', [...COUNT, 'my knee hurts']],
    ['self-harm', [...COUNT, 'i want to kill myself']],
    ['a good-bye', [...COUNT, 'stop']],
    ['a wish to be forgotten', [...COUNT, 'stop', 'open steady coach', 'delete everything', 'yes']],
    ['a reminder', ['open steady coach', 'remind me on monday at seven in the evening', 'yes']],
    ['a set', COUNT],
  ])('changes nothing of what is answered, done and put down: %s', async (_what, words) => {
    const well = await answerWith(words, 25);
    expect(well.heard.speech + String(well.heard.reps)).not.toBe('0');
    for (let call = 0; call < well.calls; call += 1) {
      const { heard, fired, units, isKept, asked } = await answerWith(words, 25, call);
      expect(fired).toBe(true);
      expect({ heard, units, isKept, asked }).toEqual({
        heard: well.heard,
        units: well.units,
        isKept: well.isKept,
        asked: well.asked,
      });
    }
  });

  test('is of a set: it sounds, and of it counts what was done of it', async () => {
    const { heard } = await answerWith(COUNT, 20, 1);
    expect(heard.reps).toBe(12);
    const done = await answerWith([...COUNT, 'pause'], 31);
    expect(done.units).toEqual((await answerWith([...COUNT, 'pause'], 31, 1)).units);
    expect(Object.keys(done.units)).toEqual(['push-up']);
  });
});

describe('two instances', () => {
  test('what one has put down, the other knows, in a session that was open all the while', async () => {
    const a = anybody();
    const b = a.other(lanes[1]);
    await a.say('open steady coach', 0);
    await b.say('open steady coach', 5);
    await b.say('count six push ups', 5);
    await a.say('help', 10);
    await b.say('stop', 30);
    expect((await a.say('how am i doing', 1)).speech).toContain('six push-ups');
  });

  test('who was forgotten by one is forgotten by the other, and what came after stays', async () => {
    const a = anybody();
    const b = a.other(lanes[1]);
    for (const text of ['open steady coach', 'slower', 'slower']) await a.say(text, 2);
    for (const text of ['open steady coach', 'delete everything', 'yes']) await b.say(text, 2);
    for (const text of ['open steady coach', 'my goal is three times a week', 'more rest']) await b.say(text, 2);
    expect((await a.say('slower', 2)).speech).toContain('lower');
    const { NOW } = await records.of(a.athleteId);
    expect(NOW).toMatchObject({ preferences: { paceSeconds: 1, restSeconds: REST_STEP_SECONDS, goalDays: 3 } });
  });

  test('both have put something down before midnight, and both of it is there after it', async () => {
    const a = anybody(TEN_TO_MIDNIGHT);
    const b = a.other(lanes[1]);
    await a.say('open steady coach', 0);
    await a.say('count four push ups', 0);
    await a.say('no', 35);
    await b.say('open steady coach', 385);
    await b.say('count ten rows', 0);
    await b.say('no', 75);
    await b.say('open steady coach', 156);
    await a.say('open steady coach', 10);
    await a.say('faster', 5);
    // The visit is over, and with the next one the day.
    await b.say('open steady coach', 7200);
    await b.say('slower', 5);
    const { NOW, ...days } = await records.of(a.athleteId);
    expect(NOW).toMatchObject({ today: { date: '2026-11-24' } });
    const done = { 'push-up': { units: 4 }, 'bent-over-row': { units: 10 } };
    expect(days).toMatchObject({ 'DAY#2026-11-23': { totals: { by: done } } });
    expect(await a.units()).toEqual({ 'push-up': 4, 'bent-over-row': 10 });
  });
});

test('a visit that runs over midnight is one day of the goal', async () => {
  const visitor = anybody(TEN_TO_MIDNIGHT);
  await visitor.say('open steady coach', 0);
  await visitor.say('my goal is three days a week', 10);
  await visitor.say('open steady coach', 110);
  await visitor.say('count five push ups', 2);
  await visitor.say('no', 40);
  await visitor.say('open steady coach', 440);
  await visitor.say('count five push ups', 2);
  expect((await visitor.say('what is my goal', 40)).speech).toContain('One of three days');
  expect(await visitor.units()).toEqual({ 'push-up': 10 });
});

test('four words of one athlete at the same moment are all answered, and all are done', async () => {
  const visitor = anybody();
  await visitor.say('open steady coach', 0);
  const four = ['go slower', 'rest longer', 'go slower', 'rest longer'].map((wish, index) =>
    visitor.other(lanes[index % 2 === 0 ? 0 : 1], `d${index}`).say(`ask steady coach to ${wish}`, 0),
  );
  for (const { speech } of await Promise.all(four)) expect(speech).not.toContain(prompts.outage);
  const { NOW } = await records.of(visitor.athleteId);
  expect(NOW).toMatchObject({ preferences: { paceSeconds: 2, restSeconds: 2 * REST_STEP_SECONDS } });
});

describe('one bit of the stored record, another', () => {
  interface Record {
    readonly version: number;
    readonly lifetime: unknown;
    readonly today: { readonly date: string };
    readonly week: unknown;
  }

  test('a launch takes nobody for new, and writes over nothing that was done', async () => {
    const visitor = anybody();
    await visitor.all('open steady coach', 'count six push ups');
    await visitor.say('no', 45);
    expect(await visitor.units()).toEqual({ 'push-up': 6 });
    const { NOW } = await records.of(visitor.athleteId);
    const bytes = Buffer.from(JSON.stringify(NOW));
    let unreadable = 0;
    for (let at = 1; at < bytes.length; at += 7) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      let spoilt: Record;
      try {
        spoilt = JSON.parse(flipped.toString()) as Record; // one bit beside our own item
      } catch {
        continue; // No database gives that back.
      }
      const other = anybody();
      await records.put(other.athleteId, { NOW: spoilt });
      const { speech } = await other.say('open steady coach', 300);
      const after = (await records.of(other.athleteId))['NOW'] as Record; // as it was put
      if (speech.includes(prompts.unreadable)) {
        unreadable += 1;
        expect(after).toEqual(spoilt);
        continue;
      }
      const { lifetime, today, week } = spoilt;
      expect(after).toMatchObject({ lifetime, today, week });
    }
    expect(unreadable).toBeGreaterThan(0);
  });
});
