/** Making the exercise at hand easier or harder: a sibling takes its place for the sets that are left. */
import { withSession, type Athlete } from '../coach/athlete';
import { EXERCISE_IDS, EXERCISES, type ExerciseId } from '../coach/catalogue/exercises';
import { firstAfter, movedTo } from '../coach/move';
import { usualAmount } from '../coach/plan/target';
import { turnedTo } from '../conversation/thread';
import { suited } from '../coach/plan/plan';
import { STANCES } from '../coach/plan/stance';
import { isActive, isUnderWay, lastSetOf, setAt, type ActiveSession } from '../coach/session';
import type { Reply } from '../reply';
import { brief } from '../conversation/brief';
import { circumstancesOf } from '../coach/plan/circumstances';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, askThere, asking, madeIt } from '../conversation/next-question';
import { startTarget } from './start-exercise';
import { askToLeaveOut } from '../conversation/leave-out';
import { exerciseIn, tellingIn } from '../conversation/slots';
import { passedOver } from '../coach/passed-over';
import { namedFor, otherFor, pointedAt, siblingOf, swappedAtHand, type Swapped } from '../coach/swap';

export const swapHandlers: Handlers<'SwapMoveIntent'> = { SwapMoveIntent: swapMove };

/** "Not that one", "swap the next one for something standing", "squats instead". */
function swapMove(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const { session } = athlete;
  const named = exerciseIn(slots);
  if (named === 'unclear')
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), words.prompts.unknownExercise));
  if (!isUnderWay(session)) return named ? inPlaceOfTheLast(turn, named) : askThere(turn, athlete);
  const from = fromIn(turn, session);
  if (from === undefined) return askThere(turn, athlete, sentences(madeIt(turn, athlete), words.prompts.notThatMany));
  if (named) return namedInstead(turn, session, from, named);
  return somethingElse(turn, from, tellingIn(slots, 'dislike', 'DISLIKE') !== undefined);
}

/** What is to go: what was named, what a word points at, else what is in hand. */
function fromIn({ slots }: Turn, session: ActiveSession): ExerciseId | undefined {
  const said = EXERCISE_IDS.find((id) => slots.secondExercise?.ids.includes(id));
  const isAhead =
    said && session.plan.sets.some(({ exercise }, index) => index >= session.place.set && exercise === said);
  const which = tellingIn(slots, 'ahead', 'AHEAD') ?? tellingIn(slots, 'which', 'ORDINAL');
  if (slots.secondExercise) return isAhead ? said : undefined;
  return which ? pointedAt(session, which) : setAt(session)?.exercise;
}

/** "Squats instead": as many as there were to be, where that fits. */
function namedInstead(turn: Turn, session: ActiveSession, from: ExerciseId, to: ExerciseId): Reply {
  const { athlete, words, now } = turn;
  const { prompts } = words;
  const made = madeIt(turn, athlete);
  const swapped = namedFor(session, from, to, circumstancesOf(athlete), now);
  if (!swapped) {
    return askThere(turn, athlete, sentences(made, from === to ? prompts.thatIsIt(to) : prompts.noSuited(to)));
  }
  return putIn(turn, athlete, session, from, swapped, sentences(made, prompts.otherNow(from, swapped.exercise)));
}

/** With nothing under way it is begun, as much of it as there was of what was done last. */
function inPlaceOfTheLast(turn: Turn, to: ExerciseId): Reply {
  const { session } = turn.athlete;
  const last = lastSetOf(session);
  const target = last && EXERCISES[to].measure === last.target.measure ? last.target : undefined;
  return startTarget(turn, turn.athlete, to, target, undefined);
}

/** A stand-in in hand is introduced; one for later is told, and the place is asked for. */
function putIn(
  turn: Turn,
  athlete: Athlete,
  session: ActiveSession,
  from: ExerciseId,
  swapped: Swapped,
  said: string,
): Reply {
  const there = withSession(athlete, swapped.session);
  return setAt(session)?.exercise === from ? brief(turn, there, said) : askThere(turn, there, said);
}

/** Another move for the same muscles, else what comes after it. Whether it shall go for good is asked once. */
function somethingElse(turn: Turn, from: ExerciseId, isHated: boolean): Reply {
  const { words, slots, now } = turn;
  const { prompts } = words;
  const { session } = turn.athlete;
  if (!isUnderWay(session)) return askThere(turn, turn.athlete);
  const stance = tellingIn(slots, 'stance', 'STANCE');
  const { athlete, isToAsk } = stance
    ? { athlete: turn.athlete, isToAsk: false }
    : passedOver(turn.athlete, from, isHated);
  const made = madeIt(turn, athlete);
  const isAtHand = setAt(session)?.exercise === from;
  // What is to last has to be said in full.
  const forGood = stance ? '' : prompts.forGoodSay(from);
  const fitting = { ...circumstancesOf(athlete), ...(stance ? STANCES[stance] : {}) };
  if (stance && suited(from, fitting) === from) {
    return askThere(turn, athlete, sentences(made, prompts.alreadyIn(from, stance)));
  }
  const other = otherFor(session, from, fitting, athlete.today.totals, now);
  if (other) {
    const said = sentences(made, prompts.otherNow(from, other.exercise));
    return isToAsk
      ? askToLeaveOut(turn, withSession(athlete, other.session), from, said)
      : putIn(turn, athlete, session, from, other, sentences(said, isAtHand ? forGood : ''));
  }
  if (!isAtHand || stance) return askThere(turn, athlete, sentences(made, prompts.noOther(from)));
  const place = firstAfter(session, ({ exercise }) => exercise !== from);
  const there = withSession(athlete, movedTo(session, place, now));
  const skipped = sentences(made, prompts.skippedExercise(from));
  return isToAsk ? askToLeaveOut(turn, there, from, skipped) : askThere(turn, there, sentences(skipped, forGood));
}

/** "I hate planks", while one is in hand. */
export function swapHated(turn: Turn, from: ExerciseId): Reply {
  return somethingElse(turn, from, true);
}

/** Puts an easier or harder sibling in the place of the exercise at hand, for all its sets that are left. */
export function swap(turn: Turn, way: 'easier' | 'harder'): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session } = athlete;
  const set = isActive(session) ? setAt(session) : undefined;
  if (!isActive(session) || !set) return offerSibling(turn, way) ?? askThere(turn, athlete);
  const swapped = swappedAtHand(session, way, circumstancesOf(athlete), turn.now);
  if (!swapped) {
    return askThere(
      turn,
      athlete,
      sentences(madeIt(turn, athlete), way === 'easier' ? prompts.noEasier : prompts.noHarder),
    );
  }
  const there = withSession(athlete, swapped.session);
  return brief(
    turn,
    there,
    way === 'easier' ? prompts.easierNow(swapped.exercise) : prompts.harderNow(swapped.exercise),
  );
}

/** "Is there an easier version?", of what has just been explained: named, and offered. */
function offerSibling(turn: Turn, way: 'easier' | 'harder'): Reply | undefined {
  const { athlete, input, words } = turn;
  const { exercise } = input.thread;
  if (!exercise) return undefined;
  const id = siblingOf(exercise, way, circumstancesOf(athlete));
  if (!id) {
    return askAgain(turn, athlete, way === 'easier' ? words.prompts.noEasier : words.prompts.noHarder);
  }
  const offer = asking(turn, athlete, { about: 'count-instead', exercise: id, amount: usualAmount(id) });
  return { ...ask(athlete, '', offer), thread: turnedTo(input.thread, { exercise: id, aspect: 'how' }) };
}
