/** The end of a training session: minutes, sets, the days of this week, and a best where there was one. */
import { BOLD, CENTRED, MIDDLE, box, buttons, text, u, type Item, type Items, type Page } from './layout';

const done = "(data.state == 'yes' || data.state == 'today')";

const rows = (font: string, w: number, h: number): Item => ({
  type: 'Container',
  width: u(w),
  data: '${payload.rows}',
  items: [
    {
      type: 'Container',
      direction: 'row',
      width: u(w),
      height: u(h),
      alignItems: 'center',
      justifyContent: 'spaceBetween',
      items: [
        { type: 'Text', text: '${data.name}', fontSize: font, color: '@text', maxLines: 1, shrink: 1 },
        { type: 'Text', text: '${data.amount}', fontSize: font, ...BOLD, color: '@text', maxLines: 1 },
      ],
    },
  ],
});

const week = (cell: number, gap: number, font: string): Item => ({
  type: 'Container',
  direction: 'row',
  data: '${payload.week}',
  items: [
    {
      type: 'Container',
      paddingRight: u(gap),
      alignItems: 'center',
      items: [
        {
          type: 'Frame',
          width: u(cell),
          height: u(cell),
          borderRadius: u(cell / 2),
          borderWidth: u(4),
          backgroundColor: `\${${done} ? @accent : @background}`,
          borderColor: `\${${done} ? @accent : @track}`,
          item: {
            type: 'Container',
            width: '100%',
            height: '100%',
            alignItems: 'center',
            justifyContent: 'center',
            items: [
              { type: 'VectorGraphic', source: 'mark', width: u(cell * 0.6), height: u(cell * 0.6), scale: 'best-fit', kind: `\${${done} ? 'supported' : 'none'}`, ink: '@onAccent' },
            ],
          },
        },
        { type: 'Text', text: '${data.name}', fontSize: font, color: "${data.state == 'today' ? @accent : @muted}", fontWeight: "${data.state == 'today' ? 'bold' : 'normal'}", textAlign: 'center', paddingTop: u(4) },
      ],
    },
  ],
}); // oxfmt-ignore

const badge = (h: number, font: string): Item => ({
  type: 'Frame',
  height: u(h),
  borderRadius: u(h / 2),
  backgroundColor: '@accent',
  paddingLeft: u(h * 0.4),
  paddingRight: u(h * 0.45),
  when: "${payload.best != ''}",
  item: {
    type: 'Container',
    direction: 'row',
    height: '100%',
    alignItems: 'center',
    items: [
      { type: 'VectorGraphic', source: 'mark', width: u(h * 0.56), height: u(h * 0.56), scale: 'best-fit', kind: 'best', ink: '@onAccent' },
      { type: 'Text', height: '100%', paddingLeft: u(h * 0.2), text: '${payload.best}', fontSize: font, ...BOLD, color: '@onAccent', maxLines: 1, ...MIDDLE },
    ],
  },
}); // oxfmt-ignore

const large: Items = [
  text('title', '${payload.title}', '@t4', { x: 48, y: 14, w: 700, h: 108 }, { ...BOLD, ...MIDDLE, color: '@accent' }),
  text(
    'minutes',
    '${payload.number}',
    u(288),
    { x: 36, y: 100, w: 600, h: 296 },
    { ...BOLD, ...MIDDLE, lineHeight: 1 },
  ),
  text('unit', '${payload.unit}', '@t4', { x: 48, y: 376, w: 600, h: 92 }, { ...MIDDLE, color: '@muted' }),
  box({ x: 48, y: 496 }, [week(64, 12, u(28))]),
  box({ r: 48, y: 120, w: 600 }, [rows('@t5', 600, 84)]),
  box({ r: 48, y: 500, w: 616 }, [badge(80, u(36))], { alignItems: 'end' }),
  buttons({ x: 48, b: 32 }),
];

const small: Items = [
  text('title', '${payload.title}', '@t5', { x: 32, y: 4, w: 420, h: 64 }, { ...BOLD, ...MIDDLE, color: '@accent' }),
  text('minutes', '${payload.number}', u(168), { x: 26, y: 56, w: 400, h: 172 }, { ...BOLD, ...MIDDLE, lineHeight: 1 }),
  text('unit', '${payload.unit}', '@t6', { x: 32, y: 228, w: 400, h: 52 }, { ...MIDDLE, color: '@muted' }),
  box({ x: 32, y: 292 }, [week(44, 10, u(24))]),
  box({ r: 32, y: 48, w: 480 }, [rows('@t5', 480, 62)]),
  box({ r: 32, y: 312, w: 500 }, [badge(56, u(26))], { alignItems: 'end' }),
  buttons({ x: 32, b: 16 }),
];

const round: Items = [
  text('title', '${payload.title}', '@t6', { x: 100, y: 38, w: 280, h: 48 }, { ...BOLD, ...CENTRED, color: '@accent' }),
  text(
    'minutes',
    '${payload.number}',
    u(136),
    { x: 60, y: 76, w: 360, h: 140 },
    { ...BOLD, ...CENTRED, lineHeight: 1 },
  ),
  text('unit', '${payload.unit}', '@t6', { x: 60, y: 206, w: 360, h: 48 }, { ...CENTRED, color: '@muted' }),
  box({ x: 0, y: 262, w: '100%' }, [week(36, 10, u(22))], { alignItems: 'center' }),
  text(
    'row',
    '${payload.best != "" ? payload.best : payload.row}',
    u(26),
    { x: 40, y: 338, w: 400, h: 44 },
    { ...BOLD, ...CENTRED },
  ),
  buttons({ x: 0, y: 388, w: '100%' }, 1, 'Buttons', { alignItems: 'center' }),
];

export const summary: Page = { name: 'summary', items: { large, small, round } };
