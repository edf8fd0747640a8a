/** English clock times and parts of the day, as AMAZON.TIME sends them: HH:MM, or MO, AF, EV, NI. */
import type { Reading } from './hearing-language';
import { readNumber } from './numbers';

const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  tonight: 'NI',
};

/** Word to minutes since midnight. */
const NAMED: Readonly<Record<string, number>> = { noon: 720, midday: 720, midnight: 0 };

/** After one of these a bare number is an hour: "at seven". */
const LEADS = new Set(['at', 'by', 'around', 'before', 'after', 'until', 'till', 'from', 'for', 'to']);

interface Clock {
  readonly end: number;
  readonly minutes: number;
}

const write = (minutes: number) =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** "7:30" */
function readDigits(words: readonly string[], start: number): Clock | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d\d)$/.exec(words[start] ?? '') ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return { end: start + 1, minutes: Number(hour) * 60 + Number(minute) };
}

/** "thirty", "oh five" after an hour. */
function readMinutes(words: readonly string[], start: number): Clock | undefined {
  const isOh = words[start] === 'oh';
  const number = readNumber(words, isOh ? start + 1 : start);
  if (!number || number.amount > 59 || number.amount < 10 !== isOh) return undefined;
  return { end: number.end, minutes: number.amount };
}

/** "half past", "ten to", "quarter before": minutes, negative before the hour. */
function readOffset(words: readonly string[], start: number): Clock | undefined {
  const at = words[start] === 'a' ? start + 1 : start;
  const fixed = { half: 30, quarter: 15 }[words[at] ?? ''];
  const number = fixed === undefined ? readNumber(words, at) : { end: at + 1, amount: fixed };
  if (!number || number.amount > 59) return undefined;
  const turn = words[number.end] === 'minutes' ? number.end + 1 : number.end;
  const word = words[turn] ?? '';
  if (['past', 'after'].includes(word)) return { end: turn + 1, minutes: number.amount };
  if (['to', 'before', 'till', 'of'].includes(word)) return { end: turn + 1, minutes: -number.amount };
  return undefined;
}

type HalfDay = 'am' | 'pm' | 'night';

/** "pm", "in the evening", "at night": which half of the day, and where that ends. */
function readHalfDay(words: readonly string[], start: number): { end: number; half: HalfDay } | undefined {
  const [first, second, third = ''] = words.slice(start, start + 3);
  if (first === 'am' || first === 'pm') return { end: start + 1, half: first };
  if (first === 'at' && second === 'night') return { end: start + 2, half: 'night' };
  if (first !== 'in' || second !== 'the' || !(third in PARTS)) return undefined;
  return { end: start + 3, half: third === 'morning' ? 'am' : third === 'night' ? 'night' : 'pm' };
}

/** Minutes since midnight of a spoken hour on the face of a clock; a night goes from six to six. */
function inHalfDay(minutes: number, half: HalfDay): number {
  const onFace = minutes % 720;
  const isLater = half === 'pm' || (half === 'night' && onFace >= 360);
  return isLater ? onFace + 720 : onFace;
}

/** "seven", "seven thirty", "half past seven": minutes by the face, and whether that can be nothing but a time. */
function readFace(words: readonly string[], start: number): (Clock & { isSure: boolean }) | undefined {
  const digits = readDigits(words, start);
  if (digits) return { ...digits, isSure: true };
  const offset = readOffset(words, start);
  const hour = readNumber(words, offset?.end ?? start);
  if (!hour || hour.amount > 23 || !Number.isInteger(hour.amount)) return undefined;
  const minutes = hour.amount * 60;
  if (offset) return { end: hour.end, minutes: minutes + offset.minutes, isSure: true };
  const past = readMinutes(words, hour.end);
  if (past) return { end: past.end, minutes: minutes + past.minutes, isSure: true };
  return { end: hour.end, minutes, isSure: LEADS.has(words[start - 1] ?? '') };
}

function readClock(words: readonly string[], start: number): Clock | undefined {
  const named = NAMED[words[start] ?? ''];
  if (named !== undefined) return { end: start + 1, minutes: named };
  const face = readFace(words, start);
  if (!face) return undefined;
  const isOclock = words[face.end] === 'oclock';
  const end = isOclock ? face.end + 1 : face.end;
  const minutes = (face.minutes + 1440) % 1440;
  const half = minutes < 13 * 60 ? readHalfDay(words, end) : undefined;
  if (half) return { end: half.end, minutes: inHalfDay(minutes, half.half) };
  return face.isSure || isOclock ? { end, minutes } : undefined;
}

/** AMAZON.TIME; an hour without "am" or "pm" stays as it was said: "seven" is 07:00. */
export function readTimeSlot(words: readonly string[], start: number): Reading | undefined {
  const clock = readClock(words, start);
  if (clock) return { end: clock.end, value: write(clock.minutes) };
  const at = words[start] === 'this' ? start + 1 : start;
  const part = PARTS[words[at] ?? ''];
  return part === undefined ? undefined : { end: at + 1, value: part };
}
