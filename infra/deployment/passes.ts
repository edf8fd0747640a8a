/**
 * The passes of a deployment: the skill without an endpoint, the function that works for that skill, the endpoint. What is there
 * already decides which are left, so a deployment that was cut off anywhere goes on where it was.
 */
import type { Stack } from '@aws-sdk/client-cloudformation';
import type { Answering } from '../manifest';
import { placesOf, REGIONS, type Settings } from '../settings';
import { namesOf, type AliasName } from '../stage-names';
import { coachStackId, skillStackId, type PassContext } from '../stacks';
import type { Act, Look } from './cloud';

export const PASSES = ['skill', 'function', 'endpoint'] as const;
export type Pass = (typeof PASSES)[number];

export interface Wishes {
  /** People get the newest version, a tenth of them first. Otherwise they keep the one they have. */
  readonly release: boolean;
  /** Who answers the development skill: `dev`, except while a version is submitted. */
  readonly endpoint: AliasName;
  /** Leaves out the passes before this one. */
  readonly from: Pass | undefined;
}

export interface Found {
  /** Also when the settings name a skill, which then is in no stack. */
  readonly skillStack: Stack | undefined;
  /** Stacks of this stage in regions that no setting names. */
  readonly elsewhere: readonly { readonly region: string; readonly stack: Stack }[];
  /** By region. */
  readonly coachStacks: ReadonlyMap<string, Stack | undefined>;
  readonly skillId: string | undefined;
  readonly liveVersions: Readonly<Record<string, string>>;
}

export async function lookAround(look: Look, settings: Settings): Promise<Found> {
  const names = namesOf(settings.stage);
  const regions = placesOf(settings).map(({ region }) => region);
  const skillStack = await look.stack(settings.region, names.skillStack);
  const coachStacks = await Promise.all(
    regions.map(async (region) => [region, await look.stack(region, names.coachStack)] as const),
  );
  const versions = await Promise.all(
    regions.map(async (region) => [region, await look.version(region, names.function, 'live')] as const),
  );
  return {
    skillStack,
    elsewhere: await lookElsewhere(look, settings),
    coachStacks: new Map(coachStacks),
    skillId: settings.skillId ?? outputOf(skillStack, 'SkillId'),
    liveVersions: Object.fromEntries(
      versions.flatMap(([region, version]) => (version === undefined ? [] : [[region, version]])),
    ),
  };
}

async function lookElsewhere(look: Look, settings: Settings): Promise<Found['elsewhere']> {
  const { coachStack, skillStack } = namesOf(settings.stage);
  const regions = placesOf(settings).map(({ region }) => region);
  const asked = REGIONS.flatMap((region) => [
    ...(regions.includes(region) ? [] : [{ region, name: coachStack }]),
    ...(region === settings.region ? [] : [{ region, name: skillStack }]),
  ]);
  const answers = await Promise.all(
    asked.map(async ({ region, name }) => ({ region, stack: await look.strayStack(region, name) })),
  );
  return answers.flatMap(({ region, stack }) => (stack ? [{ region, stack }] : []));
}

export function outputOf(stack: Stack | undefined, key: string): string | undefined {
  return stack?.Outputs?.find(({ OutputKey }) => OutputKey === key)?.OutputValue;
}

/** Why nothing may be sent now: one line for each stack that is stuck, or for a pass that is asked for too early. */
export function refusals(found: Found, settings: Settings, { from }: Wishes): readonly string[] {
  const skillStack = settings.skillId === undefined ? found.skillStack : undefined;
  const stacks = [[settings.region, skillStack] as const, ...found.coachStacks];
  return [
    ...found.elsewhere.flatMap(leftElsewhere),
    ...otherSkill(found, settings),
    ...stacks.flatMap(([region, stack]) => (stack ? stuck(stack, region) : [])),
    ...(from !== undefined && from !== 'skill' && found.skillId === undefined
      ? [`The pass "${from}" needs the skill, which is not there yet: leave --from out.`]
      : []),
    ...(from === 'endpoint' && [...found.coachStacks.values()].some((stack) => stack === undefined)
      ? ['The pass "endpoint" needs the function, which is not there yet: leave --from out, or say --from function.']
      : []),
  ];
}

