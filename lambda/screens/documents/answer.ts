/** Any answer that has no screen of its own, a sentence a line. */
import {
  BOLD,
  CENTRED,
  MIDDLE,
  across,
  box,
  buttons,
  fitted,
  text,
  u,
  type Item,
  type Items,
  type Page,
} from './layout';

/** The letters are as large as all lines have room for. */
export const lines = (font: string, most: number, gap: number, more: Item = {}): Item => ({
  type: 'Container',
  data: '${payload.lines}',
  items: [{ type: 'Text', text: '${data}', fontSize: font, color: '@text', maxLines: most, lineHeight: 1.2, paddingBottom: u(gap), ...more }],
}); // oxfmt-ignore

const large: Items = [
  text('title', '${payload.title}', '@t4', { x: 48, y: 14, w: across(48), h: 108 }, { ...BOLD, ...MIDDLE }),
  box({ x: 48, y: 120, w: across(48), h: 528 }, [lines(fitted('lines'), 9, 16)], { justifyContent: 'center' }),
  buttons({ x: 48, b: 32 }),
];

const small: Items = [
  text('title', '${payload.title}', '@t5', { x: 32, y: 4, w: across(32), h: 64 }, { ...BOLD, ...MIDDLE }),
  box({ x: 32, y: 68, w: across(32), h: 328 }, [lines(fitted('lines'), 9, 8)], { justifyContent: 'center' }),
  buttons({ x: 32, b: 16 }),
];

const round: Items = [
  text('title', '${payload.title}', '@t5', { x: 90, y: 34, w: 300, h: 52 }, { ...BOLD, ...CENTRED }),
  box({ x: 44, y: 84, w: 392, h: 296 }, [lines(fitted('lines'), 12, 4, { textAlign: 'center' })], { justifyContent: 'center' }),
  buttons({ x: 0, y: 388, w: '100%' }, 1, 'Buttons', { alignItems: 'center' }),
]; // oxfmt-ignore

export const answer: Page = { name: 'answer', items: { large, small, round } };
