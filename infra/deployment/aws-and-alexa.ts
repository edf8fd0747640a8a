/** The real AWS and Alexa behind a deployment: reads through their SDKs, changes stacks through the CDK's own command. */
import { CloudFormationClient, DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import {
  GetAccountSettingsCommand,
  GetAliasCommand,
  GetFunctionConcurrencyCommand,
  LambdaClient,
} from '@aws-sdk/client-lambda';
import { DescribeSecretCommand, GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { spawnSync } from 'node:child_process';
import { PROJECT_FOLDER } from '../bundle';
import { ATHLETE_SCHEMA } from '../../lambda/store/stored-athlete';
import { BadSettings, settingsFileOf, type Settings } from '../settings';
import { contextArguments, type PassContext } from '../stacks';
import { askAlexa, sendPackage } from './alexa-api';
import type { Cloud, Look } from './cloud';
import { readCredentials } from './preflight';

/** Written by `cdk bootstrap`. */
const BOOTSTRAP_PARAMETER = '/cdk-bootstrap/hnb659fds/version';
/**
 * Reads one page of the table, a megabyte, for records of newer code; no id and nothing that people did comes back. A workflow may
 * ask for just these attributes (infra/github-stack.ts).
 */
const NEWER_RECORDS = {
  FilterExpression: 'contains(sk, :now) AND #schema > :known',
  ProjectionExpression: '#schema',
  ExpressionAttributeNames: { '#schema': 'schema' },
  ExpressionAttributeValues: { ':now': { S: 'NOW' }, ':known': { N: String(ATHLETE_SCHEMA) } },
};
const PAGE_MS = 10_000;

export function openCloud(settings: Settings, { asksNothing }: { asksNothing: boolean }): Cloud {
  const look = askAws(settings);
  return {
    ...look,
    deployStack: (stackId, context) => {
      const approval = ['--require-approval', asksNothing ? 'never' : 'broadening'];
      return Promise.resolve(runCdk(['deploy', stackId, '--exclusively', ...approval], settings, context));
    },
    sendPackage: async (...asked) => {
      const credentials = readCredentials((await look.secret(settings.credentialsSecret)) ?? '');
      return credentials ? sendPackage(credentials, ...asked) : false;
    },
  };
}

/**
 * Answers with success whether or not anything differs. Templates are compared: a change set would say more of what is replaced, but
 * it uploads and is made, and who compares may do neither.
 */
export function showDifferences(settings: Settings, context: PassContext): boolean {
  return runCdk(['diff', '--method', 'template'], settings, context);
}

function runCdk(args: readonly string[], { stage }: Settings, context: PassContext): boolean {
  const all = [...args, '--context', `settings=${settingsFileOf(stage)}`, ...contextArguments(context)];
  return spawnSync('cdk', all, { cwd: PROJECT_FOLDER, stdio: 'inherit' }).status === 0;
}

export function askAws(settings: Settings): Look {
  // The SDK's notice about Node versions would stand between the lines that matter.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const { region: home } = settings;
  const ssm = new SSMClient({ region: home });
  return {
    hasCredentials: () =>
      ssm.config.credentials().then(
        () => true,
        () => false,
      ),
    secret: (name) =>
      found(
        new SecretsManagerClient({ region: home }).send(new GetSecretValueCommand({ SecretId: name })),
        'ResourceNotFoundException',
        ({ SecretString = '' }) => SecretString,
      ),
    secretVersion: (name) =>
      found(
        new SecretsManagerClient({ region: home }).send(new DescribeSecretCommand({ SecretId: name })),
        'ResourceNotFoundException',
        ({ VersionIdsToStages: versions = {} }) =>
          Object.keys(versions).find((version) => versions[version]?.includes('AWSCURRENT')),
      ),
    isBootstrapped: async (region) => {
      const client = new SSMClient({ region });
      const answer = client.send(new GetParameterCommand({ Name: BOOTSTRAP_PARAMETER }));
      return (await found(answer, 'ParameterNotFound', () => true)) ?? false;
    },
    // What CloudFormation says of a stack that is not there.
    stack: (region, name) => describeStack(region, name, ['ValidationError']),
    strayStack: (region, name) => describeStack(region, name, ['ValidationError', 'AccessDenied']),
    concurrency: (region) =>
      found(
        new LambdaClient({ region }).send(new GetAccountSettingsCommand()),
        // It can be allowed only together with everything else of its kind, which a workflow is not.
        'AccessDeniedException',
        ({ AccountLimit }) => AccountLimit,
      ),
    reserved: async (region, FunctionName) => {
      const answer = new LambdaClient({ region }).send(new GetFunctionConcurrencyCommand({ FunctionName }));
      return (await found(answer, 'ResourceNotFoundException', (it) => it.ReservedConcurrentExecutions)) ?? 0;
    },
    version: (region, FunctionName, Name) =>
      found(
        new LambdaClient({ region }).send(new GetAliasCommand({ FunctionName, Name })),
        'ResourceNotFoundException',
        ({ FunctionVersion }) => FunctionVersion,
      ),
    table: lookAtTable,
    ...askAlexa(),
    page: (url) =>
      fetch(url, { signal: AbortSignal.timeout(PAGE_MS) }).then(
        (response) => (response.ok ? response.text() : undefined),
        () => undefined,
      ),
  };
}

function describeStack(region: string, StackName: string, absent: readonly string[]): Promise<Stack | undefined> {
  const answer = new CloudFormationClient({ region }).send(new DescribeStacksCommand({ StackName }));
  return found(answer, absent, ({ Stacks }) => Stacks?.[0]);
}

const lookAtTable: Look['table'] = async (region, TableName) => {
  const client = new DynamoDBClient({ region });
  const table = await found(
    client.send(new DescribeTableCommand({ TableName })),
    'ResourceNotFoundException',
    ({ Table }) => Table,
  );
  if (!table) return undefined;
  const [backups, timeToLive, items] = await Promise.all([
    client.send(new DescribeContinuousBackupsCommand({ TableName })),
    client.send(new DescribeTimeToLiveCommand({ TableName })),
    client.send(new ScanCommand({ TableName, ...NEWER_RECORDS })),
  ]).catch(unanswered);
  return {
    table,
    backups: backups.ContinuousBackupsDescription,
    timeToLive: timeToLive.TimeToLiveDescription,
    schemas: (items.Items ?? []).flatMap(({ schema }) => (schema?.N === undefined ? [] : [Number(schema.N)])),
  };
};

/** What `read` finds in the answer; `undefined` if AWS says by this name, or one of these, that it is not there. Anything else is for the owner to read. */
function found<Answer, Found>(
  answer: Promise<Answer>,
  absent: string | readonly string[],
  read: (answer: Answer) => Found,
): Promise<Found | undefined> {
  return answer.then(read, (error: unknown) => {
    if (error instanceof Error && [absent].flat().includes(error.name)) return undefined;
    return unanswered(error);
  });
}

function unanswered(error: unknown): never {
  throw new BadSettings([
    `AWS did not answer: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
  ]);
}
