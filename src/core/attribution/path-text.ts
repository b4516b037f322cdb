/** Writes a path as text that the attribution functions read back. */
import { BEFORE_DAYS, BETWEEN_TOUCHES, daysMark } from './paths.ts';

export interface PathStep {
  readonly channel: string;
  /** The calendar day; NaN where times are no dates. */
  readonly day: number;
}

/** `Google Ads@5 > Email@0`: whole days before the last touch, where days are known. */
export function pathText(steps: readonly PathStep[]): string {
  const last = steps[steps.length - 1]?.day ?? Number.NaN;
  return steps
    .map(({ channel, day }) => (Number.isNaN(last) ? channel : `${channel}${BEFORE_DAYS}${last - day}`))
    .join(` ${BETWEEN_TOUCHES} `);
}

/** What would make a channel's name in a path mean something else. */
export function misread(channel: string, withDays: boolean): 'separator' | 'days' | undefined {
  if (channel.includes(BETWEEN_TOUCHES)) return 'separator';
  return !withDays && daysMark(channel) >= 0 ? 'days' : undefined;
}
