/** The screen of a set and of the rest after it: count, ring, phase word, figure, and the bar of the whole workout. */
import {
  BOLD,
  CENTRED,
  MIDDLE,
  WHOLE,
  across,
  at,
  box,
  buttons,
  fitted,
  numbers,
  oneLine,
  shownIf,
  text,
  texts,
  u,
  type Item,
  type Items,
  type Page,
  type Place,
} from './layout';

/** The beat that is going on, and the words of its exercise: bound once, since nearly all depends on them. */
const B = 'b';
const W = 'y';
const AT_HAND: Items = [
  { name: B, type: 'any', value: '${payload.beats[i]}' },
  { name: W, type: 'any', value: `\${payload.texts[${B}.text]}` },
];
const isRest = `${W}.mood == 'rest'`;
const tone = `\${${isRest} ? @rest : ${W}.mood == 'hard' ? @hard : @accent}`;
const ground = `\${${isRest} ? @restGround : @background}`;
const track = `\${${isRest} ? @restTrack : @track}`;
const floor = `\${${isRest} ? @restTrack : @floor}`;

const nextBeat = ['i', `\${i < payload.last && t >= ${B}.end ? i + 1 : i}`] as const;

/** How far a figure is on its way from its first pose (0) to its turning point (1). */
const way = [
  [
    `${B}.motion == 'rep'`,
    `(v < ${B}.half ? Math.min(1, v / ${B}.there) : 1 - Math.min(1, (v - ${B}.half) / ${B}.back))`,
  ],
  [`${B}.motion == 'into'`, 'w'],
  [`${B}.motion == 'out'`, '1 - w'],
  [`${B}.motion == 'end'`, '1'],
  [`${B}.motion == 'late'`, `Math.max(0, 1 - (${B}.end - t) / 3000)`],
  [`${B}.motion == 'leave'`, `Math.max(0, 1 - (t - ${B}.at) / 2500)`],
  [`${B}.motion == 'turn'`, 'Math.max(0, Math.max(1 - 3 * w, 3 * w - 2))'],
  [`${B}.motion == 'loop'`, `1 - Math.abs(1 - ((t - ${B}.at) % 5000) / 2500)`],
  [`${B}.motion == 'round'`, `((t - ${B}.at) % ${W}.period) / ${W}.period`],
]
  .map(([when = '', value = '']) => `${when} ? ${value} : `)
  .join('');

/** A clock above ninety-nine seconds. */
const clock = "Math.floor(remains / 60) + ':' + (remains % 60 < 10 ? '0' : '') + remains % 60";

const TICK: Page['tick'] = [
  ['t', '${elapsedTime}'],
  // Several beats may have ended since the last tick.
  nextBeat,
  nextBeat,
  nextBeat,
  ['n', `\${Math.floor((t - ${B}.at) / ${B}.every)}`],
  ['v', `\${t - ${B}.at - n * ${B}.every}`],
  ['w', `\${Math.max(0, Math.min(1, (t - ${B}.at) / (${B}.end - ${B}.at)))}`],
  ['p', `\${${way}0}`],
  // Muscles start and stop softly.
  ['p', `\${${B}.motion == 'round' ? p : 0.5 - 0.5 * Math.cos(Math.PI * p)}`],
  ['f', `\${${W}.figure + (${W}.swaps ? (${B}.from + n) % 2 : 0)}`],
  ['q', '${Math.min(p * payload.figures[f].last, payload.figures[f].last - 0.001)}'],
  ['mirror', `\${${B}.kind == 'turn' ? Math.cos(Math.PI * Math.max(0, Math.min(1, 4 * w - 1.5))) : ${B}.mirror}`],
  // The ring is the whole set, the running rep included.
  ['share', `\${${W}.ring == 'whole' ? Math.min(1, (${B}.from + (t - ${B}.at) / ${B}.every) / ${B}.of) : ${W}.ring == 'beat' ? 1 - w : ${W}.ring == 'full' ? 1 : 0}`],
  ['total', `\${${B}.b0 + (${B}.b1 - ${B}.b0) * w}`],
  ['remains', `\${${W}.show == 'down' ? ${B}.of - ${B}.from - n : Math.ceil((${B}.end - t) / 1000)}`],
  ['long', `\${(${W}.show == 'down' || ${W}.show == 'left') && remains >= 100 ? 1 : 0}`],
  ['count', `\${${W}.show == 'up' ? Math.min(${B}.from + 1 + n, ${B}.of) : ${W}.show == 'last' ? (remains <= 3 ? remains : ${B}.kind == 'ready' ? ${W}.goal : '') : ${W}.show == 'none' ? '' : long == 0 ? Math.max(remains, 0) : ${clock}}`],
  ['word', `\${${B}.motion == 'rep' ? (v < ${B}.there ? ${W}.words[0] : v < ${B}.half ? ${W}.words[1] : v < ${B}.half + ${B}.back ? ${W}.words[2] : ${W}.words[3]) : ${W}.words[Math.floor((t - ${B}.at) / 5000) % ${W}.turnsOf]}`],
  ['cue', `\${${W}.cues[Math.floor(Math.max(0, n) / ${W}.cueEvery) % ${W}.cueOf]}`],
]; // oxfmt-ignore

