/** Starts the count: the block of sets at the present place as one sound, and what a silent athlete hears after it. */
import { creditSet, withSession, type Athlete } from '../coach/athlete';
import { restMsAfter, scoreBlock, type BlockTalk, type Pace, type Place } from '../coach/set/block';
import { LISTENING_MS } from '../coach/set/listening';
import { unitsIn, unitsInOneGo, type Plan, type PlannedSet } from '../coach/plan/plan';
import { sidesOf } from '../coach/plan/sides';
import { isLoaded } from '../coach/plan/loads';
import type { ExerciseId } from '../coach/catalogue/exercises';
import type { Question } from '../coach/question';
import {
  isActive,
  spokenUnits,
  trainingOf,
  type ActiveSession,
  nextUnit,
  wholeRestSeconds,
  workDone,
} from '../coach/session';
import { spokenPlainly } from '../coach/set/plain-timeline';
import type { Timeline } from '../coach/set/timeline';
import { introduced, needsExplaining } from '../coach/told';
import { byMost, type Totals } from '../coach/totals';
import { nameOf } from '../input';
import type { Reply, Spoken } from '../reply';
import { praiseFor, type Line } from './praise';
import { loadLine, whyLine } from './why-moved';
import type { Prompt, Turn } from './handler';
import { ask, sentences } from './handler';
import {
  lastQuestion as askedLast,
  isNonStop,
  nextQuestion,
  promptFor,
  restSound,
  restLeftSeconds,
  whatElse,
} from './next-question';
import { endOf } from '../coach/set/credit';
import { ROUTINES } from '../coach/catalogue/routines';
import { familiarityAfter } from '../coach/set/manner';

function paceOf(athlete: Athlete, plan: Plan): Pace {
  const { paceSeconds, restSeconds, counting, talk } = athlete.preferences;
  const { plainSpeech, withoutSounds } = athlete;
  // Plain speech tells time by its counts alone, and what cannot beep says its number.
  const audible = (plainSpeech && counting !== 'down') || (withoutSounds && counting === 'beep') ? 'up' : counting;
  return {
    paceSeconds,
    restSeconds,
    nonStop: isNonStop(athlete, plan),
    manner: { counting: audible, talk },
    familiarity: (id) => familiarityAfter(athlete.lifetime.by[id]?.sets ?? 0),
  };
}

/** How a block begins. */
interface How {
  /** Seconds left of the rest that it opens with; without it the set starts at once. */
  readonly restSeconds?: number;
  /** A first set that is new is explained in the sound; else it was explained before, or is known to who named it. */
  readonly explains?: boolean;
}

/**
 * Sounds the block at the athlete's place. `before` is said first, inside the sound, so that no count is late.
 */
export function soundSet(turn: Turn, athlete: Athlete, before = '', how: How = {}): Reply {
  const { session } = athlete;
  const { restSeconds = 0, explains = false } = how;
  if (!isActive(session)) return ask(athlete, before, promptFor(turn, athlete));
  const endings: Ending[] = [];
  const talk = talkFor(turn, athlete, session, { before, rests: restSeconds > 0, explains }, (at) => {
    const ending = endingAt(turn, athlete, session, at);
    endings.push(ending);
    return ending.say;
  });
  const pace = paceOf(athlete, session.plan);
  const { timeline: slotted, end } = scoreBlock(session.plan, session.place, pace, talk, restSeconds * 1000);
  const timeline = athlete.plainSpeech ? spokenPlainly(slotted, talk.words) : slotted;
  const told = toldThrough(talk, athlete, session, end);
  const silent = whenSilent(turn, told, session, end, timeline);
  const praise = endings.at(-1)?.praise;
  const fromMs = timeline.totalMs + LISTENING_MS + silent.leadMs;
  const runs = [...timeline.runs, ...later(silent.sound, fromMs)];
  return {
    athlete: {
      // What only silence brings has not been told yet (`settle.ts`).
      ...withSession(told, {
        ...trainingOf(session),
        phase: 'set',
        soundAt: turn.now,
        block: nameOf(turn.input),
        runs,
        end: silent.end,
        ...(restSeconds > 0 && session.phase === 'rest' ? { restSince: session.since } : {}),
        ...(silent.sound ? { unansweredFromMs: fromMs } : {}),
      }),
      ...(praise ? { praised: praise.code } : {}),
      asked: end.set < session.plan.sets.length ? standing(athlete, session, end) : lastQuestion(turn, session).asked,
    },
    say: '',
    sound: timeline,
    mic: 'open',
    reprompt: silent.reprompt,
  };
}

/**
 * A question inside a rest costs nothing: who says nothing rests on and is carried into the next set. For answers that
 * leave the athlete resting; anything else is as it was.
 */
