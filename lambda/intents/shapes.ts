/** Several moves in a shape: supersets, circuits, ladders, intervals and the like; in one breath, or move by move. */
import { withSession } from '../coach/athlete';
import { EXERCISE_IDS, EXERCISES, type ExerciseId } from '../coach/catalogue/exercises';
import { circumstancesOf } from '../coach/plan/circumstances';
import { planSeconds, type Plan } from '../coach/plan/plan';
import { shapePlan } from '../coach/plan/shape';
import { sizeOf } from '../coach/plan/target';
import { wishable, type ShapeMove, type ShapeWish } from '../coach/plan/shape-wish';
import type { Heard } from '../input';
import type { Reply } from '../reply';
import { goOn } from '../conversation/brief';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, asking, askThere, madeIt } from '../conversation/next-question';
import { exerciseIn, numberIn, secondsIn, tellingIn, type Read } from '../conversation/slots';
import { inserted } from '../coach/insert';
import { startPlan } from '../conversation/start-plan';
import { countsOwnRounds, MOST_ROUNDS, roundOf, withRounds } from '../coach/rounds';
import { isActive, isUnderWay } from '../coach/session';

export const shapeHandlers: Handlers<'StartShapeIntent'> = {
  StartShapeIntent: (turn) => {
    const wish = withAsked(turn, wishIn(turn));
    return beginShape(turn, wish, hasUnknown(turn) ? unknownIn(turn, wish) : '');
  },
};

/** Moves that answer "Which moves would you like in it?" join what was asked for. */
function withAsked({ athlete: { asked }, slots }: Turn, wish: ShapeWish): ShapeWish {
  if (asked?.about !== 'which-moves' || wish.moves.length === 0 || slots.shape) return wish;
  return { ...wish, ...asked.wish, moves: [...asked.wish.moves, ...wish.moves] };
}

/** By the clock any move will do. */
function unknownIn({ words: { prompts } }: Turn, { shape, moves }: ShapeWish): string {
  return isByTheClock(shape) && moves.length === 0 ? prompts.ownMoveByTheClock : prompts.unknownExercise;
}

const MOVE_SLOTS = [
  ['exercise', 'amount'],
  ['secondExercise', 'secondAmount'],
  ['thirdExercise', 'thirdAmount'],
] as const;

/** The moves that were named, each with its amount; how long to hold goes to the first that is held and has none. */
function movesIn(turn: Turn): readonly ShapeMove[] {
  const named = MOVE_SLOTS.flatMap(([slot, size]): ShapeMove[] => {
    const exercise = EXERCISE_IDS.find((id) => turn.slots[slot]?.ids.includes(id));
    const amount = said(turn, size);
    return exercise ? [amount === undefined ? { exercise } : { exercise, amount }] : [];
  });
  const seconds = lasting(turn, 'holdTime');
  const held = named.findIndex((move) => move.amount === undefined && isTimed(move));
  return seconds === undefined || held === -1
    ? named
    : named.map((move, index) => (index === held ? { ...move, amount: seconds } : move));
}

function isTimed({ exercise }: ShapeMove): boolean {
  const { measure } = EXERCISES[exercise];
  return measure === 'hold' || measure === 'steady';
}

/** A move was named that nobody here knows: the others are done, and it is said. */
function hasUnknown({ slots }: Turn): boolean {
  return MOVE_SLOTS.some(([slot]) => slots[slot]?.ids.length === 0);
}

/** How many moves were named, those among them that nobody knows. */
const howManyNamed = ({ slots }: Turn) => MOVE_SLOTS.filter(([slot]) => slots[slot]).length;

function said(
  { slots }: Turn,
  slot: 'amount' | 'secondAmount' | 'thirdAmount' | 'rounds' | 'restCount',
): number | undefined {
  const heard = numberIn(slots, slot);
  return heard === undefined || heard === 'unclear' || heard < 1 ? undefined : heard;
}

function lasting({ slots }: Turn, slot: 'duration' | 'restTime' | 'holdTime'): number | undefined {
  const heard = secondsIn(slots, slot);
  return heard === undefined || heard === 'unclear' || heard < 1 ? undefined : heard;
}

/** The shape of so many moves when nobody named one. */
function unnamed(
  named: number,
  moves: readonly ShapeMove[],
  rounds?: number,
  seconds?: number,
  restSeconds?: number,
): ShapeWish['shape'] {
  if (named === 1) return 'emom';
  // So long, and nobody said how often: as often as one can.
  if (named === 0 || (seconds !== undefined && rounds === undefined)) return 'amrap';
  const isPlain = rounds === undefined && restSeconds === undefined && !isSized(moves);
  return moves.length === 2 && isPlain ? 'superset' : 'circuit';
}

/** "Ten squats and five push-ups": each with its number. */
const isSized = (moves: readonly ShapeMove[]) => moves.length > 1 && moves.every(({ amount }) => amount !== undefined);

