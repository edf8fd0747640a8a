/** Starting one exercise: which one, how much of it, and where it goes in a session that is under way. */
import { withSession, type Athlete } from '../coach/athlete';
import { EXERCISES, MAIN_EXERCISE_IDS, type ExerciseId } from '../coach/catalogue/exercises';
import { planExercise, suited } from '../coach/plan/plan';
import { LIMITS, setsWithinLimits, targetOf, usualAmount, type Target } from '../coach/plan/target';
import type { Prescription } from '../coach/plan/prescription';
import { isActive, lastSetOf, setAt } from '../coach/session';
import type { Reply } from '../reply';
import { brief, goOn } from '../conversation/brief';
import { circumstancesOf } from '../coach/plan/circumstances';
import { didYouMean } from '../conversation/ambiguity';
import { ask, sentences, type Turn } from '../conversation/handler';
import { exerciseIn, numberIn, secondsIn, tellingIn } from '../conversation/slots';
import { rateWhich } from './rate';
import { giveTip } from './topic';
import { soundSet } from '../conversation/sound-set';
import { askThere, asking, madeIt } from '../conversation/next-question';
import { inTheirRests, inTheirSides } from '../coach/only-today';
import { inserted } from '../coach/insert';

/** Three to name, different ones each time they are asked for. */
export function threeToTry(turn: Turn): readonly ExerciseId[] {
  return turn.inOrder(MAIN_EXERCISE_IDS).slice(0, 3);
}

export function startExercise(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const felt = rateWhich(turn);
  if (felt) return felt;
  const heard = exerciseIn(slots);
  // "Another one" after a tip is another tip.
  if (heard === undefined && athlete.asked?.about === 'another-tip') return giveTip(turn);
  const id = heard ?? exerciseMeant(turn);
  if (id === 'unclear' || id === undefined) {
    const unsure = didYouMean(turn, slots.exercise);
    if (unsure) return unsure;
    const unknown = id === 'unclear' ? words.prompts.unknownExercise : '';
    const some = words.prompts.someExercises(threeToTry(turn));
    return ask(athlete, sentences(unknown, some), asking(turn, athlete, { about: 'which-exercise' }));
  }
  const unsure = heard === undefined ? undefined : isNew(athlete, id) ? didYouMean(turn, slots.exercise) : undefined;
  if (unsure) return unsure;
  // "One more set", after the last: the same again.
  const same = tellingIn(slots, 'more', 'MORE_SETS') ? lastSetOf(athlete.session) : undefined;
  if (same?.exercise === id) return startTarget(turn, athlete, id, same.target, 1);
  const wanted = targetIn(turn, id);
  if (wanted.instead !== undefined) return offerInstead(turn, id, wanted.instead);
  return startTarget(turn, athlete, id, wanted.target, setsIn(turn));
}

/** What is meant where no exercise is named: what was explained just now, what is under way, what was done last. */
export function exerciseMeant({ athlete: { session }, input }: Turn): ExerciseId | undefined {
  return input.thread.exercise ?? (isActive(session) ? (setAt(session) ?? lastSetOf(session))?.exercise : undefined);
}

/** A word with two meanings is asked about only until its exercise has been explained once. */
export function isNew(athlete: Athlete, id: ExerciseId): boolean {
  return (athlete.explained[id] ?? 0) === 0;
}

function setsIn({ slots }: Turn): number | undefined {
  const sets = numberIn(slots, 'sets');
  if (sets === undefined || sets === 'unclear') return undefined;
  return setsWithinLimits(sets);
}

/** The target that was asked for, or the nearest one that can be done when it was out of range. */
function targetIn(turn: Turn, id: ExerciseId): { readonly target?: Target; readonly instead?: number } {
  const amount = numberIn(turn.slots, 'amount');
  const seconds = secondsIn(turn.slots, 'duration');
  const { measure } = EXERCISES[id];
  const said = measure === 'reps' || measure === 'intervals' ? amount : (seconds ?? amount);
  if (said === undefined) return {};
  const limits = LIMITS[measure];
  if (said === 'unclear' || said < limits.least || said > limits.most) {
    const nearest = said === 'unclear' || said < limits.least ? usualAmount(id) : limits.most;
    return { instead: nearest };
  }
  return { target: targetOf(id, said) };
}

function offerInstead(turn: Turn, id: ExerciseId, amount: number): Reply {
  const { athlete, words } = turn;
  const said = sentences(madeIt(turn, athlete), words.prompts.amountsOf(id));
  return ask(athlete, said, asking(turn, athlete, { about: 'count-instead', exercise: id, amount, precise: true }));
}

/** Counts an exercise now. In the middle of a workout it comes in before the next set, and nothing is dropped. */
export function startTarget(
  turn: Turn,
  athlete: Athlete,
  wanted: ExerciseId,
  target: Target | undefined,
  sets: number | undefined,
): Reply {
  return startSets(turn, athlete, wanted, { ...(target ? { target } : {}), ...(sets === undefined ? {} : { sets }) });
}

/** As many sets as are wanted, of that size, with that rest and tempo; what is not said is the exercise's own. */
export function startSets(
  turn: Turn,
  athlete: Athlete,
  wanted: ExerciseId,
  asked: Partial<Omit<Prescription, 'exercise'>>,
  said = '',
): Reply {
  const { target, tempo, ...others } = asked;
  const { prompts } = turn.words;
  const circumstances = circumstancesOf(athlete);
  // Asking for it by name overrules the level, and that it was left out.
  const id = suited(wanted, { ...circumstances, level: 'intermediate', without: [] });
  if (!id) return askThere(turn, athlete, prompts.noSuited(wanted));
  const sameMeasure = target === undefined || targetOf(id, 1).measure === target.measure;
  const plan = planExercise(id, athlete.preferences.level, {
    ...others,
    doses: athlete.doses,
    ...(target && sameMeasure ? { target } : {}),
    ...(tempo && EXERCISES[id].tempo ? { tempo } : {}),
  });
  const rested = asked.restSeconds === undefined ? inTheirRests(athlete, plan) : plan;
  const within = withSession(athlete, inserted(athlete.session, inTheirSides(athlete, rested), turn.now));
  const before = sentences(
    athlete.heardSafetyNote ? '' : prompts.safetyNote,
    id === wanted ? said : prompts.insteadOf(wanted, id),
  );
  const started = { ...within, heardSafetyNote: true };
  // Somebody who names a number knows the move; somebody who only names the exercise may want to hear how.
  if (athlete.heardSafetyNote && target) return soundSet(turn, started, before);
  return athlete.heardSafetyNote ? goOn(turn, started, before) : brief(turn, started, before);
}
