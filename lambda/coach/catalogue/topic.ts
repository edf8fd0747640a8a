/** What a food, lifestyle, myth or training topic is: how its claim stands, on which sources, and when it fits. */
import type { ExerciseId } from './exercises';
import type { SourceId } from './sources';

/** What people eat or do that some topic is a better habit for. */
export const SWAPS = [
  'fries',
  'white-roll',
  'soda',
  'lemonade',
  'white-rice',
  'sugary-cereal',
  'salty-seasoning',
  'creamy-sauce',
  'white-toast',
  'white-pasta',
  'diet-soda',
  'deli-ham',
  'packaged-snack',
  'candy-bar',
  'syrup-or-jam',
  'sweet-iced-tea',
  'sugary-latte',
  'canned-soup',
  'sugary-shake',
  'late-scrolling',
  'weekend-lie-in',
  'late-snack',
  'stress-snack',
  'couch-evening',
  'takeaway-lunch',
  'short-car-trip',
] as const;
export type Swap = (typeof SWAPS)[number];

/** What can be said about a topic, by the name of its line. */
export const TOPIC_LINES = ['say', 'more', 'serve', 'swap', 'truth', 'source', 'care'] as const;
export type TopicLine = (typeof TOPIC_LINES)[number];

/** How something that is claimed stands. */
export type Verdict = 'supported' | 'mixed' | 'unsupported' | 'wrong';

/** One row of the topics. `Id` is the union of all topic ids, so related topics are checked by the compiler. */
export interface Topic<Id extends string = string> {
  readonly kind: 'food' | 'myth' | 'lifestyle' | 'training';
  /** How the popular claim about it stands; where it has several parts, the part that misleads most decides. */
  readonly verdict: Verdict;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly related: readonly Id[];
  readonly exercises: readonly ExerciseId[];
  /** The moment of the workout or the day that it fits. */
  readonly when: 'before' | 'after' | 'evening' | 'any';
  readonly swapsFor: readonly Swap[];
  /** Fit to be given unasked: it names no body part, no body size and no claim to correct. */
  readonly tip: boolean;
}
