/** Wishes that hold for one day: what is noted under another day than today is over. */
import type { Athlete, OnlyToday } from './athlete';
import { isEasingWeek } from './plan/easing';
import type { Plan } from './plan/plan';
import { easedPlan } from './plan/eased';
import { inSides } from './plan/side-wish';

export function wishesToday({ onlyToday, today }: Athlete): Omit<OnlyToday, 'on'> {
  return onlyToday?.on === today.date ? onlyToday : {};
}

/** The athlete with one more wish for today. */
export function wishingToday(athlete: Athlete, wish: Omit<OnlyToday, 'on'>): Athlete {
  const { spared = [], ...others } = wishesToday(athlete);
  const all = [...new Set([...spared, ...(wish.spared ?? [])])];
  return {
    ...athlete,
    onlyToday: { ...others, ...wish, on: athlete.today.date, ...(all.length > 0 ? { spared: all } : {}) },
  };
}

/** A whole plan as today shall be: on the sides they like, and easier where they wished for it or their week is an easy one. */
export function asToday(athlete: Athlete, plan: Plan): Plan {
  const sided = inTheirSides(athlete, inTheirRests(athlete, plan));
  return isEasy(athlete) ? easedPlan(sided) : sided;
}

/** Today was asked to be easy, or the week is. */
export function isEasy(athlete: Athlete): boolean {
  return wishesToday(athlete).easy === true || isEasingWeek(athlete);
}

/** Shapes whose rests are what makes them. */
const ROUNDS: ReadonlySet<string> = new Set(['circuit', 'superset']);

/** A plan with the rests that the athlete wants from now on, where nothing else decides them. */
export function inTheirRests({ preferences: { restsOf } }: Athlete, plan: Plan): Plan {
  const isOpen = !plan.shape || (ROUNDS.has(plan.shape.shape) && plan.shape.restSeconds === undefined);
  if (restsOf === undefined || !isOpen) return plan;
  const sets = plan.sets.map((set) =>
    set.part === 'work' && set.restSeconds > 0 && set.target.measure !== 'intervals'
      ? { ...set, restSeconds: restsOf }
      : set,
  );
  return { ...plan, sets };
}

/** A plan on the sides that the athlete likes, for good and today. */
export function inTheirSides(athlete: Athlete, plan: Plan): Plan {
  const { firstSide, onlySide } = athlete.preferences;
  const only = { ...onlySide, ...wishesToday(athlete).onlySide };
  return inSides(plan, { ...(firstSide ? { first: firstSide } : {}), only });
}
