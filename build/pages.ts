/** Makes the panel and the dialogs: one file each, with its style, its data and its program inside. */
import { type BuildOptions, build } from 'esbuild';
import { measures } from '../src/catalogue/measures.ts';
import { discoverKpis } from './discover-kpis.ts';
import { panelCatalogue } from './panel-catalogue.ts';
import { projectPath } from './project-path.ts';
import { publication } from './publication.ts';

interface PageSource {
  readonly name: string;
  /** Until the program has found out which language to speak. */
  readonly title: string;
  readonly program: string;
  readonly styles: readonly string[];
  /** What the program reads from the element with this id. */
  readonly data?: { readonly id: string; readonly read: () => unknown };
}

const PAGES: readonly PageSource[] = [
  {
    name: 'Panel',
    title: 'KPI panel',
    program: 'panel/main.ts',
    styles: ['page.css', 'panel/panel.css'],
    data: { id: 'catalogue', read: async () => panelCatalogue(await discoverKpis(), measures) },
  },
  {
    name: 'NewWorkbook',
    title: 'New KPI workbook',
    program: 'new-workbook/main.ts',
    styles: ['page.css', 'dialog.css', 'new-workbook/new-workbook.css'],
  },
  {
    name: 'CheckData',
    title: 'Check data',
    program: 'check-data/main.ts',
    styles: ['page.css', 'dialog.css'],
  },
  {
    name: 'Help',
    title: 'Help',
    program: 'help/main.ts',
    styles: ['page.css', 'dialog.css'],
    data: { id: 'links', read: () => links },
  },
];

const links = {
  about: publication.addonUrl,
  support: publication.supportUrl,
  privacy: publication.privacyPolicyUrl,
  terms: publication.termsOfServiceUrl,
};

/** Name of the file → text. */
export async function pageFiles(): Promise<Readonly<Record<string, string>>> {
  const files = PAGES.map(async (page) => [`${page.name}.html`, await html(page)]);
  return Object.fromEntries(await Promise.all(files));
}

/** Data may hold `<`, which would end the element; scripts come last, as HtmlService wants them. */
async function html({ title, program, styles, data }: PageSource): Promise<string> {
  const style = (await Promise.all(styles.map((file) => bundled(file)))).join('');
  const held = data === undefined ? '' : JSON.stringify(await data.read()).replace(/</g, '\\u003c');
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    `<head><base target="_top"><meta charset="utf-8"><title>${title}</title>`,
    `<style>${style}</style></head>`,
    '<body>',
    ...(data === undefined ? [] : [`<script type="application/json" id="${data.id}">${held}</script>`]),
    `<script>${await bundled(program)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const OPTIONS: BuildOptions = {
  absWorkingDir: projectPath('src/ui'),
  bundle: true,
  write: false,
  format: 'iife',
  target: ['es2019', 'chrome100', 'firefox100', 'safari15'],
  charset: 'utf8',
  legalComments: 'none',
  minify: true,
  logLevel: 'silent',
};

async function bundled(file: string): Promise<string> {
  const result = await build({ ...OPTIONS, entryPoints: [file] });
  const warning = result.warnings[0];
  if (warning !== undefined) throw new Error(`${warning.location?.file ?? file}: ${warning.text}`);
  return ((result.outputFiles ?? [])[0] as { text: string }).text.trim();
}
