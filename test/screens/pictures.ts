/** `npm run pictures`: a picture of every screen in every shape, and a sheet per shape. `npm run pictures -- set --shapes=tv,hub-5` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../lambda/screens/render';
import { SHAPES, familyOn, type ShapeName } from '../../simulator/page/shapes';
import { Theatre } from './browser';
import { samples, type Sample } from './samples';

const FOLDER = join(__dirname, '../pictures');
const SHEETS = join(__dirname, '../../docs/screens');
/** Pixels; a sheet is to be looked at as a whole. */
const TILE_HEIGHT = 216;
const SHEET_WIDTH = 1800;

const args = process.argv.slice(2);
const only = args.filter((arg) => !arg.startsWith('--'));
const option = (name: string) =>
  args
    .find((arg) => arg.startsWith(`--${name}=`))
    ?.slice(name.length + 3)
    .split(',');
const shapes = (option('shapes') ?? Object.keys(SHAPES)) as ShapeName[]; // named as `shapes.ts` does
const wanted: readonly Sample[] = samples().filter(({ name }) => only.length === 0 || only.includes(name));

/** Pictures of one shape in one theme, as data. */
async function shoot(theatre: Theatre, shape: ShapeName, theme: 'dark' | 'light'): Promise<readonly string[]> {
  const { width, height } = SHAPES[shape];
  await theatre.page.setViewportSize({ width, height });
  const pictures: string[] = [];
  for (const { name, screen, at } of wanted) {
    await theatre.show(render(screen, familyOn(shape)), shape, { theme });
    for (const ms of at) {
      await theatre.stepTo(ms);
      const picture = await theatre.page.screenshot({ path: join(FOLDER, `${name}-${ms}-${theme}-${shape}.png`) });
      pictures.push(picture.toString('base64'));
    }
  }
  return pictures;
}

async function sheet(theatre: Theatre, shape: ShapeName, pictures: readonly string[]): Promise<void> {
  const round = SHAPES[shape].isRound ? ';border-radius:50%' : '';
  const tiles = pictures.map(
    (data) => `<img src="data:image/png;base64,${data}" style="height:${TILE_HEIGHT}px${round}">`,
  );
  const page = await theatre.browser.newPage({ viewport: { width: SHEET_WIDTH, height: 400 } });
  await page.setContent(
    `<body style="margin:0;padding:8px;background:#3a424a;display:flex;flex-wrap:wrap;gap:8px">${tiles.join('')}`,
  );
  writeFileSync(join(SHEETS, `${shape}.png`), await page.screenshot({ fullPage: true }));
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(SHEETS, { recursive: true });
  const theatre = await Theatre.open();
  for (const shape of shapes) {
    const dark = await shoot(theatre, shape, 'dark');
    const light = shape === 'hub-8' ? await shoot(theatre, shape, 'light') : [];
    await sheet(theatre, shape, [...dark, ...light]);
    console.log(join(SHEETS, `${shape}.png`));
  }
  for (const warning of new Set(theatre.warnings)) console.warn(warning);
  await theatre.close();
}

void main();
