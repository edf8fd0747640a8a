/** The screen that mirrors a reply: derived in one place from what is said and where the athlete then is. */
import { beatsOf, beatsWithSilence, type Beat } from '../coach/beats';
import type { Athlete } from '../coach/athlete';
import { EXERCISES, type ExerciseId } from '../coach/exercises';
import { planRoutine, planSeconds, type PlannedSet } from '../coach/plan';
import type { RoutineId } from '../coach/routines';
import { isActive, isFinished, setAt, type ActiveSession } from '../coach/session';
import type { Timeline } from '../coach/timeline';
import { TOPICS, type TopicId } from '../coach/topics';
import type { Language } from '../language/language';
import type { ButtonName, HintPlace } from '../language/screen-words';
import type { Reply } from '../reply';
import type { Button, Screen, ShownBeat, ShownPlan, ShownStep } from '../screen';
import { circumstancesOf } from './circumstances';
import type { Turn } from './handler';
import type { IntentName } from './names';
import { shownProgress, shownSummary } from './screen-progress';
import { exerciseIn } from './slots';
import { restLeftSeconds } from './state-prompt';

/** What each button sends; its spoken twin is one of the intent's utterances. */
const SENDS: Readonly<Record<ButtonName, IntentName>> = {
  start: 'AMAZON.YesIntent',
  yes: 'AMAZON.YesIntent',
  workouts: 'ListWorkoutsIntent',
  moreWorkouts: 'ListWorkoutsIntent',
  progress: 'AskProgressIntent',
  help: 'AMAZON.HelpIntent',
  ready: 'ReadyIntent',
  nextStep: 'AMAZON.NextIntent',
  easier: 'MakeEasierIntent',
  skip: 'SkipIntent',
  pause: 'AMAZON.PauseIntent',
  done: 'FinishSetIntent',
  goOn: 'AMAZON.ResumeIntent',
  startOver: 'AMAZON.StartOverIntent',
  moreRest: 'MoreRestIntent',
  more: 'TellMoreIntent',
  truth: 'AskTruthIntent',
  stop: 'AMAZON.StopIntent',
};

export function screenFor(turn: Turn, reply: Reply): Screen | undefined {
  const { athlete } = reply;
  if (reply.say === '' && !reply.sound) return undefined;
  if (reply.mic === 'closed') return closing(turn, reply);
  const intent = turn.input.kind === 'intent' ? turn.input.intent : undefined;
  const { session } = athlete;
  const sounding = isActive(session) && reply.sound ? moving(turn, session, reply, reply.sound) : undefined;
  if (sounding) return sounding;
  if (reply.thread?.topic !== undefined) return topic(turn, reply, reply.thread.topic);
  switch (intent) {
    case 'AMAZON.HelpIntent':
    case 'AMAZON.FallbackIntent':
      return help(turn, athlete);
    case 'AskProgressIntent':
      return shownProgress(turn, athlete, buttons(turn, isActive(session) ? placed(athlete) : ['workouts', 'help']));
    case 'ExplainExerciseIntent': {
      const id = exerciseIn(turn.slots);
      if (id !== undefined && id !== 'unclear') return steps(turn, athlete, id);
      break;
    }
    default:
  }
  return byPhase(turn, reply);
}

function byPhase(turn: Turn, reply: Reply): Screen {
  const { athlete } = reply;
  const { session, asked } = athlete;
  switch (session.phase) {
    case 'idle':
      return asked?.about === 'start'
        ? welcome(turn, reply, asked.routine)
        : answer(turn, reply, ['workouts', 'progress', 'help']);
    case 'choosing':
      return plans(turn, athlete, session.offers);
    case 'briefing': {
      const set = setAt(session);
      return set ? steps(turn, athlete, set.exercise, session.step) : answer(turn, reply, ['ready']);
    }
    case 'rest':
      return resting(turn, reply, session) ?? answer(turn, reply, ['ready', 'skip']);
    case 'rating':
      return shownSummary(turn, reply, session.done, buttons(turn, ['workouts', 'progress', 'stop']));
    case 'set':
    case 'paused':
      return answer(turn, reply, ['goOn', 'startOver', 'stop']);
  }
}

/** The last screen of a conversation: what was done, if anything was, else just the words. */
function closing(turn: Turn, reply: Reply): Screen {
  const { session } = turn.athlete;
  const done = isActive(session) && reply.athlete.session.phase !== 'idle' ? session.done : undefined;
  return done && done.seconds > 0 ? shownSummary(turn, reply, done, []) : answer(turn, reply, []);
}

