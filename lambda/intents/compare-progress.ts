/** Did I do more than last week: the same stretch of time now and then, side by side. */
import { measured } from '../coach/progress';
import { weekPeriod } from '../coach/period';
import type { Totals } from '../coach/totals';
import { hasWork } from '../coach/week';
import type { Turn } from '../conversation/handler';
import { againstWhat, sides, totalsOf } from '../conversation/periods-asked';
import { exerciseIn, measureIn } from '../conversation/slots';

/** Whether now is ahead of then: by what was asked for, or by time at work. */
export function compared(turn: Turn): string {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const exercise = exerciseIn(slots);
  const measure = measureIn(slots);
  if (exercise === 'unclear') return prompts.unknownExercise;
  if (measure === 'unclear') return prompts.unknownMeasure;
  if (!hasWork(athlete.lifetime)) return prompts.nothingEver;
  const today = athlete.today.date;
  const named = againstWhat(slots, athlete) ?? weekPeriod(today);
  if (named === 'unclear') return prompts.unclearPeriod;
  const [then, ahead] = 'ahead' in named ? [named.instead, named.ahead] : [named, named];
  if (!then) return prompts.onlyDone(ahead, today);
  const { now, before } = sides(then, today);
  const totals = { now: totalsOf(turn, now), before: totalsOf(turn, before) };
  const of = (one: Totals) => (exercise ? (one.by[exercise]?.units ?? 0) : measured(one, measure ?? 'minutes'));
  return prompts.comparison(
    { now, before },
    today,
    { now: of(totals.now), before: of(totals.before) },
    exercise ?? measure ?? { now: totals.now.sessions, before: totals.before.sessions },
  );
}
