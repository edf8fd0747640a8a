/** Holds reminders to the calendar: the first ring is the next of its days, on the athlete's own clock. */
import fc from 'fast-check';
import { localDate, localTime, mondayOf, daysBetween, zoneNamed } from '../../lambda/coach/calendar';
import { firstRing, readReminder, WEEKDAYS, writeReminder, type Reminder } from '../../lambda/coach/reminder';
import { STEADY } from './any-set';

const NEW_YORK = 'America/New_York';
/** A Monday, ten in the morning in New York. */
const MONDAY = Date.parse('2026-11-23T15:00:00Z');

const ring = (days: Reminder['days'], time: string, at = MONDAY, zone = NEW_YORK) =>
  firstRing({ days, time }, at, zoneNamed(zone));

test.each([
  ['later today', ring(['monday'], '19:00'), '2026-11-23T19:00:00.000'],
  ['not today any more', ring(['monday'], '09:00'), '2026-11-30T09:00:00.000'],
  ['not at this very minute', ring(['monday', 'thursday'], '10:00'), '2026-11-26T10:00:00.000'],
  ['tomorrow', ring(['tuesday', 'sunday'], '06:30'), '2026-11-24T06:30:00.000'],
  ['yesterday comes in six days', ring(['sunday'], '06:30'), '2026-11-29T06:30:00.000'],
  ['already tuesday in Tokyo', ring(['tuesday'], '07:00', MONDAY, 'Asia/Tokyo'), '2026-11-24T07:00:00.000'],
])('%s', (_, at, expected) => {
  expect(at).toBe(expected);
});

test('the clock that changes with daylight saving moves no day', () => {
  // Sunday, 2026-11-01, has 25 hours in New York.
  const before = Date.parse('2026-11-01T04:30:00Z');
  expect(ring(['sunday'], '01:30', before)).toBe('2026-11-01T01:30:00.000');
  expect(ring(['monday'], '01:30', before)).toBe('2026-11-02T01:30:00.000');
});

const anyReminder = fc.record({
  days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
  time: fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
});
const zone = fc.constantFrom(NEW_YORK, 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin');

test('it is always ahead, within a week, and on one of its days', () => {
  fc.assert(
    fc.property(
      anyReminder,
      zone,
      fc.integer({ min: MONDAY, max: MONDAY + 400 * 86_400_000 }),
      (reminder, name, now) => {
        const at = zoneNamed(name);
        const [date = '', time = ''] = firstRing(reminder, now, at).split('T');
        const today = localDate(now, at);
        expect(`${date}T${time}` > `${today}T${localTime(now, at)}`).toBe(true);
        expect(daysBetween(today, date)).toBeLessThanOrEqual(7);
        expect(reminder.days).toContain(WEEKDAYS[daysBetween(mondayOf(date), date)]);
        expect(time).toBe(`${reminder.time}:00.000`);
      },
    ),
    STEADY,
  );
});

test('a reminder is written as one word and read back; anything else is none', () => {
  fc.assert(
    fc.property(anyReminder, (reminder) => {
      expect(readReminder(writeReminder(reminder))).toEqual(reminder);
    }),
    STEADY,
  );
  for (const text of ['', '@', 'monday', 'monday@', '@19:00', 'blursday@19:00', 'monday@25:00']) {
    expect(readReminder(text)).toBeUndefined();
  }
});
