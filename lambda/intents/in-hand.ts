/** What was talked of just now: questions that name nothing, and "what?", are about that. */
import { isActive } from '../coach/session';
import type { Reply } from '../reply';
import { aboutExercise, aboutNamed } from './about-exercise';
import type { Handlers, Turn } from './handler';
import type { Aspect } from './names';
import { generalSafety } from './safety';
import { aspectIn } from './slots';
import { about, followUp } from './topic';

export const inHandHandlers: Handlers<'AskAboutExerciseIntent' | 'AskCareIntent' | 'AskSafetyIntent'> = {
  AskAboutExerciseIntent: (turn) => {
    const { slots, input } = turn;
    const { topic, line } = input.thread;
    const heard = aspectIn(slots) ?? 'why';
    const aspect: Aspect = heard === 'unclear' ? 'how' : heard;
    // "Why?" after a food is about the food.
    if (topic && line && !slots.exercise && (aspect === 'why' || aspect === 'care')) {
      return about(turn, topic, aspect === 'why' ? 'truth' : 'care');
    }
    return aboutNamed(turn, aspect);
  },
  AskCareIntent: (turn) => careInHand(turn) ?? (isAboutTopic(turn) ? followUp(turn, 'care') : aboutNamed(turn, 'care')),
  // "Is it safe" in the middle of a talk about something is about that.
  AskSafetyIntent: (turn) => {
    const { topic } = turn.input.thread;
    return (
      careInHand(turn) ?? (topic && !isActive(turn.athlete.session) ? about(turn, topic, 'care') : generalSafety(turn))
    );
  },
};

/** Who should take care with the exercise that was named, or talked of just now, if it was one. */
function careInHand(turn: Turn): Reply | undefined {
  const { exercise, line } = turn.input.thread;
  const { topic, food, exercise: named } = turn.slots;
  if (named) return aboutNamed(turn, 'care');
  return exercise && !line && !topic && !food ? aboutExercise(turn, exercise, 'care') : undefined;
}

/** Whether a topic was named or talked of; in a workout what is at hand is the exercise. */
function isAboutTopic({ slots, input, athlete }: Turn): boolean {
  return (
    slots.topic !== undefined ||
    slots.food !== undefined ||
    input.thread.line !== undefined ||
    !isActive(athlete.session)
  );
}

/** The last answer once more, if it was one that can be said again. */
export function saidAgain(turn: Turn): Reply | undefined {
  const { topic, line, exercise, aspect } = turn.input.thread;
  if (topic && line) return about(turn, topic, line);
  return exercise && aspect ? aboutExercise(turn, exercise, aspect) : undefined;
}
