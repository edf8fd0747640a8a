/** The page's server: its files and one door for everything a person does, on this machine only. */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Conversation, Entered, Place } from '../conversation';
import { PROJECT_FOLDER } from '../options';
import type { Turn } from '../turn-report';
import { browserScript, engineFileAt, type File } from './engine-files';
import { SHAPES, type Shape } from './shapes';
import { welcomeOn } from './welcome';
import { ELSEWHERE, GREET_FIRST, type Asked, type Deed, type PageDevice, type Told } from './wire';

const FIRST_PORT = 3000;
const PORTS_TRIED = 50;
const MOST_BYTES = 20_000;
/** The page may reach nothing but this server. The screen engine is compiled on the spot and writes styles of its own. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' data: blob:",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
const ONE_DAY_MS = 86_400_000;

export interface ServedPage {
  url: string;
  close: () => Promise<void>;
}

function locales(): string[] {
  return readdirSync(join(PROJECT_FOLDER, 'interaction-models')).map((file) => file.replace('.json', ''));
}

const firstLocale = () => (locales().includes('en-US') ? 'en-US' : (locales()[0] ?? 'en-US'));

/** Where the page's Echo stands: its language, and what kind of device it is. */
function placeOf(locale: string, device: PageDevice): Place {
  const shape: Shape | undefined = device === 'speaker' ? undefined : SHAPES[device];
  return { locale, device: shape ? 'show' : 'speaker', ...(shape ? { viewport: shape } : {}) };
}

/** The page's own Echo in the household; it can move to another language or lose its screen. */
class PageEcho {
  private entered: Entered;
  private locale = firstLocale();
  private page: string | undefined;

  constructor(private readonly conversation: Conversation) {
    this.entered = conversation.enter(placeOf(firstLocale(), 'hub-8'));
  }

  /** Whether this page stands before the Echo; if not, what to answer instead. */
  refuses({ page, deed }: Asked): number | undefined {
    if (deed.do === 'hello' || page === this.page) return undefined;
    return this.page === undefined ? GREET_FIRST : ELSEWHERE;
  }

  async take({ page, deed }: Asked): Promise<Told> {
    this.page = page;
    const turns = await this.turnsOf(deed);
    const { clock, saveTime } = this.conversation;
    const { device, invocationName } = this.entered;
    saveTime();
    const welcome = deed.do === 'hello' || deed.do === 'move' ? this.welcome(deed.device) : undefined;
    return {
      turns,
      now: clock.now(),
      listening: device.listening,
      nextSilenceAt: device.nextSilenceAt,
      invocationName,
      locales: locales(),
      ...(welcome ? { welcome } : {}),
    };
  }

  private welcome(device: PageDevice) {
    return device === 'speaker' ? undefined : welcomeOn(device, this.locale, this.conversation.clock.now());
  }

  private async turnsOf(deed: Deed): Promise<Turn[]> {
    const { device } = this.entered;
    switch (deed.do) {
      case 'hello': {
        // A page that is opened anew shows its first settings, whatever the one before it had chosen.
        await device.end();
        this.conversation.clock.hold?.(false);
        this.locale = firstLocale();
        this.entered = this.conversation.enter(placeOf(this.locale, deed.device));
        return [];
      }
      case 'say':
        return device.say(deed.text);
      case 'press':
        return device.press(deed.arguments, deed.componentId);
      case 'pass':
        return device.pass(Math.min(Math.max(deed.ms, 0), 30 * ONE_DAY_MS));
      case 'hold':
        this.conversation.clock.hold?.(deed.still);
        return [];
      case 'keep-listening':
        device.keepListening();
        return [];
      case 'move': {
        const turns = await device.end();
        if (locales().includes(deed.locale)) this.locale = deed.locale;
        this.entered = this.conversation.enter(placeOf(this.locale, deed.device));
        return turns;
      }
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request as AsyncIterable<Buffer>) {
    body += chunk.toString();
    if (body.length > MOST_BYTES) throw new RangeError('That is too much at once.');
  }
  return body;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** As our own page writes it. */
const isAsked = (value: unknown): value is Asked =>
  isRecord(value) && typeof value['page'] === 'string' && isRecord(value['deed']) && 'do' in value['deed'];

const here = (name: string) => join(__dirname, name);
const VOICE_FOLDER = join(PROJECT_FOLDER, 'node_modules/@echogarden/espeak-ng-emscripten');

/** The embedded voice is an optional package: without it the page speaks only where the browser can. */
function voiceFile(name: string): File | undefined {
  if (!/^espeak-ng\.(js|data)$/.test(name)) return undefined;
  try {
    const type = name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    return { type, body: readFileSync(join(VOICE_FOLDER, name)) };
  } catch {
    return undefined;
  }
}

function fileAt(path: string): File | undefined {
  switch (path) {
    case '/':
      return { type: 'text/html; charset=utf-8', body: readFileSync(here('index.html')) };
    case '/page.css':
      return { type: 'text/css; charset=utf-8', body: readFileSync(here('page.css')) };
    case '/page.js':
      return browserScript(here('main.ts'));
    default:
      return path.startsWith('/voice/') ? voiceFile(path.slice('/voice/'.length)) : engineFileAt(path);
  }
}

async function answer(echo: PageEcho, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST' && pathname === '/deeds') {
    const asked: unknown = JSON.parse(await bodyOf(request));
    if (!isAsked(asked)) throw new TypeError('That is nothing a person can do here.');
    const refused = echo.refuses(asked);
    if (refused === undefined)
      response.setHeader('content-type', 'application/json').end(JSON.stringify(await echo.take(asked)));
    else response.writeHead(refused, { 'content-type': 'text/plain' }).end();
    return;
  }
  const file = request.method === 'GET' ? fileAt(pathname) : undefined;
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
    return;
  }
  response
    .setHeader('content-type', file.type)
    .setHeader('cache-control', 'no-store')
    .setHeader('content-security-policy', CONTENT_POLICY)
    .end(file.body);
}

/** Whether a request comes from a page of ours: no other site may talk to the coach. */
function isOurs({ headers }: IncomingMessage, port: number): boolean {
  const ours = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  return ours.includes(host) && (origin === undefined || ours.some((name) => origin === `http://${name}`));
}

function listen(server: Server, port: number, last: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port >= last) reject(error);
      else resolve(listen(server, port + 1, last));
    });
    server.listen(port, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port); // it listens on TCP
    });
  });
}

/** Serves the page on the first free port from 3000 on, or on `port` (0: any). */
export async function servePage(conversation: Conversation, port = FIRST_PORT): Promise<ServedPage> {
  const echo = new PageEcho(conversation);
  let taken = 0;
  const server = createServer((request, response) => {
    if (!isOurs(request, taken)) {
      response.writeHead(403).end();
      return;
    }
    answer(echo, request, response).catch((error: unknown) => {
      response.writeHead(400, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  taken = await listen(server, port, port + PORTS_TRIED);
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
