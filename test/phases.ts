/** Athletes in every phase a session can be in, reached by playing turns, for suites that try everything everywhere. */
import { newAthlete, type Athlete, type DayRecord } from '../lambda/coach/athlete';
import type { Consent, Effect, Outcome } from '../lambda/effect';
import type { Input, Slots, Thread } from '../lambda/input';
import type { IntentName } from '../lambda/vocabulary';
import { localeOf } from '../lambda/language/locales';
import type { Reply } from '../lambda/reply';
import { turn } from '../lambda/turn';

export const START = Date.parse('2026-11-23T15:00:00Z');

export interface Scene {
  readonly name: string;
  readonly athlete: Athlete;
  /** Milliseconds since 1970 at which the next word is said. */
  readonly now: number;
}

type Step =
  | { readonly intent: IntentName; readonly slots?: Slots }
  | { readonly kind: 'launch' | 'ended' }
  | { readonly kind: 'service'; readonly effect: Effect; readonly outcome: Outcome }
  | { readonly kind: 'consent'; readonly consent: Consent; readonly token: string };

let requests = 0;

/** What Alexa's session brings back while it lasts: the name of the block that sounds. */
function proofIn({ session }: Athlete): Pick<Input, 'delivered'> {
  const block = session.phase === 'set' ? session.block : session.phase === 'rest' ? session.ahead?.block : undefined;
  return block === undefined ? {} : { delivered: { block, lateMs: 0 } };
}

function inputOf(
  athlete: Athlete,
  step: Step,
  at: number,
  thread: Thread,
  requestId = `request-${(requests += 1)}`,
): Input {
  const newSession = 'kind' in step && step.kind === 'launch';
  const common = { requestId, at, thread, newSession, ...(newSession ? {} : proofIn(athlete)) };
  return 'intent' in step
    ? { ...common, kind: 'intent', intent: step.intent, slots: step.slots ?? {} }
    : { ...common, ...step };
}

interface Circumstances {
  readonly locale: string;
  /** What "pick one of these" hangs on; without it every step is a request of its own. */
  readonly requestId: string;
  readonly hasScreen: boolean;
  readonly history: readonly DayRecord[];
  /** What Alexa handed back from the turn before. */
  readonly thread: Thread;
}

export function take(athlete: Athlete, step: Step, at: number, circumstances: Partial<Circumstances> = {}): Reply {
  const { locale = 'en-US', requestId, hasScreen = false, history = [], thread = {} } = circumstances;
  const { language } = localeOf(locale);
  const context = { athlete, history, words: language, locale, audioDelayMs: 0, onScreen: hasScreen };
  return turn(inputOf(athlete, step, at, thread, requestId), context);
}

const OUTCOMES: readonly Outcome[] = [
  { result: 'done', token: 'reminder-1' },
  { result: 'gone' },
  { result: 'no-permission' },
  { result: 'unsupported' },
  { result: 'too-many' },
  { result: 'failed' },
];

/** Everything that a reply can come to: itself, or what is said for each outcome of what it wants done. */
export function endsOf(reply: Reply, at: number): readonly Reply[] {
  const { effect, athlete } = reply;
  return effect ? OUTCOMES.map((outcome) => take(athlete, { kind: 'service', effect, outcome }, at)) : [reply];
}

export const heard = (said: string, ...ids: readonly string[]) => ({ said, ids });

const LAUNCH: Step = { kind: 'launch' };
const YES: Step = { intent: 'AMAZON.YesIntent' };
const PUSH_UPS: Step = {
  intent: 'StartExerciseIntent',
  slots: { exercise: heard('push ups', 'push-up'), amount: heard('12') },
};
const THREE_SETS: Step = {
  intent: 'StartExerciseIntent',
  slots: { exercise: heard('rows', 'bent-over-row'), amount: heard('8'), sets: heard('3') },
};
const PRESCRIBED: Step = {
  intent: 'PrescribeIntent',
  slots: {
    exercise: heard('planks', 'floor-plank'),
    sets: heard('6'),
    duration: heard('PT15S'),
    restCount: heard('5'),
  },
};
const SAVED: Step = { intent: 'SavePrescriptionIntent', slots: { name: heard('physio set', 'physio') } };
const WARRIOR: Step = {
  intent: 'StartExerciseIntent',
  slots: { exercise: heard('warrior three', 'warrior-three'), duration: heard('PT30S') },
};

const MONDAY = heard('monday', 'monday');
const REMIND: Step = { intent: 'SetReminderIntent', slots: { day: MONDAY, time: heard('19:00') } };

/** Skips through every exercise that is left. */
const WHOLE_WORKOUT = Array.from({ length: 10 }, (): readonly [number, Step] => [
  5,
  { intent: 'SkipIntent', slots: { what: heard('exercise', 'exercise') } },
]);

