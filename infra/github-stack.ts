/**
 * What the workflows of one GitHub repository may do in the account, without a stored key: those that compare may look around, those
 * that people have approved may also take the roles that CDK made for deployments.
 */
import { ArnFormat, CfnOutput, Duration, Stack } from 'aws-cdk-lib/core';
import { OidcProviderNative, PolicyDocument, PolicyStatement, Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { placesOf, REGIONS, type Settings } from './settings';
import { namesOf, PRODUCTION } from './stage-names';

const ISSUER = 'token.actions.githubusercontent.com';
/** What AWS puts behind a name: exactly as many letters as it has. */
const UUID = [8, 4, 4, 4, 12].map((length) => '?'.repeat(length)).join('-');
/** Of a stack that is not there yet AWS asks for `stack/NAME/*`, and this matches its last letter: aws-parallelcluster pull request 754. */
const NOT_THERE = '?';
const SECRET_SUFFIX = '?'.repeat(6);
/** A release takes a quarter of an hour in each region; `.github/workflows/deploy.yml` asks for as long. */
const SESSION = Duration.hours(2);

interface GithubStackProps {
  readonly settings: Settings;
  /** owner/name */
  readonly repository: string;
}

export class GithubStack extends Stack {
  constructor(scope: Construct, id: string, { settings, repository }: GithubStackProps) {
    const { github } = namesOf(settings.stage);
    super(scope, id, {
      stackName: github,
      env: { region: settings.region },
      description: `Steady Coach (${settings.stage}): lets the workflows of ${repository} compare and deploy.`,
    });
    const provider = this.provider(settings);
    /** `subject`: https://docs.github.com/actions/reference/security/oidc */
    const role = (name: string, subject: string, description: string, statements: PolicyStatement[]): void => {
      const made = new Role(this, name, {
        roleName: `${github}-${name.toLowerCase()}`,
        description,
        maxSessionDuration: SESSION,
        assumedBy: new WebIdentityPrincipal(provider, {
          StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com', [`${ISSUER}:sub`]: `repo:${repository}:${subject}` },
        }),
        inlinePolicies: { Deployment: new PolicyDocument({ statements }) },
      });
      new CfnOutput(this, `${name}Arn`, { value: made.roleArn });
    };
    role('Compares', 'pull_request', 'Says what a change would change.', [
      this.taking(settings, ['lookup']),
      ...this.looking(settings),
    ]);
    role('Deploys', `environment:${settings.stage}`, 'Deploys what the environment of the stage has approved.', [
      this.taking(settings, ['deploy', 'file-publishing', 'lookup']),
      ...this.looking(settings),
      this.readingCredentials(settings),
      this.lookingForNewerRecords(settings),
    ]);
  }

  /** An account has one of each address; the other stages use that of the first. */
  private provider({ stage }: Settings): string {
    if (stage === PRODUCTION) {
      return new OidcProviderNative(this, 'GitHub', { url: `https://${ISSUER}`, clientIds: ['sts.amazonaws.com'] })
        .oidcProviderArn;
    }
    return this.formatArn({ service: 'iam', region: '', resource: 'oidc-provider', resourceName: ISSUER });
  }

  /** Roles of `cdk bootstrap`: https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html */
  private taking(settings: Settings, roles: readonly string[]): PolicyStatement {
    const resources = placesOf(settings).flatMap(({ region }) =>
      roles.map((role) =>
        this.formatArn({
          service: 'iam',
          region: '',
          resource: 'role',
          resourceName: `cdk-hnb659fds-${role}-role-${this.account}-${region}`,
        }),
      ),
    );
    return new PolicyStatement({ actions: ['sts:AssumeRole'], resources });
  }

  /** What `npm run deploy` looks at beforehand. */
  private looking(settings: Settings): PolicyStatement[] {
    const names = namesOf(settings.stage);
    const places = placesOf(settings);
    const allow = (actions: string[], resources: string[]) => new PolicyStatement({ actions, resources });
    const tables = this.tablesOf(settings);
    const functions = places.map(({ region }) =>
      this.formatArn({
        service: 'lambda',
        region,
        resource: 'function',
        resourceName: names.function,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    );
    // Also where they should not be.
    const stacks = REGIONS.flatMap((region) => [
      { region, name: names.skillStack },
      { region, name: names.coachStack },
    ]);
    return [
      allow(
        ['cloudformation:DescribeStacks'],
        stacks.flatMap(({ region, name }) =>
          [UUID, NOT_THERE].map((id) =>
            this.formatArn({ service: 'cloudformation', region, resource: 'stack', resourceName: `${name}/${id}` }),
          ),
        ),
      ),
      allow(
        ['ssm:GetParameter'],
        places.map(({ region }) =>
          this.formatArn({
            service: 'ssm',
            region,
            resource: 'parameter',
            resourceName: 'cdk-bootstrap/hnb659fds/version',
          }),
        ),
      ),
      allow(
        ['lambda:GetAlias', 'lambda:GetFunctionConcurrency'],
        [...functions, ...functions.map((name) => `${name}:live`)],
      ),
      allow(['dynamodb:DescribeTable', 'dynamodb:DescribeContinuousBackups', 'dynamodb:DescribeTimeToLive'], tables),
      allow(['secretsmanager:DescribeSecret'], [this.secretOf(settings)]),
    ];
  }

  private tablesOf(settings: Settings): string[] {
    const { table } = namesOf(settings.stage);
    return placesOf(settings).map(({ region, tableName }) =>
      this.formatArn({ service: 'dynamodb', region, resource: 'table', resourceName: tableName ?? table }),
    );
  }

  /** Which code wrote a table, and nothing of what people did: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html */
  private lookingForNewerRecords(settings: Settings): PolicyStatement {
    return new PolicyStatement({
      actions: ['dynamodb:Scan'],
      resources: this.tablesOf(settings),
      conditions: {
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['sk', 'schema'] },
        StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
      },
    });
  }

  private readingCredentials(settings: Settings): PolicyStatement {
    return new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.secretOf(settings)] });
  }

  private secretOf({ credentialsSecret, region }: Settings): string {
    return this.formatArn({
      service: 'secretsmanager',
      region,
      resource: 'secret',
      resourceName: `${credentialsSecret}-${SECRET_SUFFIX}`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }
}
