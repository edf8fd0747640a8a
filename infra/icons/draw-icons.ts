/** Draws the store icons from their one vector source: `npm run icons`, after a change of the drawing. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync, writeFileSync } from 'node:fs';
import { ICON_SOURCE, ICON_WIDTHS, iconFile } from './icon-files';

/** PNG bytes per width in pixels. */
export async function drawIcons(): Promise<ReadonlyMap<number, Buffer>> {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const drawing = readFileSync(ICON_SOURCE, 'utf8');
  return new Map(
    ICON_WIDTHS.map((width) => {
      const png = new Resvg(drawing, { fitTo: { mode: 'width', value: width } }).render().asPng();
      return [width, Buffer.from(png)];
    }),
  );
}

if (require.main === module) {
  void drawIcons().then((icons) => {
    for (const [width, png] of icons) writeFileSync(iconFile(width), png);
  });
}
