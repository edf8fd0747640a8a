/** Making the exercise at hand easier or harder: a sibling takes its place for the sets that are left. */
import { withSession } from '../coach/athlete';
import { EXERCISES } from '../coach/catalogue/exercises';
import { planExercise, suited } from '../coach/plan/plan';
import { numberedAnew } from '../coach/plan/refit';
import { isActive, setAt, trainingOf } from '../coach/session';
import type { Reply } from '../reply';
import { brief } from '../conversation/brief';
import { circumstancesOf } from '../coach/plan/circumstances';
import { sentences, type Turn } from '../conversation/handler';
import { askThere, madeIt } from '../conversation/next-question';

/** Puts an easier or harder sibling in the place of the exercise at hand, for all its sets that are left. */
export function swap(turn: Turn, way: 'easier' | 'harder'): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session } = athlete;
  const set = isActive(session) ? setAt(session) : undefined;
  if (!isActive(session) || !set) return askThere(turn, athlete);
  // Nobody warms up or cools down any harder.
  const sibling = way === 'harder' && set.part !== 'work' ? undefined : EXERCISES[set.exercise][way];
  // Asking for it overrules the level.
  const id = sibling && suited(sibling, { ...circumstancesOf(athlete), level: 'intermediate' });
  if (!id || id === set.exercise) {
    return askThere(
      turn,
      athlete,
      sentences(madeIt(turn, athlete), way === 'easier' ? prompts.noEasier : prompts.noHarder),
    );
  }
  const { target } = planExercise(id, athlete.preferences.level).sets[0] ?? set;
  const { tempo: _tempo, ...bare } = set;
  const left = session.plan.sets.slice(session.place.set);
  const swapped = session.plan.sets.map((planned, index) =>
    index >= session.place.set && planned.exercise === set.exercise
      ? { ...bare, ...numberedAnew(planned, left), exercise: id, target, restSeconds: planned.restSeconds }
      : planned,
  );
  const { last: _last, ...kept } = trainingOf(session);
  const there = withSession(athlete, {
    ...kept,
    plan: { ...session.plan, sets: swapped },
    place: { set: session.place.set, units: 0 },
    phase: 'rest',
    since: turn.now,
  });
  return brief(turn, there, way === 'easier' ? prompts.easierNow(id) : prompts.harderNow(id));
}
