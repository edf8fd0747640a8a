/** What somebody asked about: the claim they may have come with, the verdict on it, and two or three sentences. */
import {
  BOLD,
  CENTRED,
  MIDDLE,
  across,
  box,
  buttons,
  fitted,
  oneLine,
  text,
  u,
  type Item,
  type Items,
  type Page,
} from './layout';

const colour = "payload.verdict == 'supported' ? @accent : payload.verdict == 'mixed' ? @hard : @alarm";

/** A mark beside the words, so that colour is never alone. Nothing where no claim is judged. */
const badge = (h: number, font: string): Item => ({
  type: 'Frame',
  height: u(h),
  borderRadius: u(h / 2),
  borderWidth: u(4),
  borderColor: `\${${colour}}`,
  backgroundColor: '@background',
  paddingLeft: u(h * 0.32),
  paddingRight: u(h * 0.45),
  when: "${payload.note != ''}",
  item: {
    type: 'Container',
    direction: 'row',
    height: '100%',
    alignItems: 'center',
    items: [
      { type: 'VectorGraphic', source: 'mark', width: u(h * 0.5), height: u(h * 0.5), scale: 'best-fit', kind: '${payload.verdict}', ink: `\${${colour}}` },
      { type: 'Text', id: 'note', height: '100%', paddingLeft: u(h * 0.2), text: '${payload.note}', fontSize: font, ...BOLD, color: `\${${colour}}`, maxLines: 1, ...MIDDLE },
    ],
  },
}); // oxfmt-ignore

/** A sentence a line; the first is the answer. */
const lines = (font: string, gap: number, more: Item = {}): Item => ({
  type: 'Container',
  data: '${payload.lines}',
  items: [
    {
      type: 'Text',
      text: '${data}',
      fontSize: font,
      color: '${index == 0 ? @text : @muted}',
      maxLines: 6,
      paddingBottom: u(gap),
      lineHeight: 1.2,
      ...more,
    },
  ],
});

const claim = { fontStyle: 'italic', color: '@muted', ...MIDDLE };

const large: Items = [
  text('title', '${payload.title}', oneLine('title'), { x: 44, y: 16, w: across(48), h: 128 }, { ...BOLD, ...MIDDLE }),
  text('claim', '${payload.claim}', '@t5', { x: 48, y: 140, w: across(48), h: 76 }, claim),
  box({ x: 48, y: 224 }, [badge(96, u(60))]),
  box({ x: 48, y: 344, w: across(48), h: 312 }, [lines(fitted('lines'), 12)]),
  buttons({ x: 48, b: 32 }),
];

const small: Items = [
  text('title', '${payload.title}', oneLine('title'), { x: 30, y: 4, w: across(32), h: 76 }, { ...BOLD, ...MIDDLE }),
  text('claim', '${payload.claim}', '@t6', { x: 32, y: 72, w: across(32), h: 52 }, claim),
  box({ x: 32, y: 128 }, [badge(64, u(38))]),
  box({ x: 32, y: 204, w: across(32), h: 188 }, [lines(fitted('lines'), 4)]),
  buttons({ x: 32, b: 16 }),
];

const round: Items = [
  text('title', '${payload.title}', oneLine('title'), { x: 92, y: 40, w: 296, h: 60 }, { ...BOLD, ...CENTRED }),
  box({ x: 0, y: 104, w: '100%' }, [badge(52, '@t6')], { alignItems: 'center' }),
  box({ x: 40, y: 168, w: 400, h: 212 }, [lines(fitted('lines'), 4, { textAlign: 'center' })], { justifyContent: 'center' }),
  buttons({ x: 0, y: 388, w: '100%' }, 1, 'Buttons', { alignItems: 'center' }),
]; // oxfmt-ignore

export const topic: Page = { name: 'topic', items: { large, small, round } };
