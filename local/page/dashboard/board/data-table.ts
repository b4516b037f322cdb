/** Numbers as a table: sorted by its headers, with a row of totals. */
import type { DataValue } from '../../../data-studio/answers/types.ts';
import type { ChartColumn } from '../../../data-studio/engine/chart-query.ts';
import { button, h } from '../element.ts';
import { type Format, isNumeric } from '../format.ts';
import { fill, type Texts } from '../texts/texts.ts';

export interface TableContent {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly DataValue[])[];
  readonly totals?: readonly DataValue[];
  /** Beside the first cell of a row. */
  readonly remark?: (row: readonly DataValue[]) => string | undefined;
  readonly sortable?: boolean;
}

const ROWS_AT_FIRST = 25;

export function dataTable(content: TableContent, format: Format, texts: Texts): HTMLElement {
  const { caption, columns, totals, sortable = false } = content;
  let sorting: { readonly column: number; readonly descending: boolean } | undefined;
  let all = false;
  const body = h('tbody');
  const heads = columns.map((column, index) => {
    const name = sortable
      ? h(
          'button',
          {
            type: 'button',
            class: 'link-button',
            title: fill(texts.board.sortBy, { column: column.label }),
            onclick: () => {
              const descending = sorting?.column === index ? !sorting.descending : column.role === 'metric';
              sorting = { column: index, descending };
              show();
            },
          },
          column.label,
        )
      : column.label;
    return h('th', { scope: 'col', class: isNumeric(column.type) && 'number' }, name);
  });
  const more = button(fill(texts.board.showAll, { number: format.count(content.rows.length) }), () => {
    all = true;
    show();
  });

  const show = () => {
    const rows = sorted(content.rows, columns, sorting, format);
    const visible = all ? rows : rows.slice(0, ROWS_AT_FIRST);
    body.replaceChildren(...visible.map((row) => tableRow(row, content, format, texts)));
    more.hidden = visible.length === rows.length;
    heads.forEach((head, index) => {
      if (sorting?.column !== index) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', sorting.descending ? 'descending' : 'ascending');
    });
  };
  show();

  const foot = totals?.map((value, index) => {
    const { type } = columns[index] as ChartColumn;
    return index === 0
      ? h('th', { scope: 'row' }, texts.board.total)
      : h('td', { class: isNumeric(type) && 'number' }, format.value(value, type));
  });
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': caption },
      h(
        'table',
        { class: 'numbers' },
        h('caption', { class: 'unseen' }, caption),
        h('thead', {}, h('tr', {}, heads)),
        body,
        foot && h('tfoot', {}, h('tr', {}, foot)),
      ),
    ),
    more,
  );
}

function tableRow(
  row: readonly DataValue[],
  { columns, remark }: TableContent,
  format: Format,
  texts: Texts,
): HTMLElement {
  const note = remark?.(row);
  return h(
    'tr',
    {},
    columns.map(({ type, role }, index) => {
      const value = row[index] ?? null;
      if (role === 'metric') return h('td', { class: 'number' }, format.value(value, type));
      const text = value === null || value === '' ? texts.board.empties : format.value(value, type);
      const head = h('th', { scope: 'row' }, text);
      if (note !== undefined && index === 0) head.append(' ', h('span', { class: 'quiet' }, `(${note})`));
      return head;
    }),
  );
}

function sorted(
  rows: TableContent['rows'],
  columns: readonly ChartColumn[],
  sorting: { readonly column: number; readonly descending: boolean } | undefined,
  format: Format,
): TableContent['rows'] {
  if (sorting === undefined) return rows;
  const { column, descending } = sorting;
  const isText = columns[column]?.role === 'dimension';
  return [...rows].sort((first, second) => {
    const [a, b] = [first[column] ?? null, second[column] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = isText ? format.compare(String(a), String(b)) : Number(a) - Number(b);
    return descending ? -order : order;
  });
}

/** The table that says the same as a chart. */
export const beside = (content: TableContent, format: Format, texts: Texts): HTMLElement =>
  h(
    'details',
    { class: 'alternative' },
    h('summary', {}, texts.board.showTable),
    dataTable(content, format, texts),
  );
