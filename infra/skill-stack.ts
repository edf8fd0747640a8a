/** The Alexa skill: made first without an endpoint, so that its function can be told for whom it works; given one at last. */
import { ArnFormat, CfnOutput, RemovalPolicy, SecretValue, Stack } from 'aws-cdk-lib/core';
import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { Construct } from 'constructs';
import { ALEXA } from './release';
import { endpoints, type Answering } from './manifest';
import { placesOf, type Settings } from './settings';
import { namesOf, type AliasName } from './stage-names';

interface SkillStackProps {
  readonly settings: Settings;
  /** Folder with `skill.json` and what belongs to it. */
  readonly packageFolder: string;
  /** Who answers; without it the skill has no endpoint yet. */
  readonly endpoint: AliasName | undefined;
  /** Version of the secret, so that credentials that were exchanged are read again. */
  readonly secretVersion: string | undefined;
}

export class SkillStack extends Stack {
  constructor(scope: Construct, id: string, props: SkillStackProps) {
    const { settings, packageFolder, endpoint } = props;
    super(scope, id, {
      stackName: namesOf(settings.stage).skillStack,
      env: { region: settings.region },
      description: `Steady Coach (${settings.stage}): the Alexa skill, its words and its page in the store.`,
    });

    const asset = new Asset(this, 'Package', { path: packageFolder });
    const reader = new Role(this, 'PackageReader', {
      assumedBy: new ServicePrincipal(ALEXA),
      description: 'Alexa reads the skill package with it, and nothing else.',
      inlinePolicies: {
        ReadPackage: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['s3:GetObject'],
              resources: [asset.bucket.arnForObjects(asset.s3ObjectKey)],
            }),
          ],
        }),
      },
    });

    const skill = new CfnSkill(this, 'Skill', {
      vendorId: settings.vendorId,
      authenticationConfiguration: {
        clientId: secretOf(props, 'clientId'),
        clientSecret: secretOf(props, 'clientSecret'),
        refreshToken: secretOf(props, 'refreshToken'),
      },
      skillPackage: {
        s3Bucket: asset.s3BucketName,
        s3Key: asset.s3ObjectKey,
        s3BucketRole: reader.roleArn,
        ...(endpoint && { overrides: { manifest: endpoints(this.functionsOf(settings, endpoint)) } }),
      },
    });
    // Ratings and certification hang on the skill's id. A first deployment that fails takes its skill away again.
    skill.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);

    new CfnOutput(this, 'SkillId', { value: skill.ref });
    new CfnOutput(this, 'Endpoint', { value: endpoint ?? 'none' });
  }

  /** The ARN of a function follows from its name, so the skill needs nothing of the other stacks. */
  private functionsOf(settings: Settings, alias: AliasName): readonly Answering[] {
    const name = namesOf(settings.stage).function;
    return placesOf(settings).map(({ people, region }) => ({
      people,
      arn: this.formatArn({
        service: 'lambda',
        region,
        resource: 'function',
        resourceName: `${name}:${alias}`,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    }));
  }
}

function secretOf({ settings, secretVersion }: SkillStackProps, jsonField: string): string {
  return SecretValue.secretsManager(settings.credentialsSecret, {
    jsonField,
    ...(secretVersion !== undefined && { versionId: secretVersion }),
  }).unsafeUnwrap();
}
