/** What today shall be like: parts to spare, an easier session, one more and stop; what was done elsewhere, and breaks. */
import { withSession, type Athlete } from '../coach/athlete';
import { isDate, mondayOf } from '../coach/calendar';
import type { ExerciseId } from '../coach/catalogue/exercises';
import { EXERCISE_IDS, EXERCISES } from '../coach/catalogue/exercises';
import { COOL_DOWNS } from '../coach/catalogue/routines';
import { SPARED } from '../coach/catalogue/spared';
import type { Pattern } from '../coach/catalogue/exercise';
import { ACTIVITIES, awayFor, awayForDays, elsewhereSince, ELSEWHERE_LIMITS, noted } from '../coach/elsewhere';
import { wishingToday } from '../coach/only-today';
import { circumstancesOf } from '../coach/plan/circumstances';
import { leadSets, suited, type PlannedSet } from '../coach/plan/plan';
import { usualAmount } from '../coach/plan/target';
import { refitted } from '../coach/refit-session';
import type { BodyPart } from '../coach/safety';
import { isActive, isFinished, type ActiveSession } from '../coach/session';
import type { Reply } from '../reply';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, askThere, madeIt } from '../conversation/next-question';
import { secondsIn } from '../conversation/slots';
import { SPARABLE_IDS } from '../vocabulary';
import { offerPrompt } from './launch';
import { startTarget } from './start-exercise';

export const todayHandlers: Handlers<
  | 'SpareIntent'
  | 'GoEasyIntent'
  | 'OneMoreIntent'
  | 'StartTimerIntent'
  | 'SayElsewhereIntent'
  | 'TakeBreakIntent'
  | 'TrainPartIntent'
> = {
  SpareIntent: spare,
  GoEasyIntent: goEasy,
  OneMoreIntent: oneMore,
  StartTimerIntent: startTimer,
  SayElsewhereIntent: sayElsewhere,
  TakeBreakIntent: takeBreak,
  TrainPartIntent: trainPart,
};

function underWay({ session }: Athlete): ActiveSession | undefined {
  return isActive(session) && !isFinished(session) ? session : undefined;
}

/** "No wrists today": for the session under way and all of today. */
function spare(turn: Turn): Reply {
  const { athlete, slots, words, now } = turn;
  const { prompts } = words;
  const what = SPARABLE_IDS.find((id) => slots.spared?.ids.includes(id));
  const made = madeIt(turn, athlete);
  if (!what) return askAgain(turn, athlete, sentences(made, prompts.whatToSpare));
  const wish =
    what === 'floor'
      ? { noFloor: true }
      : what === 'jumping'
        ? { noImpact: true }
        : what === 'seated'
          ? { seated: true }
          : what === 'wheelchair'
            ? { seated: true, spared: ['legs' as const] }
            : { spared: SPARED.filter((id) => id === what) };
  const wished = wishingToday(athlete, wish);
  const said = prompts.sparedToday(what);
  if (!underWay(athlete)) return ask(wished, sentences(made, said), offerPrompt(turn, wished));
  const fitted = refitted(wished, circumstancesOf(wished), now);
  const added = fitted ? newIn(athlete, fitted) : [];
  return askThere(
    turn,
    fitted ?? wished,
    sentences(made, said, added.length > 0 ? prompts.putIn(added.slice(0, 2)) : ''),
  );
}

/** Exercises that are ahead now and were not before. */
function newIn(before: Athlete, after: Athlete): readonly ExerciseId[] {
  const ahead = (athlete: Athlete) =>
    isActive(athlete.session)
      ? new Set(athlete.session.plan.sets.slice(athlete.session.place.set).map(({ exercise }) => exercise))
      : new Set<ExerciseId>();
  const was = ahead(before);
  return [...ahead(after)].filter((id) => !was.has(id));
}

/** Forty per cent fewer sets of what is ahead, and never none. */
function goEasy(turn: Turn): Reply {
  const { athlete, words } = turn;
  const wished = wishingToday(athlete, { easy: true });
  const said = sentences(madeIt(turn, athlete), words.prompts.easyToday);
  const session = underWay(wished);
  if (!session) return ask(wished, said, offerPrompt(turn, wished));
  const { set } = session.place;
  const left = session.plan.sets.slice(set);
  const kept = left.filter((each) => each.part !== 'work' || each.set <= Math.max(Math.round(each.of * 0.6), 1));
  const sets = [...session.plan.sets.slice(0, set), ...(kept.length > 0 ? kept : left)].map((each, index): PlannedSet =>
    index >= set && each.part === 'work' ? { ...each, of: Math.max(Math.round(each.of * 0.6), each.set) } : each,
  );
  return askThere(turn, withSession(wished, { ...session, plan: { ...session.plan, sets } }), said);
}

/** "One more set and stop": what comes after it is let go, but for a short stretch. */
function oneMore(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const session = underWay(athlete);
  if (!session) return askThere(turn, athlete, prompts.nothingToResume);
  const { set } = session.place;
  const isWork = session.plan.sets[set]?.part === 'work';
  const sets = [
    ...session.plan.sets.slice(0, isWork ? set + 1 : set),
    ...leadSets(COOL_DOWNS.short, 'cool-down', circumstancesOf(athlete)),
  ];
  const said = isWork ? prompts.oneMoreThenStop : prompts.thatWasTheLast;
  const shorter = withSession(athlete, { ...session, plan: { ...session.plan, sets } });
  return askThere(turn, shorter, sentences(madeIt(turn, athlete), said));
}

