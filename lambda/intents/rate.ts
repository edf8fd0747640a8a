/** How hard it was: one number after a finished session moves the doses. */
import { withSession, type Athlete } from '../coach/athlete';
import type { ExerciseId } from '../coach/catalogue/exercises';
import { isHeavierAtHand, nextLoad } from '../coach/plan/loads';
import { suited } from '../coach/plan/plan';
import { EFFORT, isRateable, rate } from '../coach/plan/progression';
import { isFinished, trainingOf, type Session } from '../coach/session';
import type { Reply } from '../reply';
import { circumstancesOf } from '../coach/plan/circumstances';
import { ask, sentences, type Turn } from '../conversation/handler';
import type { Read } from '../conversation/slots';
import { askAgain, askThere, madeIt, asking } from '../conversation/next-question';

/** A session whose sets are all over, rated or not. */
export function isOver(session: Session): session is Extract<Session, { phase: 'rating' }> {
  return session.phase === 'rating' && isFinished(session);
}

/** The athlete with the next weight up, for each exercise that has grown into it. */
function heavier(athlete: Athlete, doses: Athlete['doses']): Athlete {
  const { loads, weights, today } = athlete;
  if (!loads) return athlete;
  const taken = Object.entries(loads).map(([id, load]) => {
    const move = doses[id as ExerciseId]?.move; // a key of its own
    const isNew = move?.what === 'load' && move.on === today.date && move !== athlete.doses[id as ExerciseId]?.move;
    const next = isNew ? nextLoad(load, weights) : undefined;
    return [id, next ? { ...next.load, on: today.date } : load] as const;
  });
  return { ...athlete, loads: Object.fromEntries(taken) };
}

export function rateEffort(turn: Turn, effort: Read<number>): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session } = athlete;
  if (!isOver(session)) return askAgain(turn, athlete, sentences(madeIt(turn, athlete), prompts.nothingToRate));
  if (session.rated) return askThere(turn, athlete, prompts.alreadyRated);
  if (typeof effort !== 'number' || effort < EFFORT.least || effort > EFFORT.most) {
    return ask(athlete, prompts.effortRange, asking(turn, athlete, { about: 'how-hard' }));
  }
  const rated: Athlete = withSession(athlete, { ...trainingOf(session), phase: 'rating', rated: true });
  if (!isRateable(session.plan)) return askThere(turn, rated, prompts.rated('repeat'));
  const now = circumstancesOf(athlete);
  const { doses, outcome } = rate(athlete.doses, {
    plan: session.plan,
    done: session.done,
    effort,
    today: athlete.today.date,
    // A harder sibling may need kit of which nobody has spoken.
    heavier: (id) => isHeavierAtHand(athlete.loads?.[id], athlete.weights),
    fits: (id) => suited(id, { ...now, kit: now.kit ?? [], level: 'intermediate' }) === id,
  });
  return askThere(turn, { ...heavier(rated, doses), doses }, prompts.rated(outcome));
}
