/** What a claim is: something is said to have an effect; how that stands, and on which sources. */
import type { SourceId } from './sources';
import type { Verdict } from './topic';

/** What something is said to do. */
export const EFFECTS = [
  'burns-fat',
  'slims',
  'changes-nothing',
  'adds-weight',
  'fills-up',
  'cravings',
  'hunger',
  'detox',
  'inflammation',
  'bloats',
  'energy',
  'drowsy',
  'digestion',
  'blood-sugar',
  'muscle',
  'back-pain',
  'fibre',
  'protein',
  'antioxidants',
  'heart',
  'nutrients',
  'hormones',
  'sleep',
  'bones',
  'kidneys',
] as const;
export type Effect = (typeof EFFECTS)[number];

export interface Claim {
  readonly verdict: Verdict;
  readonly sources: readonly [SourceId, ...SourceId[]];
}