/** Steps with the seconds that pass before each, and the seconds before the word that is to be tried. */
const SCENES: readonly (readonly [string, readonly (readonly [number, Step])[], number])[] = [
  ['nobody yet', [], 0],
  ['new, offered a workout', [[0, LAUNCH]], 20],
  ['idle', [[0, LAUNCH], [20, { intent: 'AMAZON.NoIntent' }]], 3],
  ['left and back', [[0, LAUNCH], [20, { intent: 'AMAZON.StopIntent' }], [86_400, LAUNCH]], 5],
  ['choosing', [[0, LAUNCH], [20, { intent: 'ListWorkoutsIntent' }]], 5],
  ['asked which exercise', [[0, LAUNCH], [20, { intent: 'ListExercisesIntent' }]], 5],
  ['briefing the warm-up', [[0, LAUNCH], [20, YES]], 30],
  ['warming up', [[0, LAUNCH], [20, YES], [30, YES]], 40],
  ['reading steps', [[0, LAUNCH], [20, { intent: 'ReadStepsIntent', slots: { exercise: heard('push up', 'push-up') } }]], 5],
  ['counting', [[0, LAUNCH], [20, PUSH_UPS]], 31],
  ['just started counting', [[0, LAUNCH], [20, PUSH_UPS]], 1],
  ['counted to the end', [[0, LAUNCH], [20, PUSH_UPS]], 80],
  ['resting', [[0, LAUNCH], [20, THREE_SETS]], 75],
  ['paused', [[0, LAUNCH], [20, THREE_SETS], [30, { intent: 'AMAZON.PauseIntent' }]], 10],
  ['holding the other side', [[0, LAUNCH], [20, WARRIOR]], 60],
  ['offered another number', [[0, LAUNCH], [20, { ...PUSH_UPS, slots: { exercise: heard('push ups', 'push-up'), amount: heard('400') } }]], 5],
  ['lost a set', [[0, LAUNCH], [20, THREE_SETS], [3600, LAUNCH]], 5],
  ['asked how many', [[0, LAUNCH], [20, THREE_SETS], [3600, LAUNCH], [5, { intent: 'AMAZON.NoIntent' }]], 5],
  ['offered the place', [[0, LAUNCH], [20, THREE_SETS], [30, { intent: 'AMAZON.StopIntent' }], [86_400, LAUNCH]], 5],
  ['walking for half an hour', [[0, LAUNCH], [20, { intent: 'StartExerciseIntent', slots: { exercise: heard('cardio', 'cardio'), duration: heard('PT30M') } }]], 90],
  ['in intervals', [[0, LAUNCH], [20, { intent: 'StartExerciseIntent', slots: { exercise: heard('intervals', 'intervals') } }], [30, YES]], 100],
  ['running non-stop', [[0, LAUNCH], [20, { intent: 'BetweenSetsIntent', slots: { stop: heard("don't stop", 'go') } }], [5, THREE_SETS]], 30],
  ['resting inside a block', [[0, LAUNCH], [20, { intent: 'BetweenSetsIntent', slots: { stop: heard("don't stop", 'go') } }], [5, THREE_SETS]], 75],
  ['in the second set of a block', [[0, LAUNCH], [20, { intent: 'BetweenSetsIntent', slots: { stop: heard("don't stop", 'go') } }], [5, THREE_SETS]], 140],
  ['hearing beeps', [[0, LAUNCH], [20, { intent: 'AdjustIntent', slots: { direction: heard('beep', 'beep') } }], [5, PUSH_UPS]], 31],
  ['counting down, briefly', [[0, LAUNCH], [20, { intent: 'AdjustIntent', slots: { direction: heard('down', 'down') } }], [5, { intent: 'AdjustIntent', slots: { what: heard('talk', 'talk'), amount: heard('less', 'less') } }], [5, PUSH_UPS]], 31],
  ['only timed', [[0, LAUNCH], [20, { intent: 'AdjustIntent', slots: { direction: heard('silently', 'silent') } }], [5, WARRIOR]], 31],
  ['asked of which exercise', [[0, LAUNCH], [20, { intent: 'PrescribeIntent', slots: { sets: heard('6'), duration: heard('PT15S') } }]], 5],
  ['asked how many of it', [[0, LAUNCH], [20, { intent: 'PrescribeIntent', slots: { exercise: heard('push ups', 'push-up'), down: heard('3') } }]], 5],
  ['doing what was prescribed', [[0, LAUNCH], [20, PRESCRIBED]], 20],
  ['in a programme', [[0, LAUNCH], [20, { intent: 'StartProgrammeIntent', slots: { programme: heard('gym programme', 'gym') } }]], 5],
  ['asked for a name', [[0, LAUNCH], [20, PRESCRIBED], [20, { intent: 'SavePrescriptionIntent' }]], 5],
  ['with a set saved', [[0, LAUNCH], [20, PRESCRIBED], [20, SAVED]], 5],
  ['asked whether to delete it', [[0, LAUNCH], [20, PRESCRIBED], [20, SAVED], [5, { intent: 'DeletePrescriptionIntent', slots: { name: heard('physio set') } }]], 5],
  ['asked how hard it was', [[0, LAUNCH], [20, YES], ...WHOLE_WORKOUT], 30],
  ['asked for the days of a reminder', [[0, LAUNCH], [20, { intent: 'SetReminderIntent' }]], 5],
  ['asked for the hour of a reminder', [[0, LAUNCH], [20, { intent: 'SetReminderIntent', slots: { day: MONDAY } }]], 5],
  ['told a reminder back', [[0, LAUNCH], [20, REMIND]], 5],
  ['reminded', [[0, LAUNCH], [20, REMIND], [5, YES]], 5],
  ['asked to delete everything', [[0, LAUNCH], [20, PUSH_UPS], [30, { intent: 'DeleteEverythingIntent' }]], 5],
  ['asked to start over', [[0, LAUNCH], [20, YES], [30, { intent: 'AMAZON.StartOverIntent' }]], 5],
]; // oxfmt-ignore

export function scenes(): readonly Scene[] {
  return SCENES.map(([name, steps, before]) => {
    let athlete = newAthlete('2026-11-23', 'America/New_York');
    let now = START;
    for (const [seconds, step] of steps) {
      now += seconds * 1000;
      const [reply] = endsOf(take(athlete, step, now), now);
      athlete = { ...(reply?.athlete ?? athlete), version: athlete.version + 1 };
    }
    return { name, athlete, now: now + before * 1000 };
  });
}
