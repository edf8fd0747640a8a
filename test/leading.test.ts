/** Whole workouts with somebody who answers at once, late or never: rests are taken, questions are few, minutes are true. */
import { newAthlete, type Athlete } from '../lambda/coach/athlete';
import { ROUTINE_IDS } from '../lambda/coach/catalogue/routines';
import { circumstancesOf } from '../lambda/coach/plan/circumstances';
import { planRoutine, planSeconds, unitsIn, type Plan } from '../lambda/coach/plan/plan';
import { sessionPlan } from '../lambda/coach/plan/programme';
import { LISTENING_MS } from '../lambda/coach/set/listening';
import { isActive } from '../lambda/coach/session';
import type { Run } from '../lambda/coach/set/timeline';
import { english } from '../lambda/language/en';
import type { Reply } from '../lambda/reply';
import { START, heard, take } from './phases';

const words = english.counting('usual');
const ALL_KIT = ['dumbbells', 'ball', 'cable', 'block', 'bench'] as const;

/** A workout of whole length: what is said to begin it, by whom, and what it holds. */
interface Workout {
  readonly opens: Parameters<typeof take>[1];
  readonly asked?: Athlete['asked'];
  plan(this: void, athlete: Athlete): Plan;
}

const PROGRAMME = 'stronger-back';
const WORKOUTS: Readonly<Record<string, Workout>> = {
  ...Object.fromEntries(
    ROUTINE_IDS.map((id): [string, Workout] => [
      id,
      {
        opens: { intent: 'StartWorkoutIntent', slots: { routine: heard(id, id) } },
        plan: (athlete) => planRoutine(id, circumstancesOf(athlete)),
      },
    ]),
  ),
  'the first day of a program': {
    opens: { intent: 'AMAZON.YesIntent' },
    asked: { about: 'programme', id: PROGRAMME },
    plan: (athlete) => {
      const plan = sessionPlan({ id: PROGRAMME, index: 0 }, circumstancesOf(athlete));
      if (!plan) throw new Error('no first day');
      return plan;
    },
  },
};

function trainee(explained: boolean): Athlete {
  const fresh = newAthlete('2026-11-23', 'America/New_York');
  const experienced: Athlete = {
    ...fresh,
    version: 1,
    heardSafetyNote: true,
    preferences: { ...fresh.preferences, level: 'intermediate', kit: ALL_KIT },
  };
  // A beginner's plan has other moves: what is known is what this athlete's own plans hold.
  return explained
    ? { ...experienced, explained: Object.fromEntries(planned(experienced).map((id) => [id, 2])) }
    : experienced;
}

const planned = (athlete: Athlete) =>
  Object.values(WORKOUTS).flatMap(({ plan }) => plan(athlete).sets.map((set) => set.exercise));

/** What was said and counted on the way, on one clock. Milliseconds since the start. */
interface Heard {
  /** Openings of the microphone whose silence would stop the workout. */
  asked: number;
  /** Openings that silence answers. */
  offered: number;
  readonly runs: Run[];
  tookMs: number;
  athlete: Athlete;
}

const soundMs = ({ say, sound }: { readonly say: string; readonly sound?: Reply['sound'] }) =>
  words.speakingMs(say) + (sound?.totalMs ?? 0);

/** Plays a workout to its end; `waitMs` after each opening somebody says "yes", or nothing where it is longer than they are listened to. */
function played({ opens, asked: open }: Workout, athlete: Athlete, waitMs: number): Heard {
  let at = START;
  let reply = take(open ? { ...athlete, asked: open } : athlete, opens, at);
  const was: Heard = { asked: 0, offered: 0, runs: [], tookMs: 0, athlete };
  for (let turns = 0; turns < 80; turns += 1) {
    const { session, asked } = reply.athlete;
    if (reply.sound) {
      const until = at + soundMs(reply) - START;
      was.runs.push(...reply.sound.runs.map((run) => ({ ...run, startsAtMs: run.startsAtMs + at - START })));
      was.tookMs = until;
    }
    if (reply.mic === 'closed' || asked?.about === 'how-hard' || asked?.about === 'what-else') {
      was.asked += asked ? 1 : 0;
      break;
    }
    const isCarried = session.phase === 'set' || (session.phase === 'rest' && session.ahead !== undefined);
    if (isCarried && reply.sound) was.offered += 1;
    else was.asked += 1;
    at += soundMs(reply) + waitMs;
    reply = take(reply.athlete, { intent: 'AMAZON.YesIntent' }, at);
  }
  was.athlete = take(reply.athlete, { kind: 'ended' }, at + soundMs(reply) + 1000).athlete;
  return was;
}

