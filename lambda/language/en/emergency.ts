/** Whom English speakers call, by locale; these numbers can change, so check them again before each release. */
import type { EmergencyWords } from '../safety-words';

export const emergencyByLocale: Readonly<Record<string, EmergencyWords>> = {
  'en-US': {
    number: 'nine one one',
    crisisLine: 'You can call or text nine eight eight at any time.',
  },
  'en-GB': {
    number: 'nine nine nine',
    crisisLine: 'You can call Samaritans at any time on one one six, one two three.',
  },
  'en-CA': {
    number: 'nine one one',
    crisisLine: 'You can call or text nine eight eight at any time.',
  },
  'en-AU': {
    number: 'triple zero',
    crisisLine: 'You can call Lifeline at any time on thirteen, eleven, fourteen.',
  },
  'en-IN': {
    number: 'one one two',
    crisisLine: 'You can call Tele MANAS at any time on one four four one six.',
  },
};

export const emergencyElsewhere: EmergencyWords = {
  number: 'your local emergency number',
  crisisLine: 'A crisis line where you live can listen and help.',
};
