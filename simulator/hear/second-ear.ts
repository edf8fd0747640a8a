/**
 * An ear that owes nothing to the first: a library's naive Bayes classifier, trained on the generated model. Tests hear with both,
 * so that words are written for people and not for our own matcher. Neither ear is tuned.
 */
import createClassifier from 'wink-naive-bayes-text-classifier';
import { createBuiltInHearing, isBuiltIn } from './built-ins';
import { english } from './english';
import type { Heard, HeardSlot } from './hear';
import type { HearingLanguage } from './hearing-language';
import type { InteractionModel, ModelIntent } from './interaction-model';
import { createSpanFinder, type Span } from './spans';
import { cutIntoWords } from './words';

/** Measured on the model of November 2026, a fifth of its samples held out: the best of what was tried. */
const CONFIG = { considerOnlyPresence: true, smoothingFactor: 0.2 } as const;
/** Values of a slot that stand in for all of them in training. */
const FILLS = 4;
/** What people say for the slots that Alexa reads by herself. */
const READ_BY_ALEXA: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['ten', 'twelve', 'five', 'eight'],
  'AMAZON.DURATION': ['thirty seconds', 'ten minutes', 'a minute', 'twenty seconds'],
  'AMAZON.DATE': ['today', 'yesterday', 'this week', 'last month'],
  'AMAZON.TIME': ['seven', 'half past six', 'noon', 'the evening'],
};
/** Less than this share of the words known: not meant for the skill. */
const LEAST_KNOWN = 0.5;

/** Its guesses, the likeliest first. */
interface Guess {
  readonly intent: string;
  readonly odds: number;
}

export interface SecondEar {
  readonly hear: (utterance: string, now: Date) => Heard;
  readonly guesses: (utterance: string) => readonly Guess[];
}

export function createSecondEar(model: InteractionModel, language: HearingLanguage = english): SecondEar {
  const { intents, types = [] } = model.interactionModel.languageModel;
  const custom = intents.filter((intent) => !isBuiltIn(intent));
  const valuesOf = new Map<string, readonly string[]>([
    ...Object.entries(READ_BY_ALEXA),
    ...types.map(
      ({ name, values }) =>
        [name, values.flatMap(({ name: { value, synonyms = [] } }) => [value, ...synonyms])] as const,
    ),
  ]);
  const known = new Set<string>();
  const wordsAndPairs = (text: string): readonly string[] => {
    const { plain } = cutIntoWords(text, language);
    return [...plain, ...plain.slice(1).map((word, index) => `${plain[index] ?? ''} ${word}`)];
  };

  const classifier = createClassifier();
  classifier.defineConfig(CONFIG);
  classifier.definePrepTasks([wordsAndPairs]);
  let turn = 0;
  for (const intent of custom) {
    for (const sample of intent.samples ?? []) {
      for (const sentence of filled(intent, sample)) {
        for (const word of cutIntoWords(sentence, language).plain) known.add(word);
        classifier.learn(sentence, intent.name);
      }
    }
  }
  classifier.consolidate();

  /** The sample with some values in its slots, other ones each time. */
  function filled(intent: ModelIntent, sample: string): readonly string[] {
    if (!sample.includes('{')) return [sample];
    return Array.from({ length: FILLS }, () =>
      sample.replace(/\{(\w+)\}/g, (_, slot: string) => {
        const type = intent.slots?.find(({ name }) => name === slot)?.type ?? '';
        const values = valuesOf.get(type) ?? [];
        turn += 1;
        // A prime far from the lengths of the lists, so that neighbours are not always met together.
        return values[(turn * 7919) % Math.max(values.length, 1)] ?? '';
      }),
    );
  }

  const hearBuiltIn = createBuiltInHearing(intents, language);
  const usedTypes = new Set(custom.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  const findSpans = createSpanFinder(types, usedTypes, language, () => true);

  function guesses(utterance: string): readonly Guess[] {
    return classifier.computeOdds(utterance).map(([intent, odds]) => ({ intent, odds }));
  }

  function hear(utterance: string, now: Date): Heard {
    const words = cutIntoWords(utterance, language);
    const builtIn = hearBuiltIn(words.plain);
    if (builtIn) return { intent: builtIn.intent.name, confidence: 1, sample: builtIn.sample, slots: [] };
    const share = words.plain.filter((word) => known.has(word)).length / Math.max(words.plain.length, 1);
    const [best] = guesses(utterance);
    const intent = custom.find(({ name }) => name === best?.intent);
    if (!intent || share < LEAST_KNOWN) return { intent: 'AMAZON.FallbackIntent', confidence: 1 - share, slots: [] };
    return { intent: intent.name, confidence: share, slots: fill(intent, findSpans(words, now)) };
  }

  /** The longest value of each slot's type that no slot before has taken. */
  function fill(intent: ModelIntent, spans: readonly Span[]): HeardSlot[] {
    const taken: Span[] = [];
    return (intent.slots ?? []).map(({ name, type }) => {
      const free = spans.filter(
        (span) => span.type === type && !taken.some((other) => span.start < other.end && other.start < span.end),
      );
      const [best] = free.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
      if (!best) return { name, type, matched: false };
      taken.push(best);
      const { value, id, canonical } = best;
      return {
        name,
        type,
        value,
        matched: true,
        ...(id === undefined ? {} : { id }),
        ...(canonical === undefined ? {} : { canonical }),
      };
    });
  }

  return { hear, guesses };
}
