/** How hard it was: a number after a finished session moves the doses; what is said of one exercise rates that one. */
import { withSession, type Athlete } from '../coach/athlete';
import type { ExerciseId } from '../coach/catalogue/exercises';
import { isEasy } from '../coach/only-today';
import { strainedBy } from '../coach/plan/easing';
import { isHeavierAtHand, nextLoad } from '../coach/plan/loads';
import { suited } from '../coach/plan/plan';
import { EFFORT, isRateable, movable, rate, type Rating } from '../coach/plan/progression';
import { isActive, isFinished, lastSetOf, setAt, trainingOf, type Session } from '../coach/session';
import type { Reply } from '../reply';
import { circumstancesOf } from '../coach/plan/circumstances';
import { ask, sentences, type Turn } from '../conversation/handler';
import { exerciseIn, type Read } from '../conversation/slots';
import { askAgain, askThere, madeIt, asking } from '../conversation/next-question';

/** At this effort, or at that one, it is asked which exercise it was. */
const ASKS_WHICH = { easy: 4, hard: 8 } as const;
const MUCH = 9;

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
  if (!isEffort(effort)) return ask(athlete, prompts.effortRange, asking(turn, athlete, { about: 'how-hard' }));
  const rated: Athlete = withSession(athlete, { ...trainingOf(session), phase: 'rating', rated: true });
  if (!isRateable(session.plan)) return askThere(turn, rated, prompts.rated('repeat'));
  const { doses, outcome } = rate(athlete.doses, ratingOf(athlete, session, effort));
  const moved: Athlete = { ...heavier(rated, doses), doses };
  const after = wasTooMuch(athlete, doses, effort) ? strainedBy(moved) : moved;
  const isMuch = effort >= ASKS_WHICH.hard || effort <= ASKS_WHICH.easy;
  if (isMuch && !session.felt && movable(session.plan).length > 1) {
    return ask(after, easyWeek(turn, after), asking(turn, after, { about: 'which-felt', effort }));
  }
  return askThere(turn, after, sentences(prompts.rated(outcome), easyWeek(turn, after)));
}

function isEffort(effort: Read<number>): effort is number {
  return typeof effort === 'number' && effort >= EFFORT.least && effort <= EFFORT.most;
}

function ratingOf(
  athlete: Athlete,
  { plan, done, felt }: Extract<Session, { phase: 'rating' }>,
  effort: number,
): Rating {
  const now = circumstancesOf(athlete);
  return {
    plan,
    done,
    effort,
    today: athlete.today.date,
    isEasy: isEasy(athlete),
    ...(felt ? { felt } : {}),
    heavier: (id) => isHeavierAtHand(athlete.loads?.[id], athlete.weights),
    // A harder sibling may need kit of which nobody has spoken.
    fits: (id) => suited(id, { ...now, kit: now.kit ?? [], level: 'intermediate' }) === id,
  };
}

/** A rating of nine or ten, or sets that were cut short. */
function wasTooMuch(before: Athlete, doses: Athlete['doses'], effort: number): boolean {
  const ids = Object.keys(doses) as ExerciseId[]; // its own keys
  return effort >= MUCH || ids.some((id) => (doses[id]?.missed ?? 0) > (before.doses[id]?.missed ?? 0));
}

/** Said on the day on which an easier week begins. */
function easyWeek({ athlete, words }: Turn, after: Athlete): string {
  return after.easyUntil === athlete.easyUntil ? '' : words.prompts.easyWeekBegins;
}

/** "The rows were too easy": that one alone, as long as the session that held them is at hand. */
export function rateNamed(turn: Turn, id: ExerciseId, effort: number): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session, asked, undo } = athlete;
  const made = madeIt(turn, athlete);
  if (!isActive(session)) return askAgain(turn, athlete, sentences(made, prompts.nothingToRate));
  if (!session.plan.sets.some(({ exercise, part }) => exercise === id && part === 'work')) {
    return askAgain(turn, athlete, sentences(made, prompts.notInIt(id)));
  }
  if (!isOver(session)) {
    const felt = { ...session.felt, [id]: effort };
    return askThere(turn, withSession(athlete, { ...session, felt }), sentences(made, prompts.feltNoted(id)));
  }
  // What the number alone has moved is put back: it was this one.
  const before = asked?.about === 'which-felt' ? (undo?.doses ?? athlete.doses) : athlete.doses;
  const { doses, outcome } = rate(before, { ...ratingOf(athlete, session, effort), only: id });
  const rated: Athlete = withSession(athlete, { ...trainingOf(session), phase: 'rating', rated: true });
  return askThere(turn, { ...heavier(rated, doses), doses }, prompts.ratedOne(id, outcome));
}

/** A remark about the set in hand, or the one just done, is about its exercise. */
export function rateAtHand(turn: Turn, effort: Read<number>): Reply {
  const { session } = turn.athlete;
  const last = lastSetOf(session);
  const set = last ?? (isActive(session) ? setAt(session) : undefined);
  return set?.part === 'work' && isEffort(effort) ? rateNamed(turn, set.exercise, effort) : rateEffort(turn, effort);
}

/** An exercise as the answer to "Which one was hardest?"; `undefined` when nothing was asked. */
export function rateWhich(turn: Turn): Reply | undefined {
  const { asked } = turn.athlete;
  const exercise = exerciseIn(turn.slots);
  if (asked?.about !== 'which-felt' || exercise === undefined || exercise === 'unclear') return undefined;
  return rateNamed(turn, inPlan(turn, exercise), asked.effort);
}

/** "The rows" of a session are the rows that are in it, whichever they are. */
export function inPlan({ athlete: { session }, slots }: Turn, exercise: ExerciseId): ExerciseId {
  const sets = isActive(session) ? session.plan.sets : [];
  return sets.find(({ exercise: id }) => slots.exercise?.ids.includes(id))?.exercise ?? exercise;
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
