/** Holds local dates to the wall calendar: midnights, clock changes, weeks across years and dates that do not exist. */
import fc from 'fast-check';
import {
  dateOf,
  dayNumber,
  daysBetween,
  isDate,
  isTimeZone,
  localDate,
  localHour,
  localTime,
  mondayOf,
  renewed,
  zoneAt,
  zoneNamed,
} from '../../lambda/coach/calendar';
import { readPeriod } from '../../lambda/coach/period';
import { STEADY } from './any-set';

const NEW_YORK = 'America/New_York';
const at = (text: string) => Date.parse(text);

test('the day is the one on the wall of the athlete', () => {
  const instant = at('2026-11-22T03:30:00Z');
  expect(localDate(instant, zoneNamed(NEW_YORK))).toBe('2026-11-21');
  expect(localDate(instant, zoneNamed('UTC'))).toBe('2026-11-22');
  expect(localDate(instant, zoneNamed('Pacific/Kiritimati'))).toBe('2026-11-22');
  expect(localDate(at('2026-11-22T10:30:00Z'), zoneNamed('Pacific/Kiritimati'))).toBe('2026-11-23');
});

test('the day of a clock change begins and ends at its own midnights', () => {
  // 2026-03-08 has 23 hours in New York, 2026-11-01 has 25.
  expect(localDate(at('2026-03-08T04:59:59Z'), zoneNamed(NEW_YORK))).toBe('2026-03-07');
  expect(localDate(at('2026-03-08T05:00:00Z'), zoneNamed(NEW_YORK))).toBe('2026-03-08');
  expect(localDate(at('2026-03-09T03:59:59Z'), zoneNamed(NEW_YORK))).toBe('2026-03-08');
  expect(localDate(at('2026-03-09T04:00:00Z'), zoneNamed(NEW_YORK))).toBe('2026-03-09');
  expect(localDate(at('2026-11-01T04:00:00Z'), zoneNamed(NEW_YORK))).toBe('2026-11-01');
  expect(localDate(at('2026-11-02T04:59:59Z'), zoneNamed(NEW_YORK))).toBe('2026-11-01');
  expect(localDate(at('2026-11-02T05:00:00Z'), zoneNamed(NEW_YORK))).toBe('2026-11-02');
});

const ZONES = [
  NEW_YORK,
  'Europe/Berlin',
  'Australia/Lord_Howe', // changes its clock by half an hour
  'Asia/Kathmandu', // a quarter of an hour off
  'Africa/Casablanca', // changes for Ramadan
  'America/St_Johns',
  'Pacific/Kiritimati',
  'UTC',
];
const YEARS = { min: at('2024-01-01T00:00:00Z'), max: at('2034-01-01T00:00:00Z') };

test('the wall shows what the system says it shows, in any order of asking', () => {
  const walls = new Map(
    ZONES.map((timeZone) => [
      timeZone,
      new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
    ]),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer(YEARS),
      fc.integer({ min: -40, max: 40 }),
      (name, first, days) => {
        const zone = zoneAt(name, first);
        const instants = [first, first + days * 86_400_000, first + 1];
        const seen = instants.map((instant) => `${localDate(instant, zone)} ${localTime(instant, zone)}`);
        expect(seen).toEqual(instants.map((instant) => walls.get(name)?.format(instant)));
        expect(instants.map((instant) => localHour(instant, zone))).toEqual(
          seen.map((wall) => Number(wall.slice(11, 13))),
        );
      },
    ),
    { ...STEADY, numRuns: 2000 },
  );
});

test('what is known of a zone ends where its clock changes, and is asked again beyond', () => {
  const change = at('2026-11-01T06:00:00Z');
  const before = zoneAt(NEW_YORK, change - 10 * 86_400_000);
  expect(before).toMatchObject({ minutes: -240, until: change });
  const after = renewed(before, change);
  expect(after).toEqual({ name: NEW_YORK, from: change, until: change + 30 * 86_400_000 + 1, minutes: -300 });
  expect(renewed(after, change + 1)).toBe(after);
  expect(localTime(change - 3_600_000, before)).toBe('01:00');
  expect(localTime(change, before)).toBe('01:00');
});

test('a zone that is none is UTC', () => {
  expect(renewed(zoneNamed('Mars/Olympus'), at('2026-11-01T06:00:00Z'))).toMatchObject({ name: 'UTC', minutes: 0 });
});

test('days are counted by the calendar, not by hours', () => {
  expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
  expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1);
});

test('a week begins on its Monday, also across years', () => {
  expect(mondayOf('2026-11-21')).toBe('2026-11-16');
  expect(mondayOf('2026-11-16')).toBe('2026-11-16');
  expect(mondayOf('2026-11-15')).toBe('2026-11-09');
  expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  expect(mondayOf('2024-12-31')).toBe('2024-12-30');
  expect(mondayOf('1970-01-01')).toBe('1969-12-29');
});

const FIRST_DAY = 0;
/** 2100-01-01. */
const LAST_DAY = 47_482;
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

test('every week has seven days and one Monday', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const monday = mondayOf(dateOf(day));
      expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
      expect(day - dayNumber(monday)).toBeGreaterThanOrEqual(0);
      expect(day - dayNumber(monday)).toBeLessThan(7);
    }),
    STEADY,
  );
});

test('a date and its day number are the same thing', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      expect(dayNumber(dateOf(one))).toBe(one);
      expect(daysBetween(dateOf(one), dateOf(other))).toBe(other - one);
    }),
    STEADY,
  );
});

test.each([
  ['2026-W47', '2026-11-16', '2026-11-22'],
  ['2026-W53', '2026-12-28', '2027-01-03'],
  ['2027-W01', '2027-01-04', '2027-01-10'],
  ['2025-W01', '2024-12-30', '2025-01-05'],
])('week %s, as Alexa numbers it, is %s to %s', (said, from, to) => {
  expect(readPeriod(said, '2027-02-01', '2020-01-01')).toEqual({ kind: 'week', from, to });
});

test('only dates that exist are dates', () => {
  expect(['2026-11-21', '2028-02-29', '1970-01-01'].filter((text) => !isDate(text))).toEqual([]);
  const odd = ['2026-13-01', '2026-11-32', '2026-02-30', '2026-1-1', 'PRESENT_REF', '', '2026-11-21T00:00', 7, null];
  expect(odd.filter((text) => isDate(text))).toEqual([]);
});

test('only zones that exist are zones', () => {
  expect(isTimeZone('Europe/Berlin')).toBe(true);
  expect(['Mars/Olympus', '', 'New York'].filter((zone) => isTimeZone(zone))).toEqual([]);
});
