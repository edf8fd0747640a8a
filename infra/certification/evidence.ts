/** What the certification rows look at: the package, the built skill in conversation, and the outcome of the test suites. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StorePage } from '../../lambda/language/store-page';
import { createStandingClock } from '../../simulator/clock';
import { openDatabase } from '../../simulator/database';
import { createDevice } from '../../simulator/device';
import { createHearing } from '../../simulator/hear/hear';
import type { InteractionModel } from '../../simulator/hear/interaction-model';
import { loadHandler } from '../../simulator/skill';
import type { Turn } from '../../simulator/turn-report';
import { bundle, PROJECT_FOLDER } from '../bundle';
import { readLocales, readModel } from '../interaction-model';
import { manifest, storePageFor } from '../manifest';
import { EXAMPLE_SETTINGS_FILE, readSettings } from '../settings';
import { runSuites, type SuiteName, type SuiteOutcome } from './suites';

type Handler = Awaited<ReturnType<typeof loadHandler>>;

export interface Locale {
  readonly name: string;
  readonly page: StorePage;
  readonly model: InteractionModel['interactionModel']['languageModel'];
}

export interface Evidence {
  readonly locales: readonly Locale[];
  readonly manifest: ReturnType<typeof manifest>['manifest'];
  /** The text of the built skill. */
  readonly bundle: string;
  readonly handler: Handler;
  /** A new athlete says these lines to a new device; one turn a line. */
  talk(this: void, locale: string, ...lines: readonly string[]): Promise<readonly Turn[]>;
  /** What is stored about the athlete of the last talk. */
  stored(this: void): Promise<string>;
  /** Tests of a suite whose names match. */
  suite(this: void, suite: SuiteName, name?: RegExp): SuiteOutcome;
  close(this: void): Promise<void>;
}

const STARTS_AT = Date.parse('2026-11-23T15:00:00Z');

export async function gatherEvidence(): Promise<Evidence> {
  const suite = await runSuites();
  const folder = bundle();
  const database = await openDatabase();
  const handler = await loadHandler({ database, bundle: true });
  const names = readLocales();
  const locales = names.map((name) => ({
    name,
    page: storePageFor(name),
    model: readModel(name).interactionModel.languageModel,
  }));
  let athletes = 0;
  let current: ReturnType<typeof createDevice> | undefined;

  return {
    locales,
    manifest: manifest(names, readSettings(join(PROJECT_FOLDER, EXAMPLE_SETTINGS_FILE))).manifest,
    bundle: readFileSync(join(folder, 'index.js'), 'utf8'),
    handler,
    suite,
    async talk(locale, ...lines) {
      athletes += 1;
      const model = readModel(locale);
      current = createDevice({
        handler,
        hearing: createHearing(model),
        clock: createStandingClock(STARTS_AT),
        locale,
        athleteId: `tester-${athletes}`,
        device: 'speaker',
        invocationName: model.interactionModel.languageModel.invocationName,
      });
      const turns: Turn[] = [];
      for (const line of lines) turns.push(...(await current.say(line)).slice(-1));
      return turns;
    },
    stored: async () => JSON.stringify(await database.itemsOf(`amzn1.ask.account.tester-${athletes}`)),
    close: database.close,
  };
}
