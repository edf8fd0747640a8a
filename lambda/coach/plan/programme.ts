/** Where somebody is in a programme: which session is next, when it is due, and what its plan is. */
import * as v from 'valibot';
import { date, dateOf, dayNumber, daysBetween } from '../calendar';
import type { Level } from '../catalogue/exercise';
import type { ExerciseId } from '../catalogue/exercises';
import type { ProgrammeDay, Work } from '../catalogue/programme';
import { programmeRow, PROGRAMME_IDS, type ProgrammeId } from '../catalogue/programmes';
import { COOL_DOWNS, WARM_UPS } from '../catalogue/routines';
import { count, type Read } from '../shapes';
import { BREAK_DAYS } from './breaks';
import {
  leadSets,
  planExercise,
  suited,
  type Circumstances,
  type Plan,
  type PlannedSet,
  type ProgrammeSession,
} from './plan';
import { targetOf } from './target';

/** A programme under way. */
export const enrolmentShape = v.object({
  id: v.picklist(PROGRAMME_IDS),
  startedOn: date,
  /** Sessions done; the next has this number, from zero. */
  done: count,
  /** The day of the last one. */
  lastOn: v.exactOptional(date),
});
export type Enrolment = Read<typeof enrolmentShape>;

export interface SessionRow {
  /** From one. */
  readonly week: number;
  /** From one, within the days that come by turns. */
  readonly day: number;
  readonly isEasy: boolean;
  /** The strength test stands in for the work of this day. */
  readonly isCheck: boolean;
  readonly work: readonly Work[];
  readonly leads: Pick<ProgrammeDay, 'warmUp' | 'coolDown'>;
}

export function weeksIn(id: ProgrammeId, level: Level): number {
  const { stages, ending } = programmeRow(id);
  const weeks = stages[level].reduce((sum, stage) => sum + stage.weeks, 0);
  return ending === 'none' ? weeks : weeks + 1;
}

export function sessionsIn(id: ProgrammeId, level: Level): number {
  return weeksIn(id, level) * programmeRow(id).daysAWeek;
}

/** Session `index` of a programme, from zero; `undefined` past its end. */
export function sessionAt(id: ProgrammeId, level: Level, index: number): SessionRow | undefined {
  const { stages, daysAWeek, ending } = programmeRow(id);
  const week = Math.floor(index / daysAWeek) + 1;
  if (index < 0 || week > weeksIn(id, level)) return undefined;
  const isLast = ending !== 'none' && week === weeksIn(id, level);
  const stage = isLast ? stages[level].at(-1) : stageOf(id, level, week);
  const turn = index % (stage?.days.length ?? 1);
  const day = stage?.days[turn];
  if (!stage || !day) return undefined;
  const { work, ...leads } = day;
  const isCheck = isLast && ending === 'easy-and-check' && index % daysAWeek === daysAWeek - 1;
  return {
    week,
    day: turn + 1,
    isEasy: isLast,
    isCheck,
    work: isCheck ? checkWork(level) : isLast ? work.map(eased) : work,
    leads,
  };
}

function stageOf(id: ProgrammeId, level: Level, week: number) {
  let until = 0;
  return programmeRow(id).stages[level].find((stage) => {
    until += stage.weeks;
    return week <= until;
  });
}

/** Forty per cent fewer sets: three become two, two become one. */
export function eased([exercise, sets, amount]: Work): Work {
  return [exercise, Math.max(Math.round(sets * 0.6), 1), amount];
}

/** The strength test: most clean reps and longest holds, up to a kind limit. */
const CHECK = { reps: 20, seconds: 60, restSeconds: 90 } as const;

function checkWork(level: Level): readonly Work[] {
  const beginner = level === 'beginner';
  return [
    [beginner ? 'incline-push-up' : 'push-up', 1, CHECK.reps],
    ['sit-to-stand', 1, CHECK.reps],
    [beginner ? 'side-plank-knees' : 'side-plank', 1, CHECK.seconds],
  ];
}

