/** Sayings show that there is no alarm: so none may stand inside the words of one, or be them, or be so short that it could. */
import { alarmWords } from '../lambda/language/en/alarm-words';
import { idiomWords } from '../lambda/language/en/idiom-words';
import { writtenOut } from '../lambda/language/en/written-out';
import type { SlotValue } from '../lambda/language/slot-value';

const GRAVE = [
  'EMERGENCY_SIGN',
  'MEDICAL_EVENT',
  'FAINT_SIGN',
  'BACK_RED_SIGN',
  'DIZZY_SIGN',
  'SELF_HARM_SIGN',
  'EATING_SIGN',
  'CANNOT',
  'LOW_MOOD',
  'PREGNANCY_SIGN',
] as const;
const saidFor = (values: Readonly<Record<string, SlotValue>>) =>
  Object.values(values).flatMap(({ name, synonyms }) => [name, ...synonyms].map(writtenOut));
const alarms = GRAVE.flatMap((type) => saidFor(alarmWords[type])).map((words) => ` ${words} `);

test.each(['IDIOM', 'ASIDE'] as const)('none of %s is part of an alarm', (type) => {
  const within = saidFor(idiomWords[type]).filter((saying) => alarms.some((words) => words.includes(` ${saying} `)));
  expect(within).toEqual([]);
});

test('a saying is more than one word', () => {
  expect(saidFor(idiomWords.IDIOM).filter((saying) => !saying.includes(' '))).toEqual([]);
});
