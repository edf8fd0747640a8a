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
    const standing = new Map<Node, Stand[]>();
    for (const stand of stands) listed(standing, stand.node).push(stand);
    const offering = new Map<string, Node[]>();
    for (const node of standing.keys()) {
      for (const word of node.next.keys()) listed(offering, word).push(node);
    }
    const alike = new Set<string>();
    for (const [word, nodes] of offering) {
      // Of the words that only end the same texts, such as the names of all foods, one stands for all.
      if (nodes.every(({ next }) => next.get(word)?.next.size === 0)) {
        const key = nodes.map(({ id }) => id).join(' ');
        if (alike.has(key)) continue;
        alike.add(key);
      }
      step(
        nodes.flatMap((node) => standing.get(node) ?? []),
        word,
        [...said, word],
      );
    }
  };

  /** Whether two intents stand there: what only one goes on with can clash no more. */
  const isShared = ([first, ...others]: readonly Stand[]): boolean =>
    first !== undefined && others.some(({ claim }) => claims[claim]?.owner !== claims[first.claim]?.owner);

  /** One more word: who may have ended with it, and how the others go on. */
  const step = (stands: readonly Stand[], word: string, sentence: readonly string[]): void => {
    if (!isShared(stands)) return;
    const there = new Map<string, Stand>();
    const ended = new Set<number>();
    for (const { claim, part, node } of stands) {
      const next = node.next.get(word);
      if (!next) continue;
      const following = roots[claim]?.[part + 1];
      if (next.isEnd && !following) ended.add(claim);
      // Inside a text, and where it ends, also before the next one.
      if (next.next.size > 0) there.set(`${claim}.${part}.${next.id}`, { claim, part, node: next });
      if (next.isEnd && following) {
        there.set(`${claim}.${part + 1}.${following.id}`, { claim, part: part + 1, node: following });
      }
    }
    for (const one of ended) {
      for (const other of ended) {
        const [first, second] = [claims[one], claims[other]];
        if (!first || !second || one >= other || first.owner === second.owner) continue;
        found.set(`${first.owner} "${first.from}" and ${second.owner} "${second.from}"`, sentence.join(' '));
      }
    }
    const onward = [...there.values()];
    const key = [...there.keys()].sort().join(' ');
    if (!isShared(onward) || seen.has(key)) return;
    seen.add(key);
    walk(onward, sentence);
  };

  walk(
    roots.flatMap(([root], claim) => (root ? [{ claim, part: 0, node: root }] : [])),
    [],
  );
  return [...found].map(([pair, sentence]) => `"${sentence}": ${pair}`);
}

/** The list at a key, begun where there is none yet. */
function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}
