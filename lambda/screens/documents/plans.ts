/** Workouts to choose from, each a card that can be touched. */
import { BOLD, CENTRED, MIDDLE, across, box, buttons, each, text, u, type Item, type Items, type Page } from './layout';

interface Card {
  readonly wide: string;
  readonly high: number;
  readonly name: string;
  readonly length: string;
  /** Size of the line beneath the name, where there is room for one. */
  readonly about?: string;
  readonly gap: number;
  readonly side: number;
}

const card = ({ wide, high, name, about, length, gap, side }: Card): Items => [
  {
    type: 'Container',
    paddingBottom: u(gap),
    items: [
      {
        type: 'TouchWrapper',
        id: '${data.id}',
        accessibilityLabel: '${data.label}',
        onPress: [{ type: 'SendEvent', arguments: ['${data.intent}', '${data.slots}'] }],
        item: {
          type: 'Frame',
          width: wide,
          height: u(high),
          borderRadius: u(24),
          borderWidth: u(3),
          borderColor: '@edge',
          backgroundColor: '@card',
          item: {
            type: 'Container',
            width: '100%',
            height: '100%',
            direction: 'row',
            alignItems: 'center',
            justifyContent: 'spaceBetween',
            paddingLeft: u(side),
            paddingRight: u(side),
            items: [
              {
                type: 'Container',
                shrink: 1,
                items: [
                  { type: 'Text', text: '${data.name}', fontSize: name, ...BOLD, color: '@text', maxLines: about === undefined ? 2 : 1 },
                  ...(about === undefined ? [] : [{ type: 'Text', text: '${data.about}', fontSize: about, color: '@muted', maxLines: 2 }]),
                ],
              },
              { type: 'Text', text: '${data.length}', fontSize: length, ...BOLD, color: '@accent', maxLines: 1, shrink: 0, paddingLeft: u(16) },
            ],
          },
        },
      },
    ],
  },
]; // oxfmt-ignore

const title = (size: string, place: Parameters<typeof text>[3], more: Item): Item =>
  text('title', '${payload.title}', size, place, { ...BOLD, ...more });

const large: Items = [
  title('@t4', { x: 48, y: 14, w: 900, h: 108 }, MIDDLE),
  each({ x: 48, y: 128 }, '${payload.plans}', card({ wide: across(48), high: 152, name: '@t5', about: u(26), length: '@t4', gap: 12, side: 32 })),
  buttons({ x: 48, b: 32 }),
]; // oxfmt-ignore

const small: Items = [
  title('@t5', { x: 32, y: 4, w: 700, h: 64 }, MIDDLE),
  each({ x: 32, y: 76 }, '${payload.plans}', card({ wide: across(32), high: 92, name: '@t5', length: '@t5', gap: 12, side: 32 })),
  buttons({ x: 32, b: 16 }),
]; // oxfmt-ignore

const round: Items = [
  title(u(32), { x: 100, y: 40, w: 280, h: 52 }, CENTRED),
  box({ x: 0, y: 98, w: '100%' }, [
    { type: 'Container', data: '${payload.plans}', items: card({ wide: u(376), high: 76, name: u(22), length: u(24), gap: 12, side: 24 }) },
  ], { alignItems: 'center' }),
  buttons({ x: 0, y: 380, w: '100%' }, 1, 'Buttons', { alignItems: 'center' }),
]; // oxfmt-ignore

export const plans: Page = { name: 'plans', items: { large, small, round } };