function sayElsewhere(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const activity = ACTIVITIES.find((id) => slots.activity?.ids.includes(id));
  const seconds = secondsIn(slots, 'duration');
  const { least, most } = ELSEWHERE_LIMITS.seconds;
  const made = madeIt(turn, athlete);
  if (!activity || seconds === undefined || seconds === 'unclear' || seconds < least || seconds > most) {
    return askAgain(turn, athlete, sentences(made, prompts.howLongElsewhere));
  }
  const elsewhere = noted(athlete.elsewhere ?? [], { activity, seconds, on: athlete.today.date });
  const thisWeek = elsewhereSince(elsewhere, mondayOf(athlete.today.date));
  const sum = thisWeek > seconds ? prompts.elsewhereThisWeek(thisWeek) : '';
  return askAgain(turn, { ...athlete, elsewhere }, sentences(made, prompts.elsewhereNoted(activity, seconds), sum));
}

/** Seconds that the plain timer runs, in blocks. */
const TIMER = { least: 30, most: 900 } as const;

function startTimer(turn: Turn): Reply {
  const seconds = secondsIn(turn.slots, 'duration');
  if (seconds === undefined || seconds === 'unclear' || seconds < TIMER.least || seconds > TIMER.most) {
    return askAgain(turn, turn.athlete, sentences(madeIt(turn, turn.athlete), turn.words.prompts.timerLimits));
  }
  return startTarget(turn, turn.athlete, 'own-pace', { measure: 'steady', seconds }, undefined);
}

const DAY_SECONDS = 86_400;

/** Only the dates are kept. */
function takeBreak(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const { date: today } = athlete.today;
  const until = slots.date?.said;
  const days = daysIn(slots.duration?.said) ?? secondsDays(turn);
  const away =
    until !== undefined && isDate(until)
      ? awayFor(today, until)
      : days === undefined
        ? undefined
        : awayForDays(today, days);
  const made = madeIt(turn, athlete);
  if (!away) return askAgain(turn, athlete, sentences(made, prompts.untilWhen));
  return askAgain(turn, { ...athlete, away }, sentences(made, prompts.awayUntil(away.until, today)));
}

function secondsDays({ slots }: Turn): number | undefined {
  const seconds = secondsIn(slots, 'duration');
  return seconds === undefined || seconds === 'unclear' || seconds < DAY_SECONDS
    ? undefined
    : Math.round(seconds / DAY_SECONDS);
}

/** Days in a duration of weeks or months, which no exercise takes: "P2W", "P1M". */
function daysIn(said: string | undefined): number | undefined {
  const match = /^P(\d{1,2})([WM])$/.exec(said ?? '');
  return match ? Number(match[1]) * (match[2] === 'W' ? 7 : 30) : undefined;
}

/** What trains a part of the body, best first. */
const PATTERNS: Readonly<Partial<Record<BodyPart, readonly Pattern[]>>> = {
  back: ['pull', 'extension', 'hinge'],
  'upper-back': ['pull'],
  'lower-back': ['extension', 'hinge', 'anti-rotation'],
  shoulder: ['push', 'pull'],
  elbow: ['arms', 'push'],
  neck: ['mobility'],
  stomach: ['anti-extension', 'anti-rotation'],
  side: ['lateral'],
  hip: ['hinge', 'hip'],
  glutes: ['hinge', 'hip'],
  leg: ['squat', 'hinge'],
  thigh: ['squat'],
  hamstring: ['hinge'],
  knee: ['squat'],
  calf: ['calf'],
  ankle: ['calf'],
  foot: ['calf'],
};

/** "Something for my legs": two that suit, not done today, and the first of them offered. */
function trainPart(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const part = (Object.keys(PATTERNS) as BodyPart[]).find((id) => slots.bodyPart?.ids.includes(id)); // ids of the table
  const isArm = slots.bodyPart?.ids.includes('arm') ?? false;
  const patterns = isArm ? (['arms', 'push', 'pull'] as const) : part === undefined ? [] : (PATTERNS[part] ?? []);
  const now = circumstancesOf(athlete);
  const found = patterns.flatMap((pattern) =>
    EXERCISE_IDS.filter((id) => EXERCISES[id].pattern === pattern && suited(id, now) === id),
  );
  const fresh = found.filter((id) => athlete.today.totals.by[id] === undefined);
  const ids = [...(part === 'neck' ? (['neck-turns', 'chin-tuck'] as const) : fresh.length > 0 ? fresh : found)].slice(
    0,
    2,
  );
  const [first] = ids;
  const made = madeIt(turn, athlete);
  if (first === undefined)
    return askAgain(turn, athlete, sentences(made, prompts.someExercises(['bird-dog', 'glute-bridge'])));
  return ask(athlete, sentences(made, prompts.somethingFor(ids)), {
    text: prompts.shallWeTry(first),
    asked: { about: 'count-instead', exercise: first, amount: usualAmount(first) },
  });
}
