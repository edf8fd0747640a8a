/** Frozen sentences with a place for a name, said with the name of every move in every phase: none sets off an alarm, and few are asked about. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXERCISE_IDS } from '../lambda/coach/catalogue/exercises';
import type { Phase } from '../lambda/coach/session';
import { exerciseBook } from '../lambda/language/en/exercise-book';
import { decisionOn } from '../simulator/hear/decided';
import { earsFor, modelOf } from '../simulator/hear/ears';
import { createSecondEar } from '../simulator/hear/second-ear';

const CARRIERS = JSON.parse(readFileSync(join(__dirname, 'frozen', 'movenames.json'), 'utf8')) as readonly {
  readonly id: string;
  readonly say: string;
}[]; // frozen, and hashed when it was written
const PHASES: readonly Phase[] = ['idle', 'choosing', 'briefing', 'set', 'rest', 'paused', 'rating'];
const NOW = new Date(2026, 10, 23, 9, 0);
/** All of them with every name would take a minute: each name is said in three sentences, and each sentence with three names. */
const EVERY = 20;
/** Sentences in which a part of the body is heard, and asked about, of a hundred; a name like "side crunch" holds one. */
const MOST_ASKED = { first: 5, second: 10 } as const;

const EARS = {
  first: earsFor('en-US').hearing,
  second: createSecondEar(modelOf('en-US')).hear,
};

/** The name as it is said of one, of several, and in other words, by turns. */
function nameOf(index: number): string {
  const { name, plural, synonyms } = exerciseBook.words[EXERCISE_IDS[index] ?? 'push-up'];
  return [`the ${name}`, plural, synonyms[0] ?? name][index % 3] ?? name;
}

test.each(['first', 'second'] as const)('no name of a move is an alarm to the %s ear', (ear) => {
  const alarms: string[] = [];
  const asked = new Set<string>();
  let said = 0;
  for (const [at, { id, say }] of CARRIERS.entries()) {
    for (const index of EXERCISE_IDS.keys()) {
      if ((at + index) % EVERY !== 0) continue;
      said += 1;
      const heard = EARS[ear](say.replace('{name}', nameOf(index)), NOW);
      for (const phase of PHASES) {
        const decided = decisionOn(heard, { phase, planned: 12, done: 12, resting: false });
        // The sentence itself stays unread: it is frozen.
        const which = `${id} with ${nameOf(index)}`;
        if (decided?.do === 'alarm') alarms.push(`${which} in ${phase}: ${decided.sign}, by ${heard.intent}`);
        if (decided?.do === 'doubt') asked.add(which);
      }
    }
  }
  expect(alarms).toEqual([]);
  expect(asked.size).toBeLessThanOrEqual((said * MOST_ASKED[ear]) / 100);
});
