/** Rounds that the athlete counts, "as many as I can": what they say they did is put down for each move of a round. */
import type { Athlete } from './athlete';
import { circumstancesOf } from './plan/circumstances';
import { unitsIn, type Plan, type PlannedSet } from './plan/plan';
import { oneRound } from './plan/shape';
import { isActive, type Training } from './session';
import { credit, type Totals } from './totals';

/** More than this in twelve minutes is taken for a slip of the ear. */
export const MOST_ROUNDS = 40;

/** Whether how many rounds there were is known to the athlete alone. */
export function countsOwnRounds({ shape }: Plan): boolean {
  return shape?.shape === 'amrap';
}

/** Whether it has still to be asked. */
export function owesRounds({ plan, rounds }: Pick<Training, 'plan' | 'rounds'>): boolean {
  return countsOwnRounds(plan) && rounds === undefined;
}

/** The moves of one round, as they were done here. */
export function roundOf(athlete: Athlete, { shape }: Plan): readonly PlannedSet[] {
  return shape ? oneRound(shape, circumstancesOf(athlete)) : [];
}

/** The athlete with so many rounds put down; what was put down before is replaced. Their time is counted already. */
export function withRounds(athlete: Athlete, rounds: number): Athlete {
  const { session, today, week } = athlete;
  if (!isActive(session)) return athlete;
  const was = session.rounds ?? 0;
  const moves = roundOf(athlete, session.plan);
  const more = (totals: Totals) =>
    moves.reduce(
      (sum, move) =>
        credit(sum, {
          exercise: move.exercise,
          sets: rounds - was,
          units: (rounds - was) * unitsIn(move),
          seconds: 0,
        }),
      totals,
    );
  return {
    ...athlete,
    session: { ...session, done: more(session.done), rounds },
    today: { ...today, totals: more(today.totals) },
    week: { ...week, totals: more(week.totals) },
    lifetime: more(athlete.lifetime),
  };
}

/** The athlete as before so many rounds were told; none is as if nobody had said anything. */
export function withRoundsBack(athlete: Athlete, rounds: number): Athlete {
  const back = withRounds(athlete, rounds);
  if (rounds > 0 || !isActive(back.session)) return back;
  const { rounds: _none, ...session } = back.session;
  return { ...back, session };
}
