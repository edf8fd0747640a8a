/** The week as it is advised: strength twice with days between, a calm flow, and walks that grow (content.md, rt.week_plan). */
import { daysBetween, mondayOf } from '../calendar';
import type { Kit, Level } from '../catalogue/exercise';
import type { RoutineId } from '../catalogue/routines';

/** What one day asks for. */
export interface DayPlan {
  readonly routine?: RoutineId;
  readonly walkMinutes?: number;
}

/** Minutes of walking on each of five days, week by week for a beginner; from the seventh week on the last. */
const RAMP = [10, 10, 15, 15, 20, 20, 30] as const;
/** Monday first; 150 minutes in all. Strength days have no walk. */
const WALKS = [0, 35, 20, 0, 35, 20, 40] as const;
const FLOW_DAY = 2;

export function walkMinutes(level: Level, startedOn: string, date: string): readonly number[] {
  if (level !== 'beginner') return WALKS;
  const weeks = Math.max(daysBetween(mondayOf(startedOn), mondayOf(date)) / 7, 0);
  const minutes = RAMP[Math.min(weeks, RAMP.length - 1)] ?? RAMP[0];
  return WALKS.map((walk) => (walk > 0 ? minutes : 0));
}

/** What is planned for a date. `last`: the routine done last, which is not given again at once. */
export function planDay(
  date: string,
  who: { readonly level: Level; readonly startedOn: string; readonly kit?: readonly Kit[]; readonly last?: RoutineId },
): DayPlan {
  const weekday = daysBetween(mondayOf(date), date);
  const minutes = walkMinutes(who.level, who.startedOn, date)[weekday] ?? 0;
  const walk = minutes > 0 ? { walkMinutes: minutes } : {};
  if (weekday === FLOW_DAY) return { routine: 'yoga-destress', ...walk };
  if (minutes > 0) return walk;
  const strength = strengthFor(weekday, who.kit ?? []);
  return { routine: strength === who.last ? 'express-ten' : strength };
}

function strengthFor(weekday: number, kit: readonly Kit[]): RoutineId {
  if (kit.includes('cable')) return 'gym-back';
  return weekday === 0 && kit.includes('dumbbells') ? 'home-dumbbell' : 'home-bodyweight';
}
