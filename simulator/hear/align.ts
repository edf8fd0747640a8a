/** Lays an utterance along one sample: which words meet, which spans fill which slots, and how well the whole fits. */
import type { ModelSlot } from './interaction-model';
import { isBuiltInType, type Sample, type SlotPart, type WordPart } from './samples';
import type { Span } from './spans';
import type { Words } from './words';

/** An utterance, prepared once for all samples. */
export interface Talk {
  readonly words: Words;
  /** How much each word tells, see WeighWord. */
  readonly weights: readonly number[];
  readonly isFiller: readonly boolean[];
  /** Per word, the vocabulary words it may stand for, with their likeness. */
  readonly meanings: readonly ReadonlyMap<string, number>[];
  readonly spans: ReadonlyMap<string, readonly Span[]>;
}

export interface Alignment {
  readonly sample: Sample;
  /** 1 when every word and slot met in order and nothing was left over. */
  readonly fit: number;
  readonly slots: ReadonlyMap<string, Span>;
  /** Whether a telling word or a listed value met, not only small words and numbers. */
  readonly isAnchored: boolean;
  /** Share of the sample's own words that met, in order. */
  readonly wordFit: number;
  /** Per word of the utterance, whether it met something. */
  readonly isMet: readonly boolean[];
  /** Telling words of the utterance that met nothing. */
  readonly leftover: number;
}

/** A slot's rival: whether the words beside this span speak for another slot of the same type. */
export type IsRivals = (slot: ModelSlot, span: Span, talk: Talk) => boolean;

/** What is kept of a part's credit when it stands out of order, or fills a slot that the sample does not have. */
const OUT_OF_ORDER = { word: 0.6, slot: 0.85, extraSlot: 0.8 } as const;
const RIVAL_SHARE = 0.4;
/** A word inside a slot value: listed values count at least, numbers and times exactly so much. */
const VALUE_WORD = { listed: 0.5, builtIn: 0.4 } as const;

const valueWordWeight = (type: string, weight: number) =>
  isBuiltInType(type) ? VALUE_WORD.builtIn : Math.max(weight, VALUE_WORD.listed);

function spanWeight(span: Span, talk: Talk): number {
  let sum = 0;
  for (let at = span.start; at < span.end; at += 1) sum += valueWordWeight(span.type, talk.weights[at] ?? 0);
  return sum;
}

