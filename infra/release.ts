/** Which code answers whom: `dev` is always the newest, `live` moves only when told to, a tenth of the turns first, and back by itself. */
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, type IVersion, Version, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { AliasName, StageNames } from './stage-names';

/** Who calls the function of a custom skill: DOC/custom-skills/host-a-custom-skill-as-an-aws-lambda-function.html */
export const ALEXA = 'alexa-appkit.amazon.com';

interface AliasesProps {
  readonly coach: LambdaFunction;
  readonly skillId: string;
  /** The version that people hear until the next release; without it they hear the newest. */
  readonly liveVersion: string | undefined;
}

export class Aliases extends Construct {
  readonly live: Alias;

  constructor(scope: Construct, id: string, { coach, skillId, liveVersion }: AliasesProps) {
    super(scope, id);
    const newest = coach.currentVersion;
    const released =
      liveVersion === undefined
        ? newest
        : Version.fromVersionAttributes(this, 'Released', { version: liveVersion, lambda: coach });
    const alias = (aliasName: AliasName, version: typeof released): Alias => {
      // CDK's class leaves out a property that its own interface calls optional.
      const made = new Alias(this, aliasName, { aliasName, version: version as IVersion });
      // Alexa alone, and for this skill alone.
      made.addPermission('Alexa', {
        principal: new ServicePrincipal(ALEXA),
        action: 'lambda:InvokeFunction',
        eventSourceToken: skillId,
      });
      return made;
    };
    alias('dev', newest);
    this.live = alias('live', released);
  }
}

interface ReleasesProps {
  readonly coach: LambdaFunction;
  readonly live: Alias;
  /** Those that take a release back. */
  readonly alarms: readonly Alarm[];
  readonly names: StageNames;
}

/** Moves `live` to another version: a tenth of the turns for a quarter of an hour, then all; back at once when an alarm rings. */
export class Releases extends Construct {
  constructor(scope: Construct, id: string, { coach, live, alarms, names }: ReleasesProps) {
    super(scope, id);
    // By its name: the alias itself waits for the deployment group, and so for this role.
    const liveArn = `${coach.functionArn}:${live.aliasName}`;
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('codedeploy.amazonaws.com'),
      inlinePolicies: {
        Releases: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['lambda:GetAlias', 'lambda:UpdateAlias'],
              resources: [coach.functionArn, liveArn],
            }),
            new PolicyStatement({
              actions: ['lambda:GetProvisionedConcurrencyConfig'],
              resources: [liveArn],
            }),
            new PolicyStatement({
              actions: ['cloudwatch:DescribeAlarms'],
              resources: alarms.map(({ alarmArn }) => alarmArn),
            }),
          ],
        }),
      },
    });
    new LambdaDeploymentGroup(this, 'Group', {
      application: new LambdaApplication(this, 'Application', { applicationName: names.releases }),
      deploymentGroupName: names.releases,
      alias: live,
      deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_15MINUTES,
      alarms: [...alarms],
      autoRollback: { deploymentInAlarm: true, failedDeployment: true, stoppedDeployment: true },
      // The construct would add a managed policy that may touch every function of the account.
      role: role.withoutPolicyUpdates(),
    });
  }
}
