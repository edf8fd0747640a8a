/** The weekly goal and the streak of weeks that kept to it: set, asked for, and how much is still to do. */
import { daysThisWeek, goalOf, weeksInARow } from '../coach/athlete';
import { GOAL_DAYS, daysLeft, daysToKeepStreak, weekCounts } from '../coach/week';
import { preferring } from '../coach/plan/circumstances';
import { sentences, type Handlers, type Turn } from '../conversation/handler';
import { numberIn, tellingIn, weekdaysIn } from '../conversation/slots';
import { askAgain, madeIt } from '../conversation/next-question';

export const goalHandlers: Handlers<'SetGoalIntent' | 'AskGoalIntent' | 'AskStreakIntent'> = {
  SetGoalIntent: (turn) => {
    const { athlete, slots, words } = turn;
    const { prompts } = words;
    const named = weekdaysIn(slots, athlete.today.date);
    const said = numberIn(slots, 'count') ?? (named === 'unclear' ? named : named?.length);
    const before = madeIt(turn, athlete);
    if (isOfReps(turn)) return askAgain(turn, athlete, sentences(before, prompts.goalOfReps));
    if (said === undefined || said === 'unclear') return askAgain(turn, athlete, sentences(before, prompts.goalNumber));
    if (said < GOAL_DAYS.least || said > GOAL_DAYS.most) {
      const why = said < GOAL_DAYS.least ? prompts.goalTooLow : prompts.goalTooHigh;
      return askAgain(turn, athlete, sentences(before, why, prompts.goalStays(goalOf(athlete))));
    }
    const set = preferring(athlete, { goalDays: said });
    return askAgain(turn, set, sentences(before, prompts.goalSet(said), goalLine({ ...turn, athlete: set })));
  },
  AskGoalIntent: (turn) => askAgain(turn, turn.athlete, sentences(madeIt(turn, turn.athlete), goalLine(turn))),
  AskStreakIntent: (turn) => {
    const { athlete, words } = turn;
    const { prompts } = words;
    const days = daysThisWeek(athlete);
    const counts = weekCounts(days, goalOf(athlete));
    const weeks = weeksInARow(athlete);
    const line = weeks > 0 ? prompts.streak(weeks) : prompts.noStreak;
    const missing = daysToKeepStreak(days, goalOf(athlete));
    return askAgain(
      turn,
      athlete,
      sentences(madeIt(turn, athlete), line, counts ? prompts.streakSafe : prompts.streakNeeds(missing, weeks)),
    );
  },
};

/** Of a move, or "in one go", "by summer": it is reps that are meant. */
function isOfReps({ slots }: Turn): boolean {
  return slots.exercise !== undefined || slots.duration !== undefined || tellingIn(slots, 'aim', 'AIM') !== undefined;
}

function goalLine(turn: Turn): string {
  const { athlete, words } = turn;
  const { prompts } = words;
  const goal = goalOf(athlete);
  const days = daysThisWeek(athlete);
  if (days >= goal) return prompts.goalMet(days, goal);
  return prompts.goalLeft(days, goal, daysLeft(athlete, athlete.today.totals, athlete.today.date));
}
