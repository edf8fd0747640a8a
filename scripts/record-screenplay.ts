/** `npm run record -- FILE...`: plays a screenplay's actions and writes what came back beneath them, to be read and kept. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openDatabase } from '../simulator/database';
import { loadHandler } from '../simulator/skill';
import { parseScreenplay, reportOf } from '../test/screenplay';
import { onStage, type Backstage } from '../test/stage';

async function record(file: string, backstage: Backstage): Promise<void> {
  const source = readFileSync(file, 'utf8');
  const screenplay = parseScreenplay(source);
  const actions = source.split('\n').filter((line) => /^(you:|\(|tap |#|at )/.test(line.trim()));
  const kept = new Map(screenplay.lines.map((line) => [line.number, line]));
  const out = [source.split('\n')[0] ?? ''];
  await onStage(screenplay, basename(file, '.txt'), backstage, async (...stage) => {
    for (const [index, text] of source.split('\n').entries()) {
      if (index === 0 || !actions.includes(text)) continue;
      if (text.startsWith('at ')) out.push(text);
      else if (text.startsWith('#')) out.push('', text);
      else {
        const line = kept.get(index + 1);
        if (!line) continue;
        if (out.at(-1)?.startsWith('#') !== true) out.push('');
        out.push(text, ...(await reportOf(line, ...stage)));
      }
    }
  });
  writeFileSync(file, `${out.join('\n')}\n`);
}

async function main(): Promise<void> {
  const database = await openDatabase();
  const handler = await loadHandler({ database, bundle: false });
  for (const file of process.argv.slice(2)) await record(file, { database, handler });
  await database.close();
}

void main();
