/** Gives the channels of all sources common names, as a tab of the spreadsheet lists them. */
import type { Language, Texts } from '../catalogue/types.ts';
import { isBlank } from '../core/cells.ts';
import { namedColumns } from './sheet/named-columns.ts';
import type { Cells } from './sheet/port.ts';

/** The name for a source's own channel; itself where no line matches. */
export type ChannelMap = (channel: string) => string;

const HEADERS: Readonly<Record<'from' | 'channel', Texts>> = {
  from: { en: 'from', sv: 'från', nb: 'fra' },
  channel: { en: 'channel', sv: 'kanal', nb: 'kanal' },
};

interface Line {
  readonly start: string;
  readonly isWhole: boolean;
  readonly channel: string;
}

export function readChannelMap(tab: string, rows: Cells, language: Language): ChannelMap {
  const { cells } = namedColumns(tab, rows, HEADERS, language);
  const lines: Line[] = [];
  cells.from.forEach((from, index) => {
    const channel = cells.channel[index];
    if (!isBlank(channel)) lines.push(lineOf(String(from), String(channel).trim()));
  });
  const known = new Map<string, string>();
  return (own) => {
    let channel = known.get(own);
    if (channel === undefined) {
      channel = lines.find((line) => matches(line, own))?.channel ?? own;
      known.set(own, channel);
    }
    return channel;
  };
}

/** A star at the end stands for any rest. */
function lineOf(from: string, channel: string): Line {
  const text = comparable(from);
  return text.endsWith('*')
    ? { start: text.slice(0, -1), isWhole: false, channel }
    : { start: text, isWhole: true, channel };
}

function matches({ start, isWhole }: Line, own: string): boolean {
  const text = comparable(own);
  return isWhole ? text === start : text.startsWith(start);
}

const comparable = (text: string): string => text.trim().toLowerCase();
