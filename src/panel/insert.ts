/** Writes formulas of KPIs into free cells beside the selected table; never over anything. */
import { kpi as kpiNamed, measure } from '../catalogue/catalogue.ts';
import { exampleFormula } from '../catalogue/example-formula.ts';
import type { Unit } from '../catalogue/types.ts';
import { fill } from '../locale/fill.ts';
import type { Inserted, InsertRequest, PackRequest } from '../ui/endpoints.ts';
import { cellName, type Zone, zoneName } from '../workbooks/a1.ts';
import { asText } from '../workbooks/writing/cell-text.ts';
import { tell } from './answer.ts';
import { type FormulaHere, formulaFor } from './formula-for.ts';
import { emptyCell, freeBlock, freeColumn, makeRoom } from './free-cells.ts';
import type { PanelPort } from './port.ts';
import { type TableHere, tableHere } from './table-here.ts';
import { labelOf, type Texts } from './texts.ts';

const FORMATS: Readonly<Partial<Record<Unit, string>>> = { rate: '0.0%', money: '#,##0.00' };
const OTHER_FORMAT = '#,##0.0#';
const HEADERS_AT_MOST = 4;

export function insertKpi(port: PanelPort, { kpi, language }: InsertRequest): Inserted {
  const texts = port.texts(language);
  const { messages } = texts;
  if (kpiNamed(kpi) === undefined && measure(kpi) === undefined) tell(fill(messages.unknownKpi, { kpi }));
  const selected = port.selection();
  const here = tableHere(port, selected);
  const empty = emptyCell(port, selected);
  const found = here && formulaFor(kpi, here, here.isSelectedWithHeader && empty === undefined);
  if (here === undefined || found === undefined) return example(kpi, texts);
  const cell = writeOne(port, here, { ...found, id: kpi, texts }, empty);
  const message = fill(found.fillsRows ? messages.insertedRows : messages.inserted, {
    formula: found.formula,
    cell,
  });
  return { sheet: sheetName(port, here.sheet), cell, formula: found.formula, message };
}

/** A row for each KPI: its name and its value over all rows. */
export function insertPack(port: PanelPort, { kpis, language }: PackRequest): Inserted {
  const texts = port.texts(language);
  const { messages } = texts;
  const here = tableHere(port, port.selection());
  const found = kpis.map((id) => ({ id, formula: here && formulaFor(id, here, false)?.formula }));
  const written = found.filter((each): each is { id: string; formula: string } => each.formula !== undefined);
  if (here === undefined || written.length === 0) {
    const headers = kpis.flatMap((id) => inputsOf(id));
    return tell(fill(messages.selectForPack, { headers: listed(headers, texts) }));
  }
  const zone = freeBlock(port, here, written.length, 2);
  makeRoom(port, here.sheet, zone);
  const rows = written.map(({ id, formula }) => [asText(labelOf(texts, id)), formula]);
  port.write(here.sheet, zone, 'values', rows);
  const formats = written.map(({ id }) => [formatOf(id)]);
  port.write(here.sheet, { ...zone, left: zone.right }, 'formats', formats);
  const left = found.filter(({ formula }) => formula === undefined).map(({ id }) => labelOf(texts, id));
  const done = fill(messages.insertedPack, { count: String(written.length), cell: zoneName(zone) });
  return {
    sheet: sheetName(port, here.sheet),
    cell: zoneName(zone),
    formula: written[0]?.formula as string,
    message: left.length === 0 ? done : `${done} ${fill(messages.leftOut, { names: left.join(', ') })}`,
  };
}

interface ToWrite extends FormulaHere {
  readonly id: string;
  readonly texts: Texts;
}

/** Gives the cell of the formula. */
function writeOne(port: PanelPort, here: TableHere, what: ToWrite, empty: Zone | undefined): string {
  const { sheet } = here;
  const { id, formula, fillsRows, texts } = what;
  const label = asText(labelOf(texts, id));
  const write = (zone: Zone, rows: readonly (readonly string[])[]) => {
    makeRoom(port, sheet, zone);
    port.write(sheet, zone, 'values', rows);
  };
  if (fillsRows) {
    const column = freeColumn(port, here);
    const top = column.top + (here.table.rowNumbers[0] as number) - 1;
    write({ ...column, bottom: column.top }, [[label]]);
    write({ ...column, top, bottom: top }, [[formula]]);
    const values = { ...column, top };
    port.write(sheet, values, 'formats', rowsOf(values, formatOf(id)));
    return cellName(top, column.left);
  }
  const zone = empty ?? freeBlock(port, here, 1, 2);
  write(zone, [empty === undefined ? [label, formula] : [formula]]);
  port.write(sheet, { ...zone, left: zone.right }, 'formats', [[formatOf(id)]]);
  return cellName(zone.top, zone.right);
}

const rowsOf = ({ top, bottom }: Zone, format: string): string[][] =>
  Array.from({ length: bottom - top + 1 }, () => [format]);

const formatOf = (id: string): string => FORMATS[kpiNamed(id)?.unit ?? 'ratio'] ?? OTHER_FORMAT;

/** Nothing is written: what to select, and how the formula looks. */
function example(id: string, texts: Texts): Inserted {
  const { messages } = texts;
  const definition = kpiNamed(id);
  const first = definition?.examples[0];
  const formula = first === undefined ? '=SUM(B2:B13)' : exampleFormula(id, first);
  const inputs = inputsOf(id);
  const areColumns = inputs.every((name) => measure(name) !== undefined);
  const message = areColumns
    ? fill(messages.selectColumns, { headers: listed(inputs, texts) })
    : messages.selectValues;
  return { sheet: '', cell: '', formula, message };
}

/** Of a measure, itself. */
const inputsOf = (id: string): string[] =>
  kpiNamed(id)
    ?.inputs.filter((input) => input.default === undefined)
    .map(({ name }) => name) ?? [id];

function listed(ids: readonly string[], texts: Texts): string {
  const known = ids.filter((id, index) => measure(id) !== undefined && ids.indexOf(id) === index);
  return known
    .slice(0, HEADERS_AT_MOST)
    .map((id) => labelOf(texts, id))
    .join(', ');
}

const sheetName = (port: PanelPort, sheet: number): string =>
  port.sheets().find(({ id }) => id === sheet)?.name ?? '';
