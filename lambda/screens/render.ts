/** A screen as an APL document and its data: each kind is one static document and one small function that fills it. */
import { EXERCISES, type ExerciseId } from '../coach/catalogue/exercises';
import { halvesOf } from '../coach/set/tempo';
import type { Button, Screen, ShownBeat, ShownProgress } from '../screen';
import answer from './documents/answer.json';
import help from './documents/help.json';
import plans from './documents/plans.json';
import progress from './documents/progress.json';
import set from './documents/set.json';
import steps from './documents/steps.json';
import summary from './documents/summary.json';
import topic from './documents/topic.json';
import welcome from './documents/welcome.json';
import { tablesOf, type Figure } from './figures/figure';
import { FIGURES } from './figures/figures';
import graphics from './graphics.json';
import look from './look.json';

export interface Rendered {
  readonly document: object;
  readonly datasources: object;
}

/** Letters that the large type has room for, and the body's. */
const ROOM = { few: 150, many: 300 } as const;

function lettersIn({ length }: string): 'few' | 'many' | 'most' {
  return length <= ROOM.few ? 'few' : length <= ROOM.many ? 'many' : 'most';
}

export function render(screen: Screen): Rendered {
  const common = { title: screen.title, buttons: screen.buttons.map(sent), anyButtons: screen.buttons.length > 0 };
  switch (screen.kind) {
    case 'welcome': {
      const { text, hints, exercise } = screen;
      return rendered(welcome, { ...common, text, hints, ...demonstration(exercise) });
    }
    case 'steps':
      return rendered(steps, {
        ...common,
        steps: screen.steps.map(({ text, place, atMs }) => ({ text, place, at: atMs })),
        last: screen.steps.length - 1,
        ...demonstration(screen.exercise),
      });
    case 'set':
    case 'rest':
      return rendered(set, { ...common, ...motion(screen.beats) });
    case 'plans':
      return rendered(plans, {
        ...common,
        plans: screen.plans.map(({ name, about, length, button }) => ({
          ...sent(button, 0),
          id: name,
          name,
          about,
          length,
        })),
      });
    case 'topic':
      return rendered(topic, { ...common, text: screen.text, note: screen.note, letters: lettersIn(screen.text) });
    case 'progress': {
      const { weeksTitle, daysTitle, dayNames, bestsTitle, bests, days } = screen;
      return rendered(progress, {
        ...common,
        weeksTitle,
        daysTitle,
        dayNames,
        bestsTitle,
        bests,
        ...barsOf(screen.weeks),
        days: inRows(
          days.map((day) => (day === undefined ? 'later' : day ? 'yes' : 'no')),
          DAYS_A_WEEK,
        ),
      });
    }
    case 'summary':
      return rendered(summary, { ...common, text: screen.text, rows: screen.rows });
    case 'help':
      return rendered(help, { ...common, hints: screen.hints });
    case 'answer':
      return rendered(answer, { ...common, text: screen.text, letters: lettersIn(screen.text) });
  }
}

type Data = Readonly<Record<string, unknown>>;

function rendered(document: { readonly mainTemplate: object }, data: Data): Rendered {
  return { document: { ...document, ...look, ...('figures' in data ? { graphics } : {}) }, datasources: data };
}

/** The first button is the way on, and the only one where there is room for one. */
function sent({ label, intent, slots }: Button, index: number) {
  return { id: intent, label, intent, slots: slots ?? {}, primary: index === 0 };
}

const DAYS_A_WEEK = 7;
/** Bars that share a date beneath them, which is that of the last. */
const BARS_A_LABEL = 2;

function barsOf(weeks: ShownProgress['weeks']) {
  const most = Math.max(1, ...weeks.map(({ seconds }) => seconds));
  const bars = weeks.map(({ minutes, seconds }, index) => ({
    minutes,
    share: seconds / most,
    now: index === weeks.length - 1,
  }));
  return { bars, dates: inRows(weeks, BARS_A_LABEL).map((pair) => pair.at(-1)?.label ?? '') };
}

function inRows<T>(list: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, row) =>
    list.slice(row * length, (row + 1) * length),
  );
}

const drawn = new Map<string, ReturnType<typeof figureData>>();

/** A figure as the documents read it; worked out once, since it is the same in every answer. */
function figureOf(exercise: ExerciseId, swapped = false) {
  const key = swapped ? `${exercise}, swapped` : exercise;
  const made = drawn.get(key) ?? figureData(FIGURES[exercise], swapped);
  drawn.set(key, made);
  return made;
}