/** A region that was taken out of the settings, or another home: its people would begin anew somewhere else. */
function leftElsewhere({ region, stack }: Found['elsewhere'][number]): readonly string[] {
  const { StackName: name = '', StackStatus: status } = stack;
  return status === 'REVIEW_IN_PROGRESS' || status === 'ROLLBACK_COMPLETE'
    ? []
    : [
        `The stack ${name} is in ${region}, which the settings do not name for it: name it again, or take it away first ("aws cloudformation delete-stack --region ${region} --stack-name ${name}"; its table and skill stay). See docs/operations.md, "A lost stack".`,
      ];
}

/** A skill is in a stack or in the settings, never in both. */
function otherSkill({ skillStack }: Found, { skillId }: Settings): readonly string[] {
  const kept = outputOf(skillStack, 'SkillId');
  if (skillId === undefined || kept === undefined) return [];
  const stack = `the stack ${skillStack?.StackName ?? ''}`;
  return [
    kept === skillId
      ? `skillId is ${skillId}, which ${stack} keeps already: leave it out.`
      : `skillId is ${skillId}, but ${stack} keeps ${kept}: leave it out, or delete that stack first (its skill stays).`,
  ];
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html, "Stack status codes" */
function stuck({ StackName = '', StackStatus: status = 'CREATE_COMPLETE' }: Stack, region: string): readonly string[] {
  const which = `The stack ${StackName} in ${region}`;
  const aws = (command: string) => `aws cloudformation ${command} --region ${region} --stack-name ${StackName}`;
  // A change that was only written down is thrown away by the next deployment, and a creation that was taken back too.
  if (status === 'REVIEW_IN_PROGRESS') return [];
  if (status.endsWith('_IN_PROGRESS')) {
    return [
      `${which} is just being changed (${status}): wait until it is done ("${aws('describe-stacks')}"), then try again.`,
    ];
  }
  if (status === 'UPDATE_ROLLBACK_FAILED') {
    return [`${which} could not be taken back (${status}): mend the cause, then "${aws('continue-update-rollback')}".`];
  }
  if (status.endsWith('_FAILED') && status !== 'UPDATE_FAILED') {
    return [`${which} is broken (${status}): "${aws('delete-stack')}", then try again. The table and the skill stay.`];
  }
  return [];
}

export function passesToGo({ skillId }: Pick<Found, 'skillId'>, { from }: Pick<Wishes, 'from'>): readonly Pass[] {
  const first = from ?? (skillId === undefined ? 'skill' : 'function');
  return PASSES.slice(PASSES.indexOf(first));
}

/** What the app has to know in this pass. */
export function contextOf(pass: Pass, found: Found, wishes: Wishes, secretVersion: string | undefined): PassContext {
  return {
    skillId: found.skillId,
    endpoint: pass === 'endpoint' ? wishes.endpoint : undefined,
    liveVersions: wishes.release ? {} : found.liveVersions,
    secretVersion,
  };
}

interface Going {
  readonly settings: Settings;
  readonly found: Found;
  readonly wishes: Wishes;
  readonly context: PassContext;
}

/** Answers whether the pass went well. */
export async function takePass(act: Act, pass: Pass, { settings, found, wishes, context }: Going): Promise<boolean> {
  switch (pass) {
    case 'skill':
      return act.deployStack(skillStackId(settings), context);
    case 'function':
      for (const { region } of placesOf(settings)) {
        if (!(await act.deployStack(coachStackId(settings, region), context))) return false;
      }
      return true;
    case 'endpoint':
      return settings.skillId === undefined
        ? act.deployStack(skillStackId(settings), context)
        : act.sendPackage(settings, settings.skillId, functionsIn(found, settings, wishes.endpoint));
  }
}

/** What answers a skill that is no part of a stack; a stack's own id says in whose account it lies. */
function functionsIn({ coachStacks }: Found, settings: Settings, alias: AliasName): readonly Answering[] {
  const name = namesOf(settings.stage).function;
  return placesOf(settings).flatMap(({ people, region }) => {
    const [, partition, , , account] = coachStacks.get(region)?.StackId?.split(':') ?? [];
    if (partition === undefined || account === undefined) return [];
    return [{ people, arn: `arn:${partition}:lambda:${region}:${account}:function:${name}:${alias}` }];
  });
}
