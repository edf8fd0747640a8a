/** The first screen: the workout that is offered, by name and length, with the moves it begins with. */
import {
  BOLD,
  CENTRED,
  MIDDLE,
  across,
  box,
  buttons,
  each,
  oneLine,
  text,
  u,
  type Item,
  type Items,
  type Page,
} from './layout';

/** The figure that moves, enlarged until it fills its room. */
const moving = (fit: string): Item => ({
  type: 'Demonstration',
  wide: `\${400*payload.fits.${fit}*@u}dp`,
  high: `\${300*payload.fits.${fit}*@u}dp`,
});

/** A move of the workout, standing still at its turning point. */
const still = (w: number, h: number): Item => ({
  type: 'Container',
  width: u(w),
  height: u(h),
  alignItems: 'center',
  items: [
    {
      type: 'Figure',
      wide: u(w),
      high: u(h),
      f: '${data.f}',
      q: '${payload.figures[data.f].last * data.q}',
      name: 'move${data.f}',
    },
  ],
});

const large: Items = [
  box({ r: 48, y: 24, w: 664, h: 544 }, [moving('figure')], { alignItems: 'end', justifyContent: 'end' }),
  text('title', '${payload.title}', '@t5', { x: 48, y: 24, w: 800, h: 72 }, { ...BOLD, ...MIDDLE, color: '@accent' }),
  text('name', '${payload.name}', '@t3', { x: 44, y: 84, w: across(48), h: 136 }, { ...BOLD, ...MIDDLE }),
  text('length', '${payload.length}', '@t5', { x: 48, y: 208, w: 760, h: 96 }, { ...MIDDLE, color: '@muted' }),
  each(
    { x: 48, y: 392, w: 600, h: 144 },
    '${payload.strip}',
    [
      {
        type: 'Container',
        width: u(184),
        items: [
          still(160, 100),
          {
            type: 'Text',
            width: u(180),
            height: u(44),
            text: '${data.name}',
            fontSize: u(26),
            color: '@muted',
            maxLines: 1,
            textAlignVertical: 'center',
          },
        ],
      },
    ],
    { direction: 'row' },
  ),
  text(
    'say',
    '${payload.say}',
    oneLine('say'),
    { x: 48, y: 576, w: across(48), h: 60 },
    { ...MIDDLE, color: '@muted' },
  ),
  buttons({ x: 48, b: 48 }),
];

const small: Items = [
  box({ r: 32, y: 8, w: 400, h: 320 }, [moving('figure')], { alignItems: 'end', justifyContent: 'end' }),
  text('title', '${payload.title}', '@t6', { x: 32, y: 8, w: 600, h: 52 }, { ...BOLD, ...MIDDLE, color: '@accent' }),
  text('name', '${payload.name}', '@t3', { x: 30, y: 44, w: across(32), h: 136 }, { ...BOLD, ...MIDDLE }),
  text('length', '${payload.length}', '@t5', { x: 32, y: 164, w: 560, h: 64 }, { ...MIDDLE, color: '@muted' }),
  each(
    { x: 32, y: 240, w: 460, h: 80 },
    '${payload.strip}',
    [{ type: 'Container', paddingRight: u(12), items: [still(100, 75)] }],
    { direction: 'row' },
  ),
  text(
    'say',
    '${payload.sayShort}',
    oneLine('say'),
    { x: 32, y: 328, w: across(32), h: 44 },
    { ...MIDDLE, color: '@muted' },
  ),
  buttons({ x: 32, b: 28 }),
];

const round: Items = [
  box({ x: 80, y: 60, w: 320, h: 288 }, [moving('figure')], { alignItems: 'center', justifyContent: 'end' }),
  text('title', '${payload.title}', '@t7', { x: 100, y: 40, w: 280, h: 36 }, { ...BOLD, ...CENTRED, color: '@accent' }),
  text('name', '${payload.short}', u(48), { x: 56, y: 72, w: 368, h: 72 }, { ...BOLD, ...CENTRED }),
  text('length', '${payload.length}', '@t6', { x: 30, y: 138, w: 420, h: 44 }, { ...CENTRED, color: '@muted' }),
  buttons({ x: 0, y: 366, w: '100%' }, 2, 'Buttons', { alignItems: 'center' }),
];

export const welcome: Page = { name: 'welcome', items: { large, small, round } };
