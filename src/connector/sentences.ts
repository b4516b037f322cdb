/** Says in the user's language what is wrong and what to do, or what is worth knowing about rows. */
import { dimensionWords, measureWords } from '../catalogue/labels.ts';
import type { Language } from '../catalogue/types.ts';
import type { Place, Problem } from '../core/failure.ts';
import { fill } from '../locale/fill.ts';
import { formTexts, messageTexts } from '../locale/texts.ts';
import type { EntryName } from './entry.ts';
import type { ConnectorProblem } from './problem.ts';
import type { Note } from './source.ts';

/** What reading a table can find wrong; the core's other problems belong to arguments of functions in cells. */
type ReadingCode =
  | 'not_a_number'
  | 'two_readings'
  | 'error_cell'
  | 'truth_value'
  | 'date_for_number'
  | 'not_a_date'
  | 'date_two_readings'
  | 'blank_date'
  | 'two_currencies'
  | 'no_header_row';
type OwnCode = Exclude<ConnectorProblem, Problem>['code'];

const LONGEST_QUOTE = 60;
const LONGEST_LIST = 8;
/** Answers of Google are passed on in its own words. */
const LONGEST_ANSWER = 300;

export function sentence(problem: ConnectorProblem, language: Language): string {
  const templates: Readonly<Record<ReadingCode | OwnCode, string>> = messageTexts[language].problems;
  const template = (templates as Readonly<Record<string, string>>)[problem.code];
  return template === undefined
    ? unexpectedSentence(language, problem.code)
    : filled(template, problem, language);
}

/** For a fault of ours: nothing that the user could mend; `id` finds it in the log. */
export function unexpectedSentence(language: Language, id: string): string {
  return fill(messageTexts[language].problems.unexpected, { id });
}

export function noteSentence(note: Note, language: Language): string {
  const templates: Readonly<Record<Note['code'], string>> = messageTexts[language].notes;
  return filled(templates[note.code], note, language);
}

function filled(template: string, facts: ConnectorProblem | Note, language: Language): string {
  const words: Record<string, string> = {};
  for (const [name, fact] of Object.entries(facts)) words[name] = spoken(name, fact, facts.code, language);
  const text = fill(template, words).replace(/ {2,}/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface HeaderAt {
  readonly header: string;
  readonly column: number;
}

/** A fact in words, by its name. */
function spoken(name: string, fact: unknown, code: string, language: Language): string {
  const { headerAt, periods } = messageTexts[language];
  switch (name) {
    case 'entry':
      return quoted(formTexts[language].entries[fact as EntryName].name, language);
    case 'place':
      return placeText(fact as Place, language);
    case 'text':
      return code.endsWith('_refused') ? shortened(String(fact), LONGEST_ANSWER) : quoted(fact, language);
    case 'first':
    case 'second': {
      const { header, column } = fact as HeaderAt;
      return fill(headerAt, { header: quoted(header, language), column: columnLetter(column) });
    }
    case 'field':
      return fieldText(String(fact), language);
    case 'others':
    case 'names':
      return listed(
        (fact as readonly string[]).map((id) => fieldText(id, language)),
        language,
      );
    case 'headers':
      return listed(
        (fact as readonly string[]).map((header) => quoted(header, language)),
        language,
      );
    case 'period':
      return periods[fact as keyof typeof periods];
    case 'share':
      return `${Math.round((fact as number) * 1000) / 10} %`;
    case 'tab':
    case 'header':
    case 'argument':
    case 'id':
      return quoted(fact, language);
    default:
      return plain(name, fact, language);
  }
}

function plain(name: string, fact: unknown, language: Language): string {
  if (fact === undefined) return '';
  if (Array.isArray(fact)) return listed(fact.map(String), language);
  if (typeof fact !== 'number' || name === 'row') return String(fact);
  return String(fact).replace(/\B(?=(?:\d{3})+$)/g, messageTexts[language].thousands);
}

function placeText({ argument, row, column, tab }: Place, language: Language): string {
  const { place } = messageTexts[language];
  const header = quoted(argument, language);
  const parts = [
    ...(tab === undefined ? [] : [fill(place.tab, { tab: quoted(tab, language) })]),
    ...(row === undefined ? [] : [fill(place.row, { row: String(row) })]),
    column === undefined ? header : `${fill(place.column, { column: columnLetter(column) })} ${header}`,
  ];
  return parts.join(', ');
}

/** The name of a field where it is one of the catalogue. */
function fieldText(id: string, language: Language): string {
  return quoted((dimensionWords(id) ?? measureWords(id))?.label[language] ?? id, language);
}

/** 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetter(rest) + letter;
}

export function listed(words: readonly string[], language: Language): string {
  const shown = words.length > LONGEST_LIST ? [...words.slice(0, LONGEST_LIST), '…'] : words;
  if (shown.length < 2) return shown.join('');
  const last = shown[shown.length - 1] as string;
  const glue = last === '…' ? ', ' : ` ${messageTexts[language].and} `;
  return shown.slice(0, -1).join(', ') + glue + last;
}

export function quoted(text: unknown, language: Language): string {
  return fill(messageTexts[language].quote, { text: shortened(String(text), LONGEST_QUOTE) });
}

function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
