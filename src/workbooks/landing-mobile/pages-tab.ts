/** The pages that the user lists, with their figures on both devices and what they lose against the average. */
import type { LandingMobileTexts } from '../../locale/workbooks/landing-mobile.ts';
import { findColumn } from '../blocks/data-source.ts';
import type { Months } from '../blocks/months-tab.ts';
import { periodLine } from '../blocks/screen-header.ts';
import { statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { deviceTable } from './device-table.ts';
import { FIRST, HEADER, LAST, TOTAL } from './page-places.ts';
import { averageRow, totals } from './page-sums.ts';
import { pageTable } from './page-table.ts';
import { pairList } from './pair-chart.ts';
import { DEVICES } from './sample.ts';

export function pagesTab(words: Words, texts: LandingMobileTexts, months: Months): TabDraft {
  const { pages } = texts;
  const draft = new TabDraft('pages', pages.name, {
    columnWidths: [
      16,
      150,
      112,
      116,
      80,
      88,
      80,
      84,
      92,
      76,
      76,
      90,
      130,
      ...Array.from({ length: 10 }, () => 86),
      20,
      110,
      80,
      80,
    ],
  });
  draft
    .write('B1', [[pages.title], [pages.question], [periodLine(words, months)]])
    .look('B1', 'title')
    .look('B2', 'subtitle')
    .look('B3', 'note')
    .write('B4', [[pages.calledMobile]], { look: 'strong' })
    .write('D4', [[pages.calledDesktop]], { look: 'strong' })
    .input('C4', [[DEVICES.mobile]], { name: 'called_mobile', help: pages.calledHelp })
    .input('E4', [[DEVICES.desktop]], { name: 'called_desktop', help: pages.calledHelp })
    .note('C4', pages.calledHelp)
    .height(1, 36)
    .height(2, 22)
    .height(4, 26)
    .freeze({ rows: HEADER });
  pageTable(draft, words, texts, months);
  averageRow(draft, texts, months);
  totals(draft, words, months);
  deviceTable(draft, texts, months);
  pairList(draft, texts);
  draft
    .write('A5', [[`=${findColumn(months.source, [words.dimension('device')])}`]], { look: 'hidden' })
    .look(`A${HEADER}:A${LAST}`, 'hidden')
    .note(`L${HEADER}`, pages.lostHelp)
    .print(`A1:M${TOTAL}`);
  for (const rule of statusRules(words, `M${FIRST}:M${LAST}`)) draft.rule(rule);
  return draft;
}
