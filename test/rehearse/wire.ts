/** How AWS says things over HTTP, for a pretend one: who asks for what and where, and answers in XML or JSON. ASSUMED from what its SDKs send and read. */
import type { IncomingMessage } from 'node:http';

/** Put before what is asked over https, see elsewhere.ts. */
export const ELSEWHERE = '/elsewhere/';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly region: string;
  /** As the signature names it; empty where nobody signs. */
  readonly service: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A refusal under the name that the SDK throws it by. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export async function readRequest(request: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer); // no encoding is set
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
  // Credential=KEY/DATE/REGION/SERVICE/aws4_request
  const [, , region = '', service = ''] =
    /Credential=([^,]+)/.exec(request.headers.authorization ?? '')?.[1]?.split('/') ?? [];
  return {
    method: request.method ?? '',
    path: decodeURIComponent(pathname),
    query: searchParams,
    region,
    service,
    headers: request.headers,
    body: Buffer.concat(parts),
  };
}

const escaped = (text: string): string => text.replace(/[<>&]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Lists as `member`s, as the query protocol has them. */
function xml(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((each) => `<member>${xml(each)}</member>`).join('');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => `<${name}>${xml(each)}</${name}>`)
      .join('');
  }
  return escaped(String(value));
}

const XML = { 'content-type': 'text/xml' };

export const inXml = (action: string, result: object): Answer => ({
  status: 200,
  headers: XML,
  body: `<${action}Response><${action}Result>${xml(result)}</${action}Result></${action}Response>`,
});

export const plainXml = (root: string, content: object): Answer => ({
  status: 200,
  headers: XML,
  body: `<${root}>${xml(content)}</${root}>`,
});

export const refusedInXml = ({ code, message, status }: Refusal): Answer => ({
  status,
  headers: XML,
  body: `<ErrorResponse>${xml({ Error: { Type: 'Sender', Code: code, Message: message } })}</ErrorResponse>`,
});

export const inJson = (body: object, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

export const refusedInJson = ({ code, message, status }: Refusal): Answer =>
  inJson({ __type: code, message }, status, { 'x-amzn-errortype': code });