export function carriedOn(turn: Turn, reply: Reply): Reply {
  const { athlete } = reply;
  const { session, asked } = athlete;
  if (session.phase !== 'rest' || asked?.about !== 'ready' || reply.sound || reply.mic === 'closed') return reply;
  // Silence begins nothing that has not been begun.
  if (session.place.set + session.place.units === 0 || !isNonStop(athlete, session.plan)) return reply;
  const words = turn.words.counting(athlete.preferences.speech);
  const answerMs = words.speakingMs(reply.say) + LISTENING_MS;
  const on = goingOn(turn, athlete, session, restLeftSeconds(turn, athlete, answerMs));
  const fromMs = answerMs + on.leadMs;
  const ahead = {
    soundAt: turn.now,
    block: nameOf(turn.input),
    runs: later(on.sound, fromMs),
    end: on.end,
    unansweredFromMs: fromMs,
  };
  return { ...reply, athlete: withSession(athlete, { ...session, ahead }), reprompt: on.reprompt };
}

function talkFor(
  turn: Turn,
  athlete: Athlete,
  session: ActiveSession,
  opening: { readonly before: string; readonly rests: boolean; readonly explains: boolean },
  closing: BlockTalk['closing'],
): BlockTalk {
  const { prompts, exercises } = turn.words;
  const { before, rests, explains } = opening;
  const { plan } = session;
  const isCircuit = plan.routine !== undefined && ROUTINES[plan.routine].order === 'circuit';
  const isKnown = (set: PlannedSet) => set === session.plan.sets[session.place.set] && !explains;
  const isNew = (set: PlannedSet) => set.part === 'work' && !isKnown(set) && needsExplaining(athlete, set);
  return {
    words: turn.words.counting(athlete.preferences.speech),
    calls: exercises.calls,
    isNew,
    leadIn: (set, index, first) => {
      const isFirst = (athlete.explained[set.exercise] ?? 0) === 0;
      const caution = isFirst ? exercises.beforeTheFirst(set.exercise, plan.level) : '';
      const how = isNew(set) ? sentences(caution, exercises.explain(set)) : '';
      if (!first) return leadInBetween(turn, athlete, set, session.plan.sets[index - 1], how);
      const units = index === session.place.set ? session.place.units : 0;
      const { count, side } = nextUnit(set, units);
      const from = units > 0 ? prompts.leadInFrom(set, count, side) : '';
      return sentences(
        // Who rests first has heard it by then.
        rests ? '' : before,
        // And so has the question that the rest began with.
        from || (rests && how !== '' ? '' : prompts.leadIn(set)),
        whyLine(turn, athlete, set),
        units === 0 ? loadLine(turn, athlete, set) : '',
        how,
        sideCall(turn, set, units),
      );
    },
    runsInto: (next) => isNonStop(athlete, session.plan) || next.part !== 'work' || !needsExplaining(athlete, next),
    resting: (seconds, next, goesOn, done) => {
      if (goesOn) return before;
      // The time to change sides is no rest.
      if (next.goesOn) return '';
      return sentences(
        done?.exercise === next.exercise ? '' : getOut(turn, athlete, plan, done),
        prompts.restThen(seconds, next, next.set > 1 && !isCircuit),
      );
    },
    closing,
  };
}

/** How to get out of the position, after the last set of a move, until it is known by heart. */
function getOut({ words }: Turn, athlete: Athlete, plan: Plan, done: PlannedSet | undefined): string {
  if (done?.part !== 'work' || athlete.preferences.talk === 'brief') return '';
  const isKnown = familiarityAfter(athlete.lifetime.by[done.exercise]?.sets ?? 0) === 'by-heart';
  const isLast = !plan.sets.slice(plan.sets.indexOf(done) + 1).some(({ exercise }) => exercise === done.exercise);
  return isLast && !isKnown ? words.exercises.words[done.exercise].getOut : '';
}

/** Said in the middle of a block: a move of the warm-up with how it goes, a set of the work with what it asks for. */
function leadInBetween(
  turn: Turn,
  athlete: Athlete,
  set: PlannedSet,
  before: PlannedSet | undefined,
  how: string,
): string {
  const { prompts } = turn.words;
  if (set.part !== 'work') {
    const opens = set.part === 'cool-down' && before?.part !== 'cool-down' ? prompts.briefCoolDown : '';
    return sentences(opens, turn.words.exercises.runningOn(set));
  }
  // The rest before it has named what is explained now.
  const isNamed = how !== '' && before !== undefined && restMsAfter(before, athlete.preferences) > 0;
  const said = isNamed ? '' : before?.exercise === set.exercise ? prompts.leadIn(set) : prompts.cue(set);
  return sentences(said, whyLine(turn, athlete, set), loadLine(turn, athlete, set), how, sideCall(turn, set, 0));
}

/** The athlete once everything up to `end` has been told: what was explained, and why doses moved. */
function toldThrough(talk: BlockTalk, athlete: Athlete, { plan, place }: ActiveSession, end: Place): Athlete {
  return plan.sets.slice(place.set, end.units > 0 ? end.set + 1 : end.set).reduce((told, set) => {
    return introduced(told, set, talk.isNew(set));
  }, athlete);
}

