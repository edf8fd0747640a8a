/** Too easy, too hard, a seven: during a session it changes the exercise, after it the next session. */
import { effortWithLeft, levelOfFeel } from '../coach/effort';
import { isActive } from '../coach/session';
import { swap } from './swap-exercise';
import type { Handlers, Turn } from '../conversation/handler';
import { inPlan, isOver, rateAtHand, rateEffort, rateNamed, rateWhich } from './rate';
import { exerciseIn, feelIn, numberIn } from '../conversation/slots';

export const effortHandlers: Handlers<'RateEffortIntent' | 'MakeEasierIntent' | 'MakeHarderIntent'> = {
  RateEffortIntent: (turn) => {
    const feel = feelIn(turn.slots);
    const reserve = numberIn(turn.slots, 'reserve');
    const spared = typeof reserve === 'number' ? effortWithLeft(reserve) : undefined;
    const effort =
      numberIn(turn.slots, 'effort') ?? spared ?? (feel === 'unclear' || !feel ? 'unclear' : levelOfFeel(feel));
    const named = exerciseIn(turn.slots);
    if (named !== undefined && named !== 'unclear') {
      const id = inPlan(turn, named);
      return typeof effort === 'number' ? rateNamed(turn, id, effort) : (rateWhich(turn) ?? rateEffort(turn, effort));
    }
    if (!isTraining(turn)) return rateEffort(turn, effort);
    if (feel === 'too-hard') return swap(turn, 'easier');
    return feel === 'too-easy' ? swap(turn, 'harder') : rateAtHand(turn, effort);
  },
  MakeEasierIntent: (turn) =>
    isOver(turn.athlete.session) ? rateEffort(turn, levelOfFeel('too-hard')) : swap(turn, 'easier'),
  MakeHarderIntent: (turn) =>
    isOver(turn.athlete.session) ? rateEffort(turn, levelOfFeel('too-easy')) : swap(turn, 'harder'),
};

function isTraining({ athlete: { session } }: Turn): boolean {
  return isActive(session) && !isOver(session);
}
