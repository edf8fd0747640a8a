/** A bound that no alignment of a sample passes; far cheaper than the alignment, it rules most samples out. */
import { VALUE_WORD, sumOf, weighSpan, type Talk } from './align';
import { isBuiltInType, type Sample } from './samples';

/** The bound of the sample at an index; `hasRoom`: unlisted values count. */
type FitBound = (index: number, hasRoom: boolean) => number;

/** Sums are added up in another order here than in the alignment. */
const ROUNDING = 1e-9;

function indexBy(samples: readonly Sample[], keysOf: (sample: Sample) => readonly string[]) {
  const indices = new Map<string, number[]>();
  samples.forEach((sample, index) => {
    for (const key of keysOf(sample)) {
      const own = indices.get(key);
      if (own) own.push(index);
      else indices.set(key, [index]);
    }
  });
  return indices;
}

/** Finds the samples by what they hold, so that an utterance goes only through those that hold a word of it. */
export function createFitBounds(samples: readonly Sample[]): (talk: Talk) => FitBound {
  const slotWeights = new Map<string, number>();
  for (const { parts } of samples) {
    for (const part of parts) if (part.kind === 'slot') slotWeights.set(part.slot.type, part.weight);
  }
  const holding = indexBy(samples, ({ parts }) =>
    parts.map((part) => (part.kind === 'slot' ? part.slot.type : part.word)),
  );
  const taking = indexBy(samples, ({ intent }) => (intent.slots ?? []).map(({ type }) => type));

  const sampleWeights = Float64Array.from(samples, ({ weight }) => weight);

  return ({ weights, places, spans }) => {
    const most = new Float64Array(samples.length);
    const credit = (indices: readonly number[] | undefined, earned: number) => {
      for (const index of indices ?? []) most[index] = (most[index] ?? 0) + earned;
    };
    for (const [word, own] of places) credit(holding.get(word), Math.max(...own.map((place) => place.credit)));
    for (const [type, own] of spans) {
      credit(holding.get(type), slotWeights.get(type) ?? 0);
      credit(taking.get(type), Math.max(...own.map((span) => weighSpan(span, weights))));
    }
    const least = [...weights];
    for (const { type, start, end } of [...spans.values()].flat()) {
      if (isBuiltInType(type))
        for (let at = start; at < end; at += 1) least[at] = Math.min(least[at] ?? 0, VALUE_WORD.builtIn);
    }
    const leastHeard = sumOf(least);
    const all = sumOf(weights);
    /** What the slots of a sample could earn besides, if any words will do. */
    const roomIn = (index: number) =>
      (samples[index]?.parts ?? []).reduce(
        (sum, part) => sum + (part.kind === 'slot' && !spans.has(part.slot.type) ? part.weight : 0),
        all,
      );

    return (index, hasRoom) => {
      const earned = (most[index] ?? 0) + (hasRoom ? roomIn(index) : 0);
      return earned / ((sampleWeights[index] ?? 0) + leastHeard || 1) + ROUNDING;
    };
  };
}
