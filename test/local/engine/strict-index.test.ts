/** INDEX in the sheet engine, where the row or the column is an empty text. */
import { expect, test } from 'vitest';
import { loadEngine } from '../../../local/engine/load-engine.ts';

const engine = await loadEngine();

function resultOf(formula: string): unknown {
  const cells = { A1: '1', A2: '2', B1: '3', B2: '4', C1: '=""', D1: formula };
  const model = new engine.Model({ sheets: [{ id: 'sheet', name: 'Sheet', cells }] } as never);
  return model.getters.getEvaluatedCell({ sheetId: 'sheet', row: 0, col: 3 }).value;
}

test.each(['=SUM(INDEX(A1:B2,0,C1))', '=INDEX(A1:B2,C1,1)', '=SUM(INDEX(A1:B2,0,""))'])(
  '%s is an error, as at Google',
  (formula) => {
    expect(resultOf(formula)).toBe('#ERROR');
  },
);

test.each([
  ['=SUM(INDEX(A1:B2,0,2))', 7],
  ['=SUM(INDEX(A1:B2,0,0))', 10],
  ['=SUM(INDEX(A1:B2,1))', 4],
  ['=SUM(INDEX(A1:B2,0,C9))', 10],
  ['=IF(C1="",5,SUMIFS(INDEX(A1:B2,0,C1),A1:A2,">0"))', 5],
  ['=IFERROR(SUM(INDEX(A1:B2,0,C1)),6)', 6],
])('%s is %d', (formula, value) => {
  expect(resultOf(formula)).toBe(value);
});
