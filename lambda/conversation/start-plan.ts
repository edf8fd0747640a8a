/** Begins a plan: what it is, what it needs, and its first exercise. */
import { withSession, type Athlete } from '../coach/athlete';
import { hasWork, kitOf, planSeconds, type Plan } from '../coach/plan/plan';
import { longerWhileNew } from '../coach/told';
import { training } from '../coach/session';
import type { Reply } from '../reply';
import { asToday, isEasy } from '../coach/only-today';
import { brief } from './brief';
import { sentences, type Turn } from './handler';
import { askThere } from './next-question';

export function startPlan(turn: Turn, athlete: Athlete, planned: Plan, before = ''): Reply {
  const plan = asToday(athlete, planned);
  const { prompts } = turn.words;
  if (!hasWork(plan)) return askThere(turn, athlete, prompts.nothingFits);
  const kit = kitOf(plan);
  const started: Athlete = {
    ...withSession(athlete, { ...training(plan, turn.now), phase: 'rest', since: turn.now }),
    ...(plan.routine ? { lastRoutine: plan.routine } : {}),
  };
  const safetyFirst = athlete.heardSafetyNote ? '' : prompts.safetyNote;
  return brief(
    turn,
    { ...started, heardSafetyNote: true },
    sentences(
      before,
      safetyFirst,
      isEasy(athlete) && plan.routine ? prompts.easierNowTold : '',
      plan.routine
        ? prompts.workoutStarts(plan.routine, plan.level, planSeconds(plan), longerWhileNew(athlete, plan))
        : '',
      kit.length > 0 ? prompts.kitNeeded(kit) : '',
      safetyFirst ? '' : prompts.sessionLine,
    ),
  );
}
