/** The screens that stand still beside the words: an answer, a topic, the welcome, the choice of plans, steps and help. */
import type { Athlete } from '../coach/athlete';
import type { ExerciseId } from '../coach/catalogue/exercises';
import type { SafetySign } from '../coach/safety';
import { planRoutine, planSeconds } from '../coach/plan/plan';
import type { RoutineId } from '../coach/catalogue/routines';
import { isActive, isUnderWay } from '../coach/session';
import { claimRow } from '../coach/catalogue/claims';
import { topicRow } from '../coach/catalogue/topics';
import type { TopicId } from '../coach/catalogue/topic-ids';
import type { ButtonName, HintPlace } from '../language/screen-words';
import { emergencyFor } from '../language/safety-words';
import type { Reply } from '../reply';
import type { Screen, ShownPlan, ShownStep } from '../screen';
import { circumstancesOf } from '../coach/plan/circumstances';
import type { Turn } from '../conversation/handler';
import { buttons, placed } from './buttons';

export function answer(turn: Turn, reply: Reply, names: readonly ButtonName[]): Screen {
  const { titles, lines } = turn.words.screens;
  const title = reply.athlete.session.phase === 'paused' ? titles.paused : titles.answer;
  return {
    kind: 'answer',
    title,
    // What the title says already is not said twice.
    lines: lines(reply.say).filter((line, _, all) => all.length === 1 || line !== `${title}.`),
    buttons: buttons(turn, names),
  };
}

/** Somebody may be in danger: whom to call, as large as there is room. */
export function alarm({ words, locale }: Turn, { say }: Reply, sign: SafetySign): Screen {
  const { alarm, lines } = words.screens;
  const { number } = emergencyFor(words.safety, locale);
  const { title, call, signs, note } = alarm;
  return {
    kind: 'alarm',
    title,
    call,
    number: lines(number)[0] ?? number,
    lines: sign === 'emergency' ? signs : lines(say).filter((line) => line !== `${title}.`),
    note,
    buttons: [],
  };
}

/** The label judges the claim that somebody came with, not our answer. */
export function topic(turn: Turn, reply: Reply, id: TopicId): Screen {
  const { screens } = turn.words;
  const claim = reply.thread?.claim;
  const { verdict } = claim ? claimRow(claim) : topicRow(id);
  const training = isUnderWay(reply.athlete.session);
  return {
    kind: 'topic',
    title: turn.words.topics.title(id),
    lines: screens.lines(reply.say),
    claim: `“${claim ? turn.words.topics.claims[claim].claim : turn.words.topics.topics[id].claim}”`,
    verdict,
    note: screens.evidence[verdict],
    buttons: buttons(turn, training ? placed(reply.athlete) : ['more', 'truth', 'workouts']),
  };
}

/** Moves beside the name of a workout. */
const MOVES_SHOWN = 3;

export function welcome(turn: Turn, reply: Reply, routine: RoutineId): Screen {
  const { screens } = turn.words;
  const plan = planRoutine(routine, circumstancesOf(reply.athlete));
  const work = [...new Set(plan.sets.filter(({ part }) => part === 'work').map(({ exercise }) => exercise))];
  const [, hint, shortHint] = screens.hints.idle;
  return {
    kind: 'welcome',
    title: screens.titles.welcome,
    name: screens.routine(routine),
    short: screens.shortRoutine(routine),
    length: `${screens.minutes(planSeconds(plan))} · ${screens.needsOf(work)}`,
    say: screens.say([hint, shortHint].flatMap((one) => one ?? [])),
    sayShort: screens.say([shortHint].flatMap((one) => one ?? [])),
    moves: work.slice(0, MOVES_SHOWN).map((id) => ({ id, name: screens.shortName(id) })),
    exercise: work[1] ?? work[0] ?? 'push-up',
    buttons: buttons(turn, ['start', 'workouts', 'progress', 'help']),
  };
}

export function plans(turn: Turn, athlete: Athlete, offers: readonly RoutineId[]): Screen {
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
export function steps(turn: Turn, { athlete, say }: Reply, exercise: ExerciseId, step?: number): Screen {
  const { screens } = turn.words;
  const counting = turn.words.counting(athlete.preferences.speech);
  const { position, steps: texts } = turn.words.exercises.words[exercise];
  // Something else may be said before them.
  let atMs = counting.speakingMs(say.slice(0, Math.max(say.indexOf(position ?? texts[0] ?? ''), 0)));
  const shown = texts.map((text, index): ShownStep => {
    const line = { text, index, atMs };
    // The position, where there is one, is read before the first step, and the first step stands beneath it.
    atMs += counting.speakingMs(index === 0 && position !== undefined ? `${position} ${text}` : text);
    return line;
  });
  return {
    kind: 'steps',
    title: screens.exercise(exercise),
    exercise,
    steps: step === undefined ? shown : shown.slice(step, step + 1).map((one) => ({ ...one, atMs: 0 })),
    of: texts.length,
    buttons: buttons(turn, isActive(athlete.session) ? placed(athlete) : ['yes', 'workouts', 'help']),
  };
}

export function help(turn: Turn, athlete: Athlete): Screen {
  const { screens } = turn.words;
  const { phase } = athlete.session;
  const place: HintPlace = phase === 'choosing' || phase === 'rating' ? 'idle' : phase;
  return {
    kind: 'help',
    title: screens.titles.help,
    hints: screens.hints[turn.interrupted ? 'set' : place],
    buttons: buttons(turn, placed(athlete, 'help')),
  };
}
