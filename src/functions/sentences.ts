/** Every message that a function can show: one plain English sentence of at most 150 characters. */
import type { Place, Problem } from '../core/failure.ts';

const LONGEST = 150;
const LONGEST_QUOTE = 30;

/** What is wrong and what to do about it, opened by the function's name. */
export function sentence(functionName: string, problem: Problem): string {
  return cut(`${functionName}: ${clause(problem)}.`, LONGEST);
}

/** For a fault of ours: nothing that the user could mend. */
export function unexpectedSentence(functionName: string): string {
  return `${functionName}: something went wrong that should not; please report it with the formula and its input.`;
}

function clause(problem: Problem): string {
  switch (problem.code) {
    case 'blank_arguments':
      return `${listed(problem.names)} ${problem.names.length === 1 ? 'is' : 'are'} blank; fill in a value`;
    case 'not_a_number':
      return `${at(problem.place)} is ${quoted(problem.text)}, not a number; write it in digits, such as 1234.5`;
    case 'two_readings':
      return `${at(problem.place)} is ${quoted(problem.text)}, which can be read two ways; write it without thousands mark`;
    case 'error_cell':
      return `${at(problem.place)} holds the error ${cut(problem.text, LONGEST_QUOTE)}; correct that cell first`;
    case 'truth_value':
      return `${at(problem.place)} is ${problem.text}, not a number; write a number`;
    case 'date_for_number':
      return `${at(problem.place)} is a date, not a number; write a number or change the cell's format`;
    case 'not_a_date':
      return `${at(problem.place)} is ${quoted(problem.text)}, not a date; write 2026-03-07`;
    case 'date_two_readings':
      return `${at(problem.place)} is ${quoted(problem.text)}, where day and month can be swapped; write 2026-03-07`;
    case 'not_a_fraction':
      return `${at(problem.place)} ${problem.value} is not a fraction; ${fractionAdvice(problem.value)}`;
    case 'not_above_zero':
      return `${at(problem.place)} is ${problem.value}; write a number above 0`;
    case 'not_whole':
      return `${at(problem.place)} is ${problem.value}; write a whole number from ${problem.least} up`;
    case 'not_an_option':
      return `${at(problem.place)} ${quoted(problem.text)} is not known; write ${listed(problem.options, 'or')}`;
    case 'shapes_differ':
      return `${sized(problem.first)} and ${sized(problem.second)}; give ranges of the same size`;
    case 'lengths_differ':
      return `${counted(problem.first)} and ${counted(problem.second)}; give ranges of the same length`;
    case 'not_one_cell':
      return `${sized(problem)}; give one cell`;
    case 'not_one_column':
      return `${sized(problem)}; give one column or one row`;
    case 'blank_cell':
      return `${at(problem.place)} is blank; fill it in or leave the row out`;
    case 'unknown_kpi':
      return `kpi ${quoted(problem.text)} is no KPI${meant(problem.nearest, 'see KPI_LIST')}`;
    case 'no_direction':
      return `for kpi ${problem.kpi} neither higher nor lower is better, so leave target out`;
    case 'unknown_metric':
      return `${quoted(problem.text)} is no KPI and no measure${meant(problem.nearest, 'see KPI_LIST')}`;
    case 'cells_only':
      return `${problem.kpi} works on cells, not on a table; call =${problem.kpi}() on the results`;
    case 'never_summed':
      return `${problem.measure} is a value per unit and cannot be added up; ask for a KPI that uses it`;
    case 'missing_measure':
      return `${problem.metric} needs ${problem.measure}; no column was recognised as ${problem.measure}. Rename a header`;
    case 'no_such_column':
      return `${problem.argument} ${quoted(problem.text)} is no header; write one of ${listed(problem.headers.map(shortened), 'or')}`;
    case 'ready_made_ratio':
      return `${problem.argument} ${quoted(problem.text)} is a ready-made ratio; ask for the KPI instead`;
    case 'no_date_column':
      return `${problem.argument} needs dates, but no date column was recognised in data; name a header Date`;
    case 'blank_date':
      return `${at(problem.place)} has no date; fill it in or leave the row out`;
    case 'given_alone':
      return `${problem.given} is given without ${problem.missing}; give both or neither`;
    case 'from_after_to':
      return 'from is after to; swap the two dates';
    case 'no_header_row':
      return `${problem.argument} is empty or has no header row; give a table with its headers, such as A1:H200`;
    case 'two_currencies':
      return `${listed(problem.currencies)} amounts cannot be added up; convert them or filter on one currency`;
    case 'no_matching_rows':
      return 'no row of data matches; check column, value, from and to';
    case 'not_a_linear_ratio':
      return `kpi ${problem.kpi} is not a ratio of sums, so its change cannot be split; choose another KPI`;
    case 'undefined_result':
      return `${problem.reason}, so there is no result; correct it or wrap the formula in IFERROR`;
    case 'refused':
      return `${problem.reason}${inRow(problem.place)}; ${problem.advice}`;
  }
}

function at({ argument, row, column }: Place): string {
  const parts = [shortened(argument) || 'the column without header'];
  if (row !== undefined) parts.push(`row ${row}`);
  if (column !== undefined) parts.push(`column ${column}`);
  return parts.join(' ');
}

const inRow = (place: Place | undefined): string => (place?.row === undefined ? '' : ` in row ${place.row}`);

interface Sized {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

const sized = ({ name, rows, columns }: Sized): string => `${shortened(name)} is ${rows}×${columns}`;

const counted = ({ name, cells }: { readonly name: string; readonly cells: number }): string =>
  `${shortened(name)} has ${cells} ${cells === 1 ? 'cell' : 'cells'}`;

function fractionAdvice(value: number): string {
  if (value <= 1 || value > 100) return 'write a value from 0 to 1, such as 0.4';
  return `write ${value}% or ${Number((value / 100).toPrecision(12))}`;
}

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? `; ${otherwise}` : `; the nearest is ${nearest}`;

function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

const shortened = (text: string): string => cut(text.replace(/\s+/g, ' ').trim(), LONGEST_QUOTE);

const quoted = (text: string): string => `"${shortened(text)}"`;

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
