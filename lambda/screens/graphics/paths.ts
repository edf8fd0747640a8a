/** Pieces of vector graphics: filled paths, strokes and groups, in Amazon's notation. */

export type Graphic = Readonly<Record<string, unknown>>;

export const path = (pathData: string, fill: string, more: Graphic = {}): Graphic => ({
  type: 'path',
  pathData,
  fill,
  ...more,
});

export const stroke = (
  pathData: string,
  colour: string,
  strokeWidth: number | string,
  more: Graphic = {},
): Graphic => ({
  type: 'path',
  pathData,
  stroke: colour,
  strokeWidth,
  strokeLineCap: 'round',
  strokeLineJoin: 'round',
  ...more,
});

export const group = (items: readonly Graphic[], more: Graphic = {}): Graphic => ({ type: 'group', ...more, items });

export const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${cx - rx},${cy} a${rx},${ry} 0 1,0 ${2 * rx},0 a${rx},${ry} 0 1,0 ${-2 * rx},0 Z`;

/** A box with round corners. */
export const plate = (x: number, y: number, w: number, h: number, r: number): string =>
  `M${x + r},${y} h${w - 2 * r} a${r},${r} 0 0,1 ${r},${r} v${h - 2 * r} a${r},${r} 0 0,1 ${-r},${r} h${2 * r - w} a${r},${r} 0 0,1 ${-r},${-r} v${2 * r - h} a${r},${r} 0 0,1 ${r},${-r} Z`;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** A limb along +x: half its breadth where it begins, at its muscle and where it ends; `at` is the muscle's share. */
export function limb(root: number, muscle: number, end: number, length: number, at: number): string {
  const [a, m, b] = [root, muscle, end];
  const x = length * at;
  const waist = rounded((m + b) / 2 + 0.4);
  const [x1, x2, x3] = [rounded(x * 0.6), rounded(x * 1.2), rounded(x * 1.7)];
  return `M0,${-a} C${x1},${-m} ${x2},${-m} ${x3},${-waist} L${length},${-b} A${b},${b} 0 0,1 ${length},${b} L${x3},${waist} C${x2},${m} ${x1},${m} 0,${a} A${a},${a} 0 0,1 0,${-a} Z`;
}

/** A tube along +x, round at both ends. */
export function tube(from: number, to: number, length: number): string {
  const slope = (from - to) / length;
  const across = Math.sqrt(1 - slope * slope);
  const point = (x: number, y: number) => `${rounded(x)},${rounded(y)}`;
  const [a, b, end] = [from, to, length];
  return `M${point(a * slope, -a * across)} L${point(end + b * slope, -b * across)} A${b},${b} 0 0,1 ${point(end + b * slope, b * across)} L${point(a * slope, a * across)} A${a},${a} 0 1,1 ${point(a * slope, -a * across)} Z`;
}
