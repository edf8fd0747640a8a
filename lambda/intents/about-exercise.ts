/** Questions about an exercise: which muscles, what kit, how to breathe, what goes wrong, what is easier, why this one. */
import type { ExerciseId } from '../coach/catalogue/exercises';
import type { Reply } from '../reply';
import { inHand, named } from './explain-exercise';
import { ask, sentences, type Turn } from '../conversation/handler';
import type { Aspect } from '../vocabulary';
import { askAgain, madeIt, asking } from '../conversation/next-question';
import { turnedTo } from '../conversation/thread';

const DOING: ReadonlySet<Aspect> = new Set<Aspect>(['breathing', 'mistakes', 'muscles']);

/** Of the exercise that was named, else of the one explained just now or at hand; without any, one question. */
export function aboutNamed(turn: Turn, aspect: Aspect): Reply {
  const { athlete, words } = turn;
  // Doing it is asked about after it was done; what it needs, before the next.
  const exercise = DOING.has(aspect) ? inHand(turn) : named(turn);
  if (exercise !== undefined && exercise !== 'unclear') return aboutExercise(turn, exercise, aspect);
  return ask(
    athlete,
    exercise === 'unclear' ? words.prompts.unknownExercise : '',
    asking(turn, athlete, { about: 'which-exercise' }),
  );
}

/** One thing about an exercise; the next question need not name it. */
export function aboutExercise(turn: Turn, exercise: ExerciseId, aspect: Aspect): Reply {
  const { athlete, input } = turn;
  const { exercises } = turn.words;
  const said = aspect === 'how' ? exercises.explain({ exercise }) : exercises.words[exercise][aspect];
  const reply = askAgain(turn, athlete, sentences(said, madeIt(turn, athlete)));
  return { ...reply, thread: turnedTo(input.thread, { exercise, aspect }) };
}
