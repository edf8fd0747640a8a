/** What can be said here, in the words that are said. */
import { CENTRED, MIDDLE, BOLD, across, box, buttons, text, u, type Item, type Items, type Page } from './layout';

const hints = (font: string, gap: number, more: Item = {}): Item => ({
  type: 'Container',
  data: '${payload.hints}',
  items: [
    { type: 'Text', text: '“${data}”', fontSize: font, ...BOLD, color: '@text', maxLines: 1, paddingBottom: u(gap), ...more },
  ],
}); // oxfmt-ignore

const muted = { color: '@muted' };

const large: Items = [
  text('title', '${payload.title}', '@t4', { x: 48, y: 14, w: 900, h: 108 }, { ...MIDDLE, ...muted }),
  box({ x: 48, y: 128, w: across(48), h: 512 }, [hints('@t4', 24)], { justifyContent: 'center' }),
  buttons({ x: 48, b: 32 }),
];

const small: Items = [
  text('title', '${payload.title}', '@t5', { x: 32, y: 4, w: 700, h: 64 }, { ...MIDDLE, ...muted }),
  box({ x: 32, y: 68, w: across(32), h: 328 }, [hints('@t5', 16)], { justifyContent: 'center' }),
  buttons({ x: 32, b: 16 }),
];

const round: Items = [
  text('title', '${payload.title}', u(32), { x: 80, y: 44, w: 320, h: 52 }, { ...CENTRED, ...muted }),
  box({ x: 20, y: 104, w: 440, h: 272 }, [hints(u(26), 12, { textAlign: 'center' })], { justifyContent: 'center' }),
  buttons({ x: 0, y: 384, w: '100%' }, 1, 'Buttons', { alignItems: 'center' }),
];

export const help: Page = { name: 'help', items: { large, small, round } };
