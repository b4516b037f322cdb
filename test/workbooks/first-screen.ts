/** Finds what of the first tab of a workbook is seen only by scrolling, or is not on its printed page. */
import { parseCell, parseZone } from '../../src/workbooks/a1.ts';
import type { TabPlan } from '../../src/workbooks/plan.ts';
import type { Shown } from './cut-off.ts';
import { bottomOf, rightOf } from './tab-size.ts';

/**
 * What a window of 1280 × 720 has left for cells. The numbers of the rows and the scroll bar take some of its width;
 * tool bar, formula bar, letters of the columns and tabs of sheets take some of its height, and the menus, which may be
 * hidden, some more.
 */
const ROOM = { width: 1220, height: 594, heightBelowMenus: 525 };
/** Rows end seldom just where a chart does, and the last one may be there for a text to come. */
const SLACK = 40;

export function notOnFirstScreen(tab: TabPlan, cells: readonly Shown[]): string[] {
  const { bottom, right } = parseZone(tab.print?.zone ?? 'A1');
  const texts = cells.filter(({ text, row, column }) => text !== '' && row <= bottom && column <= right);
  const charts = (tab.charts ?? []).map(({ title, at, width, height }) => {
    const { row, column } = parseCell(at);
    return { title, bottom: bottomOf(tab, row - 1) + height, right: rightOf(tab, column - 1) + width };
  });
  const ends = Math.max(
    ...texts.map(({ row }) => bottomOf(tab, row)),
    ...charts.map((chart) => chart.bottom),
  );
  const page = { height: bottomOf(tab, bottom), width: rightOf(tab, right) };
  return [
    ...texts.flatMap(({ text, row }) => tooFar(text, 'bottom', bottomOf(tab, row), ROOM.height)),
    ...charts.flatMap((chart) =>
      tooFar(chart.title, 'bottom', chart.bottom, Math.min(ROOM.height, page.height)),
    ),
    ...charts.flatMap((chart) => tooFar(chart.title, 'right', chart.right, page.width)),
    ...(tab.kpis ?? []).flatMap(({ kpi, value }) =>
      tooFar(kpi, 'bottom', bottomOf(tab, parseCell(value).row), ROOM.heightBelowMenus),
    ),
    ...tooFar('the printed page', 'right', page.width, ROOM.width),
    ...tooFar('the printed page', 'bottom', page.height, ends + SLACK),
  ];
}

const tooFar = (what: string, edge: string, at: number, limit: number): string[] =>
  at > limit ? [`“${what}” has its ${edge} at ${at} of ${limit} pixels`] : [];
