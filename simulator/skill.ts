/** Loads the real Lambda handler with the environment it would find in the cloud, pointed at the local database. */
import { join } from 'node:path';
import type { Database } from './database';
import { SKILL_ID } from './envelope';
import type { Skill } from './exchange';
import { PROJECT_FOLDER } from './options';

interface SkillSource {
  database: Database;
  /** The built skill in dist/ instead of the sources. */
  bundle: boolean;
}

type Loaded = Partial<Pick<Skill, 'handler'>>;

/** The handler reads its surroundings when it is loaded, so it can be loaded once per process. */
export async function loadHandler({ database, bundle }: SkillSource): Promise<Skill['handler']> {
  Object.assign(process.env, {
    TABLE_NAME: database.tableName,
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    SKILL_ID,
    METRICS: 'off', // they would print among the turns
    AUDIO_DELAY_MS: '0', // the pretend Echo starts every sound at once
  });
  const file = join(PROJECT_FOLDER, bundle ? 'dist/lambda/index.js' : 'lambda/index.ts');
  const loaded = (await import(file)) as Loaded & { default?: Loaded }; // the bundle is CommonJS: its exports may be the default
  const handler = loaded.handler ?? loaded.default?.handler;
  if (typeof handler !== 'function') throw new Error(`${file} exports no handler.`);
  return handler;
}