function buttons({ words }: Turn, names: readonly ButtonName[]): readonly Button[] {
  return names.map((name) => ({ label: words.screens.buttons[name], intent: SENDS[name] }));
}

function placed({ session }: Athlete): readonly ButtonName[] {
  switch (session.phase) {
    case 'briefing':
      return session.step === undefined ? ['ready', 'easier', 'skip'] : ['nextStep', 'ready', 'easier'];
    case 'set':
      return ['pause', 'done'];
    case 'rest':
      return ['ready', 'moreRest', 'skip'];
    case 'paused':
      return ['goOn', 'startOver', 'stop'];
    case 'idle':
    case 'choosing':
    case 'rating':
      return ['workouts', 'progress', 'help'];
  }
}

function answer(turn: Turn, reply: Reply, names: readonly ButtonName[]): Screen {
  const { titles } = turn.words.screens;
  const title = reply.athlete.session.phase === 'paused' ? titles.paused : titles.answer;
  return { kind: 'answer', title, text: reply.say, buttons: buttons(turn, names) };
}

function topic(turn: Turn, reply: Reply, id: TopicId): Screen {
  const { screens } = turn.words;
  const training = isActive(reply.athlete.session) && !isFinished(reply.athlete.session);
  return {
    kind: 'topic',
    title: screens.topic(id),
    text: reply.say,
    note: screens.evidence[TOPICS[id].spoken],
    buttons: buttons(turn, training ? placed(reply.athlete) : ['more', 'truth', 'workouts']),
  };
}

function welcome(turn: Turn, reply: Reply, routine: RoutineId): Screen {
  const { screens, routines } = turn.words;
  const plan = planRoutine(routine, circumstancesOf(reply.athlete));
  const work = plan.sets.filter(({ part }) => part === 'work');
  const shown = work[1] ?? work[0];
  return {
    kind: 'welcome',
    title: screens.titles.welcome,
    text: routines[routine].about,
    hints: screens.hints.idle.slice(0, 3),
    exercise: shown?.exercise ?? 'push-up',
    buttons: buttons(turn, ['start', 'workouts', 'progress', 'help']),
  };
}

function plans(turn: Turn, athlete: Athlete, offers: readonly RoutineId[]): Screen {
  const { screens, routines } = turn.words;
  const shown = (routine: RoutineId): ShownPlan => ({
    name: screens.routine(routine),
    about: routines[routine].about,
    length: screens.minutes(planSeconds(planRoutine(routine, circumstancesOf(athlete)))),
    button: { label: screens.routine(routine), intent: 'StartWorkoutIntent', slots: { routine } },
  });
  return {
    kind: 'plans',
    title: screens.titles.plans,
    plans: offers.map(shown),
    buttons: buttons(turn, ['moreWorkouts', 'help']),
  };
}

/** The steps, each shown while it is read out; one of them where they are read one by one. */
function steps(turn: Turn, athlete: Athlete, exercise: ExerciseId, step?: number): Screen {
  const { screens, exercises } = turn.words;
  const counting = turn.words.counting(athlete.preferences.speech);
  const { position, steps: texts } = exercises[exercise];
  let atMs = 0;
  const shown = texts.map((text, index): ShownStep => {
    const line = { text, place: screens.step(index + 1, texts.length), atMs };
    // The position is read before the first step, and the first step stands beneath it.
    atMs += counting.speakingMs(index === 0 ? `${position} ${text}` : text);
    return line;
  });
  return {
    kind: 'steps',
    title: screens.exercise(exercise),
    exercise,
    steps: step === undefined ? shown : shown.slice(step, step + 1),
    buttons: buttons(turn, isActive(athlete.session) ? placed(athlete) : ['yes', 'workouts', 'help']),
  };
}

function help(turn: Turn, athlete: Athlete): Screen {
  const { screens } = turn.words;
  const { phase } = athlete.session;
  const place: HintPlace = phase === 'choosing' || phase === 'rating' ? 'idle' : phase;
  return {
    kind: 'help',
    title: screens.titles.help,
    hints: screens.hints[turn.interrupted ? 'set' : place],
    buttons: buttons(turn, placed(athlete)),
  };
}

/** The screen of a sound: a count, or a rest. */
function moving(turn: Turn, session: ActiveSession, reply: Reply, sound: Timeline): Screen | undefined {
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
function resting(turn: Turn, reply: Reply, session: ActiveSession): Screen | undefined {
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
