/** The first screen: the assumptions to the left, the answer, the plan against what happened, and the band. */
import type { ScenarioTexts } from '../../locale/workbooks/scenario.ts';
import { lineChart } from '../blocks/charts.ts';
import { dayText, monthText, quoted, sentence } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { inputCells } from './input-cells.ts';
import { FOLLOW, type FollowColumn, inputHere } from './places.ts';
import { isComplete } from './plan-tab.ts';
import { resultTable } from './result-table.ts';
import { ANSWER, FIRST, followed, HEADER, LABEL, LAST, NEXT, planFacts, ROWS } from './screen-places.ts';

const WIDTHS = [12, 190, 92, 12, 162, 88, 88, 88, 88, 122, 36, 238];

export function screenTab(words: Words, texts: ScenarioTexts, months: Months): TabDraft {
  const draft = new TabDraft('scenario', texts.tabs.screen, { columnWidths: WIDTHS, tabColour: '#0B5563' });
  screenHeader(draft, {
    words,
    title: texts.titles.title,
    question: texts.titles.goal,
    line: line(texts, months),
    replaceIn: texts.replaceIn,
    until: NEXT,
  });
  draft
    .write(`B${ANSWER}`, [[answer(texts)]], { look: 'heading' })
    .height(5, 8)
    .height(ANSWER, 28)
    .height(HEADER, 38)
    .height(FIRST, 34, ROWS);
  inputCells(draft, texts);
  resultTable(draft, words, texts);
  return draft.chart(band(texts)).print(`A1:${NEXT}22`);
}

function line({ screen }: ScenarioTexts, months: Months): string {
  const start = inputHere('start');
  const end = `EDATE(${start};${inputHere('months')}-1)`;
  const said = sentence(screen.line, {
    from: monthText(start),
    to: monthText(end),
    followed,
    last: dayText(months.fact('last')),
  });
  return `=IF(OR(${start}="";${months.fact('last')}="");${quoted(screen.noLine)};${said})`;
}

/** The chance and the month, or what keeps them from being known. */
function answer({ screen }: ScenarioTexts): string {
  const { chance, payback } = planFacts();
  const parts = {
    chance: `ROUND(100*${chance};0)`,
    months: `MIN(36;${inputHere('months')})`,
    month: payback,
  };
  const said = `IF(ISNUMBER(${payback});${sentence(screen.answer, parts)};${sentence(screen.never, parts)})`;
  const [low, likely, high] = (['low', 'likely', 'high'] as const).map(inputHere);
  const ordered = `IF(AND(${low}<=${likely};${likely}<=${high});${quoted(screen.incomplete)};${quoted(screen.unordered)})`;
  return `=IF(${isComplete()};IFERROR(${said};${quoted(screen.noFunctions)});${ordered})`;
}

function band({ chart }: ScenarioTexts) {
  const column = (name: FollowColumn) => {
    const letter = FOLLOW.letter(name);
    return { tab: 'follow', zone: `${letter}${FOLLOW.header}:${letter}${FOLLOW.last}` };
  };
  return lineChart({
    title: chart.title,
    at: `${LABEL}${LAST + 1}`,
    width: 898,
    height: 186,
    labels: column('number'),
    series: (['roiLow', 'roiMiddle', 'roiHigh', 'zero', 'roi'] as const).map(column),
    colours: ['#9CC5CC', '#0B6E7F', '#9CC5CC', '#5B6670', '#E08A1E'],
    format: 'wholePercent',
    horizontalTitle: chart.axis,
  });
}
