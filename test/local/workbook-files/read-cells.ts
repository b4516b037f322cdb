/** The cells of an .xlsx file: what they hold, and whether a formula gave it. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { unescaped } from '../../../local/xlsx/xlsx-parts.ts';

export interface CellInFile {
  readonly isFormula: boolean;
  /** Text, number or truth; an error as its text. */
  readonly value: string | number | boolean;
}

/** By sheet and cell, such as Start · Data!A1; empty cells are left out. */
export function readCells(path: string): Map<string, CellInFile> {
  const files = unzipSync(readFileSync(path));
  const text = (name: string) => (files[name] === undefined ? '' : strFromU8(files[name]));
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, content = '']) =>
      [...content.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, part = '']) => unescaped(part)).join(''),
  );
  const cells = new Map<string, CellInFile>();
  for (const { name, path: part } of sheetsOf(text)) {
    for (const [, attributes = '', content = ''] of text(part).matchAll(/<c ([^>]*[^/])>([\s\S]*?)<\/c>/g)) {
      const [, at = ''] = /\br="([A-Z]+\d+)"/.exec(attributes) ?? [];
      const [, type = 'n'] = /\bt="(\w+)"/.exec(attributes) ?? [];
      const [, raw = ''] = /<v[^>]*>([\s\S]*?)<\/v>/.exec(content) ?? [];
      const isFormula = /<f[ >/]/.test(content);
      const value = readValue(type, raw, strings);
      if (isFormula || value !== '') cells.set(`${name}!${at}`, { isFormula, value });
    }
  }
  return cells;
}

function readValue(type: string, raw: string, strings: readonly string[]): CellInFile['value'] {
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'b') return raw === '1';
  if (type === 'n') return raw === '' ? '' : Number(raw);
  return unescaped(raw);
}

function sheetsOf(text: (name: string) => string): { name: string; path: string }[] {
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([relation]) => [
      /\bId="([^"]*)"/.exec(relation)?.[1],
      /\bTarget="([^"]*)"/.exec(relation)?.[1] ?? '',
    ]),
  );
  return [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([sheet]) => ({
    name: unescaped(/\bname="([^"]*)"/.exec(sheet)?.[1] ?? ''),
    path: `xl/${(targets.get(/\br:id="([^"]*)"/.exec(sheet)?.[1]) ?? '').replace(/^\/?xl\//, '')}`,
  }));
}
