/** Errors that a connector shows to its users, or to its admins only. */
import type { BuilderContext } from './context.ts';
import { checkArgument } from './signature.ts';

export interface UserMessage {
  /** For everyone; missing in errors for admins. */
  text?: string;
  debugText?: string;
}

export function userError(context: BuilderContext): object {
  const message: UserMessage = {};
  const self: object = context.strict('Data_Studio.UserError', {
    setText: (text: string) => {
      checkArgument('UserError.setText', 'String', text);
      message.text = text;
      return self;
    },
    setDebugText: (text: string) => {
      checkArgument('UserError.setDebugText', 'String', text);
      message.debugText = text;
      return self;
    },
    printJson: () => JSON.stringify(message),
    throwException: () => throwException(context, message),
  });
  return self;
}

export function debugError(context: BuilderContext): object {
  const message: UserMessage = {};
  const self: object = context.strict('Data_Studio.DebugError', {
    setText: (text: string) => {
      checkArgument('DebugError.setText', 'String', text);
      message.debugText = text;
      return self;
    },
    printJson: () => JSON.stringify(message),
    throwException: () => throwException(context, message),
  });
  return self;
}

/** The script itself cannot read what the error says. */
function throwException({ realm, messages }: BuilderContext, message: UserMessage): never {
  const error = new realm.Error('Exception');
  messages.set(error, message);
  throw error;
}
