/** Starting a workout: by name, minutes, kit, place or level, in any mix, or simply "start". */
import { withSession, type Athlete } from '../coach/athlete';
import type { Kit } from '../coach/catalogue/exercise';
import { EXERCISES, type ExerciseId } from '../coach/catalogue/exercises';
import { choosePlan, MINUTES, type Wish } from '../coach/plan/choose';
import type { Spared } from '../coach/catalogue/spared';
import { partPlan } from '../coach/plan/part-plan';
import { planSeconds, type Plan } from '../coach/plan/plan';
import { STANCES } from '../coach/plan/stance';
import { wishingToday } from '../coach/only-today';
import { BODY_PARTS, type BodyPart } from '../coach/safety';
import { longerWhileNew } from '../coach/told';
import { nextOffered, planOffered } from '../coach/plan/offer';
import type { Question } from '../coach/question';
import { ROUTINE_IDS, type RoutineId } from '../coach/catalogue/routines';
import { LIMITS, sizeOf, targetOf } from '../coach/plan/target';
import { isActive, isUnderWay, lastSetOf } from '../coach/session';
import { startSets } from './start-exercise';
import type { Reply } from '../reply';
import { startPlan } from '../conversation/start-plan';
import { circumstancesOf } from '../coach/plan/circumstances';
import { ask, sentences, type Handlers, type Prompt, type Turn } from '../conversation/handler';
import { offerPrompt } from './launch';
import { fillDraft, startSaved } from './prescription';
import { madeIt, promptFor, asking } from '../conversation/next-question';
import { kitIn, levelIn, numberIn, placeIn, routineIn, secondsIn, skippableIn, tellingIn } from '../conversation/slots';

export const workoutHandlers: Handlers<'StartWorkoutIntent' | 'RepeatWorkoutIntent' | 'ListWorkoutsIntent'> = {
  StartWorkoutIntent: start,
  RepeatWorkoutIntent: again,
  ListWorkoutsIntent: (turn) => listWorkouts(turn, ''),
};

function start(turn: Turn): Reply {
  const filled = fillDraft(turn) ?? startSaved(turn, turn.slots.routine);
  if (filled) return filled;
  const { slots, words } = turn;
  const { prompts } = words;
  // "Start", or "give me two minutes", in the middle of a workout is no wish for another one: that would be named.
  const underWay = routineUnderWay(turn.athlete);
  const isBare = !WISHES.some((slot) => slots[slot]);
  if (underWay && isBare && !(slots.duration && isNotBegun(turn.athlete))) {
    const goOn: Prompt = { ...promptFor(turn, turn.athlete), asked: { about: 'resume' } };
    return ask(turn.athlete, sentences(prompts.underWay(underWay), madeIt(turn, turn.athlete)), goOn);
  }
  const { athlete, told: sparing } = sparingThem(turn);
  const routine = routineIn(slots) ?? (isBare ? underWay : undefined);
  const seconds = secondsIn(slots, 'duration');
  const kit = kitIn(slots);
  const level = levelIn(slots);
  if (routine === 'unclear') return listWorkouts(turn, prompts.unknownWorkout);
  if (
    seconds === 'unclear' ||
    (seconds !== undefined && (seconds < MINUTES.shortest * 60 || seconds > MINUTES.longest * 60))
  ) {
    const offer = { routine: routine ?? nextOffered(athlete), seconds: MINUTES.usual * 60 };
    return ask(athlete, prompts.minutesOutOfRange, asking(turn, athlete, { about: 'start', ...offer }));
  }
  const hands: readonly Kit[] | undefined =
    kit === undefined || kit === 'unclear' ? undefined : kit === 'none' ? [] : [kit];
  const now = circumstancesOf(athlete, {
    ...(hands ? { kit: hands } : {}),
    ...(level && level !== 'unclear' ? { level } : {}),
  });
  const unclear = kit === 'unclear' ? prompts.unclearKit : '';
  const parts = partsIn(turn).filter((part) => !JOINTS[part]);
  const forParts = parts.length > 0 && !routine ? partPlan(parts, now, seconds ?? MINUTES.usual * 60) : undefined;
  if (forParts) {
    const told = prompts.partWorkoutStarts(parts, planSeconds(forParts), longerWhileNew(athlete, forParts));
    return begin(turn, athlete, forParts, sentences(unclear, sparing), sentences(told, unused(turn, forParts)));
  }
  const plan = choosePlan(now, wishOf(turn, athlete, routine, seconds));
  const nothing = parts.length > 0 && !routine ? prompts.nothingForPart(parts) : '';
  return begin(turn, athlete, plan, sentences(unclear, nothing, sparing), unused(turn, plan));
}

/** What was at hand and nothing in the plan needs. */
function unused({ slots, words }: Turn, plan: Plan): string {
  const kit = kitIn(slots);
  const isNamed = kit !== undefined && kit !== 'unclear' && kit !== 'none';
  return isNamed && !usesOf(plan).has(kit) ? words.prompts.kitUnused(kit) : '';
}

function usesOf({ sets }: Plan): ReadonlySet<Kit> {
  return new Set(sets.flatMap(({ exercise }) => [...EXERCISES[exercise].kit, ...orKitOf(exercise)]));
}

function orKitOf(exercise: ExerciseId): readonly Kit[] {
  const { orKit }: (typeof EXERCISES)[ExerciseId] = EXERCISES[exercise];
  return orKit ? [orKit] : [];
}

