/** Stands between the skill and the local database, and spoils the calls that its trigger names. */
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { Before, bodyOf, GARBAGE, JSON_TYPE, Trigger, type Spoiling } from './kinds';

export interface Proxy {
  readonly endpoint: string;
  /** A new one for each run. */
  trigger: Trigger;
  close(this: void): void;
}

const WELL: Spoiling = { applied: true, answer: 'own' };

export async function openProxy(to: string): Promise<Proxy> {
  const before = new Before();
  const agent = new Agent({ keepAlive: true });

  const forward = (body: Buffer, incoming: IncomingMessage, onAnswer: (answer: IncomingMessage) => void) => {
    const headers = { ...incoming.headers, host: new URL(to).host };
    request(to, { method: incoming.method, headers, agent }, onAnswer).end(body);
  };

  const spoil = (how: Spoiling, body: Buffer, incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const operation = String(incoming.headers['x-amz-target']).replace(/^.*\./, '');
    const { answer, applied } = how;
    const stale = answer === 'stale' ? before.answerTo(operation, body.toString()) : undefined;
    if (operation === 'PutItem' && applied) before.note(body.toString());
    const finish = (own?: IncomingMessage): void => {
      if (typeof answer === 'object')
        outgoing.writeHead(answer.status, { 'content-type': JSON_TYPE }).end(bodyOf(answer));
      else if (answer === 'closed') incoming.socket.destroy();
      else if (answer === 'reset') incoming.socket.resetAndDestroy();
      else if (answer === 'garbage') outgoing.writeHead(200, { 'content-type': JSON_TYPE }).end(GARBAGE);
      else if (stale !== undefined) outgoing.writeHead(200, { 'content-type': JSON_TYPE }).end(stale);
      else if (answer !== 'never' && own) {
        outgoing.writeHead(own.statusCode ?? 500, own.headers);
        own.pipe(outgoing);
        return;
      }
      own?.resume();
    };
    if (!applied) finish();
    else forward(body, incoming, finish);
  };

  const proxy: { trigger: Trigger } = { trigger: new Trigger() };
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const how = proxy.trigger.pull() ?? WELL;
      const act = () => {
        spoil(how, Buffer.concat(chunks), incoming, outgoing);
      };
      if (how.delayMs === undefined) act();
      else setTimeout(act, how.delayMs);
    });
  });
  // A connection that it closed while this busy process looked elsewhere would be a fault that nobody asked for.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return Object.assign(proxy, {
    endpoint: `http://127.0.0.1:${address.port}`,
    close: () => {
      agent.destroy();
      server.close();
      server.closeAllConnections();
    },
  });
}
