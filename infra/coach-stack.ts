/** The one stack: the function, its table, the skill, and what watches over them. */
import { CfnOutput, Duration, FileSystem, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { createHash } from 'node:crypto';
import { Alarms } from './alarms';
import { AlexaSkill } from './alexa-skill';
import { CoachDashboard } from './dashboard';
import { writingTo } from './log-writing';
import { OwnerMail } from './owner-mail';
import type { Settings } from './settings';

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
const TTL_ATTRIBUTE = 'expiresAt';

/** What the skill does to its table, and all that it may do. */
export const TABLE_ACTIONS = [
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:BatchWriteItem',
] as const;

interface CoachStackProps {
  readonly settings: Settings;
  /** Folder with the bundled `index.js`. */
  readonly functionFolder: string;
  /** Folder with `skill.json` and what belongs to it. */
  readonly packageFolder: string;
}

export class CoachStack extends Stack {
  constructor(scope: Construct, id: string, { settings, functionFolder, packageFolder }: CoachStackProps) {
    super(scope, id, {
      env: { region: settings.region },
      description: 'Steady Coach: an Alexa skill that counts, times and keeps your training for a stronger back.',
    });

    const table = new TableV2(this, 'Progress', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: TTL_ATTRIBUTE,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });

    const logGroup = this.logGroup('Log', settings);
    const environment = { TABLE_NAME: table.tableName };
    const functionRevision = revision(functionFolder, settings);
    const coach = new LambdaFunction(this, 'Coach', {
      description: `Steady Coach ${functionRevision}`,
      code: Code.fromAsset(functionFolder),
      handler: 'index.handler',
      runtime: RUNTIME,
      architecture: ARCHITECTURE,
      memorySize: MEMORY_MB,
      timeout: Duration.seconds(TIMEOUT_SECONDS),
      role: this.coachRole(table, logGroup),
      environment,
      logGroup,
      ...(settings.reservedConcurrency !== undefined && {
        reservedConcurrentExecutions: settings.reservedConcurrency,
      }),
    });

    const { skillId } = new AlexaSkill(this, 'Alexa', {
      coach,
      environment,
      functionRevision,
      packageFolder,
      settings,
      logGroup: this.logGroup('DeploymentLog', settings),
    });

    const { topic } = new OwnerMail(this, 'Owner', settings);
    const { alarms } = new Alarms(this, 'Alarms', coach, topic);
    new CoachDashboard(this, 'Dashboard', { coach, table, alarms });

    new CfnOutput(this, 'SkillId', { value: skillId });
    new CfnOutput(this, 'TableName', { value: table.tableName });
  }

  private logGroup(id: string, settings: Settings): LogGroup {
    return new LogGroup(this, id, {
      retention: settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }

  private coachRole(table: TableV2, logGroup: LogGroup): Role {
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

/** Changes whenever the function's code or configuration does. */
function revision(functionFolder: string, { region, reservedConcurrency }: Settings): string {
  const parts = [
    FileSystem.fingerprint(functionFolder),
    RUNTIME.name,
    ARCHITECTURE.name,
    MEMORY_MB,
    TIMEOUT_SECONDS,
    region,
    reservedConcurrency ?? 'unreserved',
  ];
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 12);
}
