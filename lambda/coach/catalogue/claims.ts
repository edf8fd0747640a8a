/** What people have heard that a food or a habit does, claim by claim: how each stands, on which sources; its words stand in each language. */
import type { SourceId } from './sources';
import type { Verdict } from './topic';
import type { TopicId } from './topic-ids';

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
] as const;
export type Effect = (typeof EFFECTS)[number];

export interface Claim {
  readonly verdict: Verdict;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

const ROWS = {
  'strong-back/slims': { verdict: 'mixed', sources: ['spot', 'acsm26'] },
  'cardio-and-weights/slims': { verdict: 'mixed', sources: ['spot', 'it21'] },
  'cardio-and-weights/muscle': { verdict: 'wrong', sources: ['fib'] },
  'cardio-and-weights/changes-nothing': { verdict: 'unsupported', sources: ['it21'] },
  'afterburn/burns-fat': { verdict: 'mixed', sources: ['it21'] },
  'push-ups-and-backs/back-pain': { verdict: 'unsupported', sources: ['steffens'] },
  'push-ups-and-backs/muscle': { verdict: 'mixed', sources: ['emgpu'] },
  'side-crunch-waist/muscle': { verdict: 'supported', sources: ['fed'] },
  'side-crunch-waist/slims': { verdict: 'wrong', sources: ['spot'] },
  'stress/adds-weight': { verdict: 'unsupported', sources: ['hair'] },
  'yoga/muscle': { verdict: 'mixed', sources: ['yg', 'ya'] },
  'sweet-potato/energy': { verdict: 'mixed', sources: ['gi1'] },
  'sweet-potato/fills-up': { verdict: 'mixed', sources: ['usda', 'clark'] },
  'sweet-potato/blood-sugar': { verdict: 'unsupported', sources: ['cocsp', 'car1', 'car2'] },
  'sweet-potato/burns-fat': { verdict: 'wrong', sources: ['cocsp', 'spot'] },
  'water/hunger': { verdict: 'unsupported', sources: ['pre'] },
  'water/fills-up': { verdict: 'mixed', sources: ['pre'] },
  'water/burns-fat': { verdict: 'mixed', sources: ['pre'] },
  'citrus-water/detox': { verdict: 'unsupported', sources: ['kleinkiat', 'lim'] },
  'citrus-water/burns-fat': { verdict: 'unsupported', sources: ['kleinkiat'] },
  'fiber/fills-up': { verdict: 'mixed', sources: ['clark'] },
  'fiber/cravings': { verdict: 'mixed', sources: ['clark'] },
  'fiber/slims': { verdict: 'wrong', sources: ['spot', 'clark'] },
  'fiber/burns-fat': { verdict: 'wrong', sources: ['clark', 'spot'] },
  'oat-bran/fibre': { verdict: 'supported', sources: ['usda'] },
  'oat-bran/protein': { verdict: 'wrong', sources: ['usda'] },
  'oligofructose/hunger': { verdict: 'wrong', sources: ['par', 'ver', 'mosh'] },
  'inflammation/adds-weight': { verdict: 'unsupported', sources: ['ant', 'wg2'] },
  'inflammation/drowsy': { verdict: 'unsupported', sources: ['wg1', 'wg2'] },
  'inflammation/digestion': { verdict: 'unsupported', sources: ['wg2'] },
  'refined-flour/inflammation': { verdict: 'mixed', sources: ['wg1', 'wg2'] },
  'sweeteners/inflammation': { verdict: 'unsupported', sources: ['whonss'] },
  'processed-meat/inflammation': { verdict: 'mixed', sources: ['iarc', 'dga25'] },
  'sugar/inflammation': { verdict: 'mixed', sources: ['corte'] },
  'dark-chocolate/inflammation': { verdict: 'mixed', sources: ['fdac'] },
  'dark-chocolate/burns-fat': { verdict: 'wrong', sources: ['fdac', 'spot'] },
  'berries/inflammation': { verdict: 'mixed', sources: ['ant'] },
  'berries/slims': { verdict: 'wrong', sources: ['ant', 'spot'] },
  'berries/burns-fat': { verdict: 'wrong', sources: ['ant', 'spot'] },
  'green-tea/burns-fat': { verdict: 'unsupported', sources: ['cocgt'] },
  'matcha/burns-fat': { verdict: 'wrong', sources: ['dgte', 'mat1', 'mat2'] },
  'matcha/hunger': { verdict: 'unsupported', sources: ['sat'] },
  'matcha/antioxidants': { verdict: 'mixed', sources: ['weiss'] },
  'protein-shake/slims': { verdict: 'wrong', sources: ['spot'] },
  'protein-shake/burns-fat': { verdict: 'wrong', sources: ['spot', 'morton'] },
  'protein-shake/muscle': { verdict: 'supported', sources: ['morton'] },
  'salt/adds-weight': { verdict: 'mixed', sources: ['mars'] },
  'salt/bloats': { verdict: 'mixed', sources: ['mars'] },
  'salt/cravings': { verdict: 'unsupported', sources: ['mars'] },
  'sleep-hormones/hunger': { verdict: 'mixed', sources: ['zhu', 'lin'] },
  'sleep-schedule/adds-weight': { verdict: 'unsupported', sources: ['sri'] },
  'meal-prep/slims': { verdict: 'mixed', sources: ['duc'] },
  'alcohol/muscle': { verdict: 'mixed', sources: ['parr'] },
  'vinegar-drink/burns-fat': { verdict: 'unsupported', sources: ['mayoacv'] },
  'low-carb/back-pain': { verdict: 'unsupported', sources: ['bueno'] },
  'fasted-training/burns-fat': { verdict: 'wrong', sources: ['fasted14', 'hackett'] },
  'dietary-fat/adds-weight': { verdict: 'wrong', sources: ['whodiet'] },
  'carbs/adds-weight': { verdict: 'wrong', sources: ['sacn'] },
  'detox/detox': { verdict: 'unsupported', sources: ['kleinkiat'] },
  'cinnamon/blood-sugar': { verdict: 'unsupported', sources: ['ncciheb'] },
  'microwaving/nutrients': { verdict: 'wrong', sources: ['harvmw'] },
  'frozen-vegetables/nutrients': { verdict: 'wrong', sources: ['nhs5'] },
  'cold-plunge/muscle': { verdict: 'wrong', sources: ['pinero'] },
  'fish-oil/heart': { verdict: 'unsupported', sources: ['abdel'] },
  'dietary-fat/heart': { verdict: 'mixed', sources: ['aha17'] },
  'oily-fish/heart': { verdict: 'mixed', sources: ['nhsfish', 'abdel'] },
  'probiotic-food/digestion': { verdict: 'unsupported', sources: ['krist'] },
  'feeling-full/fills-up': { verdict: 'mixed', sources: ['dhillon'] },
  'eggs-and-cholesterol/heart': { verdict: 'mixed', sources: ['eggs23'] },
  'alcohol/heart': { verdict: 'unsupported', sources: ['whf22'] },
  'walking/burns-fat': { verdict: 'mixed', sources: ['hhs', 'it21'] },
} as const satisfies Readonly<Partial<Record<`${TopicId}/${Effect}`, Claim>>>;

export type ClaimId = keyof typeof ROWS;
export const CLAIMS: Readonly<Record<ClaimId, Claim>> = ROWS;
export const CLAIM_IDS = Object.keys(ROWS) as readonly ClaimId[]; // the table's own keys

function isClaimId(id: string): id is ClaimId {
  return Object.hasOwn(ROWS, id);
}

/** The claim that this topic does that; `undefined`: nobody has looked into it. */
export function claimThat(topic: TopicId, effect: Effect): ClaimId | undefined {
  const id = `${topic}/${effect}`;
  return isClaimId(id) ? id : undefined;
}

/** What answers when something does a thing that is the same for every food. */
export const TOPIC_OF_EFFECT: Readonly<Partial<Record<Effect, TopicId>>> = {
  'burns-fat': 'fat-burning-foods',
  slims: 'spot-reduction',
  'adds-weight': 'energy-balance',
  detox: 'detox',
  inflammation: 'inflammation',
  bloats: 'salt',
  'fills-up': 'fiber',
  muscle: 'protein-needs',
  heart: 'mediterranean-diet',
};
