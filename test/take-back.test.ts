/** Taking back: the last change goes, what has been done since stays, and what another device changed is left alone. */
import { newAthlete, type Athlete } from '../lambda/coach/athlete';
import type { Thread } from '../lambda/input';
import { heard, take, START } from './phases';

const PUSH_UPS = {
  intent: 'StartExerciseIntent' as const,
  slots: { exercise: heard('push ups', 'push-up'), amount: heard('8'), sets: heard('3') },
};
const UNDO = { intent: 'UndoIntent' as const };

function training(): Athlete {
  const { athlete } = take(newAthlete('2026-11-23', 'America/New_York'), { kind: 'launch' }, START);
  return { ...take(athlete, PUSH_UPS, START + 20_000).athlete, version: 3 };
}

test('a dose is taken back, and the reps that were done since stay', () => {
  const slots = { verb: heard('make it', 'do'), count: heard('12') };
  const changed = take(training(), { intent: 'ChangeDoseIntent', slots }, START + 50_000).athlete;
  expect(changed.undo?.session).toBeDefined();
  const back = take(changed, UNDO, START + 80_000);
  const { session } = back.athlete;
  if (session.phase !== 'paused') throw new Error(session.phase);
  expect(session.plan.sets.map(({ target }) => target)).toEqual(Array(3).fill({ measure: 'reps', reps: 8 }));
  expect(session.place.units).toBeGreaterThan(0);
  expect(session.place.units).toBe(session.last?.units);
  expect(back.athlete.lifetime.by['push-up']?.units).toBe(session.last?.units);
  expect(back.athlete.undo).toBeUndefined();
  expect(back.mic).toBe('open');
});

test('a mended count is put down again as it was, in every total', () => {
  const rest = START + 85_000;
  const before = take(training(), { intent: 'AskTimeLeftIntent' }, rest).athlete;
  const slots = { did: heard('i did', 'did'), count: heard('10') };
  const mended = take(before, { intent: 'CorrectCountIntent', slots }, rest + 2000).athlete;
  expect(mended.lifetime.by['push-up']?.units).toBe(10);
  const back = take(mended, UNDO, rest + 4000).athlete;
  expect(back.lifetime).toEqual(before.lifetime);
  expect(back.week).toEqual(before.week);
  expect(back.today).toEqual(before.today);
});

test('what another device changed since is left as it is', () => {
  const paced = take(
    training(),
    { intent: 'AdjustIntent', slots: { pace: heard('slower', 'slower') } },
    START + 50_000,
  );
  const thread: Thread = { changed: 'an older change' };
  const reply = take(paced.athlete, UNDO, START + 60_000, { thread });
  expect(reply.athlete.preferences).toEqual(paced.athlete.preferences);
  expect(reply.say).toContain('Something else has changed');
});

test('a reminder is cancelled again, and set again', () => {
  const slots = { day: heard('monday', 'monday'), time: heard('19:00') };
  const asked = take(training(), { intent: 'SetReminderIntent', slots }, START + 90_000).athlete;
  const wished = take(asked, { intent: 'AMAZON.YesIntent' }, START + 95_000);
  if (!wished.effect) throw new Error('no reminder is wished for');
  const outcome = { result: 'done', token: 'reminder-1' } as const;
  const set = take(wished.athlete, { kind: 'service', effect: wished.effect, outcome }, START + 95_000).athlete;
  expect(set.reminder?.token).toBe('reminder-1');
  const gone = take(set, UNDO, START + 100_000);
  expect(gone.effect).toEqual({ do: 'cancel-reminder', token: 'reminder-1' });
});

test('an alarm is no change that can be taken back', () => {
  const slots = { sign: heard('dizzy', 'dizzy') };
  const before = training();
  const alarm = take(before, { intent: 'ReportDizzinessIntent', slots }, START + 50_000);
  expect(alarm.athlete.undo).toEqual(before.undo);
});
