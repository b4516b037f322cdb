/** Makes the files that the script reads its sentences from, one for each language; JSON, whatever they are called. */
import { dimensions } from '../src/catalogue/dimensions.ts';
import { measures } from '../src/catalogue/measures.ts';
import { LANGUAGES, type Language } from '../src/catalogue/types.ts';
import { digestTexts, healthTexts, panelMessages, selfTestTexts } from '../src/locale/panel-messages.ts';
import type { Texts } from '../src/panel/texts.ts';
import { textsFile } from '../src/panel/texts-file.ts';

/** Name of the file → text. */
export function textFiles(): Readonly<Record<string, string>> {
  const files = LANGUAGES.map((language) => [`${textsFile(language)}.html`, escaped(textsIn(language))]);
  return Object.fromEntries(files);
}

function textsIn(language: Language): Texts {
  const ofMeasures = measures.map(({ id, label, definition }) => {
    const words = { label: label[language] };
    return [id, definition === undefined ? words : { ...words, definition: definition[language] }];
  });
  return {
    language,
    messages: panelMessages[language],
    health: healthTexts[language],
    selfTest: selfTestTexts[language],
    digest: digestTexts[language],
    measures: Object.fromEntries(ofMeasures),
    dimensions: Object.fromEntries(dimensions.map(({ id, label }) => [id, label[language]])),
  };
}

/** Without signs that mean something in a page. */
const escaped = (texts: Texts): string => JSON.stringify(texts).replace(/[<>&]/g, hexadecimal);

const hexadecimal = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
