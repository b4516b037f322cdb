/** The summary of the configuration: what the data were understood as, and which KPIs follow. */
import { dimensionWords } from '../catalogue/labels.ts';
import { fill } from '../locale/fill.ts';
import { formTexts } from '../locale/texts.ts';
import { hasGa4 } from './answers.ts';
import { type FieldContext, fieldContext } from './fields/context.ts';
import { kpiLabel } from './fields/kpi-fields.ts';
import { measureName } from './fields/labels.ts';
import { isSummable } from './fields/measure-fields.ts';
import { quoted } from './sentences.ts';
import type { Settings } from './settings.ts';
import type { ColumnUse, Owner, SourceSummary } from './source.ts';

export function summaryText({ description, columns }: SourceSummary, settings: Settings): string {
  const { summary } = formTexts[settings.language];
  const context = fieldContext(description, settings);
  const kpis = context.kpis.map((given) => kpiLabel(context, given));
  return [
    ...columnLines(columns, context),
    ...measureLines(columns, context),
    kpis.length === 0 ? summary.noKpis : fill(summary.kpis, { list: kpis.join('; ') }),
    ...ownerLine(context),
    ...(description.dated ? [] : [summary.undated]),
  ].join('\n');
}

function columnLines(columns: readonly ColumnUse[], context: FieldContext): string[] {
  const { language } = context.settings;
  const { summary } = formTexts[language];
  const items = (use: ColumnUse['use'], item: (column: ColumnUse) => string) =>
    columns.filter((column) => column.use === use).map(item);
  return [
    ...line(
      summary.measures,
      items('measure', (column) => recognised(column, context)),
    ),
    ...line(
      summary.dimensions,
      items('dimension', (column) => recognised(column, context)),
    ),
    ...line(
      summary.plain,
      items('plain', (column) => unused(column, context)),
    ),
    ...line(
      summary.unused,
      columns
        .filter(({ use }) => use === 'ratio' || use === 'instead' || use === 'no header')
        .map((column) => unused(column, context)),
    ),
  ];
}

/** Where a column of the sheet went, as in "Kostnad" → Total marketing cost. */
function recognised(column: ColumnUse, { settings: { language } }: FieldContext): string {
  if (column.use !== 'measure' && column.use !== 'dimension') return '';
  const name =
    column.use === 'measure'
      ? measureName(column.id, language)
      : (dimensionWords(column.id)?.label[language] ?? column.id);
  return `${quoted(column.header, language)} → ${name}`;
}

function unused(column: ColumnUse, { settings: { language } }: FieldContext): string {
  const { summary } = formTexts[language];
  switch (column.use) {
    case 'ratio':
      return `${quoted(column.header, language)} (${summary.ratio})`;
    case 'instead':
      return `${quoted(column.header, language)} (${fill(summary.instead, { instead: quoted(column.instead, language) })})`;
    case 'no header':
      return `${fill(summary.noHeader, { column: column.column })} (${summary.withoutHeader})`;
    default:
      return quoted(column.header, language);
  }
}

/** Measures without a column of their own: worked out row by row, or Google Analytics' own. */
function measureLines(columns: readonly ColumnUse[], context: FieldContext): string[] {
  const { given, settings } = context;
  const { summary } = formTexts[settings.language];
  const inColumns = new Set(columns.map((column) => ('id' in column ? column.id : '')));
  const others = Array.from(given).filter((id) => !inColumns.has(id) && isSummable(id));
  if (settings.source === 'ga4') return line(summary.ga4Measures, names(others, context));
  const ofGa4 = (id: string) => hasGa4(settings.source) && context.description.owners?.[id] === 'ga4';
  return line(
    summary.derived,
    names(
      others.filter((id) => !ofGa4(id)),
      context,
    ),
  );
}

function ownerLine(context: FieldContext): string[] {
  const { summary } = formTexts[context.settings.language];
  const { owners } = context.description;
  if (owners === undefined) return [];
  const ownedBy = (owner: Owner) =>
    names(
      Object.keys(owners).filter((id) => owners[id] === owner && isSummable(id)),
      context,
    ).join('; ') || '–';
  return [fill(summary.owners, { ga4: ownedBy('ga4'), sheet: ownedBy('sheet') })];
}

const names = (ids: readonly string[], { settings: { language } }: FieldContext): string[] =>
  ids.map((id) => measureName(id, language));

const line = (template: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [fill(template, { list: items.join('; ') })];
