/** The screenplays of test/conversations, played on the real model, the real handler and a real local database. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../simulator/database';
import { loadHandler } from '../simulator/skill';
import { parseScreenplay, play } from './screenplay';
import { onStage, type Backstage } from './stage';

const FOLDER = join(__dirname, 'conversations');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

let backstage: Backstage;

beforeAll(async () => {
  const database = await openDatabase();
  // BUNDLE=1 plays them on what deploys instead of on the sources.
  backstage = { database, handler: await loadHandler({ database, bundle: process.env['BUNDLE'] === '1' }) };
});

afterAll(async () => {
  await backstage.database.close();
});

test('there are screenplays', () => {
  expect(files.length).toBeGreaterThanOrEqual(25);
});

test.each(files)(
  '%s',
  async (file) => {
    const screenplay = parseScreenplay(readFileSync(join(FOLDER, file), 'utf8'));
    await onStage(screenplay, file.replace('.txt', ''), backstage, (...stage) => play(screenplay, ...stage));
  },
  60_000,
);
