/** What Data Studio shows when a connector fails. */

const TITLE =
  'There was an error caused by the community connector. ' +
  'Please report the issue to the provider of this community connector if this issue persists.';

/**
 * user: the connector said what is wrong; connector: it threw anything else; answer: its answer cannot be used;
 * data source: what the person asks for does not exist or is not allowed.
 */
export type ErrorKind = 'user' | 'connector' | 'answer' | 'data source';

export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  readonly kind: ErrorKind;
  /** What everybody sees under "Connector details". */
  readonly text: string;
  /** What only admins see. */
  readonly debugText: string | undefined;

  constructor(kind: ErrorKind, text: string, debugText?: string) {
    super(text);
    this.kind = kind;
    this.text = text;
    this.debugText = debugText;
  }

  /** The whole box, as users see it, or as admins do. */
  shown(isAdmin: boolean): string {
    const debug = isAdmin && this.debugText !== undefined ? ['', 'Debug', this.debugText] : [];
    if (this.kind === 'data source') return this.text;
    return [TITLE, '', 'Connector details', this.text, ...debug].join('\n');
  }
}
