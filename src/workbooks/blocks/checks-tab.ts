/** The Checks tab: the formulas on a frozen copy of the sample, then whether the user's data were read in full. */

import type { FormatName } from '../formats.ts';
import { CheckRows } from './check-rows.ts';
import { type CheckedData, type CheckedList, checkData, checkList } from './checked-data.ts';
import { checkFormulas } from './checked-formulas.ts';
import { type DataSource, placeOf } from './data-source.ts';
import { quoted, sentence } from './formula-parts.ts';
import { freeze, frozenWidths } from './frozen-copies.ts';
import type { Read } from './read-tab.ts';
import { BLOCK_WIDTH, FIRST_BLOCK, READING_WIDTHS, readingBlock } from './reading.ts';
import { writeReading } from './reading-block.ts';
import { TabDraft } from './tab-draft.ts';
import { wishFormat } from './unit-formats.ts';
import { dimensionNamed, type Words } from './words.ts';

/** A formula of the workbook's own on fixed numbers, and what core makes of the same. */
export interface OwnCheck {
  readonly label: string;
  readonly formula: string;
  readonly expected: number;
  readonly format: FormatName;
}

/** What is checked is one line each. */
const LABEL_WIDTH = 580;

interface ChecksTab {
  readonly words: Words;
  readonly data: readonly CheckedData[];
  readonly lists?: readonly CheckedList[];
  readonly own?: readonly OwnCheck[];
}

export function checksTab({ words, data, lists = [], own = [] }: ChecksTab): TabDraft {
  const { checks, tabs } = words.shared;
  const samples = [...data, ...lists].map(({ sample }) => sample);
  const sources = [
    ...data.map(({ months, source = months.source }) => source),
    ...lists.map(({ source }) => source),
  ];
  const blocks = Math.max(...sources.map(placeOf)) + 1;
  const draft = new TabDraft('checks', tabs.checks, {
    columnWidths: [
      ...[20, LABEL_WIDTH, 140, 140, 140, 30, 30],
      ...Array.from({ length: blocks }, () => READING_WIDTHS).flat(),
      ...frozenWidths(words, samples),
    ],
  });
  const table = new CheckRows(draft, words);
  const frozen = freeze(draft, words, samples, FIRST_BLOCK + blocks * BLOCK_WIDTH);
  const reads = readTabs(words, data, lists, frozen);
  for (const read of reads) writeReading(draft, read);

  table.section(checks.formulasTitle, checks.formulasNote, [
    checks.check,
    checks.formula,
    checks.expected,
    checks.result,
  ]);
  data.forEach((each, index) => {
    checkFormulas(table, words, each, frozen[index] as DataSource);
  });
  for (const { label, formula, expected, format } of own) table.same(label, formula, expected, format);

  table.section(checks.dataTitle, '', [checks.check, checks.here, checks.straight, checks.result]);
  for (const each of data) checkData(table, words, each);
  for (const each of lists) checkList(table, words, each);

  const asked = data.filter(({ platform = [] }) => platform.length > 0);
  if (asked.length > 0) {
    table.section(checks.platformTitle, checks.platformNote, [
      checks.check,
      checks.here,
      checks.platform,
      checks.result,
    ]);
    for (const { months, platform = [] } of asked) {
      for (const id of platform) table.platform(months.label(id), `=${months.cell(id)}`, wishFormat(id));
    }
  }

  const results = `$E$5:$E$${table.row}`;
  const differing = `COUNTIFS(${results};${quoted(checks.differs)})`;
  const look = sentence(checks.look, { count: differing, tab: quoted(tabs.checks) });
  const areSamples = sources.map((source) => readingBlock(placeOf(source)).fact('sample'));
  draft
    .write('B1', [[checks.title]], { look: 'title' })
    .write(
      'B3',
      [[`=IF(${differing}=0;${quoted(checks.allOk)};${look})`, null, null, `=MIN(${areSamples.join(';')})`]],
      { look: 'strong' },
    )
    .look('E3', 'hidden')
    .height(1, 36)
    .rule({ type: 'text', zone: 'B3', equals: checks.allOk, look: 'good' })
    .rule({ type: 'formula', zone: 'B3', formula: `=$B$3<>${quoted(checks.allOk)}`, look: 'watch' })
    .rule({ type: 'text', zone: results.replace(/\$/g, ''), equals: checks.ok, look: 'good' })
    .rule({ type: 'text', zone: results.replace(/\$/g, ''), equals: checks.differs, look: 'act' })
    .print(`A1:E${table.row}`, false);
  return draft;
}

/** Every Data tab with what its rows must have. */
function readTabs(
  words: Words,
  data: readonly CheckedData[],
  lists: readonly CheckedList[],
  frozen: readonly DataSource[],
): readonly Read[] {
  const labels = [words.dimension('date'), words.dimension('month')];
  const read = [
    ...data.map(({ tab, name, months, source = months.source }) => {
      const undatedBy = source === months.source ? months.undatedBy : undefined;
      const standIn = undatedBy === undefined ? undefined : words.label(undatedBy);
      return { tab, name, source, every: { labels, isDate: true, standIn } };
    }),
    ...lists.map(({ tab, name, source, every }) => {
      const isDate = dimensionNamed(every).kind === 'date';
      return { tab, name, source, every: { labels: [words.dimension(every)], isDate } };
    }),
  ].map((each, index) => ({ words, frozen: frozen[index] as DataSource, ...each }));
  const places = read.map(({ source }) => placeOf(source));
  const taken = read.find((_, index) => places.indexOf(places[index] as number) < index);
  if (taken !== undefined)
    throw new Error(
      `Two Data tabs have the same place; give ${taken.tab} its own: dataSource('${taken.tab}', 1)`,
    );
  return read;
}
