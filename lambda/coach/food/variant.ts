/** What tells kinds of one food apart, in a word. */
export const VARIANTS = [
  'brown',
  'white',
  'yolk',
  'wholemeal',
  'rye',
  'skimmed',
  'semi-skimmed',
  'whole',
  'red',
  'green',
  'black',
  'dark',
  'milk',
  'tinned',
  'smoked',
  'raw',
  'fried',
  'sweet',
  'fat-free',
  'diet',
] as const;
export type Variant = (typeof VARIANTS)[number];