const WORDED = ['reps', 'hold', 'steady', 'hard', 'easy'].map((kind) => `${B}.kind == '${kind}'`).join(' || ');
/** What to do now: a word of the rep, or of the beat. */
const phase = `(${WORDED}) ? word : ${B}.label`;
/** Before a count begins its goal stands there; what it is counted in goes once the last three seconds are counted. */
const under = `\${${W}.show == 'last' && remains <= 3 ? '' : ${B}.under}`;
/** Name, name and kit, in turns of four seconds: all of it in the largest type. */
const nextLine = `\${${W}.kit != '' && Math.floor((t - ${B}.at) / 4000) % 3 == 2 ? ${W}.kit : ${W}.name}`;
const restWord = `\${${B}.kind == 'easy' ? word : ${W}.title}`;

const inWork = shownIf(`!(${isRest})`);
const inRest = shownIf(isRest);

const ring = (place: Place, wide: number, rad = 88): Item => ({
  type: 'VectorGraphic',
  id: 'ring',
  source: 'ring',
  scale: 'best-fit',
  ...at(place),
  rad,
  share: '${share}',
  parts: `\${${B}.parts}`,
  wide,
  track,
  accent: tone,
  ground,
});

const bar = (place: Place): Item => ({
  type: 'VectorGraphic',
  id: 'bar',
  source: 'bar',
  scale: 'fill',
  ...at(place),
  share: '${total}',
  gaps: '${payload.gaps}',
  track,
  accent: tone,
  ground,
});

/** The count, and a clock in smaller type where there are minutes. */
const numeral = (size: number, clockSize: number, place: Place): Items => [
  text('count', '${count}', u(size), place, {
    ...BOLD,
    ...CENTRED,
    lineHeight: 1,
    color: `\${${B}.kind == 'ready' ? @muted : @text}`,
    ...shownIf("count != '' && !long"),
  }),
  text('clock', '${count}', u(clockSize), place, { ...BOLD, ...CENTRED, ...shownIf('long') }),
];

const drawing = (more: Item = {}): Item => ({
  type: 'Figure',
  f: '${f}',
  q: '${q}',
  mirror: '${mirror}',
  floor,
  ...more,
});

/** Enlarged by `fit` of the data: a figure that lies is drawn larger than one that stands, and both fill the same room. */
const grown = (fit: string, more: Item = {}): Item =>
  drawing({ wide: `\${400*payload.fits.${fit}*@u}dp`, high: `\${300*payload.fits.${fit}*@u}dp`, ...more });

/** Where one view does not tell the movement, a second stands above it: a lying figure leaves that room empty. */
function twoViews({ x, y, w, h, above }: Record<'x' | 'y' | 'w' | 'h' | 'above', number>): Item {
  const middle = x + w / 2;
  return box(
    WHOLE,
    [
      box({ x: middle - (h * above) / 2, y: y - h * (above - 1) * 0.9 }, [
        drawing({
          name: 'above',
          wide: u(h * above),
          high: u(h * above * 0.75),
          f: `\${Math.max(0, ${W}.second)}`,
          mirror: 1,
        }),
      ]),
      box({ x: middle - h * 0.62, y: y + h * 0.07 }, [
        drawing({ name: 'beside', wide: u(h * 1.24), high: u(h * 0.93) }),
      ]),
    ],
    shownIf(`!(${isRest}) && ${W}.second >= 0`),
  );
}
const oneView = shownIf(`!(${isRest}) && ${W}.second < 0`);
const BOTTOM = { alignItems: 'center', justifyContent: 'end' } as const;

