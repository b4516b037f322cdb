/** Walks through everything that the pages show, and stops at each state so that it can be looked at. */
import type { Language } from '../../../src/catalogue/types.ts';
import type { Open, OpenedPage, Script } from './script-page.ts';

interface Walk {
  readonly script: Script;
  readonly language: Language;
  readonly width: number;
  readonly look: (opened: OpenedPage, state: string) => Promise<void>;
}

const inLanguage = ({ script, language }: Walk): Script => ({
  ...script,
  panelStart: () => ({ value: { language, digest: true } }),
});

async function opened(open: Open, walk: Walk, file: Parameters<Open>[0]['file']): Promise<OpenedPage> {
  const page = await open({ file, script: inLanguage(walk), width: walk.width });
  await page.frame.waitForFunction((language) => document.documentElement.lang === language, walk.language);
  return page;
}

export async function walkThroughPanel(open: Open, walk: Walk): Promise<void> {
  const page = await opened(open, walk, 'Panel');
  const { frame } = page;
  const look = (state: string) => walk.look(page, state);
  const search = async (text: string) => {
    await frame.locator('#search').fill(text);
    await look(`search for ${text}`);
    await frame.locator('#search').press('Enter');
  };
  await look('home');
  await frame.locator('.selection .primary').click();
  await frame.locator('.recognised').waitFor();
  for (const group of await frame.locator('summary').all()) await group.click();
  await look('selection');
  await frame.locator('.selection .plain').click();
  await frame.locator('.subject').waitFor();
  await look('explained cell');
  await search('target pace');
  await look('card');
  await frame.locator('.card .primary').click();
  await frame.locator('.done').waitFor();
  await frame.locator('.card .actions > .buttons .plain').click();
  await look('inserted');
  await search('impressions');
  await look('vanity');
  for (const _ of [1, 2, 3]) await frame.locator('.back').click();
  await frame.locator('.chip').nth(2).click();
  await search('churn');
  await frame.locator('.card .actions > .buttons .plain').click();
  await frame.locator('.back').click();
  await look('set with a warning');
  await frame.locator('.back').click();
  await frame.locator('.tool').nth(1).click();
  await frame.locator('.findings').waitFor();
  await look('findings');
  await page.page.close();
}

export async function walkThroughDialogs(open: Open, walk: Walk): Promise<void> {
  const page = await opened(open, walk, 'NewWorkbook');
  const { frame } = page;
  await frame.locator('.goal').nth(2).click();
  await walk.look(page, 'goals');
  await frame.locator('.foot .primary').click();
  await frame.locator('.keeps').waitFor();
  await walk.look(page, 'preview');
  await frame.locator('.foot .primary').click();
  await frame.locator('.finished').waitFor();
  await walk.look(page, 'done');
  await page.page.close();

  const check = await opened(open, walk, 'CheckData');
  await check.frame.locator('.findings').waitFor();
  await walk.look(check, 'findings in a dialog');
  await check.page.close();

  const help = await opened(open, walk, 'Help');
  await help.frame.locator('section .plain').first().click();
  await help.frame.locator('table').waitFor();
  await walk.look(help, 'help');
  await help.page.close();
}

/** In each endpoint's answer every text is replaced. */
export function withTexts(script: Script, replace: (text: string) => string): Script {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return replace(value);
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, changed(part)]));
  };
  const entries = Object.entries(script).map(([name, endpoint]) => [
    name,
    (request: never) => changed((endpoint as (request: never) => unknown)(request)),
  ]);
  return Object.fromEntries(entries);
}
