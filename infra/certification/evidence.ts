/** What the certification rows look at: the package, the built skill in conversation, and the outcome of the test suites. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorePage } from '../../lambda/language/store-page';
import { createStandingClock } from '../../simulator/clock';
import { openDatabase } from '../../simulator/database';
import { createDevice } from '../../simulator/device';
import { earsFor } from '../../simulator/hear/ears';
import type { InteractionModel } from '../../simulator/hear/interaction-model';
import { openServices } from '../../simulator/services';
import { loadHandler } from '../../simulator/skill';
import type { Turn } from '../../simulator/turn-report';
import { bundle, PROJECT_FOLDER } from '../bundle';
import { ICON_SOURCE } from '../icons/icon-files';
import { readLocales, readModel } from '../interaction-model';
import { manifest, storePageFor } from '../manifest';
import { packageSkill } from '../package-skill';
import { EXAMPLE_SETTINGS_FILE, readSettings, type Settings } from '../settings';
import type { SuiteName, SuiteOutcome } from './suites';

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
  /** The one vector source of the icons. */
  readonly drawing: string;
  /** Paths in the skill package. */
  readonly packaged: readonly string[];
  /**
   * A new athlete says these lines to a new device; one turn a line. "+20s" lets time pass. After an answer that closes the
   * skill it is opened again before the next line, which is not among the turns.
   */
  talk(this: void, locale: string, ...lines: readonly string[]): Promise<readonly Turn[]>;
  /** What is stored about the athlete of the last talk. */
  stored(this: void): Promise<string>;
  /** Tests of a suite whose names match. */
  suite(this: void, suite: SuiteName, name?: RegExp): SuiteOutcome;
  close(this: void): Promise<void>;
}

const STARTS_AT = Date.parse('2026-11-23T15:00:00Z');

/** `suite` tells how the tests went; they have run before. */
export async function gatherEvidence(suite: Evidence['suite']): Promise<Evidence> {
  const folder = bundle();
  const database = await openDatabase();
  const handler = await loadHandler({ database, bundle: true });
  const services = await openServices({ now: () => STARTS_AT });
  const settings = readSettings(join(PROJECT_FOLDER, EXAMPLE_SETTINGS_FILE));
  const names = readLocales();
  const locales = names.map((name) => ({
    name,
    page: storePageFor(name),
    model: readModel(name).interactionModel.languageModel,
  }));
  let athletes = 0;

  return {
    locales,
    manifest: manifest(names, settings).manifest,
    bundle: codeIn(folder),
    drawing: readFileSync(ICON_SOURCE, 'utf8'),
    packaged: filesOfPackage(settings),
    handler,
    suite,
    async talk(locale, ...lines) {
      athletes += 1;
      const ears = earsFor(locale);
      const device = createDevice({
        handler,
        ...ears,
        clock: createStandingClock(STARTS_AT),
        locale,
        athleteId: `tester-${athletes}`,
        device: 'speaker',
        apiEndpoint: services.endpoint,
        grant: services.grant,
      });
      const turns: Turn[] = [];
      for (const line of lines) {
        const [, seconds] = /^\+(\d+)s$/.exec(line) ?? [];
        if (seconds !== undefined) {
          turns.push(...(await device.pass(Number(seconds) * 1000)).slice(-1));
          continue;
        }
        let turn = (await device.say(line)).at(-1);
        if (turn?.heard.type === 'none') {
          await device.say(`open ${ears.invocationName}`);
          turn = (await device.say(line)).at(-1);
        }
        if (turn) turns.push(turn);
      }
      return turns;
    },
    stored: async () => JSON.stringify(await database.itemsOf(`amzn1.ask.account.tester-${athletes}`)),
    async close() {
      await services.close();
      await database.close();
    },
  };
}

function codeIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

function filesOfPackage(settings: Settings): readonly string[] {
  const folder = packageSkill(settings, mkdtempSync(join(tmpdir(), 'steady-coach-package-')));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return files;
}
