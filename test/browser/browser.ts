import chromium from '@sparticuz/chromium';
import { launch, type Browser, type Page } from 'puppeteer-core';

/** A headless Chromium from npm; nothing of the system is needed. The package's own arguments are for one page
 *  in one process: with them a second profile ends the browser. */
export async function openBrowser(): Promise<Browser> {
  return launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--hide-scrollbars'],
    headless: 'shell',
  });
}

export interface Visit {
  readonly page: Page;
  /** What a person with the console open would see go wrong: errors, warnings, exceptions, failed files. Emptied by whoever expects some. */
  readonly complaints: string[];
  /** Addresses of other hosts that were asked for anything. */
  readonly strangers: string[];
  /** Documents that the page sent to /graphql, the introspection left out. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A newcomer: a profile without any storage, at a window of 1400 x 860. */
export async function visit(browser: Browser, address: string, theme = 'light'): Promise<Visit> {
  const profile = await browser.createBrowserContext();
  const page = await profile.newPage();
  await page.setViewport({ width: 1400, height: 860 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  const complaints: string[] = [];
  const strangers: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin, pathname } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(address).origin)
      strangers.push(request.url());
    if (request.method() === 'POST' && pathname === '/graphql') {
      const { query } = JSON.parse(request.postData() ?? '{}') as { query?: string };
      if (query && !query.includes('__schema')) asked.push(query);
    }
  });
  await page.goto(address);
  await page
    .waitForSelector('.graphiql-query-editor .monaco-editor', { timeout: 60_000 })
    .catch(() => Promise.reject(new Error(`The playground did not open. ${complaints.join('; ')}`)));
  return { page, complaints, strangers, asked, close: () => profile.close() };
}
