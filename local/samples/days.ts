/** Calendar days as the serial numbers of the sheet. */

/** `day` is written 2026-03-07. */
export const serialOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
