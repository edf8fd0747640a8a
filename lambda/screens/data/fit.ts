/** Sizes of type that a text has room for; devices neither measure nor shrink a text. */

/** Breadth of a letter over its height, a little more than the device's own, since fonts differ. */
const EM = { regular: 0.54, bold: 0.59 } as const;
const LINE_HEIGHT = 1.2;
/** A line ends at a word, so that part of it stays empty. */
const FILLED = 0.9;
/** Sizes are steps of this many units, so that neighbours look alike. */
const STEP = 4;

/** The largest type, up to `most`, in which the longest of these stands on one line. */
export function lineFit(
  texts: readonly string[],
  width: number,
  most: number,
  weight: keyof typeof EM = 'regular',
): number {
  const letters = Math.max(1, ...texts.map(({ length }) => length));
  return Math.min(most, Math.floor(width / EM[weight] / letters / STEP) * STEP);
}

export interface Fit {
  /** As it is shown to somebody who asked for nothing else. */
  readonly size: number;
  /** The largest that there is room for. */
  readonly most: number;
}

export interface Room {
  readonly w: number;
  readonly h: number;
  /** Between two paragraphs. */
  readonly gap: number;
  readonly least: number;
  readonly usual: number;
}

/** How far letters grow at most when their owner wants them large; see `look.ts`. */
const LARGEST_SCALE = 1.2;

/** Paragraphs in a box: as large as they have room for, up to what is usual. */
export function blockFit(paragraphs: readonly string[], { w, h, gap, least, usual }: Room): Fit {
  const high = (size: number) => {
    const perLine = Math.max(1, Math.floor((w * FILLED) / (size * EM.regular)));
    const rows = paragraphs.reduce((sum, { length }) => sum + Math.ceil(length / perLine), 0);
    return rows * size * LINE_HEIGHT + gap * paragraphs.length;
  };
  let most = Math.round(usual * LARGEST_SCALE);
  while (most > least && high(most) > h) most -= 1;
  return { size: Math.min(usual, most), most };
}
