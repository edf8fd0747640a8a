/** CloudFormation, CDK's bucket and the roles it takes, as far as `cdk deploy`, `diff` and `destroy` ask: change sets that the pretend account carries out. */
import type {
  ChangeSetType,
  CreateChangeSetOutput,
  DescribeChangeSetOutput,
  DescribeStackEventsOutput,
  DescribeStacksOutput,
  GetTemplateOutput,
  Stack,
  StackEvent,
} from '@aws-sdk/client-cloudformation';
import type { PretendAccount } from '../pretend-account';
import { ACCOUNT } from '../pretend-account';
import type { Template } from '../synthesised';
import { Refusal, type Request } from './wire';

interface ChangeSet {
  readonly id: string;
  readonly region: string;
  readonly stackName: string;
  readonly template: Template;
}

/** Answers what the query protocol asks; what it does not know it refuses by name. */
export function openCloudFormation(account: PretendAccount, uploads: ReadonlyMap<string, Buffer>) {
  const changeSets = new Map<string, ChangeSet>();
  const templates = new Map<string, Template>();
  const events = new Map<string, StackEvent[]>();

  function stackOf(region: string, given: string): Stack {
    const name = nameOf(given);
    const stack = account.stacks.get(`${region}/${name}`);
    // By its name nobody finds a deleted stack, by its ARN everybody.
    if (!stack && given !== name)
      return { StackId: given, StackName: name, CreationTime: new Date(0), StackStatus: 'DELETE_COMPLETE' };
    if (!stack) throw new Refusal('ValidationError', `Stack with id ${name} does not exist`);
    return stack;
  }

  function templateOf(asked: URLSearchParams): Template {
    const url = asked.get('TemplateURL');
    const text = url === null ? asked.get('TemplateBody') : uploads.get(keyOf(url))?.toString();
    if (text === undefined || text === null)
      throw new Refusal('ValidationError', `There is no template at ${url ?? ''}`);
    // The bootstrap's is YAML, and holds nothing of ours.
    return text.startsWith('{') ? (JSON.parse(text) as Template) : { Resources: {}, Outputs: {} }; // as the CDK wrote it
  }

  /** By its ARN, or by its name and its stack's: the CDK calls all of them alike. */
  const keysOf = (asked: URLSearchParams): readonly string[] => {
    const name = asked.get('ChangeSetName') ?? '';
    return [name, `${nameOf(asked.get('StackName') ?? '')}/${name}`];
  };
  const find = (asked: URLSearchParams): ChangeSet => {
    const [found] = keysOf(asked).flatMap((key) => changeSets.get(key) ?? []);
    if (!found) throw new Refusal('ChangeSetNotFound', 'There is no such change set.', 404);
    return found;
  };

  const actions: Readonly<Record<string, (region: string, asked: URLSearchParams) => object>> = {
    GetCallerIdentity: () => ({ Account: ACCOUNT, Arn: `arn:aws:iam::${ACCOUNT}:user/owner`, UserId: 'owner' }),
    AssumeRole: (_region, asked) => ({
      Credentials: {
        AccessKeyId: 'local',
        SecretAccessKey: 'local',
        SessionToken: 'local',
        Expiration: new Date(Date.now() + 3_600_000),
      },
      AssumedRoleUser: { Arn: asked.get('RoleArn'), AssumedRoleId: 'owner' },
    }),
    DescribeStacks: (region, asked): DescribeStacksOutput => ({
      Stacks: [stackOf(region, asked.get('StackName') ?? '')],
    }),
    GetTemplate: (region, asked): GetTemplateOutput => {
      const name = nameOf(asked.get('StackName') ?? '');
      stackOf(region, name);
      return { TemplateBody: JSON.stringify(templates.get(`${region}/${name}`) ?? {}) };
    },
    CreateChangeSet: (region, asked): CreateChangeSetOutput => {
      const stackName = nameOf(asked.get('StackName') ?? '');
      const name = asked.get('ChangeSetName') ?? '';
      const id = `arn:aws:cloudformation:${region}:${ACCOUNT}:changeSet/${name}/${changeSets.size + 1}`;
      const changeSet = { id, region, stackName, template: templateOf(asked) };
      for (const key of [id, `${stackName}/${name}`]) changeSets.set(key, changeSet);
      const isNew = (asked.get('ChangeSetType') as ChangeSetType | null) === 'CREATE'; // one of its two words
      if (isNew) account.settle(region, stackName, 'REVIEW_IN_PROGRESS');
      return { Id: id, StackId: stackOf(region, stackName).StackId };
    },
    DescribeChangeSet: (_region, asked): DescribeChangeSetOutput => {
      const { id, region, stackName, template } = find(asked);
      const before = templates.get(`${region}/${stackName}`)?.Resources ?? {};
      const changed = Object.entries(template.Resources).filter(
        ([name, resource]) => JSON.stringify(before[name]) !== JSON.stringify(resource),
      );
      return {
        ChangeSetId: id,
        ChangeSetName: nameOf(id),
        StackId: stackOf(region, stackName).StackId,
        StackName: stackName,
        Status: 'CREATE_COMPLETE',
        ExecutionStatus: 'AVAILABLE',
        Changes: changed.map(([name, { Type }]) => ({
          Type: 'Resource',
          ResourceChange: { Action: name in before ? 'Modify' : 'Add', LogicalResourceId: name, ResourceType: Type },
        })),
      };
    },
    DeleteChangeSet: (_region, asked) => {
      for (const key of keysOf(asked)) changeSets.delete(key);
      return {};
    },
    ExecuteChangeSet: (_region, asked) => {
      const { region, stackName, template } = find(asked);
      const isDone = account.take(region, stackName, template);
      const at = `${region}/${stackName}`;
      if (isDone) templates.set(at, template);
      const { StackId } = stackOf(region, stackName);
      const why = isDone ? {} : { ResourceStatusReason: account.log.at(-1) ?? '' };
      const happened = {
        StackId,
        StackName: stackName,
        Timestamp: new Date(),
        ResourceType: 'AWS::CloudFormation::Stack',
        LogicalResourceId: stackName,
        PhysicalResourceId: StackId,
      };
      events.set(at, [
        { ...happened, EventId: `${stackName}-2`, ResourceStatus: isDone ? 'UPDATE_COMPLETE' : 'ROLLBACK_COMPLETE' },
        {
          ...happened,
          EventId: `${stackName}-1`,
          ResourceStatus: isDone ? 'CREATE_IN_PROGRESS' : 'CREATE_FAILED',
          ...why,
        },
        ...(events.get(at) ?? []),
      ]);
      return {};
    },
    DescribeStackEvents: (region, asked): DescribeStackEventsOutput => ({
      StackEvents: events.get(`${region}/${nameOf(asked.get('StackName') ?? '')}`) ?? [],
    }),
    ListStackResources: () => ({ StackResourceSummaries: [] }),
    UpdateTerminationProtection: () => ({}),
    DeleteStack: (region, asked) => {
      const name = nameOf(asked.get('StackName') ?? '');
      account.remove(region, name);
      templates.delete(`${region}/${name}`);
      return {};
    },
  };

  return ({ region }: Request, action: string, asked: URLSearchParams): object => {
    if (account.forbidden.has(region))
      throw new Refusal('AccessDenied', `${action} is not allowed in ${region}, with an explicit deny.`, 403);
    const answer = actions[action];
    if (!answer) throw new Refusal('InvalidAction', `The rehearsal does not know ${action}.`);
    return answer(region, asked);
  };
}

/** Of a stack, given by name or ARN; of a change set likewise. */
const nameOf = (given: string): string => (given.startsWith('arn:') ? (given.split('/')[1] ?? '') : given);

/** `bucket/key` in an address that has the bucket in its path or in its host. */
function keyOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const bucket = /^(.+)\.s3[.-]/.exec(hostname)?.[1];
  return bucket === undefined ? pathname.slice(1) : `${bucket}${pathname}`;
}
