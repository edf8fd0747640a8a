/** Holds sets that people put together to what they said, and what is kept of them to its bounds. */
import fc from 'fast-check';
import type { Athlete } from '../lambda/coach/athlete';
import { newAthlete } from '../lambda/coach/athlete';
import { PRESCRIPTION_LIMITS } from '../lambda/coach/plan/prescription';
import { isActive } from '../lambda/coach/session';
import { repMs, wishedTempo } from '../lambda/coach/set/tempo';
import type { Slots } from '../lambda/input';
import type { IntentName } from '../lambda/vocabulary';
import { english } from '../lambda/language/en';
import { STEADY } from './coach/any-set';
import { heard, START, take } from './phases';

const fresh: Athlete = { ...newAthlete('2026-11-23', 'America/New_York'), heardSafetyNote: true };
const after = (athlete: Athlete, intent: IntentName, slots: Slots = {}) =>
  take(athlete, { intent, slots }, START).athlete;
const setsOf = ({ session }: Athlete) => (isActive(session) ? session.plan.sets : []);
const push = { exercise: heard('push ups', 'push-up') };

test('all of it in one breath is what is counted', () => {
  const slots = {
    ...push,
    sets: heard('3'),
    amount: heard('8'),
    restCount: heard('20'),
    down: heard('3'),
    up: heard('2'),
  };
  const sets = setsOf(after(fresh, 'PrescribeIntent', slots));
  expect(sets).toHaveLength(3);
  expect(sets[0]).toMatchObject({ exercise: 'push-up', target: { measure: 'reps', reps: 8 }, restSeconds: 20 });
  expect(sets[0]?.tempo).toMatchObject({ lower: 3, lift: 2 });
});

test('what is missing is asked for, one question at a time, and nothing that was said is lost', () => {
  const begun = after(fresh, 'PrescribeIntent', { sets: heard('4'), down: heard('4') });
  expect(begun.asked).toMatchObject({ about: 'prescription' });
  const exercised = after(begun, 'StartExerciseIntent', push);
  expect(exercised.asked).toMatchObject({ about: 'prescription', draft: { exercise: 'push-up', sets: 4 } });
  const sets = setsOf(after(exercised, 'NumberIsIntent', { count: heard('9') }));
  expect(sets).toHaveLength(4);
  expect(sets[0]).toMatchObject({ target: { measure: 'reps', reps: 9 }, tempo: { lower: 4 } });
});

test('in a pulldown, down is the pull', () => {
  const slots = { exercise: heard('pulldowns', 'lat-pulldown'), amount: heard('8'), down: heard('5') };
  expect(setsOf(after(fresh, 'PrescribeIntent', slots))[0]?.tempo).toMatchObject({ lift: 5 });
});

test('a name that only its owner knows starts its set, whatever Alexa took the words for', () => {
  const saved = after(
    after(fresh, 'PrescribeIntent', { ...push, sets: heard('3'), amount: heard('8') }),
    'SavePrescriptionIntent',
    {
      name: heard('my elbow magic'),
    },
  );
  const idle: Athlete = { ...saved, session: { phase: 'idle' } };
  for (const [intent, slots] of [
    ['StartPrescriptionIntent', { name: heard('elbow magic') }],
    ['StartWorkoutIntent', { routine: heard('elbow magic') }],
    ['StartExerciseIntent', { exercise: heard('elbow magic') }],
  ] as const) {
    expect(setsOf(after(idle, intent, slots)).map(({ exercise }) => exercise)).toEqual([
      'push-up',
      'push-up',
      'push-up',
    ]);
  }
});

test('a change keeps the rest, and deleting needs a yes', () => {
  const doing = after(fresh, 'PrescribeIntent', { ...push, sets: heard('3'), amount: heard('8') });
  const saved = after(doing, 'SavePrescriptionIntent', { name: heard('physio set') });
  const name = heard('physio set');
  const changed = after(saved, 'ChangePrescriptionIntent', { name, amount: heard('10') });
  expect(changed.prescriptions).toMatchObject([{ name: 'physio set', sets: 3, target: { reps: 10 } }]);
  // "Start my slow ones" that arrives as a change to slow names no set.
  expect(after(changed, 'ChangePrescriptionIntent', { tempo: heard('slow', 'slow') }).prescriptions).toEqual(
    changed.prescriptions,
  );
  const asked = after(changed, 'DeletePrescriptionIntent', { name });
  expect(after(asked, 'AMAZON.NoIntent').prescriptions).toHaveLength(1);
  expect(after(asked, 'AMAZON.YesIntent').prescriptions).toEqual([]);
});

test('no more are kept than there is room for, and one of the same name gives way', () => {
  let athlete = after(fresh, 'PrescribeIntent', { ...push, amount: heard('8') });
  for (const letter of 'abcdefghij') {
    athlete = after(athlete, 'SavePrescriptionIntent', { name: heard(`set ${letter}`) });
  }
  expect(athlete.prescriptions).toHaveLength(PRESCRIPTION_LIMITS.saved);
  const again = after(athlete, 'SavePrescriptionIntent', { name: heard('set b') });
  expect(again.prescriptions.map((saved) => saved.name)).toEqual(athlete.prescriptions.map((saved) => saved.name));
});

test('a name is letters and spaces, short, and never a wake word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (said) => {
      const name = english.nameFrom(said);
      expect(name).toMatch(/^(?:\p{Ll}+(?: \p{Ll}+)*)?$/u);
      expect(name.length).toBeLessThanOrEqual(PRESCRIPTION_LIMITS.nameLength);
    }),
    STEADY,
  );
  expect(english.nameFrom('my Alexa knee set')).toBe('knee set');
});

test('no wish makes a rep shorter than three seconds', () => {
  const own = { lower: 2, pause: 0, lift: 1, squeeze: 0, starts: 'lower' } as const;
  const phase = fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined });
  fc.assert(
    fc.property(phase, phase, (down, up) => {
      const wish = { ...(down === undefined ? {} : { down }), ...(up === undefined ? {} : { up }) };
      expect(repMs(wishedTempo(own, wish))).toBeGreaterThanOrEqual(3000);
    }),
    STEADY,
  );
});
