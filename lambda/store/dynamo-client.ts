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
import { prepareToSend, sendRequest } from '../send-request';
import type { Retries, Tries } from './dynamo-retries';
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
  void prepareToSend(url);
  const always = { host: url.host, 'content-type': 'application/x-amz-json-1.0' };
  const sign = createSigner({ service: 'dynamodb', region, credentials });
  /** One for all calls: who has failed before is part of the rules. */
  let retries: Promise<Retries> | undefined;

  async function attempt(operation: string, body: string): Promise<unknown> {
    const headers = sign({ ...always, 'x-amz-target': `${API_VERSION}.${operation}` }, body, now());
    const { status, text } = await sendRequest(url, { method: 'POST', headers, body, limitMs: ATTEMPT_MS });
    if (status === 200) return text.includes('"B":') ? JSON.parse(text, fromWire) : JSON.parse(text);
    throw new DatabaseError(reasonIn(text), status);
  }

  return {
    async call(operation, input) {
      const body = JSON.stringify(input, toWire);
      let tries: Tries | undefined;
      for (;;) {
        try {
          const output = await attempt(operation, body);
          if (retries) (await retries).succeeded(tries);
          return output as Operations[typeof operation]['output']; // as the service documents it
        } catch (error) {
          retries ??= loadRetries();
          tries = await (await retries).next(error, tries);
        }
      }
    },
  };
}

/** Loaded by the first failure: they are a part in ten of what a start has to read. */
async function loadRetries(): Promise<Retries> {
  const { createRetries } = await import('./dynamo-retries');
  return createRetries(ATTEMPTS);
}

/**
 * Values of DynamoDB stand in JSON as the SDK's types have them, but for bytes, which stand there as base64. Looked at where
 * they came from: what is handed over of a Buffer is a list of its numbers.
 */
function toWire(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const given = this[key];
  if (!(given instanceof Uint8Array)) return value;
  return Buffer.from(given.buffer, given.byteOffset, given.length).toString('base64');
}

function fromWire(key: string, value: unknown): unknown {
  return key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;
}

/** `com.amazonaws.dynamodb.v20120810#ThrottlingException` names its reason behind the hash. */
function reasonIn(text: string): string {
  const [, reason] = /"__type"\s*:\s*"(?:[^"#]*#)?(\w+)"/.exec(text) ?? [];
  return reason ?? 'UnknownError';
}
