/** Writes the skill package: the folder that is zipped, uploaded and handed to Alexa as the skill. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ICON_WIDTHS, iconFile } from './icons/icon-files';
import { modelFile, readLocales } from './interaction-model';
import { iconInPackage, manifest } from './manifest';
import type { Settings } from './settings';

/** Returns the folder. Layout: https://developer.amazon.com/en-US/docs/alexa/smapi/skill-package-api-reference.html */
export function packageSkill(settings: Settings, folder: string): string {
  const place = (path: string): string => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  const locales = readLocales();

  rmSync(folder, { recursive: true, force: true });
  writeFileSync(place('skill.json'), `${JSON.stringify(manifest(locales, settings), null, 2)}\n`);
  for (const locale of locales) copyFileSync(modelFile(locale), place(`interactionModels/custom/${locale}.json`));
  for (const width of ICON_WIDTHS) copyFileSync(iconFile(width), place(iconInPackage(width)));
  return folder;
}
