/** Explains the KPI in the selected cell: what it means, how it was calculated here, and what to do. */
import { type Kpi, kpi as kpiNamed } from '../catalogue/catalogue.ts';
import { findMetric } from '../catalogue/metric.ts';
import { Failure } from '../core/failure.ts';
import { kpiCalculation } from '../functions/kpi-calculation.ts';
import { calculate as explanation } from '../functions/kpi-explain.ts';
import { sentence } from '../functions/sentences.ts';
import { fill } from '../locale/fill.ts';
import type { Explained, InLanguage } from '../ui/endpoints.ts';
import { cellName, type Zone } from '../workbooks/a1.ts';
import { tell } from './answer.ts';
import { argumentValue, NOT_FOLLOWED } from './argument-values.ts';
import { type Call, callIn } from './call-in-formula.ts';
import { namedKpiAt } from './kpi-cells.ts';
import { ordersOf, referencesIn } from './native-inputs.ts';
import { calculationOverTable } from './over-table.ts';
import type { PanelPort } from './port.ts';
import { labelOf, type Texts } from './texts.ts';

export function explain(port: PanelPort, { language }: InLanguage): Explained {
  const { sheet, zone } = port.selection();
  const one: Zone = { ...zone, bottom: zone.top, right: zone.left };
  const cell = cellName(one.top, one.left);
  const formula = port.readFormulas(sheet, one)[0]?.[0] ?? '';
  const call = callIn(formula);
  const id = (call && idIn(port, sheet, call)) ?? namedKpiAt(port, sheet, one)?.kpi;
  const texts = port.texts(language);
  if (id === undefined) return tell(fill(texts.messages.noKpi, { cell }));
  const kpi = kpiNamed(id);
  const result = port.readShown(sheet, one)[0]?.[0] ?? '';
  if (kpi === undefined) return { cell, ...aboutMeasure(texts, id), result };
  const value = port.readValues(sheet, one)[0]?.[0];
  const calculation =
    call === undefined ? natively(port, { sheet, formula, kpi, value }) : byFunction(port, sheet, call);
  return { cell, ...aboutKpi(texts, kpi), calculation, result };
}

/** KPI names its KPI in its first argument. */
function idIn(port: PanelPort, sheet: number, { kpi, args }: Call): string | undefined {
  if (kpi !== undefined) return kpi.id;
  const named = argumentValue(port, sheet, args[0] ?? '');
  try {
    return findMetric(String(named)).name;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** With the values of its arguments; of ranges that give a row each, with those of the first row. */
function byFunction(port: PanelPort, sheet: number, { kpi, args }: Call): string {
  const values = args.map((text) => argumentValue(port, sheet, text));
  if (values.some((value) => value === NOT_FOLLOWED)) return '';
  const isByRow = kpi !== undefined && typeof kpi.formula !== 'string';
  const inputs = values.map((value) => (isByRow && Array.isArray(value) ? value[0]?.[0] : value));
  try {
    return kpi === undefined ? calculationOverTable(values) : kpiCalculation(kpi, inputs).calculation;
  } catch (error) {
    if (error instanceof Failure) return sentence(kpi?.id ?? 'KPI', error.problem);
    throw error;
  }
}

interface NativeCell {
  readonly sheet: number;
  readonly formula: string;
  readonly kpi: Kpi;
  readonly value: unknown;
}

/** A formula of the sheet's own functions: its cells are the inputs if they give what the cell shows. */
function natively(port: PanelPort, { sheet, formula, kpi, value }: NativeCell): string {
  if (typeof value !== 'number' || typeof kpi.formula === 'string') return '';
  const values = referencesIn(port, sheet, formula).map(
    (place) => port.readValues(place.sheet, place.zone)[0]?.[0],
  );
  const count = kpi.inputs.filter((input) => input.default === undefined).length;
  for (const inputs of ordersOf(values, count)) {
    try {
      const { calculation, result } = kpiCalculation(kpi, inputs);
      if (typeof result === 'number' && isSame(result, value)) return calculation;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  return '';
}

const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1);

function aboutKpi(texts: Texts, { id }: Kpi) {
  const rows = new Map(explanation(id, texts.language).map(([name, text]) => [name, String(text)]));
  const text = (name: string): string => rows.get(name) ?? '';
  return {
    kpi: id,
    label: labelOf(texts, id),
    definition: text('definition'),
    formula: text('formula'),
    guideline: text('guideline'),
    advice: text('what_to_do'),
  };
}

function aboutMeasure(texts: Texts, id: string) {
  const definition = texts.measures[id]?.definition ?? '';
  const nothing = { formula: '', calculation: '', guideline: '', advice: '' };
  return { kpi: id, label: labelOf(texts, id), definition, ...nothing };
}
