/** Every question about form has an answer for every exercise, and what is offered instead is a move that differs. */
import fc from 'fast-check';
import { EXERCISES, EXERCISE_IDS } from '../../lambda/coach/catalogue/exercises';
import { FELT_PLACES, FORM_PARTS, FORM_RULES, feltAt, formAskedOf, offerWhenFelt } from '../../lambda/coach/form';
import { english } from '../../lambda/language/en';
import { STEADY } from './any-set';

const { form, adjust } = english.exercises;
const wordsIn = (line: string): number => line.split(/\s+/).length;
const sentences = (text: string): readonly string[] => text.split(/(?<=[.?!]) /);

test('every exercise answers every question about form in sentences short enough for the ear', () => {
  fc.assert(
    fc.property(fc.constantFrom(...EXERCISE_IDS), fc.constantFrom(...FORM_PARTS, ...FORM_RULES), (id, asked) => {
      const answer = form(id, asked);
      expect(answer).toMatch(/^[A-Z].*\.$/);
      expect(sentences(answer).filter((line) => wordsIn(line) > 14)).toEqual([]);
    }),
    { ...STEADY, numRuns: 2000 },
  );
});

test('a move that is felt in the wrong place gets one adjustment, and then another move', () => {
  fc.assert(
    fc.property(fc.constantFrom(...EXERCISE_IDS), fc.constantFrom(...FELT_PLACES), (id, place) => {
      expect(sentences(adjust(id, place)).filter((line) => wordsIn(line) > 14)).toEqual([]);
      expect(offerWhenFelt(id, place)).not.toBe(id);
    }),
    { ...STEADY, numRuns: 2000 },
  );
});

test.each([
  ['push-up', 'hands', 'A little wider than your shoulders, fingers forward.'],
  ['wall-push-up', 'hands', 'On the wall at chest height, a little wider than your shoulders.'],
  ['dead-bug', 'back', 'Yes, low back on the floor all the time.'],
  ['bent-over-row', 'head', 'Look at the floor a step ahead, neck long.'],
] as const)('where the %s has its %s', (id, part, answer) => {
  expect(form(id, part)).toBe(answer);
});

test.each([
  ['bent-over-row', 'low-back', 'one-arm-row'],
  ['dumbbell-deadlift', 'low-back', 'hip-hinge'],
  ['floor-plank', 'low-back', 'knee-plank'],
  ['glute-bridge', 'low-back', 'pelvic-tilt'],
  ['chair-squat', 'knees', 'glute-bridge'],
  ['push-up', 'nothing', 'decline-push-up'],
  ['calf-raise', 'calves', undefined],
] as const)('the %s felt in the %s again', (id, place, offered) => {
  expect(offerWhenFelt(id, place)).toBe(offered);
});

test('a named part is asked about, or felt, where the table says', () => {
  expect([formAskedOf('wrist'), formAskedOf('lower-back'), formAskedOf('glutes')]).toEqual([
    'hands',
    'back',
    'squeeze',
  ]);
  expect([feltAt('lower-back'), feltAt('glutes'), feltAt('calf')]).toEqual(['low-back', undefined, 'calves']);
});

test('nothing that spares a place loads it', () => {
  const onHands = new Set(['prone', 'hands-and-knees']);
  const offers = EXERCISE_IDS.flatMap((id) => offerWhenFelt(id, 'wrists') ?? []);
  expect(offers.filter((id) => onHands.has(EXERCISES[id].position))).toEqual([]);
});
