/** Reads slots into the coach's own values. `undefined`: not said. `'unclear'`: said, but it is nothing we know. */
import { FEELS, type Feel } from '../coach/effort';
import { EXERCISE_IDS, type ExerciseId } from '../coach/catalogue/exercises';
import { LEVELS, type Level } from '../coach/catalogue/exercise';
import { MEASURES, type Measure } from '../coach/progress';
import { ROUTINE_IDS, type RoutineId } from '../coach/catalogue/routines';
import { dateOf, dayNumber } from '../coach/calendar';
import { inWeekOrder, isTime, weekdayOn, WEEKDAYS, type Weekday } from '../coach/reminder';
import type { Slots } from '../input';
import { TOPIC_IDS, type TopicId } from '../coach/catalogue/topic-ids';
import { isFoodId, type FoodId } from '../coach/catalogue/food';
import { foodOf } from '../coach/food/homes';
import { SWAPS, type Swap } from '../coach/catalogue/topic';
import {
  ASPECT_IDS,
  AVOIDABLE_IDS,
  KIT_IDS,
  PLACE_IDS,
  SKIPPABLE_IDS,
  TELLING_IDS,
  TEMPO_IDS,
  WEEKDAY_IDS,
  type SlotName,
  type TellingSlotType,
} from '../vocabulary';

export type Read<T> = T | 'unclear' | undefined;

export function oneOf<T extends string>(slots: Slots, name: SlotName, ids: readonly T[]): Read<T> {
  const heard = slots[name];
  if (!heard) return undefined;
  return ids.find((id) => heard.ids.includes(id)) ?? 'unclear';
}

/** What a telling word stands for; `undefined` when it was not said, or is none of ours. */
export function tellingIn<Type extends TellingSlotType>(
  slots: Slots,
  name: SlotName,
  type: Type,
): (typeof TELLING_IDS)[Type][number] | undefined {
  const ids: readonly (typeof TELLING_IDS)[Type][number][] = TELLING_IDS[type];
  return ids.find((id) => slots[name]?.ids.includes(id));
}

export const exerciseIn = (slots: Slots): Read<ExerciseId> => oneOf(slots, 'exercise', EXERCISE_IDS);
export const routineIn = (slots: Slots): Read<RoutineId> => oneOf(slots, 'routine', ROUTINE_IDS);
/** What is not planned with is as unclear as what nobody knows. */
export function kitIn(slots: Slots): Read<Exclude<(typeof KIT_IDS)[number], 'other'>> {
  const kit = oneOf(slots, 'kit', KIT_IDS);
  return kit === 'other' ? 'unclear' : kit;
}
export const placeIn = (slots: Slots): Read<(typeof PLACE_IDS)[number]> => oneOf(slots, 'place', PLACE_IDS);
export const levelIn = (slots: Slots): Read<Level> => oneOf(slots, 'level', LEVELS);
export const tempoWordIn = (slots: Slots): Read<(typeof TEMPO_IDS)[number]> => oneOf(slots, 'tempo', TEMPO_IDS);
export const measureIn = (slots: Slots): Read<Measure> => oneOf(slots, 'measure', MEASURES);
export const feelIn = (slots: Slots): Read<Feel> => oneOf(slots, 'feel', FEELS);
export const avoidableIn = (slots: Slots): Read<(typeof AVOIDABLE_IDS)[number]> =>
  oneOf(slots, 'avoidable', AVOIDABLE_IDS);
export const skippableIn = (slots: Slots): Read<(typeof SKIPPABLE_IDS)[number]> => oneOf(slots, 'what', SKIPPABLE_IDS);

const DAY_SLOTS = ['day', 'secondDay', 'thirdDay', 'fourthDay'] as const;

/** The days that were named, in the order of the week. */
export function weekdaysIn(slots: Slots, today: string): Read<readonly Weekday[]> {
  const named = DAY_SLOTS.map((slot) => oneOf(slots, slot, WEEKDAY_IDS)).filter((day) => day !== undefined);
  if (named.length === 0) return undefined;
  if (named.includes('unclear')) return 'unclear';
  return inWeekOrder(named.flatMap((day) => (day === 'unclear' ? [] : daysNamed(day, today))));
}

