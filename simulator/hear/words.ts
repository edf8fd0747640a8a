/** Cuts talk, samples and slot values into words that can be compared, in any script. */
import type { HearingLanguage } from './hearing-language';

export interface Words {
  /** Lower case, without accents of the Latin script; what is compared. */
  readonly plain: readonly string[];
  /** The same words with their accents; what a slot carries. */
  readonly said: readonly string[];
}

/** A clock time or decimal, or letters and digits with apostrophes inside. Hyphens part words. */
const WORD = /\p{N}+[.:]\p{N}+(?:[ap]m)?|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
/** The full stop in "a.m." and "p. m.". */
const INITIAL = /(?<=(?:^|[^\p{L}\p{N}])\p{L})\.\s?(?=\p{L}(?:[^\p{L}]|$))/gu;
const LATIN_ACCENTS = /[\u0300-\u036f]/g;

const withoutAccents = (word: string) => word.normalize('NFD').replace(LATIN_ACCENTS, '').normalize('NFC');

export function cutIntoWords(text: string, { respell }: Pick<HearingLanguage, 'respell'>): Words {
  const even = text.normalize('NFC').toLowerCase().replace(/[’‘`]/g, "'").replace(INITIAL, '');
  const said = (even.match(WORD) ?? []).flatMap(respell);
  return { said, plain: said.map(withoutAccents) };
}
