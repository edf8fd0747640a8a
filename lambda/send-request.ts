/**
 * One HTTP request, bounded in time, over connections that are kept. Node's own `fetch` and the SDK's transport do the same, but
 * take 20 and 7 ms of a first turn to load.
 */
import type { Agent, ClientRequest, OutgoingHttpHeaders, RequestOptions } from 'node:http';

export interface HttpCall {
  readonly method: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string;
  /** Until the whole answer is there, milliseconds. */
  readonly limitMs: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

interface Client {
  readonly request: (url: URL, options: RequestOptions) => ClientRequest;
  readonly agent: Agent;
}

const clients = new Map<string, Promise<Client>>();

/** Loads what speaks a protocol, `http:` or `https:`: some milliseconds, so nobody loads both who needs one. */
export function prepareToSend({ protocol }: URL): Promise<Client> {
  const known = clients.get(protocol);
  if (known) return known;
  const client = (protocol === 'http:' ? import('node:http') : import('node:https')).then(({ request, Agent }) => ({
    request,
    agent: new Agent({ keepAlive: true }),
  }));
  clients.set(protocol, client);
  return client;
}

/** Rejects with Node's own error where there is no connection, and with one whose `code` is ETIMEDOUT after `limitMs`. */
export async function sendRequest(url: URL, { method, headers, body, limitMs }: HttpCall): Promise<HttpAnswer> {
  const { request: send, agent } = await prepareToSend(url);
  return new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body ?? '');
    const request = send(url, { method, headers: { ...headers, 'content-length': length }, agent });
    const timer = setTimeout(() => {
      request.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' }));
    }, limitMs);
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    request.on('error', fail);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        clearTimeout(timer);
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') });
      });
    });
    request.end(body);
  });
}
