/** Shapes of work that people ask for: supersets, circuits, every minute, ladders, intervals and the like, each as a plan of sets. */
import type { Level } from '../catalogue/exercise';
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';
import { WARM_UPS } from '../catalogue/routines';
import type { Shape, ShapeMove, ShapeWish } from './shape-wish';
import {
  leadSets,
  MOST_SETS,
  planExercise,
  planSeconds,
  suited,
  workSeconds,
  type Circumstances,
  type Plan,
  type PlannedSet,
} from './plan';
import { MINUTES } from './choose';
import { LIMITS, sizeOf, targetOf, usualAmount } from './target';

export const SHAPE_LIMITS = {
  saved: 8,
  circuit: {
    leastMoves: 2,
    mostMoves: 8,
    rounds: 5,
    rest: { least: 15, most: 45 },
    roundRest: { least: 45, most: 90 },
  },
  superset: { roundRest: { least: 60, most: 90 }, between: 10, rounds: 5 },
  emom: { work: 40, minutes: { least: 4, most: 20 }, moves: 4 },
  amrap: { minutes: { least: 3, most: 12 }, leastMoves: 2, mostMoves: 4 },
  ladder: { top: { beginner: 10, intermediate: 12, advanced: 20 }, rungs: 12, rest: { least: 10, most: 30 } },
  intervals: { seconds: { least: 10, most: 180 }, rounds: 20, whole: 1800 },
  /** Six rounds in one go fit one sound (trainer.md, part c). */
  tabata: { work: 20, easy: 10, rounds: 8, inOneGo: 6, first: 4, between: 60 },
} as const;

/** Why a wish cannot be done as it stands. */
export type Hindrance =
  | 'which-moves'
  | 'one-move'
  | 'same-muscles'
  | 'too-many-moves'
  | 'too-many-sets'
  | 'too-long'
  | 'too-short'
  | 'too-much-a-minute'
  | 'too-tall'
  | 'too-much'
  | 'work-over-easy'
  | 'too-hard-yet'
  | 'too-little-rest-yet'
  | 'nothing-fits';

export type Shaped =
  | {
      readonly plan: Plan;
      /** What was asked for and cannot be done here, and what stands in for what. */
      readonly leftOut: readonly ExerciseId[];
      readonly swapped: readonly (readonly [from: ExerciseId, to: ExerciseId])[];
    }
  | { readonly hindrance: Hindrance; /** The nearest that can be done. */ readonly instead?: ShapeWish };

interface Limits {
  readonly least: number;
  readonly most: number;
}
const within = (value: number, { least, most }: Limits) => Math.min(Math.max(value, least), most);

/** A wish as a plan, or why not and what can be done instead. */
export function shapePlan(wish: ShapeWish, now: Circumstances): Shaped {
  const fitted = fit(wish.moves, now);
  if (wish.moves.length > 0 && fitted.moves.length === 0) return { hindrance: 'nothing-fits' };
  const sized = fitted.moves.map(withinLimits);
  if (sized.some(({ amount }, index) => amount !== fitted.moves[index]?.amount)) {
    return { hindrance: 'too-much', instead: { ...wish, moves: sized } };
  }
  const made = BUILDERS[wish.shape]({ ...wish, moves: sized }, now);
  if ('hindrance' in made) return made;
  const { sets, ...settled } = made;
  const plan: Plan = { level: now.level, shape: { ...wish, ...settled }, sets };
  if (planSeconds(plan) > MINUTES.longest * 60) return { hindrance: 'too-long', instead: shorter(wish) };
  return { plan, leftOut: fitted.leftOut, swapped: fitted.swapped };
}

/** An amount that one set of the move can have. */
function withinLimits(move: ShapeMove): ShapeMove {
  if (move.amount === undefined) return move;
  return { ...move, amount: within(move.amount, { least: 1, most: LIMITS[EXERCISES[move.exercise].measure].most }) };
}