function figureData(figure: Figure, swapped: boolean) {
  const { holds, pulley = [0, 0], solid = '', lines = '', breadth = 0 } = figure;
  return {
    ...tablesOf(figure, swapped),
    breadth,
    solid,
    lines,
    dumbbell: holds === 'dumbbells' || holds === 'dumbbell' ? 1 : 0,
    farDumbbell: holds === 'dumbbells' ? 1 : 0,
    towel: holds === 'towel' ? 1 : 0,
    bar: holds === 'bar' ? 1 : 0,
    pulleyX: pulley[0],
    pulleyY: pulley[1],
  };
}

/** Milliseconds of a hold that is shown and not counted: into it, in it, and out of it. */
const SHOWN_HOLD = { intoMs: 2500, heldMs: 2500, outMs: 2000, waitMs: 1000 } as const;

/** The figure of an exercise doing it over and over, at its own tempo. */
function demonstration(exercise: ExerciseId) {
  const figure = FIGURES[exercise];
  const { tempo } = EXERCISES[exercise];
  const figures = [figureOf(exercise)];
  if (figure.roundMs !== undefined) {
    return { figures, demo: { motion: 'round', every: figure.roundMs, half: 0, there: 1, back: 1 } };
  }
  if (!tempo) {
    const { intoMs, heldMs, outMs, waitMs } = SHOWN_HOLD;
    const half = intoMs + heldMs;
    return { figures, demo: { motion: 'rep', every: half + outMs + waitMs, half, there: intoMs, back: outMs } };
  }
  const [first, second] = halvesOf(tempo);
  const every = first.ms + second.ms;
  return { figures, demo: { motion: 'rep', every, half: first.ms, there: first.movingMs, back: second.movingMs } };
}

/** What the count, the ring and the figure do in each beat. */
function motion(beats: readonly ShownBeat[]) {
  const ids = [...new Set(beats.map(({ exercise }) => exercise))];
  // The swapped figure follows its own, where sides change with every rep.
  const figures = ids.flatMap((id) => [
    { id, swapped: false },
    ...(EXERCISES[id].sides === 'alternate' ? [{ id, swapped: true }] : []),
  ]);
  return {
    figures: figures.map(({ id, swapped }) => figureOf(id, swapped)),
    last: beats.length - 1,
    beats: beats.map((beat) => ({
      at: beat.atMs,
      end: beat.endMs,
      every: beat.everyMs,
      from: beat.from,
      of: beat.of,
      title: beat.title,
      place: beat.place,
      label: beat.label,
      figure: figures.findIndex(({ id }) => id === beat.exercise),
      ...poseOf(beat),
      ...countOf(beat),
    })),
  };
}

function poseOf(beat: ShownBeat) {
  const { roundMs } = FIGURES[beat.exercise];
  const { sides } = EXERCISES[beat.exercise];
  const still = {
    swaps: beat.kind === 'reps' && sides === 'alternate',
    mirror: beat.side === 2 ? -1 : 1,
    turns: beat.kind === 'turn',
    ...(beat.rep ? { half: beat.rep.halfMs, there: beat.rep.thereMs, back: beat.rep.backMs } : {}),
  };
  return { ...still, motion: motionOf(beat), period: roundMs ?? 1 };
}

/** Poses that are held without time of their own to move into them are taken up at the end of the lead-in, and left after. */
const SLIDING: Readonly<Partial<Record<ShownBeat['kind'], string>>> = { ready: 'late', turn: 'turn', over: 'leave' };

function motionOf({ kind, exercise }: ShownBeat): string {
  if (FIGURES[exercise].roundMs !== undefined && MOVING.has(kind)) return 'round';
  const { tempo, moveSeconds = 0 } = EXERCISES[exercise];
  const slides = tempo === undefined && moveSeconds === 0 && FIGURES[exercise].roundMs === undefined;
  return (slides ? SLIDING[kind] : undefined) ?? MOTIONS[kind];
}

const MOVING: ReadonlySet<ShownBeat['kind']> = new Set(['into', 'hold', 'out', 'steady', 'hard', 'easy']);
const MOTIONS: Readonly<Record<ShownBeat['kind'], string>> = {
  ready: 'start',
  reps: 'rep',
  into: 'into',
  hold: 'end',
  out: 'out',
  steady: 'end',
  hard: 'end',
  easy: 'start',
  turn: 'start',
  rest: 'start',
  over: 'start',
};

function countOf({ kind }: ShownBeat): { readonly show: string; readonly ring: string } {
  switch (kind) {
    case 'reps':
      return { show: 'up', ring: 'unit' };
    case 'hold':
    case 'steady':
      return { show: 'down', ring: 'whole' };
    case 'hard':
    case 'easy':
    case 'rest':
      return { show: 'left', ring: 'beat' };
    case 'ready':
    case 'turn':
      return { show: 'last', ring: 'none' };
    case 'into':
    case 'out':
      return { show: 'none', ring: 'none' };
    case 'over':
      return { show: 'none', ring: 'full' };
  }
}