/** Rest taken and rest planned, over all pairs of sets that were done, in seconds. */
function restsOf({ runs, athlete }: Heard): {
  readonly taken: number;
  readonly planned: number;
  readonly pairs: number;
} {
  const plan = isActive(athlete.session) ? athlete.session.plan : undefined;
  let taken = 0;
  let plannedSeconds = 0;
  let pairs = 0;
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    const set = plan?.sets[run.set];
    if (!next || !set || next.set === run.set || set.restSeconds === 0) return;
    pairs += 1;
    plannedSeconds += set.restSeconds;
    // Longer than planned is no more than planned.
    taken += Math.min((next.startsAtMs - run.startsAtMs - run.units * run.everyMs) / 1000, set.restSeconds);
  });
  return { taken, planned: plannedSeconds, pairs };
}

describe.each(Object.entries(WORKOUTS))('%s', (_name, workout) => {
  test.each([
    ['at once', 500],
    ['late', LISTENING_MS - 500],
  ])('who answers %s still rests, and is asked little', (_, waitMs) => {
    const was = played(workout, trainee(true), waitMs);
    const { taken, planned: wanted } = restsOf(was);
    expect(taken).toBeGreaterThanOrEqual(0.95 * wanted);
    const minutes = was.tookMs / 60_000;
    expect(was.asked).toBeLessThanOrEqual(minutes <= 12 ? 4 : minutes <= 22 ? 7 : 10);
    expect(was.offered).toBeLessThanOrEqual(Math.ceil(was.tookMs / 90_000));
  });

  test('every set is done once, in full', () => {
    const { athlete } = played(workout, trainee(true), 500);
    const plan = isActive(athlete.session) ? athlete.session.plan : undefined;
    const units = new Map<string, number>();
    for (const set of plan?.sets ?? []) units.set(set.exercise, (units.get(set.exercise) ?? 0) + unitsIn(set));
    const done = Object.entries(athlete.lifetime.by).map(([id, tally]) => [id, tally.units]);
    expect(Object.fromEntries(done)).toEqual(Object.fromEntries(units));
  });

  // What waits in the reprompt for who says nothing has not been told to who answers.
  test.each([
    ['at once', 500],
    ['late', LISTENING_MS - 500],
  ])('who answers %s has been told once how each new move goes', (_, waitMs) => {
    const { athlete } = played(workout, trainee(false), waitMs);
    const plan = isActive(athlete.session) ? athlete.session.plan : undefined;
    const work = new Set((plan?.sets ?? []).filter(({ part }) => part === 'work').map(({ exercise }) => exercise));
    expect(work.size).toBeGreaterThan(0);
    expect([...work].filter((id) => athlete.explained[id] !== 1)).toEqual([]);
  });

  test('the minutes that were told are the minutes it takes', () => {
    const athlete = trainee(true);
    const told = planSeconds(workout.plan(athlete));
    const { tookMs } = played(workout, athlete, 500);
    expect(Math.abs(tookMs / 1000 - told) / told).toBeLessThanOrEqual(0.1);
  });
});

test('who says nothing has been told by what ran in the silence, and by nothing that they cut short', () => {
  const { opens } = WORKOUTS['home-bodyweight'] ?? { opens: { intent: 'AMAZON.YesIntent' } };
  const warmedUp = take(take(trainee(false), opens, START).athlete, { intent: 'ReadyIntent' }, START + 60_000);
  const workAt = START + 60_000 + soundMs(warmedUp) + 500;
  const block = take(warmedUp.athlete, { intent: 'AMAZON.YesIntent' }, workAt);
  const { session } = block.athlete;
  const {
    unansweredFromMs = Infinity,
    runs,
    plan,
  } = session.phase === 'set' ? session : { runs: [], plan: undefined, unansweredFromMs: Infinity };
  const silent = runs.filter(({ startsAtMs }) => startsAtMs >= unansweredFromMs);
  const ids = silent.flatMap(({ set }) => plan?.sets[set]?.exercise ?? []);
  expect(ids.length).toBeGreaterThan(0);
  const told = ({ explained }: Athlete) => ids.map((id) => explained[id] ?? 0);
  expect(told(block.athlete)).toEqual(ids.map(() => 0));
  const last = silent.at(-1);
  const endMs = last ? last.startsAtMs + last.units * last.everyMs : 0;
  expect(told(take(block.athlete, { kind: 'ended' }, workAt + unansweredFromMs - 100).athlete)).toEqual(
    ids.map(() => 0),
  );
  expect(told(take(block.athlete, { kind: 'ended' }, workAt + endMs + 1000).athlete)).toEqual(ids.map(() => 1));
});
