/** All texts of the connector by language; what a language lacks does not compile. */
import { fields as enFields } from './en/connector-fields.ts';
import { form as enForm } from './en/connector-form.ts';
import { messages as enMessages } from './en/connector-messages.ts';
import { fields as nbFields } from './nb/connector-fields.ts';
import { form as nbForm } from './nb/connector-form.ts';
import { messages as nbMessages } from './nb/connector-messages.ts';
import { fields as svFields } from './sv/connector-fields.ts';
import { form as svForm } from './sv/connector-form.ts';
import { messages as svMessages } from './sv/connector-messages.ts';

export const fieldTexts = { en: enFields, sv: svFields, nb: nbFields };
export const formTexts = { en: enForm, sv: svForm, nb: nbForm };
export const messageTexts = { en: enMessages, sv: svMessages, nb: nbMessages };
