/** Scores one set, or the stretch of it that is left: every rep in its slot, holds by their marks, rounds by the clock. */
import type { Sides, Tempo } from './exercise';
import type { Target } from './plan';
import { TURN_SECONDS } from './plan';
import { halvesOf, repMs } from './tempo';
import { Score, type CountWords, type ExerciseCalls, type Timeline } from './timeline';

/** A set as it is to be heard: from unit `from` (done already) up to unit `to`. */
export interface Stretch {
  /** Index in the plan. */
  readonly set: number;
  readonly target: Target;
  readonly sides: Sides;
  readonly tempo?: Tempo;
  readonly moveSeconds: number;
  readonly from: number;
  readonly to: number;
  readonly calls: ExerciseCalls;
  /** Which cue comes first, so that sets of one exercise do not sound the same. */
  readonly cueOffset: number;
}

/** Cues are called on every second rep, phase words on the first two in between. */
const CUE_EVERY = 2;
const PHASES_UNTIL_REP = 3;
/** Below this many reps "half way" is noise. */
const HALF_WAY_FROM = 6;

export function scoreSet(stretch: Stretch, words: CountWords): Timeline {
  const score = new Score(words);
  switch (stretch.target.measure) {
    case 'reps':
      scoreReps(score, stretch, stretch.target.reps);
      break;
    case 'hold':
      scoreHolds(score, stretch, stretch.target.seconds);
      break;
    case 'steady':
      scoreSteady(score, stretch, stretch.target.seconds);
      break;
    case 'intervals':
      scoreRounds(score, stretch, stretch.target);
      break;
  }
  return score.done();
}

/** Runs `side` for each side that the stretch touches, with a turn between: `first` and `last` are units of that side. */
function eachSide(
  score: Score,
  { sides, from, to, calls, moveSeconds }: Stretch,
  perSide: number,
  side: (first: number, last: number, done: number) => void,
): void {
  if (sides !== 'each') {
    side(from, to, 0);
    return;
  }
  if (from < perSide) side(from, Math.min(to, perSide), 0);
  if (from < perSide && to > perSide) {
    score.slot((TURN_SECONDS - (moveSeconds > 0 ? 0 : 1)) * 1000, calls.sides?.turn ?? score.words.switchSides);
    // The last second before the other side begins is a warning, so that nobody is caught mid-turn.
    if (moveSeconds === 0) score.slot(1000, score.words.count(1));
  }
  if (to > perSide) side(Math.max(from - perSide, 0), to - perSide, perSide);
}

function scoreReps(score: Score, stretch: Stretch, reps: number): void {
  const { tempo, calls, set } = stretch;
  if (!tempo) return;
  const total = stretch.sides === 'alternate' ? reps * 2 : reps;
  const [first, second] = halvesOf(tempo);
  const everyMs = repMs(tempo);
  let cue = stretch.cueOffset;

  eachSide(score, stretch, total, (from, to, done) => {
    score.run({ set, from: done + from, units: to - from, everyMs });
    for (let rep = from + 1; rep <= to; rep += 1) {
      const learning = rep - from <= PHASES_UNTIL_REP;
      const opening = calls.phases?.[first.moving];
      const withPhase = learning && opening ? score.words.countWith(rep, opening) : '';
      const say = withPhase && score.fits(withPhase, first.ms) ? withPhase : score.words.count(rep);
      const answer = secondHalf(rep);
      if (answer && score.fits(answer, second.ms) && score.fits(say, first.ms)) {
        score.slot(first.ms, say, { kind: 'rep', n: rep }).slot(second.ms, answer);
      } else {
        score.slot(everyMs, say, { kind: 'rep', n: rep });
      }
      function secondHalf(n: number): string {
        if (total - n === 2) return score.words.twoMore;
        if (total - n === 1 && total > 2) return score.words.lastOne;
        if (total >= HALF_WAY_FROM && n === Math.floor(total / 2)) return score.words.halfWay;
        if (n % CUE_EVERY === 0 && calls.cues.length > 0 && n < total) {
          const called = calls.cues[cue % calls.cues.length] ?? '';
          cue += 1;
          return called;
        }
        return learning ? (calls.phases?.[second.moving] ?? '') : '';
      }
    }
  });
}