/** Sets of a day for this athlete: what cannot be done is replaced, and takes its own dose. */
function workSets(work: readonly Work[], now: Circumstances, restSeconds?: number): readonly PlannedSet[] {
  const placed = work.flatMap(([wanted, sets, amount]) => {
    const exercise = suited(wanted, { ...now, level: now.level });
    if (!exercise) return [];
    const planned = planExercise(
      exercise,
      now.level,
      exercise === wanted ? { target: targetOf(wanted, amount), sets } : {},
    );
    return planned.sets.map((set) => ({ ...set, ...(restSeconds === undefined ? {} : { restSeconds }) }));
  });
  const of = new Map<ExerciseId, number>();
  const numbered = placed.map((set) => {
    of.set(set.exercise, (of.get(set.exercise) ?? 0) + 1);
    return { ...set, set: of.get(set.exercise) ?? 1 };
  });
  return numbered.map((set) => ({ ...set, of: of.get(set.exercise) ?? 1 }));
}

/** The plan of a session; `undefined` past the programme's end. */
export function sessionPlan({ id, index }: ProgrammeSession, now: Circumstances): Plan | undefined {
  const session = sessionAt(id, now.level, index);
  if (!session) return undefined;
  const { doses: _doses, ...plain } = id === 'chair' ? { ...now, seated: true } : now;
  return {
    level: now.level,
    programme: { id, index },
    ...(session.isCheck ? { isCheck: true } : {}),
    sets: [
      ...leadSets(WARM_UPS[session.leads.warmUp], 'warm-up', plain),
      ...workSets(session.work, plain, session.isCheck ? CHECK.restSeconds : undefined),
      ...leadSets(COOL_DOWNS[session.leads.coolDown], 'cool-down', plain),
    ],
  };
}

/** The strength test by itself, with a short warm-up. */
export function checkPlan(now: Circumstances): Plan {
  const { doses: _doses, ...plain } = now;
  return {
    level: now.level,
    isCheck: true,
    sets: [...leadSets(WARM_UPS.short, 'warm-up', plain), ...workSets(checkWork(now.level), plain, CHECK.restSeconds)],
  };
}

/** A gap of so many days is worth a kind word. */
const SLIPPED_DAYS = 4;

export type Due =
  /** `slipped`: some days went by; `stepsBack`: so many that the programme goes back to the start of a week. */
  | { readonly kind: 'due'; readonly index: number; readonly slipped: boolean; readonly stepsBack: boolean }
  | { readonly kind: 'later'; readonly index: number; readonly on: string }
  | { readonly kind: 'finished' };

/** What a programme asks for on a day. Missed days only move it; two weeks away go back to the start of that week, four a week more. */
export function dueOn({ id, done, lastOn }: Enrolment, level: Level, today: string): Due {
  if (done >= sessionsIn(id, level)) return { kind: 'finished' };
  const { daysAWeek, restDays } = programmeRow(id);
  const gap = lastOn === undefined ? restDays + 1 : daysBetween(lastOn, today);
  if (lastOn !== undefined && gap <= restDays) {
    return { kind: 'later', index: done, on: dateOf(dayNumber(lastOn) + restDays + 1) };
  }
  const weekStart = done - (done % daysAWeek);
  const index =
    gap >= BREAK_DAYS.restart ? Math.max(weekStart - daysAWeek, 0) : gap >= BREAK_DAYS.stepBack ? weekStart : done;
  return { kind: 'due', index, slipped: gap >= SLIPPED_DAYS, stepsBack: index < done };
}

/** The enrolment after a session of it; a session of before, done once more, takes nothing back. */
export function afterSession(enrolment: Enrolment, { id, index }: ProgrammeSession, today: string): Enrolment {
  if (enrolment.id !== id) return enrolment;
  return { ...enrolment, done: index + 1, lastOn: today };
}
