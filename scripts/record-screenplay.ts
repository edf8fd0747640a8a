/**
 * `npm run record -- FILE...` plays a screenplay's actions and writes what came back beneath them, to be read and kept.
 * `npm run record -- --mend FILE...` keeps each line that still holds, and writes what there is now where one does not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openDatabase } from '../simulator/database';
import { loadHandler } from '../simulator/skill';
import { english } from '../lambda/language/en';
import { parseScreenplay, play, reportOf } from '../test/screenplay';
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

/** Ways to say the same, of which a turn draws one: no screenplay should hang on which. */
const DRAWN: readonly string[] = Object.values(english.prompts).flatMap((prompt) =>
  Array.isArray(prompt) ? (prompt as readonly string[]) : [],
); // lists of prompts are lists of texts

/** A text with "..." where it was drawn. */
function undrawn(text: string): string {
  return DRAWN.reduce((left, drawn) => left.replace(drawn, '...'), text);
}

async function mend(file: string, backstage: Backstage): Promise<void> {
  const source = readFileSync(file, 'utf8');
  const lines = source.split('\n');
  await onStage(parseScreenplay(source), basename(file, '.txt'), backstage, (...stage) =>
    play(parseScreenplay(source), ...stage, ({ number, word }, is) => {
      lines[number - 1] = `${`${word}:`.padEnd(6)} ${word === 'coach' || word === 'reprompt' ? undrawn(is) : is}`;
    }),
  );
  writeFileSync(file, lines.join('\n'));
}

async function main(): Promise<void> {
  const database = await openDatabase();
  const handler = await loadHandler({ database, bundle: false });
  const [first, ...others] = process.argv.slice(2);
  const work = first === '--mend' ? mend : record;
  for (const file of first === '--mend' || first === undefined ? others : [first, ...others]) {
    await work(file, { database, handler });
  }
  await database.close();
}

void main();
