/** Holds saving to its word: a write is known again by who made it, a closed day is put away once and whole, and nothing comes back. */
import { creditSet, newAthlete, withSession, type Athlete } from '../lambda/coach/athlete';
import { planRoutine } from '../lambda/coach/plan/plan';
import { training } from '../lambda/coach/session';
import { english } from '../lambda/language/en';
import { createSkill } from '../lambda/alexa/skill';
import type { Figures } from '../lambda/alexa/metrics';
import { createMemoryStore } from '../lambda/store/memory-store';
import { VersionConflict, type Store } from '../lambda/store/store';
import { UnreadableRecord } from '../lambda/store/stored-athlete';
import { createSpeaker, pushUps, START, type Speaker } from './speaker';
import { athleteIn, putIn } from './stored';

const TODAY = '2026-11-23';
const DAY_MS = 86_400_000;
const SLOWER = ['AdjustIntent', { pace: { said: 'slower', id: 'slower' } }] as const;

const speakerAt = (store: Store, figures: Figures[] = [], lines: string[] = []): Speaker =>
  createSpeaker(
    createSkill({
      store,
      now: () => START,
      audioDelayMs: 0,
      log: (_level, event) => lines.push(event),
      report: (_labels, _at, counted) => figures.push(counted),
    }),
    'somebody',
  );

/** Eight push-ups on their record of today. */
function trained(): Athlete {
  const begun = withSession(newAthlete(TODAY, 'America/New_York'), {
    ...training(planRoutine('home-bodyweight', { level: 'beginner' }), START),
    phase: 'rest',
    since: START,
  });
  return { ...creditSet(begun, 5, 8), session: { phase: 'idle' }, heardSafetyNote: true, zoneCheckedAt: START };
}

const days = (store: Store, speaker: Speaker) => store.daysBetween(speaker.userId, '2000-01-01', '2100-01-01');

describe('a write whose answer was lost', () => {
  /** Applies what it is told, and then knows nothing of it; the client tries again and meets its own write. */
  const forgetful = (store: Store, isArmed: () => boolean = () => true): Store => ({
    ...store,
    async save(...args) {
      const saved = await store.save(...args);
      return isArmed() ? store.save(...args) : saved;
    },
  });

  test('is known again: what was said stands, and is done once', async () => {
    const store = createMemoryStore();
    let isArmed = false;
    const speaker = speakerAt(forgetful(store, () => isArmed));
    await speaker.launch();
    await speaker.say('StartExerciseIntent', pushUps(12));
    speaker.now += 25_000;
    isArmed = true;
    const { text } = await speaker.say('AMAZON.PauseIntent', {}, 'lost');
    expect(text).toMatch(/^Paused\. I make it /);
    expect((await athleteIn(store, speaker.userId)).lifetime.by['push-up']?.sets).toBe(1);
  });

  test.each(['ReportEmergencyIntent', 'ReportPainIntent', 'ReportSelfHarmIntent', 'AMAZON.StopIntent'])(
    '%s is answered as if nothing had happened',
    async (intent) => {
      const [one, other] = [createMemoryStore(), createMemoryStore()];
      const heard: string[] = [];
      for (const store of [one, forgetful(other)]) {
        const speaker = speakerAt(store);
        await speaker.launch();
        await speaker.say('StartExerciseIntent', pushUps(12));
        speaker.now += 25_000;
        const { text, response } = await speaker.say(intent, {}, 'lost');
        heard.push(`${text} ${String(response.shouldEndSession)}`);
      }
      expect(heard[1]).toBe(heard[0]);
    },
  );

  test('of a wish to be forgotten: all is gone', async () => {
    const store = createMemoryStore();
    const speaker = speakerAt(forgetful(store));
    await speaker.launch();
    await speaker.say('DeleteEverythingIntent');
    const { text } = await speaker.say('AMAZON.YesIntent', {}, 'lost');
    expect(text).toContain(english.prompts.deleted);
    await expect(store.load(speaker.userId)).resolves.toBeUndefined();
  });
});

