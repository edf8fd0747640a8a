/** `npm run figures`: all figures, or those that are named, as one picture each theme: begin, middle and turning point, and the second view. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureData } from '../../lambda/screens/data/figure-data';
import { lookFor } from '../../lambda/screens/documents/look';
import { FIGURES } from '../../lambda/screens/figures/figure-table';
import type { Figure } from '../../lambda/screens/figures/figure';
import { HELD } from '../../lambda/screens/graphics/figure-graphic';
import { graphicsOf } from '../../lambda/screens/graphics/graphics';
import { Theatre } from './browser';

const FOLDER = join(__dirname, '../pictures');
const CELL = { width: 212, height: 200 } as const;
const COLUMNS = 6;
const ROWS = 4;
const PHASES = [0, 0.5, 0.98] as const;

const dp = (pixels: number) => `${pixels}dp`;

/** Each view of an exercise takes three cells of a row. */
function cellsOf(name: string, figure: Figure, index: number) {
  const last = (figure.poses.length - 1) * 4;
  return PHASES.map((phase) => ({ f: index, q: Math.max(0.001, last * phase), name: phase === 0 ? name : '' }));
}

function sheetDocument() {
  const figure = {
    type: 'Figure',
    wide: dp(CELL.width - 5),
    high: dp((CELL.width - 5) * 0.75),
    f: '${data.f}',
    q: '${data.q}',
  };
  const label = {
    type: 'Text',
    text: '${data.name}',
    fontSize: '18dp',
    color: '@muted',
    height: '26dp',
    maxLines: 1,
    paddingLeft: '10dp',
  };
  const page = {
    type: 'APL',
    version: '1.4',
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Frame',
          width: '100vw',
          height: '100vh',
          backgroundColor: '@background',
          item: {
            type: 'Container',
            width: '100%',
            height: '100%',
            data: '${payload.cells}',
            items: [
              {
                type: 'Container',
                position: 'absolute',
                left: `\${(data.at % ${COLUMNS}) * ${CELL.width}}dp`,
                top: `\${Math.floor(data.at / ${COLUMNS}) * ${CELL.height}}dp`,
                width: dp(CELL.width),
                height: dp(CELL.height),
                items: [label, figure],
              },
            ],
          },
        },
      ],
    },
  }; // oxfmt-ignore
  const dressed = { ...page, ...lookFor('large', page) };
  return { ...dressed, graphics: graphicsOf(dressed, HELD) };
}

async function main(): Promise<void> {
  const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  const themes = process.argv.includes('--light') ? (['light'] as const) : (['dark'] as const);
  const named = Object.entries(FIGURES).filter(([id]) => only.length === 0 || only.some((word) => id.includes(word)));
  const views = named.flatMap(([id, figure]: [string, Figure]) => [
    { name: id, figure },
    ...(figure.second ? [{ name: `${id}, second view`, figure: figure.second }] : []),
    ...(figure.steps ? [{ name: `${id}, steps`, figure: { ...figure, poses: figure.steps.poses } }] : []),
  ]);
  const figures = views.map(({ figure }) => figureData(figure));
  const cells = views.flatMap(({ name, figure }, index) => cellsOf(name, figure, index));
  const theatre = await Theatre.open();
  const document = sheetDocument();
  mkdirSync(FOLDER, { recursive: true });
  for (const theme of themes) {
    const pages: string[] = [];
    for (let from = 0; from < cells.length; from += COLUMNS * ROWS) {
      const shown = cells.slice(from, from + COLUMNS * ROWS).map((cell, at) => ({ ...cell, at }));
      await theatre.show({ document, datasources: { figures, cells: shown } }, 'hub-8', { theme });
      pages.push((await theatre.page.screenshot()).toString('base64'));
    }
    const sheet = await theatre.browser.newPage({ viewport: { width: Math.min(2, pages.length) * 1280, height: 800 } });
    const pictures = pages.map((page) => `<img src="data:image/png;base64,${page}">`).join('');
    await sheet.setContent(
      `<body style="margin:0;display:grid;grid-template-columns:repeat(${Math.min(2, pages.length)},1280px)">${pictures}`,
    );
    const file = join(FOLDER, `figures-${theme}.png`);
    writeFileSync(file, await sheet.screenshot({ fullPage: true }));
    console.log(file);
  }
  for (const warning of new Set(theatre.warnings)) console.warn(warning);
  await theatre.close();
}

void main();
