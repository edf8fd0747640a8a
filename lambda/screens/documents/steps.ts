/** The steps of an exercise, one at a time while it is read out; the figure moves to the pose that belongs to it. */
import {
  BOLD,
  CENTRED,
  MIDDLE,
  WHOLE,
  across,
  at,
  box,
  buttons,
  each,
  fitted,
  numbers,
  oneLine,
  text,
  u,
  type Item,
  type Items,
  type Page,
} from './layout';

const next = ['i', '${i < payload.last && t >= payload.steps[i + 1].at ? i + 1 : i}'] as const;
/** A phase that has a stance on both sides. */
const within = (phase: string) => `\${Math.max(0.001, Math.min(payload.figures[0].last - 0.001, ${phase}))}`;
/** Milliseconds in which the figure moves to the pose of the next step. */
const GLIDES_MS = 900;

const figure = (w: number, h: number): Item => ({ type: 'Figure', wide: u(w), high: u(h), f: 0, q: '${q}' });
const place = '${payload.steps[i].k + 1} / ${payload.of}';
const step = '${payload.steps[i].text}';
const quiet = { display: "${payload.of > 1 ? 'normal' : 'none'}" };

/** All poses beside one another; the present one has a rim, those to come are dim. */
const strip = (w: number, h: number): Items => [
  {
    type: 'Container',
    paddingRight: u(12),
    items: [
      {
        type: 'Frame',
        width: u(w),
        height: u(h),
        borderRadius: u(12),
        backgroundColor: '@card',
        item: {
          type: 'Container',
          width: '100%',
          height: '100%',
          items: [
            { type: 'Figure', f: 0, q: within('data.pose'), name: 'pose${data.k}' },
            { type: 'Frame', ...at(WHOLE), borderRadius: u(12), borderWidth: u(6), borderColor: '@accent', opacity: '${payload.steps[i].k == data.k ? 1 : 0}' },
            { type: 'Frame', ...at(WHOLE), backgroundColor: '@background', opacity: '${data.k > payload.steps[i].k ? 0.55 : 0}' },
          ],
        },
      },
    ],
  },
]; // oxfmt-ignore

const large: Items = [
  text('title', '${payload.title}', oneLine('title'), { x: 48, y: 14, w: 880, h: 108 }, { ...BOLD, ...MIDDLE }),
  text('place', place, '@t4', { r: 48, y: 14, w: 240, h: 108 }, { ...BOLD, ...MIDDLE, color: '@accent', textAlign: 'right', ...quiet }),
  text('step', step, fitted('step'), { x: 48, y: 120, w: '${viewport.width - 672*@u}dp', h: 392 }, { ...MIDDLE, maxLines: 6, lineHeight: 1.15 }),
  box({ r: 48, y: 112, w: 544, h: 392 }, [figure(544, 392)], { justifyContent: 'end' }),
  each({ x: 48, y: 528, w: across(48), h: 120 }, '${payload.strip}', strip(152, 114), { direction: 'row' }),
  buttons({ x: 48, b: 32 }),
]; // oxfmt-ignore

const small: Items = [
  text('title', '${payload.title}', oneLine('title'), { x: 32, y: 4, w: 680, h: 64 }, { ...BOLD, ...MIDDLE }),
  text('place', place, '@t5', { r: 32, y: 4, w: 200, h: 64 }, { ...BOLD, ...MIDDLE, color: '@accent', textAlign: 'right', ...quiet }),
  text('step', step, fitted('step'), { x: 32, y: 64, w: '${viewport.width - 408*@u}dp', h: 240 }, { ...MIDDLE, maxLines: 5, lineHeight: 1.15 }),
  box({ r: 32, y: 64, w: 328, h: 236 }, [figure(328, 232)], { justifyContent: 'end' }),
  each({ x: 32, y: 312, w: across(32), h: 78 }, '${payload.strip}', strip(104, 78), { direction: 'row' }),
  buttons({ x: 32, b: 16 }),
]; // oxfmt-ignore

const round: Items = [
  text('place', place, u(32), { x: 140, y: 30, w: 200, h: 48 }, { ...BOLD, ...CENTRED, color: '@accent', ...quiet }),
  box({ x: 130, y: 72, w: 220, h: 150 }, [figure(220, 150)], { justifyContent: 'end' }),
  text('step', step, fitted('step'), { x: 36, y: 222, w: 408, h: 156 }, { ...CENTRED, maxLines: 5, lineHeight: 1.15 }),
  buttons({ x: 0, y: 386, w: '100%' }, 1, 'Buttons', { alignItems: 'center' }),
];

export const steps: Page = {
  name: 'steps',
  bind: numbers('t', 'i', 'q'),
  tick: [
    ['t', '${elapsedTime}'],
    next,
    next,
    next,
    ['q', within(`payload.steps[i].pose - payload.steps[i].moves * Math.max(0, 1 - (t - payload.steps[i].at) / ${GLIDES_MS})`)],
  ],
  items: { large, small, round },
}; // oxfmt-ignore
