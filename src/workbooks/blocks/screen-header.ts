/** The top of a first screen: title, the question it answers, period and last date, whether sample and checks are in order. */
import { fill } from '../../locale/fill.ts';
import { dayText, monthText, quoted, sentence } from './formula-parts.ts';
import type { Months } from './months-tab.ts';
import type { TabDraft } from './tab-draft.ts';
import type { Words } from './words.ts';

interface ScreenHeader {
  readonly words: Words;
  readonly title: string;
  readonly question: string;
  /** Where the period comes from; left out, no period is said. */
  readonly months?: Months;
  /** Said instead of the period: a formula. */
  readonly line?: string;
  /** Names of the tabs where the sample is replaced; Data when left out. */
  readonly replaceIn?: string;
  /** Column letter where the text begins; B, after a narrow margin, when left out. */
  readonly column?: string;
  /** Last column of the screen, to which the band of the sample reaches. */
  readonly until: string;
}

/** Rows 1 to 4; the screen goes on in row 6. */
export function screenHeader(draft: TabDraft, wanted: ScreenHeader): void {
  const { words, title, question, months, column = 'B', until } = wanted;
  const { line = months === undefined ? null : periodLine(words, months) } = wanted;
  const { replaceIn = words.shared.tabs.data } = wanted;
  const status = `${column}4`;
  draft
    .write(`${column}1`, [[title]], { look: 'title' })
    .write(`${column}2`, [[question]], { look: 'subtitle' })
    .write(`${column}3`, [[line]], { look: 'note' })
    .write(status, [[sampleOrChecks(words, replaceIn)]], { look: 'note' })
    .rule({
      type: 'formula',
      zone: `${column}4:${until}4`,
      formula: `=$${column}$4<>${quoted(words.shared.checks.allOk)}`,
      look: 'sample',
    })
    .height(1, 36);
}

export function periodLine(words: Words, months: Months): string {
  const { screen } = words.shared;
  const { from, until } = months.period();
  const line = sentence(screen.period, {
    from: monthText(from),
    to: monthText(`EDATE(${until};-1)`),
    last: dayText(months.fact('last')),
  });
  const dated =
    months.undatedBy !== undefined ? `IF(${months.fact('last')}="";${quoted(screen.undated)};${line})` : line;
  return `=IF(${from}="";${quoted(screen.noPeriod)};${dated})`;
}

/** While Data still holds the sample it says so; then whether all checks are in order. */
function sampleOrChecks(words: Words, tab: string): string {
  const sample = fill(words.shared.screen.sample, { tab });
  return `=IF(${IS_SAMPLE};${quoted(sample)};{tab:checks}!$B$3)`;
}

/** Checks says so while every Data tab holds its sample. */
export const IS_SAMPLE = '{tab:checks}!$E$3=1';
