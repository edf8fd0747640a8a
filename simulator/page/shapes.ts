/** The shapes of device that the screens are made for. */
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
  'hub-landscape': { width: 1280, height: 800, dpi: 160, isRound: false, shape: 'RECTANGLE', mode: 'HUB' },
  'hub-small': { width: 1024, height: 600, dpi: 160, isRound: false, shape: 'RECTANGLE', mode: 'HUB' },
  'hub-round': { width: 480, height: 480, dpi: 160, isRound: true, shape: 'ROUND', mode: 'HUB' },
  tv: { width: 960, height: 540, dpi: 160, isRound: false, shape: 'RECTANGLE', mode: 'TV' },
} as const satisfies Readonly<Record<string, Shape>>;
export type ShapeName = keyof typeof SHAPES;
