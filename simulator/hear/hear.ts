/** The pretend Echo's ears: from an utterance to the intent and slots that Alexa would send, by the interaction model alone. */
import { align, type Alignment, type IsRivals, type Talk } from './align';
import { createBuiltInHearing, isBuiltIn } from './built-ins';
import { english } from './english';
import { createFitBounds } from './fit-bound';
import type { HearingLanguage } from './hearing-language';
import type { InteractionModel, ModelSlot } from './interaction-model';
import { createWordMatcher } from './likeness';
import { isBuiltInType, openSampleBook, type Sample } from './samples';
import { createSpanFinder, type Span } from './spans';
import { createIsRivals } from './slot-neighbours';
import { hasRoom, isInPlace, leavesRoom, tellingWordsOf, unlistedSpans } from './unlisted';
import { cutIntoWords } from './words';

export interface HeardSlot {
  readonly name: string;
  readonly type: string;
  /** What was said: digits for numbers, ISO 8601 for durations and dates, the words for listed values. */
  readonly value?: string;
  /** Id and name of the listed value that was meant. */
  readonly id?: string;
  readonly canonical?: string;
  /** False when empty, or when the model does not list the value. */
  readonly matched: boolean;
}

export interface Rival {
  readonly intent: string;
  readonly confidence: number;
}

export interface Heard {
  readonly intent: string;
  /** From 0 to 1; 1 for an exact sample or built-in phrase. */
  readonly confidence: number;
  /** The sample or phrase that decided. */
  readonly sample?: string;
  /** Other intents that were looked at, the likeliest first. */
  readonly rivals?: readonly Rival[];
  /** Every slot of the intent; those not filled have no value. */
  readonly slots: readonly HeardSlot[];
}

interface Candidate {
  readonly sample: Sample;
  readonly index: number;
  readonly hasPlace: boolean;
  /** Its confidence is not above this. */
  readonly bound: number;
}

/** An utterance that fits no sample so well is not meant for the skill. */
const ENOUGH = 0.45;
/** An unlisted value in a place that the sample's own words make certain. */
const CERTAIN_PLACE = 0.6;
/** What is left of a fit whose sample has slots that all stayed empty. */
const EMPTY_SHARE = 0.7;

function fillSlots(slots: readonly ModelSlot[], filled: ReadonlyMap<string, Span>): HeardSlot[] {
  return slots.map(({ name, type }) => {
    const span = filled.get(name);
    if (!span) return { name, type, matched: false };
    const { value, id, canonical, source } = span;
    return {
      name,
      type,
      value,
      // a built-in type has no list that a value could be missed in
      matched: source !== 'anything' || isBuiltInType(type),
      ...(id === undefined ? {} : { id }),
      ...(canonical === undefined ? {} : { canonical }),
    };
  });
}

/** Confidence of an alignment; 0 when it may not be taken at all. */
function confidenceOf({ sample, fit, slots, metParts, leftover }: Alignment): number {
  const telling = sample.parts.flatMap((part, index) =>
    part.kind === 'word' && part.tells ? [metParts.has(index)] : [],
  );
  if (!telling.includes(true)) {
    const hasListed = [...slots.values()].some(({ source }) => source === 'list');
    // small words and numbers alone must explain all that was said, listed values most of it
    if (hasListed ? leftover > slots.size : leftover > 0 || telling.length > 0) return 0;
  }
  const isEmpty = slots.size === 0 && sample.parts.some(({ kind }) => kind === 'slot');
  return isEmpty ? fit * EMPTY_SHARE : fit;
}

/**
 * Reads the model once and gives the ears for it. `now` of an utterance is read in the local time of the process.
 * Built-in intents are heard by exact phrase, custom ones by the best alignment; the rest is AMAZON.FallbackIntent.
 */
