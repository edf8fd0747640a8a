/** The signs that come before any workout: how urgent each one is, and how much it stops. */

/** From the most urgent on: where two signs are heard at once, the earlier one answers. */
export const SAFETY_SIGNS = [
  'emergency',
  'asthma',
  'overdose',
  'low-sugar',
  'heat',
  'faint',
  'back-emergency',
  'self-harm',
  'acute-injury',
  'clot',
  'back-pain-urgent',
  'dizzy',
  'sharp-pain',
  'back-pain',
  'drink',
  'injury-condition',
  'pregnancy',
  'minor',
  'eating-disorder',
  'rapid-loss',
  'feeling-low',
  'mild-ache',
  'medical-question',
] as const;
export type SafetySign = (typeof SAFETY_SIGNS)[number];

/**
 * How much a sign stops. `emergency`: a life may be at stake, the session is let go. `stop`: the set ends, the place is kept.
 * `condition`: nothing that runs goes on, and a clinician (for a minor: a guardian) has to agree first. `mild`: a pause, with
 * easier, another move or stop to choose from. `advice`: an answer, and nothing stops.
 */
export type Grade = 'emergency' | 'stop' | 'condition' | 'mild' | 'advice';

/** A sign is answered and forgotten: nothing about it may be stored or logged, not even its id. */
export const GRADE: Readonly<Record<SafetySign, Grade>> = {
  emergency: 'emergency',
  asthma: 'emergency',
  overdose: 'emergency',
  'low-sugar': 'emergency',
  heat: 'emergency',
  faint: 'emergency',
  'back-emergency': 'emergency',
  'self-harm': 'emergency',
  'acute-injury': 'stop',
  clot: 'stop',
  'back-pain-urgent': 'stop',
  dizzy: 'stop',
  'sharp-pain': 'stop',
  'back-pain': 'stop',
  drink: 'stop',
  'injury-condition': 'condition',
  pregnancy: 'condition',
  minor: 'condition',
  // Offering exercise here could feed the distress.
  'eating-disorder': 'condition',
  'rapid-loss': 'advice',
  'feeling-low': 'mild',
  'mild-ache': 'mild',
  'medical-question': 'advice',
};

/** Whether training is over for the day once the sign has been answered. */
export function endsTheDay(sign: SafetySign): boolean {
  return GRADE[sign] === 'emergency' || GRADE[sign] === 'stop' || GRADE[sign] === 'condition';
}

/** What can be named of a body, and what it does that may fail. */
export const BODY_PARTS = [
  'back',
  'lower-back',
  'upper-back',
  'neck',
  'shoulder',
  'elbow',
  'wrist',
  'hand',
  'hip',
  'groin',
  'knee',
  'ankle',
  'foot',
  'thigh',
  'hamstring',
  'calf',
  'shin',
  'leg',
  'glutes',
  'side',
  'stomach',
  'ribs',
  'arm',
  'left-arm',
  'chest',
  'heart',
  'jaw',
  'face',
  'mouth',
  'throat',
  'head',
  'speech',
  'sight',
] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/** Where pain may come from the heart. */
const RED_PARTS: readonly BodyPart[] = ['left-arm', 'chest', 'heart', 'jaw'];

/** What a pain that is named with its place answers as: people report any pain in the same words, and the place decides. */
export function painSign(part: BodyPart): 'emergency' | 'back-pain' | 'sharp-pain' {
  if (RED_PARTS.includes(part)) return 'emergency';
  return part === 'back' || part === 'lower-back' || part === 'upper-back' ? 'back-pain' : 'sharp-pain';
}

/** Years of age from which the gentle ways are worth a word. */
export const GENTLY_FROM_YEARS = 60;
