/** English as Alexa hears it: the utterances of every intent and the values of every slot, gathered for the generator. */
import { EXERCISE_IDS, type ExerciseId } from '../../coach/catalogue/exercises';
import type { TopicId } from '../../coach/catalogue/topic-ids';
import type { ModelWords } from '../model-words';
import type { SlotValue } from '../slot-value';
import { aspects } from './aspects';
import { exercises } from './exercise-table';
import { routines } from './routines';
import { eatenValues, foodAndTopicValues } from './food-values';
import { bodyParts } from './body-parts';
import { samples } from './samples';
import { slotValues } from './slot-values';
import { allTellingWords as telling } from './telling-words-all';
import { swaps, topics } from './topic-table';
import { unchecked, uncheckedDoings } from './unchecked';

const called = Object.fromEntries(
  EXERCISE_IDS.map((id) => [id, { name: exercises[id].name, synonyms: exercises[id].synonyms }]),
) as Record<ExerciseId, SlotValue>; // a row for each id

/** "Yoga", "walking" and the like alone mean doing it, not hearing about it. */
const {
  yoga: _yoga,
  walking: _walking,
  'hour-of-cardio': _hour,
  'breath-holding': _breath,
  'wide-grip': _grip,
  'cold-plunge': _plunge,
  'foam-rolling': _rolling,
  'fasted-training': _fasted,
  sauna: _sauna,
  steps: _steps,
  naps: _naps,
  posture: _posture,
  ...foods
} = topics;

/** Whoever wishes to weigh less hears what exercise can do and what it cannot. */
const WEIGHT_WISHES = [
  'lose weight',
  'lose some weight',
  'losing weight',
  'weight loss',
  'gained weight',
  'get thinner',
  'lose my belly',
  'lose belly fat',
  'get rid of my belly',
  'get abs',
  'overweight',
];

/** Words that mean a topic only inside a question; said alone they are a time, a body part or kit. */
const insideQuestions: Readonly<Partial<Record<TopicId, readonly string[]>>> = {
  'sleep-duration': [
    ...['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((hours) => `${hours} hours`),
    ...['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((hours) => `${hours} hours a night`),
  ],
  'spot-reduction': [
    ...WEIGHT_WISHES,
    ...['belly', 'tummy', 'love handles', 'belly fat', 'beer belly', 'muffin top'],
    ...['flatten', 'tone', 'slim', 'shrink', 'from', 'on', 'off'].flatMap((where) =>
      ['belly', 'tummy', 'stomach', 'waist', 'hips', 'arms', 'thighs', 'sides'].map((part) => `${where} my ${part}`),
    ),
  ],
  'cardio-and-weights': [...['cardio', 'running', 'jogging', 'lifting']],
  soreness: ['sore', 'aching all over'],
  'how-often': ['often', 'many times a week', 'many days a week', 'every day', 'twice a week', 'three times a week'],
  'rep-tempo': ['my reps', 'the reps', 'each rep', 'every rep', 'a rep'],
};

const withinQuestions = (id: TopicId): SlotValue => ({
  name: topics[id].name,
  synonyms: [...topics[id].synonyms, ...(insideQuestions[id] ?? [])],
});

export const englishModel: ModelWords = {
  invocationName: 'steady coach',
  samples,
  slotTypes: {
    EXERCISE: called,
    BODY_PART: bodyParts,
    TOPIC: foodAndTopicValues({
      ...topics,
      unchecked: { ...unchecked, synonyms: [...unchecked.synonyms, ...uncheckedDoings] },
      'sleep-duration': withinQuestions('sleep-duration'),
      'spot-reduction': withinQuestions('spot-reduction'),
      'cardio-and-weights': withinQuestions('cardio-and-weights'),
      'rep-tempo': withinQuestions('rep-tempo'),
      'how-often': withinQuestions('how-often'),
      soreness: withinQuestions('soreness'),
    }),
    FOOD: foodAndTopicValues({ ...foods, unchecked }),
    EATEN: eatenValues(),
    SWAP: swaps,
    ASPECT: aspects,
    ROUTINE: {
      ...routines,
      'express-ten': {
        name: routines['express-ten'].name,
        synonyms: [...routines['express-ten'].synonyms, 'something short', 'something quick', 'something fast'],
      },
      'yoga-destress': {
        name: routines['yoga-destress'].name,
        synonyms: [
          ...routines['yoga-destress'].synonyms,
          'something to relax',
          'something to wind down',
          'something to chill out',
          'something to chill out after work',
        ],
      },
    },
    ...slotValues,
    ...telling,
  },
};
