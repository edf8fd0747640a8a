/** What can be asked about an exercise, in the words people use for it. */
import type { SlotTypeWords } from '../model-words';

export const aspects: SlotTypeWords['ASPECT'] = {
  muscles: {
    name: 'muscles',
    synonyms: ['muscle', 'muscle group', 'muscle groups', 'body parts', 'part of the body', 'muscels'],
  },
  kit: { name: 'equipment', synonyms: ['gear', 'kit', 'tools', 'stuff', 'weight', 'props', 'material'] },
  breathing: {
    name: 'breathing',
    synonyms: ['breathe', 'breath', 'breathe in', 'breathe out', 'inhale', 'exhale', 'breeze'],
  },
  mistakes: {
    name: 'mistakes',
    synonyms: ['mistake', 'errors', 'common mistakes', 'faults', 'wrong things', 'bad form'],
  },
  easier: { name: 'easier', synonyms: ['simpler', 'gentler', 'easy', 'lighter', 'less hard', 'beginner'] },
  harder: {
    name: 'harder',
    synonyms: ['more difficult', 'tougher', 'more challenging', 'hard', 'heavier', 'advanced'],
  },
  why: { name: 'benefits', synonyms: ['benefit', 'use', 'good', 'purpose', 'point', 'advantages'] },
  care: { name: 'be careful', synonyms: ['take care', 'watch out', 'worry', 'risks', 'dangers'] },
  how: { name: 'form', synonyms: ['technique', 'proper form', 'steps', 'right way', 'position', 'posture'] },
};
