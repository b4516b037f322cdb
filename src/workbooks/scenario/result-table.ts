/** The plan against what happened: a row for each result, with its status and what to do. */
import type { ScenarioTexts } from '../../locale/workbooks/scenario.ts';
import { quoted } from '../blocks/formula-parts.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import { statusRules } from '../blocks/status.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { CellContent } from '../plan.ts';
import { resultsIn } from './results.ts';
import {
  ACTUAL,
  COUNT,
  FIRST,
  HEADER,
  HIGH,
  LABEL,
  LAST,
  LOW,
  MIDDLE,
  NEXT,
  STATUS,
} from './screen-places.ts';

export function resultTable(draft: TabDraft, words: Words, texts: ScenarioTexts): void {
  const { screen } = texts;
  const { status, count, next } = words.shared.table;
  draft
    .write(
      `${LABEL}${HEADER}`,
      [[screen.results, screen.actual, screen.middle, screen.low, screen.high, status, count, next]],
      { look: 'header' },
    )
    .look(`${ACTUAL}${HEADER}:${HIGH}${HEADER}`, 'numberHeader')
    .look(`${STATUS}${HEADER}`, 'middleHeader')
    .look(`${COUNT}${HEADER}`, 'numberHeader')
    .note(`${LOW}${HEADER}`, screen.lowHelp)
    .note(`${HIGH}${HEADER}`, screen.highHelp)
    .note(`${COUNT}${HEADER}`, screen.countHelp);
  const rows = resultsIn(words, texts);
  rows.forEach(({ label, format, cells, status: word, next: said }, index) => {
    const row = FIRST + index;
    const formula = (text?: string): CellContent => (text === undefined ? null : `=IFERROR(${text};"")`);
    draft
      .write(`${LABEL}${row}`, [
        [
          label,
          formula(cells.actual),
          formula(cells.middle),
          formula(cells.low),
          formula(cells.high),
          `=IFERROR(${word};${quoted(words.shared.status.notJudged)})`,
          formula(cells.count),
          `=IFERROR(${said};"")`,
        ],
      ])
      .format(`${ACTUAL}${row}:${HIGH}${row}`, format);
  });
  draft
    .look(`${LABEL}${FIRST}:${LABEL}${LAST}`, 'rowLabel')
    .look(`${ACTUAL}${FIRST}:${MIDDLE}${LAST}`, 'strongNumber')
    .look(`${LOW}${FIRST}:${HIGH}${LAST}`, 'quietNumber')
    .look(`${STATUS}${FIRST}:${STATUS}${LAST}`, 'status')
    .look(`${COUNT}${FIRST}:${COUNT}${LAST}`, 'quietNumber')
    .look(`${NEXT}${FIRST}:${NEXT}${LAST}`, 'small')
    .format(`${COUNT}${FIRST}:${COUNT}${LAST}`, 'whole')
    .note(`${LABEL}${LAST}`, kpiNote(words, 'ROI'))
    .kpi({ kpi: 'ROI', value: `${ACTUAL}${LAST}`, status: `${STATUS}${LAST}` });
  for (const rule of statusRules(words, `${STATUS}${FIRST}:${STATUS}${LAST}`)) draft.rule(rule);
}