const large: Items = [
  box({ x: 40, y: -32, w: 744, h: 624 }, [grown('figure')], { ...BOTTOM, ...oneView }),
  twoViews({ x: 40, y: 168, w: 744, h: 424, above: 1.24 }),
  box(
    WHOLE,
    [
      text(
        'title',
        `\${${W}.name}`,
        oneLine('large'),
        { x: 44, y: -18, w: across(44), h: 204 },
        {
          ...MIDDLE,
          color: `\${${B}.kind == 'ready' ? @text : @muted}`,
        },
      ),
      ring({ r: 48, y: 176, w: 432, h: 432 }, 13),
      box({ r: 48, y: 176, w: 432, h: 432 }, numeral(256, 152, { x: 16, y: 72, w: 400, h: 240 })),
      text(
        'under',
        under,
        oneLine('under'),
        { r: 48, y: 484, w: 432, h: 72 },
        {
          ...CENTRED,
          color: '@muted',
          ...shownIf("count != ''"),
        },
      ),
      text(
        'phase',
        `\${${phase}}`,
        oneLine('phase'),
        { x: 44, y: 570, w: 880, h: 204 },
        { ...BOLD, ...MIDDLE, color: tone },
      ),
      text(
        'cue',
        '${cue}',
        fitted('cue'),
        { r: 272, y: 620, w: 300, h: 136 },
        { ...MIDDLE, maxLines: 3, lineHeight: 1.15, ...shownIf("cue != ''") },
      ),
      buttons({ r: 48, y: 648 }, 1, 'QuietButtons'),
    ],
    inWork,
  ),
  box(
    WHOLE,
    [
      box({ x: 48, y: 8, w: 448, h: 524 }, [grown('figureRest', { name: 'nextFigure' })], BOTTOM),
      text('rest', restWord, '@t2', { x: 44, y: -18, w: 560, h: 204 }, { ...BOLD, ...MIDDLE, color: '@rest' }),
      ring({ r: 48, y: 24, w: 392, h: 392 }, 13),
      box({ r: 48, y: 24, w: 392, h: 392 }, numeral(216, 144, { x: 0, y: 64, w: 392, h: 216 })),
      text('under', `\${${B}.under}`, '@t6', { r: 48, y: 304, w: 392, h: 56 }, { ...CENTRED, color: '@muted' }),
      buttons({ r: 48, y: 432 }, 3, 'RestButtons'),
      text('next', nextLine, oneLine('large'), { x: 44, y: 512, w: across(44), h: 204 }, MIDDLE),
      text('kit', `\${${B}.place}`, '@t5', { x: 48, y: 696, w: across(48), h: 72 }, { ...MIDDLE, color: '@rest' }),
    ],
    inRest,
  ),
  bar({ x: 48, b: 12, w: across(48), h: 16 }),
];

