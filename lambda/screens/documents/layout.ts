/** The few components that all documents are made of, placed in design units so that a layout fits every size of its family. */
import type { Family } from '../family';

/** A component, or a part of one, in Amazon's notation. */
export type Item = Readonly<Record<string, unknown>>;
export type Items = readonly Item[];

/** Length in design units, as a dimension. */
export const u = (units: number) => `\${${units}*@u}dp`;
/** Letters as large as the data says there is room for: they grow with what the device's owner has set, up to that. */
export const fitted = (fit: string) => `\${Math.min(payload.fits.${fit}.size*@scale, payload.fits.${fit}.most)*@u}dp`;
/** Letters that are read from the mat: as large as one line has room for, and no larger. */
export const oneLine = (fit: string) => `\${payload.fits.${fit}*@u}dp`;
/** The whole width less a margin on both sides. */
export const across = (margin: number) => `\${viewport.width - ${2 * margin}*@u}dp`;

/** Where something stands, in units: from the left or right edge, from the top or bottom edge. */
export interface Place {
  readonly x?: number;
  readonly r?: number;
  readonly y?: number;
  readonly b?: number;
  readonly w?: number | string;
  readonly h?: number | string;
}

const sized = (value: number | string | undefined) => (typeof value === 'number' ? u(value) : value);

export function at({ x, y, r, b, w, h }: Place): Item {
  const place = { left: x, right: r, top: y, bottom: b, width: w, height: h };
  const given = Object.entries(place).filter(([, value]) => value !== undefined);
  return { position: 'absolute', ...Object.fromEntries(given.map(([name, value]) => [name, sized(value)])) };
}

/** Bold says what to do or how much; everything else is regular. */
export const BOLD = { fontWeight: 'bold' } as const;
export const MIDDLE = { textAlignVertical: 'center' } as const;
export const CENTRED = { textAlign: 'center', textAlignVertical: 'center' } as const;

/** A line of text. `id` is what tests and the simulator find it by. */
export function text(id: string, value: string, size: string, place: Place, more: Item = {}): Item {
  return { type: 'Text', id, text: value, fontSize: size, color: '@text', maxLines: 1, ...at(place), ...more };
}

export function box(place: Place, items: Items, more: Item = {}): Item {
  return { type: 'Container', ...at(place), items, ...more };
}

/** One box per entry of a list. */
export function each(place: Place, data: string, items: Items, more: Item = {}): Item {
  return { type: 'Container', ...at(place), data, items, ...more };
}

/** Shown while a condition holds, which may change while the screen stands. */
export const shownIf = (condition: string) => ({ display: `\${${condition} ? 'normal' : 'none'}` });

export const WHOLE: Place = { x: 0, y: 0, w: '100%', h: '100%' };

/** Buttons in a row; `most` of them. */
export const buttons = (place: Place, most = 4, kind = 'Buttons', more: Item = {}): Item =>
  box(place, [{ type: kind, most }], more);

export interface Page {
  readonly name: string;
  readonly items: Readonly<Record<Family, Items>>;
  /** Numbers and texts that change with time, and how they are worked out at each tick, in this order. */
  readonly bind?: Items;
  readonly tick?: readonly (readonly [property: string, value: string])[];
  readonly ground?: string;
}

export const numbers = (...names: readonly string[]): Items =>
  names.map((name) => ({ name, type: 'number', value: name === 'mirror' ? 1 : 0 }));
export const texts = (...names: readonly string[]): Items => names.map((name) => ({ name, type: 'string', value: '' }));

/** Milliseconds between two drawings at least. */
const TICK_MS = 33;
/** A screen stays as long as the longest set with its rest, and a while. */
const STAYS_MS = 240_000;

/** The document of a page for one family. */
export function documentOf({ name, items, bind, tick, ground = '@background' }: Page, family: Family): Item {
  const commands = tick?.map(([property, value]) => ({ type: 'SetValue', property, value }));
  return {
    type: 'APL',
    version: '1.4',
    description: name,
    settings: { idleTimeout: STAYS_MS },
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Container',
          width: '100vw',
          height: '100vh',
          ...(bind ? { bind } : {}),
          ...(commands ? { handleTick: [{ minimumDelay: TICK_MS, commands }] } : {}),
          items: [
            {
              type: 'Frame',
              width: '100vw',
              height: '100vh',
              backgroundColor: ground,
              item: { type: 'Container', width: '100%', height: '100%', items: items[family] },
            },
          ],
        },
      ],
    },
  };
}
