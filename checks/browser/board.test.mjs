// Looks at a board in a real browser: node board.test.mjs BOARD.html [FOLDER FOR PICTURES]
// BOARD is the board of examples/cuba-1962. CHROMIUM may name the browser.
import assert from 'node:assert/strict';
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [board, pictures = 'target'] = process.argv.slice(2);
assert.ok(board, 'usage: node board.test.mjs BOARD.html [FOLDER FOR PICTURES]');
const address = pathToFileURL(resolve(board)).href;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const undertaking = 'missiles-out';
const itsReason = `#why-${undertaking}`;

function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env.CHROMIUM, ...folders.flatMap(folder => names.map(name => join(folder, name)))];
  const found = candidates.filter(Boolean).find(path => {
    try { accessSync(path, constants.X_OK); return true; } catch { return false; }
  });
  assert.ok(found, 'no chromium on the PATH, and CHROMIUM names none');
  return found;
}

/** A fresh page; whatever it complains about, and whatever it tries to fetch, fails the test. */
async function opened(browser, { hash = '', media = 'screen', ...options }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('request', request => {
    if (!request.url().startsWith(address)) complaints.push(`fetches ${request.url()}`);
  });
  await page.emulateMedia({ media, colorScheme: options.colorScheme ?? 'light' });
  await page.goto(address + hash);
  return { page, close: async () => { assert.deepEqual(complaints, []); await context.close(); } };
}

async function noSeriousViolation(page, where) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.filter(v => ['serious', 'critical'].includes(v.impact))
      .map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | ')}`);
  });
  assert.deepEqual(found, [], where);
}

const picture = (page, name, fullPage = true) => page.screenshot({ path: join(pictures, `${name}.png`), fullPage });

