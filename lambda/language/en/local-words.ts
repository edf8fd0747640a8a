/** What Alexa writes in other words or letters in the countries that speak English; a model there listens for both. */

/** American, as everything is written here, and what is heard in Britain and where people write as there. */
const BRITISH: Readonly<Record<string, string>> = {
  fiber: 'fibre',
  center: 'centre',
  color: 'colour',
  program: 'programme',
  programs: 'programmes',
  gray: 'grey',
  favorite: 'favourite',
  neighbor: 'neighbour',
  meter: 'metre',
  meters: 'metres',
  liter: 'litre',
  liters: 'litres',
  yogurt: 'yoghurt',
  yogurts: 'yoghurts',
  mom: 'mum',
  behavior: 'behaviour',
  practicing: 'practising',
  tumor: 'tumour',
  flavor: 'flavour',
  sneakers: 'trainers',
  cookie: 'biscuit',
  cookies: 'biscuits',
  zucchini: 'courgette',
  eggplant: 'aubergine',
  oatmeal: 'porridge',
  cilantro: 'coriander',
  arugula: 'rocket',
  chips: 'crisps',
  fries: 'chips',
};

/** Foods keep their American names where both are said. */
const CANADIAN: Readonly<Record<string, string>> = {
  fiber: 'fibre',
  center: 'centre',
  color: 'colour',
  gray: 'grey',
  favorite: 'favourite',
  neighbor: 'neighbour',
  meter: 'metre',
  meters: 'metres',
  liter: 'litre',
  liters: 'litres',
  mom: 'mum',
};

/** By locale; what is not named is heard as it is written. */
export const localWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'en-GB': BRITISH,
  'en-AU': { ...BRITISH, zucchini: 'zucchini', eggplant: 'eggplant', sneakers: 'runners' },
  'en-IN': { ...BRITISH, zucchini: 'zucchini', eggplant: 'brinjal', oatmeal: 'oats' },
  'en-CA': CANADIAN,
};
