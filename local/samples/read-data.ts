/** Reads the sample data that ships with the project. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

/** Rows by header, all as text. */
export type Records = readonly Readonly<Record<string, string>>[];

export function readData(name: string): Records {
  const bytes = readFileSync(new URL(`../../data/${name}`, import.meta.url));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
