/** The drawings that documents use: the figure, the ring of a set, the bar of a workout, and marks. */
import { figureGraphic, type Held } from './figure-graphic';
import { path, stroke, type Graphic } from './paths';

const colours = (...names: readonly string[]) => names.map((name) => ({ name, type: 'color', default: '#888888' }));
const number = (name: string, value: number) => ({ name, type: 'number', default: value });

const CIRCLE = 'M100,${100-rad} a${rad},${rad} 0 1,1 0,${2*rad} a${rad},${rad} 0 1,1 0,${-2*rad}';
const FLAT = { strokeLineCap: 'butt' };

/** The whole set: `share` of it is done, and it is notched into `parts`, one a rep. 200 units wide. */
const ring: Graphic = {
  type: 'AVG',
  version: '1.1',
  width: 200,
  height: 200,
  parameters: [
    number('share', 0),
    number('parts', 1),
    number('wide', 12),
    number('rad', 88),
    ...colours('track', 'accent', 'ground'),
  ],
  items: [
    stroke(CIRCLE, '${track}', '${wide}'),
    stroke(CIRCLE, '${accent}', '${wide}', {
      ...FLAT,
      strokeOpacity: '${share > 0.002 ? 1 : 0}',
      strokeDashArray: ['${6.2832*rad*share}', 700],
    }),
    stroke(CIRCLE, '${ground}', '${wide+1}', {
      ...FLAT,
      strokeOpacity: '${parts > 1 ? 1 : 0}',
      strokeDashArray: [5, '${6.2832*rad/parts - 5}'],
      strokeDashOffset: 2.5,
    }),
  ],
};

/** The whole workout, cut into its sets by `gaps`. 1000 units wide. */
const bar: Graphic = {
  type: 'AVG',
  version: '1.1',
  width: 1000,
  height: 16,
  parameters: [
    number('share', 0),
    { name: 'gaps', type: 'string', default: '' },
    ...colours('track', 'accent', 'ground'),
  ],
  items: [
    stroke('M0,8 L1000,8', '${track}', 12, FLAT),
    stroke('M0,8 L${1000*share},8', '${accent}', 12, { ...FLAT, strokeOpacity: '${share > 0 ? 1 : 0}' }),
    stroke('${gaps}', '${ground}', 6, FLAT),
  ],
};

const seen = (kind: string) => ({ strokeOpacity: `\${kind == '${kind}' ? 1 : 0}` });

/** Marks are drawn: no font of a device is sure to have them. */
const mark: Graphic = {
  type: 'AVG',
  version: '1.1',
  width: 24,
  height: 24,
  parameters: [{ name: 'kind', type: 'string', default: 'supported' }, ...colours('ink')],
  items: [
    stroke('M4,13 L10,19 L20,6', '${ink}', 3.6, seen('supported')),
    stroke('M3,14 C6,8 10,8 12,12 C14,16 18,16 21,10', '${ink}', 3.6, seen('mixed')),
    stroke('M4,12 L20,12', '${ink}', 3.6, seen('unsupported')),
    stroke('M6,6 L18,18 M18,6 L6,18', '${ink}', 3.6, seen('wrong')),
    path('M12,2.4 L14.9,8.6 L21.6,9.4 L16.6,14 L18,20.7 L12,17.3 L6,20.7 L7.4,14 L2.4,9.4 L9.1,8.6 Z', '${ink}', {
      fillOpacity: "${kind == 'best' ? 1 : 0}",
    }),
  ],
};

/** Only those that a document uses, the figure with what it holds. */
export function graphicsOf(document: object, held: readonly Held[]): Readonly<Record<string, Graphic>> {
  const written = JSON.stringify(document);
  const graphics = { figure: figureGraphic(held), ring, bar, mark };
  return Object.fromEntries(Object.entries(graphics).filter(([name]) => written.includes(`"source":"${name}"`)));
}
