/** A block: what is sounded in one go. Usually one set; moves without a rest between them run on; long sets are split. */
import * as v from 'valibot';
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';
import { count, type Read } from '../shapes';
import { LISTENING_MS } from './listening';
import type { Familiarity, Manner } from './manner';
import { tempoOf, turnSecondsOf, unitMs, unitsIn, unitsInOneGo, type Plan, type PlannedSet } from '../plan/plan';
import { sidesOf } from '../plan/sides';
import { settlingSeconds } from './settling';
import { scoreSet, type Stretch } from './score-set';
import { paced } from './tempo';
import { Score, type CountWords, type ExerciseCalls, type Timeline } from './timeline';

/** Where in a plan somebody is: `units` of set `set` are done. Past the last set, the plan is finished. */
export const placeShape = v.object({ set: count, units: count });
export type Place = Read<typeof placeShape>;

/**
 * Alexa renders at most 240 s of audio: https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apla-audio.html.
 * 40 s stay as a margin. UNCONFIRMED: that the number of parts in one document, and the length of one silence, have no limit.
 */
export const MAX_AUDIO_MS = 200_000;
/** Kept free in each block for its closing question. */
const CLOSING_MS = 15_000;
/** A shorter one is over before anybody has looked up: it is shown as getting ready. */
const SHOWN_REST_MS = 10_000;
/** Quiet that a rest must have beside its lead-in, so that it is a rest. */
const REST_OPENING_MS = 5000;

export interface BlockTalk {
  readonly words: CountWords;
  calls(set: PlannedSet): ExerciseCalls;
  /** Said before a set; `first` is the one that opens the block. */
  leadIn(set: PlannedSet, index: number, first: boolean): string;
  /** Said last: what was done and the question that opens the microphone. */
  closing(end: Place): string;
  /** Whether the sound may go straight on into this set; what is new is explained first. */
  runsInto(next: PlannedSet): boolean;
  /** Whether this set is explained in full before it. */
  isNew(set: PlannedSet): boolean;
  /** Said while a rest inside a block begins, or, where the block opens with what is left of one, as it goes on. */
  resting(seconds: number, next: PlannedSet, goesOn: boolean, done?: PlannedSet): string;
}

export interface Pace {
  /** Seconds added to each rep, negative for faster. */
  readonly paceSeconds: number;
  /** Seconds added to each rest. */
  readonly restSeconds: number;
  /** Rests run inside the block too. */
  readonly nonStop: boolean;
  readonly manner?: Manner;
  /** How well each move is known; all of them are new without it. */
  familiarity?(this: void, exercise: ExerciseId): Familiarity;
}

export interface Block {
  readonly timeline: Timeline;
  readonly end: Place;
}

export function stretchOf(
  plan: Plan,
  index: number,
  from: number,
  to: number,
  pace: Pace,
  calls: ExerciseCalls,
): Stretch {
  const set = plan.sets[index];
  if (!set) throw new RangeError(`no set ${index} in a plan of ${plan.sets.length}`);
  const exercise = EXERCISES[set.exercise];
  const tempo = tempoOf(set);
  return {
    set: index,
    target: set.target,
    sides: sidesOf(set),
    ...(tempo ? { tempo: paced(tempo, pace.paceSeconds) } : {}),
    moveSeconds: exercise.moveSeconds ?? 0,
    turnSeconds: turnSecondsOf(exercise),
    from,
    to,
    calls,
    setsBefore: set.set - 1,
    ...(pace.manner ? { manner: pace.manner } : {}),
    ...(pace.familiarity ? { familiarity: pace.familiarity(set.exercise) } : {}),
    ...(set.part === 'work' ? {} : { isEasy: true }),
  };
}

/** The sound from `place` on, at most 200 s of it, and the place where it ends. It opens with `restMs` of a rest. */
export function scoreBlock(plan: Plan, place: Place, pace: Pace, talk: BlockTalk, restMs = 0): Block {
  const score = new Score(talk.words);
  let index = place.set;
  let from = place.units;
  let end = place;
  for (let set = plan.sets[index]; set; set = plan.sets[index]) {
    const first = index === place.set;
    const opening = wayInto(plan, index, first ? restMs : undefined, pace, talk);
    const room = MAX_AUDIO_MS - CLOSING_MS - score.atMs - opening.totalMs;
    const to = reach(plan, index, from, room, pace, talk);
    // A rest belongs to the block only if the whole set behind it still fits.
    if (!first && to < unitsIn(set)) break;
    const calls = talk.calls(set);
    score.append(opening).append(scoreSet(stretchOf(plan, index, from, to, pace, calls), talk.words));
    if (to < unitsIn(set)) {
      end = { set: index, units: to };
      break;
    }
    index += 1;
    from = 0;
    end = { set: index, units: 0 };
    const next = plan.sets[index];
    if (!next || !runsOn(set, next, pace) || !talk.runsInto(next)) break;
  }
  score.talk(talk.closing(end));
  return { timeline: score.done(), end };
}

