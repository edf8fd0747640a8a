/** Scores one set, or the stretch of it that is left: every rep in its slot, holds by their marks, rounds by the clock. */
import type { Sides, Tempo } from '../catalogue/exercise';
import { USUAL_MANNER, type Familiarity, type Manner } from './manner';
import { halvesOf, repMs } from './tempo';
import { Score, type CountWords, type ExerciseCalls, type Tag, type Timeline } from './timeline';
import type { Target } from '../plan/target';

/** A set as it is to be heard: from unit `from` (done already) up to unit `to`. */
export interface Stretch {
  /** Index in the plan. */
  readonly set: number;
  readonly target: Target;
  readonly sides: Sides;
  readonly tempo?: Tempo;
  readonly moveSeconds: number;
  /** To change sides, where they are done one after the other. */
  readonly turnSeconds: number;
  readonly from: number;
  readonly to: number;
  readonly calls: ExerciseCalls;
  /** Sets of the exercise that were before it: a set goes on with the cues where the last one stopped. */
  readonly setsBefore: number;
  readonly manner?: Manner;
  /** How well the move is known by now; new without it. */
  readonly familiarity?: Familiarity;
  /** A move of a warm-up or cool-down: counted and breathed, nothing else. */
  readonly isEasy?: boolean;
}

/** A cue on every so many reps: what is said less often is kept better. Brief talk is how somebody is talked to who knows the move. */
const CUE_EVERY: Readonly<Record<Familiarity, number>> = { new: 3, known: 4, 'by-heart': Infinity };
/** One cue in a set, of who knows a move by heart, comes on this rep. */
const ONLY_CUE_ON = 3;
/** No cue in the last reps: they are counted down. */
const NO_CUE_IN_LAST = 2;
/** Phase words, in the first set of a move only, up to this rep. */
const PHASES_UNTIL_REP: Readonly<Record<Familiarity, number>> = { new: 3, known: 2, 'by-heart': 2 };
/** Below these many reps each of them is noise. */
const HALF_WAY_FROM = 10;
const TWO_MORE_FROM = 8;
const LAST_ONE_FROM = 3;
/** The first cue of a hold, and seconds between its cues; every other one is a breath. */
const HOLD_CUE_AT = 5;
const HOLD_CUE_SECONDS = { full: 13, brief: 26 } as const;
const STEADY_CUE_SECONDS = { full: 60, brief: 120 } as const;
const TEN_SECONDS_MS = 10_000;

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
  { sides, from, to, calls, moveSeconds, turnSeconds }: Stretch,
  perSide: number,
  side: (first: number, last: number, done: number) => void,
): void {
  if (sides !== 'each') {
    side(from, to, 0);
    return;
  }
  if (from < perSide) side(from, Math.min(to, perSide), 0);
  if (from < perSide && to > perSide) {
    score.slot((turnSeconds - (moveSeconds > 0 ? 0 : 1)) * 1000, calls.sides?.turn ?? score.words.switchSides);
    // The last second before the other side begins is a warning, so that nobody is caught mid-turn.
    if (moveSeconds === 0) score.slot(1000, score.words.count(1));
  }
  if (to > perSide) side(Math.max(from - perSide, 0), to - perSide, perSide);
}

