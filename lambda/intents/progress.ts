/** How am I doing: any day, week, month or year, since the start, one exercise or all, one number or a few. */
import { EXERCISES, type ExerciseId } from '../coach/catalogue/exercises';
import { elsewhereIn } from '../coach/elsewhere';
import { dayPeriod, weekPeriod, type Period } from '../coach/period';
import { measured, type Compared, type Measure } from '../coach/progress';
import { byMost, type Totals } from '../coach/totals';
import { hasWork } from '../coach/week';
import type { Reply } from '../reply';
import { compared } from './compare-progress';
import type { Handlers, Turn } from '../conversation/handler';
import { sentences } from '../conversation/handler';
import { periodIn, totalsIn } from '../conversation/periods-asked';
import { exerciseIn, measureIn } from '../conversation/slots';
import { askAgain, madeIt } from '../conversation/next-question';

export const progressHandlers: Handlers<
  'AskProgressIntent' | 'CompareProgressIntent' | 'AskSinceWhenIntent' | 'AskBestIntent'
> = {
  AskProgressIntent: (turn) => answered(turn, sentences(progress(turn), besides(turn))),
  CompareProgressIntent: (turn) => answered(turn, compared(turn)),
  AskSinceWhenIntent: (turn) => answered(turn, hasWork(turn.athlete.lifetime) ? everLine(turn) : never(turn)),
  AskBestIntent: (turn) => answered(turn, best(turn)),
};

function answered(turn: Turn, said: string): Reply {
  return askAgain(turn, turn.athlete, sentences(madeIt(turn, turn.athlete), said));
}

/** What was done without the coach in the same time; counted apart, and told where the whole of it is asked for. */
function besides({ athlete, slots, words }: Turn): string {
  const named = periodIn(slots, athlete);
  const asked = exerciseIn(slots);
  if (slots.measure || slots.span || named === 'unclear' || (named && 'ahead' in named)) return '';
  const { from, to } = named ?? weekPeriod(athlete.today.date);
  const all = elsewhereIn(athlete.elsewhere ?? [], from, to);
  const notes = asked === undefined ? all : all.filter((note) => 'exercise' in note && note.exercise === asked);
  return notes.length > 0 ? words.prompts.besides(notes) : '';
}

function progress(turn: Turn): string {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const today = athlete.today.date;
  const exercise = exerciseIn(slots);
  const measure = measureIn(slots);
  if (exercise === 'unclear') return prompts.unknownExercise;
  if (measure === 'unclear') return prompts.unknownMeasure;
  if (!hasWork(athlete.lifetime)) return never(turn);
  const named = periodIn(slots, athlete);
  if (named === 'unclear') return prompts.unclearPeriod;
  if (!named || !('ahead' in named)) return told(turn, named, exercise, measure);
  const { ahead, instead } = named;
  if (!instead) return prompts.onlyDone(ahead, today);
  return sentences(told(turn, instead, exercise, measure), prompts.stillToCome(ahead, today));
}

/** What was done in a period, or of late where none was named: of one exercise, as one number, or in short. */
function told(
  turn: Turn,
  period: Period | undefined,
  exercise: ExerciseId | undefined,
  measure: Measure | undefined,
): string {
  const { athlete, slots } = turn;
  const today = athlete.today.date;
  const asked = period ?? (slots.span ? undefined : weekPeriod(today));
  const totals = asked ? totalsIn(turn, asked) : { now: athlete.lifetime };
  if (exercise) return exerciseLine(turn, exercise, measure, asked, totals);
  if (measure) return measureLine(turn, measure, asked, totals);
  if (!asked) return everLine(turn);
  const line = periodLine(turn, asked, totals);
  // "How am I doing?" is answered from the near to the far.
  if (period || !hasWork(athlete.today.totals)) return line;
  const isAllToday = athlete.today.totals.seconds === athlete.week.totals.seconds;
  return sentences(periodLine(turn, dayPeriod(today)), isAllToday ? '' : line);
}

function never({ words }: Turn): string {
  return words.prompts.nothingEver;
}

function everLine({ athlete, words }: Turn): string {
  const { startedOn, today, lifetime } = athlete;
  return words.prompts.progressEver(startedOn, today.date, ...summaryOf(lifetime));
}

function summaryOf(totals: Totals): [ReturnType<typeof byMost>, number, number] {
  return [byMost(totals), totals.sessions, totals.seconds];
}

function periodLine(turn: Turn, period: Period, { now, before }: Compared<Totals> = totalsIn(turn, period)): string {
  const { prompts } = turn.words;
  const today = turn.athlete.today.date;
  if (!hasWork(now)) {
    const { startedOn } = turn.athlete;
    const early = period.to < startedOn ? prompts.startedLater(startedOn, today) : '';
    return sentences(prompts.nothingThen(period, today), early);
  }
  return prompts.progressIn(period, today, ...summaryOf(now), before?.sessions);
}

function measureLine(turn: Turn, measure: Measure, period: Period | undefined, { now, before }: Compared<Totals>) {
  return turn.words.prompts.progressMeasure(measure, period, turn.athlete.today.date, {
    now: measured(now, measure),
    ...(before ? { before: measured(before, measure) } : {}),
  });
}

function exerciseLine(
  turn: Turn,
  id: ExerciseId,
  measure: Measure | undefined,
  period: Period | undefined,
  { now, before }: Compared<Totals>,
): string {
  const { athlete, words, slots } = turn;
  const { prompts } = words;
  const ever = athlete.lifetime.by[id]?.units ?? 0;
  const today = athlete.today.date;
  if (ever === 0) return prompts.notYetDone(id);
  const count = measure === 'sets' ? 'sets' : 'units';
  const line = prompts.progressExercise(id, count, period, today, {
    now: now.by[id]?.[count] ?? 0,
    ...(before ? { before: before.by[id]?.[count] ?? 0 } : {}),
  });
  const isWhole = !slots.date && !slots.span && !measure;
  return isWhole ? sentences(line, prompts.inAll(id, ever)) : line;
}

function best(turn: Turn): string {
  const { athlete, slots, words } = turn;
  const { prompts } = words;
  const id = exerciseIn(slots);
  if (id === 'unclear') return prompts.unknownExercise;
  const units = id && athlete.bests[id];
  if (id) return units ? prompts.bestSet(id, units) : prompts.notYetDone(id);
  const measure = measureIn(slots);
  const bests = byMost(athlete.lifetime).flatMap(([each]) => {
    const most = athlete.bests[each];
    return most ? [[each, most] as const] : [];
  });
  if (bests.length === 0) return prompts.nothingEver;
  // "My longest hold" leaves push-ups out; sets, minutes and sessions are no size of a set.
  if (measure !== 'hold' && measure !== 'reps') return prompts.bestSets(bests);
  const sized = bests.filter(([each]) => EXERCISES[each].measure === measure);
  return sized.length > 0
    ? prompts.bestSets(sized)
    : prompts.progressMeasure(measure, undefined, athlete.today.date, { now: 0 });
}
