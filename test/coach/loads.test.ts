/** What is lifted: how a spoken weight is kept, when it is doubted, and which one comes next. */
import fc from 'fast-check';
import { newAthlete, onDay, type Athlete } from '../../lambda/coach/athlete';
import { dateOf, dayNumber } from '../../lambda/coach/calendar';
import { EXERCISE_IDS } from '../../lambda/coach/catalogue/exercises';
import {
  afterBreakLoad,
  isLoaded,
  lighterLoad,
  loadFrom,
  nextLoad,
  usualUnit,
  withWeights,
  type Load,
} from '../../lambda/coach/plan/loads';
import { STEADY } from './any-set';

const ON = '2026-11-29';
const kilos = (amount: number): Load => ({ amount, unit: 'kilos', on: ON });

test('a total is halved where it is held in both hands, and kept where it is held in one', () => {
  expect(loadFrom('bent-over-row', { amount: 16, unit: 'kilos', inTotal: true }, undefined, ON).load.amount).toBe(8);
  expect(loadFrom('one-arm-row', { amount: 16, unit: 'kilos', inTotal: true }, undefined, ON).load.amount).toBe(16);
});

test.each([
  [80, 'kilos', undefined, true],
  [17, 'kilos', 8, true],
  [16, 'kilos', 8, false],
  [60, 'kilos', undefined, false],
  [133, 'pounds', undefined, true],
] as const)('%d %s after %s is doubted: %s', (amount, unit, last, isDoubtful) => {
  const before = last === undefined ? undefined : kilos(last);
  expect(loadFrom('bent-over-row', { amount, unit }, before, ON).isDoubtful).toBe(isDoubtful);
});

test.each([
  [[20, 22], 20, 22, 'take'],
  [[8, 10], 8, 10, 'when-clean'],
  [[4, 6, 10], 4, 6, 'bridge'],
  [[4, 10], 4, 10, 'stay'],
] as const)('of %j after %d comes %d: %s', (amounts, last, next, jump) => {
  expect(nextLoad(kilos(last), { unit: 'kilos', amounts })).toEqual({ load: { amount: next, unit: 'kilos' }, jump });
});

test('the next is always heavier, the lighter one always lighter, and there is an end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (amount, own) => {
      const weights = withWeights(undefined, 'kilos', own);
      expect(nextLoad(kilos(amount), weights)?.load.amount ?? amount + 1).toBeGreaterThan(amount);
      expect(lighterLoad(kilos(amount), weights).amount).toBeLessThan(amount);
      expect(afterBreakLoad(kilos(amount), 5, weights).amount).toBe(amount);
    }),
    STEADY,
  );
});

test('weights at home are kept in order, each once, and none that nobody has', () => {
  expect(withWeights({ unit: 'kilos', amounts: [4] }, 'kilos', [10, 6, 4])).toEqual({
    unit: 'kilos',
    amounts: [4, 6, 10],
  });
  expect(withWeights({ unit: 'kilos', amounts: [4] }, 'pounds', [10])).toEqual({ unit: 'pounds', amounts: [10] });
  expect(withWeights(undefined, 'kilos', [300])).toBeUndefined();
});

test('after a month away it is a quarter lighter', () => {
  expect(afterBreakLoad(kilos(12), 30, { unit: 'kilos', amounts: [4, 6, 8, 10, 12] }).amount).toBe(8);
});

test('pounds in the United States, kilos elsewhere', () => {
  expect(['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'].map(usualUnit).join(' ')).toBe('pounds kilos kilos kilos kilos');
});

test('nothing is asked about a plank', () => {
  expect(EXERCISE_IDS.filter(isLoaded)).toContain('overhead-press');
  expect(isLoaded('floor-plank')).toBe(false);
});

test('weights are eased once as a break is over, and it is known that they were', () => {
  const loads = { 'bent-over-row': kilos(12) };
  const trained: Athlete = { ...newAthlete(ON, 'UTC'), loads, lastTrained: ON };
  const after = (days: number) => onDay(trained, dateOf(dayNumber(ON) + days)).loads?.['bent-over-row'];
  expect(after(13)).toEqual(kilos(12));
  expect(after(14)).toEqual({ ...kilos(10), eased: true });
  expect(after(40)).toEqual({ ...kilos(8), eased: true });
});