/** About half of a wish: half the rounds, else half of each set, else half the moves. */
function shorter(wish: ShapeWish): ShapeWish {
  const { rounds = 3, moves } = wish;
  if (rounds > 1) return { ...wish, rounds: Math.ceil(rounds / 2) };
  const halved = moves.map((move) =>
    move.amount === undefined ? move : withinLimits({ ...move, amount: Math.ceil(move.amount / 2) }),
  );
  const isSmaller = halved.some(({ amount }, index) => amount !== moves[index]?.amount);
  return { ...wish, moves: isSmaller ? halved : moves.slice(0, Math.max(Math.ceil(moves.length / 2), 2)) };
}

/** Marching and the like take a minute of a round. */
const STEADY_SECONDS = 60;

/** Moves with stand-ins for what cannot be done here. */
function fit(moves: readonly ShapeMove[], now: Circumstances) {
  const placed = moves.map((move) => ({
    move,
    to: suited(move.exercise, { ...now, level: 'intermediate', without: [] }),
  }));
  return {
    moves: placed.flatMap(({ move, to }) => {
      if (to === undefined || EXERCISES[to].measure === 'intervals') return [];
      const { amount = EXERCISES[to].measure === 'steady' ? STEADY_SECONDS : undefined, ...rest } = move;
      const sameMeasure = EXERCISES[to].measure === EXERCISES[move.exercise].measure;
      return [{ ...rest, exercise: to, ...(amount !== undefined && sameMeasure ? { amount } : {}) }];
    }),
    leftOut: placed.flatMap(({ move, to }) =>
      to === undefined || EXERCISES[to].measure === 'intervals' ? [move.exercise] : [],
    ),
    swapped: placed.flatMap(({ move, to }) =>
      to === undefined || to === move.exercise ? [] : [[move.exercise, to] as const],
    ),
  };
}

type Built =
  /** `rounds`, `moves`: what it came to, where nobody said. */
  | { readonly sets: readonly PlannedSet[]; readonly rounds?: number; readonly moves?: readonly ShapeMove[] }
  | Extract<Shaped, { readonly hindrance: Hindrance }>;
type Builder = (wish: ShapeWish, now: Circumstances) => Built;

function setOf(
  { exercise, amount }: ShapeMove,
  level: Level,
  set: number,
  of: number,
  restSeconds: number,
): PlannedSet {
  const [planned] = planExercise(exercise, level, {
    sets: 1,
    ...(amount === undefined ? {} : { target: targetOf(exercise, amount) }),
  }).sets;
  const target = planned?.target ?? targetOf(exercise, usualAmount(exercise));
  return { exercise, part: 'work', target, set, of, restSeconds };
}

/** Round after round of the same moves. */
function inRounds(moves: readonly ShapeMove[], level: Level, rounds: number, between: number, roundRest: number) {
  return Array.from({ length: rounds }, (_, round) =>
    moves.map((move, index) => setOf(move, level, round + 1, rounds, index === moves.length - 1 ? roundRest : between)),
  ).flat();
}

const USUAL_ROUNDS = 3;

/** Rounds of so many moves that one session of the level holds. */
function roundsWithin(moves: number, level: Level): number {
  return Math.max(Math.floor(MOST_SETS[level] / moves), 1);
}

const circuit: Builder = (wish, { level }) => {
  const limits = SHAPE_LIMITS.circuit;
  const { moves, restSeconds = 30 } = wish;
  if (moves.length === 0) return { hindrance: 'which-moves' };
  if (moves.length < limits.leastMoves) return { hindrance: 'one-move' };
  if (moves.length > limits.mostMoves) {
    const fewer = moves.slice(0, limits.mostMoves);
    const rounds = Math.min(wish.rounds ?? USUAL_ROUNDS, roundsWithin(fewer.length, level));
    return { hindrance: 'too-many-moves', instead: { ...wish, moves: fewer, rounds } };
  }
  const most = roundsWithin(moves.length, level);
  const rounds = Math.max(wish.rounds ?? Math.min(USUAL_ROUNDS, most), 1);
  if (rounds > limits.rounds) {
    return { hindrance: 'too-long', instead: { ...wish, rounds: Math.min(limits.rounds, most) } };
  }
  if (rounds > most) return { hindrance: 'too-many-sets', instead: { ...wish, rounds: most } };
  const between = within(restSeconds, limits.rest);
  return { sets: inRounds(moves, level, rounds, between, within(2 * between, limits.roundRest)), rounds };
};

