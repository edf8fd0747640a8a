/** What an exercise is and how it goes: named, explained in one go, or read step by step. */
import { withSession, type Athlete } from '../coach/athlete';
import type { ExerciseId } from '../coach/catalogue/exercises';
import { planExercise } from '../coach/plan/plan';
import { isActive, lastSetOf, setAt, trainingOf } from '../coach/session';
import type { Reply } from '../reply';
import { didYouMean } from '../conversation/ambiguity';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { exerciseIn, tellingIn } from '../conversation/slots';
import { exerciseMeant, isNew, threeToTry } from './start-exercise';
import { askAgain, askThere, madeIt, promptFor, asking } from '../conversation/next-question';
import { turnedTo } from '../conversation/thread';
import { usualAmount } from '../coach/plan/target';
import { inTheirSides } from '../coach/only-today';
import { inserted } from '../coach/insert';

export const exerciseHandlers: Handlers<'ListExercisesIntent' | 'ExplainExerciseIntent' | 'ReadStepsIntent'> = {
  ListExercisesIntent: (turn) => {
    const { prompts } = turn.words;
    return ask(
      turn.athlete,
      prompts.someExercises(threeToTry(turn)),
      asking(turn, turn.athlete, { about: 'which-exercise' }),
    );
  },
  ExplainExerciseIntent: explain,
  ReadStepsIntent: readSteps,
};

function explain(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const shape = tellingIn(slots, 'shape', 'SHAPE');
  if (shape) return askAgain(turn, athlete, sentences(words.prompts.shapeMeans(shape), madeIt(turn, athlete)));
  const id = tellingIn(slots, 'ahead', 'AHEAD') ? (comingNext(athlete) ?? named(turn)) : named(turn);
  if (id === undefined || id === 'unclear') return didYouMean(turn, slots.exercise) ?? whichExercise(turn, id);
  const unsure = slots.exercise && isNew(athlete, id) ? didYouMean(turn, slots.exercise) : undefined;
  if (unsure) return unsure;
  const before = sentences(madeIt(turn, athlete), turn.words.exercises.explain({ exercise: id }));
  const reply = isActive(athlete.session)
    ? askThere(turn, athlete, before)
    : ask(athlete, before, asking(turn, athlete, { about: 'count-instead', exercise: id, amount: usualAmount(id) }));
  return { ...reply, thread: turnedTo(turn.input.thread, { exercise: id, aspect: 'how' }) };
}

/** The exercise that was named, else the one that was explained just now, else the one at hand. */
export function named(turn: Turn): ExerciseId | 'unclear' | undefined {
  return exerciseIn(turn.slots) ?? exerciseMeant(turn);
}

/** What a question of form is about: in a rest it is the move that was just done, anywhere else as above. */
export function inHand(turn: Turn): ExerciseId | 'unclear' | undefined {
  const { athlete, input, slots } = turn;
  const isNamed = slots.exercise ?? input.thread.exercise;
  const { session } = athlete;
  const done = !isNamed && session.phase === 'rest' ? lastSetOf(session)?.exercise : undefined;
  return done ?? named(turn);
}

/** The next move that is not the one at hand; in a rest, the one that it leads to. */
function comingNext({ session }: Athlete): ExerciseId | undefined {
  if (!isActive(session)) return undefined;
  const at = setAt(session)?.exercise;
  if (session.phase === 'rest') return at;
  return session.plan.sets.slice(session.place.set).find(({ exercise }) => exercise !== at)?.exercise;
}

function whichExercise(turn: Turn, heard: 'unclear' | undefined): Reply {
  const { prompts } = turn.words;
  return ask(
    turn.athlete,
    heard ? prompts.unknownExercise : '',
    asking(turn, turn.athlete, { about: 'which-exercise' }),
  );
}

/** Starts reading steps one at a time; the exercise becomes the one at hand. */
function readSteps(turn: Turn): Reply {
  const { athlete } = turn;
  const id = named(turn);
  if (id === undefined || id === 'unclear') return whichExercise(turn, id);
  const { session } = athlete;
  const atHand = isActive(session) && setAt(session)?.exercise === id;
  const there = atHand
    ? athlete
    : withSession(
        athlete,
        inserted(session, inTheirSides(athlete, planExercise(id, athlete.preferences.level)), turn.now),
      );
  if (!isActive(there.session)) return whichExercise(turn, undefined);
  const reading = withSession(there, { ...trainingOf(there.session), phase: 'briefing', step: 0 });
  return ask(reading, sentences(madeIt(turn, athlete), turn.words.exercises.step(id, 0)), promptFor(turn, reading));
}

/** Moves the reading of steps by one; past the last step the set is ready to begin. */
export function moveStep(turn: Turn, by: 1 | -1 | 0): Reply | undefined {
  const { athlete, words } = turn;
  const { session } = athlete;
  if (session.phase !== 'briefing' || session.step === undefined) return undefined;
  const set = setAt(session);
  if (!set) return undefined;
  const steps = turn.words.exercises.words[set.exercise].steps.length;
  const step = session.step + by;
  if (step >= steps) {
    const ready = withSession(athlete, { ...trainingOf(session), phase: 'briefing' });
    return ask(ready, words.prompts.thatWasAll, promptFor(turn, ready));
  }
  const at = Math.max(step, 0);
  const reading = withSession(athlete, { ...trainingOf(session), phase: 'briefing', step: at });
  const before = sentences(step < 0 ? words.prompts.noStepBefore : '', turn.words.exercises.step(set.exercise, at));
  return ask(reading, before, promptFor(turn, reading));
}
