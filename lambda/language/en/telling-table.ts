/** The words that tell one act from another, written out once, as the table is built, and not at every start. */
import type { TellingWords } from '../doubt-words';
import type { SlotValue } from '../slot-value';
import { allTellingWords } from './telling-words-all';
import { writtenOut } from './written-out';

const written = ({ name, synonyms }: SlotValue): SlotValue => ({
  name: writtenOut(name),
  synonyms: synonyms.map(writtenOut),
});

function mapValues<From, To>(
  all: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, to(value)]));
}

export const telling = mapValues(allTellingWords, (type) => mapValues(type, written)) as TellingWords; // the same keys
