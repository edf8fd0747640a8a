/** Holds seeded parts of the rest of the bench to its goals: kills in the middle of a turn, hostile requests, and many athletes at once. */
import { beHostile } from '../../bench/faults/hostile';
import { kill, type Running } from '../../bench/faults/kills';
import { Trigger } from '../../bench/faults/kinds';
import { lotOf } from '../../bench/faults/lot';
import { createSkill } from '../../lambda/alexa/skill';
import { createDynamoStore } from '../../lambda/store/dynamo-store';
import type { Store } from '../../lambda/store/store';
import { createSpeaker, pushUps, START } from '../speaker';
import { atOnce, jumpTheClock, recordsOn } from './lanes';
import { told } from '../../scripts/advisories';
import { Wire } from './wire';

const SEED = 14;

/** Every call takes its time, so that an end can come in the middle of a turn. */
class Slow extends Trigger {
  override pull() {
    return { delayMs: 10, applied: true, answer: 'own' } as const;
  }
}

beforeAll(jumpTheClock);

afterAll(() => {
  jest.useRealTimers();
});

const skillOn = (store: Store) => createSkill({ store, now: () => START, audioDelayMs: 0, log: () => undefined });

/** An instance that can be stopped: what it has sent arrives, and nothing more of it happens. */
function instanceOn(wire: Wire): Running {
  const state = { isDead: false };
  const real = createDynamoStore({ table: 'wired', connection: wire.connection });
  const alive = async <T>(call: () => Promise<T>): Promise<T> => {
    if (state.isDead) await new Promise(() => undefined);
    const answer = await call();
    return state.isDead ? new Promise(() => undefined) : answer;
  };
  const skill = skillOn({
    ...real,
    load: (...args) => alive(() => real.load(...args)),
    save: (...args) => alive(() => real.save(...args)),
    putDay: (...args) => alive(() => real.putDay(...args)),
  });
  let end: () => void = () => undefined;
  return {
    invoke: (event) => {
      const over = new Promise<never>((_resolve, reject) => {
        end = () => {
          reject(new Error('the function has ended'));
        };
      });
      return atOnce(Promise.race([skill(event), over]));
    },
    stop: () => {
      state.isDead = true;
      end();
    },
  };
}

test('whoever is cut off in the middle of a turn is answered anew, and what they did is on record', async () => {
  const wire = new Wire();
  wire.trigger = new Slow();
  const figures = await kill(() => instanceOn(wire), recordsOn(wire), 15, lotOf(SEED));
  expect(figures).toMatchObject({ kills: 15, relaunched: 15, lost: 0, doubled: 0 });
});

test('requests of every type, spoilt, are refused or answered, and leave nothing', async () => {
  const missed: unknown[] = [];
  const figures = await beHostile(500, lotOf(SEED), (...what) => missed.push(what));
  expect(missed).toEqual([]);
  expect(figures).toMatchObject({ requests: 500, throws: 0, invalid: 0, leaks: 0 });
});

test('many at once are answered, and every total is exact', async () => {
  const wire = new Wire();
  const skill = skillOn(createDynamoStore({ table: 'wired', connection: wire.connection }));
  const people = Array.from({ length: 30 }, (_, index) => createSpeaker(skill, `many-${index}`));
  const work = Promise.all(
    people.map(async (speaker, index) => {
      await speaker.launch();
      for (let set = 0; set <= index % 3; set += 1) {
        await speaker.say('StartExerciseIntent', pushUps(5 + (index % 20)));
        speaker.now += 300_000;
        await speaker.say('AskProgressIntent');
      }
      const { NOW } = (await wire.itemsOf(speaker.userId)) as {
        NOW: { lifetime: { by: Record<string, { units: number }> } };
      }; // our own item
      return NOW.lifetime.by['push-up']?.units;
    }),
  );
  expect(await atOnce(work)).toEqual(people.map((_, index) => (5 + (index % 20)) * ((index % 3) + 1)));
});

test('advisories: a hole fails, none passes, and no answer is said to be none', () => {
  const hole = { vulnerabilities: { valibot: { severity: 'high', range: '<1' } } };
  expect(told(JSON.stringify(hole))).toEqual({ text: 'valibot <1: high', failed: true });
  expect(told('{"vulnerabilities":{}}').failed).toBe(false);
  for (const answer of ['', 'not found', '{"error":{"code":"ENOAUDIT"}}']) {
    expect(told(answer).failed).toBe(false);
    expect(told(answer).text).toContain('does not answer');
  }
});