function scoreReps(score: Score, stretch: Stretch, reps: number): void {
  const { tempo, calls, set, manner = USUAL_MANNER } = stretch;
  if (!tempo) return;
  const total = stretch.sides === 'alternate' ? reps * 2 : reps;
  const [first, second] = halvesOf(tempo);
  const everyMs = repMs(tempo);
  const brief = manner.talk === 'brief';
  const familiarity = brief ? 'by-heart' : (stretch.familiarity ?? 'new');
  const phasesUntil = stretch.setsBefore === 0 && !brief && !stretch.isEasy ? PHASES_UNTIL_REP[familiarity] : 0;
  const everyCue = Array.from({ length: total }, (_, index) => index + 1).filter(isCue).length;
  let cue = firstCue(stretch, everyCue * (stretch.sides === 'each' ? 2 : 1));

  eachSide(score, stretch, total, (from, to, done) => {
    score.run({ set, from: done + from, units: to - from, everyMs });
    for (let rep = from + 1; rep <= to; rep += 1) {
      const tag: Tag = { kind: 'rep', n: rep };
      if (manner.counting === 'clock') {
        scoreTimedRep(score, rep, total, everyMs, tag);
        continue;
      }
      const learning = rep - from <= phasesUntil;
      const answer = secondHalf(rep, learning);
      const say = manner.counting === 'beep' ? '' : called(rep, learning);
      const answered = answer !== '' && score.fits(answer, second.ms) && score.fits(say, first.ms);
      const ms = answered ? first.ms : everyMs;
      if (manner.counting === 'beep') score.sounded('beep', ms, tag);
      else score.slot(ms, say, tag);
      if (answered) score.slot(second.ms, answer);
    }
  });

  function called(rep: number, learning: boolean): string {
    const n = manner.counting === 'down' ? total - rep + 1 : rep;
    // Where sides take turns each of them is called, whatever else is left out.
    const side = stretch.sides === 'alternate' ? calls.takingTurns?.[rep % 2 === 1 ? 0 : 1] : undefined;
    const opening = side ?? (learning ? calls.phases?.[first.moving] : undefined);
    const withPhase = opening ? score.words.countWith(n, opening) : '';
    return withPhase && score.fits(withPhase, first.ms) ? withPhase : score.words.count(n);
  }

  /** How far it is. */
  function callAt(rep: number): string {
    // Who hears the count go down knows how many are left.
    const isUp = manner.counting !== 'down';
    if (total >= TWO_MORE_FROM && total - rep === 2 && isUp) return score.words.twoMore;
    if (total >= LAST_ONE_FROM && total - rep === 1 && isUp) return score.words.lastOne;
    return total >= HALF_WAY_FROM && rep === Math.floor(total / 2) ? score.words.halfWay : '';
  }

  function isCue(rep: number): boolean {
    if (rep > total - NO_CUE_IN_LAST || (!stretch.isEasy && callAt(rep) !== '')) return false;
    return familiarity === 'by-heart' ? rep === ONLY_CUE_ON : rep % CUE_EVERY[familiarity] === 0;
  }

  function secondHalf(rep: number, learning: boolean): string {
    if (stretch.isEasy) return isCue(rep) ? score.words.breatheOut : '';
    const call = callAt(rep);
    if (call !== '') return call;
    if (isCue(rep) && calls.cues.length > 0) {
      const next = calls.cues[cue % calls.cues.length] ?? '';
      cue += 1;
      return next;
    }
    return learning ? (calls.phases?.[second.moving] ?? '') : '';
  }
}

/** Which cue a set begins with, where each has so many of them; never the one that the set before it began with. */
function firstCue({ setsBefore, calls }: Stretch, everySet: number): number {
  return setsBefore * (everySet % Math.max(calls.cues.length, 1) === 0 ? 1 : everySet);
}

/** A rep that is timed and not counted: it says that half is done, or that ten seconds are left. */
function scoreTimedRep(score: Score, rep: number, total: number, everyMs: number, tag: Tag): void {
  const warnsAtMs = total * everyMs - TEN_SECONDS_MS - (rep - 1) * everyMs;
  if (total * everyMs >= 2 * TEN_SECONDS_MS && warnsAtMs >= 0 && warnsAtMs < everyMs) {
    const at = warnsAtMs === 0 ? tag : { kind: 'call' as const };
    score.slot(warnsAtMs, '', tag).slotIfFits(everyMs - warnsAtMs, score.words.tenSeconds, at);
  } else {
    const half = total >= HALF_WAY_FROM && rep === Math.floor(total / 2) + 1;
    score.slotIfFits(everyMs, half ? score.words.halfWay : '', tag);
  }
}

/** What is heard at a second of a hold or of steady work. */
interface Mark {
  readonly say: string;
  /** Whether it tells the time, rather than how to move. */
  readonly counted: boolean;
}
type Marks = Map<number, Mark>;

function scoreHolds(score: Score, stretch: Stretch, seconds: number): void {
  const { set, moveSeconds, manner = USUAL_MANNER } = stretch;
  const { words } = score;
  eachSide(score, stretch, seconds, (from, to, done) => {
    score.slot(moveSeconds * 1000, words.moveIn);
    score.run({ set, from: done + from, units: to - from, everyMs: 1000 });
    const marks = cueMarks(stretch, HOLD_CUE_AT, seconds - 7, HOLD_CUE_SECONDS[manner.talk], words.breatheOut);
    if (manner.counting === 'clock') timeMarks(marks, words, seconds);
    else {
      // Who holds wants to know what is left.
      for (let left = 10; left < seconds - HOLD_CUE_AT; left += 10) {
        marks.set(seconds - left, { say: words.toGo(left), counted: true });
      }
      for (let left = Math.min(5, seconds); left >= 1; left -= 1) {
        marks.set(seconds - left, { say: words.count(left), counted: true });
      }
    }
    scoreMarks(score, marks, from, to, manner);
    score.slot(moveSeconds * 1000, words.moveOut);
  });
}