function scoreHolds(score: Score, stretch: Stretch, seconds: number): void {
  const { calls, set, moveSeconds } = stretch;
  eachSide(score, stretch, seconds, (from, to, done) => {
    score.slot(moveSeconds * 1000, score.words.moveIn);
    score.run({ set, from: done + from, units: to - from, everyMs: 1000 });
    const marks = new Map<number, { say: string; counted: boolean }>();
    let cue = stretch.cueOffset;
    for (let at = 5; at < seconds - 7; at += 10) {
      const called = calls.cues[cue % Math.max(calls.cues.length, 1)];
      cue += 1;
      if (called) marks.set(at, { say: called, counted: false });
    }
    for (let at = 10; at < seconds - 5; at += 10) marks.set(at, { say: score.words.seconds(at), counted: true });
    if (seconds >= 20 && !marks.get(seconds / 2)?.counted && Number.isInteger(seconds / 2)) {
      marks.set(seconds / 2, { say: score.words.halfWay, counted: false });
    }
    for (let left = Math.min(5, seconds); left >= 1; left -= 1) {
      marks.set(seconds - left, { say: score.words.count(left), counted: true });
    }
    scoreMarks(score, marks, from, to);
    score.slot(moveSeconds * 1000, score.words.moveOut);
  });
}

/** Slots from second `from` to second `to`, cut at the marks. */
function scoreMarks(
  score: Score,
  marks: ReadonlyMap<number, { readonly say: string; readonly counted: boolean }>,
  from: number,
  to: number,
): void {
  const cuts = [...new Set([from, ...[...marks.keys()].filter((at) => at > from && at < to), to])].sort(
    (a, b) => a - b,
  );
  cuts.slice(0, -1).forEach((at, index) => {
    const ms = ((cuts[index + 1] ?? to) - at) * 1000;
    const mark = marks.get(at);
    score.slotIfFits(ms, mark?.say ?? '', mark?.counted ? { kind: 'second', n: at } : { kind: 'call' });
  });
}

function scoreSteady(score: Score, { calls, set, from, to, cueOffset }: Stretch, seconds: number): void {
  score.run({ set, from, units: to - from, everyMs: 1000 });
  const marks = new Map<number, { say: string; counted: boolean }>();
  let cue = cueOffset;
  for (let at = 20; at < seconds - 15; at += 60) {
    const called = calls.cues[cue % Math.max(calls.cues.length, 1)];
    cue += 1;
    if (called) marks.set(at, { say: called, counted: false });
  }
  for (let minute = 1; minute * 60 < seconds - 5; minute += 1) {
    marks.set(minute * 60, { say: score.words.minutes(minute), counted: true });
  }
  if (seconds >= 40) marks.set(seconds - 10, { say: score.words.tenSeconds, counted: true });
  scoreMarks(score, marks, from, to);
}

function scoreRounds(
  score: Score,
  { calls, set, from, to, cueOffset }: Stretch,
  { rounds, workSeconds, easySeconds }: Extract<Target, { measure: 'intervals' }>,
): void {
  const workMs = workSeconds * 1000;
  score.run({ set, from, units: to - from, everyMs: workMs + easySeconds * 1000, doneAfterMs: workMs });
  for (let round = from + 1; round <= to; round += 1) {
    const cue = calls.cues[(cueOffset + round) % Math.max(calls.cues.length, 1)] ?? '';
    const half = Math.floor(workSeconds / 2) * 1000;
    score.slot(half, score.words.round(round, rounds), { kind: 'round', n: round });
    score.slotIfFits(workMs - half - 3000, cue || score.words.holdForm).countdown();
    // The easy part after the last round of a stretch belongs to the question that follows.
    if (round === to) continue;
    const easyMs = easySeconds * 1000;
    score.slot(Math.min(6000, easyMs - 3000), score.words.easy);
    score.slotIfFits(easyMs - 3000 - Math.min(6000, easyMs - 3000), score.words.breatheOut).countdown();
  }
}
