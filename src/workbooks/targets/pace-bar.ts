/** A bar of signs from base to target. */
import { quoted } from '../blocks/formula-parts.ts';

/** How many signs the bar from base to target has. */
export const SEGMENTS = 12;
const [FULL, EMPTY] = ['█', '░'].map((sign) => quoted(sign.repeat(SEGMENTS))) as [string, string];

/** Filled as far as the way is covered, with a line where we are in time: ████░░┃░░░. */
export function barOf(way: string, time: string): string {
  const done = `IF(ISNUMBER(${way});${way};0)`;
  const before = `LEFT(${FULL};MIN(${done};${time}))&LEFT(${EMPTY};MAX(0;${time}-${done}))`;
  const after = `LEFT(${FULL};MAX(0;${done}-${time}))&LEFT(${EMPTY};${SEGMENTS}-MAX(${done};${time}))`;
  return `=IF(ISNUMBER(${time});${before}&"┃"&${after};"")`;
}
