/** Praise that says something: a best set first, the day's total next, and never the same line twice running. */
import { unitsIn, type PlannedSet } from '../coach/plan/plan';
import type { Turn } from './handler';

export interface Line {
  /** Stays the same for a kind of line, whatever numbers it holds; this is what is remembered. */
  readonly code: number;
  readonly text: string;
}

const BEST = 0;
const MORE_THAN_BEST = 1;
const TODAY = 2;

/** What is known of a set that will have been done in full by the time it is praised. */
export interface Praised {
  readonly set: PlannedSet;
  /** The best set of its exercise before this one, units; 0 for the first ever. */
  readonly bestBefore: number;
  /** What the day holds of the exercise by then; 0 when it has just been said. */
  readonly today: number;
}

/** A fact worth saying, if there is one: what nobody saw is not praised. */
export function praiseFor(turn: Turn, last: number | undefined, praised: Praised): Line | undefined {
  const facts = factsAbout(turn, praised).filter(({ code }) => code !== last);
  const text = turn.pick(facts.map((line) => line.text));
  return facts.find((line) => line.text === text);
}

function factsAbout(turn: Turn, { set, bestBefore, today }: Praised): readonly Line[] {
  const { prompts } = turn.words;
  const units = unitsIn(set);
  if (set.part !== 'work') return [];
  if (bestBefore > 0 && units > bestBefore) {
    return [
      { code: BEST, text: prompts.praiseBest },
      { code: MORE_THAN_BEST, text: prompts.praiseMore(set.exercise, units - bestBefore) },
    ];
  }
  const isLastOfSeveral = set.of > 1 && set.set === set.of && set.target.measure === 'reps';
  return isLastOfSeveral && today > units ? [{ code: TODAY, text: prompts.praiseToday(set.exercise, today) }] : [];
}
