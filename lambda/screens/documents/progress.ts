/** The record: bars and days of the same eight weeks on one axis of time, weeks in a row, and best sets. */
import {
  BOLD,
  CENTRED,
  MIDDLE,
  WHOLE,
  box,
  buttons,
  each,
  at,
  text,
  u,
  type Item,
  type Items,
  type Page,
} from './layout';

interface Chart {
  /** Left edge of the first bar, and top of the axis. */
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly wide: number;
  readonly high: number;
  /** Side of a day's square; none without. */
  readonly cell: number;
  readonly gap: number;
  readonly font: number;
  readonly small: number;
}
const WEEKS = 8;
/** Between two squares of days. */
const CELL_GAP = 6;

/** A height means minutes: the guides are labelled, and a minute is a hair. */
function chart({ x, y, step, wide, high, cell, gap, font, small }: Chart): Items {
  const aboveBar = (lift: number) => `\${(${y} + ${high} * (1 - data.share) - ${lift})*@u}dp`;
  const under = y + high + gap;
  const label = { type: 'Text', position: 'absolute', left: 0, maxLines: 1 };
  const guides: Item = each(WHOLE, '${payload.guides}', [
    {
      type: 'Container',
      position: 'absolute',
      left: 0,
      top: aboveBar(font * 0.8),
      width: u(x + WEEKS * step),
      height: u(font * 1.6),
      items: [
        { type: 'Frame', ...at({ x: x - 8, y: font * 0.8, w: WEEKS * step + 8, h: 2 }), backgroundColor: '@track' },
        { ...label, top: 0, width: u(x - 14), height: u(font * 1.6), text: '${data.text}', fontSize: u(font), color: '@muted', textAlign: 'right', textAlignVertical: 'center' },
      ],
    },
  ]); // oxfmt-ignore
  const days: Item = {
    ...each({ x: (step - cell) / 2, y: under, w: cell, h: 7 * (cell + CELL_GAP) }, '${data.days}', [
      {
        type: 'Frame',
        position: 'absolute',
        left: 0,
        top: `\${index * ${cell + CELL_GAP}*@u}dp`,
        width: u(cell),
        height: u(cell),
        borderRadius: u(cell / 4),
        borderWidth: u(2),
        backgroundColor: "${data == 'yes' ? @accent : @background}",
        borderColor: "${data == 'yes' ? @accent : data == 'later' ? @background : @track}",
      },
    ]),
  };
  const weeks: Item = each(WHOLE, '${payload.weeks}', [
    {
      type: 'Container',
      position: 'absolute',
      left: `\${(${x - (step - wide) / 2} + index * ${step})*@u}dp`,
      top: 0,
      width: u(step),
      height: '100%',
      items: [
        { ...label, top: aboveBar(font * 1.5), width: u(step), height: u(font * 1.45), text: '${data.minutes}', fontSize: u(font), ...BOLD, color: '@text', textAlign: 'center' },
        { type: 'Frame', position: 'absolute', left: u((step - wide) / 2), width: u(wide), top: aboveBar(0), height: `\${(${high} * data.share)*@u}dp`, backgroundColor: '${data.now ? @accent : @legsFar}', borderTopLeftRadius: u(6), borderTopRightRadius: u(6) },
        ...(cell > 0 ? [days] : []),
        { ...label, top: u(under + (cell > 0 ? 7 * (cell + CELL_GAP) + 4 : 0)), width: u(step), text: '${data.label}', fontSize: u(small), color: '${data.now ? @accent : @muted}', fontWeight: "${data.now ? 'bold' : 'normal'}", textAlign: 'center' },
      ],
    },
  ]); // oxfmt-ignore
  const dayNames: Item = each(WHOLE, '${payload.dayNames}', [
    { ...label, top: `\${(${under - small * 0.25} + index * ${cell + CELL_GAP})*@u}dp`, width: u(x - 20), height: u(small * 1.45), text: '${data}', fontSize: u(small), color: '@muted', textAlign: 'right' },
  ]); // oxfmt-ignore
  return [guides, weeks, ...(cell > 0 ? [dayNames] : [])];
}

const best = (amount: string, name: string, w: number, gap: number): Items => [
  {
    type: 'Container',
    width: u(w),
    paddingBottom: u(gap),
    items: [
      { type: 'Text', width: u(w), text: '${data.name}', fontSize: name, color: '@muted', maxLines: 1 },
      { type: 'Text', width: u(w), text: '${data.amount}', fontSize: amount, ...BOLD, color: '@text', maxLines: 1 },
    ],
  },
];

const large: Items = [
  text('title', '${payload.title}', '@t4', { x: 48, y: 14, w: 700, h: 108 }, { ...BOLD, ...MIDDLE }),
  text('weeks', '${payload.weeksTitle}', '@t7', { x: 48, y: 104, w: 700, h: 48 }, { ...MIDDLE, color: '@muted' }),
  box({ x: 24, y: 144, w: 820, h: 560 }, chart({ x: 72, y: 48, step: 92, wide: 60, high: 200, cell: 22, gap: 28, font: 28, small: 24 })),
  text('streak', '${payload.streakNumber}', '@t3', { r: 48, y: 84, w: 320, h: 120 }, { ...BOLD, ...MIDDLE, color: '@accent' }),
  text('streakWords', '${payload.streakWords}', '@t6', { r: 48, y: 200, w: 320, h: 60 }, { ...MIDDLE, color: '@muted' }),
  each({ r: 48, y: 284, w: 320 }, '${payload.bests}', best(u(60), u(28), 320, 6)),
  buttons({ x: 48, b: 32 }),
]; // oxfmt-ignore

const small: Items = [
  text('title', '${payload.title}', '@t5', { x: 32, y: 4, w: 420, h: 64 }, { ...BOLD, ...MIDDLE }),
  text('weeks', '${payload.weeksTitle}', '@t7', { x: 400, y: 14, w: 240, h: 44 }, { ...MIDDLE, color: '@muted', textAlign: 'right' }),
  box({ x: 16, y: 56, w: 640, h: 340 }, chart({ x: 56, y: 36, step: 72, wide: 48, high: 96, cell: 13, gap: 20, font: 24, small: 18 })),
  text('streak', '${payload.streakNumber}', '@t4', { r: 24, y: 44, w: 264, h: 72 }, { ...BOLD, ...MIDDLE, color: '@accent' }),
  text('streakWords', '${payload.streakWords}', '@t7', { r: 24, y: 112, w: 264, h: 40 }, { ...MIDDLE, color: '@muted' }),
  each({ r: 24, y: 160, w: 264 }, '${payload.bests}', best(u(36), u(22), 264, 0)),
  buttons({ x: 32, b: 12 }),
]; // oxfmt-ignore

const round: Items = [
  text('streak', '${payload.streakNumber}', u(48), { x: 100, y: 28, w: 280, h: 60 }, { ...BOLD, ...CENTRED, color: '@accent' }),
  text('streakWords', '${payload.streakWords}', '@t7', { x: 60, y: 82, w: 360, h: 36 }, { ...CENTRED, color: '@muted' }),
  box({ x: 20, y: 116, w: 440, h: 224 }, chart({ x: 52, y: 34, step: 44, wide: 30, high: 128, cell: 0, gap: 8, font: 20, small: 16 })),
  text('best', '${payload.best}', '@t6', { x: 40, y: 336, w: 400, h: 48 }, { ...BOLD, ...CENTRED }),
  buttons({ x: 0, y: 390, w: '100%' }, 1, 'Buttons', { alignItems: 'center' }),
]; // oxfmt-ignore

export const progress: Page = { name: 'progress', items: { large, small, round } };
