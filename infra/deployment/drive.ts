/** Drives a deployment through its passes: looks, refuses by name, acts, looks again, and says how to go on when something fails. */
import { BadSettings, placesOf, type Settings } from '../settings';
import { namesOf, PRODUCTION } from '../stage-names';
import type { Cloud } from './cloud';
import { contextOf, lookAround, passesToGo, refusals, takePass, type Pass, type Wishes } from './passes';
import { missingIn } from './preflight';

export interface Driving {
  readonly settings: Settings;
  readonly wishes: Wishes;
  /** Says what would be done, and does nothing. */
  readonly dryRun: boolean;
  say(this: void, line: string): void;
}

const MEANING: Readonly<Record<Pass, string>> = {
  skill: 'The skill, without an endpoint: its id is what the function must know.',
  function: 'The function, told for which skill it works and callable by that skill alone; its table, its alarms.',
  endpoint: 'The endpoint: the skill calls the function from now on. Its words and its page in the store go with it.',
};

/** Throws BadSettings before anything is sent. Answers whether all passes went well. */
export async function drive(cloud: Cloud, { settings, wishes, dryRun, say }: Driving): Promise<boolean> {
  const secretVersion = await ready(cloud, settings, wishes);
  let found = await lookAround(cloud, settings);
  const passes = passesToGo(found, wishes);
  say(
    wishes.release
      ? 'Released: people get the newest version, a tenth of the turns for a quarter of an hour first.'
      : `People keep the version they have (${versionsSaid(found.liveVersions)}).`,
  );
  for (const [at, pass] of passes.entries()) {
    say(`\nPass ${at + 1} of ${passes.length}, "${pass}". ${MEANING[pass]}`);
    if (dryRun) continue;
    const context = contextOf(pass, found, wishes, secretVersion);
    if (!(await takePass(cloud, pass, { settings, found, wishes, context }))) {
      say(howToGoOn(pass, settings));
      return false;
    }
    found = await lookAround(cloud, settings);
    if (pass === 'skill' && found.skillId === undefined) {
      say('The skill was made, but its stack names no id: look at its outputs, and give the id as skillId.');
      return false;
    }
  }
  if (dryRun) say('\nNothing was sent: this was only to see.');
  return true;
}

/** Everything that can be seen beforehand; returns the version of the secret. */
async function ready(cloud: Cloud, settings: Settings, wishes: Wishes): Promise<string | undefined> {
  const missing = await missingIn(settings, cloud);
  if (missing.length > 0) throw new BadSettings(missing);
  const refused = refusals(await lookAround(cloud, settings), settings, wishes);
  if (refused.length > 0) throw new BadSettings(refused);
  return cloud.secretVersion(settings.credentialsSecret);
}

function versionsSaid(versions: Readonly<Record<string, string>>): string {
  const said = Object.entries(versions).map(([region, version]) => `${version} in ${region}`);
  return said.length === 0 ? 'there is none yet, so the first one is theirs' : said.join(', ');
}

function howToGoOn(pass: Pass, settings: Settings): string {
  const { stage, region: home } = settings;
  const names = namesOf(stage);
  const stacks =
    pass === 'function'
      ? placesOf(settings).map(({ region }) => ({ region, name: names.coachStack }))
      : [{ region: home, name: names.skillStack }];
  const again = stage === PRODUCTION ? 'npm run deploy' : `npm run deploy -- --stage ${stage}`;
  return [
    `\nThe pass "${pass}" failed; what went wrong stands above. What it had changed has been taken back, or is being so;`,
    `the passes before it stand. Mend the cause, then say "${again}" again: it goes on with this pass, or names what to clear away first.`,
    'See "A deployment failed" in docs/operations.md. What happened:',
    ...stacks.map(
      ({ region, name }) => `  aws cloudformation describe-stack-events --region ${region} --stack-name ${name}`,
    ),
  ].join('\n');
}
