/** Sample patterns: "(start|begin) [my] {routine}" stands for several sentences, and the model gets an even handful of them. */
import type { IntentName } from '../vocabulary';

/**
 * How people ask for each of some goals: one pattern a line. `(a|b)` is a choice, `[a]` and `[a|b]` may be left out, `{slot}` is a
 * slot; choices may hold choices.
 */
export type Samples<Name extends IntentName> = Readonly<Record<Name, string>>;

/** More sentences from one pattern taught neither ear anything in trials; they only drown the other patterns. */
const MOST_SENTENCES = 10;

/** The sentences of a text of patterns, each once, in the order of its lines. */
export function sentencesOf(patterns: string, most = MOST_SENTENCES): readonly string[] {
  const lines = patterns.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== '').flatMap((line) => spread(allOf(line), most)))];
}

/** Every sentence that a pattern stands for. Throws on a bracket that is not closed, since a pattern is our own text. */
function allOf(pattern: string): readonly string[] {
  let at = 0;

  /** Parts one after another, up to one of the ends. */
  const sequence = (ends: string): readonly string[] => {
    let sentences: readonly string[] = [''];
    while (at < pattern.length && !ends.includes(pattern.charAt(at))) {
      const parts = part();
      sentences = sentences.flatMap((start) => parts.map((end) => start + end));
    }
    return sentences;
  };

  const part = (): readonly string[] => {
    const opening = pattern.charAt(at);
    if (opening === '(') return choice(')');
    if (opening === '[') return ['', ...choice(']')];
    const [text = ''] = /^(?:\{\w+\}|[^()[\]{}|]+)/.exec(pattern.slice(at)) ?? [];
    if (text === '') throw new Error(`A pattern cannot be read at "${pattern.slice(at)}": ${pattern}`);
    at += text.length;
    return [text];
  };

  const choice = (closing: string): readonly string[] => {
    const found: string[] = [];
    do {
      at += 1; // past the bracket, or the bar
      found.push(...sequence(`|${closing}`));
    } while (pattern.charAt(at) === '|');
    if (pattern.charAt(at) !== closing) throw new Error(`A bracket of a pattern is not closed: ${pattern}`);
    at += 1;
    return found;
  };

  return [...new Set(sequence('').map((sentence) => sentence.replace(/\s+/g, ' ').trim()))];
}

/** As many of the sentences as may be, each time the one that brings most word pairs not heard yet; of equals the first. */
function spread(sentences: readonly string[], most: number): readonly string[] {
  if (sentences.length <= most) return sentences;
  const met = new Set<string>();
  const left = sentences.map((sentence, index) => ({ index, pairs: pairsOf(sentence) }));
  const taken: number[] = [];
  while (taken.length < most) {
    const news = left.map(({ pairs }) => pairs.filter((pair) => !met.has(pair)).length / pairs.length);
    const at = news.indexOf(Math.max(...news));
    const [best] = left.splice(at, 1);
    if (!best) break;
    for (const pair of best.pairs) met.add(pair);
    taken.push(best.index);
  }
  return taken.sort((a, b) => a - b).map((index) => sentences[index] ?? '');
}

function pairsOf(sentence: string): readonly string[] {
  const words = ['', ...sentence.split(' '), ''];
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}
