/** "Not measured yet: Data needs …", naming only what is not there. */
import { quoted, sentence } from './formula-parts.ts';
import type { Months } from './months-tab.ts';
import type { Words } from './words.ts';

interface Lacking {
  readonly words: Words;
  readonly months: Months;
  /** The measures that a KPI is made of. */
  readonly measures: readonly string[];
  /** What would do instead of a measure that is a share of others, such as "or a gross margin in C25". */
  readonly instead: string;
  /** Said where all of them are there. */
  readonly otherwise: string;
}

/** A formula for `missing` of a row. */
export function lacking({ words, months, measures, instead, otherwise }: Lacking): string {
  const cells = measures.map((id) => months.cell(id));
  const named = measures.map((id, index) => {
    const shared = months.measures.find(({ of, share }) => share !== undefined && of[0] === id)?.share;
    const label = quoted(`, ${words.label(id)}`);
    const others = (shared?.of ?? []).map((other) => months.cell(other)).join(';');
    const name = others === '' ? label : `${label}&IF(COUNT(${others})=0;"";${quoted(` ${instead}`)})`;
    return `IF(ISNUMBER(${cells[index]});"";${name})`;
  });
  const needs = sentence(words.shared.table.missing, { columns: `MID(${named.join('&')};3;300)` });
  return `=IF(COUNT(${cells.join(';')})=${cells.length};${quoted(otherwise)};${needs})`;
}
