/** The three layouts that every screen has, and which of them a device is sent. */

/** Large: hubs of eight inches and more, and televisions. Small: wide hubs of little height. Round: the rest. */
export const FAMILIES = ['large', 'small', 'round'] as const;
export type Family = (typeof FAMILIES)[number];

/** What a request tells of the device's screen: physical pixels, and how many of them an inch is said to have. */
export interface Glass {
  readonly shape?: string;
  readonly mode?: string;
  readonly pixelHeight?: number;
  readonly dpi?: number;
}

/** Density-independent pixels of height up to which two lines of the largest type have no room above a figure. */
const SMALL_HEIGHT = 640;
/** An inch has this many density-independent pixels. */
const DP_PER_INCH = 160;

/** A device that says nothing of its screen is taken for the usual one. */
export function familyOf({ shape, mode, pixelHeight = 800, dpi = DP_PER_INCH }: Glass): Family {
  if (shape === 'ROUND') return 'round';
  const height = (pixelHeight * DP_PER_INCH) / dpi;
  return mode !== 'TV' && height <= SMALL_HEIGHT ? 'small' : 'large';
}
