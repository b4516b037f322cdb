/** The sentence beside a KPI: what to do, or why nothing can be said yet. */
import { fill } from '../../locale/fill.ts';
import { quoted } from './formula-parts.ts';
import { FEWEST } from './status.ts';
import type { Words } from './words.ts';

interface Said {
  readonly kpi: string;
  /** Cells of the value, of its status word and of the number of cases. */
  readonly value: string;
  readonly status: string;
  readonly count?: string | undefined;
  /** Where the status is good; when left out, that it may stay so. */
  readonly good?: string | undefined;
  /** Otherwise; the catalogue's advice when left out. */
  readonly advice?: string | undefined;
  /** Where there is no value; the columns that Data needs when left out. May be a formula. */
  readonly missing?: string | undefined;
}

export function nextStep(words: Words, { kpi, value, status, count, good, advice, missing }: Said): string {
  const { table, status: word } = words.shared;
  const whenMissing = missing ?? fill(table.missing, { columns: words.needs(kpi).join(', ') });
  const whenGood = good ?? table.onTarget;
  const said = `IF(${status}=${quoted(word.good)};${quoted(whenGood)};${quoted(advice ?? words.advice(kpi))})`;
  const tooFew = `AND(ISNUMBER(${count});${count}<${FEWEST})`;
  const enough = count === undefined ? said : `IF(${tooFew};${quoted(table.tooFew)};${said})`;
  const why = whenMissing.startsWith('=') ? whenMissing.slice(1) : quoted(whenMissing);
  return `=IF(${value}="";${why};${enough})`;
}
