/** Rows of cells from a CSV file, whatever separates them. */
import Papa from 'papaparse';

const SEPARATORS = [';', ',', '\t'];

/** Excel's way to name the separator in a first line of its own. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/;

export function readCsv(text: string): string[][] {
  const named = SEPARATOR_LINE.exec(text);
  const { data } = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    delimiter: named?.[1] ?? '',
    delimitersToGuess: SEPARATORS,
    skipEmptyLines: 'greedy',
  });
  return data.filter((row) => row.some((cell) => /[^\s;,]/.test(cell)));
}
