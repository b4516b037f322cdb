/** What Google Analytics does to reports on large or sensitive data. */
import type { Group } from './report.ts';

export interface Effects {
  /** Rows whose first metric is below it are left out. */
  readonly threshold?: number;
  /** The share of sessions that a report is made from. */
  readonly sampled?: number;
  /** Rows beyond this many, the smallest, are lumped together in a row called (other). */
  readonly mostRows?: number;
  /** Fewer rows an answer than Google's 250,000, so that small reports have pages too. */
  readonly largestPage?: number;
}

export interface Affected {
  readonly groups: readonly Group[];
  readonly metadata: object;
}

const SAMPLING_SPACE = 1_000_000;

export function affected(all: readonly Group[], { threshold, sampled, mostRows }: Effects): Affected {
  const kept = threshold === undefined ? all : all.filter(({ sums }) => (sums[0] ?? threshold) >= threshold);
  const lumps = mostRows !== undefined && kept.length > mostRows && (kept[0] as Group).texts.length > 0;
  const samples = String(Math.round((sampled ?? 1) * SAMPLING_SPACE));
  return {
    groups: lumps ? lumped(kept, mostRows) : kept,
    metadata: {
      ...(lumps ? { dataLossFromOtherRow: true } : {}),
      ...(threshold === undefined ? {} : { subjectToThresholding: true }),
      ...(sampled === undefined
        ? {}
        : {
            samplingMetadatas: [{ samplesReadCount: samples, samplingSpaceSize: String(SAMPLING_SPACE) }],
          }),
    },
  };
}

function lumped(groups: readonly Group[], most: number): readonly Group[] {
  const bySize = [...groups].sort((left, right) => (right.sums[0] ?? 0) - (left.sums[0] ?? 0));
  const rest = bySize.slice(most);
  const { texts, sums } = rest[0] as Group;
  const other: Group = {
    texts: texts.map(() => '(other)'),
    sums: sums.map((_, index) => rest.reduce((sum, group) => sum + (group.sums[index] as number), 0)),
  };
  return [...bySize.slice(0, most), other];
}
