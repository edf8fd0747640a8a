/** The model's sample utterances, cut into parts and indexed once, so that a turn only looks at those that can fit. */
import type { HearingLanguage } from './hearing-language';
import type { ModelIntent, ModelSlot } from './interaction-model';
import { cutIntoWords } from './words';

export interface WordPart {
  readonly kind: 'word';
  readonly word: string;
  readonly weight: number;
  /** False for a filler. */
  readonly tells: boolean;
}

export interface SlotPart {
  readonly kind: 'slot';
  readonly slot: ModelSlot;
  readonly weight: number;
}

export interface Sample {
  readonly intent: ModelIntent;
  readonly text: string;
  readonly parts: readonly (WordPart | SlotPart)[];
  readonly weight: number;
}

/** How much a word tells: its rarity over intents, little for a filler. */
type WeighWord = (word: string) => number;

const FILLER_SHARE = 0.25;
/** A number or time fits many wishes, a listed exercise few. */
const SLOT_WEIGHT = { listed: 1.2, builtIn: 0.6 } as const;

export const isBuiltInType = (type: string) => type.startsWith('AMAZON.');

const SLOT = /\{\s*([^}\s]+)\s*\}/;

type Piece = { readonly word: string } | { readonly slotName: string };

/** "count {reps}" as words and slot names. */
function cutSample(text: string, language: HearingLanguage): Piece[] {
  return text.split(/(\{[^}]*\})/).flatMap((piece): Piece[] => {
    const slotName = SLOT.exec(piece)?.[1];
    if (slotName !== undefined) return [{ slotName }];
    return cutIntoWords(piece, language).plain.map((word) => ({ word }));
  });
}

interface SampleBook {
  readonly samples: readonly Sample[];
  readonly vocabulary: ReadonlySet<string>;
  readonly weigh: WeighWord;
}

export function openSampleBook(intents: readonly ModelIntent[], language: HearingLanguage): SampleBook {
  const cuts = intents.flatMap((intent) =>
    (intent.samples ?? []).map((text) => ({ intent, text, pieces: cutSample(text, language) })),
  );
  const vocabulary = new Set<string>();
  // by stem: "counted" in one intent is no rarer than the "count" of many
  const intentsUsing = new Map<string, Set<ModelIntent>>();
  for (const { intent, pieces } of cuts) {
    for (const piece of pieces) {
      if (!('word' in piece)) continue;
      vocabulary.add(piece.word);
      const stem = language.stem(piece.word);
      intentsUsing.set(stem, (intentsUsing.get(stem) ?? new Set()).add(intent));
    }
  }
  const weights = new Map<string, number>();
  const weighAnew: WeighWord = (word) => {
    const uses = intentsUsing.get(language.stem(word))?.size;
    const rarity = uses === undefined ? 1 : Math.log(1 + intents.length / uses) / Math.log(1 + intents.length);
    return rarity * (language.fillers.has(word) ? FILLER_SHARE : 1);
  };
  const weigh: WeighWord = (word) => {
    const weight = weights.get(word) ?? weighAnew(word);
    weights.set(word, weight);
    return weight;
  };
  const samples = cuts.map(({ intent, text, pieces }): Sample => {
    const slots = new Map((intent.slots ?? []).map((slot) => [slot.name, slot]));
    const parts = pieces.flatMap((piece): (WordPart | SlotPart)[] => {
      if ('word' in piece) {
        const { word } = piece;
        return [{ kind: 'word', word, weight: weigh(word), tells: !language.fillers.has(word) }];
      }
      const slot = slots.get(piece.slotName);
      return slot ? [{ kind: 'slot', slot, weight: SLOT_WEIGHT[isBuiltInType(slot.type) ? 'builtIn' : 'listed'] }] : [];
    });
    return { intent, text, parts, weight: parts.reduce((sum, part) => sum + part.weight, 0) };
  });
  return { samples, vocabulary, weigh };
}
