/** Whatever is asked twice running is not answered twice in the very same words. */
import { createStandingClock } from '../simulator/clock';
import { openDatabase, type Database } from '../simulator/database';
import { createDevice } from '../simulator/device';
import { earsFor } from '../simulator/hear/ears';
import { loadHandler } from '../simulator/skill';

const ASKED = [
  'how much protein is in an egg',
  'what about bananas',
  'is soy sauce high in salt',
  "what's a portion of almonds",
  'which has more fiber rye or white bread',
  'which fruit has the most fiber',
  'how many eggs for ten grams of protein',
  'can i have kale with my warfarin',
  'can i eat brie when i am pregnant',
  'i have gout can i eat sardines',
  'i have diabetes can i eat bananas',
  'does hummus contain sesame',
  'is cheddar bad for me',
  'what can i have instead of fries',
  'does green tea burn fat',
  'is it true that salt makes you gain fat',
  'can my child have coffee',
  "what's in ragi",
  'tell me about matcha',
] as const;

let database: Database;

beforeAll(async () => {
  database = await openDatabase();
});

afterAll(() => database.close());

test.each(ASKED)('%s', async (asked) => {
  let requests = 0;
  const device = createDevice({
    handler: await loadHandler({ database, bundle: false }),
    ...earsFor('en-US'),
    clock: createStandingClock(Date.parse('2026-11-23T18:00:00Z')),
    locale: 'en-US',
    athleteId: `twice-${ASKED.indexOf(asked)}`,
    device: 'speaker',
    createId: () => `amzn1.echo-api.request.twice-${(requests += 1)}`,
  });
  await device.say('open steady coach');
  const [first] = await device.say(asked);
  const [second] = await device.say(asked);
  expect(first?.speech).not.toBe('');
  // What is said beside it, once, is no other answer.
  const note = 'This is general information, not medical advice. ';
  expect(second?.speech).not.toBe(first?.speech.replace(note, ''));
});