/** What makes a wish of its own of "start". */
const WISHES = ['routine', 'kit', 'place', 'level', 'bodyPart', 'stance', 'what'] as const;

function wishOf({ slots }: Turn, athlete: Athlete, routine: RoutineId | undefined, seconds: number | undefined): Wish {
  const place = placeIn(slots);
  return {
    ...(routine ? { routine } : {}),
    ...(seconds === undefined ? {} : { seconds }),
    ...(place && place !== 'unclear' ? { place } : {}),
    ...(athlete.lastRoutine ? { last: athlete.lastRoutine } : {}),
    otherwise: nextOffered(athlete),
  };
}

function partsIn({ slots }: Turn): readonly BodyPart[] {
  return (['bodyPart', 'otherPart'] as const).flatMap(
    (slot) => BODY_PARTS.find((part) => slots[slot]?.ids.includes(part)) ?? [],
  );
}

/** Who names a joint with a workout has it in mind because it aches: "easy please, my knees are bad". */
const JOINTS: Readonly<Partial<Record<BodyPart, Spared>>> = { knee: 'knees', wrist: 'wrists' };

/** "Nothing on the floor", "on a chair", "my knees are bad": for today, and said so. */
function sparingThem(turn: Turn): { readonly athlete: Athlete; readonly told: string } {
  const { slots, words } = turn;
  const { sparedToday } = words.prompts;
  const stance = tellingIn(slots, 'stance', 'STANCE');
  const spared = partsIn(turn).flatMap((part) => JOINTS[part] ?? []);
  const stood = stance ? wishingToday(turn.athlete, STANCES[stance]) : turn.athlete;
  return {
    athlete: spared.length > 0 ? wishingToday(stood, { spared }) : stood,
    told: sentences(
      stance ? sparedToday(stance === 'seated' ? 'seated' : 'floor') : '',
      ...spared.map((part) => sparedToday(part)),
    ),
  };
}

/** Begins a plan, without its warm-up where that was asked for. */
function begin(turn: Turn, athlete: Athlete, plan: Plan, before: string, told = ''): Reply {
  const isShort = skippableIn(turn.slots) === 'warm-up';
  const begun = isShort ? { ...plan, sets: plan.sets.filter(({ part }) => part !== 'warm-up') } : plan;
  return startPlan(turn, athlete, begun, sentences(before, told, isShort ? turn.words.prompts.withoutWarmUp : ''));
}

/** Introduced, and nothing of it done. */
function isNotBegun({ session }: Athlete): boolean {
  return session.phase === 'briefing' && session.place.set + session.place.units === 0;
}

/** What somebody is in the middle of; nothing once they would not go on with it. */
function routineUnderWay({ session, asked }: Athlete): RoutineId | undefined {
  if (!isUnderWay(session) || asked?.about === 'what-else') return undefined;
  return session.plan.routine;
}

/** "The same workout again": only when it is asked for. */
function again(turn: Turn): Reply {
  const { athlete, words } = turn;
  const { prompts } = words;
  const { session, lastRoutine } = athlete;
  const once = lastSetAgain(turn);
  if (once) return once;
  if (isUnderWay(session)) {
    return ask(athlete, madeIt(turn, athlete), asking(turn, athlete, { about: 'start-over' }));
  }
  if (!lastRoutine) return ask(athlete, prompts.noLastWorkout, offerPrompt(turn, athlete));
  return acceptOffer(turn, { about: 'start', routine: lastRoutine });
}

/** "That last one again", "the same again with twelve": the set that was done last; `undefined` where a whole workout is meant. */
function lastSetAgain(turn: Turn): Reply | undefined {
  const { athlete, slots } = turn;
  const { session } = athlete;
  const last = lastSetOf(session);
  const count = numberIn(slots, 'count');
  const isOfSet = slots.which !== undefined || typeof count === 'number';
  if (!isActive(session) || !last || (!isOfSet && (session.plan.routine || isUnderWay(session)))) return undefined;
  const { least, most } = LIMITS[last.target.measure];
  const target =
    typeof count === 'number' && count >= least && count <= most ? targetOf(last.exercise, count) : last.target;
  const said = typeof count === 'number' && sizeOf(target) !== count ? turn.words.prompts.amountsOf(last.exercise) : '';
  return startSets(turn, athlete, last.exercise, { target, sets: 1 }, said);
}

/** Lists are three at a time; asking again brings the next three. */
const OFFERS_AT_ONCE = 3;

function listWorkouts(turn: Turn, before: string): Reply {
  const { athlete } = turn;
  const heard: readonly RoutineId[] = athlete.session.phase === 'choosing' ? athlete.session.offers : [];
  const from = heard.length > 0 ? (ROUTINE_IDS.indexOf(heard.at(-1) ?? ROUTINE_IDS[0]) + 1) % ROUTINE_IDS.length : 0;
  const offers = ROUTINE_IDS.slice(from, from + OFFERS_AT_ONCE);
  const free = athlete.session.phase === 'idle' || athlete.session.phase === 'choosing';
  const choosing = free ? withSession(athlete, { phase: 'choosing', offers }) : athlete;
  return ask(choosing, before, asking(turn, choosing, { about: 'which-workout', offers }));
}

/** "Yes" to an offered workout. */
export function acceptOffer(turn: Turn, offer: Extract<Question, { about: 'start' }>): Reply {
  return startPlan(turn, turn.athlete, planOffered(turn.athlete, offer));
}
