/** The Paths tab: the log of touches as paths, made by JOURNEYS. */
import type { AttributionTexts } from '../../locale/workbooks/attribution.ts';
import { columnOf, type DataSource, findColumn } from '../blocks/data-source.ts';
import { columnLabels, type MeasureWish } from '../blocks/measures.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { PATHS } from './places.ts';

export const VALUE: MeasureWish = { of: ['conversion_value'], orElse: ['attributed_revenue', 'revenue'] };

export function pathsTab(words: Words, { tabs, paths }: AttributionTexts, source: DataSource): TabDraft {
  const numbers = [
    findColumn(source, [words.dimension('customer_id')]),
    findColumn(source, [words.dimension('date'), words.dimension('month')]),
    findColumn(source, [words.dimension('channel')]),
    findColumn(source, [words.label('conversions')]),
    findColumn(source, columnLabels(words, VALUE, 'conversion_value')),
  ];
  const { columns, header, last } = PATHS;
  const [id, time, channel, converted, value] = ['B', 'C', 'D', 'E', 'F'].map((letter) =>
    columnOf(source, `$${letter}$${columns}`),
  ) as [string, string, string, string, string];
  const log = [id, time, channel, converted].join(';');
  const missing = `OR(COUNT($B$${columns}:$E$${columns})<4;IFERROR(COUNT(${time})=0;1=1))`;
  const journeys = `IF($F$${columns}="";JOURNEYS(${log});JOURNEYS(${log};${value}))`;
  return new TabDraft('paths', tabs.paths, { columnWidths: [620, 100, 100, 120, 100, 100], gridlines: true })
    .write('A1', [[paths.title]], { look: 'title' })
    .write('A2', [[paths.note]], { look: 'note' })
    .write(`A${columns}`, [[words.shared.months.columns, ...numbers.map((number) => `=${number}`)]], {
      look: 'note',
    })
    .write(`A${header}`, [[`=IF(${missing};"";${journeys})`]])
    .look(`A${header + 1}:D${last}`, 'plain')
    .look(`A${header}`, 'header')
    .look(`B${header}:D${header}`, 'numberHeader')
    .format(`B${header + 1}:C${last}`, 'whole')
    .format(`D${header + 1}:D${last}`, 'money')
    .height(1, 34)
    .freeze({ rows: header });
}
