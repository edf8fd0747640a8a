/** Holds credit to one rule: only what was delivered counts; what nobody can prove is asked about once, never credited in silence. */
import { createSkill } from '../lambda/alexa/skill';
import { english } from '../lambda/language/en';
import { createMemoryStore } from '../lambda/store/memory-store';
import type { Store } from '../lambda/store/store';
import type { Athlete } from '../lambda/coach/athlete';
import { createSpeaker, hurried, pushUps, START, type Speaker } from './speaker';
import { athleteIn } from './stored';

const { prompts } = english;

function speakerAt(store: Store, clock: () => number = () => START, wait: typeof hurried = (skill) => skill): Speaker {
  return createSpeaker(wait(createSkill({ store, now: clock, audioDelayMs: 0, log: () => undefined })), 'somebody');
}

const pushUpsOf = ({ lifetime }: Athlete): number => lifetime.by['push-up']?.units ?? 0;

/** Twelve push-ups are asked for, and the answer never arrives: Alexa brings back what she had before. */
async function unheard(store: Store, fails: boolean): Promise<Speaker> {
  const speaker = speakerAt(store);
  await speaker.launch();
  const lost = speakerAt(
    fails ? { ...store, save: (...args) => store.save(...args).then(() => Promise.reject(new Error('lost'))) } : store,
  );
  lost.now = speaker.now;
  // Another session of the same athlete: what it was answered, the first one never hears.
  await lost.say('StartExerciseIntent', pushUps(12), 'never-heard');
  return speaker;
}

describe.each([false, true])('a set whose start was never heard (the answer of the database lost: %s)', (fails) => {
  test.each([20_000, 90_000])('credits nothing %i ms later, whatever is said', async (ms) => {
    const store = createMemoryStore();
    const speaker = await unheard(store, fails);
    speaker.now += ms;
    await speaker.say('ReportEmergencyIntent');
    expect(pushUpsOf(await athleteIn(store, speaker.userId))).toBe(0);
  });

  test('is asked about at the next launch, and credited on the athlete’s word', async () => {
    const store = createMemoryStore();
    const speaker = await unheard(store, fails);
    speaker.now += 90_000;
    expect((await speaker.launch()).text).toMatch(/\?$/);
    expect((await athleteIn(store, speaker.userId)).asked?.about).toBe('finished-set');
    expect(pushUpsOf(await athleteIn(store, speaker.userId))).toBe(0);
    await speaker.say('AMAZON.YesIntent');
    expect(pushUpsOf(await athleteIn(store, speaker.userId))).toBe(12);
  });

  test('is never credited in silence', async () => {
    const store = createMemoryStore();
    const speaker = await unheard(store, fails);
    for (let day = 0; day < 3; day += 1) {
      speaker.now += 3_600_000;
      await speaker.launch();
      await speaker.send({ type: 'SessionEndedRequest', ...speaker.head(), reason: 'EXCEEDED_MAX_REPROMPTS' });
    }
    expect(pushUpsOf(await athleteIn(store, speaker.userId))).toBe(0);
  });
});

test('the end of a session that heard it is proof enough', async () => {
  const store = createMemoryStore();
  const speaker = speakerAt(store);
  await speaker.launch();
  await speaker.say('StartExerciseIntent', pushUps(12));
  speaker.now += 120_000;
  await speaker.send({ type: 'SessionEndedRequest', ...speaker.head(), reason: 'EXCEEDED_MAX_REPROMPTS' });
  expect(pushUpsOf(await athleteIn(store, speaker.userId))).toBe(12);
});

test('a proof that comes after somebody else has spoken still counts', async () => {
  const store = createMemoryStore();
  const [kitchen, bedroom] = [speakerAt(store), speakerAt(store)];
  await kitchen.launch();
  await kitchen.say('StartExerciseIntent', pushUps(12));
  bedroom.now = kitchen.now + 40_000;
  await bedroom.say('AMAZON.HelpIntent', {}, 'bedroom-1');
  expect(pushUpsOf(await athleteIn(store, kitchen.userId))).toBe(0);
  kitchen.now += 90_000;
  await kitchen.say('AMAZON.NoIntent');
  expect(pushUpsOf(await athleteIn(store, kitchen.userId))).toBe(12);
});

/** Reached until it is away: nothing of it is read or written then, or only written. */
function awayAtTimes(store: Store, isAway: () => boolean, what: 'all' | 'writes'): Store {
  const refuses = () => Promise.reject(new Error('away'));
  return {
    ...store,
    load: (...args) => (isAway() && what === 'all' ? refuses() : store.load(...args)),
    save: (...args) => (isAway() ? refuses() : store.save(...args)),
  };
}

