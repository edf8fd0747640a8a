/** Screens worth looking at, reached by playing turns, each with the instants at which it should be looked at. */
import { newAthlete, type Athlete, type DayRecord } from '../../lambda/coach/athlete';
import { dateOf, dayNumber } from '../../lambda/coach/calendar';
import { EXERCISES, EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/catalogue/exercises';
import { TOPIC_IDS } from '../../lambda/coach/catalogue/topic-ids';
import { localeOf } from '../../lambda/language/locales';
import { yearPeriod, weekPeriod } from '../../lambda/coach/period';
import { sumOf } from '../../lambda/coach/progress';
import { NO_TOTALS } from '../../lambda/coach/totals';
import { firstWeeks } from '../../lambda/coach/week';
import type { IntentName } from '../../lambda/vocabulary';
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

const { language } = localeOf('en-US');

type Said = readonly [seconds: number, intent: IntentName, slots?: Slots];

/** What is answered to the last of these, said after opening the skill; the same whenever it is asked for. */
export function replyTo(
  said: readonly Said[],
  from: Athlete = newAthlete('2026-11-23', 'America/New_York'),
  history: readonly DayRecord[] = [],
): Reply {
  let now = START;
  let reply = take(from, { kind: 'launch' }, now, { requestId: 'opening', hasScreen: true, history });
  said.forEach(([seconds, intent, slots = {}], index) => {
    now += seconds * 1000;
    reply = take(reply.athlete, { intent, slots }, now, { requestId: `word-${index}`, hasScreen: true, history });
  });
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

/** Two months of training on three days a week, up to the day before the samples' own, each week a little more. */
const WEEKS_TRAINED = 8;
const HISTORY: readonly DayRecord[] = Array.from({ length: WEEKS_TRAINED * 7 }, (_, day) => day)
  .filter((day) => [0, 2, 3, 5].includes(day % 7) && day % 11 !== 3)
  .map((day) => ({
    date: dateOf(dayNumber('2026-11-23') - WEEKS_TRAINED * 7 + day),
    totals: {
      sessions: 1,
      seconds: 420 + 14 * day,
      by: {
        'push-up': { sets: 3, units: 30 },
        'bent-over-row': { sets: 2, units: 20 },
        'floor-plank': { sets: 1, units: 40 },
      },
    },
  }));

/** Somebody who has trained all this time. */
export function regular(): Athlete {
  const lifetime = sumOf(HISTORY, yearPeriod(2026));
  return {
    ...newAthlete('2026-09-28', 'America/New_York'),
    ...firstWeeks('2026-11-23'),
    lastWeek: { monday: '2026-11-16', totals: sumOf(HISTORY, weekPeriod('2026-11-16')) },
    version: 90,
    today: { date: '2026-11-23', totals: NO_TOTALS },
    streak: 7,
    lifetime,
    bests: { 'push-up': 15, 'bent-over-row': 12, 'floor-plank': 45 },
  };
}

/** How such a record is shown after a set of today. */
export function progressAsked(intent: IntentName, slots: Slots = {}): Reply {
  return replyTo([count('push-up', '12'), [80, intent, slots]], regular(), HISTORY);
}

/** The end of so many push-ups, by somebody whose best was fifteen. */
export const summedUp = (amount: string, from?: Athlete): Reply =>
  replyTo([count('push-up', amount), [6 * Number(amount), 'ReadyIntent']], from ?? regular(), HISTORY);

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
    moving(
      'rest',
      replyTo([
        count('bent-over-row', '8', '3'),
        [85, 'AdjustIntent', { amount: heard('more', 'more'), what: heard('rest', 'rest') }],
      ]),
      ['rest'],
    ),
    still('paused', screenOf(replyTo([count('push-up', '12'), [30, 'AMAZON.PauseIntent']]))),
    still('help', screenOf(replyTo([[20, 'AMAZON.HelpIntent']]))),
    still('doubt', screenOf(replyTo([[20, 'ReportEmergencyIntent']]))),
    still('emergency', screenOf(replyTo([[20, 'ReportEmergencyIntent', { sign: heard("can't breathe", 'breath') }]]))),
    still('low', screenOf(replyTo([[20, 'ReportSelfHarmIntent', { sign: heard('kill myself', 'harm') }]]))),
    still('progress', screenOf(progressAsked('AskProgressIntent'))),
    still('summary', screenOf(TRAINED)),
    still('best', screenOf(summedUp('16'))),
    still('topic', screenOf(replyTo([[20, 'AskTopicIntent', { topic: heard('dark chocolate', 'dark-chocolate') }]]))),
    still('notice', screenOf(replyTo([[20, 'AskSafetyIntent']]))),
  ];
}

/** The most words there are for each kind of screen. */
export function longest(): readonly Sample[] {
  const most = <T>(list: readonly T[], length: (one: T) => number): T => {
    const found = [...list].sort((a, b) => length(b) - length(a))[0];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  };
  const { screens } = language;
  const { words: exercises } = localeOf('en-US').language.exercises;
  const stepOf = (id: ExerciseId) => most(exercises[id].steps, (step) => step.length);
  const titled = most(EXERCISE_IDS, (id) => screens.exercise(id).length);
  const stepped = most(EXERCISE_IDS, (id) => stepOf(id).length);
  const sided = most(
    EXERCISE_IDS.filter((id) => EXERCISES[id].sides === 'each' && EXERCISES[id].tempo),
    (id) => screens.exercise(id).length,
  );
  const topics = TOPIC_IDS.flatMap((id) =>
    (['AskTopicIntent', 'TellMoreIntent', 'AskTruthIntent'] as const).map((intent) =>
      replyTo([[20, intent, { topic: heard(id, id) }]]),
    ),
  );
  const holding = hold('warrior-three', 'PT30S');
  const explained = (id: ExerciseId, text: string): Screen => {
    const screen = screenOf(replyTo([[20, 'ExplainExerciseIntent', { exercise: heard(id, id) }]]));
    return screen.kind === 'steps' ? { ...screen, steps: screen.steps.filter((step) => step.text === text) } : screen;
  };
  return [
    still('the longest title', explained(titled, stepOf(titled))),
    still('the longest step', explained(stepped, stepOf(stepped))),
    still('the longest topic', screenOf(most(topics, ({ say }) => say.length))),
    still('the longest answer', screenOf(replyTo([holding, [60, 'AskPrivacyIntent']]))),
    still('the longest notice', screenOf(replyTo([holding, [60, 'AskSafetyIntent']]))),
    moving('the longest place', replyTo([count(sided, '10', '3')]), ['turn', 'out', 'over']),
  ];
}
