/** Hears the built-in intents, which like on a real device want an exact phrase, give or take a courtesy. */
import type { HearingLanguage } from './hearing-language';
import type { ModelIntent } from './interaction-model';
import { cutIntoWords } from './words';

export const isBuiltIn = (intent: ModelIntent) => intent.name.startsWith('AMAZON.');

interface BuiltInHeard {
  readonly intent: ModelIntent;
  readonly sample: string;
}

/** Every way to leave out courtesies at the start and the end, the whole first. */
function withoutCourtesies(words: readonly string[], courtesies: readonly (readonly string[])[]): string[] {
  const startsWith = (part: readonly string[]) => part.every((word, index) => words[index] === word);
  const endsWith = (part: readonly string[]) =>
    part.every((word, index) => words[words.length - part.length + index] === word);
  const shorter = courtesies
    .filter((part) => part.length < words.length)
    .flatMap((part) => [
      ...(startsWith(part) ? withoutCourtesies(words.slice(part.length), courtesies) : []),
      ...(endsWith(part) ? withoutCourtesies(words.slice(0, -part.length), courtesies) : []),
    ]);
  return [words.join(' '), ...shorter];
}

export function createBuiltInHearing(
  intents: readonly ModelIntent[],
  language: HearingLanguage,
): (plain: readonly string[]) => BuiltInHeard | undefined {
  const byPhrase = new Map<string, BuiltInHeard>();
  for (const intent of intents.filter(isBuiltIn)) {
    for (const sample of [...(intent.samples ?? []), ...(language.builtInPhrases[intent.name] ?? [])]) {
      const phrase = cutIntoWords(sample, language).plain.join(' ');
      if (!byPhrase.has(phrase)) byPhrase.set(phrase, { intent, sample });
    }
  }
  const courtesies = language.courtesies.map((courtesy) => courtesy.split(' '));
  return (plain) => {
    for (const phrase of withoutCourtesies(plain, courtesies)) {
      const found = byPhrase.get(phrase);
      if (found) return found;
    }
    return undefined;
  };
}
