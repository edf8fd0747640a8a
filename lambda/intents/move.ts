/** Moving through a session: ready, done, next, previous, repeat, skip, pause, go on and start over. */
import { withSession, type Athlete } from '../coach/athlete';
import { isActive, isFinished, isUnderWay, isUnheard, pausedAt, setAt } from '../coach/session';
import type { ExerciseId } from '../coach/catalogue/exercises';
import { passedOver } from '../coach/passed-over';
import type { Place } from '../coach/set/block';
import { heardAfterAll } from '../coach/settle';
import type { Reply } from '../reply';
import { brief, goOn, restOn } from '../conversation/brief';
import { moveStep } from './explain-exercise';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { offerPrompt } from './launch';
import { refitted } from '../coach/refit-session';
import { askToLeaveOut } from '../conversation/leave-out';
import { exerciseIn, skippableIn } from '../conversation/slots';
import { soundSet } from '../conversation/sound-set';
import { askAgain, askThere, madeIt, asking, waiting, whatElse } from '../conversation/next-question';
import { acceptOffer } from './workout';
import { saidAgain } from './in-hand';
import { inPlan } from './rate';
import { afterThis, broughtNext, movedTo, setBefore, begunAgain, skippedUnnamed, firstAfter } from '../coach/move';

/** People's own words beside the built-in intents, which Alexa knows by their exact phrases. */
export const moveHandlers: Handlers<
  | 'ReadyIntent'
  | 'FinishSetIntent'
  | 'SkipIntent'
  | 'AMAZON.PauseIntent'
  | 'HoldOnIntent'
  | 'AMAZON.ResumeIntent'
  | 'GoOnIntent'
  | 'AMAZON.NextIntent'
  | 'MoveOnIntent'
  | 'AMAZON.PreviousIntent'
  | 'GoBackIntent'
  | 'AMAZON.RepeatIntent'
  | 'AgainIntent'
  | 'AMAZON.StartOverIntent'
  | 'FromTheTopIntent'
> = {
  ReadyIntent: (turn) => ready(turn),
  'AMAZON.PauseIntent': pause,
  HoldOnIntent: holdOn,
  'AMAZON.ResumeIntent': goesOn,
  GoOnIntent: goesOn,
  FinishSetIntent: (turn) => {
    if (turn.athlete.asked?.about === 'finished-set' || isUnheard(turn.athlete)) return finishedIt(turn);
    // "Done" begins nothing.
    return isOffered(turn) ? askAgain(turn, turn.athlete) : finish(turn);
  },
  'AMAZON.NextIntent': next,
  MoveOnIntent: next,
  'AMAZON.PreviousIntent': previous,
  GoBackIntent: (turn) => backTo(turn) ?? previous(turn),
  'AMAZON.RepeatIntent': repeat,
  AgainIntent: repeat,
  'AMAZON.StartOverIntent': startOver,
  FromTheTopIntent: startOver,
  SkipIntent: skip,
};

function next(turn: Turn): Reply {
  return moveStep(turn, 1) ?? (passesOn(turn) ? skip(turn) : isOffered(turn) ? decline(turn) : finish(turn));
}

function previous(turn: Turn): Reply {
  return moveStep(turn, -1) ?? back(turn);
}

function repeat(turn: Turn): Reply {
  return moveStep(turn, 0) ?? again(turn);
}

/** "Next", before a set has begun, is past it. */
function passesOn({ athlete: { session, asked } }: Turn): boolean {
  return session.phase === 'briefing' || asked?.about === 'resume';
}

/** A workout is offered, and not begun. */
function isOffered({ athlete: { asked } }: Turn): boolean {
  return asked?.about === 'start';
}

/** "No", "next", "skip", to what is offered: not this one. */
export function decline(turn: Turn): Reply {
  return ask(turn.athlete, turn.words.prompts.goodNo, whatElse(turn, 'anythingElse'));
}

/** "Ready", "start", "yes": forward from wherever the athlete is; where nothing is under way, to what would come first. */
function ready(turn: Turn, whereNothingIs = ''): Reply {
  const { athlete } = turn;
  const { session, asked } = athlete;
  if (asked?.about === 'start') return acceptOffer(turn, asked);
  if (!isActive(session)) return ask(athlete, whereNothingIs, offerPrompt(turn, athlete));
  if (isFinished(session)) return askThere(turn, athlete);
  return goOn(turn, athlete);
}

/** "Go on", "yes": a rest that is running is taken to its end; anywhere else it is "ready". */
export function goesOn(turn: Turn): Reply {
  const { session, asked } = turn.athlete;
  return session.phase === 'rest' && asked?.about !== 'start'
    ? restOn(turn, turn.athlete)
    : ready(turn, turn.words.prompts.nothingToResume);
}

/** "Done", "next": in a running count the set is over as it stands; anywhere else it means go on. */
function finish(turn: Turn): Reply {
  const { athlete } = turn;
  return turn.interrupted && isActive(athlete.session)
    ? moveTo(turn, athlete, afterThis(athlete.session), madeIt(turn, athlete))
    : ready(turn);
}

/** "Yes, all of them", about a set that ran while we had lost touch: now it is put down. */
export function finishedIt(turn: Turn): Reply {
  return askThere(turn, heardAfterAll(turn.athlete, turn.now), turn.pick(turn.words.prompts.finishedIt));
}

