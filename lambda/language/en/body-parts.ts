/** What people call the parts of a body, by what a pain or a question there is answered as. */
import type { BodyPartWords } from '../safety-words';

const both = (singular: string, plural: string): string[] => [
  plural,
  ...['left', 'right'].map((side) => `${side} ${singular}`),
];

export const bodyParts: BodyPartWords = {
  back: { name: 'back', synonyms: ['spine', 'whole back', 'back muscles', 'old back', 'discs', 'disc'] },
  'lower-back': {
    name: 'lower back',
    synonyms: ['low back', 'lumbar', 'tailbone', 'bottom of my back', 'small of my back', 'base of my spine', 'coccyx'],
  },
  'upper-back': {
    name: 'upper back',
    synonyms: ['mid back', 'middle back', 'middle of my back', 'between my shoulder blades'],
  },
  neck: { name: 'neck', synonyms: ['back of my neck', 'nape', 'traps', 'trap', 'side of my neck'] },
  shoulder: {
    name: 'shoulder',
    synonyms: [
      ...both('shoulder', 'shoulders'),
      'shoulder blade',
      'shoulder blades',
      'rotator cuff',
      'rotator',
      'collarbone',
      'delts',
      'old shoulder',
    ],
  },
  elbow: { name: 'elbow', synonyms: both('elbow', 'elbows') },
  wrist: { name: 'wrist', synonyms: [...both('wrist', 'wrists'), 'wrist bone'] },
  hand: {
    name: 'hand',
    synonyms: [
      ...both('hand', 'hands'),
      'finger',
      'fingers',
      'thumb',
      'thumbs',
      'palm',
      'knuckles',
      'pinky',
      'fingertips',
    ],
  },
  hip: {
    name: 'hip',
    synonyms: [...both('hip', 'hips'), 'hip flexor', 'hip flexors', 'hip bone', 'hip joint', 'old hip'],
  },
  groin: { name: 'groin', synonyms: ['inner thigh'] },
  knee: { name: 'knee', synonyms: [...both('knee', 'knees'), 'kneecap', 'back of my knee', 'old knee', 'bad knee'] },
  ankle: { name: 'ankle', synonyms: [...both('ankle', 'ankles'), 'achilles', 'achilles tendon'] },
  foot: {
    name: 'foot',
    synonyms: [...both('foot', 'feet'), 'heel', 'heels', 'toe', 'toes', 'big toe', 'sole', 'arch of my foot'],
  },
  thigh: { name: 'thigh', synonyms: [...both('thigh', 'thighs'), 'quad', 'quads'] },
  hamstring: {
    name: 'hamstring',
    synonyms: [...both('hamstring', 'hamstrings'), 'hammy', 'hammies', 'back of my leg', 'back of my thigh'],
  },
  calf: { name: 'calf', synonyms: [...both('calf', 'calves'), 'calf muscle', 'lower leg'] },
  shin: { name: 'shin', synonyms: both('shin', 'shins') },
  leg: { name: 'leg', synonyms: [...both('leg', 'legs'), 'lower body'] },
  glutes: {
    name: 'glutes',
    synonyms: ['glute', 'butt', 'bum', 'backside', 'bottom', 'buttock', 'buttocks', 'sitting bones', 'sit bones'],
  },
  side: { name: 'side', synonyms: [...both('side', 'sides'), 'obliques', 'waist'] },
  stomach: { name: 'stomach', synonyms: ['belly', 'tummy', 'abs', 'abdomen', 'core', 'midsection', 'gut', 'guts'] },
  ribs: { name: 'ribs', synonyms: ['rib', 'rib cage', 'ribcage'] },
  arm: {
    name: 'arm',
    synonyms: ['arms', 'right arm', 'forearm', 'forearms', 'biceps', 'triceps', 'bicep', 'tricep', 'upper arm'],
  },
  'left-arm': { name: 'left arm', synonyms: ['arm on the left'] },
  chest: { name: 'chest', synonyms: ['breastbone', 'pecs', 'pec', 'middle of my chest', 'sternum', 'lungs'] },
  heart: { name: 'heart', synonyms: ['heartbeat', 'pulse', 'heart rate'] },
  jaw: { name: 'jaw', synonyms: ['jaws', 'jawbone'] },
  face: {
    name: 'face',
    synonyms: [
      'chin',
      'cheek',
      'cheeks',
      'nose',
      'eyes',
      'eye',
      'left eye',
      'right eye',
      'gaze',
      'smile',
      'side of my face',
      'one side of my face',
    ],
  },
  mouth: { name: 'mouth', synonyms: ['lips', 'lip', 'tongue'] },
  throat: { name: 'throat', synonyms: ['windpipe', 'airway', 'airways'] },
  head: { name: 'head', synonyms: ['forehead', 'temple', 'temples', 'skull', 'back of my head'] },
  speech: { name: 'speech', synonyms: ['words', 'talking'] },
  sight: { name: 'sight', synonyms: ['vision', 'eyesight'] },
};
