/** Programmes in English: choosing one, where somebody stands in it, missed days, and the strength test. */
import type { ExerciseId } from '../../coach/catalogue/exercises';
import type { ProgrammeId } from '../../coach/catalogue/programmes';
import { unitsOf, plural } from './amounts';
import { comingDay } from './periods';
import { capital, counted, list, number, roughly, roughlyWhileNew } from './numbers';

const PROGRAMME: Readonly<Record<ProgrammeId, string>> = {
  'stronger-back': 'six weeks to a stronger back',
  chair: 'six weeks on a chair',
  'back-care': 'ten minutes a day for your back',
  gym: 'six weeks at the gym',
  'yoga-week': 'a week of yoga',
};

interface Place {
  readonly week: number;
  readonly day: number;
}

export const programmePrompts = {
  aboutProgramme: (id: ProgrammeId, weeks: number, daysAWeek: number) =>
    `${capital(PROGRAMME[id])}. ${capital(counted(daysAWeek, 'day'))} a week for ${counted(weeks, 'week')}.`,
  isTrainingNew: 'Is training new to you?',
  areWeightsThere: 'Are there two dumbbells at hand?',
  isFloorFine: 'Is getting down on the floor all right for you?',
  offerDay: (id: ProgrammeId, { week, day }: Place, seconds: number) =>
    `Shall we do week ${number(week)}, day ${number(day)} of ${PROGRAMME[id]}, ${roughly(seconds)}?`,
  dayStarts: (id: ProgrammeId, { week, day }: Place, seconds: number, longerWhileNew: number) =>
    `Week ${number(week)}, day ${number(day)} of ${PROGRAMME[id]}, ${roughlyWhileNew(seconds, longerWhileNew)}.`,
  easyWeek: "It's the easier week. It's planned.",
  checkDay: 'Today is the check. Do as many as stay clean, and say done when they do not.',
  slipped: 'A few days slipped by, and nothing is lost. This day waited for you.',
  stepsBack: 'After a while away we go back to the start of a week, so that it fits again.',
  nextDay: (date: string, today: string) => `Your next day of the program comes ${comingDay(date, today)}.`,
  whereInProgramme: (id: ProgrammeId, { week, day }: Place, done: number, all: number) =>
    `You're in week ${number(week)} of ${PROGRAMME[id]}, and day ${number(day)} comes next. ${
      done === 0 ? 'You are about to begin.' : `${capital(number(done))} of ${counted(all, 'session')} done.`
    }`,
  programmeDone: (id: ProgrammeId, all: number) => `You finished ${PROGRAMME[id]}, all ${counted(all, 'session')}.`,
  noProgrammeFor: (id: ExerciseId) => `There's no program for ${plural(id)} alone.`,
  noProgramme: "You're in no program now.",
  leftProgramme: (id: ProgrammeId) => `You've left ${PROGRAMME[id]}. What you did stays on your record.`,
  checkResult: (results: readonly (readonly [ExerciseId, number, number | undefined])[]) =>
    results
      .map(([id, now, before]) =>
        before === undefined
          ? `${capital(plural(id))}, ${unitsOf(id, now)}.`
          : `${capital(plural(id))}, ${unitsOf(id, before)} at first, now ${unitsOf(id, now)}.`,
      )
      .join(' '),
  noCheckYet: 'We have not tested it yet. The test is push-ups, standing up from a chair, and a side plank.',
  shallWeCheck: 'Shall we do the strength test?',
  whichProgramme: 'Which one would you like?',
  programmeChoices: `I have ${list(['six weeks to a stronger back', 'six weeks on a chair', 'ten minutes a day for your back', 'six weeks at the gym', 'a week of yoga'], 'and')}.`,
};
