/** Starting a workout: by name, minutes, kit, place or level, in any mix, or simply "start". */
import { withSession, type Athlete } from '../coach/athlete';
import type { Kit } from '../coach/catalogue/exercise';
import { choosePlan, MINUTES } from '../coach/plan/choose';
import { nextOffered, planOffered } from '../coach/plan/offer';
import type { Question } from '../coach/question';
import { ROUTINE_IDS, type RoutineId } from '../coach/catalogue/routines';
import { isUnderWay } from '../coach/session';
import type { Reply } from '../reply';
import { startPlan } from '../conversation/start-plan';
import { circumstancesOf } from '../coach/plan/circumstances';
import { ask, sentences, type Handlers, type Prompt, type Turn } from '../conversation/handler';
import { offerPrompt } from './launch';
import { fillDraft, startSaved } from './prescription';
import { madeIt, promptFor, asking } from '../conversation/next-question';
import { kitIn, levelIn, placeIn, routineIn, secondsIn } from '../conversation/slots';

export const workoutHandlers: Handlers<'StartWorkoutIntent' | 'RepeatWorkoutIntent' | 'ListWorkoutsIntent'> = {
  StartWorkoutIntent: (turn) => {
    const filled = fillDraft(turn) ?? startSaved(turn, turn.slots.routine);
    if (filled) return filled;
    const { athlete, slots, words } = turn;
    // "Start", or "give me two minutes", in the middle of a workout is no wish for another one: that would be named.
    const underWay = routineUnderWay(athlete);
    if (underWay && !slots.routine && !slots.kit && !slots.place && !slots.level) {
      const goOn: Prompt = { ...promptFor(turn, athlete), asked: { about: 'resume' } };
      return ask(athlete, sentences(words.prompts.underWay(underWay), madeIt(turn, athlete)), goOn);
    }
    const routine = routineIn(slots);
    const seconds = secondsIn(slots, 'duration');
    const kit = kitIn(slots);
    const place = placeIn(slots);
    const level = levelIn(slots);
    if (routine === 'unclear') return listWorkouts(turn, words.prompts.unknownWorkout);
    if (
      seconds === 'unclear' ||
      (seconds !== undefined && (seconds < MINUTES.shortest * 60 || seconds > MINUTES.longest * 60))
    ) {
      const offer = { routine: routine ?? nextOffered(athlete), seconds: MINUTES.usual * 60 };
      return ask(athlete, words.prompts.minutesOutOfRange, asking(turn, athlete, { about: 'start', ...offer }));
    }
    const hands: readonly Kit[] | undefined =
      kit === undefined || kit === 'unclear' ? undefined : kit === 'none' ? [] : [kit];
    const now = circumstancesOf(athlete, {
      ...(hands ? { kit: hands } : {}),
      ...(level && level !== 'unclear' ? { level } : {}),
    });
    const plan = choosePlan(now, {
      ...(routine ? { routine } : {}),
      ...(seconds === undefined ? {} : { seconds }),
      ...(place && place !== 'unclear' ? { place } : {}),
      ...(athlete.lastRoutine ? { last: athlete.lastRoutine } : {}),
      otherwise: nextOffered(athlete),
    });
    return startPlan(turn, athlete, plan, kit === 'unclear' ? words.prompts.unclearKit : '');
  },
  RepeatWorkoutIntent: again,
  ListWorkoutsIntent: (turn) => listWorkouts(turn, ''),
};

/** What somebody is in the middle of; nothing once they would not go on with it. */
function routineUnderWay({ session, asked }: Athlete): RoutineId | undefined {
  if (!isUnderWay(session) || asked?.about === 'what-else') return undefined;
  return session.plan.routine;
}

/** "The same workout again": only when it is asked for. */
function again(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session, lastRoutine } = athlete;
  if (isUnderWay(session)) {
    return ask(athlete, madeIt(turn, athlete), asking(turn, athlete, { about: 'start-over' }));
  }
  if (!lastRoutine) return ask(athlete, prompts.noLastWorkout, offerPrompt(turn, athlete));
  return acceptOffer(turn, { about: 'start', routine: lastRoutine });
}

/** Lists are three at a time; asking again brings the next three. */
const OFFERS_AT_ONCE = 3;

function listWorkouts(turn: Turn, before: string): Reply {
  const { athlete } = turn;
  const heard: readonly RoutineId[] = athlete.session.phase === 'choosing' ? athlete.session.offers : [];
  const from = heard.length > 0 ? (ROUTINE_IDS.indexOf(heard.at(-1) ?? ROUTINE_IDS[0]) + 1) % ROUTINE_IDS.length : 0;
  const offers = ROUTINE_IDS.slice(from, from + OFFERS_AT_ONCE);
  const free = athlete.session.phase === 'idle' || athlete.session.phase === 'choosing';
  const choosing = free ? withSession(athlete, { phase: 'choosing', offers }) : athlete;
  return ask(choosing, before, asking(turn, choosing, { about: 'which-workout', offers }));
}

/** "Yes" to an offered workout. */
export function acceptOffer(turn: Turn, offer: Extract<Question, { about: 'start' }>): Reply {
  return startPlan(turn, turn.athlete, planOffered(turn.athlete, offer));
}
