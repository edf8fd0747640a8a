/** Spoils a sentence as a microphone does: of ten words about one is lost, or heard as a word of the model that looks like it. */
import { distance } from 'fastest-levenshtein';

const SPOILT = 0.1;

/** Numbers from 0 to 1 that are the same in each run (a linear congruential generator, Numerical Recipes' constants). */
export function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function mishear(sentence: string, vocabulary: readonly string[], draw: () => number): string {
  const heard = sentence.split(' ').flatMap((word) => {
    if (draw() >= SPOILT) return [word];
    return draw() < 0.5 ? [] : [alikeTo(word, vocabulary)];
  });
  return heard.length > 0 ? heard.join(' ') : sentence;
}

function alikeTo(word: string, vocabulary: readonly string[]): string {
  let best = { word, letters: Infinity };
  for (const other of vocabulary) {
    if (other === word || !other.startsWith(word.charAt(0))) continue;
    const letters = distance(word, other);
    if (letters < best.letters) best = { word: other, letters };
  }
  return best.word;
}
