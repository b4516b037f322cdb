/** Writes to a sheet of its own what only Google can answer: how arguments arrive, and what formulas may hold. */
import type { InLanguage, SelfTestReport } from '../ui/endpoints.ts';
import { cellName, type Zone } from '../workbooks/a1.ts';
import { asText } from '../workbooks/writing/cell-text.ts';
import { makeRoom } from './free-cells.ts';
import { addOwnSheet, ownSheet } from './own-sheet.ts';
import type { PanelPort } from './port.ts';
import type { Texts } from './texts.ts';

type Question = keyof Texts['selfTest']['questions'];

/** 2026-03-07 as sheets count days. */
const DAY = 46088;
const COLUMNS = 4;

/** Formulas that answer in the sheet; `here` is the cell beside the answer, which holds what `HELPERS` says. */
const FORMULAS: Readonly<Partial<Record<Question, (here: string) => string>>> = {
  omitted: () => '=KPI_SELF_TEST("argument")',
  skipped: () => '=KPI_SELF_TEST("argument";;1)',
  error: (here) => `=KPI_SELF_TEST("argument";${here})`,
  nothing: () => '=KPI_SELF_TEST("nothing")',
  undefined_result: () => '=KPI_SELF_TEST("undefined")',
  day: (here) => `=KPI_SELF_TEST("argument";${here})`,
  today: () => '=KPI_SELF_TEST("argument";TODAY())',
  sparkline: (here) => `=SPARKLINE(B2:B3;${here}:${here.replace('C', 'D')})`,
};

const HELPERS: Readonly<Partial<Record<Question, readonly (string | number)[]>>> = {
  error: ['=1/0', ''],
  day: [DAY, ''],
  sparkline: ['charttype', 'bar'],
};

/** Formulas of rules: true for every cell. */
const TRIED: Readonly<Partial<Record<Question, readonly ['rule' | 'validation', string]>>> = {
  rule: ['rule', '=IF(1=1;TRUE;FALSE)'],
  validation: ['validation', '=IF(1=1;TRUE;FALSE)'],
  own_rule: ['rule', '=KPI_SELF_TEST("argument")="undefined"'],
};

export function selfTest(port: PanelPort, { language }: InLanguage): SelfTestReport {
  const { selfTest: texts } = port.texts(language);
  const questions = Object.keys(texts.questions) as Question[];
  const sheet = ownSheet(port, 'self_test') ?? addOwnSheet(port, 'self_test', texts.sheet, COLUMNS);
  const zone: Zone = { top: 1, left: 1, bottom: questions.length + 1, right: COLUMNS };
  makeRoom(port, sheet, zone);
  const rows = questions.map((question, index) => [
    asText(texts.questions[question]),
    answer(port, texts, question, { sheet, row: index + 2 }),
    ...(HELPERS[question] ?? ['', '']),
  ]);
  port.write(sheet, zone, 'values', [[texts.question, texts.answer, '', ''], ...rows]);
  const dayRow = questions.indexOf('day') + 2;
  port.write(sheet, { top: dayRow, left: 3, bottom: dayRow, right: 3 }, 'formats', [['yyyy-mm-dd']]);
  port.showSheet(sheet);
  port.settle();
  const shown = port.readShown(sheet, { ...zone, top: 2, left: 2, right: 2 });
  return {
    sheet: port.sheets().find(({ id }) => id === sheet)?.name ?? '',
    rows: questions.map((question, index) => ({
      question: texts.questions[question],
      answer: shown[index]?.[0] ?? '',
    })),
  };
}

function answer(
  port: PanelPort,
  texts: Texts['selfTest'],
  question: Question,
  { sheet, row }: { readonly sheet: number; readonly row: number },
): string {
  const formula = FORMULAS[question];
  if (formula !== undefined) return formula(cellName(row, 3));
  const tried = TRIED[question];
  if (tried !== undefined) {
    const cell = { top: row, left: 2, bottom: row, right: 2 };
    return asText(port.tryFormula(sheet, cell, ...tried) ?? texts.accepted);
  }
  const { userLocale, fileLocale, fileTimeZone, scriptTimeZone } = port.surroundings();
  if (question === 'user_locale') return asText(userLocale);
  if (question === 'file_locale') return asText(fileLocale);
  return asText(question === 'zones' ? `${scriptTimeZone}, ${fileTimeZone}` : texts.byHand);
}
