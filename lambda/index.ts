/** The Lambda entry: the only place that reads the environment and the clock, and wires the skill together once. */
import { consoleLog } from './alexa/log';
import { reportToLog } from './alexa/metrics';
import { createSkill } from './alexa/skill';
import { PARTS } from './parts';
import { readSettings } from './settings';
import { createDynamoStore } from './store/dynamo-store';
import { remembering } from './store/remembering-store';

const settings = readSettings(process.env);

const now = () => Date.now();

export const handler = createSkill({
  store: remembering(
    createDynamoStore({
      ...settings.database,
      now,
      onOddData: (fields) => {
        consoleLog('warn', 'odd-stored-data', { fields });
      },
    }),
  ),
  now,
  audioDelayMs: settings.audioDelayMs,
  log: consoleLog,
  parts: PARTS,
  ...(settings.metrics ? { report: reportToLog } : {}),
  ...(settings.skillId ? { skillId: settings.skillId } : {}),
});
