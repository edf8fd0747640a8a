/** Repair: what the last turn changed is taken back, and what was heard, and how a number is known, can be asked. */
import { EXERCISE_IDS, EXERCISES, type ExerciseId } from '../coach/catalogue/exercises';
import type { Target } from '../coach/plan/target';
import { firstRing } from '../coach/reminder';
import { isActive, isUnheard, lastSetOf, setAt, spokenUnits } from '../coach/session';
import { corrected } from '../coach/correct';
import { takenBack, undoneBy } from '../conversation/take-back';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, askThere, madeIt, promptFor, putDown } from '../conversation/next-question';
import { numberIn, tellingIn } from '../conversation/slots';
import type { Athlete } from '../coach/athlete';
import type { Effect } from '../effect';
import type { Reply } from '../reply';
import { correct } from './correct';
import { goalHandlers } from './goal';
import { startTarget } from './start-exercise';
import { followUp } from './topic';

export const repairHandlers: Handlers<'UndoIntent' | 'WhatDidYouHearIntent' | 'HowDoYouKnowIntent'> = {
  UndoIntent: undo,
  WhatDidYouHearIntent: (turn) => {
    const { athlete, words, input } = turn;
    const changed = athlete.undo ? undoneBy(athlete, takenBack(athlete, turn.now)) : [];
    const isOwn = athlete.undo !== undefined && athlete.undo.of === input.thread.changed;
    const said = words.prompts.heardWords(input.thread.said ?? [], isOwn ? changed : []);
    return askAgain(turn, athlete, sentences(said, madeIt(turn, athlete)));
  },
  HowDoYouKnowIntent: (turn) => {
    if (turn.input.thread.topic && turn.input.thread.line) return followUp(turn, 'source');
    const { athlete, words } = turn;
    return askAgain(turn, athlete, sentences(putDown(turn), words.prompts.howKnown, madeIt(turn, athlete)));
  },
};

/** Says what came back, and asks what was meant; what was said instead is done at once. */
function undo(turn: Turn): Reply {
  const { athlete, words, input } = turn;
  const { prompts } = words;
  // "Delete that set": what was put down for it, and nothing else.
  if (tellingIn(turn.slots, 'unit', 'UNIT') === 'sets') return takenOff(turn);
  const mended = isOfTheLastSet(turn) ? numberIn(turn.slots, 'count') : undefined;
  if (typeof mended === 'number') return correct(turn, mended);
  if (!athlete.undo)
    return meant(turn, athlete) ?? askAgain(turn, athlete, sentences(prompts.nothingToTakeBack, madeIt(turn, athlete)));
  const { changed } = input.thread;
  if (changed !== undefined && changed !== athlete.undo.of) {
    return askAgain(turn, athlete, sentences(prompts.changedElsewhere, madeIt(turn, athlete)));
  }
  const back = takenBack(athlete, turn.now);
  const said = sentences(prompts.takenBack(undoneBy(athlete, back)), countNow(turn, back));
  const reply =
    asWas(turn, back) ??
    meant(turn, back, said) ??
    backAt(turn, back) ??
    ask(back, said, { ...promptFor(turn, back), text: prompts.whatDidYouMean });
  const effect = reminderBack(turn, back);
  return effect ? { ...reply, athlete: { ...reply.athlete, ...reminderOf(athlete) }, effect } : reply;
}

/** The set that was put down last counts no more. */
function takenOff(turn: Turn): Reply {
  const { athlete, now } = turn;
  const { session } = athlete;
  const last = isActive(session) && !isUnheard(athlete) ? session.last : undefined;
  const set = isActive(session) && last?.date === athlete.today.date ? setAt(session, last.set) : undefined;
  return set ? askThere(turn, corrected(athlete, 0, now), turn.words.prompts.setTakenOff(set)) : correct(turn, 0);
}

/** A place that was left by mistake: it is named, and the coach goes on from there. */
function backAt(turn: Turn, back: Athlete): Reply | undefined {
  const { session } = back;
  const set = isActive(session) ? setAt(session) : undefined;
  const isPlace = undoneBy(turn.athlete, back).every((what) => what === 'place');
  return isPlace && set ? askThere(turn, back, turn.words.prompts.backAt(set)) : undefined;
}

/** "No, it was six push-ups", of push-ups that have just been counted, mends them and takes nothing back. */
function isOfTheLastSet({ slots, athlete: { session } }: Turn): boolean {
  const last = lastSetOf(session);
  return last !== undefined && slots.exercise?.ids.includes(last.exercise) === true;
}

/** The number that stands again, where it was a count that was taken back. */
function countNow({ words, athlete: { undo } }: Turn, { session }: Athlete): string {
  const last = undo?.put && isActive(session) ? session.last : undefined;
  const set = last && isActive(session) ? setAt(session, last.set) : undefined;
  return set && last ? words.prompts.countStands(set, spokenUnits(set, last.units).count) : '';
}

/** "Sorry, I meant four", of the goal that was just set: the number belongs to what was taken back. */
function asWas(turn: Turn, back: Athlete): Reply | undefined {
  const isGoal = turn.athlete.preferences.goalDays !== back.preferences.goalDays;
  return isGoal && turn.slots.count ? goalHandlers.SetGoalIntent({ ...turn, athlete: back }) : undefined;
}

function reminderOf({ reminder }: Athlete): Pick<Athlete, 'reminder'> {
  return reminder ? { reminder } : {};
}

/** A reminder is set or cancelled again by Alexa; until she has, it is as it is. */
function reminderBack({ athlete, words, now }: Turn, { reminder, zone }: Athlete): Effect | undefined {
  const was = athlete.undo?.reminder;
  if (was === undefined) return undefined;
  const token = athlete.reminder?.token;
  if (!reminder) return token === undefined ? undefined : { do: 'cancel-reminder', token };
  const { days, time } = reminder;
  return {
    do: 'set-reminder',
    reminder: { days, time },
    ...(token === undefined ? {} : { token }),
    firstAt: firstRing({ days, time }, now, zone),
    timeZone: zone.name,
    text: words.prompts.reminderRings,
    hasAsked: true,
  };
}

/** "I meant lunges": as many as were wanted of what was begun by mistake, where they are counted alike. */
function doseMeant({ athlete: { session, undo }, slots }: Turn, exercise: ExerciseId): Target | undefined {
  const count = numberIn(slots, 'count');
  const set = undo?.session !== undefined && isActive(session) && !session.plan.routine ? setAt(session) : undefined;
  if (!set || typeof count === 'number') return undefined;
  return EXERCISES[exercise].measure === set.target.measure ? set.target : undefined;
}

/** "No, I said rows": the exercise, or the number, that was meant. */
function meant(turn: Turn, athlete: Athlete, before = ''): Reply | undefined {
  const exercise = EXERCISE_IDS.find((id) => turn.slots.exercise?.ids.includes(id));
  const there = { ...turn, athlete, interrupted: false };
  if (exercise) {
    const reply = startTarget(there, athlete, exercise, doseMeant(turn, exercise), undefined);
    return { ...reply, say: sentences(before, reply.say) };
  }
  const count = numberIn(turn.slots, 'count');
  return typeof count === 'number' && athlete.session.phase !== 'idle' ? correct(there, count) : undefined;
}
