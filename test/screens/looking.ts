/** What can be measured on a drawn screen: its texts with the boxes they stand in, its buttons, and the joints of its figure. */
import type { Page } from 'playwright-core';
import { LENGTHS, type Point } from '../../lambda/screens/figures/skeleton';
import { BONE_SHAPES } from '../../lambda/screens/graphics/figure-graphic';

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
    // A font's own lines are higher than its letters, most of all where none hangs below the line, and a line may end with
    // a space that hangs out of its box. In heights of Open Sans: 1.07 above the line, 0.29 beneath it, ascenders 0.76.
    const inked = ({ left, top, right, bottom }: DOMRect, size: number, text: string): Box => ({
      left,
      right: right - 0.3 * size,
      top: top + 0.3 * size,
      bottom: bottom - (/[gjpqyQ,;“”]/.test(text) ? 0.05 : 0.28) * size,
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
        letters: inked(
          range.getBoundingClientRect(),
          parseFloat(getComputedStyle(paragraph).fontSize),
          paragraph.textContent,
        ),
        room: boxOf(room.getBoundingClientRect()),
      });
    }
    return seen;
  });
}

/** Where the bar of the workout stands, if it can be seen. */
export function barOn(page: Page): Promise<Box | undefined> {
  return page.evaluate(() => {
    // By the size of its drawing, which no other has.
    const bar = [...document.querySelectorAll('#screen svg[viewBox="0 0 1000 16"]')].find((one) =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    if (!bar) return undefined;
    const { left, top, right, bottom } = bar.getBoundingClientRect();
    return { left, top, right, bottom };
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

export type DrawnBone = Exclude<keyof typeof BONE_SHAPES, 'floor'>;

/** Both ends of every near bone of the first figure that can be seen, in units of the drawing. */
export async function bonesOn(page: Page): Promise<Readonly<Record<DrawnBone, readonly [Point, Point]>>> {
  const lengths = {
    spine: LENGTHS.lowerSpine,
    chest: LENGTHS.upperSpine,
    arm: LENGTHS.upperArm,
    forearm: LENGTHS.forearm,
    thigh: LENGTHS.thigh,
    shin: LENGTHS.shin,
  } satisfies Readonly<Record<DrawnBone, number>>;
  return page.evaluate(
    ({ shapes, lengths }) => {
      const figure = [...document.querySelectorAll<SVGSVGElement>('#screen svg')].find(
        (svg) =>
          svg.checkVisibility({ visibilityProperty: true }) &&
          svg.getBoundingClientRect().width > 0 &&
          [...svg.querySelectorAll('path')].some((path) => path.getAttribute('d') === shapes.floor),
      );
      const drawn = (shape: string) =>
        [...(figure?.querySelectorAll('path') ?? [])].filter((path) => path.getAttribute('d') === shape).at(-1);
      const drawing = drawn(shapes.floor)?.getScreenCTM()?.inverse();
      const ends = (bone: DrawnBone): readonly [Point, Point] => {
        const there = drawn(shapes[bone])?.getScreenCTM();
        if (!there || !drawing) throw new Error(`The figure has no ${bone}.`);
        const place = drawing.multiply(there);
        const [from, to] = [0, lengths[bone]].map((x) => new DOMPoint(x, 0).matrixTransform(place));
        return [
          [from?.x ?? NaN, from?.y ?? NaN],
          [to?.x ?? NaN, to?.y ?? NaN],
        ];
      };
      return {
        spine: ends('spine'),
        chest: ends('chest'),
        arm: ends('arm'),
        forearm: ends('forearm'),
        thigh: ends('thigh'),
        shin: ends('shin'),
      };
    },
    { shapes: BONE_SHAPES, lengths },
  );
}
