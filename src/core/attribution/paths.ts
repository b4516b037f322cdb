/** Reads paths such as `Google Ads > Email@3 > Direct@0`: which channels, in which order, how many days before conversion. */

export interface Paths {
  /** In order of first appearance. */
  readonly channels: readonly string[];
  /** Where each path begins among the touches, and last where the touches end. */
  readonly starts: Int32Array;
  /** The channel of each touch as its position among the channels; oldest first within a path. */
  readonly touches: Int32Array;
  /** Days before conversion; in a path without days the touches that follow. */
  readonly days: Float64Array;
}

export const BETWEEN_TOUCHES = '>';
export const BEFORE_DAYS = '@';
const DAYS = /^\d+(?:[.,]\d+)?$/;

interface Touch {
  readonly channel: number;
  /** NaN where none are written. */
  readonly days: number;
}

/** `onMixedDays` is told the position of a path that has days on some of its touches only. */
export function readPaths(texts: readonly string[], onMixedDays: (position: number) => void): Paths {
  const reader = new TouchReader();
  const starts = new Int32Array(texts.length + 1);
  const touches: number[] = [];
  const days: number[] = [];
  for (let position = 0; position < texts.length; position++) {
    const text = texts[position] as string;
    const start = touches.length;
    for (let from = 0, to = 0; from <= text.length; from = to + 1) {
      to = text.indexOf(BETWEEN_TOUCHES, from);
      if (to < 0) to = text.length;
      const touch = reader.read(text.slice(from, to));
      if (touch === undefined) continue;
      touches.push(touch.channel);
      days.push(touch.days);
    }
    if (!completeDays(days, start)) onMixedDays(position);
    starts[position + 1] = touches.length;
  }
  return {
    channels: reader.channels,
    starts,
    touches: new Int32Array(touches),
    days: new Float64Array(days),
  };
}

/** Where the @ of the days stands, or −1: any other @ belongs to the channel's name. */
export function daysMark(touch: string): number {
  const mark = touch.lastIndexOf(BEFORE_DAYS);
  return mark > 0 && DAYS.test(touch.slice(mark + 1)) ? mark : -1;
}

/** Fills in the touches that follow where a path has no days; false where only some touches have them. */
function completeDays(days: number[], start: number): boolean {
  const end = days.length;
  const hasNone = Number.isNaN(days[start] ?? 0);
  for (let touch = start; touch < end; touch++) {
    if (Number.isNaN(days[touch] as number) !== hasNone) return false;
    if (hasNone) days[touch] = end - 1 - touch;
  }
  return true;
}

/** Numbers the channels as they come; remembers touches, because most are written many times. */
class TouchReader {
  readonly channels: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly remembered = new Map<string, Touch | undefined>();

  read(written: string): Touch | undefined {
    const known = this.remembered.get(written);
    if (known !== undefined) return known;
    const touch = this.understand(written.trim());
    this.remembered.set(written, touch);
    return touch;
  }

  private understand(text: string): Touch | undefined {
    if (text === '') return undefined;
    const mark = daysMark(text);
    if (mark < 0) return { channel: this.numberOf(text), days: Number.NaN };
    const days = Number(text.slice(mark + 1).replace(',', '.'));
    return { channel: this.numberOf(text.slice(0, mark).trim()), days };
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.channels.length);
    return this.channels.push(name) - 1;
  }
}