test.each(['all', 'writes'] as const)(
  'an interruption that could not be saved asks how many (%s of the database away)',
  async (what) => {
    const store = createMemoryStore();
    let isAway = false;
    const speaker = speakerAt(
      awayAtTimes(store, () => isAway, what),
      undefined,
      hurried,
    );
    await speaker.launch();
    await speaker.say('StartExerciseIntent', pushUps(12));
    // At five of twelve.
    speaker.now += 35_000;
    isAway = true;
    await speaker.say('AMAZON.PauseIntent');
    isAway = false;
    speaker.now += 30_000;
    expect((await speaker.launch()).text).toContain(prompts.howMany);
    expect(pushUpsOf(await athleteIn(store, speaker.userId))).toBe(0);
    await speaker.say('NumberIsIntent', { count: { said: '5' } });
    expect(pushUpsOf(await athleteIn(store, speaker.userId))).toBe(5);
  },
);

describe.each(['all', 'writes'] as const)(
  'a good-bye in the middle of a set, while the database is away (%s)',
  (what) => {
    test.each([
      ['a moment later', 30_000],
      ['when all of it would be over', 600_000],
      ['the next day', 86_400_000],
    ])('ends the talk; %s the athlete is asked what they did, and the place is kept', async (_when, later) => {
      const store = createMemoryStore();
      let isAway = false;
      const speaker = speakerAt(
        awayAtTimes(store, () => isAway, what),
        undefined,
        hurried,
      );
      await speaker.launch();
      await speaker.say('StartExerciseIntent', { ...pushUps(12), sets: { said: '3' } });
      speaker.now += 35_000;
      isAway = true;
      const { text, response } = await speaker.say('AMAZON.StopIntent');
      expect(text).not.toContain(prompts.outage);
      expect(response.shouldEndSession).toBe(true);
      isAway = false;
      speaker.now += later;
      const asked = (await speaker.launch()).text;
      expect(asked).toContain('We lost touch');
      expect(pushUpsOf(await athleteIn(store, speaker.userId))).toBe(0);
      const howMany = asked.includes('Did you finish') ? (await speaker.say('AMAZON.NoIntent')).text : asked;
      expect(howMany).toContain('How many did you do');
      const { text: place } = await speaker.say('NumberIsIntent', { count: { said: '5' } });
      expect(pushUpsOf(await athleteIn(store, speaker.userId))).toBe(5);
      // The sixth of the first of three sets.
      expect(place).toContain('rep six');
      const { session } = await athleteIn(store, speaker.userId);
      expect(session).toMatchObject({ phase: 'paused', place: { set: 0, units: 5 }, plan: { sets: [{}, {}, {}] } });
    });
  },
);

test.each([
  ['an apology', 'AMAZON.PauseIntent'],
  ['what is said whatever happens', 'AskStrongBackIntent'],
])('a set that was cut by %s is credited up to there, not up to the next word', async (_what, intent) => {
  const store = createMemoryStore();
  let isAway = false;
  const speaker = speakerAt(
    { ...store, save: (...args) => (isAway ? Promise.reject(new Error('away')) : store.save(...args)) },
    undefined,
    hurried,
  );
  await speaker.launch();
  await speaker.say('StartExerciseIntent', pushUps(12));
  speaker.now += 31_000;
  isAway = true;
  await speaker.say(intent);
  speaker.now += 5000;
  await speaker.say(intent);
  isAway = false;
  speaker.now += 20_000;
  await speaker.say('AMAZON.PauseIntent');
  const cut = pushUpsOf(await athleteIn(store, speaker.userId));
  const well = createMemoryStore();
  const other = speakerAt(well);
  await other.launch();
  await other.say('StartExerciseIntent', pushUps(12));
  other.now += 31_000;
  await other.say('AMAZON.PauseIntent');
  expect(cut).toBe(pushUpsOf(await athleteIn(well, other.userId)));
  expect(cut).toBeGreaterThan(0);
});

test('what nobody answered is asked once, is never dropped, and is put down on the athlete’s word', async () => {
  const store = createMemoryStore();
  const speaker = await unheard(store, false);
  speaker.now += 90_000;
  const ends = () => speaker.send({ type: 'SessionEndedRequest', ...speaker.head(), reason: 'EXCEEDED_MAX_REPROMPTS' });
  expect((await speaker.launch()).text).toContain('We lost touch');
  await ends();
  for (let visit = 0; visit < 2; visit += 1) {
    speaker.now += 3_600_000;
    expect((await speaker.launch()).text).not.toContain('We lost touch');
    await ends();
  }
  speaker.now += 60_000;
  await speaker.launch();
  await speaker.say('FinishSetIntent');
  expect(pushUpsOf(await athleteIn(store, speaker.userId))).toBe(12);
});

