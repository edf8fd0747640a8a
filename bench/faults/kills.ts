/** The function is killed in the middle of a turn, again and again; somebody opens the skill once more on a new one, and is asked what nobody knows. */
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Skill } from '../../lambda/alexa/skill';
import { english } from '../../lambda/language/en';
import { PROJECT_FOLDER } from '../../infra/bundle';
import type { Database } from '../../simulator/database';
import { startLambda } from '../../test/lambda-process';
import { environment } from '../processes';
import { Person } from './person';
import type { Lot } from './lot';
import { repsIn, type Records } from './workshop';

export interface KillFigures {
  kills: number;
  /** Relaunches that were answered. */
  relaunched: number;
  lost: number;
  doubled: number;
  slowestMs: number;
}

/** What is said, and the seconds before it; any of it may be cut off. */
const WORDS: readonly (readonly [number, string])[] = [
  [0, 'open steady coach'],
  [20, 'count twelve push ups'],
  [31, 'pause'],
  [5, 'go on'],
  [20, 'how am i doing'],
];
/** A turn takes some milliseconds; a new process some hundred. */
const LONGEST_WAIT_MS = 30;

export interface Running {
  readonly invoke: Skill;
  /** In the middle of whatever it does. */
  readonly stop: () => void;
}

/** The bundle that deploys, each time in a process of its own. */
export const processOn = (database: Database) => (): Running => {
  const { invoke, stop } = startLambda(join(PROJECT_FOLDER, 'dist', 'lambda'), 'index.handler', {
    ...environment(database),
    METRICS: 'off',
    AUDIO_DELAY_MS: '0',
  });
  return { invoke: (event) => invoke(event as RequestEnvelope), stop }; // an envelope of the pretend Echo
};

export async function kill(start: () => Running, records: Records, times: number, lot: Lot): Promise<KillFigures> {
  const figures: KillFigures = { kills: 0, relaunched: 0, lost: 0, doubled: 0, slowestMs: 0 };
  let lambda = start();
  for (let time = 0; time < times; time += 1) {
    const athleteId = `killed-${time}`;
    const person = Person.begin(athleteId, {
      skill: (event) => lambda.invoke(event),
      setClock: () => undefined,
      elapsed: () => performance.now(),
    });
    const fatal = lot.below(WORDS.length);
    for (const [index, [seconds, text]] of WORDS.slice(0, fatal + 1).entries()) {
      if (index === fatal) {
        const { stop } = lambda;
        setTimeout(stop, lot.below(LONGEST_WAIT_MS));
      }
      await person.saying(text, seconds);
    }
    // It may have been quicker than the end.
    lambda.stop();
    figures.kills += 1;
    lambda = start();
    const begun = performance.now();
    const answer = await person.saying('open steady coach', 20);
    figures.slowestMs = Math.max(figures.slowestMs, Math.round(performance.now() - begun));
    figures.relaunched += answer === '' ? 0 : 1;
    // Of what nobody knows, the athlete tells the truth.
    const asks = [english.prompts.howMany, 'Did you finish'].some((question) => answer.includes(question));
    if (asks) {
      const asked = answer.includes(english.prompts.howMany) ? answer : await person.saying('no', 5);
      if (asked.includes(english.prompts.howMany)) await person.saying(`${person.reckoning.lastRep}`, 5);
    }
    const undone = person.reckoning.reps - repsIn(await records.of(athleteId));
    figures.lost += Math.max(undone, 0);
    figures.doubled += Math.max(-undone, 0);
    await person.saying('stop', 5);
  }
  lambda.stop();
  return figures;
}
