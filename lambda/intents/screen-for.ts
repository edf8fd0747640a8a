/** The screen that mirrors a reply: derived in one place from what is said and where the athlete then is. */
import { isActive, setAt } from '../coach/session';
import type { Reply } from '../reply';
import type { Screen } from '../screen';
import type { Turn } from './handler';
import { buttons, placed } from './screen-buttons';
import { moving, resting } from './screen-moving';
import { shownProgress, shownSummary } from './screen-progress';
import { answer, help, plans, steps, topic, welcome } from './screen-told';
import { exerciseIn } from './slots';

export function screenFor(turn: Turn, reply: Reply): Screen | undefined {
  const { athlete } = reply;
  if (reply.say === '' && !reply.sound) return undefined;
  if (reply.mic === 'closed') return closing(turn, reply);
  const intent = turn.input.kind === 'intent' ? turn.input.intent : undefined;
  const { session } = athlete;
  const sounding = isActive(session) && reply.sound ? moving(turn, session, reply, reply.sound) : undefined;
  if (sounding) return sounding;
  if (reply.thread?.topic !== undefined) return topic(turn, reply, reply.thread.topic);
  switch (intent) {
    case 'AMAZON.HelpIntent':
    case 'AMAZON.FallbackIntent':
      return help(turn, athlete);
    case 'AskProgressIntent':
      return shownProgress(turn, athlete, buttons(turn, isActive(session) ? placed(athlete) : ['workouts', 'help']));
    case 'ExplainExerciseIntent': {
      const id = exerciseIn(turn.slots);
      if (id !== undefined && id !== 'unclear') return steps(turn, athlete, id);
      break;
    }
    default:
  }
  return byPhase(turn, reply);
}

function byPhase(turn: Turn, reply: Reply): Screen {
  const { athlete } = reply;
  const { session, asked } = athlete;
  switch (session.phase) {
    case 'idle':
      if (asked?.about !== 'start') return answer(turn, reply, ['workouts', 'progress', 'help']);
      // Anything but a welcome has something to say before it offers a workout.
      return turn.input.kind === 'launch'
        ? welcome(turn, reply, asked.routine)
        : answer(turn, reply, ['start', 'workouts', 'help']);
    case 'choosing':
      return plans(turn, athlete, session.offers);
    case 'briefing': {
      const set = setAt(session);
      return set ? steps(turn, athlete, set.exercise, session.step) : answer(turn, reply, ['ready']);
    }
    case 'rest':
      return resting(turn, reply, session) ?? answer(turn, reply, ['ready', 'skip']);
    case 'rating':
      return shownSummary(turn, reply, session.done, buttons(turn, ['workouts', 'progress', 'stop']));
    case 'set':
    case 'paused':
      return answer(turn, reply, ['goOn', 'startOver', 'stop']);
  }
}

/** The last screen of a conversation: what was done, if anything was, else just the words. */
function closing(turn: Turn, reply: Reply): Screen {
  const { session } = turn.athlete;
  const done = isActive(session) && reply.athlete.session.phase !== 'idle' ? session.done : undefined;
  return done && done.seconds > 0 ? shownSummary(turn, reply, done, []) : answer(turn, reply, []);
}
