/** A plan: the list of sets that one training session goes through, with its length computed, never typed by hand. */
import * as v from 'valibot';
import {
  BODY_SIDES,
  LEVELS,
  tempoShape,
  type Dose,
  type Exercise,
  type Kit,
  type Level,
  type Tempo,
} from '../catalogue/exercise';
import { exercise } from '../catalogue/exercise-shapes';
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';
import { PROGRAMME_IDS } from '../catalogue/programmes';
import { ROUTINES, ROUTINE_IDS, WARM_UPS, COOL_DOWNS, type RoutineId } from '../catalogue/routines';
import type { Routine, Station } from '../catalogue/routine';
import { isLoading, SPARING_MOVES, type Spared } from '../catalogue/spared';
import { grownInto, type OwnDoses } from './own-dose';
import { targetOfDose, targetShape, type Target } from './target';
import { count, list, type Read } from '../shapes';
import { paced, repMs } from '../set/tempo';
import { howManySides, sidesOf } from './sides';
import { wishShape } from './shape-wish';

const plannedSet = v.object({
  exercise,
  part: v.picklist(['warm-up', 'work', 'cool-down']),
  target: targetShape,
  /** This is set `set` of `of` of its exercise within the plan. */
  set: count,
  of: count,
  restSeconds: count,
  /** Only where the plan departs from the exercise's own. */
  tempo: v.exactOptional(tempoShape),
  /** One side alone. */
  only: v.exactOptional(v.picklist(BODY_SIDES)),
  /** The side that begins, where it is not the exercise's own. */
  firstSide: v.exactOptional(v.picklist(BODY_SIDES)),
  /** It is the rest of the set before it, and no set of its own. */
  goesOn: v.exactOptional(v.literal(true)),
});
export type PlannedSet = Read<typeof plannedSet>;

/** A session of a programme, numbered from zero. */
const programmeSessionShape = v.object({ id: v.picklist(PROGRAMME_IDS), index: count });
export type ProgrammeSession = Read<typeof programmeSessionShape>;

export const planShape = v.object({
  routine: v.exactOptional(v.picklist(ROUTINE_IDS)),
  /** What it was asked for as, so that it can be kept by name. */
  shape: v.exactOptional(wishShape),
  programme: v.exactOptional(programmeSessionShape),
  /** The strength test: what it comes to is kept. */
  isCheck: v.exactOptional(v.boolean()),
  level: v.picklist(LEVELS),
  sets: list(plannedSet, 1, 60),
});
export type Plan = Read<typeof planShape>;

/** What a plan must respect. `kit: undefined` means that nobody has said what is at hand. */
export interface Circumstances {
  readonly level: Level;
  readonly kit?: readonly Kit[];
  readonly noFloor?: boolean;
  readonly noImpact?: boolean;
  /** Everything is to be done on a chair. */
  readonly seated?: boolean;
  /** Parts of the body to be spared. */
  readonly spared?: readonly Spared[];
  readonly without?: readonly ExerciseId[];
  /** What the athlete has grown into; without it every dose is the level's. */
  readonly doses?: OwnDoses;
}

/** Sets of work in one session, whatever grows (content.md, rt.progression). */
export const MOST_SETS: Readonly<Record<Level, number>> = { beginner: 12, intermediate: 16, advanced: 20 };

/** Explaining a new exercise takes about this long (content.md, section B: talk per exercise). */
export const TALK_SECONDS_PER_EXERCISE = 20;

const USUAL_TURN_SECONDS = 6;

/** Time to change sides inside a set, announced and silent. */
export function turnSecondsOf({ turnSeconds = USUAL_TURN_SECONDS }: Exercise): number {
  return turnSeconds;
}

/** How many creditable units a set holds: reps over both sides, seconds held, seconds moved or rounds. */
export function unitsIn(set: Pick<PlannedSet, 'exercise' | 'target' | 'only'>): number {
  const sides = howManySides(set);
  switch (set.target.measure) {
    case 'reps':
      return set.target.reps * sides;
    case 'hold':
    case 'steady':
      return set.target.seconds * sides;
    case 'intervals':
      return set.target.rounds;
  }
}

/** Units of one go: of one side, where sides are done one after the other. */
export function unitsInOneGo(set: Pick<PlannedSet, 'exercise' | 'target' | 'only'>): number {
  return unitsIn(set) / (sidesOf(set) === 'each' ? 2 : 1);
}

/** The tempo a set is counted at before the athlete's own pace is added. Holds and time have none. */
export function tempoOf(set: Pick<PlannedSet, 'exercise' | 'tempo'>): Tempo | undefined {
  return set.tempo ?? EXERCISES[set.exercise].tempo;
}

/** Milliseconds that one unit of a set takes. */
export function unitMs(set: PlannedSet, { paceSeconds }: { readonly paceSeconds: number }): number {
  const tempo = tempoOf(set);
  if (set.target.measure === 'reps') return tempo ? repMs(paced(tempo, paceSeconds)) : 1000;
  if (set.target.measure === 'intervals') return (set.target.workSeconds + set.target.easySeconds) * 1000;
  return 1000;
}

