/** Screens worth looking at, reached by playing turns, each with the instants at which it should be looked at. */
import { newAthlete, type Athlete } from '../../lambda/coach/athlete';
import type { ExerciseId } from '../../lambda/coach/exercises';
import type { IntentName } from '../../lambda/intents/names';
import type { Slots } from '../../lambda/input';
import type { Reply } from '../../lambda/reply';
import type { Screen, ShownBeat } from '../../lambda/screen';
import { START, heard, take } from '../phases';

export interface Sample {
  readonly name: string;
  readonly screen: Screen;
  /** Milliseconds after the screen was shown. */
  readonly at: readonly number[];
}

type Said = readonly [seconds: number, intent: IntentName, slots?: Slots];

/** What is answered to the last of these, said after opening the skill. */
export function replyTo(said: readonly Said[], from: Athlete = newAthlete('2026-11-23', 'America/New_York')): Reply {
  let now = START;
  let reply = take(from, { kind: 'launch' }, now);
  for (const [seconds, intent, slots = {}] of said) {
    now += seconds * 1000;
    reply = take(reply.athlete, { intent, slots }, now);
  }
  return reply;
}

const count = (id: ExerciseId, amount: string, sets = '1'): Said => [
  20,
  'StartExerciseIntent',
  { exercise: heard(id, id), amount: heard(amount), sets: heard(sets) },
];
const hold = (id: ExerciseId, duration: string): Said => [
  20,
  'StartExerciseIntent',
  { exercise: heard(id, id), duration: heard(duration) },
];

export function screenOf({ screen }: Reply): Screen {
  if (!screen) throw new Error('This reply has no screen.');
  return screen;
}

function beatsIn(screen: Screen): readonly ShownBeat[] {
  return screen.kind === 'set' || screen.kind === 'rest' ? screen.beats : [];
}

/** A little after the middle of the first beat of each of these kinds, so that no rep has just begun. */
function middles(screen: Screen, kinds: readonly ShownBeat['kind'][]): readonly number[] {
  return kinds.flatMap((kind) => {
    const beat = beatsIn(screen).find((one) => one.kind === kind);
    return beat
      ? [Math.round((beat.atMs + beat.endMs) / 2) + (beat.kind === 'reps' ? 1600 : beat.kind === 'turn' ? -700 : 0)]
      : [];
  });
}

function moving(name: string, reply: Reply, kinds: readonly ShownBeat['kind'][]): Sample {
  const screen = screenOf(reply);
  return { name, screen, at: [...middles(screen, kinds)].sort((a, b) => a - b) };
}

const still = (name: string, screen: Screen, at = 400): Sample => ({ name, screen, at: [at] });

const TRAINED = replyTo([count('push-up', '12'), [75, 'ReadyIntent']]);

/** A record of some weeks, as the athlete's own item does not hold one yet. */
function fullProgress(): Screen {
  const screen = screenOf(replyTo([count('push-up', '12'), [80, 'AskProgressIntent']]));
  if (screen.kind !== 'progress') throw new Error('Asking for progress shows something else.');
  return {
    ...screen,
    weeks: screen.weeks.map((week, index) => ({ ...week, minutes: [18, 42, 35, 51][index] ?? 0 })),
    days: screen.days.map((day, index) => (day === undefined ? undefined : [0, 2, 3, 5].includes(index % 7))),
    bests: [
      { name: 'Dumbbell planks', amount: '0:45' },
      { name: 'Push-ups', amount: '15 reps' },
      { name: 'Bent-over rows', amount: '12 reps' },
    ],
  };
}

export function samples(): readonly Sample[] {
  return [
    still('welcome', screenOf(replyTo([]))),
    still('plans', screenOf(replyTo([[20, 'ListWorkoutsIntent']]))),
    {
      ...still(
        'steps',
        screenOf(replyTo([[20, 'ExplainExerciseIntent', { exercise: heard('row', 'bent-over-row') }]])),
      ),
      at: [1500, 12_000],
    },
    moving('reps', replyTo([count('push-up', '5', '3')]), ['ready', 'reps', 'over', 'rest']),
    moving('sides', replyTo([hold('warrior-three', 'PT12S')]), ['into', 'hold', 'turn', 'out']),
    moving('plank', replyTo([hold('floor-plank', 'PT15S')]), ['hold']),
    { ...moving('minutes', replyTo([hold('cardio', 'PT10M')]), ['steady']), at: [20_000] },
    moving(
      'rounds',
      replyTo([[20, 'StartExerciseIntent', { exercise: heard('intervals', 'intervals'), amount: heard('3') }]]),
      ['hard', 'easy'],
    ),
    moving('rest', replyTo([count('bent-over-row', '8', '3'), [85, 'MoreRestIntent']]), ['rest']),
    still('paused', screenOf(replyTo([count('push-up', '12'), [30, 'AMAZON.PauseIntent']]))),
    still('help', screenOf(replyTo([[20, 'AMAZON.HelpIntent']]))),
    still('safety', screenOf(replyTo([[20, 'ReportEmergencyIntent']]))),
    still('progress', fullProgress()),
    still('summary', screenOf(TRAINED)),
    still('topic', screenOf(replyTo([[20, 'AskTopicIntent', { topic: heard('dark chocolate', 'dark-chocolate') }]]))),
    still('notice', screenOf(replyTo([[20, 'AskSafetyIntent']]))),
  ];
}
