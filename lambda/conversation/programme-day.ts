/** The day of a programme that is due: its plan, and the question that offers it. */
import type { Athlete } from '../coach/athlete';
import { circumstancesOf } from '../coach/plan/circumstances';
import { planSeconds, type Plan } from '../coach/plan/plan';
import type { ProgrammeId } from '../coach/catalogue/programmes';
import { dueOn, sessionAt, sessionPlan, type Due } from '../coach/plan/programme';
import type { Turn } from './handler';

/** What the athlete's programme asks for today; nothing without one. */
export function dueToday({ programme, preferences, today }: Athlete): Due | undefined {
  return programme && dueOn(programme, preferences.level, today.date);
}

export interface ProgrammeDay {
  readonly id: ProgrammeId;
  readonly plan: Plan;
  readonly week: number;
  readonly day: number;
  readonly isEasy: boolean;
}

/** Session `index` as a plan for this athlete; `undefined` past the end. */
export function dayOf(athlete: Athlete, id: ProgrammeId, index: number): ProgrammeDay | undefined {
  const now = circumstancesOf(athlete);
  const row = sessionAt(id, now.level, index);
  const plan = sessionPlan({ id, index }, now);
  return row && plan && { id, plan, week: row.week, day: row.day, isEasy: row.isEasy };
}

/** The question that offers the day which is due, or the first of a programme that is not begun. */
export function offerDay({ words }: Turn, athlete: Athlete, id: ProgrammeId): string | undefined {
  const due = athlete.programme?.id === id ? dueToday(athlete) : undefined;
  if (due?.kind === 'finished') return undefined;
  const day = dayOf(athlete, id, due?.index ?? 0);
  return day && words.prompts.offerDay(id, day, planSeconds(day.plan));
}
