/** Colours with their opaqueness, as the format wants them: FF12343B. */

export const fullColours = (xml: string): string => xml.replace(/rgb="([0-9A-F]{6})"/gi, 'rgb="FF$1"');