const superset: Builder = (wish, now) => {
  const limits = SHAPE_LIMITS.superset;
  const { moves, rounds = 3, restSeconds = 75 } = wish;
  const [first, second] = moves;
  if (!first) return { hindrance: 'which-moves' };
  if (!second) {
    const partner = partnerOf(first.exercise, now);
    return {
      hindrance: 'one-move',
      ...(partner ? { instead: { ...wish, moves: [first, { exercise: partner }] } } : {}),
    };
  }
  if (moves.length > 2) return circuit({ ...wish, shape: 'circuit' }, now);
  if (EXERCISES[first.exercise].pattern === EXERCISES[second.exercise].pattern) {
    const partner = partnerOf(first.exercise, now);
    return {
      hindrance: 'same-muscles',
      ...(partner ? { instead: { ...wish, moves: [first, { exercise: partner }] } } : {}),
    };
  }
  if (rounds > limits.rounds) return { hindrance: 'too-long', instead: { ...wish, rounds: limits.rounds } };
  return {
    sets: inRounds(moves, now.level, Math.max(rounds, 1), limits.between, within(restSeconds, limits.roundRest)),
  };
};

/** Moves that rest what the other one works; squats go with everything. */
const PARTNERS: readonly ExerciseId[] = ['push-up', 'backpack-row', 'chair-squat', 'glute-bridge', 'wall-push-up'];

function partnerOf(id: ExerciseId, now: Circumstances): ExerciseId | undefined {
  const { pattern } = EXERCISES[id];
  const wanted = pattern === 'pull' ? 'push' : pattern === 'push' ? 'pull' : 'squat';
  const fitting = PARTNERS.flatMap((each) => suited(each, now) ?? []).filter(
    (each) => EXERCISES[each].pattern !== pattern,
  );
  return fitting.find((each) => EXERCISES[each].pattern === wanted) ?? fitting[0];
}

/** A minute for each set: the work, and what is left of the minute as its rest. */
const emom: Builder = (wish, { level }) => {
  const { work, minutes, moves: mostMoves } = SHAPE_LIMITS.emom;
  const { moves, seconds = 600 } = wish;
  if (moves.length === 0) return { hindrance: 'which-moves' };
  if (moves.length > mostMoves) {
    return { hindrance: 'too-many-moves', instead: { ...wish, moves: moves.slice(0, mostMoves) } };
  }
  const asked = Math.round(seconds / 60);
  if (asked > minutes.most) return { hindrance: 'too-long', instead: { ...wish, seconds: minutes.most * 60 } };
  if (asked < minutes.least) return { hindrance: 'too-short', instead: { ...wish, seconds: minutes.least * 60 } };
  const sized = moves.map((move) => inTime(move, level, work));
  if (sized.some(({ isFewer }, index) => isFewer && moves[index]?.amount !== undefined)) {
    return { hindrance: 'too-much-a-minute', instead: { ...wish, moves: sized.map(({ move }) => move) } };
  }
  return {
    sets: Array.from({ length: asked }, (_, minute) => {
      const turn = minute % sized.length;
      const { move } = sized[turn] ?? { move: { exercise: 'march' as const } };
      // Of this move; where several take turns, the others have theirs.
      const of = Math.ceil((asked - turn) / sized.length);
      const set = setOf(move, level, Math.floor(minute / sized.length) + 1, of, 0);
      return { ...set, restSeconds: Math.max(60 - Math.round(workSeconds(set)), 0) };
    }),
  };
};

