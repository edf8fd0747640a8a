/** What was talked of just now: questions that name nothing, and "what?", are about that. */
import { isActive } from '../coach/session';
import type { Reply } from '../reply';
import { aboutExercise, aboutNamed } from './about-exercise';
import type { Handlers, Turn } from '../conversation/handler';
import type { Aspect } from '../vocabulary';
import { askAgain } from '../conversation/next-question';
import { generalSafety } from './safety';
import { aspectIn } from '../conversation/slots';
import { tellTopic } from '../conversation/tell-topic';
import { followUp } from './topic';

export const inHandHandlers: Handlers<'AskAboutExerciseIntent' | 'AskCareIntent' | 'AskSafetyIntent'> = {
  AskAboutExerciseIntent: (turn) => {
    const { slots, input } = turn;
    const { topic, line } = input.thread;
    const heard = aspectIn(slots) ?? 'why';
    const aspect: Aspect = heard === 'unclear' ? 'how' : heard;
    // "Why?" after a food is about the food.
    if (topic && line && !slots.exercise && (aspect === 'why' || aspect === 'care')) {
      return tellTopic(turn, topic, aspect === 'why' ? 'truth' : 'care');
    }
    return aboutNamed(turn, aspect);
  },
  AskCareIntent: (turn) => (isAboutExercise(turn) ? aboutNamed(turn, 'care') : followUp(turn, 'care')),
  // "Is it safe" in the middle of a talk about something is about that.
  AskSafetyIntent: (turn) => {
    const { topic, line, exercise } = turn.input.thread;
    if (exercise && !line) return aboutExercise(turn, exercise, 'care');
    return topic && !isActive(turn.athlete.session) ? tellTopic(turn, topic, 'care') : generalSafety(turn);
  },
};

/** Whether an exercise was named, or, where no topic is talked of, is in hand. */
function isAboutExercise({ slots, input, athlete }: Turn): boolean {
  if (slots.exercise) return true;
  const isAboutTopic = slots.topic !== undefined || slots.food !== undefined || input.thread.line !== undefined;
  return !isAboutTopic && (input.thread.exercise !== undefined || isActive(athlete.session));
}

/** The last answer once more, if it was one that can be said again. */
export function saidAgain(turn: Turn): Reply | undefined {
  const { topic, line, exercise, aspect, form } = turn.input.thread;
  if (topic && line) return tellTopic(turn, topic, line);
  if (exercise && form) return askAgain(turn, turn.athlete, turn.words.exercises.form(exercise, form));
  return exercise && aspect ? aboutExercise(turn, exercise, aspect) : undefined;
}
