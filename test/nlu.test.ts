/** The evaluation sets for Alexa's own ears: frozen sentences word for word, with intents that there are. */
import { annotationsOf } from '../scripts/write-nlu';
import { INTENTS } from '../lambda/vocabulary';
import type { Row } from '../bench/talk/rows';

const row = (say: string, does?: string): Row => ({
  id: 'x',
  half: 'dev',
  setup: [],
  say,
  want: does === undefined ? {} : { does },
});

test('a sentence is expected as any intent that does what is wanted', () => {
  const [reminder] = annotationsOf([row('nudge me on friday', 'reminder')]);
  expect(reminder?.inputs).toEqual({ utterance: 'nudge me on friday' });
  const names = reminder?.expected.map(({ intent }) => intent.name) ?? [];
  expect(names).toContain('SetReminderIntent');
  for (const name of names) expect(Object.keys(INTENTS)).toContain(name);
});

test('an alarm is expected as an intent of safety', () => {
  const [alarm] = annotationsOf([row('my chest is tight', 'alarm')]);
  expect(alarm?.expected.length).toBeGreaterThan(0);
});

test('a sentence of which only the reply tells is left out', () => {
  expect(annotationsOf([row('well well')])).toEqual([]);
});
