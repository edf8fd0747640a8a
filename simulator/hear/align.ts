/** Lays an utterance along one sample: which words meet, which spans fill which slots, and how well the whole fits. */
import { heaviestChain, type Link } from './chain';
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
  /** Vocabulary word to the places where it may have been said, and what it would earn there. */
  readonly places: ReadonlyMap<string, readonly { readonly at: number; readonly credit: number }[]>;
  readonly spans: SpansByType;
}

type SpansByType = ReadonlyMap<string, readonly Span[]>;

/** Whether the words beside a span speak for another slot of the same type. */
export type IsRivals = (slot: ModelSlot, span: Span, words: Words) => boolean;

export interface Alignment {
  readonly sample: Sample;
  /** 1 when every word and slot met in order and nothing was left over. */
  readonly fit: number;
  readonly slots: ReadonlyMap<string, Span>;
  /** Parts of the sample, by index, that met something. */
  readonly metParts: ReadonlySet<number>;
  /** Per word of the utterance, whether it met something. */
  readonly isMet: readonly boolean[];
  /** Telling words of the utterance that met nothing. */
  readonly leftover: number;
}

interface Meeting extends Link {
  readonly slot?: ModelSlot;
  readonly span?: Span;
}

/** What is kept of the credit for a part that stands out of order, and for a slot that the sample does not have. */
const OUT_OF_ORDER = { word: 0.6, slot: 0.85 } as const;
const EXTRA_SLOT = 0.8;
const RIVAL_SHARE = 0.4;
/** A word inside a slot value: in listed values at least this, in numbers and times exactly this. */
export const VALUE_WORD = { listed: 0.5, builtIn: 0.4 } as const;

export const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);

export function weighSpan({ type, start, end }: Span, weights: readonly number[]): number {
  if (isBuiltInType(type)) return (end - start) * VALUE_WORD.builtIn;
  return weights.slice(start, end).reduce((sum, weight) => sum + Math.max(weight, VALUE_WORD.listed), 0);
}

export function align(sample: Sample, talk: Talk, isRivals: IsRivals, spans = talk.spans): Alignment {
  const { weights, words } = talk;

  const meetSlot = (part: number, { slot, weight }: SlotPart, span: Span): Meeting => {
    const share = span.likeness * (isRivals(slot, span, words) ? RIVAL_SHARE : 1);
    return { part, slot, span, start: span.start, end: span.end, credit: (weight + weighSpan(span, weights)) * share };
  };
  const meet = (part: WordPart | SlotPart, index: number): Meeting[] => {
    if (part.kind === 'slot') return (spans.get(part.slot.type) ?? []).map((span) => meetSlot(index, part, span));
    const places = talk.places.get(part.word) ?? [];
    return places.map(({ at, credit }) => ({ part: index, start: at, end: at + 1, credit }));
  };

  const slots = new Map<string, Span>();
  const metParts = new Set<number>();
  const isMet = weights.map(() => false);
  let matched = 0;
  let heardWeight = sumOf(weights);

  const take = ({ part, slot, span, start, end, credit }: Meeting, share: number) => {
    matched += credit * share;
    metParts.add(part);
    isMet.fill(true, start, end);
    if (!slot || !span) return;
    slots.set(slot.name, span);
    heardWeight += weighSpan(span, weights) - sumOf(weights.slice(start, end));
  };
  const isFree = ({ start, end }: Meeting) => !isMet.slice(start, end).includes(true);
  const heaviestFree = (meetings: readonly Meeting[]) =>
    meetings.reduce<Meeting | undefined>((best, next) => {
      if (next.span?.source === 'anything' || !isFree(next)) return best;
      return next.credit > (best?.credit ?? 0) ? next : best;
    }, undefined);

  const meetings = sample.parts.map(meet);
  for (const meeting of heaviestChain(meetings.flat())) take(meeting, 1);
  meetings.forEach((own, index) => {
    const elsewhere = metParts.has(index) ? undefined : heaviestFree(own);
    if (elsewhere) take(elsewhere, elsewhere.span ? OUT_OF_ORDER.slot : OUT_OF_ORDER.word);
  });
  for (const slot of sample.intent.slots ?? []) {
    if (slots.has(slot.name)) continue;
    const own = (spans.get(slot.type) ?? []).filter((span) => !isRivals(slot, span, words));
    const extra = heaviestFree(own.map((span) => meetSlot(-1, { kind: 'slot', slot, weight: 0 }, span)));
    if (extra) take(extra, EXTRA_SLOT);
  }
  const leftover = isMet.filter((met, at) => !met && talk.isFiller[at] === false).length;
  return { sample, slots, metParts, isMet, leftover, fit: matched / (sample.weight + heardWeight || 1) };
}
