/** What a session under way becomes when the rest of it shall be less, or move at another tempo. */
import type { Tempo } from './catalogue/exercise';
import type { ExerciseId } from './catalogue/exercises';
import { COOL_DOWNS } from './catalogue/routines';
import { easedPlan } from './plan/eased';
import { leadSets, type Circumstances, type PlannedSet } from './plan/plan';
import { isActive, setAt, type ActiveSession, type Session } from './session';

function withSets(session: ActiveSession, sets: readonly PlannedSet[]): ActiveSession {
  return { ...session, plan: { ...session.plan, sets } };
}

/** Fewer sets of what is ahead. */
export function eased(session: ActiveSession): ActiveSession {
  return { ...session, plan: easedPlan(session.plan, session.place.set) };
}

/** What comes after the set in hand is let go, but for a short stretch. */
export function cutShort(session: ActiveSession, now: Circumstances): ActiveSession {
  const { set } = session.place;
  const isWork = setAt(session)?.part === 'work';
  return withSets(session, [
    ...session.plan.sets.slice(0, isWork ? set + 1 : set),
    ...leadSets(COOL_DOWNS.short, 'cool-down', now),
  ]);
}

/** All sets of an exercise that are left take that tempo. */
export function retimed(session: ActiveSession, exercise: ExerciseId, tempo: Tempo): ActiveSession {
  return withSets(
    session,
    session.plan.sets.map((planned, index) =>
      index >= session.place.set && planned.exercise === exercise ? { ...planned, tempo } : planned,
    ),
  );
}

/** Exercises that are ahead now and were not before. */
export function newAhead(before: Session, after: Session): readonly ExerciseId[] {
  const ahead = (session: Session): ReadonlySet<ExerciseId> =>
    new Set(isActive(session) ? session.plan.sets.slice(session.place.set).map(({ exercise }) => exercise) : []);
  const was = ahead(before);
  return [...ahead(after)].filter((id) => !was.has(id));
}
