/** Errors of the Analytics APIs in their own words. */

export interface GoogleError {
  readonly code: number;
  readonly status: string;
  readonly message: string;
}

export class ApiRefusal extends Error {
  readonly error: GoogleError;

  constructor(error: GoogleError) {
    super(error.message);
    this.error = error;
  }
}

const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

export function refuse(code: number, message: string): never {
  throw new ApiRefusal({ code, status: STATUS[code] ?? 'UNKNOWN', message });
}

const REASON: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  429: 'rateLimitExceeded',
  500: 'backendError',
  503: 'backendError',
};

/** What a script gets hold of as `error.details`. */
export const detailsOf = ({ code, message }: GoogleError) => ({
  code,
  message,
  errors: [{ message, domain: 'global', reason: REASON[code] ?? 'unknown' }],
});
