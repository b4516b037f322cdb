/** Texts without the apostrophe that keeps the sheet from reading them as numbers: in a file their type says it. */

export const plainTexts = (sharedStrings: string): string =>
  sharedStrings.replace(/<si><t([^>]*)>(?:'|&apos;)/g, '<si><t$1>');
