/** Plan my week, and what should I do on a day: the advised week, sized for the athlete, with today's part offered at once. */
import { isDate } from '../coach/calendar';
import { isUnderWay } from '../coach/session';
import { planDay, walkMinutes } from '../coach/plan/week-plan';
import type { Reply } from '../reply';
import { ask, sentences, type Handlers, type Turn } from '../conversation/handler';
import { askAgain, asking, madeIt } from '../conversation/next-question';

export const weekHandlers: Handlers<'PlanWeekIntent' | 'PlanTodayIntent'> = {
  PlanWeekIntent: planWeek,
  // "This week" is a date to Alexa.
  PlanTodayIntent: (turn) => (isWeek(turn.slots.date?.said) ? planWeek(turn) : planDayOf(turn)),
};

const isWeek = (said: string | undefined) => said !== undefined && /^\d{4}-W\d{2}$/.test(said);

function planWeek(turn: Turn): Reply {
  const { athlete, words } = turn;
  const walks = walkMinutes(athlete.preferences.level, athlete.startedOn, athlete.today.date).filter(
    (each) => each > 0,
  );
  const line = words.prompts.weekPlan(Math.min(...walks), Math.max(...walks), walks.length);
  return askAgain(turn, athlete, sentences(madeIt(turn, athlete), line));
}

function planDayOf(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { preferences, session, startedOn, lastRoutine } = athlete;
  const today = athlete.today.date;
  const said = turn.slots.date?.said;
  const date = isDate(said) && said > today ? said : today;
  const day = planDay(date, {
    level: preferences.level,
    startedOn,
    ...(preferences.kit ? { kit: preferences.kit } : {}),
    ...(lastRoutine ? { last: lastRoutine } : {}),
  });
  const minutes = day.walkMinutes ?? 0;
  if (date !== today) {
    const line = prompts.dayPlan(date, today, day.routine, minutes);
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), line));
  }
  // In the middle of a session the plan of the day is that session.
  if (isUnderWay(session)) {
    return askAgain(turn, athlete, sentences(madeIt(turn, athlete), prompts.inSession));
  }
  if (day.routine) {
    const said = sentences(prompts.todayRoutine, minutes > 0 ? prompts.todayWalkToo(minutes) : '');
    return ask(athlete, said, asking(turn, athlete, { about: 'start', routine: day.routine }));
  }
  const walk = { about: 'count-instead', exercise: 'cardio', amount: minutes * 60, precise: true } as const;
  return ask(athlete, prompts.todayWalk, asking(turn, athlete, walk));
}
