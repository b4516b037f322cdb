/** Rows of the Checks tab: what is checked, the two numbers that are compared, and whether they agree. */
import type { FormatName } from '../formats.ts';
import type { CellContent } from '../plan.ts';
import { quoted } from './formula-parts.ts';
import type { TabDraft } from './tab-draft.ts';
import type { Words } from './words.ts';

/** Writes sections and rows of checks one below the other: B says what, C and D are compared, E is the result. */
export class CheckRows {
  row = 4;
  readonly #draft: TabDraft;
  readonly #words: Words;

  constructor(draft: TabDraft, words: Words) {
    this.#draft = draft;
    this.#words = words;
  }

  section(title: string, note: string, header: readonly string[]): void {
    this.row += this.row === 4 ? 1 : 2;
    this.#draft.write(`B${this.row}`, [[title]], { look: 'heading' });
    if (note !== '') this.#draft.write(`B${this.row + 1}`, [[note]], { look: 'note' });
    this.row += note === '' ? 1 : 2;
    this.#draft
      .write(`B${this.row}`, [header], { look: 'header' })
      .look(`C${this.row}:D${this.row}`, 'numberHeader')
      .look(`E${this.row}`, 'middleHeader');
  }

  /** The formula must give the number, but for the last digits. Its cell is given back. */
  same(label: string, formula: string, expected: CellContent, format: FormatName): string {
    this.row += 1;
    const { row } = this;
    const { ok, differs } = this.#words.shared.checks;
    const [here, there] = [`C${row}`, `D${row}`];
    const equal = `ABS(${here}-${there})<=MAX(1;ABS(${there}))/10^9`;
    const empty = `AND(${here}="";${there}="")`;
    const result = `=IF(IF(COUNT(${here}:${there})=2;${equal};${empty});${quoted(ok)};${quoted(differs)})`;
    this.#draft
      .write(`B${row}`, [[label, formula, expected, result]])
      .format(`C${row}:D${row}`, format)
      .look(`E${row}`, 'status');
    return `$C$${row}`;
  }

  platform(label: string, formula: string, format: FormatName): void {
    this.row += 1;
    const { row } = this;
    const { ok, differs, none } = this.#words.shared.checks;
    const near = `ABS(C${row}-D${row})<=ABS(D${row})/100`;
    this.#draft
      .write(`B${row}`, [[label, formula]])
      .write(
        `E${row}`,
        [[`=IF(COUNT(C${row}:D${row})<2;${quoted(none)};IF(${near};${quoted(ok)};${quoted(differs)}))`]],
        { look: 'status' },
      )
      .input(`D${row}`, [[null]], { name: `platform_${row}`, format })
      .format(`C${row}`, format);
  }
}
