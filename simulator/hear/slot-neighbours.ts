/** The words that stand beside each slot in the samples, which tell two slots of one type apart: "three sets of ten". */
import type { IsRivals } from './align';
import type { HearingLanguage } from './hearing-language';
import type { ModelSlot } from './interaction-model';
import type { Sample } from './samples';

interface Neighbours {
  readonly before: Set<string>;
  readonly after: Set<string>;
}

export function createIsRivals(samples: readonly Sample[], { fillers }: HearingLanguage): IsRivals {
  const neighbours = new Map<ModelSlot, Neighbours>();
  const rivals = new Map<ModelSlot, readonly ModelSlot[]>();
  for (const { intent, parts } of samples) {
    parts.forEach((part, index) => {
      if (part.kind !== 'slot') return;
      const own = neighbours.get(part.slot) ?? { before: new Set(), after: new Set() };
      neighbours.set(part.slot, own);
      const sameType = (intent.slots ?? []).filter((slot) => slot !== part.slot && slot.type === part.slot.type);
      rivals.set(part.slot, sameType);
      const previous = parts[index - 1];
      const next = parts[index + 1];
      if (previous?.kind === 'word' && !fillers.has(previous.word)) own.before.add(previous.word);
      if (next?.kind === 'word' && !fillers.has(next.word)) own.after.add(next.word);
    });
  }
  return (slot, span, { plain }) => {
    const others = rivals.get(slot) ?? [];
    if (others.length === 0) return false;
    const isBeside = (each: ModelSlot) => {
      const { before, after } = neighbours.get(each) ?? {};
      return before?.has(plain[span.start - 1] ?? '') === true || after?.has(plain[span.end] ?? '') === true;
    };
    return !isBeside(slot) && others.some(isBeside);
  };
}
