/** Writes what every KPI of this file says today to the end of the history, as values that stay. */
import { kpi as kpiNamed, measure } from '../catalogue/catalogue.ts';
import { fill } from '../locale/fill.ts';
import type { InLanguage, SnapshotSaved } from '../ui/endpoints.ts';
import { cellName, type Zone } from '../workbooks/a1.ts';
import { asText } from '../workbooks/writing/cell-text.ts';
import { tell } from './answer.ts';
import { callIn } from './call-in-formula.ts';
import { makeRoom } from './free-cells.ts';
import { historyFormat } from './history-format.ts';
import { namedKpis, valueIn } from './kpi-cells.ts';
import { addOwnSheet, ownSheet, sheetsOfOurs } from './own-sheet.ts';
import type { PanelPort } from './port.ts';
import { labelOf, type Texts } from './texts.ts';
import { todayOf } from './today.ts';

interface CurrentValue {
  readonly sheet: number;
  readonly cell: string;
  readonly kpi: string;
  readonly value: number;
  readonly status: string;
}

/** Further down, figures are data and no KPIs that somebody looks at. */
const ROWS_AT_MOST = 2000;
const DAY_FORMAT = 'yyyy-mm-dd';

export function saveSnapshot(port: PanelPort, { language }: InLanguage): SnapshotSaved {
  const texts = port.texts(language);
  const { messages } = texts;
  const release = port.tryLock() ?? tell(messages.busy);
  try {
    const current = [...ofWorkbooks(port), ...ofFunctions(port)];
    if (current.length === 0) tell(messages.nothingToSave);
    const sheet = append(port, current, texts);
    const name = port.sheets().find(({ id }) => id === sheet)?.name ?? '';
    const count = String(current.length);
    const message = fill(current.length === 1 ? messages.savedOne : messages.savedMany, {
      count,
      sheet: name,
    });
    return { sheet: name, rows: current.length, message };
  } finally {
    release();
  }
}

function ofWorkbooks(port: PanelPort): CurrentValue[] {
  return namedKpis(port.names()).flatMap((each) => {
    const value = valueIn(port, each);
    if (typeof value !== 'number') return [];
    const status = valueIn(port, each.status);
    return [{ ...placed(each), kpi: each.kpi, value, status: typeof status === 'string' ? status : '' }];
  });
}

/** Single values only: a formula over columns gives a row for each. */
function ofFunctions(port: PanelPort): CurrentValue[] {
  const ours = sheetsOfOurs(port);
  const others = port.sheets().filter(({ id }) => !ours.includes(id) && !port.isHidden(id));
  return others.flatMap(({ id }) => {
    const { rows, columns } = port.filled(id);
    if (rows === 0) return [];
    const zone = { top: 1, left: 1, bottom: Math.min(rows, ROWS_AT_MOST), right: columns };
    const formulas = port.readFormulas(id, zone);
    if (!formulas.some((row) => row.some((formula) => kpiIn(formula) !== undefined))) return [];
    const values = port.readValues(id, zone);
    return formulas.flatMap((row, top) =>
      row.flatMap((formula, left) => {
        const kpi = kpiIn(formula);
        const value = values[top]?.[left];
        if (kpi === undefined || typeof value !== 'number') return [];
        return [{ sheet: id, cell: cellName(top + 1, left + 1), kpi, value, status: '' }];
      }),
    );
  });
}

const RANGE = /^(?:'[^']*'!|[^'!();,"]*!)?\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*$/i;
const QUOTED_ID = /^"(\w+)"$/;

function kpiIn(formula: string): string | undefined {
  if (!formula.startsWith('=')) return undefined;
  const call = callIn(formula);
  if (call === undefined) return undefined;
  const { kpi, args } = call;
  if (kpi !== undefined) return args.some((text) => RANGE.test(text)) ? undefined : kpi.id;
  const named = QUOTED_ID.exec(args[0] ?? '')?.[1] ?? '';
  return kpiNamed(named.toUpperCase())?.id ?? measure(named.toLowerCase())?.id;
}

const placed = ({ sheet, zone }: { readonly sheet: number; readonly zone: Zone }) => ({
  sheet,
  cell: cellName(zone.top, zone.left),
});

/** Gives the sheet of the history, made where there is none. */
function append(port: PanelPort, current: readonly CurrentValue[], texts: Texts): number {
  const { history, headers } = texts.messages;
  const titles = [
    headers.date,
    headers.place,
    headers.kpi,
    headers.name,
    headers.value,
    headers.status,
    headers.cell,
  ];
  const known = ownSheet(port, 'history');
  const sheet = known ?? addOwnSheet(port, 'history', history, titles.length);
  const filled = known === undefined ? 0 : port.filled(known).rows;
  const header = filled === 0 ? [titles.map(asText)] : [];
  const rows = [...header, ...rowsOf(port, current, texts)];
  const zone = { top: filled + 1, left: 1, bottom: filled + rows.length, right: titles.length };
  makeRoom(port, sheet, zone);
  port.write(sheet, zone, 'values', rows);
  const values = { ...zone, top: zone.top + header.length };
  port.write(
    sheet,
    { ...values, right: 1 },
    'formats',
    current.map(() => [DAY_FORMAT]),
  );
  port.write(
    sheet,
    { ...values, left: 5, right: 5 },
    'formats',
    current.map(({ kpi, value }) => [historyFormat(kpi, value)]),
  );
  if (filled === 0) port.showSheet(sheet);
  return sheet;
}

function rowsOf(port: PanelPort, current: readonly CurrentValue[], texts: Texts) {
  const names = new Map(port.sheets().map(({ id, name }) => [id, name]));
  const today = todayOf(port);
  return current.map(({ sheet, cell, kpi, value, status }) => [
    today,
    asText(names.get(sheet) ?? ''),
    asText(kpi),
    asText(labelOf(texts, kpi)),
    value,
    asText(status),
    asText(cell),
  ]);
}
