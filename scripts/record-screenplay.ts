/** `npm run record -- FILE...`: plays a screenplay's actions and writes what came back beneath them, to be read and kept. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createStandingClock } from '../simulator/clock';
import { openDatabase } from '../simulator/database';
import { createDevice } from '../simulator/device';
import { userIdOf } from '../simulator/envelope';
import { createHearing } from '../simulator/hear/hear';
import type { InteractionModel } from '../simulator/hear/interaction-model';
import { modelFile } from '../simulator/options';
import { moodOptions, openServices } from '../simulator/services';
import { loadHandler } from '../simulator/skill';
import { parseScreenplay, reportOf } from '../test/screenplay';

async function record(file: string, database: Awaited<ReturnType<typeof openDatabase>>): Promise<void> {
  const source = readFileSync(file, 'utf8');
  const screenplay = parseScreenplay(source);
  const athleteId = basename(file, '.txt');
  const model = JSON.parse(readFileSync(modelFile(screenplay.locale), 'utf8')) as InteractionModel; // generated
  let requests = 0;
  const clock = createStandingClock(screenplay.startsAt);
  const services = await openServices({ now: () => clock.now(), ...moodOptions(screenplay.services) });
  const device = createDevice({
    handler: await loadHandler({ database, bundle: false }),
    hearing: createHearing(model),
    clock,
    apiEndpoint: services.endpoint,
    grant: services.grant,
    locale: screenplay.locale,
    athleteId,
    device: screenplay.device,
    invocationName: model.interactionModel.languageModel.invocationName,
    createId: () => `${athleteId}-${(requests += 1)}`,
  });
  const actions = source.split('\n').filter((line) => /^(you:|\(|tap |#|at )/.test(line.trim()));
  const kept = new Map(screenplay.lines.map((line) => [line.number, line]));
  const out = [source.split('\n')[0] ?? ''];
  for (const [index, text] of source.split('\n').entries()) {
    if (index === 0 || !actions.includes(text)) continue;
    if (text.startsWith('at ')) out.push(text);
    else if (text.startsWith('#')) out.push('', text);
    else {
      const line = kept.get(index + 1);
      if (!line) continue;
      if (out.at(-1)?.startsWith('#') !== true) out.push('');
      out.push(text, ...(await reportOf(line, device, database.itemsOf, userIdOf(athleteId))));
    }
  }
  await services.close();
  writeFileSync(file, `${out.join('\n')}\n`);
}

async function main(): Promise<void> {
  const database = await openDatabase();
  for (const file of process.argv.slice(2)) await record(file, database);
  await database.close();
}

void main();
