/** What can be measured on a drawn screen: its texts with the boxes they stand in, its buttons, and the joints of its figure. */
import type { Page } from 'playwright-core';
import type { Point } from '../../lambda/screens/figures/skeleton';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SeenText {
  readonly text: string;
  /** Where the letters are. */
  readonly letters: Box;
  /** The room that the component has. */
  readonly room: Box;
}

/** Every text that can be seen. */
export function textsOn(page: Page): Promise<readonly SeenText[]> {
  return page.evaluate(() => {
    const seen: { text: string; letters: Box; room: Box }[] = [];
    const screen = document.getElementById('screen');
    if (!screen) return seen;
    const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
    // A font's own lines are higher than its letters, and a line may end with a space that hangs out of its box.
    const inked = ({ left, top, right, bottom }: DOMRect, size: number): Box => ({
      left,
      right: right - 0.3 * size,
      top: top + 0.2 * size,
      bottom: bottom - 0.2 * size,
    });
    for (const paragraph of screen.querySelectorAll('p')) {
      const { width, height } = paragraph.getBoundingClientRect();
      const isSeen = paragraph.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!isSeen || width * height === 0 || paragraph.textContent.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const room = paragraph.parentElement ?? paragraph;
      seen.push({
        text: paragraph.textContent,
        letters: inked(range.getBoundingClientRect(), parseFloat(getComputedStyle(paragraph).fontSize)),
        room: boxOf(room.getBoundingClientRect()),
      });
    }
    return seen;
  });
}

export interface SeenInk {
  readonly text: string;
  /** Colours as the browser tells them. */
  readonly ink: string;
  readonly ground: string;
}

/** Every text that can be seen, in its colour and on the colour that was painted last behind it. */
export function inksOn(page: Page): Promise<readonly SeenInk[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#screen p')].flatMap((paragraph) => {
      const text = paragraph.textContent.trim();
      if (text === '' || !paragraph.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      let behind: Element | null = paragraph;
      while (behind && /^rgba\(.*, 0\)$/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
      const letters = paragraph.querySelector('span') ?? paragraph;
      const ground = behind ? getComputedStyle(behind).backgroundColor : '';
      return [{ text, ink: getComputedStyle(letters).color, ground }];
    }),
  );
}

/** The bones in the order in which the figure draws them. */
const DRAWN = ['farArm', 'farForearm', 'farThigh', 'farShin', 'farFoot', 'spine', 'chest', 'thigh', 'shin', 'foot', 'arm', 'forearm'] as const; // oxfmt-ignore
export type DrawnBone = (typeof DRAWN)[number];

/** Both ends of every bone as drawn, in units of the drawing. */
export async function bonesOn(page: Page): Promise<Readonly<Record<DrawnBone, readonly [Point, Point]>>> {
  const ends = await page.evaluate(() => {
    const paths = [...document.querySelectorAll<SVGPathElement>('#screen svg path')];
    const bones = paths.filter((path) => /^M0,0 L\d+,0$/.test(path.getAttribute('d') ?? ''));
    const drawing = paths
      .find((path) => path.getAttribute('d') === 'M6,280 L394,280')
      ?.getScreenCTM()
      ?.inverse();
    return bones.map((bone) => {
      const length = Number(/L(\d+),/.exec(bone.getAttribute('d') ?? '')?.[1]);
      const there = bone.getScreenCTM();
      if (!there || !drawing) throw new Error('The figure is not drawn.');
      const place = drawing.multiply(there);
      return [0, length].map((x) => {
        const point = new DOMPoint(x, 0).matrixTransform(place);
        return [point.x, point.y] as const;
      });
    });
  });
  const none: readonly [Point, Point] = [
    [NaN, NaN],
    [NaN, NaN],
  ];
  const pairs = DRAWN.map((bone, index): [DrawnBone, readonly [Point, Point]] => {
    const [from, to] = ends[index] ?? [];
    return [bone, from && to ? [from, to] : none];
  });
  return Object.fromEntries(pairs) as Record<DrawnBone, readonly [Point, Point]>; // one entry per bone
}
