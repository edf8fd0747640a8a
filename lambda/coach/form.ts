/** Questions about form: which part of the body is asked about, and what to offer when a move is felt in the wrong place. */
import { EXERCISES, type ExerciseId } from './catalogue/exercises';
import type { Pattern } from './catalogue/exercise';
import type { BodyPart } from './safety';

/** The parts about which every exercise has an answer: where it goes, which way it faces, whether it is straight. */
export const FORM_PARTS = ['hands', 'elbows', 'knees', 'feet', 'hips', 'head', 'back'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** What is asked about form beside the parts; each has one sentence for every exercise. */
export const FORM_RULES = [
  'shoulders',
  'stomach',
  'squeeze',
  'tuck-elbows',
  'first-side',
  'side-now',
  'turns',
  'knees-down',
  'right',
  'how-far',
  'burn',
  'muscle',
] as const;
export type FormRule = (typeof FORM_RULES)[number];

/** Where a move can be felt that should not be; "nothing" is felt nowhere. */
export const FELT_PLACES = [
  'low-back',
  'neck',
  'shoulder',
  'wrists',
  'hands',
  'arms',
  'knees',
  'hips',
  'thighs',
  'calves',
  'ankles',
  'nothing',
] as const;
export type FeltPlace = (typeof FELT_PLACES)[number];

const ASKED: Readonly<Partial<Record<BodyPart, FormPart | FormRule>>> = {
  back: 'back',
  'lower-back': 'back',
  'upper-back': 'back',
  neck: 'head',
  head: 'head',
  shoulder: 'shoulders',
  elbow: 'elbows',
  wrist: 'hands',
  hand: 'hands',
  hip: 'hips',
  groin: 'hips',
  glutes: 'squeeze',
  side: 'hips',
  stomach: 'stomach',
  knee: 'knees',
  thigh: 'knees',
  hamstring: 'knees',
  leg: 'knees',
  shin: 'knees',
  calf: 'feet',
  ankle: 'feet',
  foot: 'feet',
};

/** The answer that a question about a body part wants; `undefined` for parts that no move is about. */
export function formAskedOf(part: BodyPart): FormPart | FormRule | undefined {
  return ASKED[part];
}

const FELT: Readonly<Partial<Record<BodyPart, FeltPlace>>> = {
  back: 'low-back',
  'lower-back': 'low-back',
  neck: 'neck',
  head: 'neck',
  shoulder: 'shoulder',
  elbow: 'arms',
  wrist: 'wrists',
  hand: 'hands',
  hip: 'hips',
  groin: 'hips',
  knee: 'knees',
  thigh: 'thighs',
  hamstring: 'thighs',
  leg: 'thighs',
  shin: 'calves',
  calf: 'calves',
  ankle: 'ankles',
  foot: 'calves',
};

/** The wrong place that "I feel it in my ..." names; `undefined` where a move may well be felt, or nowhere in particular. */
export function feltAt(part: BodyPart): FeltPlace | undefined {
  return FELT[part];
}

/** Where a move of that kind is meant to be felt, though another would not be. */
const MEANT: Readonly<Partial<Record<BodyPart, Pattern>>> = { thigh: 'squat', leg: 'squat', calf: 'calf' };

export function isMeantThere(id: ExerciseId, part: BodyPart | undefined): boolean {
  return part !== undefined && MEANT[part] === EXERCISES[id].pattern;
}

/** Which adjustment the low back wants: hips back, knees and ribs down, or a smaller lift. */
export type BackAdjustment = 'hips-back' | 'ribs-down' | 'lift-less' | 'smaller';

export function backAdjustment(id: ExerciseId): BackAdjustment {
  if (LIFTS.has(id)) return 'lift-less';
  switch (EXERCISES[id].pattern) {
    case 'pull':
    case 'hinge':
      return EXERCISES[id].position === 'standing' ? 'hips-back' : 'smaller';
    case 'anti-extension':
    case 'anti-rotation':
    case 'push':
      return EXERCISES[id].position === 'standing' ? 'smaller' : 'ribs-down';
    default:
      return 'smaller';
  }
}

const LIFTS: ReadonlySet<ExerciseId> = new Set<ExerciseId>([
  'glute-bridge',
  'one-leg-bridge',
  'back-extension',
  'face-down-t',
  'face-down-w',
  'face-down-y',
]);

/** Moves to offer instead when the first adjustment has not helped, by what they spare. */
const SPARING: Readonly<Partial<Record<FeltPlace, readonly ExerciseId[]>>> = {
  neck: ['glute-bridge', 'seated-march'],
  shoulder: ['glute-bridge', 'chair-squat', 'seated-march'],
  wrists: ['dead-bug', 'glute-bridge', 'wall-angel'],
  knees: ['glute-bridge', 'clamshell', 'seated-twist'],
  hips: ['hip-flexor-stretch'],
};

const BACK_SPARING: Readonly<Partial<Record<Pattern, ExerciseId>>> = { pull: 'one-arm-row', hinge: 'hip-hinge' };

/**
 * What to offer when a move is felt in the wrong place for the second time: a move that spares the place, an easier one,
 * or, where nothing at all is felt, a harder one. `undefined` where there is none, as for a cramp.
 */
export function offerWhenFelt(id: ExerciseId, place: FeltPlace): ExerciseId | undefined {
  const { easier, harder, pattern } = EXERCISES[id];
  switch (place) {
    case 'nothing':
      return harder;
    case 'low-back': {
      if (LIFTS.has(id)) return 'pelvic-tilt';
      const sparing = BACK_SPARING[pattern];
      return sparing === undefined || sparing === id ? easier : sparing;
    }
    case 'neck':
    case 'shoulder':
    case 'wrists':
    case 'knees':
    case 'hips':
      return SPARING[place]?.find((other) => other !== id);
    case 'arms':
    case 'ankles':
    case 'thighs':
      return easier;
    case 'hands':
    case 'calves':
      return undefined;
  }
}
