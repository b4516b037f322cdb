/** The fixture script over an empty sheet, with short ways to write a cell and to see what it holds. */
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { createRuntime, type RuntimeOptions } from '../../local/apps-script/runtime.ts';

export const FIXTURE = fileURLToPath(new URL('./fixtures/sheets', import.meta.url));

export async function openFixture(options: Partial<RuntimeOptions> = {}) {
  const runtime = await createRuntime({ folder: FIXTURE, ...options });
  const sheet = runtime.spreadsheet.getActiveSheet();
  const cell = (row = 0, col = 7) =>
    runtime.model.getters.getEvaluatedCell({ sheetId: runtime.model.getters.getActiveSheetId(), row, col });
  /** What a formula in H1 gives. */
  const evaluate = (formula: string) => {
    sheet.getRange('H1').setFormula(formula);
    return sheet.getRange('H1').getValue();
  };
  const message = () => (cell() as { message?: string }).message;
  /** Runs a line of code where the script runs. */
  const run = (code: string): unknown => vm.runInContext(code, runtime.script as vm.Context);
  return { ...runtime, sheet, cell, evaluate, message, run };
}
