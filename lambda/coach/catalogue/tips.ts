/** Which tip comes next: one that fits the moment, and none a second time before all have been heard. */
import { onFirstUse } from '../on-first-use';
import { topicRow } from './topics';
import { TOPIC_IDS, type TopicId } from './topic-ids';

export type Moment = 'before' | 'after' | 'evening';

export const allTips = onFirstUse((): readonly TopicId[] => TOPIC_IDS.filter((id) => topicRow(id).tip));

/** From this hour on sleep matters more than training. */
export const EVENING_FROM_HOUR = 18;

/** The next of `tips`, in the order given, and the list of those heard, this one included. */
export function nextTip(
  tips: readonly TopicId[],
  heard: readonly TopicId[],
  moment: Moment,
): { readonly tip: TopicId; readonly heard: readonly TopicId[] } {
  const left = tips.filter((id) => !heard.includes(id));
  const [kept, open] = left.length > 0 ? [heard, left] : [heard.slice(-1), tips.filter((id) => id !== heard.at(-1))];
  const tip =
    open.find((id) => topicRow(id).when === moment) ??
    open.find((id) => topicRow(id).when === 'any') ??
    open[0] ??
    'water';
  return { tip, heard: [...kept, tip] };
}
