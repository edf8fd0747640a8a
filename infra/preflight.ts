/** What an AWS account must have before the stack can go there, and how to get it; only reads, and never prints a secret. */
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { BadSettings, type Settings } from './settings';

/** The questions, so that a test can answer them. */
export interface Aws {
  hasCredentials(this: void): Promise<boolean>;
  /** The secret's text, empty when there is none. */
  secret(this: void, name: string): Promise<string>;
  isBootstrapped(this: void): Promise<boolean>;
}

/** Login with Amazon's three values, as keys of the secret. */
const CREDENTIAL_KEYS = ['clientId', 'clientSecret', 'refreshToken'] as const;
/** Written by `cdk bootstrap`. */
const BOOTSTRAP_PARAMETER = '/cdk-bootstrap/hnb659fds/version';

/** One line for each thing that is missing; nothing when the stack can be deployed. */
export async function missingInAws({ credentialsSecret, region }: Settings, aws: Aws): Promise<readonly string[]> {
  if (!(await aws.hasCredentials())) {
    return ['AWS credentials: run "aws configure" or "aws sso login", or set AWS_PROFILE. See docs/deploy.md, step 2.'];
  }
  const missing: string[] = [];
  const keys = keysOf(await aws.secret(credentialsSecret));
  if (keys === undefined) {
    missing.push(
      `The secret "${credentialsSecret}" in ${region} (credentialsSecret), a JSON object with ${CREDENTIAL_KEYS.join(', ')}. See docs/deploy.md, step 4.`,
    );
  } else {
    for (const key of CREDENTIAL_KEYS.filter((name) => !keys.includes(name))) {
      missing.push(`${key} in the secret "${credentialsSecret}". See docs/deploy.md, step 4.`);
    }
  }
  if (!(await aws.isBootstrapped())) {
    missing.push(
      `The CDK bootstrap of ${region}: run "npx cdk bootstrap aws://ACCOUNT/${region}" once. See docs/deploy.md, step 5.`,
    );
  }
  return missing;
}

/** Names of the keys that hold a text; `undefined` when this is no JSON object. */
function keysOf(secret: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(secret);
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' && text !== '' ? [key] : []));
  } catch {
    return undefined;
  }
}

export function askAws(region: string): Aws {
  // The SDK's notice about Node versions would stand between the lines that matter.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const ssm = new SSMClient({ region });
  const secrets = new SecretsManagerClient({ region });
  return {
    hasCredentials: () =>
      ssm.config.credentials().then(
        () => true,
        () => false,
      ),
    secret: (name) =>
      secrets.send(new GetSecretValueCommand({ SecretId: name })).then(
        ({ SecretString = '' }) => SecretString,
        (error: unknown) => absent(error, 'ResourceNotFoundException', ''),
      ),
    isBootstrapped: () =>
      ssm.send(new GetParameterCommand({ Name: BOOTSTRAP_PARAMETER })).then(
        () => true,
        (error: unknown) => absent(error, 'ParameterNotFound', false),
      ),
  };
}

/** Not being there is an answer; anything else is for the owner to read. */
function absent<Answer>(error: unknown, name: string, answer: Answer): Answer {
  if (error instanceof Error && error.name === name) return answer;
  throw new BadSettings([
    `AWS did not answer: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
  ]);
}
