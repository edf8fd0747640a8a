/** The heaviest chain of meetings in one order: which parts of a sample meet which words, none crossing another. */

/** Part `part` of a sample takes the words `start` up to, not including, `end`. */
export interface Link {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly credit: number;
}

/** `links` come by rising part; of two equal chains the earlier one stays. */
export function heaviestChain<T extends Link>(links: readonly T[]): T[] {
  const chains: { link: T; weight: number; previous: number }[] = [];
  let heaviest = -1;
  for (const link of links) {
    let previous = -1;
    let weight = 0;
    chains.forEach((chain, index) => {
      const fits = chain.link.part < link.part && chain.link.end <= link.start;
      if (fits && chain.weight > weight) [previous, weight] = [index, chain.weight];
    });
    chains.push({ link, weight: weight + link.credit, previous });
    if (weight + link.credit > (chains[heaviest]?.weight ?? 0)) heaviest = chains.length - 1;
  }
  const taken: T[] = [];
  for (let chain = chains[heaviest]; chain; chain = chains[chain.previous]) taken.unshift(chain.link);
  return taken;
}
