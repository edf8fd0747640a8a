/** An emergency: stop, the number to call in the largest type there is room for, and what to look out for. */
import { lines } from './answer';
import { BOLD, CENTRED, MIDDLE, across, box, text, u, type Items, type Page } from './layout';

const red = { color: '@alarm' };

const large: Items = [
  text('title', '${payload.title}', '@t2', { x: 44, y: -2, w: across(44), h: 204 }, { ...BOLD, ...MIDDLE, ...red }),
  text('call', '${payload.call}', '@t4', { x: 48, y: 196, w: 600, h: 88 }, MIDDLE),
  text('number', '${payload.number}', u(400), { x: 32, y: 252, w: 760, h: 404 }, { ...BOLD, ...MIDDLE, lineHeight: 1 }),
  box({ r: 48, y: 204, w: 460, h: 440 }, [lines('@t5', 3, 20)], { justifyContent: 'center' }),
  text('note', '${payload.note}', '@t5', { x: 48, b: 36, w: across(48), h: 76 }, { ...MIDDLE, ...red }),
];

const small: Items = [
  text('title', '${payload.title}', '@t3', { x: 30, y: -6, w: across(32), h: 132 }, { ...BOLD, ...MIDDLE, ...red }),
  text('call', '${payload.call}', '@t5', { x: 32, y: 112, w: 300, h: 60 }, MIDDLE),
  text('number', '${payload.number}', u(248), { x: 22, y: 160, w: 520, h: 250 }, { ...BOLD, ...MIDDLE, lineHeight: 1 }),
  box({ r: 32, y: 136, w: 380, h: 264 }, [lines('@t6', 3, 12)], { justifyContent: 'center' }),
  text('note', '${payload.note}', '@t6', { x: 32, b: 12, w: across(32), h: 52 }, { ...MIDDLE, ...red }),
];

const round: Items = [
  text('title', '${payload.title}', u(48), { x: 60, y: 44, w: 360, h: 68 }, { ...BOLD, ...CENTRED, ...red }),
  text('call', '${payload.call}', u(32), { x: 80, y: 108, w: 320, h: 48 }, CENTRED),
  text(
    'number',
    '${payload.number}',
    u(200),
    { x: 20, y: 150, w: 440, h: 204 },
    { ...BOLD, ...CENTRED, lineHeight: 1 },
  ),
  text('note', '${payload.note}', '@t6', { x: 90, y: 352, w: 300, h: 84 }, { ...CENTRED, ...red, maxLines: 2 }),
];

export const alarm: Page = { name: 'alarm', ground: '@alarmGround', items: { large, small, round } };
