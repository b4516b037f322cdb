/** The Log tab: every target that was set or moved, with day and reason. */
import type { TargetsTexts } from '../../locale/workbooks/targets.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import { SAMPLE_LOG } from './goals.ts';
import { GOAL_ROWS, GOALS, LOG } from './places.ts';

export function logTab(texts: TargetsTexts): TabDraft {
  const { log } = texts;
  const { header, first, last } = LOG;
  return new TabDraft('log', texts.tabs.log, { columnWidths: [100, 76, 110, 110, 420, 150, 240] })
    .write('A1', [[log.title]], { look: 'title' })
    .write('A2', [[log.note]], { look: 'note' })
    .write(`A${header}`, [[log.day, log.goal, log.from, log.to, log.why, log.by, log.kpi]], {
      look: 'header',
    })
    .look(`A${header}:D${header}`, 'numberHeader')
    .input(
      `A${first}`,
      SAMPLE_LOG.map(([day, goal, from, to]) => [
        day,
        goal,
        from,
        to,
        from === null ? log.set : log.moved,
        log.board,
      ]),
      { name: 'log', zone: `A${first}:F${last}`, look: 'inputText' },
    )
    .look(`A${first}:D${last}`, 'inputNumber')
    .validate(`B${first}:B${last}`, { type: 'number', from: 1, to: GOAL_ROWS }, log.goal)
    .format(`A${first}:A${last}`, 'day')
    .write(
      `G${first}`,
      Array.from({ length: last - first + 1 }, (_, index) => {
        const goal = `$B${first + index}`;
        return [`=IF(ISNUMBER(${goal});IFERROR(INDEX(${GOALS.zone('kpi')};${goal};1)&"";"");"")`];
      }),
      { look: 'note' },
    )
    .height(1, 36)
    .height(header, 32)
    .freeze({ rows: header })
    .print(`A1:G${last}`);
}