/** Moves to another place and asks there; past the end the session is done. */
function moveTo(turn: Turn, athlete: Athlete, place: Place, before: string): Reply {
  const { session } = athlete;
  if (!isActive(session)) return askThere(turn, athlete, before);
  return askThere(turn, withSession(athlete, movedTo(session, place, turn.now)), before);
}

function pause(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { session } = athlete;
  if (!isUnderWay(session)) return askAgain(turn, athlete, words.prompts.pausedIdle);
  // What has been explained, and not begun, need not be explained again.
  const isBriefed = session.phase === 'briefing';
  const paused = isBriefed ? athlete : withSession(athlete, pausedAt(session, turn.now));
  return askThere(turn, paused, sentences(words.prompts.paused, madeIt(turn, paused)));
}

/** "Hang on": the same, and a longer wait. */
function holdOn(turn: Turn): Reply {
  const reply = pause(turn);
  return isActive(reply.athlete.session) ? { ...reply, reprompt: waiting(turn, reply.athlete, 'moment') } : reply;
}

function again(turn: Turn): Reply {
  const { athlete } = turn;
  const { session } = athlete;
  const said = saidAgain(turn);
  if (said) return said;
  if (!isUnderWay(session)) return askAgain(turn, athlete);
  if (turn.interrupted) return soundSet(turn, athlete);
  if (session.phase !== 'briefing') return askAgain(turn, athlete);
  const set = setAt(session);
  return askThere(turn, athlete, set ? turn.words.exercises.explain(set) : '');
}

function back(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { session } = athlete;
  if (!isActive(session)) return askAgain(turn, athlete);
  const index = setBefore(session);
  if (index < 0) return askThere(turn, athlete, words.prompts.nothingBefore);
  return restart(turn, athlete, index, false);
}

/** "Back to the rows": they come next, and the place of the rest is kept; `undefined` where nothing was named. */
function backTo(turn: Turn): Reply | undefined {
  const { athlete, words } = turn;
  const { session } = athlete;
  const heard = exerciseIn(turn.slots);
  if (heard === undefined) return undefined;
  const made = madeIt(turn, athlete);
  if (heard === 'unclear') return askAgain(turn, athlete, sentences(made, words.prompts.unknownExercise));
  const named = inPlan(turn, heard);
  const there = isUnderWay(session) ? broughtNext(session, named, turn.now) : undefined;
  if (!there) return askAgain(turn, athlete, sentences(made, words.prompts.notAhead(named)));
  return brief(turn, withSession(athlete, there), made);
}

function startOver(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { session } = athlete;
  if (!isActive(session)) return askAgain(turn, athlete, words.prompts.nothingToResume);
  if (turn.interrupted || session.place.units > 0) return restart(turn, athlete, session.place.set, true);
  return ask(athlete, '', asking(turn, athlete, { about: 'start-over' }));
}

/** A set from its first unit again. What was done of it before stays on the record. */
export function restart(turn: Turn, athlete: Athlete, index: number, atOnce: boolean): Reply {
  const { session } = athlete;
  if (!isActive(session)) return askThere(turn, athlete);
  const there = withSession(athlete, begunAgain(session, index, turn.now));
  const set = session.plan.sets[index];
  if (!set) return askThere(turn, there);
  const { prompts } = turn.words;
  return atOnce ? soundSet(turn, there, prompts.fromTheTop(set)) : brief(turn, there, prompts.goingBack);
}

/** The athlete at the first set ahead that is another exercise. */
function movedOn({ athlete, now }: Turn, exercise: ExerciseId): Athlete {
  const { session } = athlete;
  if (!isActive(session)) return athlete;
  const place = firstAfter(session, (other) => other.exercise !== exercise);
  return withSession(athlete, movedTo(session, place, now));
}

/** An exercise has been passed over; whether it shall go for good is asked once. */
function skipped(turn: Turn, there: Athlete, exercise: ExerciseId, made: string): Reply {
  const { athlete, isToAsk } = passedOver(there, exercise);
  const said = sentences(made, turn.words.prompts.skippedExercise(exercise));
  return isToAsk && isUnderWay(athlete.session)
    ? askToLeaveOut(turn, athlete, exercise, said)
    : askThere(turn, athlete, said);
}

function skip(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const { session } = athlete;
  if (!isUnderWay(session)) return askThere(turn, athlete, prompts.nothingToSkip);
  const set = setAt(session);
  if (!set) return askThere(turn, athlete, prompts.nothingToSkip);
  const named = exerciseIn(slots);
  if (named === 'unclear') return askAgain(turn, athlete, sentences(madeIt(turn, athlete), prompts.unknownExercise));
  if (named) {
    const without = refitted(athlete, { without: [named] }, turn.now);
    const made = madeIt(turn, athlete);
    return without
      ? skipped(turn, without, named, made)
      : askThere(turn, athlete, sentences(made, prompts.notAhead(named)));
  }
  const what = skippableIn(slots) ?? skippedUnnamed(session);
  const made = madeIt(turn, athlete);
  switch (what) {
    case 'rest':
      return goOn(turn, athlete);
    case 'unclear':
      return askAgain(turn, athlete, sentences(made, prompts.whatToSkip));
    case 'set':
      return moveTo(turn, athlete, afterThis(session), made || prompts.skippedSet);
    case 'exercise':
      return skipped(turn, movedOn(turn, set.exercise), set.exercise, made);
    case 'warm-up':
      return moveTo(
        turn,
        athlete,
        firstAfter(session, (other) => other.part !== 'warm-up'),
        prompts.skippedWarmUp,
      );
  }
}
