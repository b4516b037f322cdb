/** Sample tab: a calculator for A/B tests, with the sample they need and a check of the split. */
import type { Language } from '../engine/locales.ts';
import { abTestTexts } from './ab-test-texts.ts';
import { SheetDraft } from './sheet-draft.ts';

const RESULT = 13;
const RESULT_FORMATS = [
  'twoDecimalPercent',
  'twoDecimalPercent',
  'twoDecimalPercent',
  'percent',
  'twoDecimals',
  'fourDecimals',
  'twoDecimalPercent',
  'twoDecimalPercent',
  'percent',
  'fourDecimalPercent',
] as const;
const VERDICT = RESULT + RESULT_FORMATS.length;
const SAMPLE = 7;
const SPLIT = 15;
/** A usual limit for the check of the split: stricter than for the test, as it is looked at often. */
const SPLIT_LIMIT = 0.01;

export function abTest(language: Language): SheetDraft {
  const texts = abTestTexts[language];
  const sheet = new SheetDraft('ab-test', texts.name, { rows: 60, columns: 12 })
    .columns(190, 100, 100, 372, 20, 240, 86, 86)
    .rowHeight(1, 34)
    .write('A1', [[texts.title]], { look: 'title' })
    .write('A2', [[texts.madeUp]], { look: 'warning' })
    .dress('A2:H2', { look: 'warning' })
    .write('A3', [[texts.about]], { look: 'note' })
    .write('A5', [[texts.yourTest]], { look: 'heading' })
    .write('A6', [['', 'A', 'B']], { look: 'numberHeader' })
    .write(
      'A7',
      texts.counts.map((label) => [label]),
    )
    .write('B7', [
      [12_400, 12_380],
      [380, 441],
    ])
    .dress('B7:C8', { look: 'input', format: 'whole' })
    .write('A9', [[texts.confidence]])
    .write('B9', [[0.95]], { look: 'input', format: 'wholePercent' })
    .write('A11', [[texts.result]], { look: 'heading' })
    .write(`A${RESULT - 1}`, [texts.resultHeaders], { look: 'header' })
    .dress(`B${RESULT - 1}`, { look: 'numberHeader' })
    .write(`A${RESULT}`, [['=AB_TEST(B8,B7,C8,C7,B9)']])
    .write(
      `D${RESULT}`,
      texts.resultNotes.map((note) => [note]),
      { look: 'note' },
    )
    .write(`D${VERDICT}`, [[reading(texts.verdicts)]], { look: 'note' });
  RESULT_FORMATS.forEach((format, index) => {
    sheet.dress(`B${RESULT + index}`, { format });
  });
  return splitCheck(sampleSize(sheet.dress(`A${VERDICT}:C${VERDICT}`, { look: 'answer' }), texts), texts);
}

/** The verdict in the language of the tab. */
const reading = ([forB, forA, neither]: readonly [string, string, string]): string =>
  `=IF(B${VERDICT}="B is better","${forB}",IF(B${VERDICT}="A is better","${forA}","${neither}"))`;

function sampleSize(sheet: SheetDraft, texts: (typeof abTestTexts)[Language]): SheetDraft {
  return sheet
    .write(`F${SAMPLE - 2}`, [[texts.sample]], { look: 'heading' })
    .write(
      `F${SAMPLE - 1}`,
      texts.sampleRows.map((label) => [label]),
    )
    .write(`G${SAMPLE - 1}`, [['=B8/B7'], [0.1], [0.8], ['=B9']], { look: 'input' })
    .dress(`G${SAMPLE - 1}`, { format: 'twoDecimalPercent' })
    .dress(`G${SAMPLE}:G${SAMPLE + 2}`, { format: 'wholePercent' })
    .write(`G${SAMPLE + 3}`, [[`=AB_SAMPLE_SIZE(G${SAMPLE - 1},G${SAMPLE},G${SAMPLE + 1},G${SAMPLE + 2})`]])
    .dress(`G${SAMPLE + 3}`, { format: 'whole' })
    .dress(`F${SAMPLE + 3}:H${SAMPLE + 3}`, { look: 'total' });
}

function splitCheck(sheet: SheetDraft, texts: (typeof abTestTexts)[Language]): SheetDraft {
  const value = `G${SPLIT + 2}`;
  return sheet
    .write(`F${SPLIT - 2}`, [[texts.split]], { look: 'heading' })
    .write(`F${SPLIT - 1}`, [['', 'A', 'B']], { look: 'numberHeader' })
    .write(
      `F${SPLIT}`,
      texts.splitRows.map((label) => [label]),
    )
    .write(`G${SPLIT}`, [
      ['=B7', '=C7'],
      [0.5, 0.5],
    ])
    .dress(`G${SPLIT}:H${SPLIT}`, { format: 'whole' })
    .dress(`G${SPLIT + 1}:H${SPLIT + 1}`, { look: 'input', format: 'wholePercent' })
    .write(value, [[`=SRM_TEST(G${SPLIT}:H${SPLIT},G${SPLIT + 1}:H${SPLIT + 1})`]], {
      format: 'fourDecimals',
    })
    .dress(`F${SPLIT + 2}:H${SPLIT + 2}`, { look: 'total' })
    .write(`F${SPLIT + 3}`, [[`=IF(${value}<${SPLIT_LIMIT},"${texts.splitWrong}","${texts.splitFine}")`]])
    .write(`F${SPLIT + 4}`, [[texts.splitNote]], { look: 'note' });
}
