/** Cells and filter values brought to one form, because Data Studio sends 437380, "437380.0" and true, "true" alike. */

const WHOLE = /^(-?\d+)\.0+$/;
const TRUTH = /^(?:true|false)$/i;
const NUMBER = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = /^\d{8}$/;

/** None where the value is neither text, number nor truth value, or is empty. */
export function comparable(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? inOneForm(value) : undefined;
}

export function inOneForm(text: string): string {
  const whole = WHOLE.exec(text);
  if (whole !== null) return whole[1] as string;
  return TRUTH.test(text) ? text.toLowerCase() : text;
}

/** NaN where the text is no number. */
export const numberIn = (text: string): number => (NUMBER.test(text) ? Number(text) : Number.NaN);

/** A day as YYYYMMDD, however it is sent. */
export function dayIn(value: unknown): string | undefined {
  const text = comparable(value);
  const iso = text === undefined ? null : ISO_DAY.exec(text);
  if (iso !== null) return iso.slice(1).join('');
  return text !== undefined && DAY.test(text) ? text : undefined;
}