describe('a day that is over', () => {
  test('rides along until it has been put away, and then no more', async () => {
    const store = createMemoryStore();
    const speaker = speakerAt(store);
    await putIn(store, speaker.userId, trained());
    speaker.now = START + DAY_MS;
    await speaker.launch();
    expect((await athleteIn(store, speaker.userId)).closedDays).toMatchObject([{ date: TODAY }]);
    await expect(days(store, speaker)).resolves.toEqual([]);
    await speaker.say(...SLOWER);
    expect(await athleteIn(store, speaker.userId)).not.toHaveProperty('closedDays');
    await expect(days(store, speaker)).resolves.toMatchObject([
      { date: TODAY, totals: { by: { 'chair-squat': { units: 8 } } } },
    ]);
  });

  test('is told of while it rides', async () => {
    const store = createMemoryStore();
    const speaker = speakerAt({ ...store, putDay: () => Promise.reject(new Error('away')) });
    await putIn(store, speaker.userId, trained());
    speaker.now = START + DAY_MS;
    await speaker.launch();
    await speaker.say(...SLOWER);
    const { text } = await speaker.say('AskProgressIntent', { date: { said: TODAY } });
    expect(text).toMatch(/eight/);
    expect((await athleteIn(store, speaker.userId)).closedDays).toHaveLength(1);
  });

  test('is never put by who was not the first to close it', async () => {
    const store = createMemoryStore();
    const speaker = speakerAt(store);
    await putIn(store, speaker.userId, trained());
    const late = await store.load(speaker.userId);
    // Somebody else trains on, still on the same day.
    const more = creditSet(
      withSession(trained(), {
        ...training(planRoutine('home-bodyweight', { level: 'beginner' }), START),
        phase: 'rest',
        since: START,
      }),
      5,
      9,
    );
    await putIn(store, speaker.userId, { ...more, session: { phase: 'idle' } });
    const refused = { ...store, load: () => Promise.resolve(late), save: () => Promise.reject(new VersionConflict()) };
    const behind = speakerAt(refused);
    behind.now = START + DAY_MS;
    await behind.launch();
    await expect(days(store, speaker)).resolves.toEqual([]);
  });

  test('does not come back for somebody who was forgotten while it was put away', async () => {
    const store = createMemoryStore();
    const speaker = speakerAt({
      ...store,
      async putDay(id, day) {
        await store.deleteAthlete(id, 0);
        await store.putDay(id, day);
      },
    });
    await putIn(store, speaker.userId, trained());
    speaker.now = START + DAY_MS;
    await speaker.launch();
    await speaker.say(...SLOWER);
    await expect(days(store, speaker)).resolves.toEqual([]);
  });
});

test('a visit that runs over midnight is one day; the next visit is the next day', async () => {
  const store = createMemoryStore();
  const speaker = speakerAt(store);
  // Eight minutes to midnight in New York.
  speaker.now = Date.parse('2026-11-24T04:52:00Z');
  for (let bout = 0; bout < 2; bout += 1) {
    await speaker.say('StartExerciseIntent', pushUps(5));
    speaker.now += 60_000;
    await speaker.say('ReadyIntent');
    speaker.now += 7 * 60_000;
  }
  const athlete = await athleteIn(store, speaker.userId);
  expect(athlete.today).toMatchObject({ date: '2026-11-23', totals: { by: { 'push-up': { units: 10 } } } });
  speaker.now += 3_600_000;
  await speaker.launch();
  expect((await athleteIn(store, speaker.userId)).today.date).toBe('2026-11-24');
});

test.each(['unreadable', 'newer'] as const)(
  'a record that is %s is left alone; it is told kindly, and counted',
  async (why) => {
    const figures: Figures[] = [];
    const lines: string[] = [];
    const saves: string[] = [];
    const store: Store = {
      ...createMemoryStore(),
      load: () => Promise.reject(new UnreadableRecord(why)),
      save: (id) => Promise.reject(new Error(`saved over ${(saves.push(id), id)}`)),
    };
    const { text } = await speakerAt(store, figures, lines).launch();
    expect(text).toContain(english.prompts.unreadable);
    expect(saves).toEqual([]);
    expect(lines).toEqual([`record-${why}`]);
    expect(figures).toMatchObject([{ UnreadableRecords: 1 }]);
  },
);

test('eight requests of one athlete at the same moment are all answered, and all are done', async () => {
  const store = createMemoryStore();
  const speaker = speakerAt(store);
  await speaker.launch();
  const goal = (count: number) => speaker.envelope('SetGoalIntent', { count: { said: `${count}` } });
  const wishes = [1, 2, 3, 4, 5, 6].map(goal);
  const slower = Array.from({ length: 2 }, () => speaker.envelope(...SLOWER));
  const heard = await Promise.all([...wishes, ...slower].map((envelope) => speaker.deliver(envelope)));
  expect(heard.filter(({ text }) => text.includes(english.prompts.outage))).toEqual([]);
  const { preferences, recentRequests } = await athleteIn(store, speaker.userId);
  expect(preferences.paceSeconds).toBe(2);
  expect(new Set(recentRequests).size).toBe(6);
});
