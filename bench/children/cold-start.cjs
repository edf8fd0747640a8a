// One process, as Lambda starts one: loads a handler, answers one request, and tells how long that took since the process began.
'use strict';
const { performance } = require('node:perf_hooks');

const [, , file] = process.argv;
const event = JSON.parse(process.env.EVENT);

const loadsAt = performance.now();
const { handler } = require(file);
const loadedAt = performance.now();

// Lambda takes both: a promise, and the callback of older handlers.
new Promise((resolve, reject) => {
  const promise = handler(event, { getRemainingTimeInMillis: () => 7000 }, (error, answer) =>
    error ? reject(error) : resolve(answer),
  );
  if (promise) promise.then(resolve, reject);
}).then(
  (answer) => {
    const answeredAt = performance.now();
    const { user, system } = process.cpuUsage();
    process.send(
      {
        totalMs: answeredAt,
        cpuMs: (user + system) / 1000,
        loadMs: loadedAt - loadsAt,
        rssMb: process.memoryUsage().rss / 1e6,
        answer,
      },
      () => process.exit(0),
    );
  },
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
