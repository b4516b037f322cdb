/** Gives each column of a table its meaning, and of several with the same meaning the one that counts. */
import { isBlank, isDate, textOf } from '../../core/cells.ts';
import { dayText, inspectDays } from '../../core/days.ts';
import { type Open, settleHeaders } from './ambiguous.ts';
import type { Row } from './header-row.ts';
import { headerWord, splitUnit } from './normalise.ts';
import { preferred } from './preference.ts';
import { type Meaning, meaningOf } from './vocabulary.ts';

export type ColumnRole =
  | { readonly kind: 'measure'; readonly id: string }
  | { readonly kind: 'dimension'; readonly id: string }
  /** Recalculated, so never summed and never a dimension. */
  | { readonly kind: 'ratio'; readonly id: string }
  /** A dimension under its own name. */
  | { readonly kind: 'unknown' }
  /** A dimension under its own name, because nothing settles which of the candidates it is. */
  | Open
  /** No header. */
  | { readonly kind: 'none' };

export interface Column {
  readonly index: number;
  readonly header: string;
  readonly role: ColumnRole;
  /** False where another column stands for the same thing. */
  readonly used: boolean;
  /** The header of that other column. */
  readonly instead?: string;
  /** Named in the header: an ISO code, or `kr`. */
  readonly currency?: string;
  /** Every row's value, where a setting gives it and no cell does. */
  readonly constant?: number;
  /** What its numbers are divided by, to take off VAT. */
  readonly divisor?: number;
}

interface Named {
  readonly index: number;
  readonly header: string;
  readonly word: string;
  readonly meaning: Meaning | undefined;
}

export function readColumns(header: Row, body: readonly Row[], targets: boolean): readonly Column[] {
  const width = Math.max(header.length, body[0]?.length ?? 0);
  const named = Array.from({ length: width }, (_, index): Named => {
    const text = headerText(header[index]);
    const word = headerWord(text) || text;
    return { index, header: text, word, meaning: meaningOf(word, targets) };
  });
  const settled = settleHeaders(named, (index) => body.map((row) => row[index]));
  const roles = named.map(({ header: text }, index): ColumnRole => {
    if (text === '') return { kind: 'none' };
    return settled[index] ?? { kind: 'unknown' };
  });
  return named.map((each, index) => column(each, roles[index] as ColumnRole, rivalsOf(index, named, roles)));
}

function headerText(cell: unknown): string {
  if (isBlank(cell)) return '';
  if (!isDate(cell)) return String(cell).trim();
  const [day = Number.NaN] = inspectDays([cell]).days;
  return Number.isNaN(day) ? textOf(cell) : dayText(day);
}

/** The columns with the same meaning; unknown ones share one when their headers are the same word. */
function rivalsOf(own: number, named: readonly Named[], roles: readonly ColumnRole[]): readonly Named[] {
  const role = roles[own] as ColumnRole;
  return named.filter((other, index) => {
    const otherRole = roles[index] as ColumnRole;
    if (otherRole.kind !== role.kind || role.kind === 'none') return index === own;
    return 'id' in role
      ? role.id === (otherRole as { id: string }).id
      : other.word === (named[own] as Named).word;
  });
}

function column({ index, header }: Named, role: ColumnRole, rivals: readonly Named[]): Column {
  const { currency } = splitUnit(header);
  const described = { index, header, role, ...(currency === undefined ? {} : { currency }) };
  if (role.kind === 'ratio' || role.kind === 'none') return { ...described, used: false };
  const counting =
    role.kind === 'measure' || role.kind === 'dimension' ? preferred(role, rivals) : rivals.slice(0, 1);
  if (counting.some((each) => each.index === index)) return { ...described, used: true };
  return { ...described, used: false, instead: (counting[0] as Named).header };
}
