/** Which stacks a pass of the deployment knows: first the skill alone, then, once its id is known, the function in each region. */
import type { App } from 'aws-cdk-lib/core';
import { CoachStack } from './coach-stack';
import { GithubStack } from './github-stack';
import { BadSettings, placesOf, REGIONS, SKILL_ID, type Settings } from './settings';
import { SkillStack } from './skill-stack';
import { ALIASES, namesOf, type AliasName } from './stage-names';

/** What is known when a pass begins; all of it may be handed over as CDK context. */
export interface PassContext {
  /** Unknown until the skill is there. */
  readonly skillId: string | undefined;
  /** Who answers the skill; without it, it has no endpoint yet. */
  readonly endpoint: AliasName | undefined;
  /** Region -> version that people hear there; without one they hear the newest. */
  readonly liveVersions: Readonly<Record<string, string>>;
  readonly secretVersion: string | undefined;
}

interface Folders {
  readonly functionFolder: string;
  readonly packageFolder: string;
}

/** Name of a stack in the app: in AWS the stacks of all regions are called alike. */
export const skillStackId = ({ stage }: Settings): string => namesOf(stage).skillStack;
export const coachStackId = ({ stage }: Settings, region: string): string => `${namesOf(stage).coachStack}-${region}`;

export function addStacks(app: App, settings: Settings, context: PassContext, folders: Folders): void {
  const { endpoint, secretVersion, liveVersions } = context;
  if (settings.githubRepository !== undefined) {
    new GithubStack(app, namesOf(settings.stage).github, { settings, repository: settings.githubRepository });
  }
  // A skill that was there before is no part of a stack: it gets its package from Alexa's own API.
  if (settings.skillId === undefined) {
    new SkillStack(app, skillStackId(settings), { settings, endpoint, secretVersion, ...folders });
  }
  const skillId = settings.skillId ?? context.skillId;
  if (skillId === undefined) return;
  for (const place of placesOf(settings)) {
    const liveVersion = liveVersions[place.region];
    new CoachStack(app, coachStackId(settings, place.region), { settings, place, skillId, liveVersion, ...folders });
  }
}

/** What a text of the context must look like, and what it is called in a refusal. */
const SHAPES = {
  skillId: [SKILL_ID, "a skill's id"],
  endpoint: [new RegExp(`^(${ALIASES.join('|')})$`), `one of ${ALIASES.join(', ')}`],
  liveVersions: [
    new RegExp(`^(${REGIONS.join('|')})=\\d+(,(${REGIONS.join('|')})=\\d+)*$`),
    'REGION=VERSION, for example us-east-1=7',
  ],
  secretVersion: [/^[\w-]{1,64}$/, 'the version of a secret'],
} as const satisfies Record<keyof PassContext, readonly [RegExp, string]>;

/** As the CDK hands it over: texts by name. One that is misspelt is refused: without it, people would lose the endpoint or their version. */
export function readContext(get: (name: string) => unknown): PassContext {
  const problems: string[] = [];
  const text = (name: keyof PassContext): string | undefined => {
    const value = get(name);
    const [shape, expected] = SHAPES[name];
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string' && shape.test(value)) return value;
    problems.push(`The context ${name} is ${JSON.stringify(value)}, but must be ${expected}.`);
    return undefined;
  };
  const versions = (text('liveVersions') ?? '').split(',').flatMap((pair) => {
    const [region = '', version = ''] = pair.split('=');
    return version === '' ? [] : [[region, version] as const];
  });
  const endpoint = text('endpoint');
  const context = {
    skillId: text('skillId'),
    endpoint: ALIASES.find((alias) => alias === endpoint),
    liveVersions: Object.fromEntries(versions),
    secretVersion: text('secretVersion'),
  };
  if (problems.length > 0) throw new BadSettings(problems);
  return context;
}

export function contextArguments({ skillId, endpoint, liveVersions, secretVersion }: PassContext): readonly string[] {
  const versions = Object.entries(liveVersions).map((pair) => pair.join('='));
  return Object.entries({ skillId, endpoint, secretVersion, liveVersions: versions.join(',') }).flatMap(
    ([name, value]) => (value === undefined || value === '' ? [] : ['--context', `${name}=${value}`]),
  );
}
