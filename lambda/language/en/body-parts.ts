/** What people call the parts of a body, by what a pain or a question there is answered as. */
import type { BodyPartWords } from '../safety-words';

const both = (singular: string, plural: string): string[] => [
  plural,
  ...['left', 'right'].map((side) => `${side} ${singular}`),
];

export const bodyParts: BodyPartWords = {
  back: { name: 'back', synonyms: ['spine', 'whole back', 'back muscles'] },
  'lower-back': {
    name: 'lower back',
    synonyms: ['low back', 'lumbar', 'tailbone', 'bottom of my back', 'small of my back'],
  },
  'upper-back': { name: 'upper back', synonyms: ['mid back', 'middle back', 'middle of my back'] },
  neck: { name: 'neck', synonyms: ['back of my neck', 'nape'] },
  shoulder: { name: 'shoulder', synonyms: [...both('shoulder', 'shoulders'), 'shoulder blade', 'rotator cuff'] },
  elbow: { name: 'elbow', synonyms: both('elbow', 'elbows') },
  wrist: { name: 'wrist', synonyms: both('wrist', 'wrists') },
  hand: { name: 'hand', synonyms: [...both('hand', 'hands'), 'finger', 'fingers', 'thumb'] },
  hip: { name: 'hip', synonyms: [...both('hip', 'hips'), 'hip flexor'] },
  groin: { name: 'groin', synonyms: ['inner thigh'] },
  knee: { name: 'knee', synonyms: [...both('knee', 'knees'), 'kneecap'] },
  ankle: { name: 'ankle', synonyms: [...both('ankle', 'ankles'), 'achilles', 'achilles tendon'] },
  foot: { name: 'foot', synonyms: [...both('foot', 'feet'), 'heel', 'toe', 'toes', 'sole'] },
  thigh: { name: 'thigh', synonyms: [...both('thigh', 'thighs'), 'quad', 'quads'] },
  hamstring: { name: 'hamstring', synonyms: [...both('hamstring', 'hamstrings'), 'back of my leg'] },
  calf: { name: 'calf', synonyms: both('calf', 'calves') },
  shin: { name: 'shin', synonyms: both('shin', 'shins') },
  leg: { name: 'leg', synonyms: both('leg', 'legs') },
  glutes: { name: 'glutes', synonyms: ['glute', 'butt', 'bum', 'backside'] },
  side: { name: 'side', synonyms: [...both('side', 'sides'), 'obliques', 'waist'] },
  stomach: { name: 'stomach', synonyms: ['belly', 'tummy', 'abs', 'abdomen', 'core', 'midsection'] },
  ribs: { name: 'ribs', synonyms: ['rib', 'rib cage', 'ribcage'] },
  arm: { name: 'arm', synonyms: ['arms', 'right arm', 'forearm', 'forearms', 'biceps', 'triceps'] },
  'left-arm': { name: 'left arm', synonyms: ['arm on the left'] },
  chest: { name: 'chest', synonyms: ['breastbone', 'pecs', 'middle of my chest'] },
  heart: { name: 'heart', synonyms: ['heartbeat', 'pulse'] },
  jaw: { name: 'jaw', synonyms: ['jaws', 'jawbone'] },
  face: { name: 'face', synonyms: ['chin', 'cheek', 'mouth', 'nose', 'eyes', 'eye', 'gaze'] },
  head: { name: 'head', synonyms: ['forehead', 'temple', 'skull'] },
};
