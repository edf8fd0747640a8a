/** A screen as an APL document and its data, in the layout of the device that asked. */
import { figureRow } from './figures/figures';
import type { Button, Screen } from '../screen';
import { chartData } from './data/chart-data';
import { figureOf, paceOf, roomFor, type FigureData } from './data/figure-data';
import { blockFit, lineFit } from './data/fit';
import { setData } from './data/set-data';
import { stepsData } from './data/steps-data';
import { documentOf, type Item } from './documents/layout';
import { lookFor } from './documents/look';
import { pageOf } from './documents/pages';
import type { Family } from './family';
import { HELD, type Held } from './graphics/figure-graphic';
import { graphicsOf } from './graphics/graphics';

export interface Rendered {
  readonly document: object;
  readonly datasources: object;
}

const written = new Map<string, Item>();

/** The document of a kind of screen for figures that hold such things, written once. */
function documentFor(kind: Screen['kind'], family: Family, held: readonly Held[]): Item {
  const key = [kind, family, ...held].join(' ');
  const made = written.get(key) ?? withLook(documentOf(pageOf(kind), family), family, held);
  written.set(key, made);
  return made;
}

function withLook(page: Item, family: Family, held: readonly Held[]): Item {
  const dressed = { ...page, ...lookFor(family, page) };
  return { ...dressed, graphics: graphicsOf(dressed, held) };
}

/** What any of the figures in a page's data holds. */
function heldIn({ figures }: { readonly figures?: readonly FigureData[] }): readonly Held[] {
  return HELD.filter((each) => figures?.some((figure) => figure[each] === 1));
}

export function render(screen: Screen, family: Family): Rendered {
  const common = { title: screen.title, buttons: screen.buttons.map(sent), anyButtons: screen.buttons.length > 0 };
  const data = dataOf(screen, family);
  return { document: documentFor(screen.kind, family, heldIn(data)), datasources: { ...common, ...data } };
}

/** The first button is the way on, and the only one where there is room for one. */
function sent({ label, intent, slots }: Button, index: number) {
  return { id: intent, label, intent, slots: slots ?? {}, primary: index === 0 };
}

/** Rooms of figures, titles and lines, in units, as they stand in the documents. */
const WELCOME_FIGURE = { large: [640, 350], small: [400, 190], round: [320, 168] } as const;
/** Width, and the largest type, of what can be said here. */
const SAY = { large: [1184, 36], small: [896, 28], round: [1, 0] } as const;
const ANSWER_LINES = {
  large: { w: 1184, h: 500, gap: 16, least: 30, usual: 64 },
  small: { w: 896, h: 310, gap: 8, least: 22, usual: 48 },
  round: { w: 372, h: 280, gap: 4, least: 16, usual: 32 },
} as const;
const TOPIC_LINES = {
  large: { w: 1184, h: 300, gap: 12, least: 30, usual: 56 },
  small: { w: 896, h: 180, gap: 4, least: 22, usual: 34 },
  round: { w: 380, h: 200, gap: 4, least: 16, usual: 28 },
} as const;
const TOPIC_TITLE = { large: [1184, 96], small: [896, 56], round: [296, 36] } as const;
/** Moves of a workout that are shown beside it. */
const MOVES_SHOWN = 3;
/** A round screen has room for a sentence or two. */
const TOPIC_LINES_SHOWN = { large: 3, small: 3, round: 2 } as const;

function dataOf(
  screen: Screen,
  family: Family,
): Readonly<Record<string, unknown>> & { readonly figures?: readonly FigureData[] } {
  switch (screen.kind) {
    case 'welcome': {
      const { name, short, length, say, sayShort, exercise } = screen;
      const moves = screen.moves.slice(0, MOVES_SHOWN);
      const [wide, high] = WELCOME_FIGURE[family];
      const [sayWide, sayMost] = SAY[family];
      return {
        name,
        short,
        length,
        say,
        sayShort,
        // A move that goes round is shown in mid-step.
        strip: moves.map(({ id, name: move }, index) => ({
          name: move,
          f: index + 1,
          q: figureRow(id).roundMs === undefined ? 0.98 : 0.3,
        })),
        fits: {
          figure: roomFor([exercise], wide, high),
          say: lineFit([family === 'large' ? say : sayShort], sayWide, sayMost),
        },
        demo: paceOf(exercise),
        figures: [exercise, ...(family === 'round' ? [] : moves.map(({ id }) => id))].map((id) => figureOf(id)),
      };
    }
    case 'steps':
      return stepsData(screen, family);
    case 'set':
    case 'rest':
      return setData(screen.beats, family);
    case 'plans':
      return {
        plans: screen.plans.map(({ name, about, length, button }) => ({
          ...sent(button, 0),
          id: name,
          name,
          about,
          length,
        })),
      };
    case 'topic': {
      const lines = screen.lines.slice(0, TOPIC_LINES_SHOWN[family]);
      const [wide, most] = TOPIC_TITLE[family];
      const { claim, verdict, note } = screen;
      return {
        lines,
        claim,
        verdict,
        note,
        fits: {
          title: lineFit([screen.title], wide, most, 'bold'),
          lines: blockFit(lines, TOPIC_LINES[family]),
        },
      };
    }
    case 'progress': {
      const { weeksTitle, dayNames, bests, streak } = screen;
      const [best] = bests;
      return {
        weeksTitle,
        dayNames,
        bests,
        best: best ? `${best.name}  ${best.amount}` : '',
        streakNumber: streak.number,
        streakWords: streak.words,
        ...chartData(screen),
      };
    }
    case 'summary': {
      const { number, unit, best, rows, week } = screen;
      const [row] = rows;
      return { number, unit, best, rows, week, row: row ? `${row.name}  ${row.amount}` : '' };
    }
    case 'help':
      return { hints: screen.hints };
    case 'answer':
      return { lines: screen.lines, fits: { lines: blockFit(screen.lines, ANSWER_LINES[family]) } };
    case 'alarm': {
      const { call, number, lines, note } = screen;
      return { call, number, lines, note };
    }
  }
}
