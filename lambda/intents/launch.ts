/** Opening the skill: a welcome for the new, the exact place for those who left one, an offer for everybody else. */
import { isResting, withReminder, withSession, type Athlete } from '../coach/athlete';
import { nextOffered } from '../coach/plan/offer';
import { firstRing, isLeftBehind } from '../coach/reminder';
import type { LostSet } from '../coach/settle';
import { IDLE, isActive, isKept, isUnderWay, pausedAt, setAt } from '../coach/session';
import { byMost } from '../coach/totals';
import type { Effect, Outcome } from '../effect';
import type { Reply } from '../reply';
import { ask, sentences, type Prompt, type Turn } from '../conversation/handler';
import { whereLeft } from '../conversation/go-on';
import { asking, askThere } from '../conversation/next-question';
import { dueToday } from '../conversation/programme-day';
import { put } from '../conversation/questions';

export function launch(turn: Turn): Reply {
  if (turn.lost) return askAboutLostSet(turn, turn.lost);
  const { asked, session } = turn.athlete;
  if (asked?.about === 'finished-set' && isActive(session) && session.last) {
    return askAboutLostSet(turn, { set: session.last.set, whole: true });
  }
  const effect = catchingUp(turn);
  // The welcome waits for a reminder that has to follow its athlete to another time zone.
  return effect ? { athlete: turn.athlete, say: '', mic: 'closed', effect } : welcome(turn);
}

/** What a reminder wants that was left behind in another time zone; nothing if there is none such. */
function catchingUp({ athlete, words, now }: Turn): Effect | undefined {
  const { reminder, zone } = athlete;
  const timeZone = zone.name;
  // One that rings once has rung, or rings by the clock it was set by.
  if (!reminder || reminder.once || !isLeftBehind(reminder, timeZone)) return undefined;
  const { days, time, token } = reminder;
  const firstAt = firstRing(reminder, now, zone);
  return { do: 'move-reminder', reminder: { days, time }, token, firstAt, timeZone, text: words.prompts.reminderRings };
}

/** The welcome after a move, with or without the reminder: one that could not follow is tried again next time. */
export function launchedAfterMove(
  turn: Turn,
  { reminder, token, timeZone }: Extract<Effect, { readonly do: 'move-reminder' }>,
  { result }: Outcome,
): Reply {
  const { athlete, words } = turn;
  if (result === 'gone') return welcome({ ...turn, athlete: withReminder(athlete, undefined) });
  if (result !== 'done') return welcome(turn);
  const reply = welcome({ ...turn, athlete: withReminder(athlete, { ...reminder, token, timeZone }) });
  return { ...reply, say: sentences(words.prompts.reminderMoved(reminder), reply.say) };
}

/** Also for a launch that is delivered twice: nobody heard what was said to the first. */
export function welcome(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  if (!athlete.heardSafetyNote) {
    const asked = asking(turn, athlete, { about: 'start', routine: nextOffered(athlete) });
    return ask({ ...rested(athlete), heardSafetyNote: true }, sentences(prompts.welcomeNew, prompts.safetyNote), asked);
  }
  if (isResting(athlete)) {
    return askThere(turn, athlete, prompts.finishedForToday);
  }
  const hello = turn.pick(prompts.welcomeBack);
  const { session } = athlete;
  if (isUnderWay(session) && isKept(session, turn.now)) {
    return resumeOffer(turn, athlete, hello);
  }
  return ask(rested(athlete), sentences(hello, recently(turn)), offerPrompt(turn, athlete));
}

/** Offers to go on with a session that was left, at its exact set and rep. */
function resumeOffer(turn: Turn, athlete: Athlete, before: string): Reply {
  const { session } = athlete;
  if (!isActive(session) || !setAt(session)) return ask(athlete, before, offerPrompt(turn, athlete));
  const waiting = withSession(athlete, pausedAt(session, turn.now));
  return ask(waiting, sentences(before, whereLeft(turn, session)), asking(turn, waiting, { about: 'resume' }));
}

function askAboutLostSet(turn: Turn, { set: index, whole }: LostSet): Reply {
  const { prompts } = turn.words;
  const set = isActive(turn.athlete.session) ? setAt(turn.athlete.session, index) : undefined;
  if (!set) return ask(turn.athlete, turn.pick(prompts.welcomeBack), offerPrompt(turn, turn.athlete));
  return ask(
    turn.athlete,
    prompts.lostTouch(set),
    asking(turn, turn.athlete, { about: whole ? 'finished-set' : 'how-many' }),
  );
}

/** What was done today or this week, if anything: the first thing somebody coming back likes to hear. */
function recently({ athlete, words }: Turn): string {
  const today = byMost(athlete.today.totals);
  if (today.length > 0) return words.prompts.lastTime(today, 'today');
  const week = byMost(athlete.week.totals);
  return week.length > 0 ? words.prompts.lastTime(week, 'this-week') : '';
}

export function offerPrompt(turn: Turn, athlete: Athlete): Prompt {
  const { programme } = athlete;
  const due = dueToday(athlete);
  const day =
    programme && due?.kind === 'due' ? put(turn, athlete, { about: 'programme', id: programme.id }) : undefined;
  return day ?? asking(turn, athlete, { about: 'start', routine: nextOffered(athlete) });
}

function rested(athlete: Athlete): Athlete {
  return isActive(athlete.session) ? withSession(athlete, IDLE) : athlete;
}
