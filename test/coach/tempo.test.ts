/** Holds the pace of a rep to what athletes ask for: slower by exact seconds, faster down to a floor, pauses untouched. */
import fc from 'fast-check';
import { EXERCISE_IDS, EXERCISES } from '../../lambda/coach/catalogue/exercises';
import { halvesOf, PACE_LIMITS, paced, repMs } from '../../lambda/coach/set/tempo';
import { STEADY } from './any-set';

const PRESS = { starts: 'lower', lower: 2, pause: 0, lift: 2, squeeze: 1 } as const;
const PULL = { starts: 'lift', lower: 3, pause: 0, lift: 2, squeeze: 1 } as const;

const TEMPOS = EXERCISE_IDS.flatMap((id) => EXERCISES[id].tempo ?? []);
const anyTempo = fc.constantFrom(...TEMPOS);
const anySeconds = fc.integer({ min: PACE_LIMITS.fastest, max: PACE_LIMITS.slowest });

test('a rep lasts as long as its four phases', () => {
  expect(repMs(PRESS)).toBe(5000);
  expect(repMs(PULL)).toBe(6000);
});

test('a rep begins with its own first phase', () => {
  expect(halvesOf(PRESS)).toEqual([
    { moving: 'lower', still: 'pause', ms: 2000, movingMs: 2000 },
    { moving: 'lift', still: 'squeeze', ms: 3000, movingMs: 2000 },
  ]);
  expect(halvesOf(PULL).map(({ moving, ms }) => [moving, ms])).toEqual([
    ['lift', 3000],
    ['lower', 3000],
  ]);
});

test('the two halves are the whole rep', () => {
  fc.assert(
    fc.property(anyTempo, anySeconds, (tempo, seconds) => {
      const changed = paced(tempo, seconds);
      const [first, second] = halvesOf(changed);
      expect(first.ms + second.ms).toBe(repMs(changed));
      expect(first.moving).toBe(tempo.starts);
    }),
    STEADY,
  );
});

test('slower adds exactly the seconds asked, to the lowering', () => {
  fc.assert(
    fc.property(anyTempo, fc.integer({ min: 0, max: PACE_LIMITS.slowest }), (tempo, seconds) => {
      expect(paced(tempo, seconds)).toEqual({ ...tempo, lower: tempo.lower + seconds });
    }),
    STEADY,
  );
});

test('faster takes at most the seconds asked, leaves pauses alone and never goes under three seconds', () => {
  fc.assert(
    fc.property(anyTempo, fc.integer({ min: 0, max: 10 }), (tempo, seconds) => {
      const changed = paced(tempo, -seconds);
      expect(repMs(changed)).toBeGreaterThanOrEqual(Math.max(repMs(tempo) - seconds * 1000, 3000));
      expect(repMs(changed)).toBeLessThanOrEqual(repMs(tempo));
      expect(Math.min(changed.lower, changed.lift)).toBeGreaterThanOrEqual(1);
      expect([changed.pause, changed.squeeze, changed.starts]).toEqual([tempo.pause, tempo.squeeze, tempo.starts]);
    }),
    STEADY,
  );
});

test('each step faster is at least as fast as the one before', () => {
  fc.assert(
    fc.property(anyTempo, anySeconds, (tempo, seconds) => {
      expect(repMs(paced(tempo, seconds))).toBeGreaterThanOrEqual(repMs(paced(tempo, seconds - 1)));
    }),
    STEADY,
  );
});

test('faster is really faster for the busy exercises: five seconds become four, then three', () => {
  expect([0, -1, -2].map((seconds) => repMs(paced(PRESS, seconds)))).toEqual([5000, 4000, 3000]);
  expect([0, -1, -2].map((seconds) => repMs(paced(PULL, seconds)))).toEqual([6000, 5000, 4000]);
});
