/** The advanced service Sheets over local spreadsheets: what a reader may ask, and Google's answers and refusals. */
import type { Strict } from '../../apps-script/strict.ts';
import { isGranted, type World } from '../../apps-script/world.ts';
import { ApiError } from '../api-error.ts';
import {
  applyFieldMask,
  checkFieldMask,
  type FieldMask,
  type Kinds,
  MaskError,
  maskHas,
  parseFieldMask,
} from './field-mask.ts';
import type { LocalSpreadsheet, LocalSpreadsheets } from './local-spreadsheet.ts';
import { readRange, type TabRange } from './ranges.ts';
import { checkOptions, type OptionShape } from './request.ts';
import { spreadsheetResource } from './spreadsheet-resource.ts';
import { valuesIn } from './values.ts';

/** Any of them allows to read. */
const SCOPES = ['spreadsheets', 'spreadsheets.readonly', 'drive', 'drive.readonly', 'drive.file'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

const RENDERING: Readonly<Record<string, OptionShape>> = {
  majorDimension: ['DIMENSION_UNSPECIFIED', 'ROWS', 'COLUMNS'],
  valueRenderOption: ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'],
  dateTimeRenderOption: ['SERIAL_NUMBER', 'FORMATTED_STRING'],
  fields: 'text',
};

/** The way of writing values that this stand-in serves; every other is left to Google. */
const SERVED = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };

export interface SheetsBackend {
  readonly spreadsheets: LocalSpreadsheets;
  /** What the next request fails with; forgotten once it has. */
  readonly failures: SheetsFailure[];
  /** Which fields Google's objects have. */
  readonly kinds: Kinds;
}

export interface SheetsFailure {
  readonly code: number;
  readonly message: string;
  /** How long the request takes before it fails or, with code 200, succeeds. */
  readonly milliseconds?: number;
}

type Options = Readonly<Record<string, unknown>>;

/** `strict` knows the members of Sheets v4. */
export function sheetsService(strict: Strict, world: World, backend: SheetsBackend): object {
  const get = (id: string, options: Options = {}) => {
    const method = 'sheets.spreadsheets.get';
    checkOptions(method, options, { ranges: 'texts', includeGridData: 'flag', fields: 'text' });
    const spreadsheet = open(method, id, world, backend);
    const mask = fieldMask(method, options.fields, 'Spreadsheet', backend.kinds);
    const ranges = rangesOf(method, spreadsheet, options.ranges ?? []);
    const grids = mask === undefined ? options.includeGridData === true : maskHas(mask, ['sheets', 'data']);
    const resource = spreadsheetResource(id, spreadsheet, { ranges, grids });
    return world.plain(mask === undefined ? resource : applyFieldMask(resource, mask));
  };

  const values = (method: string, id: string, given: unknown, options: Options): object[] => {
    const spreadsheet = open(method, id, world, backend);
    checkServed(options);
    return rangesOf(method, spreadsheet, given).map(({ tab, zone, notation }) => {
      const rows = valuesIn(tab, zone);
      const head = { range: notation, majorDimension: 'ROWS' };
      return rows.length === 0 ? head : { ...head, values: rows };
    });
  };

  const batchGet = (id: string, options: Options = {}) => {
    const method = 'sheets.spreadsheets.values.batchGet';
    checkOptions(method, options, { ranges: 'texts', ...RENDERING });
    const mask = fieldMask(method, options.fields, 'BatchGetValuesResponse', backend.kinds);
    const answer = { spreadsheetId: id, valueRanges: values(method, id, options.ranges ?? [], options) };
    return world.plain(mask === undefined ? answer : applyFieldMask(answer, mask));
  };

  const getValues = (id: string, range: string, options: Options = {}) => {
    const method = 'sheets.spreadsheets.values.get';
    checkOptions(method, options, RENDERING);
    const mask = fieldMask(method, options.fields, 'ValueRange', backend.kinds);
    const [answer] = values(method, id, [range], options);
    return world.plain(mask === undefined ? answer : applyFieldMask(answer, mask));
  };

  return strict('Sheets', {
    Spreadsheets: strict(
      'Sheets.Collection.SpreadsheetsCollection',
      {
        get,
        Values: strict(
          'Sheets.Collection.Spreadsheets.ValuesCollection',
          { get: getValues, batchGet },
          'Sheets.Spreadsheets.Values',
        ),
      },
      'Sheets.Spreadsheets',
    ),
  });
}

function open(method: string, id: string, world: World, backend: SheetsBackend): LocalSpreadsheet {
  const { spreadsheets, failures } = backend;
  if (!isGranted(world, ...SCOPES)) {
    throw new ApiError(method, 403, 'Request had insufficient authentication scopes.');
  }
  const failure = failures.shift();
  if (failure !== undefined) {
    world.clock.sleep(failure.milliseconds ?? 0);
    if (failure.code !== 200) throw new ApiError(method, failure.code, failure.message);
  }
  const spreadsheet = spreadsheets.get(id);
  if (spreadsheet === undefined) throw new ApiError(method, 404, 'Requested entity was not found.');
  if (spreadsheet.readers?.includes(world.user) === false) {
    throw new ApiError(method, 403, 'The caller does not have permission');
  }
  return spreadsheet;
}

function rangesOf(method: string, spreadsheet: LocalSpreadsheet, given: unknown): TabRange[] {
  const ranges = (Array.isArray(given) ? given : [given]) as string[];
  return ranges.map((range) => {
    try {
      return readRange(spreadsheet, range);
    } catch (error) {
      throw new ApiError(method, 400, (error as Error).message);
    }
  });
}

function fieldMask(method: string, fields: unknown, kind: string, kinds: Kinds): FieldMask | undefined {
  if (fields === undefined) return undefined;
  try {
    const mask = parseFieldMask(fields as string);
    checkFieldMask(mask, kind, kinds);
    return mask;
  } catch (error) {
    if (error instanceof MaskError) throw new ApiError(method, 400, error.message);
    throw error;
  }
}

function checkServed(options: Options): void {
  for (const [option, value] of Object.entries(SERVED)) {
    if (options[option] !== value) {
      throw new Error(`local runtime: values are served only with ${option} ${value}`);
    }
  }
  if (options.majorDimension === 'COLUMNS') {
    throw new Error('local runtime: values are served only by rows');
  }
}