export function createHearing(
  model: InteractionModel,
  language: HearingLanguage = english,
): (utterance: string, now: Date) => Heard {
  const { intents, types = [] } = model.interactionModel.languageModel;
  const custom = intents.filter((intent) => !isBuiltIn(intent));
  const { samples, vocabulary, weigh } = openSampleBook(custom, language);
  const valueWords = types.flatMap(({ values }) =>
    values.flatMap(({ name }) =>
      [name.value, ...(name.synonyms ?? [])].flatMap((text) => cutIntoWords(text, language).plain),
    ),
  );
  const known = new Set([...vocabulary, ...valueWords, ...language.fillers]);
  const usedTypes = new Set(custom.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  const takesAnyWords = (type: string) => !(type in language.readers);

  const hearBuiltIn = createBuiltInHearing(intents, language);
  const meaningsOf = createWordMatcher(vocabulary, language);
  const findSpans = createSpanFinder(types, usedTypes, language, (word) => known.has(word));
  const isRivals: IsRivals = createIsRivals(samples, language);
  const createFitBound = createFitBounds(samples);
  // without these words, the place of a sample with room is not even looked for
  const announcing = samples.map((sample) => (hasRoom(sample, takesAnyWords) ? tellingWordsOf(sample) : undefined));

  function prepare(utterance: string, now: Date): Talk {
    const words = cutIntoWords(utterance, language);
    const spans = new Map<string, Span[]>();
    for (const span of findSpans(words, now)) spans.set(span.type, [...(spans.get(span.type) ?? []), span]);
    const weights = words.plain.map(weigh);
    const places = new Map<string, { at: number; credit: number }[]>();
    words.plain.forEach((heard, at) => {
      for (const [word, likeness] of meaningsOf(heard)) {
        const credit = likeness * (weigh(word) + (weights[at] ?? 0));
        places.set(word, [...(places.get(word) ?? []), { at, credit }]);
      }
    });
    return {
      words,
      spans,
      places,
      weights,
      isFiller: words.plain.map((word) => language.fillers.has(word)),
    };
  }

  /** The samples that could fit well enough, the most promising first. */
  function candidates(talk: Talk): readonly Candidate[] {
    const mostFit = createFitBound(talk);
    const found: Candidate[] = [];
    samples.forEach((sample, index) => {
      const hasPlace = announcing[index]?.every((word) => talk.places.has(word)) === true;
      const fit = mostFit(index, hasPlace);
      const bound = hasPlace && fit < CERTAIN_PLACE ? CERTAIN_PLACE : fit;
      if (bound > ENOUGH) found.push({ sample, index, hasPlace, bound });
    });
    return found.sort((a, b) => b.bound - a.bound);
  }

  /** The alignment with unlisted values allowed, when that explains everything that was said. */
  function withUnlisted(aligned: Alignment, talk: Talk): Alignment {
    if (!leavesRoom(aligned, takesAnyWords)) return aligned;
    const isUsed = (at: number) => !talk.isFiller[at] && meaningsOf(talk.words.plain[at] ?? '').size > 0;
    const spans = new Map(talk.spans);
    for (const part of aligned.sample.parts) {
      if (part.kind !== 'slot' || !takesAnyWords(part.slot.type)) continue;
      const { type } = part.slot;
      spans.set(type, [...(talk.spans.get(type) ?? []), ...unlistedSpans(type, aligned.sample, talk, isUsed)]);
    }
    const opened = align(aligned.sample, talk, isRivals, spans);
    return isInPlace(opened) && opened.fit > aligned.fit ? opened : aligned;
  }

  return (utterance, now) => {
    const talk = prepare(utterance, now);
    const builtIn = hearBuiltIn(talk.words.plain);
    if (builtIn) {
      const { intent, sample } = builtIn;
      return { intent: intent.name, confidence: 1, sample, slots: fillSlots(intent.slots ?? [], new Map()) };
    }
    let best: { alignment: Alignment; confidence: number; index: number } | undefined;
    const others = new Map<string, number>();
    for (const { sample, index, hasPlace, bound } of candidates(talk)) {
      if (best && bound < best.confidence) break;
      const aligned = align(sample, talk, isRivals);
      const alignment = hasPlace ? withUnlisted(aligned, talk) : aligned;
      // Every word of the sample was said and the rest stands in its place: surer than a likeness elsewhere.
      const confidence = Math.max(confidenceOf(alignment), alignment === aligned ? 0 : CERTAIN_PLACE);
      others.set(sample.intent.name, Math.max(confidence, others.get(sample.intent.name) ?? 0));
      const lead = confidence - (best?.confidence ?? 0);
      // of equals the one that the model names first
      if (lead > 0 || (best && lead === 0 && index < best.index)) best = { alignment, confidence, index };
    }
    const rivalsOf = (taken: string) =>
      [...others]
        .map(([intent, confidence]) => ({ intent, confidence }))
        .filter(({ intent, confidence }) => intent !== taken && confidence > 0)
        .sort((one, other) => other.confidence - one.confidence);
    if (!best || best.confidence < ENOUGH) {
      const intent = 'AMAZON.FallbackIntent';
      return { intent, confidence: 1 - (best?.confidence ?? 0), slots: [], rivals: rivalsOf(intent) };
    }
    const { sample, slots } = best.alignment;
    return {
      intent: sample.intent.name,
      confidence: best.confidence,
      sample: sample.text,
      rivals: rivalsOf(sample.intent.name),
      slots: fillSlots(sample.intent.slots ?? [], slots),
    };
  };
}
