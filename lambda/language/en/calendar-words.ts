/** Days of the week and hours of the clock as a person says them in English. */
import { WEEKDAYS, type Reminder, type Weekday } from '../../coach/reminder';
import { list, number } from './numbers';

const DAY: Readonly<Record<Weekday, string>> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

/** "every Monday and Thursday", "every day", "Monday to Friday". */
function everyOf(days: readonly Weekday[]): string {
  if (days.length === WEEKDAYS.length) return 'every day';
  if (days.join() === WEEKDAYS.slice(0, 5).join()) return 'Monday to Friday';
  return `every ${list(days.map((day) => DAY[day]))}`;
}

/** "seven thirty in the evening", "six oh five in the morning", "noon". */
function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const minutes = minute === 0 ? '' : minute < 10 ? ` oh ${number(minute)}` : ` ${number(minute)}`;
  return `${number(hour % 12 || 12)}${minutes} ${partOfDay(hour)}`;
}

function partOfDay(hour: number): string {
  if (hour < 12) return 'in the morning';
  if (hour < 18) return 'in the afternoon';
  return hour < 21 ? 'in the evening' : 'at night';
}

/** "every Monday and Thursday at seven in the evening". */
export function whenOf({ days, time, once }: Reminder): string {
  if (once) return `once, on ${list(days.map((day) => DAY[day]))} at ${clock(time)}`;
  return `${everyOf(days)} at ${clock(time)}`;
}
