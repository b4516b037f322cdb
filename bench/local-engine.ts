/** Ten thousand function cells recalculated in the local sheet engine, against native formulas. */

import { projectPath } from '../build/project-path.ts';
import { createRuntime } from '../local/apps-script/runtime.ts';
import { type Measurement, milliseconds, times } from './report.ts';
import { fastestOf } from './timing.ts';

const ROWS = 10_000;
const TURNS = 9;

export async function measureLocalEngine(): Promise<Measurement[]> {
  const custom = await modelWith((row) => `=CAC(A${row},B${row})`);
  const native = await modelWith((row) => `=IF(OR(A${row}="",B${row}=""),"",A${row}/B${row})`);
  const plain = await modelWith((row) => `=A${row}/B${row}`);
  const recalculate = (model: typeof custom) => {
    model.dispatch('EVALUATE_CELLS');
    return undefined;
  };
  const time = fastestOf(
    {
      custom: () => recalculate(custom),
      native: () => recalculate(native),
      plain: () => recalculate(plain),
    },
    TURNS,
  );
  const what = `${ROWS.toLocaleString('en')} cells =CAC(A1,B1) in the local engine`;
  const row = (against: string, other: number): Measurement => ({
    what,
    result: milliseconds(time.custom),
    against: `${against} ${milliseconds(other)}: ${times(time.custom / other)}`,
  });
  return [row('=IF(OR(A1="",B1=""),"",A1/B1)', time.native), row('=A1/B1', time.plain)];
}

async function modelWith(formula: (row: number) => string) {
  const cells: Record<string, { readonly content: string }> = {};
  for (let row = 1; row <= ROWS; row += 1) {
    cells[`A${row}`] = { content: String(1000 + row) };
    cells[`B${row}`] = { content: String(1 + (row % 50)) };
    cells[`C${row}`] = { content: formula(row) };
  }
  const sheet = { id: 'sheet1', name: 'Sheet1', colNumber: 3, rowNumber: ROWS, cells };
  const { model } = await createRuntime({
    folder: projectPath('dist/sheets'),
    workbook: { version: 1, sheets: [sheet] },
  });
  const { value } = model.getters.getEvaluatedCell({ sheetId: 'sheet1', row: ROWS - 1, col: 2 });
  if (typeof value !== 'number') throw new Error(`The last formula gives ${value}`);
  return model;
}