/** Seconds of work in a set at its own tempo, moving into poses and changing sides included. */
export function workSeconds(set: PlannedSet): number {
  const exercise = EXERCISES[set.exercise];
  const turns = sidesOf(set) === 'each' ? turnSecondsOf(exercise) : 0;
  switch (set.target.measure) {
    case 'reps': {
      const tempo = tempoOf(set);
      return tempo ? (unitsIn(set) * repMs(tempo)) / 1000 + turns : 0;
    }
    case 'hold':
      return unitsIn(set) + howManySides(set) * 2 * (exercise.moveSeconds ?? 0) + turns;
    case 'steady':
      return unitsIn(set) + turns;
    case 'intervals':
      return set.target.rounds * set.target.workSeconds + (set.target.rounds - 1) * set.target.easySeconds;
  }
}

/** The whole length in seconds: work, rests between sets, and talk before each new exercise. */
export function planSeconds(plan: Plan, from = 0): number {
  let seconds = 0;
  let previous: ExerciseId | undefined;
  const explained = new Set(plan.sets.slice(0, from).map((set) => set.exercise));
  plan.sets.slice(from).forEach((set, index, rest) => {
    seconds += workSeconds(set);
    if (set.part === 'work' && set.exercise !== previous && !explained.has(set.exercise)) {
      seconds += TALK_SECONDS_PER_EXERCISE;
    }
    explained.add(set.exercise);
    if (index < rest.length - 1) seconds += set.restSeconds;
    previous = set.exercise;
  });
  return seconds;
}

/** Whether anything is left to work at once all circumstances have been respected. */
export function hasWork({ sets }: Plan): boolean {
  return sets.some(({ part }) => part === 'work');
}

/** The kit a plan needs, in the order of use. */
export function kitOf(plan: Plan): readonly Kit[] {
  return [...new Set(plan.sets.flatMap((set) => EXERCISES[set.exercise].kit))];
}

const STANDS: ReadonlySet<string> = new Set(['standing', 'seated']);

function lacks({ kit, orKit }: Exercise, atHand: readonly Kit[]): boolean {
  const instead = orKit !== undefined && atHand.includes(orKit);
  return !instead && kit.some((piece) => !atHand.includes(piece));
}

/** The exercise to do in these circumstances: itself, the nearest stand-in, or `undefined` when there is none. */
export function suited(id: ExerciseId, now: Circumstances): ExerciseId | undefined {
  const at = placed(id, now);
  const { spared = [] } = now;
  if (at === undefined || !isLoading(at, spared)) return at;
  if (now.without?.includes(id)) return undefined;
  const { easier, harder, standing, chair, withoutKit }: (typeof EXERCISES)[ExerciseId] = EXERCISES[at];
  const { pattern } = EXERCISES[id];
  const siblings = [easier, standing, withoutKit, chair, harder].flatMap((each) => each ?? []);
  const alike = [...siblings, ...SPARING_MOVES].flatMap((each) => placed(each, now) ?? []);
  const sparing = alike.filter((each) => !isLoading(each, spared));
  return sparing.find((each) => EXERCISES[each].pattern === pattern) ?? sparing[0];
}

/** Itself or its nearest stand-in, for the place, the kit and the level. */
function placed(id: ExerciseId, now: Circumstances): ExerciseId | undefined {
  const seen = new Set<ExerciseId>();
  let at: ExerciseId | undefined = id;
  while (at && !seen.has(at)) {
    seen.add(at);
    // What is left out gets no stand-in: nobody who leaves out the plank wants another plank.
    if (now.without?.includes(at)) return undefined;
    const exercise: (typeof EXERCISES)[ExerciseId] = EXERCISES[at];
    if (now.kit && lacks(exercise, now.kit)) at = exercise.withoutKit;
    else if (now.seated && exercise.chair !== at) at = exercise.chair;
    else if (now.noFloor && !now.seated && !STANDS.has(exercise.position)) at = exercise.standing;
    else if (now.level === 'beginner' && exercise.forBeginners) at = exercise.forBeginners;
    else if ((now.noImpact && exercise.impact) || exercise.dose[now.level] === null) {
      at = exercise.easier ?? exercise.standing;
    } else return at;
  }
  return undefined;
}

/** The dose of a station once the exercise is settled; a stand-in takes its own dose, for sizes differ. */
function doseOf(station: Station, exercise: ExerciseId, { level, doses }: Circumstances): Dose | null {
  const usual = EXERCISES[exercise].dose[level];
  const dose = exercise === station.exercise ? (station.dose?.[level] ?? usual) : usual;
  return dose && grown(dose, exercise, doses);
}

function grown(dose: Dose, exercise: ExerciseId, doses?: OwnDoses): Dose {
  const own = doses?.[exercise];
  if (!own) return dose;
  if (dose.measure === 'reps') return { ...dose, sets: own.sets, reps: own.amount };
  return dose.measure === 'hold' ? { ...dose, sets: own.sets, seconds: own.amount } : dose;
}

