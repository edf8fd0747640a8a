/**
 * Calls DynamoDB as plainly as its API is: JSON over HTTPS, signed, tried again by the SDK's own rules. The SDK's client brings
 * configuration files, credential providers, endpoint rules and protocols that Lambda has no use for, and alone takes longer to
 * start than this whole skill may: docs/performance.md has the figures.
 */
import type {
  BatchWriteItemInput,
  BatchWriteItemOutput,
  GetItemInput,
  GetItemOutput,
  PutItemInput,
  PutItemOutput,
  QueryInput,
  QueryOutput,
} from '@aws-sdk/client-dynamodb';
import { isServerError, isThrottlingError, isTransientError, StandardRetryStrategy } from '@smithy/core/retry';
import { sendRequest } from '../send-request';
import { createSigner, type Credentials } from './sign-request';

/** What each operation takes and gives: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations.html */
interface Operations {
  GetItem: { input: GetItemInput; output: GetItemOutput };
  PutItem: { input: PutItemInput; output: PutItemOutput };
  Query: { input: QueryInput; output: QueryOutput };
  BatchWriteItem: { input: BatchWriteItemInput; output: BatchWriteItemOutput };
}

export interface DynamoClient {
  /** Throws DatabaseError for what the database refuses, and the transport's own errors, once retrying did not help. */
  call<O extends keyof Operations>(operation: O, input: Operations[O]['input']): Promise<Operations[O]['output']>;
}

/** The database said no. `name` is DynamoDB's word for why; the other fields are what the SDK's retry rules look at. */
export class DatabaseError extends Error {
  readonly $metadata: { readonly httpStatusCode: number };

  constructor(name: string, httpStatusCode: number) {
    super(`the database answered ${name}`);
    this.name = name;
    this.$metadata = { httpStatusCode };
  }
}

/** Each attempt and the whole are bounded, so that an outage is answered before Alexa gives up (about 8 s). */
const ATTEMPTS = 3;
const ATTEMPT_MS = 2000;

const API_VERSION = 'DynamoDB_20120810';

export interface ClientSettings {
  readonly region: string;
  readonly credentials: Credentials;
  /** Only for a local database. */
  readonly endpoint?: string;
  /** Milliseconds since 1970: a signature is good for some minutes. */
  readonly now: () => number;
}

export function createDynamoClient({ region, credentials, endpoint, now }: ClientSettings): DynamoClient {
  const url = new URL(endpoint ?? `https://dynamodb.${region}.amazonaws.com`);
  const always = { host: url.host, 'content-type': 'application/x-amz-json-1.0' };
  const sign = createSigner({ service: 'dynamodb', region, credentials });
  const retries = new StandardRetryStrategy(ATTEMPTS);

  async function attempt(operation: string, body: string): Promise<unknown> {
    const headers = sign({ ...always, 'x-amz-target': `${API_VERSION}.${operation}` }, body, now());
    const { status, text } = await sendRequest(url, { method: 'POST', headers, body, limitMs: ATTEMPT_MS });
    if (status === 200) return text.includes('"B":') ? JSON.parse(text, fromWire) : JSON.parse(text);
    throw new DatabaseError(reasonIn(text), status);
  }

  return {
    async call(operation, input) {
      const body = JSON.stringify(input, toWire);
      let token = await retries.acquireInitialRetryToken(operation);
      for (;;) {
        try {
          const output = await attempt(operation, body);
          retries.recordSuccess(token);
          return output as Operations[typeof operation]['output']; // as the service documents it
        } catch (error) {
          const kind = kindOf(error);
          if (!kind) throw error;
          // Waits as long as it should; refuses with an error that says nothing when it has been enough.
          token = await retries.refreshRetryTokenForRetry(token, { errorType: kind }).catch(() => {
            throw error;
          });
        }
      }
    },
  };
}

/** Values of DynamoDB stand in JSON as the SDK's types have them, but for bytes, which stand there as base64. */
function toWire(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const bytes = this[key]; // before a Buffer makes itself into JSON
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('base64') : value;
}

function fromWire(key: string, value: unknown): unknown {
  return key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;
}

/** `com.amazonaws.dynamodb.v20120810#ThrottlingException` names its reason behind the hash. */
function reasonIn(text: string): string {
  const [, reason] = /"__type"\s*:\s*"(?:[^"#]*#)?(\w+)"/.exec(text) ?? [];
  return reason ?? 'UnknownError';
}

/** What kind of trouble it is, if trying again may help. */
function kindOf(error: unknown): 'THROTTLING' | 'TRANSIENT' | undefined {
  // The SDK's rules look at the fields of whatever was thrown, and miss none that is not there.
  const failure = error as Parameters<typeof isTransientError>[0];
  if (isThrottlingError(failure)) return 'THROTTLING';
  return isTransientError(failure) || isServerError(failure) ? 'TRANSIENT' : undefined;
}
