/** The rows above and below the pages: their average, other pages and the total. */
import type { LandingMobileTexts } from '../../locale/workbooks/landing-mobile.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { AVERAGE, FIRST, LAST, OTHER, TOTAL } from './page-places.ts';
import { bounceRate, share } from './sums.ts';

/** Over the landing pages only: articles would make every landing page look good. */
export function averageRow(draft: TabDraft, { pages, list }: LandingMobileTexts, months: Months): void {
  const types = `$C$${FIRST}:$C$${LAST}`;
  const sum = (letter: string) => {
    const zone = `${letter}${FIRST}:${letter}${LAST}`;
    return `=IF(COUNT(${zone})=0;"";SUMIFS(${zone};${types};${quoted(pages.types.landing)}))`;
  };
  draft
    .write(`B${AVERAGE}`, [[list.average, null, null, sum('E'), sum('F'), sum('G')]])
    .write(`H${AVERAGE}`, [
      [
        `=${bounceRate(months, `$F$${AVERAGE}`, `$E$${AVERAGE}`)}`,
        `=${share(`$G$${AVERAGE}`, `$E$${AVERAGE}`)}`,
      ],
    ])
    .look(`B${AVERAGE}:M${AVERAGE}`, 'total');
}

export function totals(draft: TabDraft, words: Words, months: Months): void {
  const { table } = words.shared;
  const rest = (letter: string, id: string) => {
    const all = months.cell(id);
    return `=IF(${all}="";"";ROUND(${all}-SUM(${letter}${FIRST}:${letter}${LAST});6))`;
  };
  draft
    .write(`B${OTHER}`, [
      [table.other, null, null, rest('E', 'sessions'), null, rest('G', 'conversions')],
      [table.total, null, null, `=${months.cell('sessions')}`, null, `=${months.cell('conversions')}`],
    ])
    .write(`I${OTHER}`, [
      [`=${share(`$G$${OTHER}`, `$E$${OTHER}`)}`],
      [`=${share(`$G$${TOTAL}`, `$E$${TOTAL}`)}`],
    ])
    .look(`B${TOTAL}:M${TOTAL}`, 'total');
}
