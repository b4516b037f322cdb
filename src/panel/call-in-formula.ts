/** Finds the call of a KPI in a formula as the sheet shows it, and takes its arguments apart. */
import type { Kpi } from '../catalogue/catalogue.ts';
import { kpiByName } from '../catalogue/metric.ts';

export interface Call {
  /** In capitals. */
  readonly name: string;
  /** The KPI whose function is called; undefined for KPI, which names its KPI itself. */
  readonly kpi: Kpi | undefined;
  /** As they are written, without outer spaces. */
  readonly args: readonly string[];
}

const CALL = /[A-Za-z][A-Za-z0-9_]*(?=\()/g;
/** Quoted texts and names of sheets. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** The first call of KPI or of a KPI's own function. */
export function callIn(formula: string): Call | undefined {
  const bare = formula.replace(QUOTED, (text) => ' '.repeat(text.length));
  for (const found of bare.match(CALL) === null ? [] : matches(bare)) {
    const kpi = found.name === 'KPI' ? undefined : kpiByName(found.name);
    if (kpi === undefined && found.name !== 'KPI') continue;
    const spans = argumentSpans(bare, found.end);
    if (spans === undefined) return undefined;
    return { name: found.name, kpi, args: spans.map(([from, to]) => formula.slice(from, to).trim()) };
  }
  return undefined;
}

function matches(bare: string): { readonly name: string; readonly end: number }[] {
  const found: { name: string; end: number }[] = [];
  bare.replace(CALL, (name, offset: number) => {
    found.push({ name: name.toUpperCase(), end: offset + name.length });
    return name;
  });
  return found;
}

/** Commas part arguments only where no semicolon does: elsewhere they are decimal marks. */
function argumentSpans(bare: string, open: number): [from: number, to: number][] | undefined {
  const cuts: { readonly sign: string; readonly at: number }[] = [];
  let depth = 0;
  for (let at = open; at < bare.length; at += 1) {
    const sign = bare.charAt(at);
    if (sign === '(') depth += 1;
    if ((sign === ';' || sign === ',') && depth === 1) cuts.push({ sign, at });
    if (sign !== ')') continue;
    depth -= 1;
    if (depth > 0) continue;
    const separator = cuts.some((cut) => cut.sign === ';') || bare.includes(';') ? ';' : ',';
    const places = cuts.filter((cut) => cut.sign === separator).map((cut) => cut.at);
    const starts = [open, ...places].map((place) => place + 1);
    return starts.map((start, index) => [start, places[index] ?? at]);
  }
  return undefined;
}
