/** Starting one exercise: which one, how much of it, and where it goes in a session that is under way. */
import { withSession, type Athlete } from '../coach/athlete';
import { EXERCISES, MAIN_EXERCISE_IDS, type ExerciseId } from '../coach/catalogue/exercises';
import { planExercise, suited, type Plan, type PlannedSet } from '../coach/plan/plan';
import { LIMITS, targetOf, usualAmount, type Target } from '../coach/plan/target';
import type { Prescription } from '../coach/plan/prescription';
import { isActive, isFinished, setAt, training, trainingOf } from '../coach/session';
import type { Reply } from '../reply';
import { brief, goOn } from '../conversation/brief';
import { circumstancesOf } from '../coach/plan/circumstances';
import { didYouMean } from '../conversation/ambiguity';
import { ask, sentences, type Turn } from '../conversation/handler';
import { exerciseIn, numberIn, secondsIn } from '../conversation/slots';
import { giveTip } from './topic';
import { soundSet } from '../conversation/sound-set';
import { askThere, madeIt } from '../conversation/next-question';

/** Three to name, different ones each time they are asked for. */
export function threeToTry(turn: Turn): readonly ExerciseId[] {
  return turn.inOrder(MAIN_EXERCISE_IDS).slice(0, 3);
}

export function startExercise(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const heard = exerciseIn(slots);
  const current = isActive(athlete.session) ? setAt(athlete.session)?.exercise : undefined;
  // "Another one" after a tip is another tip.
  if (heard === undefined && athlete.asked?.about === 'another-tip') return giveTip(turn);
  const id = heard ?? current;
  if (id === 'unclear' || id === undefined) {
    const unsure = didYouMean(turn, slots.exercise);
    if (unsure) return unsure;
    return ask(athlete, id === 'unclear' ? words.prompts.unknownExercise : '', {
      text: sentences(words.prompts.someExercises(threeToTry(turn)), words.prompts.whichExercise),
      asked: { about: 'which-exercise' },
    });
  }
  const unsure = heard === undefined ? undefined : isNew(athlete, id) ? didYouMean(turn, slots.exercise) : undefined;
  if (unsure) return unsure;
  const wanted = targetIn(turn, id);
  if (wanted.instead !== undefined) return offerInstead(turn, id, wanted.instead);
  return startTarget(turn, athlete, id, wanted.target, setsIn(turn));
}

/** A word with two meanings is asked about only until its exercise has been explained once. */
export function isNew(athlete: Athlete, id: ExerciseId): boolean {
  return (athlete.explained[id] ?? 0) === 0;
}

function setsIn({ slots }: Turn): number | undefined {
  const sets = numberIn(slots, 'sets');
  if (sets === undefined || sets === 'unclear') return undefined;
  return Math.min(Math.max(sets, LIMITS.sets.least), LIMITS.sets.most);
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
  const { prompts } = turn.words;
  const text =
    targetOf(id, amount).measure === 'steady'
      ? prompts.minutesInstead(id, amount)
      : prompts.amountOutOfRange(id, amount);
  return ask(turn.athlete, madeIt(turn, turn.athlete), {
    text,
    asked: { about: 'count-instead', exercise: id, amount },
  });
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
  const inserted = insert(turn, athlete, plan);
  const before = sentences(
    athlete.heardSafetyNote ? '' : prompts.safetyNote,
    id === wanted ? said : prompts.insteadOf(wanted, id),
  );
  const started = { ...inserted, heardSafetyNote: true };
  // Somebody who names a number knows the move; somebody who only names the exercise may want to hear how.
  if (athlete.heardSafetyNote && target) return soundSet(turn, started, before);
  return athlete.heardSafetyNote ? goOn(turn, started, before) : brief(turn, started, before);
}

/** A plan is stored whole, so it cannot grow for ever; what waits longest is let go first. */
const MOST_SETS = 40;

export function insert(turn: Turn, athlete: Athlete, plan: Plan): Athlete {
  const { session } = athlete;
  if (!isActive(session) || isFinished(session) || session.place.set + plan.sets.length > MOST_SETS) {
    return withSession(athlete, { ...training(plan, turn.now), phase: 'rest', since: turn.now });
  }
  const kept = trainingOf(session);
  const { set, units } = kept.place;
  const rest = kept.plan.sets.slice(set);
  // A set that was broken off keeps what was done of it; the rest of it waits behind the new one.
  const sets: readonly PlannedSet[] = [
    ...kept.plan.sets.slice(0, set),
    ...plan.sets,
    ...shortened(rest, units).slice(0, Math.max(MOST_SETS - set - plan.sets.length, 0)),
  ];
  const { last: _last, ...moved } = kept;
  return withSession(athlete, {
    ...moved,
    plan: { ...kept.plan, sets },
    place: { set, units: 0 },
    phase: 'rest',
    since: turn.now,
  });
}

/** The sets still to do when `units` of the first are done: its target shrinks to what is left. */
function shortened(sets: readonly PlannedSet[], units: number): readonly PlannedSet[] {
  const [first, ...others] = sets;
  if (!first || units === 0) return sets;
  const sides = EXERCISES[first.exercise].sides === 'together' ? 1 : 2;
  const { target } = first;
  const left = (whole: number) => Math.max(whole - Math.floor(units / sides), 1);
  switch (target.measure) {
    case 'reps':
      return [{ ...first, target: { ...target, reps: left(target.reps) } }, ...others];
    case 'hold':
    case 'steady':
      return [
        { ...first, target: { ...target, seconds: Math.max(left(target.seconds), LIMITS.hold.least) } },
        ...others,
      ];
    case 'intervals':
      return [{ ...first, target: { ...target, rounds: left(target.rounds) } }, ...others];
  }
}
