/** What English says about form where no exercise has words of its own, and when a move is felt in the wrong place. */
import { backAdjustment, type BackAdjustment, type FeltPlace, type FormPart, type FormRule } from '../../coach/form';
import type { Sides } from '../../coach/catalogue/exercise';
import { EXERCISES, type ExerciseId } from '../../coach/catalogue/exercises';
import { exerciseWords } from './tables';

const LOW_BACK: Readonly<Record<BackAdjustment, string>> = {
  'hips-back': 'Make it smaller and push your hips further back.',
  'ribs-down': 'Ribs down, breathe out, and put your knees down if you like.',
  'lift-less': 'Lift less and squeeze your seat first.',
  smaller: 'Make it smaller, and keep your back long.',
};

const FELT: Readonly<Record<Exclude<FeltPlace, 'low-back'>, string>> = {
  neck: 'Shoulders down, face where I said, half the effort.',
  shoulder: 'Stay lower than your shoulders, and go lighter.',
  wrists: 'Make fists, or rest on your forearms.',
  hands: 'Loosen your grip, and shake your hands out between sets.',
  arms: 'Lead with your elbows, hands like hooks.',
  knees: 'Less deep, knees over your toes.',
  hips: 'Make it smaller, and squeeze your seat.',
  thighs: 'Make it smaller, and ease off where it pulls.',
  calves: 'Ease it. Toes up, press the heel away, and shake it.',
  ankles: 'Hold on to something, and make it smaller.',
  nothing: 'Slow the way down to four, or we can make it harder.',
};

/** Rules that hold for every exercise alike; those of feeling read the words of the exercise. */
const RULES: Readonly<Record<Exclude<FormRule, 'right' | 'burn' | 'muscle' | 'turns' | 'first-side'>, string>> = {
  shoulders: 'Down, away from your ears.',
  stomach: 'Lightly firm, and keep breathing.',
  squeeze: 'Yes, lightly, at the top, or all through a plank.',
  'tuck-elbows': 'Halfway, neither pinned nor straight out.',
  'side-now': "The side I called last. You'll hear each change before it comes.",
  'knees-down': 'Yes, put your knees down and go on from there.',
  'how-far': 'As far as your back stays long and nothing pinches.',
};

const TURNS: Readonly<Record<Sides, string>> = {
  together: 'Both sides at once.',
  each: 'All of one side first, then the other. I call the change.',
  alternate: 'Sides take turns, one and then the other.',
};

function firstSide(id: ExerciseId): string {
  const { sides, firstSide: first = 'left' } = EXERCISES[id];
  if (sides === 'together') return TURNS.together;
  // "Right arm, left leg first."
  const call = exerciseWords()[id].sides?.first;
  if (call) return call;
  const [one, other] = first === 'left' ? ['Left', 'right'] : ['Right', 'left'];
  return `${one} first, unless you'd like the ${other}.`;
}

/** Where a part goes, which way it faces, whether it is straight. One sentence or two short ones. */
export function formOf(id: ExerciseId, asked: FormPart | FormRule): string {
  const { form, feel } = exerciseWords()[id];
  switch (asked) {
    case 'hands':
    case 'elbows':
    case 'knees':
    case 'feet':
    case 'hips':
    case 'head':
    case 'back':
      return form[asked];
    case 'right':
      return `I can't see you. ${feel}`;
    case 'burn':
      return `Warm and tired there is fine. ${feel} Sharp is not, so stop and tell me.`;
    case 'muscle':
      return feel;
    case 'first-side':
      return firstSide(id);
    case 'turns':
      return TURNS[EXERCISES[id].sides];
    default:
      return RULES[asked];
  }
}

/** One adjustment for a move that is felt in the wrong place. */
export function adjustmentFor(id: ExerciseId, place: FeltPlace): string {
  const own = place === 'nothing' ? undefined : exerciseWords()[id].felt[place];
  return own ?? (place === 'low-back' ? LOW_BACK[backAdjustment(id)] : FELT[place]);
}
