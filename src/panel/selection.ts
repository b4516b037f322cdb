/** What is selected: the columns and what their headers mean, and the KPIs that can be made of them. */
import { kpis } from '../catalogue/catalogue.ts';
import type { InLanguage, Selection } from '../ui/endpoints.ts';
import { zoneName } from '../workbooks/a1.ts';
import { tell } from './answer.ts';
import { isPossible } from './formula-for.ts';
import type { PanelPort } from './port.ts';
import { sheetColumn, tableHere } from './table-here.ts';
import { meaningOfColumn } from './texts.ts';

/** Enough to tell what headers with several meanings stand for. */
const ROWS_TO_UNDERSTAND = 500;

export function selection(port: PanelPort, { language }: InLanguage): Selection {
  const selected = port.selection();
  const here = tableHere(port, selected, ROWS_TO_UNDERSTAND);
  const texts = port.texts(language);
  if (here === undefined) return tell(texts.messages.noTable);
  const { top, bottom } = here.zone;
  return {
    sheet: port.sheets().find(({ id }) => id === selected.sheet)?.name ?? '',
    notation: zoneName(selected.zone),
    rows: bottom - top,
    columns: here.columns.map((column) => {
      const left = sheetColumn(here, column);
      const notation = zoneName({ top: Math.min(top + 1, bottom), left, bottom, right: left });
      return { header: column.header, ...meaningOfColumn(texts, column), notation };
    }),
    kpis: kpis()
      .map(({ id }) => id)
      .filter((id) => isPossible(id, here)),
  };
}
