/** Mobile and desktop over all landing pages, now and before. */
import { fill } from '../../locale/fill.ts';
import type { LandingMobileTexts } from '../../locale/workbooks/landing-mobile.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import { DEVICE_ROWS, FIRST, LAST } from './page-places.ts';
import { bounceHeader, bounceRate, share } from './sums.ts';

/** Landing pages only, like the average, so that articles do not hide how mobile does. */
export function deviceTable(draft: TabDraft, { pages, labels }: LandingMobileTexts, months: Months): void {
  const header = DEVICE_ROWS.mobile - 1;
  const before = (measure: string) => fill(pages.before, { measure });
  const sum = (letter: string) => {
    const zone = `$${letter}$${FIRST}:$${letter}$${LAST}`;
    const types = `$C$${FIRST}:$C$${LAST}`;
    return `=IF(COUNT(${zone})=0;"";SUMIFS(${zone};${types};${quoted(pages.types.landing)}))`;
  };
  const line = (label: string, row: number, letters: readonly string[]) => {
    const [sessions, counted, contacts, ...earlier] = letters.map(sum);
    return [
      label,
      null,
      null,
      sessions as string,
      counted as string,
      contacts as string,
      `=${bounceRate(months, `$F$${row}`, `$E$${row}`)}`,
      `=${share(`$G$${row}`, `$E$${row}`)}`,
      ...earlier,
      `=${share(`$K$${row}`, `$J$${row}`)}`,
    ];
  };
  draft
    .write(`B${header - 1}`, [[pages.devices]], { look: 'heading' })
    .write(`B${header}`, [
      [
        labels.device,
        null,
        null,
        labels.sessions,
        pages.engaged,
        labels.contacts,
        bounceHeader(months, labels.bounce),
        labels.rate,
        before(labels.sessions),
        before(labels.contacts),
        before(labels.rate),
      ],
    ])
    .look(`B${header}:L${header}`, 'header')
    .look(`E${header}:L${header}`, 'numberHeader')
    .height(header, 64)
    .write(`B${header + 1}`, [
      line(labels.mobile, DEVICE_ROWS.mobile, ['N', 'O', 'P', 'T', 'U']),
      line(labels.desktop, DEVICE_ROWS.desktop, ['Q', 'R', 'S', 'V', 'W']),
    ])
    .format(`J${header + 1}:K${header + 2}`, 'whole')
    .format(`L${header + 1}:L${header + 2}`, 'percent');
}
