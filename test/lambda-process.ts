/** Runs an unpacked function folder by itself, as Lambda does: its own process, its own environment, nothing else to import. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';

export interface LambdaProcess {
  /** Rejects with what the handler threw. */
  invoke(this: void, event: RequestEnvelope): Promise<ResponseEnvelope>;
  readonly logLines: readonly string[];
  stop(this: void): void;
}

/** Each line in is an event; each line out that begins so is its answer, every other one is a log line. */
const ANSWER = 'ANSWER ';
/** What Lambda tells the function about its call, as far as it is used. */
const CONTEXT = { invokedFunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:steady-coach-prod:live' };
const loopOf = (file: string, name: string) => `
const { ${name}: handler } = require('./${file}.js');
require('node:readline').createInterface({ input: process.stdin }).on('line', async (line) => {
  const answer = await handler(JSON.parse(line), ${JSON.stringify(CONTEXT)}).then((response) => ({ response }), (error) => ({ error: String(error) }));
  process.stdout.write(${JSON.stringify(ANSWER)} + JSON.stringify(answer) + '\\n');
});`;

interface Waiting {
  readonly resolve: (response: ResponseEnvelope) => void;
  readonly reject: (error: Error) => void;
}

/** `handlerName` as Lambda takes it: the file and what it exports. */
export function startLambda(folder: string, handlerName: string, env: Readonly<Record<string, string>>): LambdaProcess {
  const [file = '', name = ''] = handlerName.split('.');
  const lambda = spawn(process.execPath, ['-e', loopOf(file, name)], { cwd: folder, env });
  const logLines: string[] = [];
  const waiting: Waiting[] = [];

  createInterface({ input: lambda.stdout }).on('line', (line) => {
    if (!line.startsWith(ANSWER)) {
      logLines.push(line);
      return;
    }
    // Written by the loop above.
    const answer = JSON.parse(line.slice(ANSWER.length)) as { response: ResponseEnvelope; error?: string };
    const next = waiting.shift();
    if (answer.error === undefined) next?.resolve(answer.response);
    else next?.reject(new Error(answer.error));
  });
  createInterface({ input: lambda.stderr }).on('line', (line) => logLines.push(line));
  lambda.on('exit', () => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`The function ended: ${logLines.join('\n')}`));
  });

  return {
    invoke: (event) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        lambda.stdin.write(`${JSON.stringify(event)}\n`);
      }),
    logLines,
    stop: () => lambda.kill(),
  };
}
