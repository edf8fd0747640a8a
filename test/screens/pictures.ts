/** `npm run pictures`: a picture of every screen in every shape, and one sheet of them all for the README. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../lambda/screens/render';
import { SHAPES, type ShapeName } from '../../simulator/page/shapes';
import { Theatre } from './browser';
import { samples } from './samples';

const FOLDER = join(__dirname, '../pictures');
const SHEET = join(__dirname, '../../docs/screens.png');
const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[]; // its own keys

async function main(): Promise<void> {
  const only = process.argv.slice(2);
  if (only.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(join(SHEET, '..'), { recursive: true });
  const theatre = await Theatre.open();
  for (const shape of SHAPE_NAMES) {
    const { width, height } = SHAPES[shape];
    await theatre.page.setViewportSize({ width, height });
    for (const { name, screen, at } of samples()) {
      if (only.length > 0 && !only.includes(name)) continue;
      await theatre.show(render(screen), shape);
      for (const ms of at) {
        await theatre.stepTo(ms);
        await theatre.page.screenshot({ path: join(FOLDER, `${name}-${ms}-${shape}.png`) });
      }
      if (shape !== 'hub-landscape') continue;
      await theatre.show(render(screen), shape, { theme: 'light' });
      await theatre.stepTo(at[0] ?? 0);
      await theatre.page.screenshot({ path: join(FOLDER, `${name}-light-${shape}.png`) });
    }
  }
  if (only.length === 0) await sheet(theatre);
  for (const warning of new Set(theatre.warnings)) console.warn(warning);
  await theatre.close();
}

/** Each screen once on the large hub, and some in the other shapes. */
async function sheet(theatre: Theatre): Promise<void> {
  const picture = (file: string) => {
    const data = readFileSync(join(FOLDER, file)).toString('base64');
    return `<img src="data:image/png;base64,${data}" style="height:250px;${file.includes('hub-round') ? 'border-radius:50%' : ''}">`;
  };
  const all = samples();
  const files = [
    ...all.map(({ name, at }) => `${name}-${at[1] ?? at[0] ?? 0}-hub-landscape.png`),
    ...all.filter(({ name }) => ['reps', 'rest', 'plans', 'progress'].includes(name))
      .flatMap(({ name, at }) => [`${name}-${at[1] ?? at[0] ?? 0}-hub-round.png`, `${name}-${at[1] ?? at[0] ?? 0}-tv.png`]),
    'reps-light-hub-landscape.png', 'progress-light-hub-landscape.png',
  ]; // oxfmt-ignore
  await theatre.page.setViewportSize({ width: 1280, height: 800 });
  await theatre.page.setContent(
    `<body style="margin:0;padding:10px;background:#3a424a;display:flex;flex-wrap:wrap;gap:10px;justify-content:center">${files.map(picture).join('')}`,
  );
  writeFileSync(SHEET, await theatre.page.screenshot({ fullPage: true }));
}

void main();
