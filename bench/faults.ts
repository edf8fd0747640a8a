/**
 * `npm run bench:faults`: a workout through the real handler and a local database with a proxy between them that spoils one call at a
 * time. Each fault comes once at every call; what is said is compared with the same workout without it. `--json` prints the figures.
 */
import { createServer, request, type Server } from 'node:http';
import { createStandingClock } from '../simulator/clock';
import { openDatabase, type Database } from '../simulator/database';
import { createDevice } from '../simulator/device';
import { userIdOf } from '../simulator/envelope';
import { earsFor } from '../simulator/hear/ears';
import { loadHandler } from '../simulator/skill';
import { english } from '../lambda/language/en';
import type { Turn } from '../simulator/turn-report';

const FAULTS = [
  'delay 1 s', 'delay 5 s', 'drop', 'hang', '500', '503', 'throttled', 'garbage', 'applied, then dropped', 'applied, then hangs',
  'condition failed', 'access denied',
] as const; // oxfmt-ignore
type Fault = (typeof FAULTS)[number];

/** What is said, and the seconds that pass before it. */
const WORKOUT: readonly (readonly [number, string])[] = [
  [0, 'open steady coach'],
  [20, 'count twelve push ups'],
  [31, 'pause'],
  [5, 'go on'],
  [70, 'count ten rows'],
  [90, 'how am i doing'],
  [20, 'my chest hurts'],
];
const STARTS_AT = Date.parse('2026-11-23T15:00:00Z');

interface Proxy {
  readonly endpoint: string;
  /** Spoils the call of this number, counted from now; none when undefined. */
  arm: (fault: Fault | undefined, at: number) => void;
  calls: () => number;
  close: () => void;
}

const REFUSALS: Readonly<Partial<Record<Fault, readonly [number, string]>>> = {
  '500': [500, 'InternalServerError'],
  '503': [503, 'ServiceUnavailable'],
  throttled: [400, 'ProvisionedThroughputExceededException'],
  'condition failed': [400, 'ConditionalCheckFailedException'],
  'access denied': [400, 'AccessDeniedException'],
};

async function openProxy(to: string): Promise<Proxy> {
  let [armed, at, calls]: [Fault | undefined, number, number] = [undefined, 0, 0];
  const server: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const fault = calls === at ? armed : undefined;
      calls += 1;
      const refusal = fault && REFUSALS[fault];
      if (refusal) {
        const [status, name] = refusal;
        outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
        outgoing.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'spoilt' }));
        return;
      }
      if (fault === 'drop') incoming.socket.destroy();
      if (fault === 'drop' || fault === 'hang') return;
      if (fault === 'garbage') {
        outgoing.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{"Item":');
        return;
      }
      const forward = () => {
        const headers = { ...incoming.headers, host: new URL(to).host };
        request(to, { method: incoming.method, headers }, (answer) => {
          if (fault === 'applied, then dropped') incoming.socket.destroy();
          if (fault?.startsWith('applied')) return void answer.resume();
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(outgoing);
        }).end(Buffer.concat(chunks));
      };
      const waitMs = fault === 'delay 1 s' ? 1000 : fault === 'delay 5 s' ? 5000 : 0;
      if (waitMs > 0) setTimeout(forward, waitMs);
      else forward();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    arm: (fault, call) => {
      [armed, at, calls] = [fault, call, 0];
    },
    calls: () => calls,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Run {
  readonly said: readonly string[];
  readonly slowestMs: number;
  readonly units: number;
  readonly errors: number;
}

let runs = 0;

async function train(database: Database, handler: Parameters<typeof createDevice>[0]['handler']): Promise<Run> {
  const athleteId = `faults-${(runs += 1)}`;
  let requests = 0;
  const clock = createStandingClock(STARTS_AT);
  const device = createDevice({
    handler,
    ...earsFor('en-US'),
    clock,
    locale: 'en-US',
    athleteId,
    device: 'speaker',
    itemsOf: database.itemsOf,
    apiEndpoint: 'http://127.0.0.1:9',
    // The same in every run, so that what is drawn by lot is the same too.
    createId: () => `faults-${(requests += 1)}`,
  });
  const turns: Turn[] = [];
  let slowestMs = 0;
  for (const [seconds, text] of WORKOUT) {
    if (seconds > 0) await device.pass(seconds * 1000);
    const before = performance.now();
    turns.push(...(await device.say(text)));
    slowestMs = Math.max(slowestMs, performance.now() - before);
  }
  const { NOW } = await database.itemsOf(userIdOf(athleteId));
  const { lifetime } = NOW as { lifetime: { by: Record<string, { units: number }> } };
  return {
    said: turns.map(({ speech }) => speech),
    slowestMs,
    units: Object.values(lifetime.by).reduce((sum, { units }) => sum + units, 0),
    errors: turns.filter(({ error, response }) => error !== undefined && response === null).length,
  };
}

async function measure() {
  const database = await openDatabase();
  const proxy = await openProxy(database.endpoint);
  const handler = await loadHandler({ database: { ...database, endpoint: proxy.endpoint }, bundle: false });
  proxy.arm(undefined, 0);
  const clean = await train(database, handler);
  const calls = proxy.calls();
  const isApology = (said: string) => said.startsWith(english.prompts.outage.slice(0, 30));
  const faults = [];
  for (const name of FAULTS) {
    const sum = {
      name,
      injected: 0,
      answered: 0,
      apologised: 0,
      placeKept: 0,
      slowestMs: 0,
      lost: 0,
      doubled: 0,
      swallowed: 0,
    };
    for (let call = 0; call < calls; call += 1) {
      proxy.arm(name, call);
      const run = await train(database, handler);
      const apologies = run.said.filter(isApology).length;
      sum.injected += 1;
      sum.answered += run.errors === 0 ? 1 : 0;
      sum.apologised += apologies;
      sum.placeKept += run.said.at(-1) === clean.said.at(-1) ? 1 : 0;
      sum.slowestMs = Math.max(sum.slowestMs, Math.round(run.slowestMs));
      sum.lost += apologies === 0 ? Math.max(clean.units - run.units, 0) : 0;
      sum.doubled += Math.max(run.units - clean.units, 0);
      sum.swallowed += apologies === 0 ? run.said.filter((said, at) => said !== clean.said[at]).length : 0;
    }
    faults.push(sum);
    if (!process.argv.includes('--json')) console.log(sum);
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify({ faults }, null, 2));
  proxy.close();
  await database.close();
}

void measure();
