/** How hard it was: one number after a finished session moves the doses. */
import { withSession, type Athlete } from '../coach/athlete';
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
    fits: (id) => suited(id, { ...now, kit: now.kit ?? [], level: 'intermediate' }) === id,
  });
  return askThere(turn, { ...rated, doses }, prompts.rated(outcome));
}
