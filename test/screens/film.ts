/** `npm run film`: a set with its rest as a moving picture for the README: the real screen, and what is said beneath it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GIFEncoder, applyPalette, quantize } from 'gifenc';
import { toApla } from '../../lambda/audio/apla';
import { render } from '../../lambda/screens/render';
import { measureSound } from '../../simulator/sound';
import { heard } from '../phases';
import { Theatre } from './browser';
import { replyTo, screenOf } from './samples';

const FILE = join(__dirname, '../../docs/set.gif');
const PICTURE = { width: 480, height: 300, caption: 36 } as const;
const FRAMES_A_SECOND = 8;
/** Seconds of the set that are shown, from shortly before the first rep on. */
const SECONDS = 14;
const BEFORE_MS = 1500;
const COLOURS = 64;

async function main(): Promise<void> {
  const reply = replyTo([[20, 'StartExerciseIntent', { exercise: heard('push-up', 'push-up'), amount: heard('12') }]]);
  const screen = screenOf(reply);
  if (!reply.sound) throw new Error('Nothing sounds.');
  const { slots } = measureSound(toApla(reply.sound));
  const firstAt = slots.find(({ tag }) => tag === 'rep 1')?.atMs ?? 0;
  const theatre = await Theatre.open();
  await theatre.page.setViewportSize({ width: 1280, height: 800 });
  await theatre.show(render(screen, 'large'), 'hub-8');
  const cutter = await theatre.browser.newPage();
  const { width, height, caption } = PICTURE;
  const gif = GIFEncoder();
  let palette: ReturnType<typeof quantize> | undefined;
  for (let frame = 0; frame < SECONDS * FRAMES_A_SECOND; frame += 1) {
    const at = firstAt - BEFORE_MS + (frame * 1000) / FRAMES_A_SECOND;
    await theatre.stepTo(at);
    const picture = (await theatre.page.screenshot({ type: 'jpeg', quality: 92 })).toString('base64');
    const said =
      slots.filter((slot) => slot.atMs <= at && slot.atMs + slot.ms > at && slot.say !== '').at(-1)?.say ?? '';
    const pixels = await cutter.evaluate(
      async ({ data, words, w, h, strip }) => {
        const image = new Image();
        image.src = `data:image/jpeg;base64,${data}`;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h + strip });
        const drawn = canvas.getContext('2d');
        if (!drawn) throw new Error('There is no canvas.');
        drawn.fillStyle = '#000';
        drawn.fillRect(0, 0, w, h + strip);
        drawn.drawImage(image, 0, 0, w, h);
        drawn.fillStyle = '#F5F7F8';
        drawn.font = '20px Open Sans, sans-serif';
        drawn.textAlign = 'center';
        if (words !== '') drawn.fillText(`“${words}”`, w / 2, h + strip - 11, w - 16);
        const bytes = drawn.getImageData(0, 0, w, h + strip).data;
        let text = '';
        for (let from = 0; from < bytes.length; from += 8192)
          text += String.fromCharCode(...bytes.subarray(from, from + 8192));
        return btoa(text);
      },
      { data: picture, words: said, w: width, h: height, strip: caption },
    );
    const rgba = new Uint8ClampedArray(Buffer.from(pixels, 'base64'));
    palette ??= quantize(rgba, COLOURS);
    gif.writeFrame(applyPalette(rgba, palette), width, height + caption, {
      ...(frame === 0 ? { palette } : {}),
      delay: 1000 / FRAMES_A_SECOND,
    });
  }
  gif.finish();
  writeFileSync(FILE, gif.bytes());
  console.log(`${FILE}: ${Math.round(readFileSync(FILE).length / 1000)} kB`);
  await theatre.close();
}

void main();
