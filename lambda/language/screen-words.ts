/** The words that every language must have for screens: short, since they are read from across the room. */
import type { ExerciseId } from '../coach/catalogue/exercises';
import type { Target } from '../coach/plan/target';
import type { Verdict } from '../coach/catalogue/topic';
import type { RoutineId } from '../coach/catalogue/routines';

export type ButtonName =
  | 'start'
  | 'yes'
  | 'no'
  | 'workouts'
  | 'moreWorkouts'
  | 'progress'
  | 'help'
  | 'ready'
  | 'nextStep'
  | 'easier'
  | 'skip'
  | 'pause'
  | 'done'
  | 'goOn'
  | 'startOver'
  | 'moreRest'
  | 'more'
  | 'truth'
  | 'stop';

/** Where an athlete is, as far as what can be said there goes. */
export type HintPlace = 'idle' | 'briefing' | 'set' | 'rest' | 'paused';

export interface ScreenWords {
  readonly buttons: Readonly<Record<ButtonName, string>>;
  /** Things to say, as they are said. */
  readonly hints: Readonly<Record<HintPlace, readonly string[]>>;
  readonly titles: {
    readonly welcome: string;
    readonly plans: string;
    readonly progress: string;
    readonly summary: string;
    readonly help: string;
    readonly paused: string;
    readonly answer: string;
    readonly rest: string;
    readonly weeks: string;
  };
  /** "Push-ups" */
  exercise(this: void, id: ExerciseId): string;
  routine(this: void, id: RoutineId): string;
  /** In at most 14 letters: "Side crunches". */
  shortName(this: void, id: ExerciseId): string;
  /** One word of a routine's name, for a round screen. */
  shortRoutine(this: void, id: RoutineId): string;
  /** What to lay out for an exercise: "2 dumbbells", or that nothing is needed. */
  needs(this: void, id: ExerciseId): string;
  /** The same in at most 16 letters; empty where nothing is needed. */
  kit(this: void, id: ExerciseId): string;
  /** What a whole workout needs. */
  needsOf(this: void, ids: readonly ExerciseId[]): string;
  /** "set 2 of 3"; empty where there is one. */
  set(this: void, n: number, of: number): string;
  side(this: void, n: 1 | 2): string;
  /** What a set asks for: "8 reps", "45 seconds". */
  dose(this: void, target: Target): string;
  /** The number alone, where it is short. */
  goal(this: void, target: Target): string;
  /** Leads into what comes after a rest or an easy round. */
  next(this: void, what: string): string;
  /** A phase of a rep as it is called, written as a screen writes it: "and down" is "Down". */
  phase(this: void, called: string): string;
  readonly beats: {
    readonly getReady: string;
    /** The same on a round screen. */
    readonly ready: string;
    readonly moveIn: string;
    readonly easeOut: string;
    readonly otherSide: string;
    readonly done: string;
    readonly seconds: string;
    readonly left: string;
    readonly hold: string;
    readonly breathe: string;
    readonly move: string;
    readonly hard: string;
    readonly easy: string;
    of(this: void, n: number): string;
    /** "2 of 3", of rounds. */
    round(this: void, n: number, of: number): string;
    nextRound(this: void, n: number, of: number): string;
    sideOf(this: void, side: 1 | 2): string;
    /** What is counted: "reps". */
    units(this: void, measure: Target['measure']): string;
  };
  /** A spoken text as a screen writes it: numbers in digits, one sentence a line, without the closing question. */
  lines(this: void, spoken: string): readonly string[];
  /** What can be said on the welcome, of these hints. */
  say(this: void, hints: readonly string[]): string;
  minutes(this: void, seconds: number): string;
  /** The same without its unit, over a bar; nothing for nothing. */
  minutesOver(this: void, seconds: number): string;
  /** After the number of minutes of a session. */
  minutesOfWork(this: void, seconds: number): string;
  /** After the number of weeks in a row that counted. */
  weeksInARow(this: void, weeks: number): string;
  /** A best that was set in this session. */
  best(this: void, id: ExerciseId, units: number): string;
  /** What was done of an exercise: "24 reps", "1:30". */
  amount(this: void, id: ExerciseId, units: number): string;
  /** A local date, `YYYY-MM-DD`, as short as can be: "Nov 23", and "30" after a date of the same month. */
  date(this: void, date: string, after?: string): string;
  /** Monday to Sunday, a letter or two each. */
  readonly dayNames: readonly string[];
  /** How a claim stands, beneath the claim: it judges what people have heard, never our answer. */
  readonly evidence: Readonly<Record<Verdict, string>>;
  readonly alarm: {
    readonly title: string;
    readonly call: string;
    readonly signs: readonly string[];
    readonly note: string;
  };
}
