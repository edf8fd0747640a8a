/** A page of Amazon's renderer in a browser, served from this machine, for all suites that look at screens. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { browserScript, engineFileAt } from '../../simulator/page/engine-files';
import type { Shown } from '../../simulator/page/echo-screen';
import type { ShapeName } from '../../simulator/page/shapes';
import { launchBrowser } from './launch-browser';
import type { Stage, View } from './stage';

declare global {
  interface Window {
    readonly stage: Stage;
  }
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>stage</title>
<style>html,body{margin:0;background:#000}#screen{position:relative;overflow:hidden}</style>
<div id="screen"></div><script src="/viewhost.js"></script><script src="/stage.js"></script>`;

function serveStage(): Promise<Server> {
  const script = browserScript(join(__dirname, 'stage.ts'));
  const server = createServer(({ url = '/' }, response) => {
    const file =
      url === '/'
        ? { type: 'text/html', body: PAGE }
        : url === '/stage.js'
          ? script
          : (engineFileAt(url) ?? { type: 'text/plain', body: '' });
    response.setHeader('content-type', file.type).end(file.body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

/** Where units are no whole pixels a box may be one pixel too large for the one around it. */
function isRounding(warning: string): boolean {
  const sizes = [...warning.matchAll(/(?:WIDTH|HEIGHT): (\d+) => (\d+)/g)];
  return sizes.length > 0 && sizes.every(([, had, has]) => Math.abs(Number(had) - Number(has)) <= 1);
}

export class Theatre {
  /** What the engine complained about and what was asked of anybody but ourselves, since the last look. */
  readonly warnings: string[] = [];
  readonly strangers: string[] = [];

  private constructor(
    readonly page: Page,
    readonly browser: Browser,
    private readonly server: Server,
  ) {}

  static async open(): Promise<Theatre> {
    const [browser, server] = await Promise.all([launchBrowser(), serveStage()]);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const theatre = new Theatre(page, browser, server);
    page.on('console', (message) => {
      if (/^[WEC] |error/i.test(message.text()) && !isRounding(message.text())) theatre.warnings.push(message.text());
    });
    page.on('pageerror', (error) => theatre.warnings.push(error.message));
    const { port } = server.address() as AddressInfo; // it listens on TCP
    const home = `http://127.0.0.1:${port}/`;
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(home))
        theatre.strangers.push(request.url());
    });
    await page.goto(home);
    await page.evaluate(() => window.stage.ready);
    return theatre;
  }

  async show(shown: Shown, shape: ShapeName, view: Partial<View> = {}): Promise<void> {
    // As one string: the driver's own way of handing over a tree costs more than drawing it.
    await this.page.evaluate(
      (json) => window.stage.show(...(JSON.parse(json) as Parameters<Stage['show']>)), // what was made below
      JSON.stringify([shown, shape, { theme: 'dark', fontScale: 1, ...view }] satisfies Parameters<Stage['show']>),
    );
  }

  stepTo(ms: number): Promise<void> {
    return this.page.evaluate((at) => {
      window.stage.stepTo(at);
    }, ms);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}
