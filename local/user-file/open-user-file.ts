/** Opens the file named after `npm start --`: a CSV or Excel file, or one clear sentence why not. */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { WorkbookData } from '../engine/workbook-data.ts';
import { csvWorkbook } from './csv-workbook.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { unpackXlsx, type XlsxParts } from './unpack-xlsx.ts';
import { UserFileError } from './user-file-error.ts';

export type UserFile =
  | { readonly kind: 'workbook'; readonly workbook: WorkbookData }
  | { readonly kind: 'xlsx'; readonly parts: XlsxParts };

const MOST_BYTES = 30_000_000;
const MOST_CELLS = 300_000;

export function openUserFile(path: string): UserFile {
  const name = basename(path);
  const bytes = readBytes(path, name);
  switch (extname(name).toLowerCase()) {
    case '.csv':
    case '.tsv':
    case '.txt':
      return { kind: 'workbook', workbook: workbookFromText(bytes, name) };
    case '.xlsx':
    case '.xlsm':
      return { kind: 'xlsx', parts: unpackXlsx(bytes, name) };
    default:
      throw new UserFileError(
        `${name} is neither a .csv nor an .xlsx file; save your table as one of these.`,
      );
  }
}

function readBytes(path: string, name: string): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UserFileError(`${path} does not exist; check the name and the folder.`);
  if (found.isDirectory()) throw new UserFileError(`${path} is a folder; name a .csv or .xlsx file in it.`);
  if (found.size === 0) throw new UserFileError(`${name} is empty.`);
  if (found.size > MOST_BYTES) {
    throw new UserFileError(
      `${name} is too large (${Math.round(found.size / 1e6)} MB); at most 30 MB can be opened.`,
    );
  }
  try {
    return readFileSync(path);
  } catch {
    throw new UserFileError(`${path} cannot be read; check its permissions.`);
  }
}

function workbookFromText(bytes: Uint8Array, name: string): WorkbookData {
  const text = decodeText(bytes);
  if (text.includes('\0'))
    throw new UserFileError(`${name} is not a text file; save your table as .csv or .xlsx.`);
  const rows = readCsv(text);
  if (rows.length === 0) throw new UserFileError(`${name} has no rows.`);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > MOST_CELLS) {
    throw new UserFileError(
      `${name} has ${cells} cells; at most ${MOST_CELLS} can be opened, so save a part of it.`,
    );
  }
  return csvWorkbook(rows, sheetName(name));
}

/** The name of the file without what a tab's name cannot hold. */
const sheetName = (name: string): string =>
  basename(name, extname(name))
    .replace(/['*?/\\[\]:]/g, ' ')
    .trim()
    .slice(0, 31) || 'Data';
