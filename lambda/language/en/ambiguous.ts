/** Words that mean two things in English, each with the question that settles it. */
import type { AmbiguousWord } from '../../coach/question';
import type { AmbiguousWords } from '../language';

export const ambiguous: Readonly<Record<AmbiguousWord, AmbiguousWords>> = {
  'half-moon': {
    said: ['half moon', 'half moons', 'half-moon', 'have moon', 'half noon', 'half room'],
    question: 'Do you mean the half moon balance, rather than the standing side bend?',
    otherwise: 'Then say standing side bend, and I coach that one.',
  },
  mocha: {
    said: ['mocha', 'mochas', 'moka', 'a mocha'],
    question: 'A mocha is coffee with chocolate. Did you mean matcha, the green tea?',
    otherwise: 'I have nothing checked about mocha, but I can tell you about dark chocolate.',
  },
  'pull-up': {
    said: ['pull up', 'pull ups', 'pull-up', 'pull-ups', 'pullup', 'pullups', 'chin up', 'chin ups'],
    question: "I don't coach pull-ups. Did you mean push-ups?",
    otherwise: 'For the same muscles I have the lat pulldown and the row.',
  },
  'push-down': {
    said: ['push down', 'push downs', 'push-down', 'push-downs', 'pushdown', 'pushdowns'],
    question: "I don't coach push-downs. Did you mean push-ups?",
    otherwise: 'There is also the lat pulldown.',
  },
};
