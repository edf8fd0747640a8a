/** Starts the count: the block of sets at the present place as one sound, and what a silent athlete hears after it. */
import { creditSet, withSession, type Athlete } from '../coach/athlete';
import { scoreBlock, type BlockTalk, type Pace, type Place } from '../coach/set/block';
import { LISTENING_MS } from '../coach/set/listening';
import { unitsIn, type Plan, type PlannedSet } from '../coach/plan/plan';
import { EXERCISES } from '../coach/catalogue/exercises';
import { isActive, spokenUnits, trainingOf, type ActiveSession, nextUnit } from '../coach/session';
import { spokenPlainly } from '../coach/set/plain-timeline';
import type { Timeline } from '../coach/set/timeline';
import { byMost, type Totals } from '../coach/totals';
import type { Reply, Spoken } from '../reply';
import { praiseFor, type Line } from './praise';
import { toldWhy, whyLine } from './why-moved';
import type { Prompt, Turn } from './handler';
import { ask, sentences } from './handler';
import {
  SHORT_BREATHER_SECONDS,
  effortQuestion,
  isNonStop,
  needsExplaining,
  nextQuestion,
  promptFor,
  restSound,
} from './next-question';

function paceOf(athlete: Athlete, plan: Plan): Pace {
  const { paceSeconds, restSeconds, counting, talk } = athlete.preferences;
  // Plain speech tells time by its counts alone.
  const audible = athlete.plainSpeech && counting !== 'down' ? 'up' : counting;
  return { paceSeconds, restSeconds, nonStop: isNonStop(athlete, plan), manner: { counting: audible, talk } };
}

/** Sounds the block at the athlete's place. `before` is said first, inside the sound, so that no count is late. */
export function soundSet(turn: Turn, athlete: Athlete, before = ''): Reply {
  const { session } = athlete;
  if (!isActive(session)) return ask(athlete, before, promptFor(turn, athlete));
  const endings: Ending[] = [];
  const talk = talkFor(turn, athlete, session, before, (at) => {
    const ending = endingAt(turn, athlete, session, at);
    endings.push(ending);
    return ending.say;
  });
  const { timeline: slotted, end } = scoreBlock(session.plan, session.place, paceOf(athlete, session.plan), talk);
  const timeline = athlete.plainSpeech ? spokenPlainly(slotted, talk.words) : slotted;
  const silent = whenSilent(turn, athlete, session, end);
  const praise = endings.at(-1)?.praise;
  const set = session.plan.sets[session.place.set];
  const told = set ? toldWhy(athlete, set) : athlete;
  const runs = [...timeline.runs, ...later(silent.sound, timeline.totalMs + LISTENING_MS + silent.leadMs)];
  return {
    athlete: {
      ...withSession(told, {
        ...trainingOf(session),
        phase: 'set',
        soundAt: turn.now,
        runs,
        end: silent.end,
      }),
      ...(praise ? { praised: praise.code } : {}),
      asked: end.set < session.plan.sets.length ? { about: 'ready' } : lastQuestion(turn, session).asked,
    },
    say: '',
    sound: timeline,
    mic: 'open',
    reprompt: silent.reprompt,
  };
}

function talkFor(
  turn: Turn,
  athlete: Athlete,
  session: ActiveSession,
  before: string,
  closing: BlockTalk['closing'],
): BlockTalk {
  const { prompts } = turn.words;
  const { exercises } = turn.words;
  return {
    words: turn.words.counting(athlete.preferences.speech),
    calls: (id) => exercises.words[id],
    leadIn: (set, index, first) => {
      if (!first) return leadInBetween(turn, set, session.plan.sets[index - 1]);
      const units = index === session.place.set ? session.place.units : 0;
      const { count, side } = nextUnit(set, units);
      const from = units > 0 ? prompts.leadInFrom(set, count, side) : '';
      return sentences(before, from || prompts.leadIn(set), whyLine(turn, athlete, set), sideCall(turn, set, units));
    },
    runsInto: (next) => next.part !== 'work' || !needsExplaining(athlete, next),
    resting: (seconds, next) => prompts.restStarts(seconds, next),
    closing,
  };
}

/** Said in the middle of a block: a move of the warm-up with how it goes, a set of the work with what it asks for. */
function leadInBetween(turn: Turn, set: PlannedSet, before: PlannedSet | undefined): string {
  const { prompts } = turn.words;
  if (set.part !== 'work') return turn.words.exercises.runningOn(set);
  const said = before?.exercise === set.exercise ? prompts.leadIn(set) : prompts.cue(set);
  return sentences(said, sideCall(turn, set, 0));
}

/** "Left side first." at the start, and the turn when a set goes on with the other side. */
function sideCall(turn: Turn, set: PlannedSet, units: number): string {
  const words = turn.words.exercises.words[set.exercise].sides;
  if (!words || EXERCISES[set.exercise].sides === 'together') return '';
  if (units === 0) return words.first;
  return EXERCISES[set.exercise].sides === 'each' && units >= unitsIn(set) / 2 ? words.turn : '';
}

/** The last words of a block: what was done, then the one question. */
interface Ending {
  readonly say: string;
  readonly praise?: Line;
}

