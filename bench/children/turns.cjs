// One warm process: takes the turns it is told, over and over, and tells the processor time, the wall time and the memory.
'use strict';
const { performance } = require('node:perf_hooks');

/** Whether the database answers at once, without a network: what is left then is the turn's own work. */
let atOnce = false;

// Before the handler is loaded: it may keep what it finds now.
const http = require('node:http');
const { EventEmitter } = require('node:events');
const { Readable } = require('node:stream');

const overTheNetwork = http.request;
/** What was put last is what a read finds: one athlete is enough here. */
let kept = '{}';
http.request = (...call) => (atOnce ? fromMemory(...call) : overTheNetwork(...call));

function fromMemory({ headers }, onResponse) {
  const request = Object.assign(new EventEmitter(), { body: '', setTimeout: () => request, destroy: () => request });
  request.write = (chunk) => {
    request.body += chunk;
    return true;
  };
  request.end = (chunk) => {
    if (chunk) request.body += chunk;
    const operation = headers['x-amz-target'];
    if (operation.endsWith('.PutItem')) kept = JSON.stringify({ Item: JSON.parse(request.body).Item });
    const body = operation.endsWith('.GetItem') ? kept : '{}';
    queueMicrotask(() => {
      const response = Object.assign(Readable.from([Buffer.from(body)]), {
        statusCode: 200,
        headers: { 'content-type': 'application/x-amz-json-1.0' },
      });
      request.emit('response', response);
      onResponse?.(response);
    });
    return request;
  };
  return request;
}

const [, , file] = process.argv;
const { handler } = require(file);

const take = (event) =>
  new Promise((resolve, reject) => {
    const promise = handler(event, { getRemainingTimeInMillis: () => 7000 }, (error, answer) =>
      error ? reject(error) : resolve(answer),
    );
    if (promise) promise.then(resolve, reject);
  });

/** Events as they come over the wire: each a request of its own, some time after the last, in the session that goes on. */
function createTalk({ stepMs, startsAt }) {
  let at = startsAt;
  let count = 0;
  let attributes = {};
  return async (text) => {
    const event = JSON.parse(text);
    count += 1;
    at += stepMs;
    event.request.requestId += `.${process.pid}.${count}`;
    event.request.timestamp = new Date(at).toISOString();
    event.session.attributes = event.session.new ? {} : attributes;
    const answer = await take(event);
    attributes = answer.sessionAttributes ?? {};
    return JSON.stringify(answer);
  };
}

async function measure({ first, each, turns, warmUp, atOnce: isAtOnce = false, ...talk }) {
  const say = createTalk(talk);
  for (const text of first) await say(text);
  atOnce = isAtOnce;
  for (let turn = 0; turn < warmUp; turn += 1) await say(each[turn % each.length]);
  process.send({ warm: true });
  const walls = [];
  const before = process.cpuUsage();
  let last;
  for (let turn = 0; turn < turns; turn += 1) {
    const startedAt = performance.now();
    last = await say(each[turn % each.length]);
    walls.push(performance.now() - startedAt);
  }
  const { user, system } = process.cpuUsage(before);
  walls.sort((one, other) => one - other);
  return { cpuMs: (user + system) / 1000 / turns, wallMs: walls[walls.length >> 1], answer: JSON.parse(last) };
}

/** Bytes that are held once everything that can go has gone. */
function held() {
  global.gc();
  global.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rssMb: rss / 1e6, heldMb: (heapUsed + external) / 1e6 };
}

async function remember({ each, marks, ...talk }) {
  const say = createTalk(talk);
  const seen = [];
  for (let turn = 1; turn <= marks[marks.length - 1]; turn += 1) {
    await say(each[turn % each.length]);
    if (marks.includes(turn)) seen.push({ turns: turn, ...held() });
  }
  return { seen };
}

process.on('message', (task) => {
  const work = task.marks ? remember(task) : measure(task);
  work.then(
    (result) => process.send({ result }),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
