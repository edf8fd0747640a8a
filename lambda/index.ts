/** The Lambda entry: the only place that reads the environment and the clock, and wires the skill together once. */
import { consoleLog } from './alexa/log';
import { reportToLog } from './alexa/metrics';
import { createSkill } from './alexa/skill';
import { readSettings } from './settings';
import { createDynamoStore } from './store/dynamo-store';

const { table, connection, skillId, audioDelayMs, stage, metrics } = readSettings(process.env, process.versions.node);

export const handler = createSkill({
  store: createDynamoStore({
    table,
    connection,
    onOddData: (fields) => {
      consoleLog('warn', 'odd-stored-data', { fields });
    },
  }),
  now: () => Date.now(),
  skillId,
  audioDelayMs,
  log: consoleLog,
  report: metrics ? reportToLog(stage) : undefined,
});
