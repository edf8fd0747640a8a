/** The screen that mirrors a reply: derived in one place from what is said and where the athlete then is. */
import type { ExerciseId } from '../coach/catalogue/exercises';
import { isActive, setAt, type Session } from '../coach/session';
import type { Reply } from '../reply';
import type { Screen } from '../screen';
import type { Turn } from '../conversation/handler';
import type { IntentName } from '../vocabulary';
import { isCharted } from '../conversation/periods-asked';
import { buttons } from './buttons';
import { moving, resting } from './moving';
import { shownProgress, shownSummary } from './progress';
import { alarm, answer, help, plans, steps, topic, welcome } from './told';
import { exerciseIn } from '../conversation/slots';

/** `before`: the session as this request found it. */
export type ScreenFor = (turn: Turn, reply: Reply, before: Session) => Screen | undefined;

export const screenFor: ScreenFor = (turn, reply, before) => {
  const { athlete } = reply;
  if (reply.say === '' && !reply.sound) return undefined;
  if (reply.alarm) return alarm(turn, reply, reply.alarm);
  // Whether it is an alarm is a yes or a no, and nothing else may be touched by mistake.
  if (reply.thread?.alarm?.stage === 'doubt') return answer(turn, reply, ['yes', 'no']);
  // Nobody who is hurting is shown a workout.
  if (reply.thread?.alarm?.sign === 'self-harm') return answer(turn, reply, []);
  if (reply.mic === 'closed') return closing(turn, reply);
  const intent = turn.input.kind === 'intent' ? turn.input.intent : undefined;
  const { session } = athlete;
  const sounding = isActive(session) && reply.sound ? moving(turn, session, reply, reply.sound) : undefined;
  if (sounding) return sounding;
  if (reply.thread?.topic !== undefined) return topic(turn, reply, reply.thread.topic);
  if (intent && isCharted(intent, turn.slots, athlete)) return shownProgress(turn, athlete);
  switch (intent) {
    case 'AMAZON.HelpIntent':
    case 'AMAZON.FallbackIntent':
    case 'SmallTalkIntent':
      return help(turn, athlete);
    case 'ExplainExerciseIntent':
    case 'AskAboutExerciseIntent': {
      const id = explained(turn, reply);
      if (id) return steps(turn, reply, id);
      break;
    }
    default:
  }
  return byPhase(turn, reply, before);
};

/** The exercise whose steps are read out in this reply, all of them: the one that was named, or the one at hand. */
function explained({ athlete: { session }, slots, words }: Turn, { say }: Reply): ExerciseId | undefined {
  const named = exerciseIn(slots);
  const id = named ?? (isActive(session) ? setAt(session)?.exercise : undefined);
  return id && id !== 'unclear' && say.includes(words.exercises.explain({ exercise: id })) ? id : undefined;
}

function byPhase(turn: Turn, reply: Reply, before: Session): Screen {
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
      return set ? steps(turn, reply, set.exercise, session.step) : answer(turn, reply, ['ready']);
    }
    case 'rest':
      return resting(turn, reply, session) ?? answer(turn, reply, ['ready', 'skip']);
    case 'rating': {
      const names = ['workouts', 'progress', 'stop'] as const;
      // The sum stands by itself once, as the training ends; whoever asks something sees the answer.
      const isTold = before.phase !== 'rating' && session.done.seconds > 0 && goesOn(turn);
      return isTold ? shownSummary(turn, session, athlete, buttons(turn, names)) : answer(turn, reply, names);
    }
    case 'set':
    case 'paused':
      return answer(turn, reply, ['goOn', 'startOver', 'stop']);
  }
}

/** Intents that take the training further without asking anything. */
const ONWARD: ReadonlySet<IntentName> = new Set([
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.NextIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.RepeatIntent',
  'ReadyIntent',
  'FinishSetIntent',
  'SkipIntent',
]);

function goesOn({ input }: Turn): boolean {
  return input.kind === 'intent' && ONWARD.has(input.intent);
}

/** The last screen of a conversation: what was done, if anything was, else just the words. */
function closing(turn: Turn, reply: Reply): Screen {
  const { session } = turn.athlete;
  const isOver = isActive(session) && reply.athlete.session.phase !== 'idle' && session.done.seconds > 0;
  return isOver ? shownSummary(turn, session, turn.athlete, []) : answer(turn, reply, []);
}
