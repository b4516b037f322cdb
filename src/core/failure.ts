/** What can go wrong through the user's input: a code with facts; the sentence is made at the edge. */

/** Where in an argument the trouble is: 1-based, counted from the top left of the range given. */
export interface Place {
  /** The argument's or column's name as the user knows it. */
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
  /** The tab, where rows and columns are counted from its top left. */
  readonly tab?: string;
}

export type Problem =
  | { readonly code: 'blank_arguments'; readonly names: readonly string[] }
  | { readonly code: 'not_a_number'; readonly place: Place; readonly text: string }
  | { readonly code: 'two_readings'; readonly place: Place; readonly text: string }
  | { readonly code: 'error_cell'; readonly place: Place; readonly text: string }
  | { readonly code: 'truth_value'; readonly place: Place; readonly text: string }
  | { readonly code: 'date_for_number'; readonly place: Place }
  | { readonly code: 'not_a_date'; readonly place: Place; readonly text: string }
  | { readonly code: 'not_a_fraction'; readonly place: Place; readonly value: number }
  | { readonly code: 'not_above_zero'; readonly place: Place; readonly value: number }
  | {
      readonly code: 'not_an_option';
      readonly place: Place;
      readonly text: string;
      readonly options: readonly string[];
    }
  | {
      readonly code: 'shapes_differ';
      readonly first: { readonly name: string; readonly rows: number; readonly columns: number };
      readonly second: { readonly name: string; readonly rows: number; readonly columns: number };
    }
  | { readonly code: 'date_two_readings'; readonly place: Place; readonly text: string }
  | {
      readonly code: 'not_one_cell' | 'not_one_column';
      readonly name: string;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly code: 'lengths_differ';
      readonly first: { readonly name: string; readonly cells: number };
      readonly second: { readonly name: string; readonly cells: number };
    }
  | { readonly code: 'blank_cell'; readonly place: Place }
  | {
      readonly code: 'not_whole';
      readonly place: Place;
      readonly value: number;
      readonly least: number;
      readonly most?: number;
    }
  | { readonly code: 'unknown_kpi'; readonly text: string; readonly nearest: string | undefined }
  | { readonly code: 'no_direction'; readonly kpi: string }
  | { readonly code: 'unknown_metric'; readonly text: string; readonly nearest: string | undefined }
  | { readonly code: 'cells_only'; readonly kpi: string }
  | { readonly code: 'never_summed'; readonly measure: string }
  | { readonly code: 'missing_measure'; readonly metric: string; readonly measure: string }
  | {
      readonly code: 'no_such_column';
      readonly argument: string;
      readonly text: string;
      readonly headers: readonly string[];
    }
  | { readonly code: 'ready_made_ratio'; readonly argument: string; readonly text: string }
  | { readonly code: 'no_date_column'; readonly argument: string }
  | { readonly code: 'blank_date'; readonly place: Place }
  | { readonly code: 'given_alone'; readonly given: string; readonly missing: string }
  | { readonly code: 'from_after_to' }
  | { readonly code: 'no_header_row'; readonly argument: string }
  | { readonly code: 'two_currencies'; readonly currencies: readonly [string, string] }
  | { readonly code: 'no_matching_rows' }
  | { readonly code: 'not_a_linear_ratio'; readonly kpi: string }
  /** The result has no value: `reason` is a clause such as "new_customers is 0". */
  | { readonly code: 'undefined_result'; readonly reason: string }
  /** Input that is refused: `reason` is a clause, `advice` what to do. */
  | {
      readonly code: 'refused';
      readonly reason: string;
      readonly advice: string;
      readonly place?: Place;
    };

export class Failure<P extends { readonly code: string } = Problem> extends Error {
  readonly problem: P;

  constructor(problem: P) {
    super(problem.code);
    this.name = 'Failure';
    this.problem = problem;
  }
}

export function fail(problem: Problem): never {
  throw new Failure(problem);
}
