/** How am I doing: today, this week, since the start, or one exercise. */
import { mondayOf } from '../coach/calendar';
import { sentences, type Handlers, type Turn } from './handler';
import { exerciseIn } from './slots';
import { askAgain, byMost } from './sound-set';
import { madeIt } from './state-prompt';

export const progressHandlers: Handlers<'AskProgressIntent'> = {
  AskProgressIntent: (turn) => {
    const said = sentences(madeIt(turn, turn.athlete), progress(turn));
    return askAgain(turn, turn.athlete, said);
  },
};

function progress(turn: Turn): string {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const { today, week, lifetime, bests } = athlete;
  const exercise = exerciseIn(slots);
  if (exercise === 'unclear') return prompts.unknownExercise;
  if (exercise) {
    return prompts.progressExercise(
      exercise,
      today.totals.by[exercise]?.units ?? 0,
      week.totals.by[exercise]?.units ?? 0,
      lifetime.by[exercise]?.units ?? 0,
      bests[exercise] ?? 0,
    );
  }
  const date = slots.date?.said;
  if (date === today.date) return todayLine(turn);
  if (date === isoWeek(week.monday)) return weekLine(turn);
  if (date !== undefined) return prompts.onlyTodayAndWeek;
  if (byMost(lifetime).length === 0) return prompts.nothingEver;
  return sentences(byMost(today.totals).length > 0 ? todayLine(turn) : '', weekLine(turn));
}

function todayLine({ athlete: { today }, words: { prompts } }: Turn): string {
  const done = byMost(today.totals);
  return done.length > 0 ? prompts.progressToday(done, today.totals.seconds) : prompts.nothingToday;
}

function weekLine({ athlete: { week }, words: { prompts } }: Turn): string {
  const done = byMost(week.totals);
  return done.length > 0 ? prompts.progressWeek(done, week.totals.sessions) : prompts.nothingThisWeek;
}

/** A week the way Alexa names it: 2026-W48. The week of a Monday is the one its Thursday's year counts. */
export function isoWeek(date: string): string {
  const monday = Date.parse(`${mondayOf(date)}T00:00:00Z`);
  const thursday = new Date(monday + 3 * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / (7 * 86_400_000)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
