/** The wire format of a connector's answers, as JSON schemas. */

const text = { type: 'string', minLength: 1 };

export const authTypeShape = {
  type: 'object',
  required: ['type'],
  additionalProperties: false,
  properties: {
    type: { enum: ['NONE', 'OAUTH2', 'KEY', 'USER_PASS', 'USER_TOKEN', 'PATH_USER_PASS', 'PATH_KEY'] },
    helpUrl: { type: 'string', pattern: '^https://' },
  },
};

const option = {
  type: 'object',
  required: ['label', 'value'],
  additionalProperties: false,
  properties: { label: text, value: text },
};

const entry = {
  type: 'object',
  required: ['type', 'name'],
  additionalProperties: false,
  properties: {
    type: { enum: ['TEXTINPUT', 'TEXTAREA', 'SELECT_SINGLE', 'SELECT_MULTIPLE', 'CHECKBOX', 'INFO'] },
    name: { type: 'string', pattern: '^[A-Za-z0-9_-]+$' },
    displayName: text,
    helpText: text,
    placeholder: text,
    text,
    isDynamic: { type: 'boolean' },
    parameterControl: {
      type: 'object',
      required: ['allowOverride'],
      additionalProperties: false,
      properties: { allowOverride: { type: 'boolean' } },
    },
    options: { type: 'array', items: option },
  },
  allOf: [
    {
      if: { properties: { type: { const: 'INFO' } } },
      // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema
      then: {
        required: ['text'],
        properties: { isDynamic: false, parameterControl: false, options: false, displayName: false },
      },
      else: { required: ['displayName'], properties: { text: false } },
    },
    {
      if: { properties: { type: { pattern: '^SELECT_' } } },
      // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema
      then: { required: ['options'], properties: { options: { minItems: 1 }, placeholder: false } },
      else: { properties: { options: false } },
    },
    {
      if: { properties: { type: { const: 'SELECT_MULTIPLE' } } },
      // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema
      then: {
        properties: { options: { items: { properties: { value: { pattern: '^[^,]*$' } } } } },
      },
    },
    {
      not: {
        required: ['isDynamic', 'parameterControl'],
        properties: {
          isDynamic: { const: true },
          parameterControl: { properties: { allowOverride: { const: true } } },
        },
      },
    },
  ],
};

export const configShape = {
  type: 'object',
  required: ['configParams', 'dateRangeRequired', 'isSteppedConfig'],
  additionalProperties: false,
  properties: {
    configParams: { type: 'array', items: entry },
    dateRangeRequired: { type: 'boolean' },
    isSteppedConfig: { type: 'boolean' },
  },
};

const field = {
  type: 'object',
  required: ['name', 'label', 'dataType', 'semantics'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[A-Za-z0-9_]+$' },
    label: text,
    description: text,
    dataType: { enum: ['STRING', 'NUMBER', 'BOOLEAN'] },
    group: text,
    formula: text,
    isDefault: { type: 'boolean' },
    isHidden: { type: 'boolean' },
    defaultAggregationType: { enum: ['AVG', 'COUNT', 'COUNT_DISTINCT', 'MAX', 'MIN', 'SUM', 'AUTO'] },
    semantics: {
      type: 'object',
      required: ['conceptType', 'semanticType'],
      additionalProperties: false,
      properties: {
        conceptType: { enum: ['DIMENSION', 'METRIC'] },
        semanticType: text,
        isReaggregatable: { type: 'boolean' },
      },
    },
  },
};

export const schemaShape = {
  type: 'object',
  required: ['schema'],
  additionalProperties: false,
  properties: { schema: { type: 'array', minItems: 1, items: field } },
};

export const dataShape = {
  type: 'object',
  required: ['schema', 'rows'],
  additionalProperties: false,
  properties: {
    schema: { type: 'array', items: field },
    rows: {
      type: 'array',
      items: {
        type: 'object',
        required: ['values'],
        additionalProperties: false,
        properties: { values: { type: 'array', items: { type: ['string', 'number', 'boolean', 'null'] } } },
      },
    },
    filtersApplied: { type: 'boolean' },
  },
};
