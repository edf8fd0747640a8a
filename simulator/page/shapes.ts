/** The shapes of device that the screens are made for. */
import { familyOf, type Family } from '../../lambda/screens/family';

export interface Shape {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly isRound: boolean;
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly mode: 'HUB' | 'TV';
}

export const SHAPES = {
  /** Echo Show 8. */
  'hub-8': { width: 1280, height: 800, dpi: 160, isRound: false, shape: 'RECTANGLE', mode: 'HUB' },
  'hub-7': { width: 1024, height: 600, dpi: 160, isRound: false, shape: 'RECTANGLE', mode: 'HUB' },
  /** Echo Show 5. */
  'hub-5': { width: 960, height: 480, dpi: 160, isRound: false, shape: 'RECTANGLE', mode: 'HUB' },
  /** Echo Show 15. */
  'hub-15': { width: 1920, height: 1080, dpi: 160, isRound: false, shape: 'RECTANGLE', mode: 'HUB' },
  'hub-round': { width: 480, height: 480, dpi: 160, isRound: true, shape: 'ROUND', mode: 'HUB' },
  /** A television of 1920 by 1080 pixels, which calls itself 960 by 540. */
  tv: { width: 1920, height: 1080, dpi: 320, isRound: false, shape: 'RECTANGLE', mode: 'TV' },
} as const satisfies Readonly<Record<string, Shape>>;
export type ShapeName = keyof typeof SHAPES;

/** The layout that a device of this shape is sent. */
export const familyOn = (name: ShapeName): Family => {
  const { shape, mode, height, dpi } = SHAPES[name];
  return familyOf({ shape, mode, pixelHeight: height, dpi });
};
