/** HtmlService: pages and templates from the files of the script. */
import type { Strict } from '../strict.ts';
import { htmlOutput } from './html-output.ts';

/** Gives the text of a file of the script, such as Panel.html. */
export type ReadFile = (name: string) => string | undefined;

export function htmlService(strict: Strict, readFile: ReadFile): object {
  const read = (name: string): string => {
    const text = readFile(name.endsWith('.html') ? name : `${name}.html`);
    if (text === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return text;
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
