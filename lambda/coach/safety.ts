/** The signs that come before any workout: how urgent each one is and what it does to the session. */

export const SAFETY_SIGNS = [
  'emergency',
  'faint',
  'back-emergency',
  'dizzy',
  'back-pain',
  'injury-condition',
  'pregnancy',
  'eating-disorder',
  'self-harm',
  'rapid-loss',
  'medical-question',
  'minor',
] as const;
export type SafetySign = (typeof SAFETY_SIGNS)[number];

/** A sign is answered and forgotten: nothing about it may be stored or logged, not even its id. */
export interface SafetyRule {
  /** 1 is the most urgent. Where two signs are heard at once, the lower number answers. */
  readonly tier: 1 | 2 | 3 | 4 | 5 | 6;
  /** End the set and clear every timer before answering. */
  readonly stopsSession: boolean;
  /** Whether training may be offered or gone on with in this conversation. */
  readonly resumes: boolean;
  /** Where it resumes: only after the athlete says that a clinician (for a minor: a guardian) has agreed. */
  readonly needsClearance: boolean;
}

const STOP: Omit<SafetyRule, 'tier'> = { stopsSession: true, resumes: false, needsClearance: false };
const WAIT: Omit<SafetyRule, 'tier'> = { stopsSession: true, resumes: true, needsClearance: true };
const GO_ON: Omit<SafetyRule, 'tier'> = { stopsSession: false, resumes: true, needsClearance: false };

export const SAFETY: Readonly<Record<SafetySign, SafetyRule>> = {
  emergency: { tier: 1, ...STOP },
  faint: { tier: 1, ...STOP },
  'back-emergency': { tier: 1, ...STOP },
  dizzy: { tier: 2, ...STOP },
  'back-pain': { tier: 2, ...STOP },
  'injury-condition': { tier: 3, ...WAIT },
  pregnancy: { tier: 3, ...WAIT },
  // A child waits for a grown-up as an injury waits for a clinician.
  minor: { tier: 3, ...WAIT },
  // Offering exercise here could feed the distress.
  'eating-disorder': { tier: 4, ...STOP },
  'self-harm': { tier: 4, ...STOP },
  'rapid-loss': { tier: 5, ...GO_ON },
  'medical-question': { tier: 6, ...GO_ON },
};

/** What can be named of a body. */
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
  'head',
] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/** Where pain may come from the heart. */
const RED_PARTS: readonly BodyPart[] = ['left-arm', 'chest', 'heart', 'jaw'];

/** What a pain that is named with its place answers as: people report any pain in the same words, and the place decides. */
export function painSign(part: BodyPart): 'emergency' | 'back-pain' | 'injury-condition' {
  if (RED_PARTS.includes(part)) return 'emergency';
  return part === 'back' || part === 'lower-back' || part === 'upper-back' ? 'back-pain' : 'injury-condition';
}