/** As much of a move as fits into so many seconds. */
function inTime(move: ShapeMove, level: Level, seconds: number): { move: ShapeMove; isFewer: boolean } {
  const wanted = setOf(move, level, 1, 1, 0);
  if (workSeconds(wanted) <= seconds) return { move, isFewer: false };
  for (let amount = LIMITS[EXERCISES[move.exercise].measure].most; amount > 1; amount -= 1) {
    const smaller = { ...move, amount };
    if (workSeconds(setOf(smaller, level, 1, 1, 0)) <= seconds) return { move: smaller, isFewer: true };
  }
  return { move: { ...move, amount: 1 }, isFewer: true };
}

/** What one round of a wish holds, as it is done here: so many sets of one round each. */
export function oneRound(wish: ShapeWish, now: Circumstances): readonly PlannedSet[] {
  return fit(wish.moves, now).moves.map((move) => setOf(withinLimits(move), now.level, 1, 1, 0));
}

/** As many rounds as one can: the clock runs, the athlete counts. A beginner gets fixed rounds, at a steady pace. */
const amrap: Builder = (wish, { level }) => {
  const { minutes, leastMoves, mostMoves } = SHAPE_LIMITS.amrap;
  const { moves, seconds = 360 } = wish;
  if (moves.length === 0) return { hindrance: 'which-moves' };
  if (moves.length < leastMoves) return { hindrance: 'one-move' };
  if (moves.length > mostMoves) {
    return { hindrance: 'too-many-moves', instead: { ...wish, moves: moves.slice(0, mostMoves) } };
  }
  if (level === 'beginner') {
    return { hindrance: 'too-hard-yet', instead: { shape: 'circuit', moves, rounds: 3 } };
  }
  if (seconds > minutes.most * 60) return { hindrance: 'too-long', instead: { ...wish, seconds: minutes.most * 60 } };
  if (seconds < minutes.least * 60)
    return { hindrance: 'too-short', instead: { ...wish, seconds: minutes.least * 60 } };
  return {
    sets: [setOf({ exercise: 'own-pace', amount: seconds }, level, 1, 1, 60)],
    // Nobody counts along: what a round holds is said before it.
    moves: moves.map((move) => ({ ...move, amount: sizeOf(setOf(move, level, 1, 1, 0).target) })),
  };
};

/** Rungs of one or two, up or down; the rest is as long as the rung. */
function ladderOf(wish: ShapeWish, level: Level, rungsOf: (top: number, step: number) => readonly number[]): Built {
  const [move] = wish.moves;
  const measure = move && EXERCISES[move.exercise].measure;
  if (!move || (measure !== 'reps' && measure !== 'hold')) return { hindrance: 'which-moves' };
  const isTimed = measure === 'hold';
  const limits = SHAPE_LIMITS.ladder;
  const scale = isTimed ? 5 : 1;
  const top = move.amount ?? 10 * scale;
  const most = limits.top[level] * scale;
  if (top > most) return { hindrance: 'too-tall', instead: { ...wish, moves: [{ ...move, amount: most }] } };
  if (top < 2 * scale) return { hindrance: 'too-short', instead: { ...wish, moves: [{ ...move, amount: 4 * scale }] } };
  const rungs = rungsOf(top, (top >= 6 * scale ? 2 : 1) * scale).slice(0, limits.rungs);
  return {
    sets: rungs.map((amount, index) => {
      const set = setOf({ ...move, amount }, level, index + 1, rungs.length, 0);
      return { ...set, restSeconds: within(Math.round(workSeconds(set)), limits.rest) };
    }),
  };
}

function rungsUp(top: number, step: number): readonly number[] {
  const first = top % step === 0 ? step : top % step;
  return Array.from({ length: Math.floor((top - first) / step) + 1 }, (_, rung) => first + rung * step);
}

const ladder: Builder = (wish, { level }) =>
  ladderOf(wish, level, (top, step) => (wish.down ? rungsUp(top, step).toReversed() : rungsUp(top, step)));

