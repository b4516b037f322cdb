/** Errors of Google's web interfaces as advanced services throw them. */

const REASONS: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  429: 'rateLimitExceeded',
};

export interface ErrorDetails {
  readonly code: number;
  readonly message: string;
  readonly errors: readonly { readonly message: string; readonly domain: string; readonly reason: string }[];
}

export class ApiError extends Error {
  override readonly name = 'GoogleJsonResponseException';
  readonly details: ErrorDetails;

  /** `method` such as sheets.spreadsheets.values.batchGet. */
  constructor(method: string, code: number, message: string) {
    super(`API call to ${method} failed with error: ${message}`);
    const reason = REASONS[code] ?? 'backendError';
    this.details = { code, message, errors: [{ message, domain: 'global', reason }] };
  }
}
