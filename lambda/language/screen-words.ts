/** The words that every language must have for screens: short, since they are read from across the room. */
import type { ExerciseId } from '../coach/catalogue/exercises';
import type { PlannedSet } from '../coach/plan/plan';
import type { Verdict } from '../coach/catalogue/topic';
import type { RoutineId } from '../coach/catalogue/routines';

export type ButtonName =
  | 'start'
  | 'yes'
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
    readonly days: string;
    readonly bests: string;
  };
  /** "Push-ups" */
  exercise(this: void, id: ExerciseId): string;
  routine(this: void, id: RoutineId): string;
  /** "Set 2 of 3" */
  set(this: void, n: number, of: number): string;
  side(this: void, n: 1 | 2): string;
  step(this: void, n: number, of: number): string;
  next(this: void, set: PlannedSet): string;
  readonly beats: {
    readonly getReady: string;
    readonly moveIn: string;
    readonly easeOut: string;
    readonly otherSide: string;
    readonly rest: string;
    readonly done: string;
    readonly seconds: string;
    readonly left: string;
    of(this: void, n: number): string;
    hard(this: void, round: number, of: number): string;
    easy(this: void, round: number, of: number): string;
  };
  minutes(this: void, seconds: number): string;
  /** The same without its unit, over a bar; nothing for nothing. */
  minutesOver(this: void, seconds: number): string;
  /** Weeks in a row that counted: "3-week streak". */
  streak(this: void, weeks: number): string;
  /** What was done of an exercise: "24 reps", "1:30". */
  amount(this: void, id: ExerciseId, units: number): string;
  /** A local date, `YYYY-MM-DD`, as short as can be: "Nov 23". */
  date(this: void, date: string): string;
  /** Monday to Sunday, a letter or two each. */
  readonly dayNames: readonly string[];
  /** How a claim stands, beneath the claim: it judges what people have heard, never our answer. */
  readonly evidence: Readonly<Record<Verdict, string>>;
}