/** The tempo of who has grown as far as reps and sets go: a slower way down. */
function slowed(exercise: ExerciseId, doses?: OwnDoses): Tempo | undefined {
  const { tempo } = EXERCISES[exercise];
  const slower = doses?.[exercise]?.slower;
  return tempo && slower ? { ...tempo, lower: tempo.lower + slower } : undefined;
}

interface Settled {
  readonly exercise: ExerciseId;
  readonly dose: Dose;
  readonly station: Station;
  readonly tempo?: Tempo;
  /** Seconds of rest on top of the usual. */
  readonly extraRest: number;
}

function settle(stations: readonly Station[], now: Circumstances): readonly Settled[] {
  const taken = new Set<ExerciseId>();
  return stations.flatMap((station) => {
    const exercise = suited(grownInto(station.exercise, now.doses), now);
    const dose = exercise && doseOf(station, exercise, now);
    // Two stations may end on the same stand-in; doing it twice in a row would look like a mistake.
    if (!exercise || !dose || taken.has(exercise)) return [];
    taken.add(exercise);
    const tempo = station.tempo ?? slowed(exercise, now.doses);
    const extraRest = now.doses?.[exercise]?.extraRest ?? 0;
    return [{ exercise, dose, station, extraRest, ...(tempo ? { tempo } : {}) }];
  });
}

function setOf(settled: Settled, part: PlannedSet['part'], set: number, of: number, rest?: number): PlannedSet {
  const { exercise, dose, station, extraRest, tempo } = settled;
  return {
    exercise,
    part,
    target: targetOfDose(dose),
    set,
    of,
    restSeconds: rest ?? (station.restSeconds ?? EXERCISES[exercise].restSeconds) + extraRest,
    ...(tempo ? { tempo } : {}),
  };
}

function work(routine: Routine, now: Circumstances, size?: number): readonly PlannedSet[] {
  const stations = settle(routine.stations, now);
  if (routine.order === 'circuit') {
    const rounds = size ?? routine.rounds[now.level];
    return Array.from({ length: rounds }, (_, round) =>
      stations.map((station, index) =>
        setOf(
          station,
          'work',
          round + 1,
          rounds,
          index === stations.length - 1 && round < rounds - 1 ? routine.restBetweenRoundsSeconds : undefined,
        ),
      ),
    ).flat();
  }
  const wished = stations.map(({ dose }) => Math.min(dose.sets, size ?? dose.sets));
  const sets = setsWithin(MOST_SETS[now.level], wished);
  return stations.flatMap((station, at) => {
    const of = sets[at] ?? 0;
    return Array.from({ length: of }, (_, index) => setOf(station, 'work', index + 1, of));
  });
}

/** Sets of each station; the one with the most gives way, the later first, until one session holds them all. */
function setsWithin(most: number, sets: readonly number[]): readonly number[] {
  const longest = Math.max(...sets);
  if (longest <= 1 || sets.reduce((sum, each) => sum + each, 0) <= most) return sets;
  return setsWithin(most, sets.with(sets.lastIndexOf(longest), longest - 1));
}

/** Moves before and after the work follow one another without a rest. */
export function leadSets(
  stations: readonly Station[],
  part: PlannedSet['part'],
  now: Circumstances,
): readonly PlannedSet[] {
  return settle(stations, now).map((station) => setOf(station, part, 1, 1, 0));
}

/**
 * The sets of a routine for this athlete. `size` overrides the number of rounds (circuits) or the most sets of one
 * exercise (straight), to make a routine shorter or longer.
 */
export function planRoutine(id: RoutineId, circumstances: Circumstances, size?: number): Plan {
  const routine = ROUTINES[id];
  const { doses: _doses, ...now } = circumstances;
  return {
    routine: id,
    level: now.level,
    sets: [
      ...leadSets(WARM_UPS[routine.warmUp], 'warm-up', now),
      // Flows and intervals keep their own timing.
      ...work(routine, routine.isStrength ? circumstances : now, size),
      ...leadSets(COOL_DOWNS[routine.coolDown], 'cool-down', now),
    ],
  };
}

/** One exercise by itself: the athlete's numbers where given, else the dose of the level. */
export function planExercise(
  exercise: ExerciseId,
  level: Level,
  asked: {
    readonly target?: Target;
    readonly sets?: number;
    readonly restSeconds?: number;
    readonly tempo?: Tempo;
    readonly doses?: OwnDoses;
  } = {},
): Plan {
  const row = EXERCISES[exercise];
  const dose = grown(row.dose[level] ?? row.dose.intermediate, exercise, asked.doses);
  const target = asked.target ?? targetOfDose(dose);
  const of = asked.sets ?? (asked.target ? 1 : dose.sets);
  const tempo = asked.tempo ?? slowed(exercise, asked.doses);
  return {
    level,
    sets: Array.from({ length: of }, (_, index) => ({
      exercise,
      part: 'work',
      target,
      set: index + 1,
      of,
      restSeconds: asked.restSeconds ?? row.restSeconds + (asked.doses?.[exercise]?.extraRest ?? 0),
      ...(tempo ? { tempo } : {}),
    })),
  };
}