const tests = {
  async 'a click opens the reason, which names the claim and its paper, and leads to both'(browser) {
    const { page, close } = await opened(browser, {});
    const entry = page.locator(`#is-${undertaking}`);
    const reason = entry.locator('details.why');
    assert.equal(await reason.getAttribute('open'), null);
    await entry.locator('summary').click();
    const used = reason.locator('.claims > li').first();
    assert.ok(await used.isVisible());
    const claim = await used.locator('a[href^="#claim-"]').getAttribute('href');
    const paper = await used.locator('a[href^="#paper-"]').getAttribute('href');
    const title = await used.locator('a[href^="#paper-"]').innerText();
    assert.ok(title.length > 10, title);
    await entry.screenshot({ path: join(pictures, 'board-reason.png') });
    await used.locator('a[href^="#claim-"]').click();
    assert.ok(page.url().endsWith(claim));
    assert.ok(await page.locator(claim).isVisible());
    await page.locator(`${claim} a[href="${paper}"]`).click();
    assert.ok(page.url().endsWith(paper));
    assert.ok((await page.locator(paper).innerText()).includes(title));
    await close();
  },

  async 'every part stands on the page, and says in words what its drawings show'(browser) {
    const { page, close } = await opened(browser, {});
    for (const part of ['standings', 'points', 'liberties', 'amendments', 'time', 'conditions', 'readings', 'evidence',
      'papers', 'assumed', 'text']) {
      assert.ok(await page.locator(`#${part} h2`).isVisible(), part);
    }
    assert.ok(await page.locator('#time svg.axis').isVisible());
    assert.ok(await page.locator('#conditions svg.graph').isVisible());
    for (const part of ['time', 'conditions']) {
      await page.locator(`#${part} summary`).click();
      assert.ok(await page.locator(`#${part} tbody tr`).count() > 5, part);
    }
    assert.ok(await page.locator('#readings tr.different').count() > 0);
    assert.ok(await page.locator('#readings tr.different .because a.place').count() > 0);
    await picture(page, 'board');
    await close();
  },

  async 'a link to a folded reason unfolds it'(browser) {
    const { page, close } = await opened(browser, { hash: itsReason });
    assert.ok(await page.locator(itsReason).isVisible());
    await close();
  },

  async 'the script sifts claims, and a link still finds one that it hid'(browser) {
    const { page, close } = await opened(browser, {});
    await page.getByLabel('Show only claims with these words').fill('no claim has these words');
    assert.match(await page.locator('[role=status]').innerText(), /^0 of \d+ shown$/);
    await page.locator(`#is-${undertaking} summary`).click();
    const used = page.locator(`${itsReason} .claims a[href^="#claim-"]`).first();
    const claim = await used.getAttribute('href');
    assert.ok(!await page.locator(claim).isVisible());
    await used.click();
    assert.ok(await page.locator(claim).isVisible());
    await close();
  },

  async 'without scripts the reason opens, links lead to it, and nothing that needs one is offered'(browser) {
    const { page, close } = await opened(browser, { javaScriptEnabled: false });
    await page.locator(`#is-${undertaking} summary`).click();
    const used = page.locator(`${itsReason} .claims a[href^="#claim-"]`).first();
    const claim = await used.getAttribute('href');
    assert.ok(await page.locator(`${itsReason} .claims a[href^="#paper-"]`).first().isVisible());
    await used.click();
    assert.ok(page.url().endsWith(claim));
    assert.equal(await page.locator('button, input').count(), 0);
    await close();
    const linked = await opened(browser, { javaScriptEnabled: false, hash: itsReason });
    assert.ok(await linked.page.locator(itsReason).isVisible());
    await linked.close();
  },

  async 'keys reach the reason, and show where they are'(browser) {
    const { page, close } = await opened(browser, {});
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    await page.keyboard.press('Enter');
    const reached = () => page.evaluate(name => document.activeElement.matches(`#is-${name} summary`), undertaking);
    for (let i = 0; i < 400 && !await reached(); i += 1) await page.keyboard.press('Tab');
    assert.ok(await reached(), 'no number of tabs reaches the reason');
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
    await page.keyboard.press('Enter');
    assert.ok(await page.locator(itsReason).isVisible());
    await close();
  },

  async 'nothing that axe-core counts as serious: light, all unfolded'(browser) {
    const { page, close } = await opened(browser, {});
    await page.evaluate(() => document.querySelectorAll('details').forEach(fold => { fold.open = true; }));
    await noSeriousViolation(page, 'light');
    await close();
  },

  async 'nothing that axe-core counts as serious: dark'(browser) {
    const { page, close } = await opened(browser, { colorScheme: 'dark' });
    await page.evaluate(() => document.querySelectorAll('details').forEach(fold => { fold.open = true; }));
    await noSeriousViolation(page, 'dark');
    await picture(page, 'board-dark');
    await close();
  },

  async 'nothing that axe-core counts as serious: narrow, and nothing but what scrolls is wider'(browser) {
    const { page, close } = await opened(browser, { viewport: { width: 360, height: 780 } });
    await noSeriousViolation(page, 'narrow');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 360);
    await picture(page, 'board-narrow');
    await close();
  },

  async 'on paper every reason is unfolded, without scripts too, and colours stay light'(browser) {
    const { page, close } = await opened(browser, { media: 'print', javaScriptEnabled: false, colorScheme: 'dark' });
    assert.ok(await page.locator(itsReason).isVisible());
    assert.ok(!await page.locator('nav').isVisible());
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      'rgb(255, 255, 255)');
    await close();
    const again = await opened(browser, { media: 'print' });
    await noSeriousViolation(again.page, 'print');
    await again.page.pdf({ path: join(pictures, 'board.pdf'), format: 'A4', printBackground: false });
    await again.close();
  },
};

mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({ executablePath: installed(), args: flags });
let failed = 0;
try {
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test(browser);
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${name}\n${error.stack}`);
    }
  }
} finally {
  await browser.close();
}
process.exitCode = failed ? 1 : 0;
