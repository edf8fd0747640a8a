/** Writes the skill package: the folder that is zipped, uploaded and handed to Alexa as the skill. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ICON_WIDTHS, iconFile } from './icons/icon-files';
import type { InteractionModel } from '../simulator/hear/interaction-model';
import { readLocales, readModel } from './interaction-model';
import { endpoints, iconInPackage, manifest, type Answering } from './manifest';
import type { Settings } from './settings';
import { invocationOf } from './stage-names';

/** Returns the folder. Without functions the skill has no endpoint. Layout: https://developer.amazon.com/en-US/docs/alexa/smapi/skill-package-api-reference.html */
export function packageSkill(settings: Settings, folder: string, functions: readonly Answering[] = []): string {
  const place = (path: string): string => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  const locales = readLocales();

  rmSync(folder, { recursive: true, force: true });
  writeFileSync(
    place('skill.json'),
    `${JSON.stringify(withEndpoints(manifest(locales, settings), functions), null, 2)}\n`,
  );
  for (const locale of locales) {
    // Amazon takes 1.5 MB, spaces included.
    writeFileSync(
      place(`interactionModels/custom/${locale}.json`),
      `${JSON.stringify(ofStage(readModel(locale), settings.stage))}\n`,
    );
  }
  for (const width of ICON_WIDTHS) copyFileSync(iconFile(width), place(iconInPackage(width)));
  return folder;
}

/** The model as this stage's skill hears it: by its own name. */
function ofStage({ interactionModel }: InteractionModel, stage: string): InteractionModel {
  const { languageModel } = interactionModel;
  const invocationName = invocationOf(stage, languageModel.invocationName);
  return { interactionModel: { ...interactionModel, languageModel: { ...languageModel, invocationName } } };
}

/** CloudFormation adds the endpoints by itself; a package that goes straight to Alexa holds them. */
function withEndpoints({ manifest: plain }: ReturnType<typeof manifest>, functions: readonly Answering[]) {
  if (functions.length === 0) return { manifest: plain };
  const { apis, events } = endpoints(functions);
  return {
    manifest: {
      ...plain,
      apis: { custom: { ...plain.apis.custom, ...apis.custom } },
      events,
    },
  };
}