const small: Items = [
  box({ x: 16, b: 80, w: 432, h: 440 }, [grown('figure')], { ...BOTTOM, ...oneView }),
  twoViews({ x: 16, y: 160, w: 432, h: 240, above: 1.12 }),
  box(
    WHOLE,
    [
      // One line of the largest type: the name until the work begins, then the phase word.
      text(
        'title',
        `\${${W}.name}`,
        oneLine('title'),
        { x: 28, y: -26, w: across(28), h: 204 },
        {
          ...BOLD,
          ...MIDDLE,
          ...shownIf(`${B}.kind == 'ready'`),
        },
      ),
      text(
        'phase',
        `\${${phase}}`,
        oneLine('phase'),
        { x: 28, y: -26, w: across(28), h: 204 },
        {
          ...BOLD,
          ...MIDDLE,
          color: tone,
          ...shownIf(`${B}.kind != 'ready'`),
        },
      ),
      ring({ r: 28, b: 48, w: 280, h: 280 }, 14),
      box({ r: 28, b: 48, w: 280, h: 280 }, numeral(152, 100, { x: 0, y: 40, w: 280, h: 160 })),
      text(
        'under',
        under,
        oneLine('under'),
        { r: 28, b: 84, w: 280, h: 48 },
        {
          ...CENTRED,
          color: '@muted',
          ...shownIf("count != ''"),
        },
      ),
      text(
        'name',
        `\${${B}.kind == 'ready' ? ${B}.label : ${W}.name}`,
        '@t5',
        { x: 32, b: 20, w: 400, h: 64 },
        {
          ...MIDDLE,
          color: '@muted',
        },
      ),
      buttons({ x: 452, b: 40 }, 1, 'QuietButtons'),
      text(
        'cue',
        '${cue}',
        fitted('cue'),
        { x: 444, b: 112, w: 212, h: 164 },
        { ...CENTRED, maxLines: 3, ...shownIf("cue != ''") },
      ),
    ],
    inWork,
  ),
  box(
    WHOLE,
    [
      box({ r: 28, y: 12, w: 330, h: 276 }, [grown('figureRest', { name: 'nextFigure' })], {
        alignItems: 'end',
        justifyContent: 'end',
      }),
      text('rest', restWord, '@t2', { x: 28, y: -26, w: 400, h: 204 }, { ...BOLD, ...MIDDLE, color: '@rest' }),
      text('count', '${count}', '@t2', { x: 400, y: -26, w: 330, h: 204 }, { ...BOLD, ...MIDDLE }),
      text('next', nextLine, oneLine('rest'), { x: 28, b: 14, w: across(28), h: 204 }, MIDDLE),
      text('kit', `\${${W}.needs}`, '@t6', { x: 32, y: 164, w: 560, h: 52 }, { ...MIDDLE, color: '@rest' }),
      buttons({ x: 32, y: 220 }, 2, 'RestButtons'),
    ],
    inRest,
  ),
  bar({ x: 32, b: 6, w: across(32), h: 12 }),
];

const round: Items = [
  ring({ x: 4, y: 4, w: 472, h: 472 }, 7, 96),
  box(
    WHOLE,
    [
      // Before the count the figure, then the count.
      box(
        { x: 100, y: 16, w: 280, h: 210 },
        [drawing({ wide: u(280), high: u(210) })],
        shownIf(`${B}.kind == 'ready' ? remains > 3 : count == ''`),
      ),
      text(
        'phase',
        `\${${B}.kind == 'ready' ? ${W}.ready : ${phase}}`,
        oneLine('phase'),
        { x: 32, y: 208, w: 416, h: 128 },
        {
          ...BOLD,
          ...CENTRED,
          color: tone,
        },
      ),
      text(
        'count',
        '${count}',
        u(200),
        { x: 60, y: 44, w: 360, h: 184 },
        {
          ...BOLD,
          ...CENTRED,
          lineHeight: 1,
          ...shownIf(`count != '' && !long && (${B}.kind != 'ready' || remains <= 3)`),
        },
      ),
      text('clock', '${count}', u(128), { x: 40, y: 64, w: 400, h: 160 }, { ...BOLD, ...CENTRED, ...shownIf('long') }),
      text('title', `\${${W}.name}`, u(32), { x: 60, y: 326, w: 360, h: 50 }, { ...CENTRED, color: '@muted' }),
      buttons({ x: 0, y: 378, w: '100%' }, 1, 'QuietButtons', { alignItems: 'center' }),
    ],
    inWork,
  ),
  box(
    WHOLE,
    [
      text('rest', restWord, u(48), { x: 100, y: 32, w: 280, h: 64 }, { ...BOLD, ...CENTRED, color: '@rest' }),
      text('count', '${count}', u(132), { x: 60, y: 80, w: 360, h: 124 }, { ...BOLD, ...CENTRED, lineHeight: 1 }),
      box({ x: 168, y: 212, w: 144, h: 108 }, [drawing({ wide: u(144), high: u(108), name: 'nextFigure' })]),
      text('next', nextLine, oneLine('rest'), { x: 60, y: 314, w: 360, h: 64 }, CENTRED),
      buttons({ x: 0, y: 378, w: '100%' }, 1, 'RestButtons', { alignItems: 'center' }),
    ],
    inRest,
  ),
];

export const set: Page = {
  name: 'set',
  bind: [
    ...numbers('t', 'i', 'n', 'v', 'w', 'p', 'f', 'q', 'mirror', 'share', 'total', 'remains', 'long'),
    ...texts('count', 'word', 'cue'),
    ...AT_HAND,
  ],
  tick: TICK,
  ground,
  items: { large, small, round },
};
