/** Where a total row would show itself: the label columns, and the names that Meta's summary row lacks. */
import type { Column } from './columns.ts';
import type { RowLayout } from './total-rows.ts';

const NAMES = ['campaign', 'ad_group', 'ad'];

export function layoutOf(columns: readonly Column[]): RowLayout {
  const isNamed = ({ role }: Column, ids: readonly string[]) =>
    role.kind === 'dimension' && ids.includes(role.id);
  const reportsPeriods = columns.some((column) => isNamed(column, ['period_end']));
  return {
    labels: columns.filter(({ role }) => role.kind !== 'measure').map(({ index }) => index),
    emptyInSummary: reportsPeriods
      ? columns.filter((each) => isNamed(each, NAMES)).map(({ index }) => index)
      : [],
  };
}
