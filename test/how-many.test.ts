/** A set that ran while touch was lost is asked about in what it is counted in, as often as it takes. */
import { newAthlete } from '../lambda/coach/athlete';
import type { Slots } from '../lambda/input';
import { heard, START, take } from './phases';

const HOUR_MS = 3_600_000;

test.each<readonly [string, Slots, RegExp]>([
  [
    'a hold',
    { exercise: heard('plank', 'floor-plank'), duration: { said: 'PT20S', ids: [] } },
    /How many seconds did you do\?$/,
  ],
  ['reps', { exercise: heard('push-up', 'push-up'), amount: heard('8') }, /How many did you do\?$/],
])('%s', (_, slots, question) => {
  const fresh = { ...newAthlete('2026-11-23', 'America/New_York'), heardSafetyNote: true };
  const counting = take(fresh, { intent: 'StartExerciseIntent', slots }, START).athlete;
  const back = take(counting, { kind: 'launch' }, START + HOUR_MS);
  expect(back.say).toMatch(/Did you finish/);
  const asked = take(back.athlete, { intent: 'AMAZON.NoIntent' }, START + HOUR_MS + 5000);
  expect(asked.say).toMatch(question);
  const again = take(asked.athlete, { intent: 'AMAZON.RepeatIntent' }, START + HOUR_MS + 10_000);
  expect(again.say).toMatch(question);
});
