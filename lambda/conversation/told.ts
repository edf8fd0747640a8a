/** What was really said: a slot's own words, compared letter by letter with ours. Alexa tells no confidence and may fill a slot with anything. */
import type { Heard, Slots } from '../input';
import type { TellingWords } from '../language/doubt-words';
import type { SlotValue } from '../language/slot-value';
import { INTENTS, TELLING_IDS, type IntentName, type SlotName, type TellingSlotType } from '../vocabulary';

/** What an intent's slots tell. */
export interface Told {
  /** The id that a slot's words stand for, if they are ours to the letter. */
  id(this: void, slot: SlotName): string | undefined;
  /** Something that Alexa takes for one of ours was said, whether or not to the letter. */
  near(this: void, slot: SlotName): boolean;
  /** A whole number, if the slot holds one. */
  number(this: void, slot: SlotName): number | undefined;
  /** Something was said there, known or not. */
  has(this: void, slot: SlotName): boolean;
  /** No slot holds anything. */
  readonly isEmpty: boolean;
}

export function toldBy(
  intent: IntentName,
  slots: Slots,
  telling: TellingWords,
  writtenOut: (said: string) => string,
): Told {
  const types: Readonly<Partial<Record<string, string>>> = INTENTS[intent];
  return {
    id: (slot) => {
      const heard = slots[slot];
      const type = types[slot];
      if (!heard || type === undefined) return undefined;
      return isTelling(type) ? tellingId(telling[type], heard, writtenOut) : heard.ids[0];
    },
    near: (slot) => (slots[slot]?.ids.length ?? 0) > 0,
    number: (slot) => {
      const said = slots[slot]?.said;
      return said !== undefined && /^-?\d{1,9}$/.test(said) ? Number(said) : undefined;
    },
    has: (slot) => slots[slot] !== undefined,
    isEmpty: Object.keys(slots).length === 0,
  };
}

function isTelling(type: string): type is TellingSlotType {
  return Object.hasOwn(TELLING_IDS, type);
}

function tellingId(
  words: Readonly<Record<string, SlotValue>>,
  { said, ids }: Heard,
  writtenOut: (said: string) => string,
): string | undefined {
  const plain = writtenOut(said);
  // "My phone's gone dead": Alexa may leave the s of a short form at the word before it.
  const bare = plain.replace(/s$/, '');
  const isPlain = (words: string) => words === plain || words === bare;
  return Object.entries(words).find(
    ([id, { name, synonyms }]) =>
      isPlain(name) ||
      synonyms.some(isPlain) ||
      // A touch on the screen brings the id itself.
      (said === id && ids.includes(id)),
  )?.[0];
}
