/** All that English says about topics, by whose advice holds where the listener lives. */
import { TOPIC_IDS, type TopicId } from '../../coach/catalogue/topic-ids';
import { onFirstUse } from '../../coach/on-first-use';
import type { TopicBook, TopicWords } from '../topic-words';
import { countryOf } from './country';
import { capital } from './numbers';
import { british } from './spelling';
import { topicTable } from './tables';

const verdicts = {
  supported: "Yes, that's well supported.",
  mixed: 'Partly.',
  unsupported: "There's no good evidence for that.",
  wrong: "No, that's not so.",
} as const;

export function topicBook(locale: string): TopicBook {
  const country = countryOf(locale);
  const local = (id: TopicId): TopicWords => {
    const words: TopicWords = topicTable().topics[id];
    const { code } = country;
    const said = { ...words, ...(code === 'us' || code === 'in' ? undefined : words[code]) };
    return country.isAmerican ? said : inBritishWords(said);
  };
  // A row for each id.
  const words = onFirstUse(
    () => Object.fromEntries(TOPIC_IDS.map((id) => [id, local(id)])) as Readonly<Record<TopicId, TopicWords>>,
  );
  return {
    get topics() {
      return words();
    },
    get swaps() {
      return topicTable().swaps;
    },
    get claims() {
      return topicTable().claims;
    },
    verdicts,
    title: (id) => capital(words()[id].name),
  };
}

function inBritishWords({ name, claim, say, more, serve, swap, care, truth, source, ...rest }: TopicWords): TopicWords {
  return {
    ...rest,
    name: british(name),
    claim: british(claim),
    say: british(say),
    more: british(more),
    ...(serve ? { serve: british(serve) } : {}),
    ...(swap ? { swap: british(swap) } : {}),
    care: british(care),
    truth: british(truth),
    source: british(source),
  };
}
