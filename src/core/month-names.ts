/** Month names and their abbreviations as English, Swedish and Norwegian write them. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'januari', 'januar', 'jan'],
  ['february', 'februari', 'februar', 'feb', 'febr'],
  ['march', 'mars', 'mar'],
  ['april', 'apr'],
  ['may', 'maj', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'augusti', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'desember', 'dec', 'des'],
];

/** 1–12, or 0 for another word. */
export function monthNamed(word: string): number {
  const name = word.toLowerCase();
  return NAMES.findIndex((names) => names.includes(name)) + 1;
}
