/** The CDK app: bundles the function, packages the skill, and puts both into the stack. */
import { App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { join } from 'node:path';
import { bundle } from './bundle';
import { CoachStack } from './coach-stack';
import { packageSkill } from './package-skill';
import { BadSettings, readSettings, SETTINGS_FILE } from './settings';

const app = new App();
const settingsFile: unknown = app.node.tryGetContext('settings');

try {
  const settings = readSettings(typeof settingsFile === 'string' ? settingsFile : SETTINGS_FILE);
  new CoachStack(app, 'SteadyCoach', {
    settings,
    functionFolder: bundle(join(app.outdir, 'lambda')),
    packageFolder: packageSkill(settings, join(app.outdir, 'skill-package')),
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
} catch (error) {
  if (!(error instanceof BadSettings)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
