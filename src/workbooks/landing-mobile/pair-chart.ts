/** The chart of mobile beside desktop, and the list behind it. */
import type { LandingMobileTexts } from '../../locale/workbooks/landing-mobile.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import { FIRST, HEADER, LAST } from './page-places.ts';

const CHARTED = 7;

/** Mobile and desktop for the pages that lose most. */
export const pairChart = () => {
  const zone = (letter: string) => ({
    tab: 'pages',
    zone: `${letter}${HEADER}:${letter}${HEADER + CHARTED}`,
  });
  return { labels: zone('Y'), series: [zone('Z'), zone('AA')] };
};

/** The pages in their order, those that lose most first. */
export function pairList(draft: TabDraft, { pages, labels }: LandingMobileTexts): void {
  const keys = `$A$${FIRST}:$A$${LAST}`;
  const at = (letter: string, place: number) =>
    `=IFERROR(INDEX($${letter}$${FIRST}:$${letter}$${LAST};MATCH(LARGE(${keys};${place});${keys};0));"")`;
  draft
    .write(`Y${HEADER - 1}`, [[pages.forChart]], { look: 'note' })
    .write(`Y${HEADER}`, [[pages.page, labels.mobile, labels.desktop]], { look: 'header' })
    .write(
      `Y${FIRST}`,
      Array.from({ length: CHARTED }, (_, index) => ['B', 'J', 'K'].map((letter) => at(letter, index + 1))),
    )
    .look(`Z${HEADER}:AA${HEADER}`, 'numberHeader')
    .format(`Z${FIRST}:AA${FIRST + CHARTED - 1}`, 'percent');
}
