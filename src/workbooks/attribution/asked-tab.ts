/** The Answers tab: what customers say themselves, by the channel that was tracked, made by SELF_REPORTED. */
import type { AttributionTexts } from '../../locale/workbooks/attribution.ts';
import { columnNumber, letters } from '../a1.ts';
import { columnOf, type DataSource, findColumn } from '../blocks/data-source.ts';
import { quoted } from '../blocks/formula-parts.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { ASKED } from './places.ts';

/** Columns of channels in the table, and how many of them have the look of a header even when they are empty. */
const CHANNELS = { first: 'E', last: 'Z', likely: 'L' };
const WIDTHS = { table: 130 };
const { columns, header, first, last, left, right, key } = ASKED;
const titles = `$${left}$${header}:$${right}$${header}`;
const ROWS = Array.from({ length: last - first + 1 }, (_, index) => first + index);

export function askedTab(words: Words, texts: AttributionTexts, source: DataSource): TabDraft {
  const { tabs, asked } = texts;
  const total = words.shared.table.total;
  const draft = new TabDraft('asked', tabs.asked, {
    columnWidths: [16, 220, ...Array.from({ length: columnNumber(right) - 2 }, () => WIDTHS.table)],
  });
  draft
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
    .write(`B${header}`, [titlesInWords(texts, total)])
    .look(`B${header}:${CHANNELS.likely}${header}`, 'header')
    .look(`C${header}:${CHANNELS.last}${header}`, 'numberHeader')
    .write(
      `B${first}`,
      ROWS.map((row) => tableRow(texts, total, row)),
    )
    .look(`C${first}:${CHANNELS.last}${last}`, 'plainNumber')
    .look(`B${first}:B${last}`, 'rowLabel')
    .format(`D${first}:D${last}`, 'wholePercent')
    .rule({
      type: 'formula',
      zone: `B${first}:${CHANNELS.likely}${last}`,
      formula: `=$B${first}=${quoted(total)}`,
      look: 'total',
    })
    .height(1, 36)
    .height(header, 38);
  calculation(draft, source);
  return draft;
}

/** An error of the function shows where the table begins. */
function titlesInWords({ screen }: AttributionTexts, total: string): string[] {
  const given = `INDEX(${titles};1;COLUMN()-3)`;
  const title = `IF(${given}="not tracked";${quoted(screen.notTracked)};${given})`;
  const channel = `=IFERROR(IF(COLUMN()-3<MATCH("Total";${titles};0);${title};"");"")`;
  return [
    `=IF($${left}$${header}="";"";${quoted(screen.said)})`,
    total,
    `${screen.notTracked}, ${screen.share.toLowerCase()}`,
    ...channels().map(() => channel),
  ];
}

function tableRow({ asked }: AttributionTexts, total: string, row: number): string[] {
  const said = `$${left}${row}`;
  const given = `$${left}${row}:$${right}${row}`;
  const known = `IF(${said}="Total";${quoted(total)};IF(${said}="(no answer)";${quoted(asked.noAnswer)};${said}))`;
  const of = (title: string) => `=IF($B${row}="";"";INDEX(${given};1;MATCH(${quoted(title)};${titles};0)))`;
  return [
    `=IF(${said}="";"";${known})`,
    of('Total'),
    of('not_tracked_share'),
    ...channels().map(
      (letter) => `=IF(OR($B${row}="";${letter}$${header}="");"";INDEX(${given};1;COLUMN()-3))`,
    ),
  ];
}

const channels = (): string[] => {
  const [from, to] = [columnNumber(CHANNELS.first), columnNumber(CHANNELS.last)];
  return Array.from({ length: to - from + 1 }, (_, index) => letters(from + index));
};

/** What the function gives, and the order of the answers by how frequent they are. */
function calculation(draft: TabDraft, source: DataSource): void {
  const tracked = columnOf(source, `$C$${columns}`);
  const reported = columnOf(source, `$D$${columns}`);
  const missing = `OR(COUNT($C$${columns}:$D$${columns})<2;IFERROR(COUNTA(${reported})=0;1=1))`;
  const keys = `$${key}$${first}:$${key}$${last}`;
  draft
    .write(`${left}${header}`, [[`=IF(${missing};"";SELF_REPORTED(${tracked};${reported}))`]])
    .look(`${left}${header}:${right}${last}`, 'note')
    .write(
      `${key}${first}`,
      ROWS.map((row) => {
        const said = `$${left}${row}`;
        const isAnswer = `AND(${said}<>"";${said}<>"Total";${said}<>"(no answer)")`;
        return [
          `=IF(${isAnswer};$C${row}+(${last}-ROW())/10^6;"")`,
          `=IFERROR(MATCH(LARGE(${keys};${row - first + 1});${keys};0);"")`,
        ];
      }),
      { look: 'hidden' },
    );
}
