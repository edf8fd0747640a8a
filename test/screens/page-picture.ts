/** `npm run picture:page`: a picture of the page for the README, in the middle of a set that was slowed down. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConversation } from '../../simulator/conversation';
import { servePage } from '../../simulator/page/serve';
import { launchBrowser } from './launch-browser';

const FILE = join(__dirname, '../../docs/page.png');
const SAID = ['open steady coach', 'count twelve push ups', 'should my back be flat', 'yes', 'slower'];
/** Seconds that pass after each of them. */
const PASS = '+10 s';

async function main(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'steady-picture-'));
  const conversation = await openConversation({
    json: true,
    now: Date.parse('2026-11-23T15:00:00Z'),
    bundle: false,
    dataFolder,
    athleteId: 'picture',
    device: 'show',
    locale: 'en-US',
  });
  const [browser, served] = await Promise.all([launchBrowser(), servePage(conversation, 0)]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    page.setDefaultTimeout(60_000);
    await page.goto(served.url);
    await page.getByLabel('Sound').uncheck();
    for (const text of SAID) {
      const before = await page.locator('.coach').count();
      await page.getByLabel('What you say').fill(text);
      await page.keyboard.press('Enter');
      await page.waitForFunction((count) => document.querySelectorAll('.coach').length > count, before);
      if (text !== SAID[0]) await page.getByRole('button', { name: PASS, exact: true }).click();
    }
    await page.waitForTimeout(3000);
    await page.screenshot({ path: FILE });
  } finally {
    await browser.close();
    await served.close();
    await conversation.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

void main();