test('of a block of several sets each is asked about by name, and the number goes to the set that was asked about', async () => {
  const store = createMemoryStore();
  const speaker = speakerAt(store);
  await speaker.launch();
  // Another session hears it: three sets of rows of eight.
  const lost = speakerAt(store);
  lost.now = speaker.now;
  const rows = { exercise: { said: 'rows', id: 'bent-over-row' }, amount: { said: '8' }, sets: { said: '3' } };
  await lost.say('BetweenSetsIntent', { stop: { said: "don't stop", id: 'go' } }, 'on-its-own-1');
  await lost.say('StartExerciseIntent', rows, 'on-its-own-2');
  speaker.now += 3_600_000;
  const unitsNow = async () => (await athleteIn(store, speaker.userId)).lifetime.by['bent-over-row']?.units ?? 0;
  expect((await speaker.launch()).text).toContain('We lost touch during set ');
  const told = async (count: string) => (await speaker.say('NumberIsIntent', { count: { said: count } })).text;
  expect((await speaker.say('AMAZON.NoIntent')).text).toContain('How many did you do of set one of bent-over rows?');
  expect(await told('8')).toContain('How many did you do of set two of bent-over rows?');
  expect(await unitsNow()).toBe(8);
  expect(await told('3')).toContain('Shall we go on from rep four?');
  expect(await unitsNow()).toBe(11);
});

test('what ran in silence is asked about once', async () => {
  const store = createMemoryStore();
  const speaker = speakerAt(store);
  await speaker.launch();
  const sets = { said: '3' };
  await speaker.say('StartExerciseIntent', { ...pushUps(12), sets });
  // The first set, its rest and the next one, of which only silence tells.
  speaker.now += 280_000;
  const ends = () => speaker.send({ type: 'SessionEndedRequest', ...speaker.head(), reason: 'EXCEEDED_MAX_REPROMPTS' });
  await ends();
  const asked = [];
  for (let visit = 0; visit < 3; visit += 1) {
    speaker.now += 3_600_000;
    asked.push((await speaker.launch()).text.includes('We lost touch'));
    await ends();
  }
  expect(asked).toEqual([true, false, false]);
});

test('time runs from when the answer went out', async () => {
  const store = createMemoryStore();
  let lateMs = 0;
  let calls = 0;
  // The clock of the function, four seconds on by the time it answers.
  const speaker = speakerAt(store, () => START + (calls++ % 4 === 0 ? 0 : lateMs));
  await speaker.launch();
  const punctual = await athleteIn(store, speaker.userId);
  expect(punctual.heardSafetyNote).toBe(true);
  lateMs = 4000;
  calls = 0;
  const heard = await speaker.say('StartExerciseIntent', pushUps(12));
  expect(heard.response.shouldEndSession).toBe(false);
  speaker.now += 31_000;
  await speaker.say('AMAZON.PauseIntent');
  const late = pushUpsOf(await athleteIn(store, speaker.userId));
  const other = createMemoryStore();
  const onTime = speakerAt(other);
  await onTime.launch();
  await onTime.say('StartExerciseIntent', pushUps(12));
  onTime.now += 27_000;
  await onTime.say('AMAZON.PauseIntent');
  expect(late).toBe(pushUpsOf(await athleteIn(other, onTime.userId)));
});

describe('a request that was sent before what is sounding now', () => {
  test('is late and means nothing: the set goes on', async () => {
    const store = createMemoryStore();
    const speaker = speakerAt(store);
    await speaker.launch();
    await speaker.say('StartExerciseIntent', pushUps(12));
    const before = await athleteIn(store, speaker.userId);
    speaker.now -= 300_000;
    await speaker.say('AMAZON.PauseIntent');
    expect(await athleteIn(store, speaker.userId)).toEqual(before);
  });
});

describe('the last request, delivered again', () => {
  test('sounds the same set again, once on record', async () => {
    const store = createMemoryStore();
    const speaker = speakerAt(store);
    await speaker.launch();
    const first = await speaker.say('StartExerciseIntent', pushUps(12));
    const before = await athleteIn(store, speaker.userId);
    const again = await speaker.deliver(first.envelope);
    // All but the praise after the last count, which is not said twice running.
    const counted = ({ text }: { text: string }) => text.slice(0, text.indexOf('twelve push-ups.'));
    expect(counted(again)).toBe(counted(first));
    expect(counted(first)).toMatch(/\beleven\b/);
    expect(await athleteIn(store, speaker.userId)).toEqual(before);
  });

  test.each(['ReportEmergencyIntent', 'ReportSelfHarmIntent', 'AMAZON.StopIntent'])(
    '%s is answered in the same words',
    async (intent) => {
      const store = createMemoryStore();
      const speaker = speakerAt(store);
      await speaker.launch();
      const first = await speaker.say(intent);
      const again = await speaker.deliver(first.envelope);
      expect(again.text).toBe(first.text);
      expect(again.response.shouldEndSession).toBe(first.response.shouldEndSession);
    },
  );
});
