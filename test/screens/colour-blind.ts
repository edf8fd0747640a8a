/** How colours look to those who see two kinds of light where others see three, and how far apart they then are. */
import { channels } from './contrast';

/** Full severity. Source: Machado, Oliveira and Fernandes 2009, A physiologically-based model for simulation of color vision deficiency, table 1. */
export const VISIONS = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const satisfies Readonly<Record<string, readonly (readonly [number, number, number])[]>>; // oxfmt-ignore
export type Vision = keyof typeof VISIONS;

type Triple = readonly [number, number, number];

/** Of light, from 0 to 1; the matrices are for light and not for the numbers of a screen. */
function lightOf(colour: string): Triple {
  const [r = NaN, g = NaN, b = NaN] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

const times = (rows: readonly Triple[], [r, g, b]: Triple): Triple => {
  const [x = NaN, y = NaN, z = NaN] = rows.map((row) => row[0] * r + row[1] * g + row[2] * b);
  return [x, y, z];
};

/** Linear light to CIE XYZ. Source: IEC 61966-2-1, with its white point D65. */
const TO_XYZ = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
] as const;
const WHITE = [0.9505, 1, 1.089] as const;

/** CIELAB, in which a distance of two can just be seen beside one another. */
function labOf(colour: string, vision: Vision): Triple {
  const seen = times(VISIONS[vision], lightOf(colour)).map((value) => Math.min(Math.max(value, 0), 1));
  const [x = NaN, y = NaN, z = NaN] = times(TO_XYZ, [seen[0] ?? NaN, seen[1] ?? NaN, seen[2] ?? NaN]).map(
    (value, index) => {
      const share = value / (WHITE[index] ?? NaN);
      return share > 216 / 24_389 ? Math.cbrt(share) : (24_389 / 27 / 116) * share + 16 / 116;
    },
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The CIE's distance of 1976. */
export function distance(one: string, other: string, vision: Vision): number {
  const [a, b] = [labOf(one, vision), labOf(other, vision)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
