/** Holds the dates Alexa sends to the past that a person means by them. */
import { dayPeriod, monthPeriod, periodBefore, readPeriod, weekPeriod } from '../../lambda/coach/period';
import { when } from '../../lambda/language/en/periods';

/** A Tuesday. */
const TODAY = '2026-11-24';
/** Somebody who has been at it for years. */
const EVER = '2020-01-01';

test.each([
  ['2026-11-24', '2026-11-24', '2026-11-24', 'today'],
  ['2026-11-23', '2026-11-23', '2026-11-23', 'yesterday'],
  ['2026-11-17', '2026-11-17', '2026-11-17', 'a week ago today'],
  ['2026-11-20', '2026-11-20', '2026-11-20', 'on Friday'],
  ['2026-11-03', '2026-11-03', '2026-11-03', 'on November the third'],
  ['2025-03-22', '2025-03-22', '2025-03-22', 'on March the twenty-second twenty twenty-five'],
  ['PRESENT_REF', '2026-11-24', '2026-11-24', 'today'],
  ['2026-W48', '2026-11-23', '2026-11-29', 'this week'],
  ['2026-W47', '2026-11-16', '2026-11-22', 'last week'],
  ['2026-W01', '2025-12-29', '2026-01-04', 'in the week of December the twenty-ninth twenty twenty-five'],
  ['2026-W47-WE', '2026-11-21', '2026-11-22', 'last weekend'],
  ['2026-11', '2026-11-01', '2026-11-30', 'this month'],
  ['2026-10', '2026-10-01', '2026-10-31', 'last month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'in February twenty twenty-four'],
  ['2026', '2026-01-01', '2026-12-31', 'this year'],
  ['2025', '2025-01-01', '2025-12-31', 'last year'],
  ['2008', '2008-01-01', '2008-12-31', 'in two thousand and eight'],
])('%s is %s to %s, said "%s"', (said, from, to, spoken) => {
  const period = readPeriod(said, TODAY, EVER);
  if (typeof period === 'string' || 'ahead' in period) throw new Error(said);
  expect(period).toMatchObject({ from, to });
  expect(when(period, TODAY)).toBe(spoken);
});

test.each([
  ['a weekday that Alexa takes for the coming one', '2026-11-27', '2026-11-20'],
  ['the weekday of today, a week ahead', '2026-12-01', '2026-11-17'],
  ['the date of a day that has passed this year', '2027-11-23', '2026-11-23'],
  ['a date late in the year', '2026-12-31', '2025-12-31'],
  ['the weekend, in the week after it', '2026-W48-WE', '2026-11-21'],
  ['December, in November', '2026-12', '2025-12-01'],
  ['next January', '2027-01', '2026-01-01'],
])('%s is the last one', (_, said, from) => {
  expect(readPeriod(said, TODAY, EVER)).toMatchObject({ from });
});

test("the number of a day may be this month's or the one to come", () => {
  expect(readPeriod('2026-12-23', TODAY, EVER)).toEqual({
    ahead: dayPeriod('2026-12-23'),
    instead: dayPeriod('2026-11-23'),
  });
  expect(readPeriod('2026-12-31', '2026-12-01', EVER)).toEqual({ ahead: dayPeriod('2026-12-31') });
});

test.each(['2026-12-05', '2027-02-03', '2026-12', '2027-01'])(
  '%s is still to come for somebody who was not there a year before',
  (said) => {
    expect(readPeriod(said, TODAY, '2026-11-09')).toMatchObject({
      ahead: { from: expect.stringContaining(said) as unknown },
    });
  },
);

test.each(['2031-01-01', '2028-02-29', '2026-W49', '2026-W50-WE', '2027', '2029-05'])('%s is still to come', (said) => {
  expect(readPeriod(said, TODAY, EVER)).toHaveProperty('ahead.from');
  expect(readPeriod(said, TODAY, EVER)).not.toHaveProperty('instead');
});

test.each(['2026-SU', '202X', '20XX', '2026-13', '2026-02-30', '2026-W00', '2026-W60', 'nonsense', '', '2026-Q3'])(
  '%p is nothing the coach looks up',
  (said) => {
    expect(readPeriod(said, TODAY, EVER)).toBe('unclear');
  },
);

test('each period follows the one before it without a gap', () => {
  expect(periodBefore(weekPeriod(TODAY))).toEqual(weekPeriod('2026-11-17'));
  expect(periodBefore(monthPeriod(2026, 1))).toEqual(monthPeriod(2025, 12));
  expect(periodBefore(monthPeriod(2024, 3))).toEqual({ kind: 'month', from: '2024-02-01', to: '2024-02-29' });
  expect(periodBefore(dayPeriod(TODAY))).toBeUndefined();
});
