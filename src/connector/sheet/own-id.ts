/** The field id of a column that the catalogue does not know, made from its header. */

const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  þ: 'th',
};
const WHOLE_LETTER = /[øæœßđłþ]/g;
const DIACRITICS = /[\u0300-\u036f]/g;

/** x_ and the header in lower case: å and ä become a, ö and ø o, æ ae; all but letters and digits becomes _. */
export function ownId(header: string): string {
  const slug = header
    .toLowerCase()
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] as string)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return `x_${slug === '' ? codePoints(header) : slug}`;
}

/** For a header without any Latin letter or digit. */
function codePoints(header: string): string {
  return Array.from(header.trim(), (sign) => (sign.codePointAt(0) as number).toString(16)).join('_');
}
