/** A DynamoDB-compatible server inside this process, on disk or in memory, with the skill's table in it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  paginateQuery,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import dynalite from 'dynalite';

export interface Database {
  endpoint: string;
  tableName: string;
  /** Everything stored about this athlete, by sort key. */
  itemsOf: (id: string) => Promise<Record<string, unknown>>;
  close: () => Promise<void>;
}

const TABLE_NAME = 'steady-coach';
const ANY_REGION = 'us-east-1';
const KEEP_ALIVE_MS = 600_000;
/** It asks nobody who they are, but the request must be signed by somebody. */
export const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

/** What a client of the SDK needs to know to reach a local database. */
export const connectionTo = (endpoint: string) => ({ endpoint, region: ANY_REGION, credentials: LOCAL_CREDENTIALS });

async function createTable(client: DynamoDBClient): Promise<void> {
  const create = new CreateTableCommand({
    TableName: TABLE_NAME,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  });
  await client.send(create).catch((error: unknown) => {
    if (!(error instanceof ResourceInUseException)) throw error; // the table of an earlier conversation is kept
  });
  await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 0.02, maxDelay: 0.1 }, { TableName: TABLE_NAME });
}

/** dynalite throws into the void when another process holds the folder: catch it there while the table is being opened. */
async function failingWithTheServer<T>(work: Promise<T>): Promise<T> {
  let fail: (error: Error) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  process.once('uncaughtException', fail);
  try {
    return await Promise.race([work, failure]);
  } finally {
    process.removeListener('uncaughtException', fail);
  }
}

async function readItems(client: DynamoDBClient, id: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const query = {
    TableName: TABLE_NAME,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: `ATHLETE#${id}` } },
  };
  for await (const page of paginateQuery({ client }, query)) {
    for (const item of page.Items ?? []) {
      const { pk, sk, ...rest } = unmarshall(item);
      if (pk !== undefined) found[String(sk)] = rest;
    }
  }
  return found;
}

/** Starts the server on a free port; without a folder nothing outlives the process. */
export async function openDatabase(dataFolder?: string): Promise<Database> {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'; // it would print among the turns
  if (dataFolder !== undefined) mkdirSync(dataFolder, { recursive: true });
  const server = dynalite({
    createTableMs: 0,
    ...(dataFolder === undefined ? {} : { path: join(dataFolder, 'dynamodb') }),
  });
  // A connection that it closed while this busy process looked elsewhere would be met by the next request.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The database server has no port.');
  const endpoint = `http://127.0.0.1:${address.port}`;
  const client = new DynamoDBClient({ ...connectionTo(endpoint), maxAttempts: 1 });
  const close = () =>
    new Promise<void>((resolve) => {
      client.destroy();
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  try {
    await failingWithTheServer(createTable(client));
  } catch (error) {
    await close();
    if (dataFolder === undefined) throw error;
    throw new Error(`The data folder ${dataFolder} cannot be opened; is another conversation using it?`, {
      cause: error,
    });
  }
  return { endpoint, tableName: TABLE_NAME, itemsOf: (id) => readItems(client, id), close };
}
