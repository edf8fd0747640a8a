/** Finds the sentences that two intents claim, whatever fills their slots: one walk through all samples at once, word by word. */

/** A sample with its owner: at each place the texts that may stand there, in plain words. */
export interface Claim {
  readonly owner: string;
  readonly from: string;
  readonly parts: readonly (readonly string[])[];
}

/** The texts of one place as a tree of words. */
interface Node {
  readonly id: number;
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/** Somewhere inside a sample: which, at which of its places, and how far into the text there. */
interface Stand {
  readonly claim: number;
  readonly part: number;
  readonly node: Node;
}

/** One line for each pair of samples that can be said in the same words, with such a sentence. */
export function clashesAmong(claims: readonly Claim[]): readonly string[] {
  let nodes = 0;
  const newNode = (): Node => ({ id: (nodes += 1), next: new Map(), isEnd: false });
  const trees = new Map<readonly string[], Node>();
  const treeOf = (texts: readonly string[]): Node => {
    const known = trees.get(texts);
    if (known) return known;
    const root = newNode();
    for (const text of texts) {
      let node = root;
      for (const word of text.split(' ')) {
        const next = node.next.get(word) ?? newNode();
        node.next.set(word, next);
        node = next;
      }
      node.isEnd = true;
    }
    trees.set(texts, root);
    return root;
  };
  const roots = claims.map(({ parts }) => parts.map(treeOf));

  const found = new Map<string, string>();
  const seen = new Set<string>();

  const walk = (stands: readonly Stand[], said: readonly string[]): void => {
    const steps = new Map<string, Map<string, Stand>>();
    for (const { claim, part, node } of stands) {
      for (const [word, next] of node.next) {
        const there = steps.get(word) ?? new Map<string, Stand>();
        steps.set(word, there);
        // Inside a text, and where it ends, also before the next one.
        if (next.next.size > 0) there.set(`${claim}.${part}.${next.id}`, { claim, part, node: next });
        const following = roots[claim]?.[part + 1];
        if (next.isEnd && following) {
          there.set(`${claim}.${part + 1}.${following.id}`, { claim, part: part + 1, node: following });
        }
      }
    }
    const ends = endingsOf(stands);
    for (const [word, there] of steps) {
      const sentence = [...said, word];
      const ended = [...new Set(ends.get(word) ?? [])];
      for (const one of ended) {
        for (const other of ended) {
          const [first, second] = [claims[one], claims[other]];
          if (!first || !second || one >= other || first.owner === second.owner) continue;
          found.set(`${first.owner} "${first.from}" and ${second.owner} "${second.from}"`, sentence.join(' '));
        }
      }
      const owners = new Set([...there.values()].map(({ claim }) => claims[claim]?.owner));
      // What only one intent goes on with, or what may also end here, is looked at; the former can clash no more.
      if (owners.size < 2) continue;
      const key = [...there.keys()].sort().join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      walk([...there.values()], sentence);
    }
  };

  /** The samples that are whole after one more word. */
  const endingsOf = (stands: readonly Stand[]): ReadonlyMap<string, readonly number[]> => {
    const ends = new Map<string, number[]>();
    for (const { claim, part, node } of stands) {
      if (part !== (roots[claim]?.length ?? 0) - 1) continue;
      for (const [word, next] of node.next) if (next.isEnd) ends.set(word, [...(ends.get(word) ?? []), claim]);
    }
    return ends;
  };

  walk(
    roots.flatMap(([root], claim) => (root ? [{ claim, part: 0, node: root }] : [])),
    [],
  );
  return [...found].map(([pair, sentence]) => `"${sentence}": ${pair}`);
}
