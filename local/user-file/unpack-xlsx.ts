/** The text parts of an .xlsx file, which is a zip archive of XML. */
import { strFromU8, unzipSync } from 'fflate';
import { UserFileError } from './user-file-error.ts';

export type XlsxParts = Readonly<Record<string, string>>;

const MOST_UNPACKED = 200_000_000;

export function unpackXlsx(bytes: Uint8Array, name: string): XlsxParts {
  const files = unzip(bytes, name);
  const parts = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, strFromU8(content)]),
  );
  if (parts['[Content_Types].xml'] === undefined || parts['xl/workbook.xml'] === undefined) {
    throw new UserFileError(
      `${name} is not a workbook; save it as .xlsx or .csv in your spreadsheet program.`,
    );
  }
  return parts;
}

function unzip(bytes: Uint8Array, name: string): Record<string, Uint8Array> {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        unpacked += file.originalSize;
        if (unpacked > MOST_UNPACKED)
          throw new UserFileError(`${name} is too large; save a smaller part of it.`);
        return /\.(xml|rels)$/.test(file.name);
      },
    });
  } catch (error) {
    if (error instanceof UserFileError) throw error;
    throw new UserFileError(
      `${name} is damaged or protected by a password; open it in your spreadsheet program and save it anew.`,
    );
  }
}
