/** One place of one stage: the function, its versions and aliases, its table, and what watches over them. */
import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { AttributeType, Billing, type ITableV2, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { Alarms } from './alarms';
import { CoachDashboard } from './dashboard';
import { writingTo } from './log-writing';
import { OwnerMail } from './owner-mail';
import { Aliases, Releases } from './release';
import type { Place, Settings } from './settings';
import { namesOf, type StageNames } from './stage-names';

/**
 * One whole processor, which a function gets at 1,769 MB; less memory is a smaller share of it, more is a second one that
 * JavaScript does not use: https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html. docs/deploy.md weighs it.
 */
export const MEMORY_MB = 1769;
/** Alexa stops waiting at about 8 s: DOC/custom-skills/send-the-user-a-progressive-response.html */
const TIMEOUT_SECONDS = 7;
const RUNTIME = Runtime.NODEJS_24_X;
/** A fifth cheaper than the other one. */
const ARCHITECTURE = Architecture.ARM_64;
/** Attribute that says when a stored item may go, in seconds since 1970. */
export const TTL_ATTRIBUTE = 'expiresAt';

/** What the skill does to its table, and all that it may do. */
export const TABLE_ACTIONS = [
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:BatchWriteItem',
] as const;

type Table = Pick<ITableV2, 'tableName' | 'tableArn'>;

interface CoachStackProps {
  readonly settings: Settings;
  readonly place: Place;
  readonly skillId: string;
  /** The version that people hear until the next release; without it they hear the newest. */
  readonly liveVersion: string | undefined;
  /** Folder with the bundled `index.js`. */
  readonly functionFolder: string;
}

export class CoachStack extends Stack {
  constructor(scope: Construct, id: string, props: CoachStackProps) {
    const { settings, place, skillId, liveVersion, functionFolder } = props;
    const names = namesOf(settings.stage);
    super(scope, id, {
      stackName: names.coachStack,
      env: { region: place.region },
      description: `Steady Coach (${settings.stage}): counts, times and keeps your training for a stronger back.`,
    });

    const table = this.table(place, names);
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: names.logGroup,
      retention: settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const coach = new LambdaFunction(this, 'Coach', {
      functionName: names.function,
      description: `Steady Coach (${settings.stage})`,
      code: Code.fromAsset(functionFolder),
      handler: 'index.handler',
      runtime: RUNTIME,
      architecture: ARCHITECTURE,
      memorySize: MEMORY_MB,
      timeout: Duration.seconds(TIMEOUT_SECONDS),
      role: this.coachRole(table, logGroup),
      environment: {
        TABLE_NAME: table.tableName,
        // A second lock: the code compares each request with it, too.
        SKILL_ID: skillId,
        STAGE: settings.stage,
        ...(settings.audioDelayMs !== undefined && { AUDIO_DELAY_MS: String(settings.audioDelayMs) }),
        ...(settings.metrics !== undefined && { METRICS: settings.metrics }),
      },
      logGroup,
      // A version that people still hear, or may go back to, stays.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
      ...(settings.reservedConcurrency !== undefined && {
        reservedConcurrentExecutions: settings.reservedConcurrency,
      }),
    });

    const { live } = new Aliases(this, 'Aliases', { coach, skillId, liveVersion });
    const { topic } = new OwnerMail(this, 'Owner', { settings, names, isHome: place.people === 'default' });
    const watched = { coach, live, table, logGroup, names, settings };
    const { all, ofReleases } = new Alarms(this, 'Alarms', watched, topic);
    new Releases(this, 'Releases', { coach, live, alarms: ofReleases, names });
    new CoachDashboard(this, 'Dashboard', { ...watched, alarms: all });

    new CfnOutput(this, 'TableName', { value: table.tableName });
    new CfnOutput(this, 'NewestVersion', { value: coach.currentVersion.version });
  }

  /** One that is there already is used as it is; `npm run deploy` looks at it before. */
  private table({ tableName }: Place, names: StageNames): Table {
    if (tableName !== undefined) return TableV2.fromTableName(this, 'Progress', tableName);
    return new TableV2(this, 'Progress', {
      tableName: names.table,
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      // Encrypted at rest with a key that AWS owns: a key of one's own is billed for each use.
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: TTL_ATTRIBUTE,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private coachRole(table: Table, logGroup: LogGroup): Role {
    return new Role(this, 'CoachRole', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        Progress: new PolicyDocument({
          statements: [new PolicyStatement({ actions: [...TABLE_ACTIONS], resources: [table.tableArn] })],
        }),
        Log: new PolicyDocument({
          statements: [writingTo(logGroup)],
        }),
      },
    });
  }
}
