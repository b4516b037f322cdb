/** The shape of a connector's manifest as Google documents it, with what the gallery asks for besides. */

const text = { type: 'string', minLength: 1 };
const url = { type: 'string', pattern: '^https://[a-z0-9.-]+/[^\\s]+$' };
const page = { ...url, not: { pattern: 'sites\\.google\\.com|^mailto:' } };

const strict = (
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

const list = (items: object, more: object = {}) => ({ type: 'array', items, ...more });

export const manifestSchema = strict({
  timeZone: text,
  runtimeVersion: { const: 'V8' },
  exceptionLogging: { const: 'STACKDRIVER' },
  oauthScopes: list(
    { type: 'string', pattern: '^https://www\\.googleapis\\.com/auth/[a-z.]+$' },
    { minItems: 1, uniqueItems: true },
  ),
  urlFetchWhitelist: list({ type: 'string', pattern: '^https://(\\*\\.)?[a-z0-9.-]+/' }),
  dependencies: strict({
    enabledAdvancedServices: list(
      strict({ userSymbol: text, serviceId: { type: 'string', pattern: '^[a-z]+$' }, version: text }),
    ),
  }),
  dataStudio: strict(
    {
      name: { type: 'string', minLength: 1, maxLength: 28, not: { pattern: '[Cc]onnector|\\b(GDS|DS)\\b' } },
      company: text,
      companyUrl: page,
      logoUrl: { ...url, not: { pattern: 'gstatic\\.com|googleusercontent\\.com' } },
      addonUrl: page,
      supportUrl: page,
      description: { type: 'string', minLength: 50 },
      shortDescription: { type: 'string', minLength: 20, maxLength: 114, not: { pattern: 'https?:|www\\.' } },
      privacyPolicyUrl: page,
      termsOfServiceUrl: page,
      authType: list(
        { enum: ['NONE', 'OAUTH2', 'KEY', 'USER_PASS', 'USER_TOKEN', 'PATH_USER_PASS', 'PATH_KEY'] },
        { minItems: 1 },
      ),
      feeType: list({ enum: ['FREE', 'FREE_TRIAL', 'PAID'] }, { minItems: 1 }),
      sources: list({ type: 'string', pattern: '^[A-Z_]+$' }, { minItems: 1, uniqueItems: true }),
    },
    {
      templates: strict({ default: text }),
      forceViewersCredentials: { type: 'boolean' },
      advancedServices: strict({ data: { type: 'boolean' } }, { schema: { type: 'boolean' } }),
    },
  ),
});
