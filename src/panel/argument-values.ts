/** What an argument of a formula holds: a number, a text, a cell, a range or a sum of ranges. */
import { columnNumber, type Zone } from '../workbooks/a1.ts';
import type { PanelPort } from './port.ts';

/** An argument that is calculated in a way that is not followed here. */
export const NOT_FOLLOWED = Symbol('not followed');

const NUMBER = /^-?\d+(?:[.,]\d+)?(%?)$/;
const TEXT = /^"((?:[^"]|"")*)"$/;
const SUM = /^SUM\((.*)\)$/i;
const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!();,]+))!)?\$?([A-Z]{1,3})\$?(\d*)(?::\$?([A-Z]{1,3})\$?(\d*))?$/i;

/** References without a sheet mean `sheet`. */
export function argumentValue(port: PanelPort, sheet: number, text: string): unknown {
  if (text === '') return undefined;
  const number = NUMBER.exec(text);
  if (number !== null) return Number(text.replace(',', '.').replace('%', '')) / (number[1] === '%' ? 100 : 1);
  const quoted = TEXT.exec(text);
  if (quoted !== null) return (quoted[1] as string).replace(/""/g, '"');
  const sum = SUM.exec(text);
  if (sum !== null) return sumOf(argumentValue(port, sheet, (sum[1] as string).trim()));
  const place = reference(port, sheet, text);
  return place === undefined ? NOT_FOLLOWED : contents(port, place);
}

function sumOf(value: unknown): unknown {
  if (value === NOT_FOLLOWED) return NOT_FOLLOWED;
  const cells = Array.isArray(value) ? value.reduce((all: unknown[], row) => all.concat(row), []) : [value];
  return cells.reduce((sum: number, cell: unknown) => sum + (typeof cell === 'number' ? cell : 0), 0);
}

export interface Place {
  readonly sheet: number;
  readonly zone: Zone;
}

/** Of B2, B2:D9, B:D, 'Tab'!B2 or the name of a range. */
export function reference(port: PanelPort, sheet: number, text: string): Place | undefined {
  const found = REFERENCE.exec(text);
  if (found === null) return port.names().find(({ name }) => name === text);
  const [
    ,
    quoted,
    plain,
    left = '',
    top = '',
    right = left,
    bottom = right === left && top !== '' ? top : '',
  ] = found;
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const on = name === undefined ? sheet : port.sheets().find((each) => each.name === name)?.id;
  if (on === undefined) return undefined;
  const last = port.filled(on).rows;
  const isCell = found[5] === undefined;
  return {
    sheet: on,
    zone: {
      top: top === '' ? 1 : Number(top),
      left: columnNumber(left.toUpperCase()),
      bottom: isCell ? Number(top) : bottom === '' ? Math.max(last, 1) : Number(bottom),
      right: columnNumber(right.toUpperCase()),
    },
  };
}

function contents(port: PanelPort, { sheet, zone }: Place): unknown {
  const values = port.readValues(sheet, zone);
  return zone.top === zone.bottom && zone.left === zone.right ? values[0]?.[0] : values;
}