export function align(
  sample: Sample,
  talk: Talk,
  isRivals: IsRivals,
  spans: ReadonlyMap<string, readonly Span[]> = talk.spans,
): Alignment {
  const { parts } = sample;
  const wordCount = talk.weights.length;
  const width = wordCount + 1;
  const credit = new Float64Array((parts.length + 1) * width);
  const creditAt = (part: number, word: number) => credit[part * width + word] ?? 0;

  const wordCredit = (part: WordPart, at: number) => {
    const likeness = talk.meanings[at]?.get(part.word);
    return likeness === undefined ? 0 : likeness * (part.weight + (talk.weights[at] ?? 0));
  };
  const slotCredit = (part: SlotPart, span: Span) =>
    (part.weight + spanWeight(span, talk)) * span.likeness * (isRivals(part.slot, span, talk) ? RIVAL_SHARE : 1);

  // the best credit from part `p` and word `w` on
  for (let p = parts.length - 1; p >= 0; p -= 1) {
    const part = parts[p];
    if (!part) continue;
    const own = part.kind === 'slot' ? (spans.get(part.slot.type) ?? []) : [];
    for (let w = wordCount - 1; w >= 0; w -= 1) {
      let best = Math.max(creditAt(p + 1, w), creditAt(p, w + 1));
      if (part.kind === 'word') {
        const gain = wordCredit(part, w);
        if (gain > 0) best = Math.max(best, gain + creditAt(p + 1, w + 1));
      } else {
        for (const span of own) {
          if (span.start === w) best = Math.max(best, slotCredit(part, span) + creditAt(p + 1, span.end));
        }
      }
      credit[p * width + w] = best;
    }
  }

  const slots = new Map<string, Span>();
  const isMet = new Array<boolean>(wordCount).fill(false);
  const missed: (WordPart | SlotPart)[] = [];
  let isAnchored = false;
  let metWordWeight = 0;
  let matched = creditAt(0, 0);

  const isFree = (span: Span) => isMet.slice(span.start, span.end).every((met) => !met);
  const take = (slot: ModelSlot, span: Span) => {
    slots.set(slot.name, span);
    isMet.fill(true, span.start, span.end);
    isAnchored ||= !isBuiltInType(span.type) && span.matched;
  };

  // walk the best way again to see what met what
  for (let p = 0, w = 0; p < parts.length;) {
    const part = parts[p];
    if (!part) break;
    const here = creditAt(p, w);
    const word = w;
    if (w < wordCount && creditAt(p, w + 1) === here) {
      w += 1;
    } else if (creditAt(p + 1, w) === here || w >= wordCount) {
      missed.push(part);
      p += 1;
    } else if (part.kind === 'word') {
      isMet[w] = true;
      isAnchored ||= part.tells;
      metWordWeight += part.weight * (talk.meanings[w]?.get(part.word) ?? 0);
      [p, w] = [p + 1, w + 1];
    } else {
      const span = (spans.get(part.slot.type) ?? []).find(
        (each) => each.start === word && slotCredit(part, each) + creditAt(p + 1, each.end) === here,
      );
      if (!span) break;
      take(part.slot, span);
      [p, w] = [p + 1, span.end];
    }
  }

  const freeSpan = (slot: ModelSlot) => {
    const free = (spans.get(slot.type) ?? []).filter(isFree);
    const wanted = free.filter((span) => !isRivals(slot, span, talk));
    return longestSpan(wanted);
  };
  // parts that stand elsewhere in the utterance
  for (const part of missed) {
    if (part.kind === 'slot') {
      const span = freeSpan(part.slot);
      if (!span) continue;
      take(part.slot, span);
      matched += OUT_OF_ORDER.slot * slotCredit(part, span);
    } else {
      const at = isMet.findIndex((met, index) => !met && talk.meanings[index]?.has(part.word));
      if (at === -1) continue;
      isMet[at] = true;
      isAnchored ||= part.tells;
      matched += OUT_OF_ORDER.word * wordCredit(part, at);
    }
  }
  // slots of the intent that this sample does not have
  for (const slot of sample.intent.slots ?? []) {
    const span = slots.has(slot.name) ? undefined : freeSpan(slot);
    if (!span) continue;
    take(slot, span);
    matched += OUT_OF_ORDER.extraSlot * spanWeight(span, talk);
  }

  let total = 0;
  let leftover = 0;
  const inSlot = new Map([...slots.values()].flatMap((span) => range(span).map((at) => [at, span.type] as const)));
  for (let at = 0; at < wordCount; at += 1) {
    const plain = talk.weights[at] ?? 0;
    const type = inSlot.get(at);
    const weight = type === undefined ? plain : valueWordWeight(type, plain);
    total += weight;
    if (!isMet[at] && !talk.isFiller[at]) leftover += 1;
  }
  const wordWeight = parts.reduce((sum, part) => sum + (part.kind === 'word' ? part.weight : 0), 0);
  return {
    sample,
    slots,
    isAnchored,
    isMet,
    leftover,
    fit: total === 0 ? 0 : matched / (sample.weight + total),
    wordFit: wordWeight === 0 ? 1 : metWordWeight / wordWeight,
  };
}

const range = ({ start, end }: Span) => Array.from({ length: end - start }, (_, index) => start + index);

function longestSpan(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>((best, span) => {
    const gain = (span.end - span.start) * span.likeness;
    return best && (best.end - best.start) * best.likeness >= gain ? best : span;
  }, undefined);
}