function endingAt(turn: Turn, athlete: Athlete, session: ActiveSession, end: Place): Ending {
  const { prompts } = turn.words;
  const set = session.plan.sets[end.units > 0 ? end.set : end.set - 1];
  if (!set) return { say: prompts.whatElse };
  if (end.units > 0) return { say: partWay(turn, athlete, set, end) };
  const credited = creditedThrough(athlete, session, end);
  const praise = praiseAt(turn, athlete, session, end, set, credited);
  const ending = (...said: readonly string[]): Ending => ({ say: sentences(...said), ...(praise ? { praise } : {}) });
  const praised = praise?.text ?? '';
  if (end.set >= session.plan.sets.length) {
    const done = byMost(credited.done);
    const summary = session.plan.routine ? prompts.workoutDone(done) : prompts.exerciseDone(set, done);
    return ending(summary, praised, lastQuestion(turn, session).text);
  }
  const next = session.plan.sets[end.set];
  const question = nextQuestion(turn, athlete, end);
  if (set.part === 'warm-up' && next?.part === 'work') return ending(praised, question);
  return ending(prompts.setDone(set), praised, question);
}

/** Between two parts of a set that is too long for one block. */
function partWay(turn: Turn, athlete: Athlete, set: PlannedSet, end: Place): string {
  const { prompts } = turn.words;
  if (set.target.measure === 'steady') return prompts.stillGoing;
  const { count, side } = spokenUnits(set, end.units);
  const perSide = unitsIn(set) / (EXERCISES[set.exercise].sides === 'each' ? 2 : 1);
  return count === perSide && side === 1
    ? sentences(prompts.setDone(set), prompts.readyForOtherSide)
    : sentences(prompts.partDone(set, count, perSide - count), nextQuestion(turn, athlete, end));
}

/** After a workout, how hard it was; after anything else, whether there is more to do. */
function lastQuestion(turn: Turn, session: ActiveSession): Prompt {
  return effortQuestion(turn, session) ?? { text: turn.words.prompts.nothingElse, asked: { about: 'what-else' } };
}

/** The praise that closes a block which ends with a whole set. */
function praiseAt(
  turn: Turn,
  athlete: Athlete,
  session: ActiveSession,
  end: Place,
  set: PlannedSet,
  { done, today }: Credited,
): Line | undefined {
  const index = end.set - 1;
  const inDay = today.by[set.exercise]?.units ?? 0;
  const summedUp = end.set >= session.plan.sets.length && inDay === done.by[set.exercise]?.units;
  return praiseFor(turn, athlete.praised, {
    set,
    // What was put down of this very set before it was broken off is no record to beat.
    bestBefore: session.last?.set === index ? session.last.bestBefore : (athlete.bests[set.exercise] ?? 0),
    today: summedUp ? 0 : inDay,
  });
}

/** The totals of the session and of the day once everything up to the end of a block has been done. */
interface Credited {
  readonly done: Totals;
  readonly today: Totals;
}

function creditedThrough(athlete: Athlete, session: ActiveSession, end: Place): Credited {
  let after = athlete;
  for (let index = session.place.set; index < end.set; index += 1) {
    const set = session.plan.sets[index];
    if (set) after = creditSet(after, index, unitsIn(set));
  }
  return { done: isActive(after.session) ? after.session.done : session.done, today: after.today.totals };
}

interface Silence {
  readonly reprompt: Spoken;
  readonly sound?: Timeline;
  /** Speech before the sound of the reprompt. */
  readonly leadMs: number;
  readonly end: Place;
}

/** What somebody hears who says nothing after the block: the rest, or, on a long walk, the next stretch of it. */
function whenSilent(turn: Turn, athlete: Athlete, session: ActiveSession, end: Place): Silence {
  const { prompts } = turn.words;
  const set = session.plan.sets[end.set];
  if (!set) return { reprompt: { say: lastQuestion(turn, session).text }, leadMs: 0, end };
  const at: ActiveSession = { ...trainingOf(session), place: end, phase: 'rest', since: turn.now };
  const there = withSession(athlete, at);
  if (end.units > 0 && set.target.measure === 'steady' && !athlete.plainSpeech) {
    const say = prompts.keepGoingOn;
    const words = turn.words.counting(athlete.preferences.speech);
    const talk = talkFor(turn, there, at, '', (later) => endingAt(turn, there, at, later).say);
    const more = scoreBlock(session.plan, end, paceOf(athlete, session.plan), talk);
    return {
      reprompt: { say, sound: more.timeline },
      sound: more.timeline,
      leadMs: words.speakingMs(say),
      end: more.end,
    };
  }
  const previous = session.plan.sets[end.set - 1];
  const inside = set.target.measure === 'intervals' ? set.target.easySeconds : SHORT_BREATHER_SECONDS;
  const whole = end.units > 0 ? inside : (previous?.restSeconds ?? 0) + athlete.preferences.restSeconds;
  return { reprompt: restSound(turn, there, Math.max(whole - LISTENING_MS / 1000, 0)), leadMs: 0, end };
}

function later(sound: Timeline | undefined, byMs: number): Timeline['runs'] {
  return (sound?.runs ?? []).map((run) => ({ ...run, startsAtMs: run.startsAtMs + byMs }));
}
