/** What each topic is, by its id: the rows lie beside what Lambda runs (infra/bundle.ts), and are read by the first who asks. */
import { onFirstUse } from '../on-first-use';
import type { Topic } from './topic';
import type { TopicId } from './topic-ids';

// oxlint-disable-next-line typescript/no-require-imports -- an import would be read by every start; this, by the first who asks
const table = onFirstUse(() => require('./topic-rows') as typeof import('./topic-rows'));

export const topicRow = (id: TopicId): Topic<TopicId> => table().TOPICS[id];