/** Cues from second `from` on; `between`, where there is one, takes every other place. */
function cueMarks(stretch: Stretch, from: number, before: number, every: number, between = ''): Marks {
  const { calls } = stretch;
  const marks: Marks = new Map();
  const apart = between === '' ? every : 2 * every;
  let cue = firstCue(stretch, Math.max(Math.ceil((before - from) / apart), 0));
  for (let at = from; at < before; at += every) {
    const isBetween = between !== '' && (at - from) % (2 * every) !== 0;
    const called = isBetween ? between : calls.cues[cue % Math.max(calls.cues.length, 1)];
    if (!isBetween) cue += 1;
    if (called) marks.set(at, { say: called, counted: false });
  }
  return marks;
}

/** What is said in each round of a flow, round after round. */
function roundMarks({ seconds, calls }: NonNullable<ExerciseCalls['round']>, whole: number): Marks {
  const rounds = Array.from({ length: Math.ceil(whole / seconds) }, (_, index) => index * seconds);
  return new Map(
    rounds
      .flatMap((start) => calls.map(([at, say]) => [start + at, { say, counted: false }] as const))
      .filter(([at]) => at < whole),
  );
}

/** "No counting, just time me": half way and the last ten seconds. */
function timeMarks(marks: Marks, words: CountWords, seconds: number): void {
  if (seconds >= 30) marks.set(Math.floor(seconds / 2), { say: words.halfWay, counted: false });
  if (seconds >= 20) marks.set(seconds - 10, { say: words.tenSeconds, counted: true });
}

/** Slots from second `from` to second `to`, cut at the marks. */
function scoreMarks(score: Score, marks: Marks, from: number, to: number, manner: Manner): void {
  const cuts = [...new Set([from, ...[...marks.keys()].filter((at) => at > from && at < to), to])].sort(
    (a, b) => a - b,
  );
  cuts.slice(0, -1).forEach((at, index) => {
    const ms = ((cuts[index + 1] ?? to) - at) * 1000;
    const mark = marks.get(at);
    const tag: Tag = mark?.counted ? { kind: 'second', n: at } : { kind: 'call' };
    if (mark?.counted && manner.counting === 'beep') score.sounded('beep', ms, tag);
    else score.slotIfFits(ms, mark?.say ?? '', tag);
  });
}

function scoreSteady(score: Score, stretch: Stretch, seconds: number): void {
  const { set, manner = USUAL_MANNER } = stretch;
  const { words } = score;
  const { round } = stretch.calls;
  const marks = round
    ? roundMarks(round, seconds)
    : cueMarks(stretch, 20, seconds - 15, STEADY_CUE_SECONDS[manner.talk]);
  if (manner.counting === 'clock') timeMarks(marks, words, seconds);
  else if (!round) {
    for (let minute = 1; minute * 60 < seconds - 5; minute += 1) {
      const at = manner.counting === 'down' ? seconds - minute * 60 : minute * 60;
      marks.set(at, { say: words.minutes(minute), counted: true });
    }
    if (seconds >= 40) marks.set(seconds - 10, { say: words.tenSeconds, counted: true });
  }
  eachSide(score, stretch, seconds, (from, to, done) => {
    score.run({ set, from: done + from, units: to - from, everyMs: 1000 });
    scoreMarks(score, marks, from, to, manner);
  });
}

function scoreRounds(
  score: Score,
  { calls, set, from, to, setsBefore, manner = USUAL_MANNER }: Stretch,
  { rounds, workSeconds, easySeconds }: Extract<Target, { measure: 'intervals' }>,
): void {
  const workMs = workSeconds * 1000;
  score.run({ set, from, units: to - from, everyMs: workMs + easySeconds * 1000, doneAfterMs: workMs });
  for (let round = from + 1; round <= to; round += 1) {
    const quiet = manner.talk === 'brief' && round % 2 === 0;
    const cue = quiet
      ? ''
      : (calls.cues[(setsBefore + round) % Math.max(calls.cues.length, 1)] ?? score.words.holdForm);
    const half = Math.floor(workSeconds / 2) * 1000;
    score.slot(half, score.words.round(round, rounds), { kind: 'round', n: round });
    score.slotIfFits(workMs - half - 3000, cue).countdown();
    // The easy part after the last round of a stretch belongs to the question that follows.
    if (round === to) continue;
    const easyMs = easySeconds * 1000;
    score.slot(Math.min(6000, easyMs - 3000), score.words.easy);
    score.slotIfFits(easyMs - 3000 - Math.min(6000, easyMs - 3000), score.words.breatheOut).countdown();
  }
}
