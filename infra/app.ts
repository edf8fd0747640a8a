/** The CDK app: bundles the function, packages the skill, and puts them into the stacks of a stage. */
import { App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { join } from 'node:path';
import { bundle } from './bundle';
import { packageSkill } from './package-skill';
import { BadSettings, readSettings, settingsFileOf } from './settings';
import { PRODUCTION } from './stage-names';
import { addStacks, readContext } from './stacks';

const app = new App();
const settingsFile: unknown = app.node.tryGetContext('settings');

try {
  const settings = readSettings(typeof settingsFile === 'string' ? settingsFile : settingsFileOf(PRODUCTION));
  const context = readContext((name): unknown => app.node.tryGetContext(name));
  addStacks(app, settings, context, {
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
