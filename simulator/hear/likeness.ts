/** How alike two words are, from 0 to 1, so that an ending or a slip of spelling does not lose what was meant. */
import { distance } from 'fastest-levenshtein';
import type { HearingLanguage } from './hearing-language';

/** Shorter words have too many neighbours: "bread" and "break". */
const SHORTEST_MISSPELT = 5;
/** Share of letters that may differ. */
const MOST_DIFFERENT = 0.25;
const SAME_STEM = 0.92;

/** Likeness of spelling alone; the first letter must agree: "increase" is not "decrease". */
export function spellingLikeness(heard: string, known: string, mostDifferent = MOST_DIFFERENT): number {
  const length = Math.max(heard.length, known.length);
  if (length < SHORTEST_MISSPELT || !heard.startsWith(known.charAt(0))) return 0;
  if (Math.abs(heard.length - known.length) > length * mostDifferent) return 0;
  // letters that changed places count once
  const different = (sameLetters(heard, known) ? 1 : distance(heard, known)) / length;
  return different <= mostDifferent ? 1 - different : 0;
}

const sortLetters = (word: string) => Array.from(word).sort().join('');
const sameLetters = (a: string, b: string) => a.length === b.length && sortLetters(a) === sortLetters(b);

/** Gives every vocabulary word that a heard word may stand for, with its likeness; remembers what it was asked. */
export function createWordMatcher(
  vocabulary: ReadonlySet<string>,
  { stem }: HearingLanguage,
): (heard: string) => ReadonlyMap<string, number> {
  const words = [...vocabulary].map((word) => ({ word, stem: stem(word) }));
  const remembered = new Map<string, ReadonlyMap<string, number>>();
  return (heard) => {
    const known = remembered.get(heard);
    if (known) return known;
    const heardStem = stem(heard);
    // a word that the model knows is not a slip for another one
    const mayBeSlip = !vocabulary.has(heard);
    const matches = new Map<string, number>();
    for (const { word, stem: wordStem } of words) {
      const slip = mayBeSlip ? spellingLikeness(heard, word) : 0;
      const likeness = word === heard ? 1 : wordStem === heardStem ? SAME_STEM : slip;
      if (likeness > 0) matches.set(word, likeness);
    }
    remembered.set(heard, matches);
    return matches;
  };
}
