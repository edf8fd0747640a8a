/** The screens that move with a sound: a count, a hold, or a rest, cut into the beats of its timeline. */
import { beatsOf, beatsWithSilence, type Beat } from '../coach/set/beats';
import { EXERCISES } from '../coach/catalogue/exercises';
import type { PlannedSet } from '../coach/plan/plan';
import { isFinished, setAt, type ActiveSession } from '../coach/session';
import type { Timeline } from '../coach/set/timeline';
import type { Language } from '../language/language';
import type { Reply } from '../reply';
import type { Screen, ShownBeat } from '../screen';
import type { Turn } from '../conversation/handler';
import { buttons } from './buttons';
import { restLeftSeconds } from '../conversation/next-question';

/** The screen of a sound: a count, or a rest. */
export function moving(turn: Turn, session: ActiveSession, reply: Reply, sound: Timeline): Screen | undefined {
  const at = { paceSeconds: reply.athlete.preferences.paceSeconds, plan: session.plan, set: session.place.set };
  const beats = beatsOf(sound, at);
  const { reprompt } = reply;
  const counts = sound.runs.length > 0;
  const next = 'end' in session ? session.end.set : session.place.set;
  const later = counts && reprompt?.sound ? beatsOf(reprompt.sound, { ...at, set: next }) : [];
  const words = turn.words.counting(reply.athlete.preferences.speech);
  const leadMs = reprompt ? words.speakingMs(reprompt.say) : 0;
  const shown = beatsWithSilence(beats, sound.totalMs, later, leadMs).flatMap((beat) => {
    const set = session.plan.sets[beat.set];
    return set ? [withWords(turn.words, beat, set)] : [];
  });
  const first = shown[0];
  if (!first) return undefined;
  return {
    kind: counts ? 'set' : 'rest',
    title: first.title,
    beats: shown,
    buttons: buttons(turn, counts ? ['pause', 'done'] : ['ready', 'moreRest', 'skip']),
  };
}

/** A rest that is running while the question is asked. */
export function resting(turn: Turn, reply: Reply, session: ActiveSession): Screen | undefined {
  const seconds = restLeftSeconds(turn, reply.athlete);
  const set = setAt(session);
  if (seconds < 5 || !set || isFinished(session)) return undefined;
  const rest: Beat = {
    kind: 'rest',
    atMs: 0,
    endMs: seconds * 1000,
    set: session.place.set,
    side: 1,
    from: 0,
    of: 0,
    everyMs: 1000,
  };
  const over: Beat = { ...rest, kind: 'over', atMs: rest.endMs, endMs: rest.endMs + 1000 };
  return {
    kind: 'rest',
    title: turn.words.screens.titles.rest,
    beats: [rest, over].map((beat) => withWords(turn.words, beat, set)),
    buttons: buttons(turn, ['ready', 'moreRest', 'skip']),
  };
}

function withWords({ screens }: Language, beat: Beat, set: PlannedSet): ShownBeat {
  const sided = EXERCISES[set.exercise].sides === 'each' ? screens.side(beat.side) : '';
  const place = [screens.set(set.set, set.of), sided].filter((part) => part !== '').join(' · ');
  const resting = beat.kind === 'rest';
  return {
    ...beat,
    exercise: set.exercise,
    title: resting ? screens.titles.rest : screens.exercise(set.exercise),
    place: resting ? screens.next(set) : place,
    label: labelOf(screens.beats, beat),
  };
}

function labelOf(words: Language['screens']['beats'], { kind, from, of }: Beat): string {
  switch (kind) {
    case 'ready':
      return words.getReady;
    case 'reps':
      return words.of(of);
    case 'into':
      return words.moveIn;
    case 'hold':
      return words.seconds;
    case 'out':
      return words.easeOut;
    case 'steady':
      return words.left;
    case 'hard':
      return words.hard(from + 1, of);
    case 'easy':
      return words.easy(from + 1, of);
    case 'turn':
      return words.otherSide;
    case 'rest':
      return words.seconds;
    case 'over':
      return words.done;
  }
}
