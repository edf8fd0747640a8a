/** `npm run pages`: the privacy policy and the terms of use as pages to publish, filled in from the settings; nothing is left to fill in by hand. */
import { marked } from 'marked';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_FOLDER } from './bundle';
import {
  BadSettings,
  EXAMPLE_SETTINGS_FILE,
  OWNERS,
  placesOf,
  readSettings,
  refuseExample,
  settingsFileOf,
  type Settings,
} from './settings';
import { PRODUCTION } from './stage-names';

const PAGES = ['privacy', 'terms'] as const;
type PageName = (typeof PAGES)[number];

const COUNTRY_OF: Readonly<Record<Settings['region'], string>> = {
  'us-east-1': 'the United States',
  'us-west-2': 'the United States',
  'eu-west-1': 'Ireland',
  'ap-northeast-1': 'Japan',
};
const PEOPLE = {
  default: 'everybody',
  EU: 'people in Europe and India',
  FE: 'people in the Far East and Australia',
} as const;

/** What stands between double braces in the two documents. */
function valuesOf(settings: Settings): ReadonlyMap<string, string> {
  const { ownerName, ownerAddress, ownerEmail, ownerCountry, logRetentionDays } = settings;
  const places = placesOf(settings);
  const where = places.map(({ people, region }) => {
    const who = people === 'default' && places.length > 1 ? 'everybody else' : PEOPLE[people];
    return places.length > 1 ? `${COUNTRY_OF[region]} (${who})` : COUNTRY_OF[region];
  });
  return new Map([
    ['owner', `${ownerName}, ${ownerAddress}, ${ownerEmail}`],
    ['country', ownerCountry],
    ['where', where.join(', ')],
    ['log retention', String(logRetentionDays)],
  ]);
}

/** The document with its gaps filled; a gap that nobody fills is refused. */
function filled(name: PageName, settings: Settings): string {
  const values = valuesOf(settings);
  return readFileSync(join(PROJECT_FOLDER, 'docs', `${name}.md`), 'utf8').replace(
    /\{\{(.+?)\}\}/g,
    (gap, what: string) => {
      const value = values.get(what);
      if (value === undefined) throw new BadSettings([`docs/${name}.md has the gap ${gap}, which no setting fills.`]);
      return value.replace(/[<>&]/g, (mark) => `&#${mark.charCodeAt(0)};`);
    },
  );
}

function htmlOf(name: PageName, settings: Settings): string {
  // The third line is for whoever reads the document in the repository.
  const [title = '', , , ...text] = filled(name, settings).split('\n');
  const body = marked.parse([title, ...text].join('\n'), { async: false });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replace(/^# /, '')}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.2; }
</style>
</head>
<body>
${body}</body>
</html>
`;
}

/** Each page gets a folder of its own, so that its address needs no ending. Returns the files. */
function writePages(settings: Settings, folder: string): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  return PAGES.map((name) => {
    const file = join(folder, name, 'index.html');
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(file, htmlOf(name, settings));
    return file;
  });
}

const OPTIONS = {
  stage: { type: 'string', default: PRODUCTION },
  settings: { type: 'string' },
  out: { type: 'string', default: join(PROJECT_FOLDER, 'dist', 'pages') },
} as const;

function main(): void {
  const {
    stage,
    settings: file = join(PROJECT_FOLDER, settingsFileOf(stage)),
    out,
  } = parseArgs({
    options: OPTIONS,
  }).values;
  const settings = readSettings(file);
  refuseExample(settings, readSettings(join(PROJECT_FOLDER, EXAMPLE_SETTINGS_FILE)), OWNERS);
  for (const page of writePages(settings, out)) console.log(page);
  console.log(`Publish them at ${settings.privacyPolicyUrl} and ${settings.termsOfUseUrl}.`);
}

if (require.main === module) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof BadSettings)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