/** Only this one day was named: today, or tomorrow. */
export function isOneDay(slots: Slots): boolean {
  const named = DAY_SLOTS.flatMap((slot) => oneOf(slots, slot, WEEKDAY_IDS) ?? []);
  return named.length > 0 && named.every((day) => day === 'today' || day === 'tomorrow');
}

function daysNamed(name: (typeof WEEKDAY_IDS)[number], today: string): readonly Weekday[] {
  switch (name) {
    case 'today':
      return [weekdayOn(today)];
    case 'tomorrow':
      return [weekdayOn(dateOf(dayNumber(today) + 1))];
    case 'every-day':
      return WEEKDAYS;
    case 'weekdays':
      return WEEKDAYS.slice(0, 5);
    case 'weekend':
      return WEEKDAYS.slice(5);
    default:
      return [name];
  }
}

/** What is meant by a part of the day when no hour is said; it is told back before it counts. */
const PARTS_OF_DAY: Readonly<Record<string, string>> = { MO: '08:00', AF: '14:00', EV: '18:00', NI: '20:00' };

/** HH:MM on a clock of 24 hours. */
export function timeIn(slots: Slots): Read<string> {
  const said = slots.time?.said;
  if (said === undefined) return undefined;
  const time = PARTS_OF_DAY[said] ?? said;
  return isTime(time) ? time : 'unclear';
}
/** Foods have a slot of their own, for places where other topics could be taken for something to do. What is known wins. */
export function topicIn(slots: Slots): Read<TopicId> {
  const read = [oneOf(slots, 'topic', TOPIC_IDS), oneOf(slots, 'food', TOPIC_IDS)].filter((each) => each !== undefined);
  return read.find((each) => each !== 'unclear') ?? read[0];
}
export type FoodSlot = 'topic' | 'otherTopic' | 'thirdTopic' | 'food' | 'eaten' | 'otherEaten';

/** A food by its own name, or by that of the topic that it is. */
export function foodIn(slots: Slots, name: FoodSlot): Read<FoodId> {
  const heard = slots[name];
  if (!heard) return undefined;
  const topic = TOPIC_IDS.find((id) => heard.ids.includes(id));
  return heard.ids.find(isFoodId) ?? (topic && foodOf(topic)) ?? 'unclear';
}
export const swapIn = (slots: Slots): Read<Swap> => oneOf(slots, 'swap', SWAPS);
export const aspectIn = (slots: Slots): Read<(typeof ASPECT_IDS)[number]> => oneOf(slots, 'aspect', ASPECT_IDS);

/** A whole number; Alexa sends digits, or "?" when it heard no number. */
export function numberIn(slots: Slots, name: SlotName): Read<number> {
  const said = slots[name]?.said;
  if (said === undefined) return undefined;
  return /^-?\d{1,9}$/.test(said) ? Number(said) : 'unclear';
}

const DAY_SECONDS = 86_400;

/** Seconds of an ISO 8601 duration ("PT1M30S"); weeks, months and years are no length of an exercise. */
export function secondsIn(slots: Slots, name: SlotName): Read<number> {
  const said = slots[name]?.said;
  if (said === undefined) return undefined;
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(said);
  if (!match || said.endsWith('P') || said.endsWith('T')) return 'unclear';
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part || 0));
  return Math.round(days * DAY_SECONDS + hours * 3600 + minutes * 60 + seconds);
}

/** Whole days of an ISO 8601 duration, also of weeks and months ("P2W", "P1M"), which no exercise takes. */
export function daysIn(slots: Slots, name: SlotName): number | undefined {
  const match = /^P(\d{1,2})([WM])$/.exec(slots[name]?.said ?? '');
  if (match) return Number(match[1]) * (match[2] === 'W' ? 7 : 30);
  const seconds = secondsIn(slots, name);
  return typeof seconds === 'number' && seconds >= DAY_SECONDS ? Math.round(seconds / DAY_SECONDS) : undefined;
}