const pyramid: Builder = (wish, { level }) =>
  ladderOf(wish, level, (top, step) => {
    const up = rungsUp(top, step);
    return [...up, ...up.slice(0, -1).toReversed()];
  });

const intervals: Builder = (wish, now) => {
  const { seconds, rounds: mostRounds, whole } = SHAPE_LIMITS.intervals;
  const { workSeconds: work = 30, easySeconds: easy = 60 } = wish;
  const rounds = wish.rounds ?? (wish.seconds === undefined ? 6 : Math.floor(wish.seconds / (work + easy)));
  const isShort = work < seconds.least || easy < seconds.least || rounds < 1;
  if (isShort) {
    const instead = {
      ...wish,
      workSeconds: Math.max(work, seconds.least),
      easySeconds: Math.max(easy, seconds.least),
      rounds: Math.max(rounds, 1),
    };
    return { hindrance: 'too-short', instead };
  }
  if (work > seconds.most || easy > seconds.most || rounds > mostRounds || rounds * (work + easy) > whole) {
    const [shorter, quieter] = [Math.min(work, seconds.most), Math.min(easy, seconds.most)];
    const fewer = Math.min(rounds, mostRounds, Math.floor(whole / (shorter + quieter)));
    return {
      hindrance: 'too-long',
      instead: { ...wish, workSeconds: shorter, easySeconds: quieter, rounds: fewer },
    };
  }
  if (now.level === 'beginner' && work > easy) {
    return { hindrance: 'work-over-easy', instead: { ...wish, easySeconds: work } };
  }
  return { sets: [...leadSets(WARM_UPS.short, 'warm-up', now), ...hardAndEasy(rounds, work, easy, 1, 1, 60)] };
};

function hardAndEasy(
  rounds: number,
  work: number,
  easy: number,
  set: number,
  of: number,
  restSeconds: number,
): readonly PlannedSet[] {
  const target = { measure: 'intervals', rounds, workSeconds: work, easySeconds: easy } as const;
  return [{ exercise: 'intervals', part: 'work', target, set, of, restSeconds }];
}

/** Twenty seconds on, ten easy: up to six rounds in one go, more with a minute after the fourth. */
const tabata: Builder = (wish, now) => {
  const { work, easy, rounds: most, inOneGo, first, between } = SHAPE_LIMITS.tabata;
  if (now.level === 'beginner') {
    return {
      hindrance: 'too-little-rest-yet',
      instead: { shape: 'intervals', moves: [], workSeconds: 20, easySeconds: 60, rounds: 6 },
    };
  }
  const rounds =
    wish.rounds ?? (wish.seconds === undefined ? most : Math.max(Math.round(wish.seconds / (work + easy)), 1));
  if (rounds > most) return { hindrance: 'too-long', instead: { ...wish, rounds: most } };
  const goes = rounds <= inOneGo ? [rounds] : [first, rounds - first];
  return {
    sets: [
      ...leadSets(WARM_UPS.short, 'warm-up', now),
      ...goes.flatMap((each, index) => hardAndEasy(each, work, easy, index + 1, goes.length, between)),
    ],
    rounds,
  };
};

const flow: Builder = (wish, { level }) => {
  const rounds = wish.rounds ?? (wish.seconds === undefined ? undefined : Math.round(wish.seconds / 60));
  const most = 5;
  if (rounds !== undefined && rounds > most) return { hindrance: 'too-long', instead: { ...wish, rounds: most } };
  const amount = rounds === undefined ? {} : { amount: Math.max(rounds, 1) * 60 };
  return { sets: [setOf({ exercise: 'sun-flow', ...amount }, level, 1, 1, 15)] };
};

const BUILDERS: Readonly<Record<Shape, Builder>> = {
  superset,
  circuit,
  emom,
  amrap,
  ladder,
  pyramid,
  intervals,
  tabata,
  flow,
};
