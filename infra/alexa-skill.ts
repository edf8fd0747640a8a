/** The Alexa skill, and how the circle between it and its function is broken: each needs the other's id. */
import { RemovalPolicy, SecretValue } from 'aws-cdk-lib/core';
import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import { type Conditions, Policy, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnPermission, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { AwsCustomResource, type AwsSdkCall, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import { endpoints } from './manifest';
import { writingTo } from './log-writing';
import type { Settings } from './settings';

/** Who calls the function of a custom skill: DOC/custom-skills/host-a-custom-skill-as-an-aws-lambda-function.html */
const ALEXA = 'alexa-appkit.amazon.com';
/** The permission that lets Alexa check the endpoint of a skill that has no id yet; gone when the deployment ends. */
const BOOTSTRAP = 'AlexaBootstrap';

interface AlexaSkillProps {
  readonly coach: LambdaFunction;
  /** The environment that the template gives the function; setting one value means sending them all. */
  readonly environment: Readonly<Record<string, string>>;
  /** Changes whenever the function's code or configuration does. */
  readonly functionRevision: string;
  readonly packageFolder: string;
  readonly settings: Settings;
  readonly logGroup: ILogGroup;
}

export class AlexaSkill extends Construct {
  readonly skillId: string;
  private readonly logGroup: ILogGroup;
  private readonly deployer: Role;

  constructor(scope: Construct, id: string, props: AlexaSkillProps) {
    super(scope, id);
    const { coach, settings } = props;
    this.logGroup = props.logGroup;
    this.deployer = this.createDeployer(coach);

    const closeBootstrap: AwsSdkCall = {
      ...lambdaCall('removePermission', { FunctionName: coach.functionName, StatementId: BOOTSTRAP }),
      ignoreErrorCodesMatching: 'ResourceNotFoundException',
    };

    // 1. For the minutes of the first deployment any skill may call: the id to ask for does not exist yet. Another vendor
    //    means another skill and another function another endpoint: a resource of its own each time, so that a rollback
    //    deletes (closes) it. It has nothing to do on an update, which a rollback would use to open the function again.
    const bootstrap = this.change(`Bootstrap-${settings.vendorId}-${coach.node.addr.slice(-8)}`, 'Bootstrap', {
      onCreate: {
        ...lambdaCall('addPermission', {
          FunctionName: coach.functionName,
          StatementId: BOOTSTRAP,
          Action: 'lambda:InvokeFunction',
          Principal: ALEXA,
        }),
        physicalResourceId: PhysicalResourceId.of(BOOTSTRAP),
      },
      onDelete: closeBootstrap,
    });

    // 2. The skill. Alexa refuses an endpoint that it may not call, so the permission comes first.
    const skill = this.skill(props);
    skill.node.addDependency(bootstrap);
    this.skillId = skill.ref;

    // 3. The permission that stays: Alexa alone, and for this skill alone.
    const scoped = new CfnPermission(this, 'OnlyThisSkill', {
      functionName: coach.functionArn,
      action: 'lambda:InvokeFunction',
      principal: ALEXA,
      eventSourceToken: skill.ref,
    });

    // 4. The open permission goes.
    const closed = this.change('CloseBootstrap', 'CloseBootstrap', {
      onUpdate: { ...closeBootstrap, physicalResourceId: PhysicalResourceId.of(skill.ref) },
    });
    closed.node.addDependency(scoped);

    // 5. A second lock: the code compares each request with the id, too.
    const told = this.change('TellTheFunction', 'TellTheFunction', {
      onUpdate: {
        ...lambdaCall('updateFunctionConfiguration', {
          FunctionName: coach.functionName,
          // An update of the function by CloudFormation takes the id away; its revision brings this call back.
          Description: `Steady Coach ${props.functionRevision}`,
          Environment: { Variables: { ...props.environment, SKILL_ID: skill.ref } },
        }),
        physicalResourceId: PhysicalResourceId.of('skill-id'),
      },
    });
    told.node.addDependency(closed);
  }

  private skill({ coach, packageFolder, settings }: AlexaSkillProps): CfnSkill {
    const asset = new Asset(this, 'Package', { path: packageFolder });
    const reader = new Role(this, 'PackageReader', {
      assumedBy: new ServicePrincipal(ALEXA),
      description: 'Alexa reads the skill package with it, and nothing else.',
    });
    const reading = new Policy(this, 'ReadPackage', {
      roles: [reader],
      statements: [
        new PolicyStatement({
          actions: ['s3:GetObject'],
          resources: [asset.bucket.arnForObjects(asset.s3ObjectKey)],
        }),
      ],
    });
    const secret = (jsonField: string): string =>
      SecretValue.secretsManager(settings.credentialsSecret, { jsonField }).unsafeUnwrap();

    const skill = new CfnSkill(this, 'Skill', {
      vendorId: settings.vendorId,
      authenticationConfiguration: {
        clientId: secret('clientId'),
        clientSecret: secret('clientSecret'),
        refreshToken: secret('refreshToken'),
      },
      skillPackage: {
        s3Bucket: asset.s3BucketName,
        s3Key: asset.s3ObjectKey,
        s3BucketRole: reader.roleArn,
        overrides: { manifest: endpoints(coach.functionArn) },
      },
    });
    skill.node.addDependency(reading);
    // Ratings and certification hang on the skill's id. A first deployment that fails takes its skill away again.
    skill.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    return skill;
  }

  /** A call of the Lambda API; `onUpdate` is made at creation, too, and whenever its values change. */
  private change(
    id: string,
    type: string,
    calls: { readonly onCreate?: AwsSdkCall; readonly onUpdate?: AwsSdkCall; readonly onDelete?: AwsSdkCall },
  ): AwsCustomResource {
    return new AwsCustomResource(this, id, {
      ...calls,
      resourceType: `Custom::${type}`,
      role: this.deployer,
      logGroup: this.logGroup,
      installLatestAwsSdk: false,
    });
  }

  /** Who makes those calls: this function's permissions and configuration are all it may touch. */
  private createDeployer(coach: LambdaFunction): Role {
    const touching = (actions: string[], conditions?: Conditions) =>
      new PolicyStatement({ actions, resources: [coach.functionArn], ...(conditions && { conditions }) });
    return new Role(this, 'Deployer', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        Function: new PolicyDocument({
          statements: [
            touching(['lambda:AddPermission'], { StringEquals: { 'lambda:Principal': ALEXA } }),
            touching(['lambda:RemovePermission', 'lambda:UpdateFunctionConfiguration']),
          ],
        }),
        Log: new PolicyDocument({ statements: [writingTo(this.logGroup)] }),
      },
    });
  }
}

function lambdaCall(action: string, parameters: object): AwsSdkCall {
  // CloudFormation takes at most 4096 bytes of an answer; nothing of it is used.
  return { service: 'Lambda', action, parameters, outputPaths: ['StatementId'] };
}