/** What was asked for; a shape that was not named is read from what was. */
function wishIn(turn: Turn): ShapeWish {
  const { slots } = turn;
  const moves = movesIn(turn);
  const amount = said(turn, 'amount');
  const easy = said(turn, 'restCount');
  const seconds = lasting(turn, 'duration');
  const restSeconds = lasting(turn, 'restTime');
  // "Bird dog four three two": rungs of one move.
  const isFalling = moves.length === 1 && said(turn, 'secondAmount') !== undefined;
  const down = isFalling || tellingIn(slots, 'direction', 'DIRECTION') === 'down';
  const named = tellingIn(slots, 'shape', 'SHAPE');
  const saidRounds = said(turn, 'rounds');
  const shape =
    named ??
    (easy !== undefined && moves.length < 2
      ? 'intervals'
      : down
        ? 'ladder'
        : unnamed(howManyNamed(turn), moves, saidRounds, seconds, restSeconds));
  // So many of each, and nothing else said: once.
  const rounds = saidRounds ?? (named === undefined && shape === 'circuit' && isSized(moves) ? 1 : undefined);
  return {
    shape,
    // What is done in the hard part is timed, whatever it is.
    moves: isByTheClock(shape) ? moves.map(({ exercise }) => ({ exercise })) : shape === 'flow' ? [] : moves,
    ...(rounds === undefined ? {} : { rounds: wishable('rounds', rounds) }),
    ...(seconds === undefined ? {} : { seconds: wishable('seconds', seconds) }),
    ...(restSeconds === undefined ? {} : { restSeconds: wishable('restSeconds', restSeconds) }),
    ...(shape === 'intervals' && amount !== undefined ? { workSeconds: wishable('workSeconds', amount) } : {}),
    ...(shape === 'intervals' && easy !== undefined ? { easySeconds: wishable('easySeconds', easy) } : {}),
    ...(down ? { down } : {}),
  };
}

const isByTheClock = (shape: ShapeWish['shape']) => shape === 'intervals' || shape === 'tabata';

/** What is going to be done of a wish, as it is said. */
function described(wish: ShapeWish, { shape = wish }: Plan, leftOut: readonly ExerciseId[]): ShapeWish {
  return { ...shape, moves: shape.moves.filter(({ exercise }) => !leftOut.includes(exercise)) };
}

/** Begins a shape, or says what it needs and what can be done instead. */
export function beginShape(turn: Turn, wish: ShapeWish, before = ''): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const shaped = shapePlan(wish, circumstancesOf(athlete));
  const made = sentences(madeIt(turn, athlete), before);
  if ('hindrance' in shaped) {
    const { hindrance, instead } = shaped;
    if (hindrance === 'which-moves') {
      return ask(athlete, made, asking(turn, athlete, { about: 'which-moves', wish }));
    }
    const sorry = sentences(made, prompts.shapeHindered(hindrance));
    return ask(
      athlete,
      sorry,
      asking(
        turn,
        athlete,
        instead
          ? { about: 'shape', wish: instead }
          : { about: 'which-moves', wish: hindrance === 'one-move' ? wish : { ...wish, moves: [] } },
      ),
    );
  }
  const { plan, leftOut, swapped } = shaped;
  const told = sentences(
    made,
    prompts.shapeStarts(described(wish, plan, leftOut), planSeconds(plan)),
    leftOut.length > 0 ? prompts.shapeLeftOut(leftOut) : '',
    ...swapped.slice(0, 2).map(([from, to]) => prompts.shapeSwapped(from, to)),
    wish.shape === 'tabata' ? prompts.tabataTold : '',
  );
  return isUnderWay(athlete.session)
    ? goOn(turn, withSession(athlete, inserted(athlete.session, plan, turn.now)), told)
    : startPlan(turn, athlete, plan, told);
}

/** "Seven", to how many rounds there were: put down for each move of the round. */
export function countRounds(turn: Turn, rounds: Read<number>): Reply {
  const { athlete, words } = turn;
  const { session } = athlete;
  if (!isActive(session) || !countsOwnRounds(session.plan)) return askAgain(turn, athlete);
  if (typeof rounds !== 'number' || rounds < 0 || rounds > MOST_ROUNDS) {
    return askAgain(turn, athlete, words.prompts.roundsOutOfRange(MOST_ROUNDS));
  }
  const done = roundOf(athlete, session.plan).map(({ exercise, target }): ShapeMove =>
    target.measure === 'intervals' ? { exercise } : { exercise, amount: rounds * sizeOf(target) },
  );
  return askThere(turn, withRounds(athlete, rounds), words.prompts.roundsNoted(rounds, done));
}

/** A move as the answer to "Which moves would you like in it?"; `undefined` when nothing was asked. */
export function addMove(turn: Turn): Reply | undefined {
  const { asked } = turn.athlete;
  const exercise = exerciseIn(turn.slots);
  if (asked?.about !== 'which-moves' || exercise === undefined || exercise === 'unclear') return undefined;
  const amount = said(turn, 'amount');
  const move: ShapeMove = amount === undefined ? { exercise } : { exercise, amount };
  return beginShape(turn, { ...asked.wish, moves: [...asked.wish.moves, move] });
}

/** Starts the shape that was saved under a name; `undefined` when there is none. */
export function startSavedShape(turn: Turn, heard: Heard | undefined): Reply | undefined {
  if (!heard) return undefined;
  const { athlete, words } = turn;
  const name = words.nameFrom(heard.said);
  const saved = athlete.shapes?.find((each) => each.name === name || words.isSameName(each.name, name));
  if (!saved) return undefined;
  const { name: _name, ...wish } = saved;
  return beginShape(turn, wish);
}