/** Whether the sound goes on after this set without asking: so short a rest would be over before anybody had answered. */
function runsOn(set: PlannedSet, next: PlannedSet, pace: Pace): boolean {
  return pace.nonStop || (set.restSeconds * 1000 <= LISTENING_MS && set.part === next.part);
}

/** The rest after a set, in milliseconds: as planned, and as much longer or shorter as the athlete likes. */
export function restMsAfter({ restSeconds }: PlannedSet, pace: Pick<Pace, 'restSeconds'>): number {
  return restSeconds > 0 ? Math.max(restSeconds + pace.restSeconds, 0) * 1000 : 0;
}

/**
 * What stands before a set: its lead-in, and in the middle of a block the rest before it. The lead-in is said within the
 * rest, so that the rest is exactly as long as it should be; in a very short one only three, two, one is left of it.
 */
function wayInto(plan: Plan, index: number, leftMs: number | undefined, pace: Pace, talk: BlockTalk): Timeline {
  const score = new Score(talk.words);
  const set = plan.sets[index];
  if (!set) return score.done();
  const opens = leftMs !== undefined;
  const spoken = leadIn(plan, index, opens, talk);
  const before = plan.sets[index - 1];
  const restMs = leftMs ?? (before ? restMsAfter(before, pace) : 0);
  if (restMs === 0) return spoken;
  if (restMs >= SHOWN_REST_MS) score.rest();
  const announced = talk.resting(restMs / 1000, set, opens, before);
  const talksMs = score.talkMs(announced);
  // What is new is explained whole, however long the rest: then it is the rest that grows.
  const isWhole = talk.isNew(set) || spoken.totalMs + Math.max(talksMs, REST_OPENING_MS) <= restMs;
  const way = isWhole ? spoken : new Score(talk.words).countdown().done();
  const quietMs = Math.max(restMs - way.totalMs, talk.isNew(set) ? talksMs : 0);
  if (score.fits(announced, quietMs)) score.quiet(quietMs, announced, { kind: 'talk' });
  else score.slotIfFits(quietMs, talk.words.rest);
  return score.append(way).done();
}

function leadIn(plan: Plan, index: number, first: boolean, talk: BlockTalk): Timeline {
  const score = new Score(talk.words);
  const set = plan.sets[index];
  if (!set) return score.done();
  const isCounted = first || set.part === 'work';
  score.talk(talk.leadIn(set, index, first)).talk(isCounted ? talk.calls(set).getReady : '');
  const before = plan.sets[index - 1];
  // Nobody is counted while they are still getting down, or up.
  if (!first && before) score.quiet(settlingSeconds(before.exercise, set.exercise) * 1000);
  return isCounted ? score.countdown().done() : score.done();
}

/** How far a set can go in `roomMs`: all of it, else to the change of sides, else an even share of what is left. */
function reach(plan: Plan, index: number, from: number, roomMs: number, pace: Pace, talk: BlockTalk): number {
  const set = plan.sets[index];
  if (!set) return from;
  const total = unitsIn(set);
  const calls = talk.calls(set);
  const ms = (to: number) => scoreSet(stretchOf(plan, index, from, to, pace, calls), talk.words).totalMs;
  if (ms(total) <= roomMs) return total;
  const half = from < unitsInOneGo(set) ? unitsInOneGo(set) : total;
  if (half < total && ms(half) <= roomMs) return half;
  // The easy time after the last round of a stretch is not in it.
  const easyMs = set.target.measure === 'intervals' ? set.target.easySeconds * 1000 : 0;
  const most = Math.max(1, Math.floor((roomMs + easyMs) / unitMs(set, pace)));
  const shares = Math.ceil((half - from) / most);
  return from + Math.ceil((half - from) / shares);
}
