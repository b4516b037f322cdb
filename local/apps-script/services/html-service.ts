/** HtmlService: pages and templates from the files of the script. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Strict } from '../strict.ts';
import { htmlOutput } from './html-output.ts';

export function htmlService(strict: Strict, folder: string): object {
  const read = (name: string): string => {
    const path = join(folder, name.endsWith('.html') ? name : `${name}.html`);
    if (!existsSync(path)) throw new Error(`No HTML file named ${name} was found.`);
    return readFileSync(path, 'utf8');
  };
  const template = (content: string) =>
    strict('HTML.HtmlTemplate', {
      getRawContent: () => content,
      evaluate: () => {
        if (content.includes('<?')) throw new Error('local runtime: scriptlets are not carried out here');
        return htmlOutput(strict, content);
      },
    });
  return strict('HTML.HtmlService', {
    createHtmlOutput: (html = '') => htmlOutput(strict, html),
    createHtmlOutputFromFile: (name: string) => htmlOutput(strict, read(name)),
    createTemplate: (html: string) => template(html),
    createTemplateFromFile: (name: string) => template(read(name)),
  });
}
