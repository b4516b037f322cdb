/** The About tab: what the workbook is, how to make it one's own, its definitions, and the headers that are recognised. */
import { fill } from '../../locale/fill.ts';
import { LOOKS } from '../looks.ts';
import { USUAL_WIDTH } from '../usual-size.ts';
import { listed } from './formula-parts.ts';
import { noteText } from './kpi-note.ts';
import { LIST_END, LIST_ROW, type Recognised } from './recognised.ts';
import { TabDraft } from './tab-draft.ts';
import { listWidth } from './text-size.ts';
import type { Words } from './words.ts';

/** Of all rows but those with longer texts: headings need as much, and one call sets them. */
const ROW_HEIGHT = 28;

interface AboutTab {
  readonly words: Words;
  readonly title: string;
  /** The question the workbook answers. */
  readonly goal: string;
  /** What the sample is. */
  readonly sample: string;
  /** Those that are shown, for the definitions. */
  readonly kpis: readonly string[];
  readonly recognised: Recognised;
  /** Names of the tabs with data; Data when left out. */
  readonly dataTabs?: readonly string[];
  /** Which cells need the add-on, one line each; left out where none does. */
  readonly functions?: readonly string[];
  /** Titles with paragraphs of the workbook's own, such as a definition sheet. */
  readonly more?: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** Text in B–D, the list of headers in F–G. {version} and {docs} are filled in when the workbooks are built. */
export function aboutTab({
  words,
  title,
  goal,
  sample,
  kpis,
  recognised,
  dataTabs = [words.shared.tabs.data],
  functions = [],
  more = [],
}: AboutTab): TabDraft {
  const { about, tabs } = words.shared;
  const draft = new TabDraft('about', tabs.about, {
    columnWidths: [20, 230, 450, 450, 30, ...widthsOf(recognised), USUAL_WIDTH],
  });
  let row = 6;
  const higher: [row: number, pixels: number, count: number][] = [];
  const section = (heading: string, lines: readonly (readonly string[])[]) => {
    draft.write(`B${row}`, [[heading]], { look: 'heading' });
    draft.write(`B${row + 1}`, lines);
    draft.look(`B${row + 1}:D${row + lines.length}`, 'paragraph');
    // As high as the longest of them, so that the rows are even.
    higher.push([row + 1, Math.max(...lines.map(heightOf)), lines.length]);
    const start = row + 1;
    row += lines.length + 2;
    return start;
  };
  const paragraphs = (heading: string, lines: readonly string[]) => {
    const start = section(
      heading,
      lines.map((line) => [line]),
    );
    draft.look(`B${start}:D${start + lines.length - 1}`, 'plain');
  };
  draft
    .write('B1', [[title]], { look: 'title' })
    .write('B2', [[goal]], { look: 'subtitle' })
    .write('B3', [[fill(about.version, { language: about.languageName })]], { look: 'note' })
    .height(1, 36);
  paragraphs(about.sampleTitle, [sample]);
  const inData = listed(dataTabs, words.shared.table.and);
  const steps = about.steps.map(
    (step, index) => `${index + 1}. ${fill(step, { tabs: inData, checks: tabs.checks })}`,
  );
  paragraphs(about.replaceTitle, [...steps, about.inputs]);
  for (const { title: heading, lines } of more) paragraphs(heading, lines);
  const definitions = kpis.map((id) => [
    words.label(id),
    words.definition(id),
    noteText(words, id) || words.shared.table.compare,
  ]);
  if (kpis.length > 0) {
    const header = [about.kpi, about.definition, about.guideline];
    const first = section(about.definitionsTitle, [header, ...definitions]);
    draft.look(`B${first}:D${first}`, 'header');
    draft.look(`B${first + 1}:B${first + kpis.length}`, 'rowLabel');
  }
  paragraphs(about.functions, functions.length > 0 ? functions : [about.native]);
  paragraphs(about.docsTitle, [about.docs]);
  draft
    .write('F4', [[about.headersTitle]], { look: 'heading' })
    .write(`F${LIST_ROW - 1}`, [[about.header, about.readAs, about.holds]], { look: 'header' })
    .write(`F${LIST_ROW}`, recognised.rows, { look: 'note' })
    .look(`H${LIST_END}`, 'note')
    .print(`A1:D${row}`, false);
  draft.height(3, ROW_HEIGHT, row - 3);
  for (const [first, pixels, count] of higher) if (pixels > ROW_HEIGHT) draft.height(first, pixels, count);
  return draft;
}

/** The headers that are recognised and what they are read as, both as wide. */
function widthsOf({ rows }: Recognised): number[] {
  const texts = rows.flat();
  const width = listWidth(texts, LOOKS.note, 240);
  return [width, width];
}

/** About 66 letters fit into one line of a column; a single text runs on over all of them. */
function heightOf(texts: readonly string[]): number {
  const lines = texts.length === 1 ? 1 : Math.max(...texts.map((text) => Math.ceil(text.length / 60)));
  return 10 + 15 * lines;
}
