/** What today shall be like: parts to spare, an easier session, one more and stop; what was done elsewhere, and breaks. */
import { withSession } from '../coach/athlete';
import { dateOf, dayNumber, isDate, mondayOf } from '../coach/calendar';
import { SPARED } from '../coach/catalogue/spared';
import { ACTIVITIES, awayFor, awayForDays, elsewhereSince, ELSEWHERE_LIMITS, noted } from '../coach/elsewhere';
import { cutShort, eased, newAhead } from '../coach/ease-session';
import { wishingToday } from '../coach/only-today';
import { circumstancesOf } from '../coach/plan/circumstances';
import { exercisesFor } from '../coach/plan/for-part';
import { TIMER_SECONDS, usualAmount } from '../coach/plan/target';
import { refitted } from '../coach/refit-session';
import { BODY_PARTS } from '../coach/safety';
import { isUnderWay, setAt } from '../coach/session';
import type { Reply } from '../reply';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, asking, askThere, madeIt, whatElse } from '../conversation/next-question';
import { daysIn, exerciseIn, numberIn, secondsIn, tellingIn } from '../conversation/slots';
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
  if (!isUnderWay(athlete.session)) return ask(wished, sentences(made, said), offerPrompt(turn, wished));
  const fitted = refitted(wished, circumstancesOf(wished), now);
  const added = fitted ? newAhead(athlete.session, fitted.session) : [];
  return askThere(
    turn,
    fitted ?? wished,
    sentences(made, said, added.length > 0 ? prompts.putIn(added.slice(0, 2)) : ''),
  );
}

function goEasy(turn: Turn): Reply {
  const { athlete, words } = turn;
  const wished = wishingToday(athlete, { easy: true });
  const said = sentences(madeIt(turn, athlete), words.prompts.easyToday);
  const { session } = wished;
  if (!isUnderWay(session)) return ask(wished, said, offerPrompt(turn, wished));
  return askThere(turn, withSession(wished, eased(session)), said);
}

/** "One more set and stop". */
function oneMore(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session } = athlete;
  if (!isUnderWay(session)) return askThere(turn, athlete, prompts.nothingToResume);
  const said = setAt(session)?.part === 'work' ? prompts.oneMoreThenStop : prompts.thatWasTheLast;
  const shorter = withSession(athlete, cutShort(session, circumstancesOf(athlete)));
  return askThere(turn, shorter, sentences(madeIt(turn, athlete), said));
}

function sayElsewhere(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const activity = ACTIVITIES.find((id) => slots.activity?.ids.includes(id));
  const seconds = secondsIn(slots, 'duration');
  const { least, most } = ELSEWHERE_LIMITS.seconds;
  const made = madeIt(turn, athlete);
  const move = activity ? undefined : moveElsewhere(turn);
  if (move) return move;
  if (!activity || seconds === undefined || seconds === 'unclear' || seconds < least || seconds > most) {
    return askAgain(turn, athlete, sentences(made, prompts.howLongElsewhere));
  }
  const elsewhere = noted(athlete.elsewhere ?? [], { activity, seconds, on: athlete.today.date });
  const thisWeek = elsewhereSince(elsewhere, mondayOf(athlete.today.date));
  const sum = thisWeek > seconds ? prompts.elsewhereThisWeek(thisWeek) : '';
  return askAgain(turn, { ...athlete, elsewhere }, sentences(made, prompts.elsewhereNoted(activity, seconds), sum));
}

/** "I did twenty push-ups in the park": noted beside what was counted; `undefined` where no number of a move was told. */
function moveElsewhere(turn: Turn): Reply | undefined {
  const { athlete, slots, words } = turn;
  const exercise = exerciseIn(slots);
  if (exercise === undefined) return undefined;
  const made = madeIt(turn, athlete);
  if (exercise === 'unclear') return askAgain(turn, athlete, sentences(made, words.prompts.unknownExercise));
  const said = secondsIn(slots, 'duration') ?? numberIn(slots, 'count');
  if (typeof said !== 'number' || said < 1 || said > ELSEWHERE_LIMITS.units) {
    return askAgain(turn, athlete, sentences(made, words.prompts.sayHowManyElsewhere));
  }
  const isYesterday = tellingIn(slots, 'elsewhere', 'ELSEWHERE') === 'yesterday';
  const { date: today } = athlete.today;
  const on = isYesterday ? dateOf(dayNumber(today) - 1) : today;
  const elsewhere = noted(athlete.elsewhere ?? [], { exercise, units: said, on });
  return askAgain(turn, { ...athlete, elsewhere }, sentences(made, words.prompts.moveElsewhereNoted(exercise, said)));
}

function startTimer(turn: Turn): Reply {
  const seconds = secondsIn(turn.slots, 'duration');
  if (seconds === undefined || seconds === 'unclear' || seconds < TIMER_SECONDS.least || seconds > TIMER_SECONDS.most) {
    return askAgain(turn, turn.athlete, sentences(madeIt(turn, turn.athlete), turn.words.prompts.timerLimits));
  }
  return startTarget(turn, turn.athlete, 'own-pace', { measure: 'steady', seconds }, undefined);
}

/** Only the dates are kept. */
function takeBreak(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const { date: today } = athlete.today;
  const until = slots.date?.said;
  // A day later is no break: what is due waits by itself.
  if (until === dateOf(dayNumber(today) + 1)) {
    const said = sentences(madeIt(turn, athlete), prompts.tomorrowThen);
    return isUnderWay(athlete.session)
      ? askThere(turn, athlete, said)
      : ask(athlete, said, whatElse(turn, 'anythingElse'));
  }
  const days = daysIn(slots, 'duration');
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

/** "Something for my legs": two that suit, not done today, and the first of them offered. */
function trainPart(turn: Turn): Reply {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const ids = exercisesFor(
    BODY_PARTS.filter((id) => slots.bodyPart?.ids.includes(id)),
    circumstancesOf(athlete),
    athlete.today.totals,
  );
  const [first] = ids;
  const made = madeIt(turn, athlete);
  if (first === undefined)
    return askAgain(turn, athlete, sentences(made, prompts.someExercises(['bird-dog', 'glute-bridge'])));
  const asked = asking(turn, athlete, { about: 'count-instead', exercise: first, amount: usualAmount(first) });
  return ask(athlete, sentences(made, prompts.somethingFor(ids)), asked);
}
