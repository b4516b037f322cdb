/** A plan opened in the sheet engine: what its cells hold. */
import type { Engine, Locale } from '../../local/engine/engine.ts';
import { parseCell } from '../../src/workbooks/a1.ts';
import type { Currency } from '../../src/workbooks/formats.ts';
import type { WorkbookPlan } from '../../src/workbooks/plan.ts';
import type { Shown } from './cut-off.ts';
import { engineWorkbook } from './engine-workbook.ts';
import { ownFunctionsIn } from './own-functions.ts';

export function openPlan(plan: WorkbookPlan, engine: Engine, locale: Locale, currency: Currency = 'SEK') {
  const model = new engine.Model(
    engineWorkbook(plan, engine, { locale, currency }) as never,
    { custom: ownFunctionsIn(engine) } as never,
  );
  const { getters } = model;
  const cell = (tab: string, name: string) => {
    const { row, column } = parseCell(name);
    return getters.getEvaluatedCell({ sheetId: tab, row: row - 1, col: column - 1 });
  };
  const everyCell = () =>
    plan.tabs.flatMap(({ id }) =>
      getters.getEvaluatedCellsPositions(id).map((position) => ({
        where: `${id} ${position.row + 1}/${position.col + 1}`,
        ...getters.getEvaluatedCell(position),
      })),
    );
  return {
    model,
    value: (tab: string, name: string) => cell(tab, name).value,
    text: (tab: string, name: string) => String(cell(tab, name).value ?? ''),
    /** What the cells of a tab show, numbers in the format and with the separators of the file. */
    shown: (tab: string): Shown[] =>
      getters.getEvaluatedCellsPositions(tab).map((position) => {
        const { formattedValue, type } = getters.getEvaluatedCell(position);
        return {
          row: position.row + 1,
          column: position.col + 1,
          text: formattedValue,
          isNumber: type === 'number',
        };
      }),
    values: () => everyCell().map(({ where, value }) => [where, value]),
    errors: () =>
      everyCell()
        .filter(({ type }) => type === 'error')
        .map(({ where, value }) => `${where} ${value}`),
    /** Writes as a user does: a number, a text, or "" to clear. */
    type: (tab: string, name: string, content: string) => {
      const { row, column } = parseCell(name);
      model.dispatch('UPDATE_CELL', { sheetId: tab, row: row - 1, col: column - 1, content } as never);
    },
  };
}
