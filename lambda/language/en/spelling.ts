/** American and British words for the same thing: topics are written in the one, foods in the other. */

type Pairs = readonly (readonly [RegExp, string])[];

const TO_AMERICAN: Pairs = [
  [/\bfibre\b/g, 'fiber'],
  [/\bwholemeal\b/g, 'whole-wheat'],
  [/\bWholemeal\b/g, 'Whole-wheat'],
  [/\bporridge\b/g, 'oatmeal'],
  [/\b([Ff])lavour/g, '$1lavor'],
  [/\b([Cc])olour/g, '$1olor'],
  [/\bchilli\b/g, 'chili'],
  [/\bpitta\b/g, 'pita'],
  [/\bbeetroot\b/g, 'beets'],
  [/\bbiscuit/g, 'cookie'],
  [/\bsoya\b/g, 'soy'],
  [/iquorice\b/g, 'icorice'],
  [/\bpasteurised\b/g, 'pasteurized'],
  [/\btakeaway\b/g, 'takeout'],
];

const TO_BRITISH: Pairs = [
  [/\b([Ff])iber/g, '$1ibre'],
  [/\b([Ff])lavor/g, '$1lavour'],
  [/\b([Cc])olor/g, '$1olour'],
  [/\bfavors\b/g, 'favours'],
  [/\bliters\b/g, 'litres'],
  [/\bomelet\b/g, 'omelette'],
  [/\b(w|W)hole-wheat\b/g, '$1holemeal'],
  [/\bceliac\b/g, 'coeliac'],
  [/\bcanned\b/g, 'tinned'],
];

const swapped = (pairs: Pairs) => (text: string) => pairs.reduce((told, [from, to]) => told.replace(from, to), text);

export const american = swapped(TO_AMERICAN);
export const british = swapped(TO_BRITISH);
