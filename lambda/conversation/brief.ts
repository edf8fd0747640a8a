/** Introduces the set at the athlete's place: in full while it is new, in a cue once it is familiar. */
import { withSession, type Athlete } from '../coach/athlete';
import type { PlannedSet } from '../coach/plan/plan';
import { isActive, setAt, trainingOf, type ActiveSession } from '../coach/session';
import { needsExplaining, toldWhy } from '../coach/told';
import type { Reply } from '../reply';
import { ask, sentences, type Turn } from './handler';
import { askThere, isNonStop, promptFor, restLeftSeconds } from './next-question';
import { soundSet } from './sound-set';
import { loadLine, whyLine } from './why-moved';

export function brief(turn: Turn, athlete: Athlete, before = ''): Reply {
  const { session } = athlete;
  const set = isActive(session) ? setAt(session) : undefined;
  if (!isActive(session) || !set) return askThere(turn, athlete, before);
  const { prompts } = turn.words;
  const explaining = needsExplaining(athlete, set);
  const isFirst = (athlete.explained[set.exercise] ?? 0) === 0;
  const opensPart = session.plan.sets[session.place.set - 1]?.part !== set.part;
  const lead = session.place.set === 0 ? prompts.first : prompts.next;
  const text = sentences(
    before,
    opensPart && set.part === 'warm-up' ? prompts.briefWarmUp : '',
    opensPart && set.part === 'cool-down' ? prompts.briefCoolDown : '',
    set.set === 1 ? prompts.introduce(isRung(session, set) ? { ...set, of: 1 } : set, lead) : prompts.cue(set),
    whyLine(turn, athlete, set),
    loadLine(turn, athlete, set),
    explaining && isFirst ? turn.words.exercises.beforeTheFirst(set.exercise, session.plan.level) : '',
    explaining ? turn.words.exercises.explain(set) : '',
  );
  const briefed: Athlete = {
    ...withSession(toldWhy(athlete, set), { ...trainingOf(session), phase: 'briefing' }),
    explained: explaining
      ? { ...athlete.explained, [set.exercise]: (athlete.explained[set.exercise] ?? 0) + 1 }
      : athlete.explained,
  };
  return ask(briefed, text, promptFor(turn, briefed));
}

/** Whether its sets differ in size, so that the first tells nothing of the others. */
function isRung({ plan }: ActiveSession, set: PlannedSet): boolean {
  return set.part === 'work' && (plan.shape?.shape === 'ladder' || plan.shape?.shape === 'pyramid');
}

/** A rest with less left than this is over. */
const LEAST_REST_SECONDS = 5;

/** Goes on by itself from where the athlete is: what is left of a rest is still taken, and what is new explained in it. */
export function restOn(turn: Turn, athlete: Athlete): Reply {
  const { session } = athlete;
  const left = restLeftSeconds(turn, athlete);
  if (session.phase !== 'rest' || !isNonStop(athlete, session.plan) || left < LEAST_REST_SECONDS) {
    return goOn(turn, athlete);
  }
  return session.place.set + session.place.units === 0
    ? goOn(turn, athlete)
    : soundSet(turn, athlete, turn.words.prompts.moreRestThen(left), {
        restSeconds: left,
        explains: session.place.units === 0,
      });
}

/** Starts now from where the athlete is: explains what is new first, else starts the count. */
export function goOn(turn: Turn, athlete: Athlete, before = ''): Reply {
  const { session } = athlete;
  if (!isActive(session)) return askThere(turn, athlete, before);
  const set = setAt(session);
  if (!set) return askThere(turn, athlete, before);
  // A set that was begun is not introduced again.
  const begun = session.place.units > 0 || session.last?.set === session.place.set;
  // In a workout that runs by itself what is new is explained on the way.
  const runs = isNonStop(athlete, session.plan) && session.place.set > 0;
  const fresh = !begun && session.phase !== 'briefing';
  if (!fresh) return soundSet(turn, athlete, before);
  if (runs) return soundSet(turn, athlete, before, { explains: true });
  return needsExplaining(athlete, set) ? brief(turn, athlete, before) : soundSet(turn, athlete, before);
}
