/** Reads a report page by page until it is complete. */

import type { Patience } from '../patience.ts';
import { refuse } from '../problem.ts';
import { type Answer, readAnswer } from './answer.ts';
import { type Asked, reportBody } from './body.ts';
import type { Ga4Port } from './port.ts';
import { refusalOf } from './refusal.ts';

export interface Reading {
  readonly port: Ga4Port;
  readonly property: string;
  readonly patiently: Patience;
  readonly keep: Keep;
}

/** Gives what was kept under a key, else what is read. */
export type Keep = (key: string, read: () => Answer) => Answer;

/** The pages in order; their rows together are as many as the report has. */
export function readReport(reading: Reading, asked: Asked): readonly Answer[] {
  const first = readPage(reading, asked, 0);
  const pages = [first];
  let rows = first.dimensions.length;
  while (rows < first.rowCount) {
    const page = readPage(reading, asked, rows);
    if (page.dimensions.length === 0) incomplete(`${rows} of ${first.rowCount} rows`);
    if (page.rowCount !== first.rowCount) {
      incomplete(`${page.rowCount} rows where there were ${first.rowCount}`);
    }
    pages.push(page);
    rows += page.dimensions.length;
  }
  if (rows > first.rowCount) incomplete(`${rows} rows of ${first.rowCount}`);
  return pages;
}

/** Only an answer that could be read is kept. */
function readPage({ port, property, patiently, keep }: Reading, asked: Asked, offset: number): Answer {
  const body = reportBody(asked, offset);
  return keep(`${property} ${JSON.stringify(body)}`, () => {
    const raw = patiently(
      () => port.runReport(property, body),
      (error) => refusalOf(error, property, body),
    );
    return readAnswer(raw, body);
  });
}

function incomplete(detail: string): never {
  return refuse({ code: 'ga4_malformed', detail });
}
