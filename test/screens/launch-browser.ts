/** The browser that looks at screens: the npm Chromium, unpacked once for everybody on this machine, or the one that CHROME names. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

/** Its own font settings name folders of another machine; without a font a text field brings the browser down. */
const fontsIn = (folder: string) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

const UNPACK = `import packed from '@sparticuz/chromium'; await packed.executablePath();`;
const PACKAGE = join(__dirname, '..', '..', 'node_modules', '@sparticuz', 'chromium', 'package.json');

/**
 * The package unpacks into the system's temporary folder, file by file, and calls a file ready that another process is
 * still writing (`spawn ETXTBSY`). So each process unpacks into a folder of its own, which becomes everybody's in one step.
 */
export async function unpackBrowser(parent = tmpdir()): Promise<string> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }; // every package has one
  const folder = join(parent, `steady-coach-chromium-${version}-${userInfo().uid}`);
  if (existsSync(folder)) return folder;
  const own = mkdtempSync(join(parent, 'steady-coach-unpacking-'));
  try {
    // A process of its own, since the package asks the system where temporary files go.
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK], {
      cwd: __dirname,
      // Without a name of Lambda's runtime the libraries stay packed.
      env: { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    });
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else somebody else was first, and theirs is whole
  }
  return folder;
}

export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROME'];
  if (own) return chromium.launch({ executablePath: own, args: FLAGS });
  const folder = await unpackBrowser();
  const fonts = join(folder, `fonts-${process.pid}.conf`);
  writeFileSync(fonts, fontsIn(folder));
  const env = {
    ...process.env,
    FONTCONFIG_FILE: fonts,
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
  };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: FLAGS, env });
}
