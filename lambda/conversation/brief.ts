/** Introduces the set at the athlete's place: in full while it is new, in a cue once it is familiar. */
import { withSession, type Athlete } from '../coach/athlete';
import { isActive, setAt, trainingOf } from '../coach/session';
import type { Reply } from '../reply';
import { ask, sentences, type Turn } from './handler';
import { askThere, needsExplaining, promptFor } from './next-question';
import { soundSet } from './sound-set';
import { toldWhy, whyLine } from './why-moved';

export function brief(turn: Turn, athlete: Athlete, before = ''): Reply {
  const { session } = athlete;
  const set = isActive(session) ? setAt(session) : undefined;
  if (!isActive(session) || !set) return askThere(turn, athlete, before);
  const { prompts } = turn.words;
  const explaining = needsExplaining(athlete, set);
  const opensPart = session.plan.sets[session.place.set - 1]?.part !== set.part;
  const lead = session.place.set === 0 ? prompts.first : prompts.next;
  const text = sentences(
    before,
    opensPart && set.part === 'warm-up' ? prompts.briefWarmUp : '',
    opensPart && set.part === 'cool-down' ? prompts.briefCoolDown : '',
    set.set === 1 ? prompts.introduce(set, lead) : prompts.cue(set),
    whyLine(turn, athlete, set),
    explaining ? turn.words.exercises.explain(set.exercise) : '',
  );
  const briefed: Athlete = {
    ...withSession(toldWhy(athlete, set), { ...trainingOf(session), phase: 'briefing' }),
    explained: explaining
      ? { ...athlete.explained, [set.exercise]: (athlete.explained[set.exercise] ?? 0) + 1 }
      : athlete.explained,
  };
  return ask(briefed, text, promptFor(turn, briefed));
}

/** Goes on from where the athlete is: explains what is new first, else starts the count. */
export function goOn(turn: Turn, athlete: Athlete, before = ''): Reply {
  const { session } = athlete;
  if (!isActive(session)) return askThere(turn, athlete, before);
  const set = setAt(session);
  if (!set) return askThere(turn, athlete, before);
  // A set that was begun is not introduced again.
  const begun = session.place.units > 0 || session.last?.set === session.place.set;
  const fresh = !begun && session.phase !== 'briefing';
  return fresh && needsExplaining(athlete, set) ? brief(turn, athlete, before) : soundSet(turn, athlete, before);
}
