/** What the coach says in English about how it talks and counts, and its praise. Whole sentences, plain text. */
import type { Athlete } from '../../coach/athlete';
import type { ExerciseId } from '../../coach/catalogue/exercises';
import { didUnits, unitsOf } from './amounts';
import { capital, counted, list } from './numbers';

const COUNTING = {
  up: 'I count up',
  down: 'I count down',
  beep: 'I beep instead of counting',
  clock: 'I time you without counting',
} as const;

export const mannerPrompts = {
  // Praise
  praiseBest: "That's your best set yet.",
  praiseMore: (id: ExerciseId, more: number) => `That's ${unitsOf(id, more)} more than your best before.`,
  praiseToday: (id: ExerciseId, today: number) => `That makes ${didUnits(id, today)} today.`,

  // How sets follow one another
  nonStopNow: "I won't stop between sets. Rests run by themselves.",
  stopsNow: "I'll stop after each set and ask.",

  // How it talks and counts
  talkLess: "I'll say less.",
  talkMore: "I'll say more.",
  countsUp: 'Counting up.',
  countsDown: 'Counting down.',
  countsBeep: 'Just beeps, then.',
  countsClock: "No counting. I'll call half way and the last ten seconds.",

  // Told on request
  mannerSettings: ({ counting, talk, speech, paceSeconds, restSeconds, nonStop }: Athlete['preferences']) => {
    const told = [
      COUNTING[counting],
      ...(talk === 'brief' ? ['I keep talk short'] : []),
      ...(speech === 'slow' ? ['I talk slowly'] : []),
      ...(nonStop === true ? ["I don't stop between sets"] : []),
      ...(nonStop === false ? ['I stop after each set'] : []),
      ...(paceSeconds === 0
        ? []
        : [`reps are ${counted(Math.abs(paceSeconds), 'second')} ${paceSeconds > 0 ? 'slower' : 'faster'} than usual`]),
      ...(restSeconds === 0
        ? []
        : [`rests are ${counted(Math.abs(restSeconds), 'second')} ${restSeconds > 0 ? 'longer' : 'shorter'}`]),
    ];
    // Three to a sentence, as a person would.
    const threes = [told.slice(0, 3), told.slice(3, 6), told.slice(6)].filter((some) => some.length > 0);
    return threes.map((some) => `${capital(list(some))}.`).join(' ');
  },
};
