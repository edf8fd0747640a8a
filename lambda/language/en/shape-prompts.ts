/** Supersets, circuits, ladders and the like in English: what was understood, what cannot be done, what can. */
import type { ExerciseId } from '../../coach/catalogue/exercises';
import { SHAPE_LIMITS, type Hindrance } from '../../coach/plan/shape';
import type { Shape, ShapeMove, ShapeWish } from '../../coach/plan/shape-wish';
import { targetOf } from '../../coach/plan/target';
import { amountOf, plural } from './amounts';
import { capital, counted, length, list, number, roughly } from './numbers';

const moveOf = ({ exercise, amount }: ShapeMove) =>
  amount === undefined ? plural(exercise) : amountOf({ exercise, target: targetOf(exercise, amount) });
const movesOf = ({ moves }: Pick<ShapeWish, 'moves'>) =>
  moves.length === 0 ? 'moves of your choice' : list(moves.map(moveOf));

const TABATA = SHAPE_LIMITS.tabata;

/** Past what goes in one, in two parts. */
function tabataRounds(rounds: number = TABATA.rounds): string {
  if (rounds <= TABATA.inOneGo) return counted(rounds, 'round');
  return rounds === 2 * TABATA.first
    ? 'two times four rounds'
    : `${number(TABATA.first)} rounds and then ${number(rounds - TABATA.first)}`;
}

/** How the hard part goes: with the moves that were named for it. */
const inHard = ({ moves }: ShapeWish, how = 'brisk') => (moves.length === 0 ? how : `of ${movesOf({ moves })}`);

/** What is going to be done, without its length: "a circuit of push-ups and bent-over rows, three rounds". */
function described(wish: ShapeWish): string {
  const rounds = counted(wish.rounds ?? 3, 'round');
  const [first] = wish.moves;
  const top = number(first?.amount ?? 10);
  const climber = first ? plural(first.exercise) : 'one move';
  switch (wish.shape) {
    case 'superset':
      return `a superset of ${movesOf(wish)}, ${rounds}`;
    case 'circuit':
      return `a circuit of ${movesOf(wish)}, ${rounds}`;
    case 'emom':
      return `${movesOf(wish)} every minute for ${length(wish.seconds ?? 600)}`;
    case 'amrap':
      return `as many rounds of ${movesOf(wish)} as you like in ${length(wish.seconds ?? 360)}`;
    case 'ladder':
      return `a ladder of ${climber}, ${wish.down ? 'down from' : 'up to'} ${top}`;
    case 'pyramid':
      return `a pyramid of ${climber}, up to ${top} and down again`;
    case 'intervals':
      return `${counted(wish.rounds ?? 6, 'round')}, ${length(wish.workSeconds ?? 30)} ${inHard(wish, 'hard')} and ${length(wish.easySeconds ?? 60)} easy`;
    case 'tabata':
      return `${tabataRounds(wish.rounds)}, twenty seconds ${inHard(wish)} and ten easy`;
    case 'flow':
      return 'the sun flow';
  }
}

const HINDERED: Readonly<Record<Exclude<Hindrance, 'which-moves'>, string>> = {
  'one-move': 'That takes two moves or more.',
  'same-muscles': 'Those two share their muscles.',
  'too-many-moves': 'That is more moves than I can lead you through.',
  'too-many-sets': 'That is more sets than one session should hold.',
  'too-long': 'That is longer than I can lead you through.',
  'too-short': 'That is shorter than I can count.',
  'too-much-a-minute': `More than ${number(SHAPE_LIMITS.emom.work)} seconds of work leaves too little of each minute to rest.`,
  'too-tall': 'That is taller than I would begin with.',
  'too-much': 'That is more than one set can hold.',
  'work-over-easy': 'To begin with, the easy part should be as long as the hard one.',
  'too-hard-yet': 'Racing the clock waits until you have trained a while: form comes first.',
  'too-little-rest-yet':
    'Ten seconds are too little rest to begin with. That one waits until you have trained a while.',
  'nothing-fits': "I can't do any of those with what you have told me.",
};

/** What each shape of work is, for whoever has not met the word. */
const MEANS: Readonly<Record<Shape, string>> = {
  superset: 'Two moves back to back, hardly a rest between them, and then a rest.',
  circuit: 'Several moves in a row, and then round again.',
  emom: 'Every minute on the minute: the work starts with each minute, and what is left of it is your rest.',
  amrap: 'As many rounds of the same moves as you can do well in a set time.',
  ladder: 'One rep, then two, then three, up to a top.',
  pyramid: 'One rep, then two, up to a top, and down again.',
  intervals: 'Hard parts and easy parts, in turn, by the clock.',
  tabata: 'Twenty seconds brisk and ten seconds easy, in turn.',
  flow: 'One pose runs into the next, with the breath.',
};

export const shapePrompts = {
  shapeMeans: (shape: Shape) => MEANS[shape],
  shapeStarts: (wish: ShapeWish, seconds: number) =>
    wish.shape === 'emom' || wish.shape === 'amrap'
      ? `${capital(described(wish))}.`
      : `${capital(described(wish))}, ${roughly(seconds)}.`,
  shapeLeftOut: (ids: readonly ExerciseId[]) => `I left out ${list(ids.map(plural))}.`,
  shapeSwapped: (from: ExerciseId, to: ExerciseId) => `Instead of ${plural(from)}, ${plural(to)}.`,
  shapeHindered: (hindrance: Exclude<Hindrance, 'which-moves'>) => HINDERED[hindrance],
  shapeInstead: (wish: ShapeWish) => `Shall we do ${described(wish)}?`,
  howManyRounds: 'How many whole rounds did you do?',
  roundsOutOfRange: (most: number) => `I can put down ${number(0)} to ${number(most)} rounds.`,
  roundsNoted: (rounds: number, done: readonly ShapeMove[]) =>
    rounds === 0
      ? 'No whole round, then. The time counts.'
      : `${capital(counted(rounds, 'round'))}, noted. That is ${list(done.map(moveOf))}.`,
  whichMoves: 'Which moves would you like in it?',
  shapeSaved: (name: string, wish: ShapeWish) => `Saved as ${name}. That is ${described(wish)}.`,
  ownMoveByTheClock: 'Do that in the hard part. I keep the time.',
  roundsAreYours: 'The rounds are yours to count. I keep the time, and ask you at the end.',
  tabataTold: "The study's version was all out, on a bike. Ours is brisk.",
};