/** "Left side first." at the start, and the turn when a set goes on with the other side. */
function sideCall(turn: Turn, set: PlannedSet, units: number): string {
  const { sides } = turn.words.exercises.calls(set);
  if (!sides) return '';
  if (units === 0) return sides.first;
  return sidesOf(set) === 'each' && units >= unitsInOneGo(set) ? sides.turn : '';
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
  const out = getOut(turn, athlete, session.plan, set);
  if (end.set >= session.plan.sets.length) {
    const done = byMost(credited.done);
    const summary = session.plan.routine
      ? prompts.workoutDone(workDone(session.plan, credited.done))
      : prompts.exerciseDone(set, done);
    return ending(out, summary, praised, lastQuestion(turn, session).text);
  }
  const next = session.plan.sets[end.set];
  const restSeconds = restMsAfter(set, athlete.preferences) / 1000;
  const lifted = liftedIn(athlete, session, end);
  const question = nextQuestion(turn, athlete, end, restSeconds, false, lifted ? prompts.whatLoad : prompts.goOn);
  if (set.part === 'warm-up' && next?.part === 'work') return ending(praised, question);
  return ending(out, prompts.setDone(set), praised, question);
}

/** What is asked in the rest after a block: what was lifted, where that is news; else nothing that silence does not answer. */
function standing(athlete: Athlete, session: ActiveSession, end: Place): Question {
  const exercise = liftedIn(athlete, session, end);
  return exercise ? { about: 'what-load', exercise } : { about: 'ready' };
}

/** The exercise of a block's last set, if it was begun in it with a weight that nobody has told yet. */
function liftedIn(athlete: Athlete, { plan, place }: ActiveSession, end: Place): ExerciseId | undefined {
  const set = plan.sets[end.set - 1];
  if (!set || end.units > 0 || set.part !== 'work' || !isLoaded(set.exercise) || !isNonStop(athlete, plan))
    return undefined;
  const isBegun = plan.sets.slice(place.set, end.set).some((each) => each.exercise === set.exercise && each.set === 1);
  return isBegun && athlete.loads?.[set.exercise] === undefined && end.set < plan.sets.length
    ? set.exercise
    : undefined;
}

/** Between two parts of a set that is too long for one block. */
function partWay(turn: Turn, athlete: Athlete, set: PlannedSet, end: Place): string {
  const { prompts } = turn.words;
  if (set.target.measure === 'steady') return prompts.stillGoing;
  const { count, side } = spokenUnits(set, end.units);
  const perSide = unitsInOneGo(set);
  return count === perSide && side === 1
    ? sentences(prompts.setDone(set), prompts.readyForOtherSide)
    : sentences(prompts.partDone(set, count, perSide - count), nextQuestion(turn, athlete, end, 0));
}

/** After a workout, how hard it was; after anything else, whether there is more to do. */
function lastQuestion(turn: Turn, session: ActiveSession): Prompt {
  return askedLast(turn, session) ?? whatElse(turn, 'nothingElse');
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

/** What somebody hears who says nothing after the block: the rest and the next set, or, where sets stop, the rest. */
function whenSilent(turn: Turn, athlete: Athlete, session: ActiveSession, end: Place, sounded: Timeline): Silence {
  const set = session.plan.sets[end.set];
  if (!set) return { reprompt: { say: lastQuestion(turn, session).text }, leadMs: 0, end };
  const at: ActiveSession = { ...trainingOf(session), place: end, phase: 'rest', since: turn.now };
  const there = withSession(athlete, at);
  const whole = wholeRestSeconds(at, athlete.preferences, end.set - 1);
  const isLongWalk = end.units > 0 && set.target.measure === 'steady' && !athlete.plainSpeech;
  if (isNonStop(athlete, session.plan) || isLongWalk) {
    const sinceMs = sounded.totalMs - endOf(sounded.runs) + LISTENING_MS;
    return goingOn(turn, there, at, Math.max(whole - sinceMs / 1000, 0));
  }
  return { reprompt: restSound(turn, there, Math.max(whole - LISTENING_MS / 1000, 0)), leadMs: 0, end };
}

/** What is left of a rest, and the block after it, for who has said nothing; at its end it is asked whether it was done. */
function goingOn(
  turn: Turn,
  athlete: Athlete,
  session: ActiveSession,
  restSeconds: number,
): Silence & { readonly sound: Timeline } {
  const { prompts } = turn.words;
  const say = restSeconds > 0 ? prompts.restOn : prompts.keepGoingOn;
  const begun = session.place.units > 0;
  const talk = talkFor(turn, athlete, session, { before: '', rests: restSeconds > 0, explains: !begun }, (at) => {
    const set = session.plan.sets[at.units > 0 ? at.set : at.set - 1];
    if (!set || at.units > 0) return endingAt(turn, athlete, session, at).say;
    return sentences(prompts.youWereQuiet, prompts.didYouFinish(set));
  });
  const { timeline, end } = scoreBlock(
    session.plan,
    session.place,
    paceOf(athlete, session.plan),
    talk,
    restSeconds * 1000,
  );
  return { reprompt: { say, sound: timeline }, sound: timeline, leadMs: talk.words.speakingMs(say), end };
}

function later(sound: Timeline | undefined, byMs: number): Timeline['runs'] {
  return (sound?.runs ?? []).map((run) => ({ ...run, startsAtMs: run.startsAtMs + byMs }));
}
