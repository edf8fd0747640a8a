/** Holds the calls to the database to what Amazon's own client does: the same signature, the same patience, the same errors. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { createDynamoClient } from '../lambda/store/dynamo-client';

const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG', sessionToken: 'a-token' };
const REGION = 'eu-west-1';
const ITEM = { TableName: 'steady-coach', Key: { pk: { S: 'ATHLETE#é' }, sk: { S: 'NOW' } }, ConsistentRead: true };

interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Answer = readonly [status: number, body: string] | 'hang up';

let server: Server;
let endpoint: string;
let asked: Asked[] = [];
/** What is answered next; the last one stays. */
let answers: Answer[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? 'hang up';
      if (answer === 'hang up') {
        request.socket.destroy();
        return;
      }
      response.writeHead(answer[0], { 'content-type': 'application/x-amz-json-1.0' }).end(answer[1]);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`; // a server on a port has one
});

afterAll(async () => {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
});

beforeEach(() => {
  asked = [];
  answers = [[200, '{}']];
});

const error = (name: string) => JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'no' });
const ours = () => createDynamoClient(REGION, CREDENTIALS, endpoint);

const SIGNATURE = /SignedHeaders=(?<headers>[^,]+), Signature=(?<signature>[0-9a-f]{64})$/;

test('asks what the official client asks, and signs it so that the same signer finds it right', async () => {
  const official = new DynamoDBClient({ region: REGION, credentials: CREDENTIALS, endpoint });
  await official.send(new GetItemCommand(ITEM));
  await ours().call('GetItem', ITEM);
  official.destroy();
  const [theirs, our] = asked;
  expect(JSON.parse(our?.body ?? '')).toEqual(JSON.parse(theirs?.body ?? 'nothing'));
  for (const name of ['host', 'content-type', 'content-length', 'x-amz-target', 'x-amz-security-token']) {
    expect([name, our?.headers[name]]).toEqual([name, theirs?.headers[name]]);
  }
  expect(our?.headers.authorization).toMatch(SIGNATURE);
  expect(our?.headers.authorization?.split(',')[0]).toBe(theirs?.headers.authorization?.split(',')[0]);
  const signed = SIGNATURE.exec(our?.headers.authorization ?? '')?.groups?.['headers']?.split(';') ?? [];
  expect(signed).toEqual(expect.arrayContaining(['host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target']));
});

test('a signature is another one when anything else is asked', async () => {
  await ours().call('GetItem', ITEM);
  await ours().call('GetItem', { ...ITEM, TableName: 'another' });
  const [one, other] = asked.map(({ headers }) => SIGNATURE.exec(headers.authorization ?? '')?.groups?.['signature']);
  expect(one).toBeDefined();
  expect(one).not.toBe(other);
});

test.each<[string, Answer]>([
  ['a database that asks for patience', [400, error('ThrottlingException')]],
  ['a table that is asked too much', [400, error('ProvisionedThroughputExceededException')]],
  ['a fault of the database', [500, error('InternalServerError')]],
  ['an answer that is no JSON', [503, 'Service Unavailable']],
  ['a connection that breaks', 'hang up'],
])('%s is asked again', async (_what, trouble) => {
  answers = [trouble, trouble, [200, '{"Item":{"pk":{"S":"x"}}}']];
  expect(await ours().call('GetItem', ITEM)).toEqual({ Item: { pk: { S: 'x' } } });
  expect(asked).toHaveLength(3);
});

test('it is asked three times and no more, and the last answer is the error', async () => {
  answers = [[400, error('ThrottlingException')]];
  await expect(ours().call('GetItem', ITEM)).rejects.toMatchObject({ name: 'ThrottlingException' });
  expect(asked).toHaveLength(3);
});

test.each(['ConditionalCheckFailedException', 'ResourceNotFoundException', 'ValidationException'])(
  '%s is the answer at once',
  async (name) => {
    answers = [[400, error(name)]];
    const call = ours().call('PutItem', { TableName: 'steady-coach', Item: {} });
    await expect(call).rejects.toMatchObject({ name, message: `the database answered ${name}` });
    expect(asked).toHaveLength(1);
  },
);

test('connections are kept for the next call', async () => {
  const client = ours();
  await client.call('GetItem', ITEM);
  await client.call('GetItem', ITEM);
  expect(asked.map(({ headers }) => headers.connection)).toEqual(['keep-alive', 'keep-alive']);
});

test('where no endpoint is named it is the region’s own, over HTTPS', async () => {
  // Nothing answers there from here; what is reached for is told by the error.
  const client = createDynamoClient('xx-nowhere-1', CREDENTIALS);
  await expect(client.call('GetItem', ITEM)).rejects.toMatchObject({ hostname: 'dynamodb.xx-nowhere-1.amazonaws.com' });
});
