/** What the coach can have asked last, so that "yes", "no" and a bare number have one meaning. */
import type { ExerciseId } from './catalogue/exercises';
import type { Draft } from './plan/prescription';
import type { Reminder, Weekday } from './reminder';
import type { RoutineId } from './catalogue/routines';
import type { TopicId } from './catalogue/topic-ids';

export type Question =
  /** "Shall we start with ...?" */
  | { readonly about: 'start'; readonly routine: RoutineId; readonly seconds?: number; readonly gently?: true }
  /** "Ready?" for the set at the present place. */
  | { readonly about: 'ready' }
  /** "Shall we go on?" with the session that was left. */
  | { readonly about: 'resume' }
  /** "Did you finish all twelve?" about a set during which we lost touch. */
  | { readonly about: 'finished-set' }
  /** "How many did you do?" */
  | { readonly about: 'how-many' }
  /** "Shall I count thirty?" when the number was out of range. */
  | { readonly about: 'count-instead'; readonly exercise: ExerciseId; readonly amount: number }
  /** Which days, for a reminder whose hour may be known. */
  | { readonly about: 'reminder-days'; readonly time?: string }
  | { readonly about: 'reminder-time'; readonly days: readonly Weekday[] }
  /** "Shall I set that reminder?" */
  | ({ readonly about: 'set-reminder' } & Reminder)
  /** "Shall I delete everything?" */
  | { readonly about: 'delete-everything' }
  | { readonly about: 'which-exercise' }
  /** What is missing of a prescription: its exercise, or how many. */
  | { readonly about: 'prescription'; readonly draft: Draft }
  /** "What shall I call it?" */
  | { readonly about: 'what-name' }
  | { readonly about: 'delete-prescription'; readonly name: string }
  /** "Which one, ...?" among routines. */
  | { readonly about: 'which-workout' }
  | { readonly about: 'next-step' }
  | { readonly about: 'start-over' }
  /** "How hard was that, one to ten?" after a workout. */
  | { readonly about: 'how-hard' }
  /** "Are you well, and cleared to train?" on a day on which training is over. */
  | { readonly about: 'cleared' }
  | { readonly about: 'what-else' }
  /** "Would you like to hear more?" about a topic. */
  | { readonly about: 'more'; readonly topic: TopicId }
  | { readonly about: 'another-tip' }
  | { readonly about: 'which-topic' }
  /** "Did you mean ...?" when a word stands for two things. */
  | { readonly about: 'did-you-mean'; readonly word: AmbiguousWord };

/** Words that people use for two things, or for a thing we do not have; each language has its question and answers. */
export const AMBIGUOUS_WORDS = ['half-moon', 'mocha', 'tabata', 'pull-up', 'push-down'] as const;
export type AmbiguousWord = (typeof AMBIGUOUS_WORDS)[number];
