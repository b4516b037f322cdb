/** Where the script's sentences in a language are. */
import type { Language } from '../catalogue/types.ts';

/** The name of the file without its ending. */
export const textsFile = (language: Language): string => `Texts_${language}`;
