/** What a session that is over means beside its sets: a day of the programme is done, a strength test has come to something. */
import type { Athlete, Check } from './athlete';
import { afterSession } from './plan/programme';
import { isActive, isFinished, type ActiveSession } from './session';

/** The athlete with the programme moved on and the check kept, once for each session that has ended. */
export function afterTheLastSet(athlete: Athlete): Athlete {
  const { session } = athlete;
  if (!isActive(session) || !isFinished(session) || !isMostlyDone(session)) return athlete;
  return withCheck(withDay(athlete, session), session);
}

/** Half of the sets are a session; less leaves the day of the programme open. */
function isMostlyDone({ plan, done }: ActiveSession): boolean {
  const work = plan.sets.filter(({ part }) => part === 'work');
  const exercises = new Set(work.map(({ exercise }) => exercise));
  const sets = [...exercises].reduce((sum, id) => sum + (done.by[id]?.sets ?? 0), 0);
  return work.length > 0 && sets * 2 >= work.length;
}

function withDay(athlete: Athlete, { plan }: ActiveSession): Athlete {
  const { programme, today } = athlete;
  if (!programme || !plan.programme) return athlete;
  const isCounted = programme.lastOn === today.date && programme.done > plan.programme.index;
  return isCounted ? athlete : { ...athlete, programme: afterSession(programme, plan.programme, today.date) };
}

function withCheck(athlete: Athlete, { plan, done }: ActiveSession): Athlete {
  if (!plan.isCheck) return athlete;
  const work = plan.sets.filter(({ part }) => part === 'work');
  const by = Object.fromEntries(
    work.flatMap(({ exercise }) => {
      const units = done.by[exercise]?.units;
      return units === undefined ? [] : [[exercise, units] as const];
    }),
  );
  const check: Check = { on: athlete.today.date, by };
  const others = (athlete.checks ?? []).filter(({ on }) => on !== check.on);
  // The first stays for good: it is what everything after is told beside.
  const all = [...others, check];
  return { ...athlete, checks: all.length > 12 ? [...all.slice(0, 1), ...all.slice(-11)] : all };
}
