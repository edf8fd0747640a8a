/** Praise that says something: a best set first, the day's total next, kind words else, and never the same line twice running. */
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
/** Kind words without a fact are numbered from here. */
const PLAIN = 10;

/** What is known of a set that will have been done in full by the time it is praised. */
export interface Praised {
  readonly set: PlannedSet;
  /** The best set of its exercise before this one, units; 0 for the first ever. */
  readonly bestBefore: number;
  /** What the day holds of the exercise by then; 0 when it has just been said. */
  readonly today: number;
}

export function praiseFor(turn: Turn, last: number | undefined, praised: Praised): Line {
  const facts = factsAbout(turn, praised).filter(({ code }) => code !== last);
  const plain = turn.words.prompts.praise
    .map((text, index): Line => ({ code: PLAIN + index, text }))
    .filter(({ code }) => code !== last);
  const lines = facts.length > 0 ? facts : plain;
  const text = turn.pick(lines.map((line) => line.text));
  return lines.find((line) => line.text === text) ?? { code: PLAIN, text };
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
