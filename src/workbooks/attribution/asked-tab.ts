/** The Answers tab: what customers say themselves, by the channel that was tracked, made by SELF_REPORTED. */
import type { AttributionTexts } from '../../locale/workbooks/attribution.ts';
import { letters } from '../a1.ts';
import { columnOf, type DataSource, findColumn } from '../blocks/data-source.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { ASKED } from './places.ts';

const MATRIX_COLUMNS = 24;

export function askedTab(words: Words, { tabs, asked }: AttributionTexts, source: DataSource): TabDraft {
  const { columns, header, first, last, right, key } = ASKED;
  const tracked = columnOf(source, `$C$${columns}`);
  const reported = columnOf(source, `$D$${columns}`);
  const missing = `OR(COUNT($C$${columns}:$D$${columns})<2;IFERROR(COUNTA(${reported})=0;1=1))`;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const keys = `$${key}$${first}:$${key}$${last}`;
  const total = `INDEX($B$${first}:$${right}$${last};ROW()-${first - 1};MATCH("Total";$B$${header}:$${right}$${header};0))`;
  return new TabDraft('asked', tabs.asked, {
    columnWidths: [16, 220, ...Array.from({ length: MATRIX_COLUMNS }, () => 130)],
  })
    .write('B1', [[asked.title]], { look: 'title' })
    .write('B2', [[asked.note]], { look: 'note' })
    .write(
      `B${columns}`,
      [
        [
          words.shared.months.columns,
          `=${findColumn(source, [words.dimension('channel')])}`,
          `=${findColumn(source, [words.dimension('self_reported')])}`,
        ],
      ],
      { look: 'note' },
    )
    .write(`B${header}`, [[`=IF(${missing};"";SELF_REPORTED(${tracked};${reported}))`]])
    .look(`B${header}:${letters(12)}${header}`, 'header')
    .look(`C${header}:${letters(12)}${header}`, 'numberHeader')
    .look(`C${first}:${right}${last}`, 'plain')
    .look(`B${first}:B${last}`, 'rowLabel')
    .write(
      `${key}${first}`,
      rows.map((row) => [
        `=IF(IFERROR(AND($B${row}<>"";$B${row}<>"Total";$B${row}<>"(no answer)");1=2);IFERROR(${total}+(${last}-ROW())/10^6;"");"")`,
        `=IFERROR(MATCH(LARGE(${keys};${row - first + 1});${keys};0);"")`,
      ]),
      { look: 'hidden' },
    )
    .rule({
      type: 'formula',
      zone: `B${first}:${letters(12)}${last}`,
      formula: `=$B${first}="Total"`,
      look: 'total',
    })
    .height(1, 36)
    .height(header, 38);
}
