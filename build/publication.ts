/**
 * PLACEHOLDERS: who publishes the Data Studio connector, and where. Replace every value here before the connector
 * is published; nothing else in the project names them. docs/connector.md says what each page must hold.
 */
const SITE = 'https://example.com/replace-this';

/** The id of the connector's deployment `Production`, which docs/connector.md tells how to make; empty until there is one. */
export const connectorDeployment = '';

export const publication = {
  company: 'Replace this with the publisher',
  companyUrl: `${SITE}/company`,
  /** A picture of at least 48 × 48 pixels, not on a host of Google. */
  logoUrl: `${SITE}/logo.png`,
  /** Spelled so in every connector in production; Google's reference writes addOnUrl in places. */
  addonUrl: `${SITE}/about`,
  /** A page, not an e-mail address. */
  supportUrl: `${SITE}/support`,
  privacyPolicyUrl: `${SITE}/privacy`,
  termsOfServiceUrl: `${SITE}/terms`,
};
